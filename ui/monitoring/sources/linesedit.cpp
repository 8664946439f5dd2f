#include "ui/monitoring/sources/linesedit.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace {
constexpr int margin = 4; // holds the frame
}

LinesEdit::LinesEdit(const QStringList &lines, QWidget *parent)
    : QPlainTextEdit(lines.join(u'\n'), parent)
    , m_given(lines)
    , m_shown(toPlainText())
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setViewportMargins(margin, margin, margin, margin);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + int(document()->documentMargin()) * 2 + margin * 2);
}

bool LinesEdit::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    return true;
}

void LinesEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void LinesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

QStringList LinesEdit::lines() const
{
    if (toPlainText() == m_shown)
        return m_given;
    QStringList lines;
    for (const QString &line : toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}
