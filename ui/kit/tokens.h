// Tokens: every colour of the window, light and dark, in one place. A widget asks with its own palette, so it follows
// the theme without being told.
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

struct Tokens {
    bool dark;
    QColor bg, surface, line;
    QColor text, muted;
    QColor accent, onAccent;
    QColor critical, warning, ok, blind;
    std::array<QColor, 8> series; // and teams

    // A ground behind words of this colour.
    QColor soft(const QColor &colour) const;
    // What is readable on a filled area of a series' or a team's colour.
    QColor onSeries() const { return dark ? bg : QColor(Qt::white); }
};

const Tokens &lightTokens();
const Tokens &darkTokens();
const Tokens &tokensOf(const QPalette &palette);

QPalette paletteOf(const Tokens &tokens);
