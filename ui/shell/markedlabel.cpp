#include "ui/shell/markedlabel.h"

#include "app/domain/textmatch.h"
#include "ui/kit/tokens.h"

#include <QPainter>
#include <QTextLayout>

void MarkedLabel::mark(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    update();
}

void MarkedLabel::paintEvent(QPaintEvent *event)
{
    const QList<qd::TextSpan> spans = qd::spansOf(text(), m_words);
    if (!spans.isEmpty()) {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        const QColor ground = tokens.soft(tokens.warning);
        const QFontMetrics metrics = fontMetrics();
        // Where QLabel lays its words: each word is looked for on its line.
        QTextLayout layout(text().replace(u'\n', QChar::LineSeparator), font());
        QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
        option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(contentsRect().width());
            line.setPosition({0, height});
            height += metrics.lineSpacing();
        }
        layout.endLayout();
        const qreal top = alignment().testFlag(Qt::AlignVCenter) ? (contentsRect().height() - height) / 2 : 0;
        for (const qd::TextSpan &span : spans) {
            const QTextLine line = layout.lineForTextPosition(int(span.from));
            if (!line.isValid())
                continue;
            const qreal from = line.cursorToX(int(span.from));
            const qreal to = line.cursorToX(int(span.from + span.length));
            painter.fillRect(QRectF(contentsRect().left() + from - 1, contentsRect().top() + top + line.y(),
                                 to - from + 2, metrics.height()),
                ground);
        }
    }
    Label::paintEvent(event);
}
