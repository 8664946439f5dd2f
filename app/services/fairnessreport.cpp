#include "app/services/fairnessreport.h"

#include "app/formats/csv.h"
#include "app/services/rotafacts.h"
#include "app/store/crewrepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/peoplerepository.h"

#include <QDateTime>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

Result<FairnessReport> readFairness(
    Database &database, const WatchCalendar &calendar, std::optional<int> days, qint64 nowMs)
{
    auto facts = readRotaFacts(database);
    auto teams = PeopleRepository(database).teams();
    auto replacements = CrewRepository(database).replacements();
    auto passings = CrewRepository(database).passings();
    auto incidents = IncidentRepository(database).all();
    if (!facts || !teams)
        return tl::unexpected(facts ? teams.error() : facts.error());
    if (!replacements || !passings)
        return tl::unexpected(replacements ? passings.error() : replacements.error());
    if (!incidents)
        return tl::unexpected(incidents.error());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, calendar.zone());
    FairnessInput input{std::move(*facts), std::move(*replacements), std::move(*passings), std::move(*incidents),
        calendar, {0, std::numeric_limits<qint64>::max()}, nowMs, !days};
    if (days)
        input.period.from = now.addDays(-*days).toMSecsSinceEpoch();

    FairnessReport report;
    const QList<WatchShare> shares = watchShares(input);
    report.teams = teamShares(shares, input.facts.people, *teams, now.date());
    for (const Person &person : std::as_const(input.facts.people))
        report.person.insert(person.id, person);
    for (const Team &team : std::as_const(*teams))
        report.team.insert(team.id, team);
    for (const WatchShare &share : shares) {
        if (!report.person.value(share.person).removed.isValid() || share.weeks > 0 || share.stoodInMs > 0)
            report.people.append(share);
    }
    return report;
}

QByteArray fairnessAsCsv(const FairnessReport &report)
{
    const auto figures = [](const WatchShare &share) {
        const auto week = [](const std::optional<IsoWeek> &each) { return each ? each->toString() : QString(); };
        return QStringList{QString::number(share.captaincies), QString::number(share.weeks),
            QString::number(share.incidents), QString::number(share.nights), QString::number(share.holidays),
            QString::number(double(share.stoodInMs) / 3'600'000, 'f', 1), week(share.last), week(share.next)};
    };
    QList<QStringList> lines{{u"kind"_s, u"name"_s, u"team"_s, u"captaincies"_s, u"weeks"_s, u"incidents"_s,
        u"nights"_s, u"holidays"_s, u"stood_in_hours"_s, u"last"_s, u"next"_s, u"fair_captaincies"_s}};
    for (const WatchShare &share : report.people) {
        const Person person = report.person.value(share.person);
        lines.append(QStringList{u"person"_s, person.name, report.team.value(person.team).name} + figures(share)
            + QStringList{QString()});
    }
    for (const TeamShare &share : report.teams) {
        const QString name = report.team.value(share.team).name;
        lines.append(QStringList{u"team"_s, name, name} + figures(share.sum)
            + QStringList{QString::number(share.fairCaptaincies, 'f', 1)});
    }
    return writeCsv(lines);
}

} // namespace qd
