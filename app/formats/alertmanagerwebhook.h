// Alerts as an Alertmanager tells them to a webhook, payload version "4", so that whatever understands those
// understands ours. https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
#pragma once

#include "app/domain/alerts/alert.h"

#include <QJsonObject>

namespace qd {

struct AlertmanagerNotice {
    QString groupKey; // opaque; the same for each notice of a group
    QString receiver; // the channel's name
    QString externalUrl; // of what sends it; may be empty
    QList<Alert> alerts; // the group's; the first ones go out, the others are counted
};

constexpr qsizetype mostWebhookAlerts = 100;

// "status" is "firing" while one of them is. Long texts are cut.
QJsonObject toAlertmanagerWebhook(const AlertmanagerNotice &notice);

} // namespace qd
