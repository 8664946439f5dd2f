#include "ui/training/teamshares.h"

#include "ui/kit/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 36;
constexpr int barHeight = 6;
} // namespace

TeamShares::TeamShares(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("By team"));
}

QSize TeamShares::sizeHint() const
{
    return {200, int(m_rows.size()) * rowHeight};
}

void TeamShares::show(const QList<Row> &rows, double target)
{
    m_rows = rows;
    m_target = target;
    QStringList told;
    for (const Row &row : rows)
        told.append(u"%1: %2"_s.arg(row.team.name,
            row.confidence.asked == 0 ? tr("nobody asked")
                                      : tr("%1 of %2").arg(row.confidence.confident).arg(row.confidence.asked)));
    setAccessibleDescription(told.join(u", "_s));
    updateGeometry();
    update();
}

void TeamShares::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const QRectF line(0, top, width(), rowHeight);
        const auto share = row.confidence.share();
        const QString figure =
            share ? tr("%1 of %2").arg(row.confidence.confident).arg(row.confidence.asked) : tr("nobody asked");
        painter.setFont(smallFont());
        const int room = painter.fontMetrics().horizontalAdvance(figure) + 12;
        painter.setPen(tokens.muted);
        painter.drawText(line.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop, figure);
        painter.setFont(bodyFont());
        painter.setPen(tokens.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(row.team.name, Qt::ElideRight, int(line.width()) - room));
        const QRectF bar(0, top + 21, width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(bar, 3, 3);
        if (share && *share > 0) {
            painter.setBrush(*share >= m_target ? tokens.ok : tokens.warning);
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * *share, bar.height()), 3, 3);
        }
        painter.setPen(QPen(tokens.text, 1.5));
        const double at = bar.left() + bar.width() * m_target;
        painter.drawLine(QPointF(at, bar.top() - 2), QPointF(at, bar.bottom() + 2));
        top += rowHeight;
    }
}
