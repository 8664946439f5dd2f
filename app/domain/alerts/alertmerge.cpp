#include "app/domain/alerts/alertmerge.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace qd {

namespace {

using Words = QList<const AlertTelling *>;

// Who is believed first: an Alertmanager knows what becomes of an alert, a Prometheus why it fires.
int rankOf(AlertOrigin origin)
{
    switch (origin) {
    case AlertOrigin::Alertmanager:
        return 0;
    case AlertOrigin::Prometheus:
        return 1;
    case AlertOrigin::Rule:
        break;
    }
    return 2;
}

Words wordsOf(const QList<AlertTelling> &tellings, const std::function<bool(const AlertTelling &)> &isWanted)
{
    Words words;
    for (const AlertTelling &each : tellings) {
        if (isWanted(each))
            words.append(&each);
    }
    return words;
}

Words knownFirst(const Words &words)
{
    Words known = words;
    known.removeIf([](const AlertTelling *word) { return !word->isKnown; });
    return known.isEmpty() ? words : known;
}

AlertState worstState(const Words &words)
{
    for (const AlertState state : {AlertState::Firing, AlertState::Pending, AlertState::NoData}) {
        if (std::any_of(words.begin(), words.end(), [state](const auto *word) { return word->alert.state == state; }))
            return state;
    }
    return AlertState::Resolved;
}

qint64 earliest(const Words &words, qint64 Alert::*time)
{
    qint64 first = 0;
    for (const AlertTelling *word : words) {
        if (const qint64 told = word->alert.*time; told != 0 && (first == 0 || told < first))
            first = told;
    }
    return first;
}

void append(QStringList &list, const QStringList &more)
{
    for (const QString &each : more) {
        if (!list.contains(each))
            list.append(each);
    }
}

Suppression suppressionOf(const QList<AlertTelling> &tellings)
{
    const Words words = knownFirst(wordsOf(tellings,
        [](const AlertTelling &each) { return each.isOngoing() && each.alert.origin == AlertOrigin::Alertmanager; }));
    Suppression all;
    for (const AlertTelling *word : words) {
        const Suppression &told = word->alert.suppression;
        if (told.isEmpty())
            return {}; // this one tells it to somebody
        append(all.silences, told.silences);
        append(all.inhibitedBy, told.inhibitedBy);
        append(all.mutedBy, told.mutedBy);
    }
    return all;
}

void conclude(KnownAlert &known, const Labels &labels)
{
    const Words ongoing = wordsOf(known.tellings, &AlertTelling::isOngoing);
    const Words all = wordsOf(known.tellings, [](const AlertTelling &) { return true; });
    const Words words = knownFirst(ongoing.isEmpty() ? all : ongoing);
    known.lastSeen = 0;
    for (const AlertTelling *word : all)
        known.lastSeen = std::max(known.lastSeen, word->seenAt);

    const AlertTelling *best = *std::min_element(words.begin(), words.end(),
        [](const auto *a, const auto *b) { return rankOf(a->alert.origin) < rankOf(b->alert.origin); });
    Alert alert = best->alert;
    alert.labels = labels;
    alert.state = worstState(words);
    alert.firstBad = earliest(words, &Alert::firstBad);
    alert.activeAt = earliest(words, &Alert::activeAt);
    alert.firedAt = earliest(words, &Alert::firedAt);
    alert.resolvedAt = 0;
    for (const AlertTelling *word : words) {
        if (ongoing.isEmpty())
            alert.resolvedAt = std::max(alert.resolvedAt, word->alert.resolvedAt);
        if (std::isnan(alert.value))
            alert.value = word->alert.value;
        if (alert.rule.isNull())
            alert.rule = word->alert.rule;
        append(alert.receivers, word->alert.receivers);
    }
    alert.suppression = suppressionOf(known.tellings);
    known.alert = alert;
    const bool isKnown = ongoing.isEmpty() || words.first()->isKnown;
    known.unknownSince = isKnown ? 0 : known.lastSeen;
}

// The alerts of one report, each taken once.
class ReportIndex {
public:
    explicit ReportIndex(const AlertReport &report)
        : m_report(report)
    {
        for (qsizetype i = 0; i < report.alerts.size(); ++i) {
            m_fingerprints.append(qd::fingerprint(report.alerts[i].labels));
            if (report.alerts[i].state != AlertState::Inactive)
                m_places.insert(m_fingerprints.last(), i);
        }
    }

    bool isOf(const AlertTelling &telling) const
    {
        return telling.from == m_report.from && telling.alert.origin == m_report.origin;
    }

    void update(AlertTelling &telling)
    {
        if (const auto found = m_places.constFind(telling.fingerprint); found != m_places.constEnd()) {
            telling = tellingOf(*found);
            m_places.erase(found);
        } else if (!telling.isOngoing()) {
            return;
        } else if (m_report.extent == AlertReport::Extent::Whole) {
            telling.alert.state = AlertState::Resolved;
            telling.alert.resolvedAt = telling.seenAt;
            telling.isKnown = true;
        } else {
            telling.isKnown = false;
        }
    }

    // Those that nobody took, in the order of the report.
    QList<AlertTelling> rest() const
    {
        QList<AlertTelling> tellings;
        for (qsizetype i = 0; i < m_fingerprints.size(); ++i) {
            if (m_places.value(m_fingerprints[i], -1) == i)
                tellings.append(tellingOf(i));
        }
        return tellings;
    }

private:
    AlertTelling tellingOf(qsizetype place) const
    {
        AlertTelling telling{m_report.from, m_report.alerts[place], m_fingerprints[place], m_report.at, true};
        telling.alert.origin = m_report.origin;
        if (!telling.isOngoing() && telling.alert.resolvedAt == 0)
            telling.alert.resolvedAt = m_report.at;
        return telling;
    }

    const AlertReport &m_report;
    QStringList m_fingerprints; // of its alerts
    QHash<QString, qsizetype> m_places;
};

Labels withoutReplicas(Labels labels, const MergeRules &rules)
{
    for (const QString &name : rules.replicaLabels) {
        if (labels.contains(name))
            labels.remove(name);
    }
    return labels;
}

void dropOld(QList<KnownAlert> &alerts, qint64 olderThan)
{
    for (KnownAlert &known : alerts) {
        known.tellings.removeIf([olderThan](const AlertTelling &telling) {
            return !telling.isOngoing() && telling.alert.resolvedAt < olderThan;
        });
    }
    alerts.removeIf([](const KnownAlert &known) { return known.tellings.isEmpty(); });
}

// Who hides an alert is in the list as a conclusion, under the fingerprint of that.
void renameInhibitors(QList<KnownAlert> &alerts)
{
    QHash<QString, QString> concluded;
    for (const KnownAlert &known : std::as_const(alerts)) {
        for (const AlertTelling &telling : known.tellings) {
            if (telling.fingerprint != known.fingerprint)
                concluded.insert(telling.fingerprint, known.fingerprint);
        }
    }
    for (KnownAlert &known : alerts) {
        const QStringList told = std::exchange(known.alert.suppression.inhibitedBy, {});
        for (const QString &each : told)
            append(known.alert.suppression.inhibitedBy, {concluded.value(each, each)});
    }
}

void concludeAll(QList<KnownAlert> &alerts, const MergeRules &rules)
{
    for (KnownAlert &known : alerts)
        conclude(known, withoutReplicas(known.tellings.first().alert.labels, rules));
    renameInhibitors(alerts);
}

} // namespace

QList<KnownAlert> merged(
    const QList<KnownAlert> &before, const QList<AlertReport> &reports, qint64 nowMs, const MergeRules &rules)
{
    QList<KnownAlert> after = before;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < after.size(); ++i)
        places.insert(after.at(i).fingerprint, i);
    for (const AlertReport &report : reports) {
        ReportIndex index(report);
        for (KnownAlert &known : after) {
            for (AlertTelling &telling : known.tellings) {
                if (index.isOf(telling))
                    index.update(telling);
            }
        }
        const QList<AlertTelling> rest = index.rest();
        for (const AlertTelling &telling : rest) {
            const Labels labels = withoutReplicas(telling.alert.labels, rules);
            const QString identity =
                labels.size() == telling.alert.labels.size() ? telling.fingerprint : fingerprint(labels);
            auto place = places.constFind(identity);
            if (place == places.constEnd()) {
                place = places.insert(identity, after.size());
                after.append({identity, {}, {}});
            }
            after[*place].tellings.append(telling);
        }
    }
    dropOld(after, nowMs - rules.keepResolvedMs);
    concludeAll(after, rules);
    return after;
}

QList<KnownAlert> without(const QList<KnownAlert> &before, const SourceId &server, const MergeRules &rules)
{
    QList<KnownAlert> after = before;
    for (KnownAlert &known : after)
        known.tellings.removeIf([&server](const AlertTelling &telling) { return telling.from == server; });
    after.removeIf([](const KnownAlert &known) { return known.tellings.isEmpty(); });
    concludeAll(after, rules);
    return after;
}

} // namespace qd
