#include "app/services/ticketwatch.h"

#include "app/connectors/loopbackhost.h"
#include "app/connectors/secretprovider.h"
#include "app/domain/objectives.h"
#include "app/domain/outreach/ticketquery.h"
#include "app/services/errortext.h"
#include "app/services/incidentdesk.h"
#include "app/services/secretof.h"
#include "app/store/incidentrepository.h"
#include "app/store/outreachrepository.h"
#include "app/store/settingrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString sourceKey = u"tickets/freshdesk"_s;
const QString baseKey = u"tickets/before/"_s; // and the incident's id
constexpr qint64 tellEveryMs = 10 * 60'000;
constexpr int fewRequests = 10;
constexpr qint64 sparingMs = 5 * 60'000;

class TicketWords {
    Q_DECLARE_TR_FUNCTIONS(TicketWatch)
public:
    static QString badAddress() { return tr("the address of a help desk is like https://example.freshdesk.com"); }
    static QString noKey() { return tr("the key of the help desk is not known on this workstation"); }
};

Source keeper()
{
    return secretOf(u"tickets-freshdesk"_s, u"freshdesk"_s);
}

QUrl urlOf(const TicketSource &source)
{
    return QUrl(source.url.trimmed(), QUrl::StrictMode);
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

} // namespace

TicketWatch::TicketWatch(DeskContext context, IncidentDesk &incidents, SecretProvider &secrets, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_incidents(incidents)
    , m_secrets(secrets)
{
    m_timer.setInterval(int(everyMs));
    connect(&m_timer, &QTimer::timeout, this, &TicketWatch::look);
}

TicketSource TicketWatch::source() const
{
    const auto kept = SettingRepository(m_context.database).value(sourceKey);
    const QJsonObject object = kept && *kept ? QJsonDocument::fromJson((*kept)->toUtf8()).object() : QJsonObject();
    return {object[u"url"].toString(), ticketsByFrom(object[u"by"].toString()).value_or(TicketsBy::Tag),
        object[u"tag"].toString(), object[u"type"].toString()};
}

Result<> TicketWatch::setSource(const TicketSource &source)
{
    const QUrl url = urlOf(source);
    const bool isSafe = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
    if (!source.url.trimmed().isEmpty() && (!url.isValid() || url.host().isEmpty() || !isSafe))
        return failure(Error::Kind::Invalid, source.url, TicketWords::badAddress());
    const QJsonObject object{{u"url"_s, source.url.trimmed()}, {u"by"_s, toString(source.by)},
        {u"tag"_s, source.tag.simplified()}, {u"type"_s, source.type.simplified()}};
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return SettingRepository::save(
            transaction, sourceKey, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), stamp);
    });
}

void TicketWatch::setKey(const QString &key, QObject *context, std::function<void(Result<>)> kept)
{
    if (key.trimmed().isEmpty())
        return kept({});
    dropClient();
    m_secrets.keep(keeper().id, Secret(key.trimmed().toUtf8()), context, std::move(kept));
}

// Later: one of its answers may be on the stack.
void TicketWatch::dropClient()
{
    if (m_client)
        m_client.release()->deleteLater();
}

void TicketWatch::withClient(std::function<void(Result<FreshdeskClient *>)> use)
{
    const QUrl url = urlOf(source()); // another workstation may have chosen another one
    if (url != m_clientUrl)
        dropClient();
    m_clientUrl = url;
    if (m_client)
        return use(m_client.get());
    m_secrets.find(keeper(), this, [this, use = std::move(use)](const Result<Secret> &secret) {
        if (!secret || secret->isEmpty())
            return use(failure(Error::Kind::Unavailable, u"Freshdesk"_s, TicketWords::noKey()));
        if (!m_client)
            m_client = std::make_unique<FreshdeskClient>(m_clientUrl, *secret);
        use(m_client.get());
    });
}

void TicketWatch::test(QObject *context, std::function<void(Result<int>)> answer)
{
    const QDate today = dayOf(m_context.clock.nowMs());
    const auto query = ticketsCreated(today, today);
    if (!query)
        return answer(tl::unexpected(query.error()));
    withClient([query = *query, context = QPointer<QObject>(context), answer](const Result<FreshdeskClient *> &client) {
        if (!context)
            return;
        if (!client)
            return answer(tl::unexpected(client.error()));
        (*client)->count(query, context, [answer](const FreshdeskClient::Answer &found) {
            answer(found ? Result<int>(found->total) : tl::unexpected(found.error().error));
        });
    });
}

Result<QList<TicketReading>> TicketWatch::readings(const IncidentId &incident) const
{
    return OutreachRepository(m_context.database).ticketCounts(incident);
}

void TicketWatch::start()
{
    m_timer.start();
    look();
}

void TicketWatch::lookNow()
{
    look();
}

void TicketWatch::look()
{
    const qint64 now = m_context.clock.nowMs();
    if (source().url.isEmpty() || now < m_pauseUntil)
        return;
    const auto incidents = IncidentRepository(m_context.database).touching({now - watchedAfterMs, now + 1});
    if (!incidents)
        return; // the next minute asks again
    for (const Incident &incident : *incidents) {
        const bool isRecent = incident.restored && now - *incident.restored < watchedAfterMs;
        if ((incident.isOpen() || isRecent) && !incident.mergedInto)
            count(incident);
    }
}

void TicketWatch::count(const Incident &incident)
{
    const TicketSource source = this->source();
    const qint64 now = m_context.clock.nowMs();
    const TicketFilter filter{source.by == TicketsBy::Period ? source.tag : QString(),
        source.by == TicketsBy::Period ? source.type : QString(), std::nullopt};
    const auto query = source.by == TicketsBy::Tag ? ticketsTagged(incident.key().toLower())
                                                   : ticketsCreated(dayOf(incident.started), dayOf(now), filter);
    if (!query)
        return setTrouble(describe(query.error()));
    withClient([this, query = *query, source, id = incident.id, key = incident.key()](
                   const Result<FreshdeskClient *> &client) {
        if (!client)
            return setTrouble(describe(client.error()));
        const auto done = [this, id](const FreshdeskClient::Answer &answer) { counted(id, answer); };
        if (source.by == TicketsBy::Subject)
            (*client)->countWithSubject(query, key, this, done);
        else
            (*client)->count(query, this, done);
    });
}

void TicketWatch::counted(const IncidentId &id, const FreshdeskClient::Answer &answer)
{
    const qint64 now = m_context.clock.nowMs();
    if (!answer) {
        m_pauseUntil = std::max(m_pauseUntil, now + answer.error().retryAfterMs);
        return setTrouble(describe(answer.error().error));
    }
    setTrouble({});
    if (answer->rateLeft >= 0 && answer->rateLeft < fewRequests)
        m_pauseUntil = now + sparingMs; // others need the help desk as well
    if (const auto kept = keep(id, answer->total); !kept && kept.error().kind != Error::Kind::StoreLocked)
        setTrouble(describe(kept.error()));
}

Result<> TicketWatch::keep(const IncidentId &id, int total)
{
    const auto incident = m_incidents.incident(id);
    const auto before = readings(id);
    if (!incident || !before)
        return tl::unexpected(incident ? before.error() : incident.error());
    int count = total;
    if (source().by == TicketsBy::Period) {
        // What was there when it was first looked at is not of the incident; it is remembered over a restart.
        if (!m_before.contains(id.value)) {
            const auto known = SettingRepository(m_context.database).value(baseKey + id.value);
            if (!known)
                return tl::unexpected(known.error());
            m_before.insert(id.value, *known ? (*known)->toInt() : total);
        }
        count = std::max(0, total - m_before.value(id.value));
    }
    const int last = before->isEmpty() ? -1 : before->last().count;
    if (count == last)
        return {};
    const qint64 now = m_context.clock.nowMs();
    const auto done = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        if (m_before.contains(id.value)) {
            if (auto saved = SettingRepository::save(
                    transaction, baseKey + id.value, QString::number(m_before.value(id.value)), stamp);
                !saved)
                return saved;
        }
        return OutreachRepository::save(transaction, id, TicketReading{now, count}, stamp);
    });
    if (!done)
        return done;
    // The curve holds every number; the timeline the first one, the one that misses the objective, and now and then.
    const bool misses = last < ticketsTarget && count >= ticketsTarget;
    if (count == incident->tickets || (!misses && now - m_told.value(id.value) < tellEveryMs))
        return {};
    m_told.insert(id.value, now);
    return m_incidents.setTickets(id, count).map([](const Incident &) {});
}

void TicketWatch::setTrouble(const QString &words)
{
    if (words == m_trouble)
        return;
    m_trouble = words;
    emit troubleChanged();
}

} // namespace qd
