#include "ui/bridge/rowscard.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
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

// The lines below each other; the last place says how many have none.
class RowsArea : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(RowsArea)
public:
    RowsArea(int least, QWidget *parent)
        : QWidget(parent)
        , m_more(new Label(Label::Role::Muted, this))
        , m_least(least)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        m_more->hide();
    }

    void setRows(const QList<QAbstractButton *> &rows)
    {
        for (QAbstractButton *row : std::as_const(m_rows)) {
            row->hide();
            row->deleteLater();
        }
        m_rows = rows;
        updateGeometry();
        place();
    }

    QSize minimumSizeHint() const override { return {120, m_least * rowHeight}; }
    QSize sizeHint() const override { return {120, int(std::max<qsizetype>(m_least, m_rows.size())) * rowHeight}; }

protected:
    void resizeEvent(QResizeEvent *) override { place(); }

private:
    void place()
    {
        const int places = height() / rowHeight;
        const bool all = m_rows.size() <= places;
        const qsizetype shown = all ? m_rows.size() : std::max(0, places - 1);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_rows[i]->setGeometry(0, int(i) * rowHeight, width(), rowHeight);
            m_rows[i]->setVisible(i < shown);
        }
        m_more->setVisible(!all && places > 0);
        m_more->setText(tr("and %n more", nullptr, int(m_rows.size() - shown)));
        m_more->setGeometry(4, int(shown) * rowHeight, width() - 4, rowHeight);
    }

    QList<QAbstractButton *> m_rows;
    Label *m_more;
    int m_least;
};

RowsCard::RowsCard(const QString &title, int least, QWidget *parent)
    : Card(title, parent)
    , m_area(new RowsArea(least, this))
    , m_words(new Label(Label::Role::Muted, this))
{
    body()->setContentsMargins(14, 10, 12, 10);
    body()->setSpacing(4);
    m_words->setWordWrap(true);
    m_words->hide();
    body()->addWidget(m_words);
    body()->addWidget(m_area, 1);
}

void RowsCard::show(const QList<BridgeRow> &rows, const QString &nothing)
{
    if (rows == m_shown && nothing == m_nothing)
        return; // a line that is about to be clicked stays where it is
    m_shown = rows;
    m_nothing = nothing;
    QList<QAbstractButton *> buttons;
    for (const BridgeRow &row : rows) {
        auto *button = new RowButton(row, m_area);
        connect(button, &QAbstractButton::clicked, this, [this, opens = row.opens] {
            if (!opens.isEmpty())
                emit rowOpened(opens);
        });
        buttons.append(button);
    }
    m_area->setRows(buttons);
    m_words->setText(nothing);
    m_words->setVisible(rows.isEmpty() && !nothing.isEmpty());
}
