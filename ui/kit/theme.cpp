#include "ui/kit/theme.h"

#include "ui/kit/style.h"

#include <QApplication>
#include <QToolTip>

namespace {

QFont sized(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme()
    : m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new Style); // the application owns it
    QApplication::setFont(sized(13, QFont::Normal));
    choose(QStringLiteral("system"));
}

void Theme::choose(const QString &choice)
{
    const bool dark = choice == QLatin1String("dark") || (choice != QLatin1String("light") && m_systemIsDark);
    if (m_applied && dark == m_dark)
        return;
    m_applied = true;
    m_dark = dark;
    const QPalette palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

QFont bodyFont()
{
    return sized(13, QFont::Normal);
}

QFont smallFont()
{
    return sized(12, QFont::Normal);
}

QFont strongFont()
{
    return sized(13, QFont::DemiBold);
}

QFont titleFont()
{
    return sized(18, QFont::DemiBold);
}

QFont figureFont()
{
    return sized(24, QFont::DemiBold);
}
