#include "ui/monitoring/linesedit.h"

LinesEdit::LinesEdit(const QStringList &lines, QWidget *parent)
    : QPlainTextEdit(lines.join(u'\n'), parent)
    , m_given(lines)
    , m_shown(toPlainText())
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFixedHeight(fontMetrics().lineSpacing() * 3 + int(document()->documentMargin()) * 2 + frameWidth() * 2 + 2);
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
