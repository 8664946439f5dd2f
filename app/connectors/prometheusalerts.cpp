#include "app/connectors/prometheusalerts.h"

#include "app/connectors/externallabels.h"
#include "app/connectors/prometheusenvelope.h"
#include "app/connectors/prometheusurl.h"
#include "app/domain/clock.h"

#include <QPointer>
#include <limits>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

constexpr qint64 externalKeptMs = 10 * 60'000; // a configuration is long, and seldom changes

// "0e+00", "NaN", "+Inf"
double valueFrom(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

std::optional<Alert> alertFrom(dom::element told)
{
    dom::object labels;
    const auto state = told.is_object() ? alertStateFrom(textOf(told, "state")) : std::nullopt;
    if ((state != AlertState::Pending && state != AlertState::Firing)
        || told["labels"].get(labels) == simdjson::INCORRECT_TYPE)
        return std::nullopt;
    Alert alert;
    alert.labels = labelsOf(told, "labels");
    alert.annotations = labelsOf(told, "annotations");
    alert.state = *state;
    alert.value = valueFrom(textOf(told, "value"));
    alert.activeAt = timeFrom(textOf(told, "activeAt"));
    alert.origin = AlertOrigin::Prometheus;
    return alert;
}

// Reads an answer, or says that the server does not have this.
template <typename T, typename Read>
HttpFetcher::Callback reading(const QString &place, PrometheusAlerts::Callback<T> callback, Read read)
{
    return [place, callback = std::move(callback), read](const Result<HttpAnswer> &answer) {
        if (!answer)
            return callback(tl::unexpected(answer.error()));
        if (isAbsent(*answer))
            return callback(failure(Error::Kind::Unavailable, place, statusLine(*answer) + u": no such endpoint"_s));
        callback(read(*answer));
    };
}

} // namespace

PrometheusAlerts::PrometheusAlerts(Source source, SecretProvider &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_client(std::move(source), secrets, this)
{
}

void PrometheusAlerts::alerts(QObject *context, Callback<QList<Alert>> callback)
{
    if (m_externalAge.isValid() && m_externalAge.elapsed() < externalKeptMs)
        return askForAlerts(context, std::move(callback));
    m_externalAge.start();
    m_client.get(u"status/config"_s, {}, context,
        [this, alive = QPointer<QObject>(context), callback](const Result<HttpAnswer> &answer) {
            if (answer)
                m_external = readExternalLabels(*answer, m_client.place());
            if (alive)
                askForAlerts(alive, callback);
        });
}

void PrometheusAlerts::askForAlerts(QObject *context, Callback<QList<Alert>> callback)
{
    const auto read = [this](const HttpAnswer &answer) {
        m_clockDifference.take(clockDifferenceOf(answer, m_clock));
        auto told = readPrometheusAlerts(answer, m_client.place());
        if (told) {
            for (Alert &alert : told->data) {
                alert.labels = withExternal(alert.labels, m_external);
                alert.activeAt = m_clockDifference.toOurs(alert.activeAt);
                alert.source = m_client.source().id;
            }
        }
        return told;
    };
    m_client.get(u"alerts"_s, {}, context, reading<QList<Alert>>(m_client.place(), std::move(callback), read));
}

void PrometheusAlerts::rules(QObject *context, Callback<QList<ServerRuleGroup>> callback)
{
    const auto read = [this](const HttpAnswer &answer) {
        auto told = readRules(answer, m_client.place());
        if (told) { // not every server minds the type
            for (ServerRuleGroup &group : told->data)
                group.rules.removeIf([](const ServerRule &rule) { return !rule.isAlert; });
            told->data.removeIf([](const ServerRuleGroup &group) { return group.rules.isEmpty(); });
        }
        return told;
    };
    QUrlQuery query;
    query.addQueryItem(u"type"_s, u"alert"_s);
    m_client.get(
        u"rules"_s, query, context, reading<QList<ServerRuleGroup>>(m_client.place(), std::move(callback), read));
}

void PrometheusAlerts::alertmanagers(QObject *context, Callback<QStringList> callback)
{
    const auto read = [this](const HttpAnswer &answer) { return readAlertmanagers(answer, m_client.place()); };
    m_client.get(u"alertmanagers"_s, {}, context, reading<QStringList>(m_client.place(), std::move(callback), read));
}

Result<Told<QList<Alert>>> readPrometheusAlerts(const HttpAnswer &answer, const QString &place)
{
    Told<QList<Alert>> told;
    qsizetype unreadable = 0;
    const auto warnings = readEnvelope(answer, place, [&](dom::element data) {
        forEachOf(data, "alerts", [&](dom::element each) {
            if (std::optional<Alert> alert = alertFrom(each))
                told.data.append(std::move(*alert));
            else
                ++unreadable;
        });
    });
    if (!warnings)
        return tl::unexpected(warnings.error());
    told.warnings = *warnings;
    if (unreadable > 0)
        told.warnings.append(u"%1 entries cannot be read"_s.arg(unreadable));
    return told;
}

Result<Told<QStringList>> readAlertmanagers(const HttpAnswer &answer, const QString &place)
{
    Told<QStringList> told;
    const auto warnings = readEnvelope(answer, place, [&told](dom::element data) {
        forEachOf(data, "activeAlertmanagers", [&told](dom::element each) {
            const auto url = normaliseUrl(textOf(each, "url"));
            if (url && !told.data.contains(*url))
                told.data.append(*url);
        });
    });
    if (!warnings)
        return tl::unexpected(warnings.error());
    told.warnings = *warnings;
    return told;
}

} // namespace qd
