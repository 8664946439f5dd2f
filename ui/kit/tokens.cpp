#include "ui/kit/tokens.h"

QColor Tokens::soft(const QColor &colour) const
{
    const double share = dark ? 0.20 : 0.12;
    const auto mix = [share](int top, int ground) { return int(top * share + ground * (1 - share)); };
    return {mix(colour.red(), surface.red()), mix(colour.green(), surface.green()), mix(colour.blue(), surface.blue())};
}

const Tokens &lightTokens()
{
    static const Tokens tokens{false, 0xF4F6F8, 0xFFFFFF, 0xDCE1E7, 0x1B2430, 0x566272, 0x1F5FA8, 0xFFFFFF, 0xB3261E,
        0x8F5200, 0x1B7340, 0x6A4BA3,
        {QColor(0x1F5FA8), QColor(0xB8480B), QColor(0x1B7340), QColor(0x8A3FA0), QColor(0x846300), QColor(0x0A7078),
            QColor(0xB3265E), QColor(0x4A5560)}};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{true, 0x11161D, 0x1A212B, 0x2E3845, 0xE6EBF1, 0x9CA9B8, 0x6FB1F5, 0x11161D, 0xFF8A80,
        0xF2B84B, 0x6FD19A, 0xC3A6FF,
        {QColor(0x6FB1F5), QColor(0xFF9F66), QColor(0x6FD19A), QColor(0xD29BEA), QColor(0xE5C34A), QColor(0x58CBD4),
            QColor(0xFF8FB8), QColor(0xB4BFCC)}};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.bg);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.bg);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.muted);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.critical);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.line);
    set(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.muted);
    return palette;
}
