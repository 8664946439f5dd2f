#include "app/connectors/alertmanagerclient.h"

#include "app/domain/clock.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace qd {

AlertmanagerClient::AlertmanagerClient(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(std::move(source), secrets, this)
{
}

void AlertmanagerClient::send(
    const QString &path, HttpRequest request, QObject *context, HttpFetcher::Callback callback)
{
    m_server.send(u"/api/v2/"_s + path, std::move(request), context,
        [this, callback = std::move(callback)](const Result<HttpAnswer> &answer) {
            if (answer)
                m_clockDifference.take(clockDifferenceOf(*answer, m_clock));
            callback(answer);
        });
}

void AlertmanagerClient::get(const QString &path, QObject *context, HttpFetcher::Callback callback)
{
    send(path, {}, context, std::move(callback));
}

void AlertmanagerClient::toOurTimes(QList<Alert> &alerts) const
{
    for (Alert &alert : alerts) {
        alert.firedAt = m_clockDifference.toOurs(alert.firedAt);
        alert.source = source().id;
    }
}

void AlertmanagerClient::alerts(QObject *context, Callback<Told<QList<Alert>>> callback)
{
    get(u"alerts?active=true&silenced=true&inhibited=true"_s, context,
        [this, callback](const Result<HttpAnswer> &answer) {
            auto told = answer.and_then([this](const HttpAnswer &got) { return readAlerts(got, source().url); });
            if (told)
                toOurTimes(told->data);
            callback(std::move(told));
        });
}

void AlertmanagerClient::groups(QObject *context, Callback<Told<QList<AlertGroup>>> callback)
{
    get(u"alerts/groups?active=true&silenced=true&inhibited=true"_s, context,
        [this, callback](const Result<HttpAnswer> &answer) {
            auto told = answer.and_then([this](const HttpAnswer &got) { return readAlertGroups(got, source().url); });
            if (told) {
                told->data = onceEach(told->data);
                for (AlertGroup &group : told->data)
                    toOurTimes(group.alerts);
            }
            callback(std::move(told));
        });
}

void AlertmanagerClient::silences(QObject *context, Callback<Told<QList<Silence>>> callback)
{
    get(u"silences"_s, context, [this, callback](const Result<HttpAnswer> &answer) {
        auto told = answer.and_then([this](const HttpAnswer &got) { return readSilences(got, source().url); });
        if (told) {
            for (Silence &silence : told->data) {
                silence.startsAt = m_clockDifference.toOurs(silence.startsAt);
                silence.endsAt = m_clockDifference.toOurs(silence.endsAt);
            }
        }
        callback(std::move(told));
    });
}

void AlertmanagerClient::keep(const Silence &silence, QObject *context, Callback<QString> callback)
{
    if (const auto sound = check(silence, m_clock.nowMs()); !sound) {
        QMetaObject::invokeMethod(
            context, [callback, error = sound.error()] { callback(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    Silence theirs = silence;
    theirs.startsAt = m_clockDifference.toTheirs(silence.startsAt);
    theirs.endsAt = m_clockDifference.toTheirs(silence.endsAt);
    HttpRequest request;
    request.json = jsonOf(theirs);
    send(u"silences"_s, std::move(request), context, [this, id = silence.id, callback](const auto &answer) {
        callback(answer.and_then([&](const HttpAnswer &got) { return readSilenceId(got, source().url, id); }));
    });
}

void AlertmanagerClient::expire(const QString &silenceId, QObject *context, Callback<void> callback)
{
    // What is no id would lead to another path.
    if (QUuid::fromString(silenceId).isNull()) {
        QMetaObject::invokeMethod(
            context, [callback, silenceId] { callback(failure(Error::Kind::NotFound, silenceId)); },
            Qt::QueuedConnection);
        return;
    }
    HttpRequest request;
    request.isDelete = true;
    send(u"silence/"_s + silenceId, std::move(request), context, [this, silenceId, callback](const auto &answer) {
        callback(answer.and_then([&](const HttpAnswer &got) { return readExpired(got, source().url, silenceId); }));
    });
}

void AlertmanagerClient::status(QObject *context, Callback<AlertmanagerStatus> callback)
{
    get(u"status"_s, context, [this, callback](const Result<HttpAnswer> &answer) {
        callback(answer.and_then([this](const HttpAnswer &got) { return readStatus(got, source().url); }));
    });
}

void AlertmanagerClient::test(QObject *context, Callback<SourceFacts> callback)
{
    get(u"status"_s, context, [this, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
        if (!alive)
            return;
        if (!answer)
            return callback(tl::unexpected(answer.error()));
        const auto told = readStatus(*answer, source().url);
        if (!told && answer->status == 404)
            return lookForTheOldApi(told.error(), alive, callback);
        if (!told)
            return callback(tl::unexpected(told.error()));
        SourceFacts facts;
        facts.product = u"Alertmanager"_s;
        facts.version = told->version;
        facts.clockDifferenceMs = clockDifferenceOf(*answer, m_clock);
        alerts(alive, [facts, callback](const Result<Told<QList<Alert>>> &alerts) mutable {
            if (!alerts)
                return callback(tl::unexpected(alerts.error()));
            facts.alertCount = alerts->data.size();
            facts.warnings = alerts->warnings;
            callback(facts);
        });
    });
}

void AlertmanagerClient::lookForTheOldApi(const Error &error, QObject *context, const Callback<SourceFacts> &callback)
{
    m_server.send(u"/api/v1/status"_s, {}, context, [this, error, callback](const Result<HttpAnswer> &answer) {
        const bool isOld = answer && answer->status == 200 && answer->contentType.startsWith("application/json");
        if (!isOld)
            return callback(tl::unexpected(error));
        callback(failure(Error::Kind::Invalid, source().url,
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                "Rule", "this Alertmanager speaks the API v1 only: version 0.16 or newer is needed"))));
    });
}

} // namespace qd
