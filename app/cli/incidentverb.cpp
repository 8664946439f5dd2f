#include "app/cli/incidentverb.h"

#include "app/cli/verbcall.h"
#include "app/domain/incidentfigures.h"
#include "app/services/incidentdesk.h"
#include "app/services/incidentexport.h"
#include "app/services/postmortemdesk.h"
#include "app/services/timelinewords.h"

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
            "give declare TITLE, note ID TEXT, enter ID LINE, ack ID, restore ID, fix ID, relapse ID --text WHY, "
            "dismiss ID --reason R, reopen ID --text WHY, merge ID INTO, start ID --at TIME, correct ID LINE TEXT, "
            "tickets ID N, list, show ID, figures or postmortem ID");
    }
    static QString badSeverity(const QString &word)
    {
        return tr("a severity is critical, major or minor, not “%1”").arg(word);
    }
    static QString badReason(const QString &word)
    {
        return tr("a reason is duplicate, false_positive, superseded, external or cancelled, not “%1”").arg(word);
    }
    static QString badState(const QString &word) { return tr("no incident can be “%1”").arg(word); }
    static QString badSort(const QString &word)
    {
        return tr("sort by open, newest, oldest, severity, restore or tickets, not “%1”").arg(word);
    }
    static QString spread(const QString &name, const QString &unit, const Spread &spread, double divisor)
    {
        if (!spread.median)
            return tr("%1: no case").arg(name);
        QString text = tr("%1: median %2 %4, 90th percentile %3 %4, %n case(s)", nullptr, spread.cases)
                           .arg(name)
                           .arg(*spread.median / divisor, 0, 'f', 1)
                           .arg(*spread.ninetieth / divisor, 0, 'f', 1)
                           .arg(unit);
        if (spread.within)
            text += tr(", within the objective %1 %").arg(*spread.within * 100, 0, 'f', 0);
        return text;
    }
    static QStringList figures(const IncidentFigures &figures)
    {
        return {tr("%n incident(s), %1 open, %2 dismissed, %3 relapses", nullptr, figures.count)
                    .arg(figures.open)
                    .arg(figures.dismissed)
                    .arg(figures.relapses),
            spread(tr("Time to detect"), tr("s"), figures.detect, 1000),
            spread(tr("Time to acknowledge"), tr("min"), figures.acknowledge, 60'000),
            spread(tr("Time to restore"), tr("min"), figures.restore, 60'000),
            spread(tr("Time to fix"), tr("working days"), figures.fix, 1),
            tr("%n support ticket(s)", nullptr, figures.tickets)};
    }
    static QString noSuchLine(int number) { return tr("its timeline has no line %1").arg(number); }
    static QString badNumber(const QString &word) { return tr("“%1” is not a number").arg(word); }
    static QString none() { return tr("No incident."); }
};

// Everything one call of the verb needs, read once.
class Call : public VerbCall {
public:
    Call(Invocation &invocation, const QCommandLineParser &parser, Console &console)
        : VerbCall(invocation, parser, console)
        , m_export(console.incidents(), console.zone())
    {
    }

    int run()
    {
        const QString act = m_words.value(0);
        if (act == u"declare"_s && m_words.size() == 2)
            return declare();
        if (act == u"list"_s && m_words.size() == 1)
            return list();
        if (act == u"figures"_s && m_words.size() == 1)
            return figures();
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
        declaration.services = m_parser.values(u"service"_s);
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
        if (act == u"relapse"_s && plain)
            return printResult(desk().relapse(id, text(), at));
        if (act == u"reopen"_s && plain)
            return printResult(desk().reopen(id, text(), at));
        if (act == u"dismiss"_s && plain)
            return dismiss(id, at);
        if (act == u"start"_s && plain && at)
            return printResult(desk().moveStart(id, *at, text()));
        if (act == u"postmortem"_s && plain)
            return postMortem(id);
        if (act == u"enter"_s && m_words.size() == 3)
            return printResult(
                desk().enterLine(id, m_words[2], at.value_or(m_invocation.clock().nowMs()), m_console.zone()));
        if (act == u"merge"_s && m_words.size() == 3)
            return merge(id);
        if (act == u"note"_s && m_words.size() == 3)
            return printResult(desk().note(id, m_words[2], at));
        if (act == u"tickets"_s && m_words.size() == 3)
            return tickets(id);
        if (act == u"correct"_s && m_words.size() == 4)
            return correct(incident, at);
        return m_invocation.misused(IncidentVerb::usage());
    }

    int dismiss(const IncidentId &id, std::optional<qint64> at)
    {
        const auto reason = dismissalReasonFrom(m_parser.value(u"reason"_s));
        return reason ? printResult(desk().dismiss(id, *reason, text(), at))
                      : m_invocation.misused(IncidentVerb::badReason(m_parser.value(u"reason"_s)));
    }

    int merge(const IncidentId &duplicate)
    {
        const auto survivor = desk().byKey(m_words[2]);
        return survivor ? printResult(desk().merge(duplicate, survivor->id)) : m_invocation.fail(survivor.error());
    }

    int postMortem(const IncidentId &id)
    {
        PostMortemDesk &postMortems = m_console.postMortems();
        const auto postMortem = postMortems.of(id, m_console.zone());
        if (!postMortem)
            return m_invocation.fail(postMortem.error());
        QJsonArray works;
        if (m_parser.isSet(u"works"_s)) {
            const auto made = postMortems.makeWorks(*postMortem, m_console.zone());
            if (!made)
                return m_invocation.fail(made.error());
            for (const Work &work : *made)
                works.append(QJsonObject{{u"title"_s, work.title}, {u"due"_s, work.due.toString(Qt::ISODate)}});
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"markdown"_s, postMortem->markdown}, {u"works"_s, works}});
        else
            m_invocation.print(postMortem->markdown.trimmed());
        return ExitSuccess;
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
        if (m_invocation.json()) {
            const auto document = m_export.document(incident);
            if (!document)
                return m_invocation.fail(document.error());
            m_invocation.print(*document);
            return ExitSuccess;
        }
        const auto timeline = desk().timeline(incident.id);
        if (!timeline)
            return m_invocation.fail(timeline.error());
        m_invocation.print(line(incident));
        int number = 0;
        for (const TimelineEntry &entry : *timeline) {
            m_invocation.print(u"  %1  %2  %3  %4: %5"_s.arg(++number, 2)
                                   .arg(local(entry.at), toString(entry.kind).leftJustified(12), entry.author,
                                       entryInWords(entry).simplified()));
        }
        return ExitSuccess;
    }

    // The words of an option that may be given several times; false after a word that none knows was told.
    template <typename Value>
    bool wordsOf(const QString &option, std::optional<Value> (*read)(QStringView), QList<Value> &values,
        QString (*told)(const QString &))
    {
        for (const QString &word : m_parser.values(option)) {
            const auto value = read(word);
            if (!value) {
                m_invocation.misused(told(word));
                return false;
            }
            values.append(*value);
        }
        return true;
    }

    bool readFilter(IncidentFilter &filter)
    {
        if (m_parser.isSet(u"open"_s))
            filter = IncidentFilter::open();
        QList<IncidentSort> sorts;
        if (!wordsOf(u"state"_s, incidentStateFrom, filter.states, IncidentVerb::badState)
            || !wordsOf(u"severity"_s, severityFrom, filter.severities, IncidentVerb::badSeverity)
            || !wordsOf(u"sort"_s, incidentSortFrom, sorts, IncidentVerb::badSort) || !period(filter.period))
            return false;
        filter.sort = sorts.isEmpty() ? filter.sort : sorts.last();
        filter.service = m_parser.value(u"service"_s);
        filter.lead = m_parser.value(u"lead"_s);
        filter.text = m_parser.value(u"search"_s);
        return true;
    }

    // --from and --to; nothing when neither is given.
    bool period(std::optional<TimeRange> &range)
    {
        std::optional<qint64> from;
        std::optional<qint64> to;
        if (!timeOf(u"from"_s, from) || !timeOf(u"to"_s, to))
            return false;
        if (from || to)
            range = TimeRange{from.value_or(0), to.value_or(m_invocation.clock().nowMs() + 1)};
        return true;
    }

    int list()
    {
        IncidentFilter filter;
        if (!readFilter(filter))
            return ExitUsage;
        if (m_invocation.json() || m_parser.isSet(u"csv"_s)) {
            const auto bytes = m_parser.isSet(u"csv"_s) ? m_export.csv(filter) : m_export.json(filter);
            if (!bytes)
                return m_invocation.fail(bytes.error());
            m_invocation.out() << QString::fromUtf8(*bytes);
            m_invocation.out().flush();
            return ExitSuccess;
        }
        const auto incidents = desk().find(filter);
        if (!incidents)
            return m_invocation.fail(incidents.error());
        for (const Incident &incident : *incidents)
            m_invocation.print(line(incident));
        if (incidents->isEmpty())
            m_invocation.print(IncidentVerb::none());
        return ExitSuccess;
    }

    int figures()
    {
        const qint64 now = m_invocation.clock().nowMs();
        std::optional<TimeRange> range;
        if (!period(range))
            return ExitUsage;
        const TimeRange told = range.value_or(TimeRange{0, now + 1});
        const auto incidents = desk().all();
        if (!incidents)
            return m_invocation.fail(incidents.error());
        if (m_invocation.json()) {
            const auto document = m_export.figures(told, now);
            if (!document)
                return m_invocation.fail(document.error());
            m_invocation.print(*document);
            return ExitSuccess;
        }
        for (const QString &line : IncidentVerb::figures(figuresOf(*incidents, told, m_console.zone(), now)))
            m_invocation.print(line);
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

    IncidentExport m_export;
};

} // namespace

int runIncident(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"severity"_s, u"critical, major or minor."_s, u"S"_s},
        {u"started"_s, u"Start of the impact."_s, u"TIME"_s}, {u"detected"_s, u"When it was noticed."_s, u"TIME"_s},
        {u"lead"_s, u"Who leads the repair."_s, u"NAME"_s}, {u"service"_s, u"A service it touches."_s, u"NAME"_s},
        {u"text"_s, u"Words for the timeline."_s, u"TEXT"_s}, {u"at"_s, u"When it happened."_s, u"TIME"_s},
        {u"reason"_s, u"Why it is dismissed."_s, u"WORD"_s}, {u"author"_s, u"Who writes."_s, u"NAME"_s},
        {u"open"_s, u"Only open ones."_s}, {u"state"_s, u"Only those in this state."_s, u"STATE"_s},
        {u"from"_s, u"Begun at or after."_s, u"TIME"_s}, {u"to"_s, u"Begun before."_s, u"TIME"_s},
        {u"search"_s, u"Words in titles, services and timelines."_s, u"WORDS"_s},
        {u"sort"_s, u"open, newest, oldest, severity, restore or tickets."_s, u"ORDER"_s}, {u"csv"_s, u"Print CSV."_s},
        {u"works"_s, u"Make works of its open follow-up actions."_s}});
    return runCall<Call>(invocation, parser, IncidentVerb::usage());
}

} // namespace qd
