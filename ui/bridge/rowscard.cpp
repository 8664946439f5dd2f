#include "ui/bridge/rowscard.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;

// One line: a button, so that keys and assistive tools reach it.
class RowButton : public QAbstractButton {
public:
    RowButton(const BridgeRow &row, QWidget *parent)
        : QAbstractButton(parent)
        , m_row(row)
    {
        setFixedHeight(rowHeight);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAccessibleName(row.aside.isEmpty() ? row.words : row.words + u", "_s + row.aside);
        setToolTip(plainToolTip(row.tip.isEmpty() ? row.words : row.tip));
        setFocusPolicy(row.opens.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        if (!row.opens.isEmpty())
            setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override { return {120, rowHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isAlive = !m_row.opens.isEmpty() && (underMouse() || hasFocus());
        if (isAlive) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.soft(tokens.accent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 4, 4);
        }
        QRect words = rect().adjusted(4, 0, -4, 0);
        if (m_row.state) {
            const Shape shape = StatusPill::shapeOf(*m_row.state);
            drawShape(painter, QRectF(words.left(), (height() - 10) / 2.0, 10, 10),
                shape == Shape::None ? Shape::Disc : shape, StatusPill::colourOf(*m_row.state, palette()));
            words.adjust(18, 0, 0, 0);
        }
        painter.setFont(bodyFont());
        const QFontMetrics metrics(painter.font());
        painter.setPen(tokens.muted);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_row.aside);
        const int room = m_row.aside.isEmpty() ? 0 : metrics.horizontalAdvance(m_row.aside) + 10;
        painter.setPen(tokens.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_row.words, Qt::ElideRight, words.width() - room));
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    BridgeRow m_row;
};

} // namespace

RowsCard::RowsCard(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_rows(new QVBoxLayout)
{
    body()->setContentsMargins(14, 10, 12, 10);
    body()->setSpacing(4);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch();
}

void RowsCard::show(const QList<BridgeRow> &rows, const QString &nothing)
{
    if (rows == m_shown && nothing == m_nothing && m_rows->count() > 0)
        return; // a line that is about to be clicked stays where it is
    m_shown = rows;
    m_nothing = nothing;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BridgeRow &row : rows) {
        auto *button = new RowButton(row, this);
        connect(button, &QAbstractButton::clicked, this, [this, opens = row.opens] {
            if (!opens.isEmpty())
                emit rowOpened(opens);
        });
        m_rows->addWidget(button);
    }
    if (rows.isEmpty()) {
        auto *words = new Label(nothing, Label::Role::Muted, this);
        words->setWordWrap(true);
        m_rows->addWidget(words);
    }
}
