#include "ui/metrics/axis/paneltext.h"

#include "app/domain/valueaxis.h"
#include "app/services/errortext.h"
#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

constexpr qint64 vanishedMs = 60'000; // a series that is late by a poll or two has not vanished

class PanelText {
    Q_DECLARE_TR_FUNCTIONS(PanelText)
};

} // namespace

bool hasVanished(const qd::SourceStatus &status, qint64 nowMs)
{
    return status.state == qd::SourceState::Up && status.lastGood != 0 && nowMs - status.lastGood >= vanishedMs;
}

StateWords panelWords(const qd::SourceStatus &status, qint64 nowMs, const QTimeZone &zone)
{
    if (status.state == qd::SourceState::Down) {
        const QString since = clockText(status.since, nowMs, zone);
        const QString why = qd::describe(status.error);
        if (status.error.kind == qd::Error::Kind::QueryRejected)
            return {StatusPill::State::Critical, PanelText::tr("Query refused"), why};
        // Blind is not down. Why its source cannot be seen is said once, above all panels.
        return {StatusPill::State::Blind, PanelText::tr("Unknown since %1").arg(since),
            status.lastGood == 0 ? PanelText::tr("There was no sample before.")
                                 : PanelText::tr("Last sample %1.").arg(clockText(status.lastGood, nowMs, zone, true))};
    }
    if (status.clockDifferenceMs != 0) {
        const QString by =
            qd::formatValue(std::abs(double(status.clockDifferenceMs)) / 1000, qd::Unit::Seconds, QLocale(), 0);
        return {StatusPill::State::Warning, PanelText::tr("Other clock"),
            status.clockDifferenceMs < 0
                ? PanelText::tr("The clock of this source is %1 behind ours; it is drawn in its time.").arg(by)
                : PanelText::tr("The clock of this source is %1 ahead of ours; it is drawn in its time.").arg(by)};
    }
    if (!status.warnings.isEmpty())
        return {StatusPill::State::Warning, PanelText::tr("Partial"),
            PanelText::tr("The server says: %1").arg(status.warnings.join(QStringLiteral(" · ")).simplified())};
    if (hasVanished(status, nowMs))
        return {StatusPill::State::Neutral, PanelText::tr("No series"),
            PanelText::tr("None since %1; the source answers.").arg(clockText(status.lastGood, nowMs, zone))};
    return {};
}

StateWords sourceWords(const qd::SourceStatus &status, qint64 nowMs, const QTimeZone &zone)
{
    switch (status.state) {
    case qd::SourceState::Up:
        return {StatusPill::State::Ok, PanelText::tr("up"),
            status.lastGood == 0
                ? PanelText::tr("It answers.")
                : PanelText::tr("It answers; last sample %1.").arg(clockText(status.lastGood, nowMs, zone, true))};
    case qd::SourceState::Down:
        return {StatusPill::State::Critical, PanelText::tr("down since %1").arg(clockText(status.since, nowMs, zone)),
            qd::describe(status.error)};
    case qd::SourceState::Unknown:
        break;
    }
    return {StatusPill::State::Blind, PanelText::tr("not asked yet"), PanelText::tr("It was not asked yet.")};
}
