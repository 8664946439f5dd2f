#include "ui/kit/label.h"

#include "ui/kit/theme.h"

namespace {

// A word of what stands aside tells nothing, where much more is missing.
bool isStump(const QString &shown, const QString &all)
{
    constexpr qsizetype fewest = 10;
    return shown != all && shown.size() < fewest && shown.size() < all.size() / 2;
}

} // namespace

Label::Label(const QString &text, Role role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    setText(text);
}

Label::Label(Role role, QWidget *parent)
    : Label(QString(), role, parent)
{
}

void Label::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    show();
    if (m_elided)
        updateGeometry(); // what is shown may be the same, cut before the difference
}

void Label::setRole(Role role)
{
    switch (role) {
    case Role::Body:
    case Role::Muted:
        setFont(bodyFont());
        break;
    case Role::Small:
        setFont(smallFont());
        break;
    case Role::Strong:
        setFont(strongFont());
        break;
    case Role::Title:
        setFont(titleFont());
        break;
    case Role::Figure:
        setFont(figureFont());
        break;
    }
    setForegroundRole(role == Role::Muted || role == Role::Small ? QPalette::PlaceholderText : QPalette::WindowText);
}

void Label::setInk(const QColor &colour)
{
    QPalette own = palette();
    if (colour.isValid())
        own.setColor(foregroundRole(), colour);
    else
        own = QPalette();
    setPalette(own);
}

void Label::setElided(bool elided, int lines)
{
    m_elided = elided;
    m_lines = lines;
    show();
}

// Broken at blanks; what has no room in the last line is cut there.
QString Label::cut(QString text) const
{
    const QFontMetrics metrics = fontMetrics();
    QStringList shown;
    while (shown.size() + 1 < m_lines && metrics.horizontalAdvance(text) > width()) {
        qsizetype end = 0;
        for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
            if (metrics.horizontalAdvance(text.left(blank)) > width())
                break;
            end = blank;
        }
        if (end == 0)
            break;
        shown.append(text.left(end));
        text = text.mid(end + 1);
    }
    shown.append(metrics.elidedText(text, Qt::ElideRight, width()));
    return shown.join(u'\n');
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(24, size.height()) : size;
}

QSize Label::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    if (!m_elided || m_text == QLabel::text())
        return size;
    QString line = m_text;
    constexpr int rounding = 1; // of both advances; less would cut the last word for good
    return {size.width() + fontMetrics().horizontalAdvance(line.replace(u'\n', u' '))
            - fontMetrics().horizontalAdvance(QLabel::text()) + rounding,
        size.height()};
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        show();
}

// While hidden it does not know how much room it will have.
void Label::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (m_elided)
        show();
}

void Label::show()
{
    if (!m_elided) {
        QLabel::setText(m_text);
        return;
    }
    QString line = m_text;
    line.replace(u'\n', u' ');
    QString shown = width() > 0 && isVisible() ? cut(line) : line;
    if (foregroundRole() == QPalette::PlaceholderText && isStump(shown, line))
        shown.clear();
    QLabel::setText(shown);
    setToolTip(shown.replace(u'\n', u' ') == line ? QString() : plainToolTip(m_text));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}
