#include "app/services/rotadesk.h"

#include "app/domain/rota/rotaplanner.h"
#include "app/domain/rota/watchcrew.h"
#include "app/formats/markdownexport.h"
#include "app/services/rotaexport.h"
#include "app/services/rotafacts.h"
#include "app/services/rotawords.h"
#include "app/store/captaincyrepository.h"
#include "app/store/crewrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/settingrepository.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString handoverDayKey = u"rota/handover_day"_s; // 1 is Monday
const QString handoverTimeKey = u"rota/handover_time"_s; // "09:00"
const QString zoneKey = u"rota/zone"_s; // IANA

} // namespace

RotaDesk::RotaDesk(DeskContext context)
    : m_context(std::move(context))
{
}

WatchCalendar RotaDesk::calendar() const
{
    const SettingRepository settings(m_context.database);
    const auto text = [&settings](const QString &key) {
        return settings.value(key).value_or(std::nullopt).value_or(QString());
    };
    const QTimeZone zone(text(zoneKey).toLatin1());
    const int day = text(handoverDayKey).toInt();
    const QTime time = QTime::fromString(text(handoverTimeKey), u"HH:mm"_s);
    return WatchCalendar(zone.isValid() ? zone : QTimeZone::systemTimeZone(),
        day >= 1 && day <= 7 ? Qt::DayOfWeek(day) : Qt::Monday, time.isValid() ? time : QTime(9, 0));
}

Result<> RotaDesk::setCalendar(const WatchCalendar &calendar)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        for (const auto &[key, value] : {std::pair(handoverDayKey, QString::number(calendar.handoverDay())),
                 std::pair(handoverTimeKey, calendar.handoverTime().toString(u"HH:mm"_s)),
                 std::pair(zoneKey, QString::fromLatin1(calendar.zone().id()))}) {
            if (auto done = SettingRepository::save(transaction, key, value, stamp); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Captaincy>> RotaDesk::captaincies() const
{
    return CaptaincyRepository(m_context.database).all();
}

Result<Duty> RotaDesk::duty(qint64 at) const
{
    const auto all = captaincies();
    const auto people = PeopleRepository(m_context.database).people();
    const auto teams = PeopleRepository(m_context.database).teams();
    const auto replacements = CrewRepository(m_context.database).replacements();
    const auto passings = CrewRepository(m_context.database).passings();
    if (!all || !people || !teams)
        return tl::unexpected(!all ? all.error() : !people ? people.error() : teams.error());
    if (!replacements || !passings)
        return tl::unexpected(replacements ? passings.error() : replacements.error());
    const WatchCalendar watches = calendar();
    Duty duty;
    duty.at = at;
    duty.week = watches.weekAt(at);
    duty.handover = watches.start(duty.week.plus(1));
    const auto personOf = [&people](const PersonId &id) {
        const auto found =
            std::find_if(people->begin(), people->end(), [&id](const Person &person) { return person.id == id; });
        return found == people->end() ? Person{} : *found;
    };
    const auto teamOf = [&teams](const Person &person) {
        const auto found =
            std::find_if(teams->begin(), teams->end(), [&person](const Team &team) { return team.id == person.team; });
        return found == teams->end() ? Team{} : *found;
    };
    const QList<Watcher> watchers = watchersAt(at, watches, *all, *people, *replacements);
    const auto helm = helmAt(at, watches, watchers, *passings);
    for (const Watcher &watcher : watchers) {
        const Person person = personOf(watcher.person);
        const Team team = teamOf(person);
        duty.crew.append({person, team.name, team.colour, watcher.senior ? Duty::Role::Senior : Duty::Role::Junior,
            watcher.since, watcher.until,
            watcher.isSubstitute() ? std::optional(personOf(watcher.captaincy.person)) : std::nullopt,
            helm == watcher.person});
    }
    for (const Captaincy &captaincy : *all) { // by week
        if (captaincy.firstWeek <= duty.week)
            continue;
        const Person person = personOf(captaincy.person);
        duty.next = Duty::Next{person, teamOf(person).name, watches.start(captaincy.firstWeek)};
        break;
    }
    return duty;
}

Result<QList<RotaRule>> RotaDesk::breaches(const Captaincy &captaincy) const
{
    const auto facts = readRotaFacts(m_context.database);
    if (!facts)
        return tl::unexpected(facts.error());
    return qd::breaches(captaincy, *facts);
}

Result<Captaincy> RotaDesk::captaincy(const CaptaincyId &id) const
{
    const auto all = captaincies();
    if (!all)
        return tl::unexpected(all.error());
    for (const Captaincy &captaincy : *all) {
        if (captaincy.id == id)
            return captaincy;
    }
    return failure(Error::Kind::NotFound, id.value);
}

Result<> RotaDesk::store(const Captaincy &captaincy)
{
    const auto broken = breaches(captaincy);
    if (!broken)
        return tl::unexpected(broken.error());
    for (const RotaRule rule : *broken) {
        if (forbids(rule))
            return failure(Error::Kind::Conflict, captaincy.firstWeek.toString(), ruleInWords(rule));
    }
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return CaptaincyRepository::save(transaction, captaincy, stamp);
    });
}

Result<Captaincy> RotaDesk::add(const PersonId &person, IsoWeek firstWeek)
{
    const Captaincy captaincy{CaptaincyId::create(m_context.clock.nowMs()), person, firstWeek, false};
    const auto stored = store(captaincy);
    return stored ? Result<Captaincy>(captaincy) : tl::unexpected(stored.error());
}

Result<> RotaDesk::move(const CaptaincyId &id, IsoWeek firstWeek)
{
    auto moved = captaincy(id);
    if (!moved)
        return tl::unexpected(moved.error());
    if (moved->locked)
        return failure(Error::Kind::Conflict, moved->firstWeek.toString(),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this captaincy is fixed: unlock it first")));
    moved->firstWeek = firstWeek;
    return store(*moved);
}

Result<> RotaDesk::replace(const CaptaincyId &id, const PersonId &person)
{
    auto changed = captaincy(id);
    if (!changed)
        return tl::unexpected(changed.error());
    changed->person = person;
    return store(*changed);
}

Result<> RotaDesk::setLocked(const CaptaincyId &id, bool locked)
{
    auto changed = captaincy(id);
    if (!changed)
        return tl::unexpected(changed.error());
    changed->locked = locked;
    return store(*changed);
}

Result<> RotaDesk::remove(const CaptaincyId &id)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return CaptaincyRepository::remove(transaction, id, stamp);
    });
}

Result<QList<RotaRule>> RotaDesk::breaches(const RotaChange &change) const
{
    auto facts = readRotaFacts(m_context.database);
    if (!facts)
        return tl::unexpected(facts.error());
    return qd::breaches(change, std::move(*facts));
}

Result<QHash<CaptaincyId, QList<RotaRule>>> RotaDesk::breachesToCome() const
{
    const auto facts = readRotaFacts(m_context.database);
    if (!facts)
        return tl::unexpected(facts.error());
    QHash<CaptaincyId, QList<RotaRule>> all;
    for (const Captaincy &captaincy : facts->captaincies) {
        if (captaincy.firstWeek.plus(captaincyWeeks) <= weekNow())
            continue;
        if (const QList<RotaRule> broken = qd::breaches(captaincy, *facts); !broken.isEmpty())
            all.insert(captaincy.id, broken);
    }
    return all;
}

Result<> RotaDesk::apply(const RotaChange &change)
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        auto facts = readRotaFacts(transaction.database());
        if (!facts)
            return tl::unexpected(facts.error());
        if (!changed(facts->captaincies, change))
            return failure(Error::Kind::Conflict, {},
                QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "the plan was changed since: look at it again")));
        for (const RotaRule rule : qd::breaches(change, *facts)) {
            if (forbids(rule))
                return failure(Error::Kind::Conflict, {}, ruleInWords(rule));
        }
        return write(transaction, facts->captaincies, change, stamp);
    });
}

// A week has one captaincy at any instant, so that one goes where the other has left.
Result<> RotaDesk::write(
    Transaction &transaction, QList<Captaincy> captaincies, const RotaChange &change, const Stamp &stamp)
{
    const auto idIn = [](const QList<Captaincy> &list, const CaptaincyId &id) {
        return std::any_of(list.begin(), list.end(), [&id](const Captaincy &each) { return each.id == id; });
    };
    for (const Captaincy &captaincy : change.before) {
        if (idIn(change.after, captaincy.id))
            continue;
        if (auto done = CaptaincyRepository::remove(transaction, captaincy.id, stamp); !done)
            return done;
        captaincies.removeOne(captaincy);
    }
    QList<Captaincy> waiting = change.after;
    while (!waiting.isEmpty()) {
        const auto free = std::find_if(waiting.begin(), waiting.end(), [&captaincies](const Captaincy &captaincy) {
            return std::none_of(captaincies.begin(), captaincies.end(), [&captaincy](const Captaincy &each) {
                return each.firstWeek == captaincy.firstWeek && each.id != captaincy.id;
            });
        });
        if (free == waiting.end())
            return failure(
                Error::Kind::Conflict, waiting.first().firstWeek.toString(), ruleInWords(RotaRule::WeekTaken));
        if (auto done = CaptaincyRepository::save(transaction, *free, stamp); !done)
            return done;
        captaincies.removeIf([&free](const Captaincy &each) { return each.id == free->id; });
        captaincies.append(*free);
        waiting.erase(free);
    }
    return {};
}

RotaRules RotaDesk::rules() const
{
    return readRotaRules(m_context.database);
}

Result<> RotaDesk::setRules(const RotaRules &rules)
{
    if (rules.gapWeeks < 0 || rules.absenceDays < 0 || rules.waitStepWeeks < 1)
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(
                QT_TRANSLATE_NOOP("Rule", "a gap and days of absence are 0 or more, a step 1 or more")));
    return m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return saveRotaRules(transaction, rules, stamp); });
}

IsoWeek RotaDesk::weekNow() const
{
    return calendar().weekAt(m_context.clock.nowMs());
}

Result<RotaInput> RotaDesk::inputFor(const RotaRequest &request) const
{
    RotaRules rules = readRotaRules(m_context.database);
    rules.gapWeeks = request.gapWeeks.value_or(rules.gapWeeks);
    rules.pairsConfidence = request.pairsConfidence.value_or(rules.pairsConfidence);
    auto facts = readRotaFacts(m_context.database, rules);
    if (!facts)
        return tl::unexpected(facts.error());
    RotaInput input;
    static_cast<RotaFacts &>(input) = std::move(*facts);
    input.from = request.from;
    input.weeks = request.weeks;
    if (request.replan)
        input.replanAfter = weekNow();
    return relaxed(std::move(input), request.relaxations);
}

Result<RotaPlan> RotaDesk::preview(const RotaRequest &request) const
{
    return inputFor(request).map(planRota);
}

Result<RotaPlan> RotaDesk::plan(const RotaRequest &request)
{
    Result<RotaPlan> planned;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto input = inputFor(request);
        if (!input)
            return tl::unexpected(input.error());
        planned = planRota(*input);
        for (const PlannedWeek &week : planned->weeks) {
            const auto before = std::find_if(input->captaincies.begin(), input->captaincies.end(),
                [&week](const Captaincy &each) { return each.firstWeek == week.week; });
            Captaincy captaincy{CaptaincyId::create(stamp.nowMs), week.person, week.week, false};
            if (before != input->captaincies.end()) {
                if (before->person == week.person)
                    continue;
                captaincy.id = before->id;
            }
            if (auto done = CaptaincyRepository::save(transaction, captaincy, stamp); !done)
                return done;
        }
        return {};
    });
    return written ? planned : tl::unexpected(written.error());
}

Result<RotaChoice> RotaDesk::explain(IsoWeek week) const
{
    RotaRequest request{weekNow().plus(1)};
    request.weeks = std::max(request.weeks, request.from.weeksUntil(week) + 1);
    request.replan = true;
    const auto input = inputFor(request);
    if (!input)
        return tl::unexpected(input.error());
    return explainChoice(*input, planRota(*input), week);
}

Result<FairnessReport> RotaDesk::fairness(std::optional<int> days) const
{
    return readFairness(m_context.database, calendar(), days, m_context.clock.nowMs());
}

Result<> RotaDesk::exportFairness(const QString &path, std::optional<int> days) const
{
    const auto report = fairness(days);
    return report ? writeFile(path, fairnessAsCsv(*report), true) : tl::unexpected(report.error());
}

Result<> RotaDesk::exportCalendar(const QString &path, std::optional<PersonId> person) const
{
    const auto bytes = rotaAsCalendar(m_context.database, calendar(), person);
    return bytes ? writeFile(path, *bytes, true) : tl::unexpected(bytes.error());
}

Result<> RotaDesk::exportCsv(const QString &path, std::optional<PersonId> person) const
{
    const auto bytes = rotaAsCsv(m_context.database, calendar(), person);
    return bytes ? writeFile(path, *bytes, true) : tl::unexpected(bytes.error());
}

} // namespace qd
