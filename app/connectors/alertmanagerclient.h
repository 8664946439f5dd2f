// AlertmanagerClient: one server of the Alertmanager API v2: what it tells, and what it shall keep quiet about. Times
// are in our clock, whatever the server's says. Lives on one thread, answers on it, later, never after `context` died;
// parses there too, so it belongs on a worker's where lists are long.
// https://prometheus.io/docs/alerting/latest/alerts_api/
#pragma once

#include "app/connectors/alertmanageranswer.h"
#include "app/connectors/clockdifference.h"
#include "app/connectors/metricsource.h"
#include "app/connectors/sourceclient.h"

namespace qd {

class AlertmanagerClient : public QObject {
    Q_OBJECT
public:
    template <typename T> using Callback = std::function<void(Result<T>)>;

    AlertmanagerClient(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent = nullptr);

    const Source &source() const { return m_server.source(); }

    // Those that are told, silenced or inhibited; none that is over.
    void alerts(QObject *context, Callback<Told<QList<Alert>>> callback);
    // Each alert once, though several receivers have it.
    void groups(QObject *context, Callback<Told<QList<AlertGroup>>> callback);
    // Those of the past as well, for as long as the server keeps them.
    void silences(QObject *context, Callback<Told<QList<Silence>>> callback);

    // With an id: changes that silence. Gives the id to hold on to: the server makes a new silence where the conditions
    // of an active one change. Refused (Invalid) without an author, a reason or an end to come; NotFound when the
    // server has it no more.
    void keep(const Silence &silence, QObject *context, Callback<QString> callback);
    // NotFound: there is none.
    void expire(const QString &silenceId, QObject *context, Callback<void> callback);

    void status(QObject *context, Callback<AlertmanagerStatus> callback);
    // Whether it is one, which, and how much it has to tell. A server of the API v1 alone is named as such.
    void test(QObject *context, Callback<SourceFacts> callback);

private:
    void get(const QString &path, QObject *context, HttpFetcher::Callback callback);
    void send(const QString &path, HttpRequest request, QObject *context, HttpFetcher::Callback callback);
    void lookForTheOldApi(const Error &error, QObject *context, const Callback<SourceFacts> &callback);
    void toOurTimes(QList<Alert> &alerts) const;

    const Clock &m_clock;
    SourceClient m_server;
    ClockDifference m_clockDifference;
};

} // namespace qd
