#include "app/cli/rotaverb.h"

#include "app/cli/handoververb.h"
#include "app/cli/invocation.h"
#include "app/cli/rotafiles.h"
#include "app/domain/crewmembers.h"
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotawords.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int shownWeeks = 8;
constexpr int mostWeeks = 520;

class RotaVerb {
    Q_DECLARE_TR_FUNCTIONS(RotaVerb)
public:
    static QString usage()
    {
        return tr("give show, plan, explain WEEK, add PERSON WEEK, remove WEEK, swap WEEK WEEK, handover [WEEK], "
                  "fairness, export or import");
    }
    static QString badWeek(const QString &text) { return tr("“%1” is not a week like 2026-W47").arg(text); }
    static QString badNumber(const QString &option)
    {
        return tr("%1 needs a number from 1 to %2").arg(option).arg(mostWeeks);
    }
    static QString badConfidence(const QString &text) { return tr("--confidence is on or off, not “%1”").arg(text); }
    static QString nobody() { return tr("nobody"); }
    static QString planned(const QString &week, const QString &name, bool shortened)
    {
        return shortened ? tr("%1  %2 (sooner than the gap asks for)").arg(week, name) : u"%1  %2"_s.arg(week, name);
    }
    static QString notPlannedSo(const QString &week)
    {
        return tr("%1 is not planned so: this is what planning it again would choose.").arg(week);
    }
    static QString shortGap(int weeks)
    {
        return tr("There are too few people for the gap: it is %n week(s).", nullptr, weeks);
    }
    static QString wayOut(const QString &steps) { return tr("A plan is possible with %1.").arg(steps); }
    static QString searchCut() { return tr("The search was given up after a while: there may be a better plan."); }
    static QString nothingToPlan() { return tr("Every one of these weeks has its captain already."); }
    static QString noSuchPerson(const QString &name) { return tr("nobody is called “%1”").arg(name); }
    static QString noCaptaincy() { return tr("no captaincy begins in this week"); }
};

struct Names {
    QHash<PersonId, Person> people;
    QHash<TeamId, QString> teams;

    QJsonValue json(const std::optional<Captaincy> &captaincy) const
    {
        if (!captaincy)
            return QJsonValue::Null;
        const Person person = people.value(captaincy->person);
        return QJsonObject{{u"person"_s, person.name}, {u"team"_s, teams.value(person.team)}};
    }
    QString text(const std::optional<Captaincy> &captaincy) const
    {
        if (!captaincy)
            return RotaVerb::nobody();
        const Person person = people.value(captaincy->person);
        return u"%1 (%2)"_s.arg(person.name, teams.value(person.team));
    }
};

Result<Names> namesOf(Console &console)
{
    const auto people = console.people().people();
    const auto teams = console.people().teams();
    if (!people || !teams)
        return tl::unexpected(people ? teams.error() : people.error());
    Names names;
    for (const Person &person : *people)
        names.people.insert(person.id, person);
    for (const Team &team : *teams)
        names.teams.insert(team.id, team.name);
    return names;
}

struct Span {
    IsoWeek from;
    int weeks = shownWeeks;
    std::optional<int> gap = std::nullopt;
    std::optional<bool> pairsConfidence = std::nullopt;
    bool replan = false;

    RotaRequest request() const { return {from, weeks, gap, {}, pairsConfidence, replan}; }
};

// The options that show and plan share; nullopt after the fault was told.
std::optional<Span> spanOf(Invocation &invocation, const QCommandLineParser &parser, Span span)
{
    if (parser.isSet(u"from"_s)) {
        const auto week = IsoWeek::parse(parser.value(u"from"_s));
        if (!week) {
            invocation.misused(RotaVerb::badWeek(parser.value(u"from"_s)));
            return std::nullopt;
        }
        span.from = *week;
    }
    span.replan = parser.isSet(u"replan"_s);
    if (parser.isSet(u"confidence"_s)) {
        const QString word = parser.value(u"confidence"_s);
        if (word != u"on"_s && word != u"off"_s) {
            invocation.misused(RotaVerb::badConfidence(word));
            return std::nullopt;
        }
        span.pairsConfidence = word == u"on"_s;
    }
    for (const QString &option : {u"weeks"_s, u"min-gap"_s}) {
        if (!parser.isSet(option))
            continue;
        const bool isGap = option == u"min-gap"_s;
        bool isNumber = false;
        const int number = parser.value(option).toInt(&isNumber);
        if (!isNumber || number < (isGap ? 0 : 1) || number > mostWeeks) {
            invocation.misused(RotaVerb::badNumber(u"--"_s + option));
            return std::nullopt;
        }
        if (isGap)
            span.gap = number;
        else
            span.weeks = number;
    }
    return span;
}

int show(Invocation &invocation, Console &console, const Span &span)
{
    const auto captaincies = console.rota().captaincies();
    const auto names = namesOf(console);
    if (!captaincies || !names)
        return invocation.fail(captaincies ? names.error() : captaincies.error());
    const WatchCalendar calendar = console.calendar();
    QJsonArray weeks;
    for (int i = 0; i < span.weeks; ++i) {
        const Crew crew = crewOf(span.from.plus(i), *captaincies);
        const TimeRange range = calendar.range(crew.week);
        weeks.append(QJsonObject{{u"week"_s, crew.week.toString()}, {u"from"_s, isoTime(range.from, calendar.zone())},
            {u"to"_s, isoTime(range.to, calendar.zone())}, {u"senior"_s, names->json(crew.senior)},
            {u"junior"_s, names->json(crew.junior)}, {u"locked"_s, crew.junior && crew.junior->locked}});
        if (!invocation.json())
            invocation.print(u"%1  %2  %3"_s.arg(crew.week.toString())
                                 .arg(names->text(crew.senior), -36)
                                 .arg(names->text(crew.junior)));
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"weeks"_s, weeks}});
    return ExitSuccess;
}

int plan(Invocation &invocation, Console &console, const Span &span, bool dryRun)
{
    const auto plan = dryRun ? console.rota().preview(span.request()) : console.rota().plan(span.request());
    const auto names = namesOf(console);
    if (!plan || !names)
        return invocation.fail(plan ? names.error() : plan.error());
    QJsonArray planned;
    for (const PlannedWeek &week : plan->weeks) {
        const Person person = names->people.value(week.person);
        planned.append(QJsonObject{{u"week"_s, week.week.toString()}, {u"person"_s, person.name},
            {u"team"_s, names->teams.value(person.team)}, {u"gap_shortened"_s, week.gapShortened}});
        if (!invocation.json())
            invocation.print(RotaVerb::planned(week.week.toString(), person.name, week.gapShortened));
    }
    QJsonArray waysOut;
    if (plan->conflict) {
        const auto people = names->people.values();
        for (const QList<Relaxation> &steps : plan->conflict->relaxations)
            waysOut.append(relaxationInWords(steps, people));
    }
    if (invocation.json()) {
        invocation.print(QJsonObject{{u"planned"_s, planned}, {u"gap_weeks"_s, plan->gapWeeks},
            {u"stuck"_s, plan->conflict ? QJsonValue(plan->conflict->week.toString()) : QJsonValue::Null},
            {u"conflict"_s, plan->conflict ? QJsonValue(conflictInWords(*plan->conflict)) : QJsonValue::Null},
            {u"ways_out"_s, waysOut}, {u"search_cut"_s, plan->searchCut}});
    } else if (plan->weeks.isEmpty() && !plan->conflict) {
        invocation.print(RotaVerb::nothingToPlan());
    }
    const bool shortened =
        std::any_of(plan->weeks.begin(), plan->weeks.end(), [](const PlannedWeek &week) { return week.gapShortened; });
    if (shortened)
        invocation.err() << RotaVerb::shortGap(plan->gapWeeks) << Qt::endl;
    if (plan->searchCut)
        invocation.err() << RotaVerb::searchCut() << Qt::endl;
    if (!plan->conflict)
        return ExitSuccess;
    const int code = invocation.fail(errorOf(*plan->conflict));
    for (const QJsonValue &way : std::as_const(waysOut))
        invocation.err() << RotaVerb::wayOut(way.toString()) << Qt::endl;
    return code;
}

int explain(Invocation &invocation, Console &console, IsoWeek week)
{
    const auto choice = console.rota().explain(week);
    const auto people = console.people().people();
    if (!choice || !people)
        return invocation.fail(choice ? people.error() : choice.error());
    const auto captaincies = console.rota().captaincies();
    if (!captaincies)
        return invocation.fail(captaincies.error());
    QStringList lines = choiceInWords(*choice, *people);
    const auto planned = std::find_if(
        captaincies->begin(), captaincies->end(), [week](const Captaincy &each) { return each.firstWeek == week; });
    if (planned == captaincies->end() || planned->person != choice->person)
        lines.prepend(RotaVerb::notPlannedSo(week.toString()));
    if (!invocation.json()) {
        invocation.print(lines.join(u'\n'));
        return ExitSuccess;
    }
    const auto nameOf = [&people](const PersonId &id) {
        const auto found =
            std::find_if(people->begin(), people->end(), [&id](const Person &each) { return each.id == id; });
        return found == people->end() ? QString() : found->name;
    };
    QJsonArray ahead;
    for (const RotaChoice::Ahead &each : choice->ahead) {
        QJsonArray why;
        for (const RotaRule rule : each.hindrances)
            why.append(ruleInWords(rule));
        ahead.append(QJsonObject{{u"person"_s, nameOf(each.person)}, {u"hindrances"_s, why},
            {u"leaves_empty"_s,
                each.leavesEmpty.isValid() ? QJsonValue(each.leavesEmpty.toString()) : QJsonValue::Null}});
    }
    QJsonValue next = QJsonValue::Null;
    if (choice->next)
        next = QJsonObject{
            {u"person"_s, nameOf(choice->next->person)}, {u"decided"_s, wishInWords(choice->next->decided)}};
    invocation.print(QJsonObject{{u"week"_s, week.toString()}, {u"person"_s, nameOf(choice->person)},
        {u"fixed"_s, choice->fixed}, {u"waited_weeks"_s, choice->waitedWeeks}, {u"ahead"_s, ahead}, {u"next"_s, next},
        {u"words"_s, QJsonArray::fromStringList(lines)}});
    return ExitSuccess;
}

int add(Invocation &invocation, Console &console, const QString &name, IsoWeek week)
{
    const auto people = console.people().people();
    if (!people)
        return invocation.fail(people.error());
    const Person *person = personCalled(*people, name);
    if (!person)
        return invocation.fail({Error::Kind::Invalid, {}, RotaVerb::noSuchPerson(name)});
    const auto added = console.rota().add(person->id, week);
    return added ? show(invocation, console, {week, captaincyWeeks}) : invocation.fail(added.error());
}

int remove(Invocation &invocation, Console &console, IsoWeek week)
{
    const auto captaincies = console.rota().captaincies();
    if (!captaincies)
        return invocation.fail(captaincies.error());
    for (const Captaincy &captaincy : *captaincies) {
        if (captaincy.firstWeek != week)
            continue;
        const auto removed = console.rota().remove(captaincy.id);
        return removed ? show(invocation, console, {week, captaincyWeeks}) : invocation.fail(removed.error());
    }
    return invocation.fail({Error::Kind::NotFound, week.toString(), RotaVerb::noCaptaincy()});
}

// Whoever swaps on the command line has agreed on it.
int swap(Invocation &invocation, Console &console, IsoWeek one, IsoWeek other)
{
    const auto proposed = console.crew().propose(one, other);
    if (!proposed)
        return invocation.fail(proposed.error());
    const auto accepted = console.crew().accept(proposed->id);
    if (!accepted)
        return invocation.fail(accepted.error());
    const IsoWeek first = std::min(one, other);
    return show(invocation, console, {first, std::min(first.weeksUntil(std::max(one, other)) + 1, mostWeeks)});
}

} // namespace

int runRota(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"weeks"_s, u"How many."_s, u"N"_s}, {u"from"_s, u"The first week."_s, u"WEEK"_s},
        {u"min-gap"_s, u"Free weeks between two captaincies of one person."_s, u"N"_s},
        {u"confidence"_s, u"Of plan: wishes a hesitant captain beside a confident one: on or off."_s, u"on|off"_s},
        {u"replan"_s, u"Captaincies to come that are not locked may move."_s},
        {u"dry-run"_s, u"Say what would be planned, and plan nothing."_s}});
    parser.addOptions(rotaFileOptions());
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    static const QStringList alone{u"show"_s, u"plan"_s, u"export"_s, u"import"_s, u"fairness"_s, u"handover"_s};
    const bool oneWord = words.size() == 1 && alone.contains(words[0]);
    const bool handover = words.value(0) == u"handover"_s;
    const bool explained = words.value(0) == u"explain"_s || words.value(0) == u"why"_s;
    const bool swapped = words.value(0) == u"swap"_s;
    const bool withWeek = ((words.value(0) == u"add"_s || swapped) && words.size() == 3)
        || ((explained || handover || words.value(0) == u"remove"_s) && words.size() == 2);
    if (!oneWord && !withWeek)
        return invocation.misused(RotaVerb::usage());
    const auto week = withWeek ? IsoWeek::parse(words.last()) : std::nullopt;
    if (withWeek && !week)
        return invocation.misused(RotaVerb::badWeek(words.last()));
    const auto otherWeek = swapped ? IsoWeek::parse(words[1]) : week;
    if (withWeek && !otherWeek)
        return invocation.misused(RotaVerb::badWeek(words[1]));
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    if (words[0] == u"export"_s)
        return exportRota(invocation, *console, parser);
    if (handover)
        return showHandover(invocation, *console, week);
    if (words[0] == u"fairness"_s)
        return showFairness(invocation, *console, parser);
    if (words[0] == u"import"_s)
        return importRota(invocation, *console, parser);
    if (swapped)
        return swap(invocation, *console, *otherWeek, *week);
    Span wanted{console->calendar().weekAt(invocation.clock().nowMs())};
    if (words[0] == u"plan"_s)
        wanted.weeks = RotaRequest().weeks;
    const auto span = spanOf(invocation, parser, wanted);
    if (!span)
        return ExitUsage;
    if (words[0] == u"show"_s)
        return show(invocation, *console, *span);
    if (words[0] == u"plan"_s)
        return plan(invocation, *console, *span, parser.isSet(u"dry-run"_s));
    if (explained)
        return explain(invocation, *console, *week);
    return words[0] == u"add"_s ? add(invocation, *console, words[1], *week) : remove(invocation, *console, *week);
}

} // namespace qd
