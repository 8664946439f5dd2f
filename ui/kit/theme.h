// Theme: puts the style, the palette and the font on the application, and changes between light and dark. Built in
// main, handed down; lives as long as the windows.
#pragma once

#include "ui/kit/tokens.h"

#include <QFont>
#include <QObject>
#include <QString>

class Theme : public QObject {
    Q_OBJECT
public:
    Theme();

    // "light", "dark", or "system" for what the desktop's own palette is.
    void choose(const QString &choice);
    bool isDark() const { return m_dark; }
    const Tokens &tokens() const { return m_dark ? darkTokens() : lightTokens(); }

signals:
    void changed();

private:
    bool m_systemIsDark;
    bool m_dark = false;
    bool m_applied = false;
};

// The sizes of look.md, in the application's font.
QFont bodyFont(); // 13 px
QFont smallFont(); // 12 px
QFont strongFont(); // 13 px, semibold: titles of cards
QFont titleFont(); // 18 px, semibold: titles of pages
QFont figureFont(); // 24 px, semibold: the figure that matters
