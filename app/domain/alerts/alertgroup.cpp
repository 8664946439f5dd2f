#include "app/domain/alerts/alertgroup.h"

#include <QHash>
#include <QSet>

namespace qd {

QList<AlertGroup> onceEach(const QList<AlertGroup> &groups)
{
    QList<AlertGroup> once;
    QHash<QString, qsizetype> places; // by the labels
    QSet<QString> seen;
    for (const AlertGroup &group : groups) {
        const QString key = fingerprint(group.labels);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            place = places.insert(key, once.size());
            once.append({group.labels, {}, {}});
        }
        AlertGroup &joined = once[*place];
        for (const QString &receiver : group.receivers) {
            if (!joined.receivers.contains(receiver))
                joined.receivers.append(receiver);
        }
        for (const Alert &alert : group.alerts) {
            const QString identity = fingerprint(alert.labels);
            if (!seen.contains(identity)) {
                seen.insert(identity);
                joined.alerts.append(alert);
            }
        }
    }
    once.removeIf([](const AlertGroup &group) { return group.alerts.isEmpty(); });
    return once;
}

} // namespace qd
