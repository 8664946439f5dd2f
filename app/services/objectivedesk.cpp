#include "app/services/objectivedesk.h"

#include "app/domain/isotime.h"
#include "app/domain/markdownescape.h"
#include "app/formats/csv.h"
#include "app/store/incidentrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/trainingrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ObjectiveWords {
    Q_DECLARE_TR_FUNCTIONS(ObjectiveDesk)
public:
    static QString name(Objective objective)
    {
        switch (objective) {
        case Objective::Detect:
            return tr("Alerted in time");
        case Objective::Restore:
            return tr("Restored in time");
        case Objective::Fix:
            return tr("Fixed for good in time");
        case Objective::Tickets:
            return tr("Few support tickets");
        case Objective::Confidence:
            break;
        }
        return tr("Confident to be captain");
    }
    static QString seconds(double value) { return tr("%1 s").arg(QLocale().toString(value, 'f', 0)); }
    static QString minutes(double value)
    {
        return tr("%1 min").arg(QLocale().toString(value / 60, 'f', value < 600 ? 1 : 0));
    }
    static QString hours(double value) { return tr("%1 h").arg(QLocale().toString(value / 3600, 'f', 1)); }
    static QString days(double value) { return tr("%n working day(s)", nullptr, int(std::lround(value))); }
    static QString tickets(double value) { return tr("%n ticket(s)", nullptr, int(std::lround(value))); }
    static QString share(double value) { return tr("%1 %").arg(QLocale().toString(value * 100, 'f', 0)); }
    static QString under(const QString &target) { return tr("under %1").arg(target); }
    static QString atMost(const QString &target) { return tr("%1 at most").arg(target); }
    static QString atLeast(const QString &target) { return tr("%1 at least").arg(target); }
    static QString badTarget() { return tr("a target is above 0, and a share at most 1"); }
    static QStringList head() { return {tr("objective"), tr("target"), tr("figure"), tr("cases"), tr("met")}; }
    static QString met(std::optional<bool> met) { return !met ? u"–"_s : *met ? tr("yes") : tr("no"); }
};

} // namespace

ObjectiveDesk::ObjectiveDesk(DeskContext context, std::function<WatchCalendar()> calendar,
    std::function<Result<UnwatchedTime>(TimeRange)> unwatched)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
    , m_unwatched(std::move(unwatched))
{
}

TimeRange ObjectiveDesk::lastWatches() const
{
    const WatchCalendar calendar = m_calendar();
    const IsoWeek now = calendar.weekAt(m_context.clock.nowMs());
    return {calendar.start(now.plus(1 - trendWatches)), calendar.range(now).to};
}

Result<ObjectiveFacts> ObjectiveDesk::facts(TimeRange period) const
{
    IncidentFilter filter;
    filter.period = period;
    const auto incidents = IncidentRepository(m_context.database).find(filter);
    const auto surveys = TrainingRepository(m_context.database).surveys();
    const auto people = PeopleRepository(m_context.database).people();
    const auto unwatched = m_unwatched(period);
    if (!incidents || !surveys)
        return tl::unexpected(incidents ? surveys.error() : incidents.error());
    if (!people || !unwatched)
        return tl::unexpected(people ? unwatched.error() : people.error());
    return ObjectiveFacts{*incidents, *surveys, *people, *unwatched, m_calendar().zone(), m_context.clock.nowMs()};
}

QList<ObjectiveResult> ObjectiveDesk::resultsOf(
    const ObjectiveFacts &facts, const QList<TargetChange> &changes, TimeRange period) const
{
    QList<ObjectiveResult> all;
    for (int i = 0; i < objectives; ++i) {
        const auto objective = Objective(i);
        all.append(resultOf(
            objective, facts, period, targetAt(objective, changes, std::min(m_context.clock.nowMs(), period.to))));
    }
    return all;
}

Result<QList<ObjectiveResult>> ObjectiveDesk::results(TimeRange period) const
{
    const auto facts = this->facts(period);
    const auto changes = targets();
    if (!facts || !changes)
        return tl::unexpected(facts ? changes.error() : facts.error());
    return resultsOf(*facts, *changes, period);
}

Result<QList<ObjectiveStanding>> ObjectiveDesk::standings(TimeRange period) const
{
    const TimeRange last = lastWatches();
    const auto facts = this->facts({std::min(period.from, last.from), std::max(period.to, last.to)});
    const auto changes = targets();
    if (!facts || !changes)
        return tl::unexpected(facts ? changes.error() : facts.error());
    const WatchCalendar calendar = m_calendar();
    const IsoWeek thisWeek = calendar.weekAt(m_context.clock.nowMs());
    QList<ObjectiveStanding> all;
    for (const ObjectiveResult &result : resultsOf(*facts, *changes, period)) {
        ObjectiveStanding standing{result, {}};
        for (int back = trendWatches - 1; back >= 0; --back) {
            const TimeRange watch = calendar.range(thisWeek.plus(-back));
            standing.trend.append(resultOf(result.objective, *facts, watch, result.target).value);
        }
        all.append(standing);
    }
    return all;
}

Result<QList<TargetChange>> ObjectiveDesk::targets() const
{
    return TrainingRepository(m_context.database).targets();
}

Result<> ObjectiveDesk::setTarget(Objective objective, double value)
{
    if (!(value > 0) || value > 1e9 || (objective == Objective::Confidence && value > 1))
        return failure(Error::Kind::Invalid, toString(objective), ObjectiveWords::badTarget());
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return TrainingRepository::save(transaction, TargetChange{objective, stamp.nowMs, value}, stamp);
    });
}

QJsonObject objectivesDocument(TimeRange period, const QList<ObjectiveStanding> &standings, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const ObjectiveStanding &standing : standings) {
        const ObjectiveResult &result = standing.result;
        rows.append(QJsonObject{{u"id"_s, toString(result.objective)}, {u"target"_s, result.target},
            {u"value"_s, result.value ? QJsonValue(*result.value) : QJsonValue(QJsonValue::Null)},
            {u"unit"_s, unitOf(result.objective)}, {u"cases"_s, int(result.cases.size())},
            {u"met"_s, result.met ? QJsonValue(*result.met) : QJsonValue(QJsonValue::Null)}});
    }
    return {{u"from"_s, isoTime(period.from, zone)}, {u"to"_s, isoTime(period.to, zone)}, {u"objectives"_s, rows}};
}

QString objectiveInWords(Objective objective)
{
    return ObjectiveWords::name(objective);
}

QString objectiveValueInWords(Objective objective, std::optional<double> value)
{
    if (!value)
        return u"–"_s;
    switch (objective) {
    case Objective::Detect:
    case Objective::Restore:
        return *value < 120 ? ObjectiveWords::seconds(*value)
            : *value < 7200 ? ObjectiveWords::minutes(*value)
                            : ObjectiveWords::hours(*value);
    case Objective::Fix:
        return ObjectiveWords::days(*value);
    case Objective::Tickets:
        return ObjectiveWords::tickets(*value);
    case Objective::Confidence:
        break;
    }
    return ObjectiveWords::share(*value);
}

QString shareInWords(double share)
{
    return ObjectiveWords::share(share);
}

QString targetInWords(Objective objective, double target)
{
    const QString words = objectiveValueInWords(objective, target);
    return objective == Objective::Confidence ? ObjectiveWords::atLeast(words)
        : objective == Objective::Fix         ? ObjectiveWords::atMost(words)
                                              : ObjectiveWords::under(words);
}

QList<QStringList> objectivesAsLines(const QList<ObjectiveStanding> &standings)
{
    QList<QStringList> lines{ObjectiveWords::head()};
    for (const ObjectiveStanding &standing : standings) {
        const ObjectiveResult &result = standing.result;
        lines.append({objectiveInWords(result.objective), objectiveValueInWords(result.objective, result.target),
            objectiveValueInWords(result.objective, result.value), QString::number(result.cases.size()),
            ObjectiveWords::met(result.met)});
    }
    return lines;
}

QByteArray objectivesCsv(const QList<ObjectiveStanding> &standings)
{
    return writeCsv(objectivesAsLines(standings));
}

QString objectivesMarkdown(const QList<ObjectiveStanding> &standings)
{
    return markdownTable(objectivesAsLines(standings));
}

} // namespace qd
