#include "ui/metrics/axis/panelbody.h"

namespace {

constexpr int figuresDrift = 100; // this part of the range

} // namespace

void PanelBody::setFigures(qd::TimeRange range, const qd::FiguresBySeries &figures)
{
    m_figuresRange = range;
    m_figures = figures;
    emit figuresChanged();
}

bool PanelBody::haveFigures(int drift) const
{
    const qd::TimeRange shown = shownRange();
    return m_figuresRange.length() == shown.length()
        && std::abs(m_figuresRange.to - shown.to) <= shown.length() / drift;
}

std::optional<qd::FiguresBySeries> PanelBody::figures() const
{
    return haveFigures(figuresDrift) ? std::optional(m_figures) : std::nullopt;
}

void PanelBody::wantFigures()
{
    if (!haveFigures(2 * figuresDrift))
        emit figuresWanted();
}
