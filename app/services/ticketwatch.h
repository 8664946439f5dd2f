// TicketWatch: counts the support tickets of each incident at the crew's help desk while it is open and for some hours
// after, keeps each other number with its time, and tells the incident's timeline of them now and then. Without a help
// desk it does nothing: tickets are counted by hand. Window's thread; times in Unix ms.
#pragma once

#include "app/connectors/freshdeskclient.h"
#include "app/domain/incident.h"
#include "app/domain/outreach/ticketreading.h"
#include "app/domain/outreach/ticketsource.h"
#include "app/services/deskcontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

namespace qd {

class IncidentDesk;
class SecretProvider;

class TicketWatch : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 everyMs = 60'000;
    static constexpr qint64 watchedAfterMs = 4 * 3'600'000; // the restoration: people write late

    // All outlive it.
    TicketWatch(DeskContext context, IncidentDesk &incidents, SecretProvider &secrets, QObject *parent = nullptr);

    TicketSource source() const;
    // Invalid: it is no https address. The key is kept in the keyring; empty: as it was. The answer is that of the
    // keyring (Unavailable: it holds for this session).
    [[nodiscard]] Result<> setSource(const TicketSource &source);
    void setKey(const QString &key, QObject *context, std::function<void(Result<>)> kept);
    // How many tickets of today there are: whether the address and the key are right.
    void test(QObject *context, std::function<void(Result<int>)> answer);

    [[nodiscard]] Result<QList<TicketReading>> readings(const IncidentId &incident) const; // by time
    void start();
    void lookNow();
    QString trouble() const { return m_trouble; } // why nothing was counted the last time; empty: all is well

signals:
    void troubleChanged();

private:
    void look();
    void count(const Incident &incident);
    void counted(const IncidentId &id, const FreshdeskClient::Answer &answer);
    [[nodiscard]] Result<> keep(const IncidentId &id, int total);
    void setTrouble(const QString &words);
    void dropClient();
    void withClient(std::function<void(Result<FreshdeskClient *>)> use);

    DeskContext m_context;
    IncidentDesk &m_incidents;
    SecretProvider &m_secrets;
    std::unique_ptr<FreshdeskClient> m_client; // for the source of now
    QUrl m_clientUrl;
    QTimer m_timer;
    qint64 m_pauseUntil = 0; // the help desk asked for it
    QHash<QString, int> m_before; // tickets of a period that are older than the incident's notice, by incident
    QHash<QString, qint64> m_told; // when the timeline was last told, by incident
    QString m_trouble;
};

} // namespace qd
