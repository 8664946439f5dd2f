#include "app/cli/eventverb.h"

#include "app/cli/verbcall.h"
#include "app/cli/verbfiles.h"
#include "app/services/changeeventdesk.h"
#include "app/services/incidentexport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;

class EventVerb {
    Q_DECLARE_TR_FUNCTIONS(EventVerb)
public:
    static QString usage() { return tr("give add TITLE, list or import FILE.jsonl"); }
    static QString badKind(const QString &word)
    {
        return tr("a kind is release, configuration, scaling or restart, not “%1”").arg(word);
    }
    static QString none() { return tr("No change."); }
    static QString imported(const ChangeImport &result)
    {
        return tr("%n change(s) added, %1 known already, %2 lines passed by", nullptr, result.added)
            .arg(result.known)
            .arg(result.faults.size());
    }
    static QString fault(int line, const QString &why) { return tr("line %1: %2").arg(line).arg(why); }
};

class Call : public VerbCall {
public:
    using VerbCall::VerbCall;

    int run()
    {
        const QString act = m_words.value(0);
        if (act == u"add"_s && m_words.size() == 2)
            return add();
        if (act == u"list"_s && m_words.size() == 1)
            return list();
        if (act == u"import"_s && m_words.size() == 2)
            return import();
        return m_invocation.misused(EventVerb::usage());
    }

private:
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

    int add()
    {
        ChangeEvent event;
        event.title = m_words[1];
        const QString kind = m_parser.isSet(u"kind"_s) ? m_parser.value(u"kind"_s) : toString(event.kind);
        const auto known = changeKindFrom(kind);
        if (!known)
            return m_invocation.misused(EventVerb::badKind(kind));
        event.kind = *known;
        std::optional<qint64> at;
        if (!timeOf(u"at"_s, at) || !timeOf(u"until"_s, event.until))
            return ExitUsage;
        event.at = at.value_or(m_invocation.clock().nowMs());
        event.service = m_parser.value(u"service"_s);
        event.link = m_parser.value(u"link"_s);
        event.author = m_console.author();
        event.source = u"cli"_s;
        const auto added = m_console.changes().add(event);
        if (!added)
            return m_invocation.fail(added.error());
        if (m_invocation.json())
            m_invocation.print(changeEventDocument(*added, m_console.zone()));
        else
            m_invocation.print(line(*added));
        return ExitSuccess;
    }

    int list()
    {
        const qint64 now = m_invocation.clock().nowMs();
        std::optional<qint64> from;
        std::optional<qint64> to;
        if (!timeOf(u"from"_s, from) || !timeOf(u"to"_s, to))
            return ExitUsage;
        const auto events = m_console.changes().within({from.value_or(now - weekMs), to.value_or(now + 1)});
        if (!events)
            return m_invocation.fail(events.error());
        QJsonArray rows;
        for (const ChangeEvent &event : *events) {
            rows.append(changeEventDocument(event, m_console.zone()));
            if (!m_invocation.json())
                m_invocation.print(line(event));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"events"_s, rows}});
        else if (rows.isEmpty())
            m_invocation.print(EventVerb::none());
        return ExitSuccess;
    }

    int import()
    {
        const auto bytes = readFile(m_words[1]);
        if (!bytes)
            return m_invocation.fail(bytes.error());
        const auto result = m_console.changes().import(*bytes, QFileInfo(m_words[1]).fileName());
        if (!result)
            return m_invocation.fail(result.error());
        for (const ChangeImport::Fault &fault : result->faults)
            m_invocation.err() << m_words[1] << ": " << EventVerb::fault(fault.line, fault.why) << Qt::endl;
        if (m_invocation.json())
            m_invocation.print(QJsonObject{
                {u"added"_s, result->added}, {u"known"_s, result->known}, {u"faults"_s, int(result->faults.size())}});
        else
            m_invocation.print(EventVerb::imported(*result));
        return result->faults.isEmpty() ? ExitSuccess : ExitFailure;
    }

    QString line(const ChangeEvent &event) const
    {
        const QString at =
            QDateTime::fromMSecsSinceEpoch(event.at, m_console.zone()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        return u"%1  %2  %3  %4"_s.arg(at, toString(event.kind).leftJustified(13), event.service, event.title);
    }
};

} // namespace

int runEvent(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"kind"_s, u"release, configuration, scaling or restart."_s, u"KIND"_s},
        {u"at"_s, u"When it began."_s, u"TIME"_s}, {u"until"_s, u"When it was done."_s, u"TIME"_s},
        {u"service"_s, u"What was changed."_s, u"NAME"_s}, {u"link"_s, u"Where it is described."_s, u"URL"_s},
        {u"author"_s, u"Who changed it."_s, u"NAME"_s}, {u"from"_s, u"Not before."_s, u"TIME"_s},
        {u"to"_s, u"Before."_s, u"TIME"_s}});
    return runCall<Call>(invocation, parser, EventVerb::usage());
}

} // namespace qd
