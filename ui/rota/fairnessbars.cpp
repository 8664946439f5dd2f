#include "ui/rota/fairnessbars.h"

#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace {
constexpr int rowHeight = 26;
constexpr int nameWidth = 96;
} // namespace

FairnessBars::FairnessBars(QWidget *parent)
    : QWidget(parent)
{
    setFont(bodyFont());
}

void FairnessBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words.append(tr("%1: %2, a fair share is %3")
                         .arg(bar.team)
                         .arg(bar.captaincies)
                         .arg(QLocale().toString(bar.fair, 'f', 1)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize FairnessBars::sizeHint() const
{
    return {240, int(m_bars.size()) * rowHeight};
}

void FairnessBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 1;
    for (const Bar &bar : m_bars)
        most = qMax(most, qMax(double(bar.captaincies), bar.fair));
    const int room = width() - nameWidth - 32;
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, i * rowHeight, width(), rowHeight);
        painter.setPen(tokens.muted);
        painter.drawText(row.adjusted(0, 0, -(width() - nameWidth + 8), 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(bar.team, Qt::ElideRight, nameWidth - 8));
        const int length = qMax(2, int(room * bar.captaincies / most));
        painter.fillRect(QRect(nameWidth, row.top() + 8, length, 10), tokens.series[size_t(qBound(0, bar.colour, 7))]);
        const int fair = nameWidth + int(room * bar.fair / most);
        painter.fillRect(QRect(fair - 1, row.top() + 4, 2, 18), tokens.text);
        painter.setPen(tokens.text);
        painter.drawText(QRect(qMax(nameWidth + length, fair) + 8, row.top(), 32, rowHeight),
            Qt::AlignVCenter | Qt::AlignLeft, QString::number(bar.captaincies));
    }
}
