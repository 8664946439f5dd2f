#include "app/cli/rotaverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int defaultWeeks = 8;
constexpr int mostWeeks = 520;

class RotaVerb {
    Q_DECLARE_TR_FUNCTIONS(RotaVerb)
public:
    static QString usage() { return tr("give show, plan, add PERSON WEEK or remove WEEK"); }
    static QString badWeek(const QString &text) { return tr("“%1” is not a week like 2026-W47").arg(text); }
    static QString badNumber(const QString &option)
    {
        return tr("%1 needs a number from 1 to %2").arg(option).arg(mostWeeks);
    }
    static QString nobody() { return tr("nobody"); }
    static QString planned(const QString &week, const QString &name, bool shortened)
    {
        return shortened ? tr("%1  %2 (sooner than the gap asks for)").arg(week, name) : u"%1  %2"_s.arg(week, name);
    }
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
    int weeks = defaultWeeks;
    int gap = 8;
};

// The options that show and plan share; nullopt after the fault was told.
std::optional<Span> spanOf(Invocation &invocation, const QCommandLineParser &parser, IsoWeek now)
{
    Span span{now};
    if (parser.isSet(u"from"_s)) {
        const auto week = IsoWeek::parse(parser.value(u"from"_s));
        if (!week) {
            invocation.misused(RotaVerb::badWeek(parser.value(u"from"_s)));
            return std::nullopt;
        }
        span.from = *week;
    }
    for (const auto &[option, number] : {std::pair(u"weeks"_s, &span.weeks), std::pair(u"min-gap"_s, &span.gap)}) {
        if (!parser.isSet(option))
            continue;
        bool isNumber = false;
        *number = parser.value(option).toInt(&isNumber);
        if (!isNumber || *number < (number == &span.gap ? 0 : 1) || *number > mostWeeks) {
            invocation.misused(RotaVerb::badNumber(u"--"_s + option));
            return std::nullopt;
        }
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
    const auto plan = dryRun ? console.rota().preview(span.from, span.weeks, span.gap)
                             : console.rota().plan(span.from, span.weeks, span.gap);
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
    if (invocation.json()) {
        invocation.print(QJsonObject{{u"planned"_s, planned},
            {u"stuck"_s, plan->stuck ? QJsonValue(plan->stuck->subject) : QJsonValue(QJsonValue::Null)}});
    } else if (plan->weeks.isEmpty() && !plan->stuck) {
        invocation.print(RotaVerb::nothingToPlan());
    }
    return plan->stuck ? invocation.fail(*plan->stuck) : ExitSuccess;
}

int add(Invocation &invocation, Console &console, const QString &name, IsoWeek week)
{
    const auto people = console.people().people();
    if (!people)
        return invocation.fail(people.error());
    const auto person = std::find_if(people->begin(), people->end(),
        [&name](const Person &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (person == people->end())
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

} // namespace

int runRota(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"weeks"_s, u"How many."_s, u"N"_s}, {u"from"_s, u"The first week."_s, u"WEEK"_s},
        {u"min-gap"_s, u"Free weeks between two captaincies of one person."_s, u"N"_s},
        {u"dry-run"_s, u"Say what would be planned, and plan nothing."_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    const bool oneWord = words.size() == 1 && (words[0] == u"show"_s || words[0] == u"plan"_s);
    const bool withWeek =
        (words.value(0) == u"add"_s && words.size() == 3) || (words.value(0) == u"remove"_s && words.size() == 2);
    if (!oneWord && !withWeek)
        return invocation.misused(RotaVerb::usage());
    const auto week = withWeek ? IsoWeek::parse(words.last()) : std::nullopt;
    if (withWeek && !week)
        return invocation.misused(RotaVerb::badWeek(words.last()));
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    const auto span = spanOf(invocation, parser, console->calendar().weekAt(invocation.clock().nowMs()));
    if (!span)
        return ExitUsage;
    if (words[0] == u"show"_s)
        return show(invocation, *console, *span);
    if (words[0] == u"plan"_s)
        return plan(invocation, *console, *span, parser.isSet(u"dry-run"_s));
    return words[0] == u"add"_s ? add(invocation, *console, words[1], *week) : remove(invocation, *console, *week);
}

} // namespace qd
