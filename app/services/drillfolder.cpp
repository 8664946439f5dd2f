#include "app/services/drillfolder.h"

#include "app/store/alertrulerepository.h"
#include "app/store/captaincyrepository.h"
#include "app/store/changeeventrepository.h"
#include "app/store/dashboardrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/runbookrepository.h"
#include "app/store/sourcerepository.h"

namespace qd {

namespace {

constexpr int pollMs = 1'000; // of the world: a fast drill takes larger steps

// A name and an id to find the charts by; where it was, and how it was entered, stays behind.
Source harmless(const Source &source)
{
    Source left;
    left.id = source.id;
    left.kind = SourceKind::Demo;
    left.name = source.name;
    left.pollMs = pollMs;
    return left;
}

template <typename Repository, typename Row>
Result<> saveAll(Transaction &transaction, const QList<Row> &rows, const Stamp &stamp)
{
    for (const Row &row : rows) {
        if (auto done = Repository::save(transaction, row, stamp); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<DrillCrew> readDrillCrew(Database &database)
{
    auto teams = PeopleRepository(database).teams();
    auto people = PeopleRepository(database).people();
    auto captaincies = CaptaincyRepository(database).all();
    auto runbooks = RunbookRepository(database).all();
    if (!teams || !people)
        return tl::unexpected(teams ? people.error() : teams.error());
    if (!captaincies || !runbooks)
        return tl::unexpected(captaincies ? runbooks.error() : captaincies.error());
    runbooks->removeIf([](const Runbook &runbook) { return runbook.origin == RunbookOrigin::BuiltIn; });
    for (Person &person : *people) // reached by nobody from here
        person.email = person.slack = person.phone = QString();
    return DrillCrew{*teams, *people, *captaincies, *runbooks};
}

Result<> fillDrillFolder(Database &database, const DrillScript &script, const DrillCrew &crew, const Stamp &stamp)
{
    auto transaction = Transaction::begin(database, nullptr);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = saveAll<PeopleRepository>(*transaction, crew.teams, stamp); !done)
        return done;
    if (auto done = saveAll<PeopleRepository>(*transaction, crew.people, stamp); !done)
        return done;
    if (auto done = saveAll<CaptaincyRepository>(*transaction, crew.captaincies, stamp); !done)
        return done;
    if (auto done = saveAll<RunbookRepository>(*transaction, crew.runbooks, stamp); !done)
        return done;
    QList<Source> sources;
    for (const Source &source : script.sources)
        sources.append(harmless(source));
    if (auto done = saveAll<SourceRepository>(*transaction, sources, stamp); !done)
        return done;
    QList<Dashboard> dashboards = script.dashboards;
    for (Dashboard &dashboard : dashboards)
        dashboard.revision = 0; // new here
    if (auto done = saveAll<DashboardRepository>(*transaction, dashboards, stamp); !done)
        return done;
    QList<AlertRule> rules = script.rules;
    for (AlertRule &rule : rules)
        rule.enabled = false; // their alerts come from the script
    if (auto done = saveAll<AlertRuleRepository>(*transaction, rules, stamp); !done)
        return done;
    QList<ChangeEvent> before;
    for (const ChangeEvent &change : script.changes) {
        if (change.at <= script.plays.from)
            before.append(change);
    }
    if (auto done = saveAll<ChangeEventRepository>(*transaction, before, stamp); !done)
        return done;
    return transaction->commit();
}

} // namespace qd
