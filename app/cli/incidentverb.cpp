#include "app/cli/incidentverb.h"

#include "app/cli/invocation.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class IncidentVerb {
    Q_DECLARE_TR_FUNCTIONS(IncidentVerb)
public:
    static QString usage()
    {
        return tr(
            "give declare TITLE, note ID TEXT, ack ID, restore ID, fix ID, dismiss ID --reason R, correct ID LINE "
            "TEXT, tickets ID N, list or show ID");
    }
    static QString badSeverity(const QString &word)
    {
        return tr("a severity is critical, major or minor, not “%1”").arg(word);
    }
    static QString noSuchLine(int number) { return tr("its timeline has no line %1").arg(number); }
    static QString badNumber(const QString &word) { return tr("“%1” is not a number").arg(word); }
    static QString none() { return tr("No incident."); }
};

// Everything one call of the verb needs, read once.
class Call {
public:
    Call(Invocation &invocation, const QCommandLineParser &parser, Console &console)
        : m_invocation(invocation)
        , m_parser(parser)
        , m_console(console)
        , m_words(parser.positionalArguments())
    {
    }

    int run()
    {
        const QString act = m_words.value(0);
        if (act == u"declare"_s && m_words.size() == 2)
            return declare();
        if (act == u"list"_s && m_words.size() == 1)
            return list();
        if (m_words.size() < 2)
            return m_invocation.misused(IncidentVerb::usage());
        const auto incident = m_console.incidents().byKey(m_words[1]);
        if (!incident)
            return m_invocation.fail(incident.error());
        if (act == u"show"_s && m_words.size() == 2)
            return print(*incident);
        return change(act, *incident);
    }

private:
    IncidentDesk &desk() { return m_console.incidents(); }
    QString text() const { return m_parser.value(u"text"_s); }

    // --at, --started and the like; nullopt when not given. False after a fault was told.
    bool timeOf(const QString &option, std::optional<qint64> &time)
    {
        if (!m_parser.isSet(option))
            return true;
        const auto parsed = parseTime(m_parser.value(option), m_invocation.clock().nowMs(), m_console.zone());
        if (parsed)
            time = *parsed;
        else
            m_invocation.misused(u"--%1: %2: %3"_s.arg(option, parsed.error().subject, parsed.error().detail));
        return parsed.has_value();
    }

    int declare()
    {
        Declaration declaration;
        declaration.title = m_words[1];
        declaration.lead = m_parser.value(u"lead"_s);
        declaration.text = text();
        if (m_parser.isSet(u"severity"_s)) {
            const auto severity = severityFrom(m_parser.value(u"severity"_s));
            if (!severity)
                return m_invocation.misused(IncidentVerb::badSeverity(m_parser.value(u"severity"_s)));
            declaration.severity = *severity;
        }
        if (!timeOf(u"started"_s, declaration.started) || !timeOf(u"detected"_s, declaration.detected))
            return ExitUsage;
        return printResult(desk().declare(declaration));
    }

    int change(const QString &act, const Incident &incident)
    {
        std::optional<qint64> at;
        if (!timeOf(u"at"_s, at))
            return ExitUsage;
        const IncidentId id = incident.id;
        const bool plain = m_words.size() == 2;
        if (act == u"ack"_s && plain)
            return printResult(desk().acknowledge(id, text(), at));
        if (act == u"restore"_s && plain)
            return printResult(desk().restore(id, text(), at));
        if (act == u"fix"_s && plain)
            return printResult(desk().fix(id, text(), at));
        if (act == u"dismiss"_s && plain)
            return printResult(desk().dismiss(id, m_parser.value(u"reason"_s), at));
        if (act == u"note"_s && m_words.size() == 3)
            return printResult(desk().note(id, m_words[2], at));
        if (act == u"tickets"_s && m_words.size() == 3)
            return tickets(id);
        if (act == u"correct"_s && m_words.size() == 4)
            return correct(incident, at);
        return m_invocation.misused(IncidentVerb::usage());
    }

    int tickets(const IncidentId &id)
    {
        bool isNumber = false;
        const int number = m_words[2].toInt(&isNumber);
        return isNumber ? printResult(desk().setTickets(id, number))
                        : m_invocation.misused(IncidentVerb::badNumber(m_words[2]));
    }

    int correct(const Incident &incident, std::optional<qint64> at)
    {
        const auto timeline = desk().timeline(incident.id);
        if (!timeline)
            return m_invocation.fail(timeline.error());
        const int number = m_words[2].toInt();
        if (number < 1 || number > timeline->size())
            return m_invocation.fail({Error::Kind::NotFound, incident.key(), IncidentVerb::noSuchLine(number)});
        return printResult(desk().correct(timeline->at(number - 1), m_words[3], at));
    }

    int printResult(const Result<Incident> &incident)
    {
        return incident ? print(*incident) : m_invocation.fail(incident.error());
    }

    int print(const Incident &incident)
    {
        const auto timeline = desk().timeline(incident.id);
        if (!timeline)
            return m_invocation.fail(timeline.error());
        if (m_invocation.json()) {
            m_invocation.print(json(incident, *timeline));
            return ExitSuccess;
        }
        m_invocation.print(line(incident));
        int number = 0;
        for (const TimelineEntry &entry : *timeline) {
            m_invocation.print(u"  %1  %2  %3  %4: %5"_s.arg(++number, 2)
                                   .arg(local(entry.at), toString(entry.kind).leftJustified(12), entry.author,
                                       entry.text.simplified()));
        }
        return ExitSuccess;
    }

    int list()
    {
        const auto incidents = desk().all();
        if (!incidents)
            return m_invocation.fail(incidents.error());
        QJsonArray rows;
        for (const Incident &incident : *incidents) {
            if (m_parser.isSet(u"open"_s) && !incident.isOpen())
                continue;
            const auto timeline = desk().timeline(incident.id);
            if (!timeline)
                return m_invocation.fail(timeline.error());
            rows.append(json(incident, *timeline));
            if (!m_invocation.json())
                m_invocation.print(line(incident));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"incidents"_s, rows}});
        else if (rows.isEmpty())
            m_invocation.print(IncidentVerb::none());
        return ExitSuccess;
    }

    QString local(qint64 ms) const
    {
        return QDateTime::fromMSecsSinceEpoch(ms, m_console.zone()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }

    QString line(const Incident &incident) const
    {
        return u"%1  %2  %3  %4  %5"_s.arg(incident.key(), toString(incident.severity).leftJustified(8),
            toString(incident.state).leftJustified(12), local(incident.started), incident.title);
    }

    QJsonObject json(const Incident &incident, const QList<TimelineEntry> &entries) const
    {
        const QTimeZone zone = m_console.zone();
        const auto time = [&zone](std::optional<qint64> ms) { return isoTimeOrNull(ms, zone); };
        QJsonArray timeline;
        QHash<TimelineEntryId, int> numbers; // an entry is named by its line
        for (const TimelineEntry &entry : entries) {
            numbers.insert(entry.id, int(numbers.size()) + 1);
            timeline.append(QJsonObject{{u"at"_s, isoTime(entry.at, zone)}, {u"kind"_s, toString(entry.kind)},
                {u"author"_s, entry.author}, {u"text"_s, entry.text},
                {u"corrects"_s,
                    entry.corrects ? QJsonValue(numbers.value(*entry.corrects)) : QJsonValue(QJsonValue::Null)}});
        }
        return {{u"id"_s, incident.key()}, {u"title"_s, incident.title}, {u"severity"_s, toString(incident.severity)},
            {u"state"_s, toString(incident.state)}, {u"started"_s, time(incident.started)},
            {u"detected"_s, time(incident.detected)}, {u"acknowledged"_s, time(incident.acknowledged)},
            {u"restored"_s, time(incident.restored)}, {u"fixed"_s, time(incident.fixed)},
            {u"fix_due"_s, fixDue(incident, zone).toString(Qt::ISODate)}, {u"tickets"_s, incident.tickets},
            {u"lead"_s, incident.lead}, {u"timeline"_s, timeline}};
    }

    Invocation &m_invocation;
    const QCommandLineParser &m_parser;
    Console &m_console;
    QStringList m_words;
};

} // namespace

int runIncident(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"severity"_s, u"critical, major or minor."_s, u"S"_s},
        {u"started"_s, u"Start of the impact."_s, u"TIME"_s}, {u"detected"_s, u"When it was noticed."_s, u"TIME"_s},
        {u"lead"_s, u"Who leads the repair."_s, u"NAME"_s}, {u"text"_s, u"Words for the timeline."_s, u"TEXT"_s},
        {u"at"_s, u"When it happened."_s, u"TIME"_s}, {u"reason"_s, u"Why it is dismissed."_s, u"TEXT"_s},
        {u"author"_s, u"Who writes."_s, u"NAME"_s}, {u"open"_s, u"Only open ones."_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    if (parser.positionalArguments().isEmpty())
        return invocation.misused(IncidentVerb::usage());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    console->setAuthor(parser.value(u"author"_s));
    return Call(invocation, parser, *console).run();
}

} // namespace qd
