#include "app/models/alertmodel.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/services/alertdesk.h"

#include <QHash>
#include <algorithm>

namespace qd {

namespace {

constexpr int gatherMs = 50; // of a storm, whose alerts come one after the other

bool holds(const Labels &labels, const QString &word)
{
    return std::any_of(labels.begin(), labels.end(),
        [&word](const QString &value) { return value.contains(word, Qt::CaseInsensitive); });
}

bool matches(const Alert &alert, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
        [&alert](const QString &word) { return holds(alert.labels, word) || holds(alert.annotations, word); });
}

struct Ranked {
    const AlertEpisode *episode;
    QString print;
    AlertRow::Standing standing;
    Severity severity;

    auto order() const { return std::tuple(standing, severity, episode->alert.activeAt); }
};

} // namespace

WorstState::Level AlertRow::level() const
{
    using Level = WorstState::Level;
    if (more > 0)
        return Level::Calm;
    if (worst.alert.state == AlertState::NoData)
        return Level::Blind;
    if (standing != Standing::Firing && standing != Standing::Pending)
        return Level::Calm;
    switch (alertSeverity(worst.alert.severity())) {
    case Severity::Critical:
        return standing == Standing::Pending ? Level::Warning : Level::Critical;
    case Severity::Major:
        return Level::Warning;
    case Severity::Minor:
        break;
    }
    return Level::Calm;
}

AlertRow::Standing standingOf(const AlertEpisode &episode, qint64 nowMs)
{
    using Standing = AlertRow::Standing;
    const Alert &alert = episode.alert;
    if (alert.state == AlertState::Pending)
        return Standing::Pending;
    if (!alert.suppression.isEmpty())
        return Standing::Suppressed;
    if (episode.acknowledgement && episode.acknowledgement->holdsAt(nowMs))
        return Standing::Acknowledged;
    if (nowMs < episode.snoozedUntil)
        return Standing::Snoozed;
    return alert.state == AlertState::NoData ? Standing::Blind : Standing::Firing;
}

AlertModel::AlertModel(AlertDesk &desk, const Clock &clock, QObject *parent)
    : RowsModel(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(gatherMs);
    connect(&m_wake, &QTimer::timeout, this, &AlertModel::reload);
    connect(&desk, &AlertDesk::changed, this, [this] {
        if (!m_wake.isActive())
            m_wake.start();
    });
    reload();
}

void AlertModel::setFilter(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    reload();
}

void AlertModel::setOpened(const QString &name, bool opened)
{
    if (opened)
        m_opened.insert(name);
    else
        m_opened.remove(name);
    reload();
}

void AlertModel::reload()
{
    const qint64 now = m_clock.nowMs();
    QHash<QString, std::vector<Ranked>> byName;
    m_firing = m_pending = 0;
    m_all = int(m_desk.open().size());
    for (auto each = m_desk.open().begin(); each != m_desk.open().end(); ++each) {
        const AlertEpisode &episode = each.value();
        const Ranked ranked{&episode, each.key(), standingOf(episode, now), alertSeverity(episode.alert.severity())};
        m_firing += ranked.standing == AlertRow::Standing::Firing ? 1 : 0;
        m_pending += ranked.standing == AlertRow::Standing::Pending ? 1 : 0;
        if (matches(episode.alert, m_words))
            byName[episode.alert.name()].push_back(ranked);
    }
    QList<std::pair<Ranked, AlertRow>> rows;
    const auto rowOf = [](const Ranked &ranked) {
        AlertRow row;
        row.name = ranked.episode->alert.name();
        row.fingerprints = {ranked.print};
        row.worst = *ranked.episode;
        row.standing = ranked.standing;
        row.isNew = ranked.episode->chain.looked == 0;
        return row;
    };
    for (auto &alerts : byName) {
        std::sort(alerts.begin(), alerts.end(), [](const Ranked &a, const Ranked &b) {
            return std::tuple(a.order(), a.print) < std::tuple(b.order(), b.print);
        });
        const QString name = alerts.front().episode->alert.name();
        if (int(alerts.size()) > mostApart && !m_opened.contains(name)) {
            AlertRow row = rowOf(alerts.front());
            row.fingerprints.clear();
            for (const Ranked &each : alerts) {
                row.fingerprints.append(each.print);
                row.isNew = row.isNew || each.episode->chain.looked == 0;
            }
            rows.append({alerts.front(), row});
            continue;
        }
        const size_t shown = std::min(alerts.size(), size_t(mostOpened));
        for (size_t i = 0; i < shown; ++i)
            rows.append({alerts[i], rowOf(alerts[i])});
        if (shown < alerts.size()) {
            AlertRow row;
            row.name = name;
            row.more = int(alerts.size() - shown);
            rows.append({alerts[shown - 1], row});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        const auto key = [](const Ranked &ranked) {
            return std::tuple(ranked.standing, ranked.severity, ranked.episode->alert.name());
        };
        return key(a.first) < key(b.first);
    });
    QList<AlertRow> sorted;
    for (const auto &[ranked, row] : std::as_const(rows))
        sorted.append(row);
    setRows(sorted);
    emit reloaded();
}

QVariant AlertModel::cell(const AlertRow &row, int, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString summary = row.worst.alert.annotations.value(QStringLiteral("summary"));
    return summary.isEmpty() ? row.name : QString(row.name + QStringLiteral(": ") + summary);
}

} // namespace qd
