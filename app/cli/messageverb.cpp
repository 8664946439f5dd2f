#include "app/cli/messageverb.h"

#include "app/cli/verbcall.h"
#include "app/services/channelkeeper.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostListed = 100;
constexpr int lookMs = 200;

class MessageVerb {
    Q_DECLARE_TR_FUNCTIONS(MessageVerb)
public:
    static QString usage() { return tr("give draft SITUATION, send SITUATION, list, retry ID, arrived ID or drop ID"); }
    static QString badSituation(const QString &word)
    {
        return tr("a situation is declared, update, restored, fixed, maintenance, logbook, newcomer or reinforcement, "
                  "not “%1”")
            .arg(word);
    }
    static QString badAudience(const QString &word)
    {
        return tr("an audience is crew, product_teams, support or users, not “%1”").arg(word);
    }
    static QString noChannel() { return tr("no channel leads there: quarterdeck channel add …"); }
    static QString waits() { return tr("it is stored, and is sent as soon as a console is open"); }
};

QJsonObject json(const Message &message, const QString &channel, const QTimeZone &zone)
{
    return {{u"id"_s, message.id.value}, {u"channel"_s, channel}, {u"title"_s, message.title},
        {u"situation"_s, message.situation}, {u"audience"_s, message.audience}, {u"about"_s, message.about},
        {u"state"_s, toString(message.state)}, {u"attempts"_s, message.attempts},
        {u"created"_s, isoTime(message.createdAt, zone)}, {u"delivered"_s, isoTimeOrNull(message.deliveredAt, zone)},
        {u"error"_s, message.lastError}};
}

class Call : public VerbCall {
public:
    using VerbCall::VerbCall;

    int run()
    {
        const QString act = m_words.first();
        if (act == u"list")
            return list();
        if (m_words.size() != 2)
            return m_invocation.misused(MessageVerb::usage());
        const MessageId id{m_words[1]};
        Outbox &outbox = m_console.outbox();
        if (act == u"retry" || act == u"arrived" || act == u"drop") {
            const auto done = act == u"retry" ? outbox.retryNow(id)
                : act == u"arrived"           ? outbox.sayArrived(id)
                                              : outbox.drop(id);
            return done ? ExitSuccess : m_invocation.fail(done.error());
        }
        if (act != u"draft" && act != u"send")
            return m_invocation.misused(MessageVerb::usage());
        const auto situation = situationFrom(m_words[1]);
        if (!situation || *situation == Situation::Test)
            return m_invocation.misused(MessageVerb::badSituation(m_words[1]));
        const auto audience = audienceFrom(m_parser.value(u"audience"_s));
        if (!audience)
            return m_invocation.misused(MessageVerb::badAudience(m_parser.value(u"audience"_s)));
        const auto draft = this->draft(*situation, *audience);
        if (!draft)
            return m_invocation.fail(draft.error());
        return act == u"draft" ? show(*draft) : send(*draft);
    }

private:
    Result<MessageDraft> draft(Situation situation, Audience audience) const
    {
        MessageAsked asked;
        asked.situation = situation;
        asked.audience = audience;
        asked.language = m_parser.value(u"language"_s);
        asked.text = m_parser.value(u"text"_s);
        asked.reason = m_parser.value(u"reason"_s);
        if (m_parser.isSet(u"incident"_s)) {
            const auto incident = m_console.incidents().byKey(m_parser.value(u"incident"_s));
            if (!incident)
                return tl::unexpected(incident.error());
            asked.incident = *incident;
        }
        if (situation == Situation::Logbook) {
            const auto entry = m_console.logbook().entry(m_console.calendar().weekAt(m_invocation.clock().nowMs()));
            if (!entry)
                return tl::unexpected(entry.error());
            asked.entry = *entry;
        }
        return m_console.outreach().draft(asked);
    }

    int show(const MessageDraft &draft)
    {
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"subject"_s, draft.text.subject}, {u"markdown"_s, draft.text.markdown},
                {u"language"_s, draft.language}});
        else
            m_invocation.print(draft.text.subject + u"\n\n"_s + draft.text.markdown);
        return ExitSuccess;
    }

    int send(const MessageDraft &draft)
    {
        const auto waitMs = parseDuration(m_parser.value(u"for"_s));
        if (!waitMs)
            return m_invocation.misused(waitMs.error().detail);
        auto channels = m_console.outreach().channelsTo(draft.audience);
        if (!channels)
            return m_invocation.fail(channels.error());
        if (const QString name = m_parser.value(u"channel"_s); !name.isEmpty())
            channels->removeIf([&name](const OutreachChannel &channel) {
                return channel.name.compare(name, Qt::CaseInsensitive) != 0;
            });
        if (channels->isEmpty())
            return m_invocation.fail({Error::Kind::NotFound, toString(draft.audience), MessageVerb::noChannel()});
        if (const auto queued = m_console.outreach().send(draft, *channels); !queued)
            return m_invocation.fail(queued.error());
        return follow(draft, channels->size(), *waitMs);
    }

    // Sends what is stored, until all of it has arrived or has met what a person has to see.
    int follow(const MessageDraft &draft, qsizetype channels, qint64 waitMs)
    {
        m_console.channels().start();
        m_console.outbox().start();
        QEventLoop loop;
        QTimer look;
        QList<Message> sent;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            sent.clear();
            bool isOver = true;
            for (const Message &message : m_console.outbox().log(mostListed).value_or(QList<Message>())) {
                if (!message.once.startsWith(draft.id))
                    continue;
                sent.append(message);
                isOver = isOver && message.state != MessageState::Waiting;
            }
            if (isOver && sent.size() >= channels)
                loop.quit();
        });
        look.start(lookMs);
        QTimer::singleShot(std::chrono::milliseconds(waitMs), &loop, &QEventLoop::quit);
        loop.exec();
        return report(sent);
    }

    int report(const QList<Message> &messages)
    {
        print(messages);
        const auto is = [](MessageState state) { return [state](const Message &each) { return each.state == state; }; };
        if (std::any_of(messages.begin(), messages.end(), is(MessageState::Waiting)))
            m_invocation.err() << MessageVerb::waits() << Qt::endl;
        const bool isAllThere =
            !messages.isEmpty() && std::all_of(messages.begin(), messages.end(), is(MessageState::Delivered));
        return isAllThere ? ExitSuccess : ExitFailure;
    }

    int list()
    {
        const auto log = m_console.outbox().log(mostListed);
        if (!log)
            return m_invocation.fail(log.error());
        print(*log);
        return ExitSuccess;
    }

    void print(const QList<Message> &messages)
    {
        QHash<QString, QString> names;
        for (const OutreachChannel &channel : m_console.outreach().channels().value_or(QList<OutreachChannel>()))
            names.insert(channel.id.value, channel.name);
        QJsonArray rows;
        for (const Message &message : messages) {
            const QString channel = names.value(message.channel, message.channel);
            if (m_invocation.json())
                rows.append(json(message, channel, m_console.zone()));
            else
                m_invocation.print(line(message, channel));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"messages"_s, rows}});
    }

    static QString line(const Message &message, const QString &channel)
    {
        const QString words = message.title.isEmpty() ? message.about : message.title;
        const QString error = message.lastError.isEmpty() ? QString() : u" ("_s + message.lastError + u')';
        return message.id.value + u"  "_s + toString(message.state).leftJustified(10) + u' ' + channel + u": "_s + words
            + error;
    }
};

} // namespace

int runMessage(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"incident"_s, u"What it is about, as INC-42."_s, u"KEY"_s},
        {u"audience"_s, u"crew, product_teams, support or users."_s, u"AUDIENCE"_s, u"product_teams"_s},
        {u"language"_s, u"en or fr."_s, u"LANGUAGE"_s}, {u"text"_s, u"What is added in your words."_s, u"TEXT"_s},
        {u"reason"_s, u"Of a maintenance or a reinforcement: why."_s, u"TEXT"_s},
        {u"channel"_s, u"Of send: this one alone."_s, u"NAME"_s},
        {u"for"_s, u"Of send: wait this long for it to arrive."_s, u"DURATION"_s, u"30s"_s},
        {u"author"_s, u"Who writes."_s, u"NAME"_s}});
    return runCall<Call>(invocation, parser, MessageVerb::usage());
}

} // namespace qd
