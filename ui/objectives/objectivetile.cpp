#include "ui/objectives/objectivetile.h"

#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int tileHeight = 94;
constexpr int trendWidth = 150;
constexpr int margin = 14;

StatusPill::State stateOf(const qd::ObjectiveResult &result)
{
    return !result.met ? StatusPill::State::Neutral : *result.met ? StatusPill::State::Ok : StatusPill::State::Warning;
}

} // namespace

ObjectiveTile::ObjectiveTile(qd::Objective objective, QWidget *parent)
    : QAbstractButton(parent)
{
    m_standing.result.objective = objective;
    setAccessibleName(qd::objectiveInWords(objective));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ObjectiveTile::sizeHint() const
{
    return {420, tileHeight};
}

void ObjectiveTile::show(const qd::ObjectiveStanding &standing)
{
    m_standing = standing;
    const qd::ObjectiveResult &result = standing.result;
    const QString met = !result.met ? tr("nothing to judge by") : *result.met ? tr("met") : tr("missed");
    setAccessibleName(u"%1: %2, %3"_s.arg(
        qd::objectiveInWords(result.objective), qd::objectiveValueInWords(result.objective, result.value), met));
    setToolTip(plainToolTip(result.objective == qd::Objective::Confidence
            ? tr("Of those who were ever asked, how many rate themselves 3 or more.")
            : tr("The figure is the median of the cases that are over.")));
    update();
}

void ObjectiveTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const qd::ObjectiveResult &result = m_standing.result;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() || hasFocus() ? tokens.accent : tokens.line, isChecked() ? 2 : 1));
    painter.setBrush(underMouse() && !isChecked() ? tokens.soft(tokens.accent) : tokens.surface);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const QRect inside = rect().adjusted(margin, 10, -margin, -10);
    const QRect words(inside.left(), inside.top(), inside.width() - trendWidth - margin, inside.height());
    const Shape shape = StatusPill::shapeOf(stateOf(result));
    drawShape(painter, QRectF(words.left(), words.top() + 4, 10, 10), shape == Shape::None ? Shape::Ring : shape,
        StatusPill::colourOf(stateOf(result), palette()));
    painter.setFont(strongFont());
    painter.setPen(tokens.text);
    const QRect title = words.adjusted(18, 0, 0, 0);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(qd::objectiveInWords(result.objective), Qt::ElideRight, title.width()));
    painter.setFont(figureFont());
    painter.setPen(result.value ? tokens.text : tokens.muted);
    const QString figure = qd::objectiveValueInWords(result.objective, result.value);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, figure);
    painter.setFont(smallFont());
    painter.setPen(tokens.muted);
    const QRect below = title.adjusted(0, 20, 0, 0);
    const QString target = tr("target %1").arg(qd::targetInWords(result.objective, result.target)) + u" · "_s
        + (result.cases.isEmpty() ? tr("no case") : tr("%n case(s)", nullptr, int(result.cases.size())));
    painter.drawText(
        below, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(target, Qt::ElideRight, below.width()));
    paintTrend(painter, QRectF(inside.right() - trendWidth, inside.top() + 2, trendWidth, inside.height() - 4));
}

// A watch without a figure leaves a gap: the line does not go on over it.
void ObjectiveTile::paintTrend(QPainter &painter, const QRectF &area) const
{
    const Tokens &tokens = tokensOf(palette());
    const qd::ObjectiveResult &result = m_standing.result;
    double top = result.target * 1.2;
    for (const std::optional<double> &value : m_standing.trend)
        top = std::max(top, value.value_or(0) * 1.05);
    const auto place = [&](qsizetype index, double value) {
        const double step = area.width() / std::max<qsizetype>(1, m_standing.trend.size() - 1);
        return QPointF(area.left() + step * double(index), area.bottom() - area.height() * value / top);
    };
    painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter.drawLine(place(0, result.target), QPointF(area.right(), place(0, result.target).y()));
    QPainterPath line;
    bool isPenDown = false;
    for (qsizetype i = 0; i < m_standing.trend.size(); ++i) {
        const std::optional<double> &value = m_standing.trend[i];
        if (value && isPenDown)
            line.lineTo(place(i, *value));
        else if (value)
            line.moveTo(place(i, *value));
        isPenDown = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_standing.trend.size(); ++i) {
        if (const std::optional<double> &value = m_standing.trend[i]) {
            painter.setBrush(qd::meets(result.objective, *value, result.target) ? tokens.ok : tokens.warning);
            painter.drawEllipse(place(i, *value), 2.5, 2.5);
        }
    }
}

void ObjectiveTile::enterEvent(QEnterEvent *)
{
    update();
}

void ObjectiveTile::leaveEvent(QEvent *)
{
    update();
}
