#include "app/formats/alertmanagerwebhook.h"

#include "app/domain/plaintext.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestValue = 4'096;

bool isResolved(const Alert &alert)
{
    return alert.state == AlertState::Resolved || alert.state == AlertState::Inactive;
}

QString statusWord(bool resolved)
{
    return resolved ? u"resolved"_s : u"firing"_s;
}

QString timeText(qint64 ms)
{
    return ms == 0 ? u"0001-01-01T00:00:00Z"_s
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Labels &labels)
{
    QJsonObject json;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        json.insert(label.key(), harmless(label.value(), longestValue));
    return json;
}

// What all of them have.
Labels common(const QList<Alert> &alerts, Labels Alert::*which)
{
    Labels shared = alerts.isEmpty() ? Labels() : alerts.first().*which;
    for (const Alert &alert : alerts) {
        shared.removeIf(
            [&](const auto &label) { return (alert.*which).value(label.key(), QString()) != label.value(); });
    }
    return shared;
}

QJsonObject toJson(const Alert &alert)
{
    const bool resolved = isResolved(alert);
    return {{u"status"_s, statusWord(resolved)}, {u"labels"_s, toJson(alert.labels)},
        {u"annotations"_s, toJson(alert.annotations)}, {u"startsAt"_s, timeText(alert.firedAt)},
        {u"endsAt"_s, timeText(resolved ? alert.resolvedAt : 0)}, {u"generatorURL"_s, alert.generatorUrl},
        {u"fingerprint"_s, fingerprint(alert.labels)}};
}

} // namespace

QJsonObject toAlertmanagerWebhook(const AlertmanagerNotice &notice)
{
    const QList<Alert> &alerts = notice.alerts;
    const Labels commonLabels = common(alerts, &Alert::labels);
    QJsonObject groupLabels;
    if (commonLabels.contains(u"alertname"_s))
        groupLabels.insert(u"alertname"_s, commonLabels.value(u"alertname"_s));
    QJsonArray list;
    const qsizetype sent = std::min(mostWebhookAlerts, alerts.size());
    for (const Alert &alert : alerts.first(sent))
        list.append(toJson(alert));
    return {{u"version"_s, u"4"_s}, {u"groupKey"_s, notice.groupKey}, {u"truncatedAlerts"_s, alerts.size() - sent},
        {u"status"_s, statusWord(std::all_of(alerts.begin(), alerts.end(), isResolved))},
        {u"receiver"_s, notice.receiver}, {u"groupLabels"_s, groupLabels}, {u"commonLabels"_s, toJson(commonLabels)},
        {u"commonAnnotations"_s, toJson(common(alerts, &Alert::annotations))}, {u"externalURL"_s, notice.externalUrl},
        {u"alerts"_s, list}};
}

} // namespace qd
