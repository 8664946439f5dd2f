#include "app/services/alertdesk.h"

#include "app/services/writequeue.h"
#include "app/store/alertepisoderepository.h"

namespace qd {

namespace {

constexpr int flushMs = 20; // between two pieces: the window's own events come first

bool isShown(const Alert &alert)
{
    return alert.isActive() || alert.state == AlertState::NoData;
}

} // namespace

AlertDesk::AlertDesk(DeskContext context, WriteQueue &writes, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_writes(writes)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &AlertDesk::flush);
}

AlertDesk::~AlertDesk()
{
    while (!m_unkept.isEmpty() || !m_gone.isEmpty())
        flush();
}

Result<> AlertDesk::load()
{
    const auto stored = AlertEpisodeRepository(m_context.database).open();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const AlertEpisode &episode : *stored)
        m_open.insert(fingerprint(episode.alert.labels), episode);
    return {};
}

void AlertDesk::update(const QList<Alert> &alerts)
{
    const qint64 now = m_context.clock.nowMs();
    QSet<QString> there;
    QStringList touched;
    QList<AlertEpisode> begun; // to fire
    for (const Alert &alert : alerts) {
        if (!isShown(alert))
            continue;
        const QString print = fingerprint(alert.labels);
        there.insert(print);
        auto found = m_open.find(print);
        const bool isNew = found == m_open.end();
        if (isNew) {
            AlertEpisode episode;
            episode.id = AlertEpisodeId::create(now);
            // The answer comes a little after the instant that was evaluated.
            episode.chain.evaluated = alert.activeAt != 0 ? qMin(alert.activeAt, now) : now;
            found = m_open.insert(print, episode);
        }
        AlertEpisode &episode = *found;
        if (episode.alert == alert)
            continue;
        const bool fires = alert.state == AlertState::Firing && episode.chain.fired == 0;
        // What was said of the beginning stays: later answers may round it, or no longer know it.
        const qint64 firstBad = episode.chain.firstBad != 0 ? episode.chain.firstBad : alert.firstBad;
        // A new value alone is not worth a write.
        Alert withoutValue = alert;
        withoutValue.value = episode.alert.value;
        const bool worthKeeping = isNew || !(withoutValue == episode.alert);
        episode.alert = alert;
        episode.chain.firstBad = episode.alert.firstBad = firstBad;
        if (fires) {
            episode.chain.fired = alert.firedAt != 0 ? alert.firedAt : now;
            begun.append(episode);
        }
        if (worthKeeping)
            keepLater(episode);
        touched.append(print);
    }
    QList<AlertEpisode> over;
    for (auto each = m_open.begin(); each != m_open.end();) {
        if (there.contains(each.key())) {
            ++each;
            continue;
        }
        AlertEpisode episode = each.value();
        touched.append(each.key());
        each = m_open.erase(each);
        if (episode.chain.fired == 0) {
            m_unkept.remove(episode.id.value);
            m_gone.append(episode.id);
            m_flushTimer.start();
            continue;
        }
        episode.alert.state = AlertState::Resolved;
        episode.alert.resolvedAt = now;
        keepLater(episode);
        over.append(episode);
    }
    for (const AlertEpisode &episode : std::as_const(begun))
        emit fired(episode);
    for (const AlertEpisode &episode : std::as_const(over))
        emit ended(episode);
    if (!touched.isEmpty())
        emit changed(touched);
}

void AlertDesk::keepMissed(const Alert &alert)
{
    const QString print = fingerprint(alert.labels);
    AlertEpisode episode = m_open.take(print);
    if (episode.id.isNull()) {
        episode.id = AlertEpisodeId::create(m_context.clock.nowMs());
        episode.chain.firstBad = alert.firstBad;
        episode.chain.evaluated = m_context.clock.nowMs();
        episode.chain.fired = alert.firedAt;
    }
    episode.alert = alert;
    keepLater(episode);
    emit changed({print});
}

void AlertDesk::keepLater(const AlertEpisode &episode)
{
    m_unkept.insert(episode.id.value, episode);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void AlertDesk::flush()
{
    QList<AlertEpisode> piece;
    for (auto each = m_unkept.begin(); each != m_unkept.end() && piece.size() < pieceOfEpisodes;) {
        piece.append(each.value());
        each = m_unkept.erase(each);
    }
    const QList<AlertEpisodeId> gone = std::exchange(m_gone, {});
    if (piece.isEmpty() && gone.isEmpty())
        return;
    m_writes.submit(
        this,
        [context = m_context, piece, gone] {
            return context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
                for (const AlertEpisodeId &id : gone) {
                    if (auto done = AlertEpisodeRepository::remove(transaction, id); !done)
                        return done;
                }
                return AlertEpisodeRepository::save(transaction, piece, stamp);
            });
        },
        [this](const Result<> &done) {
            if (!done)
                emit failed(done.error());
        });
    if (!m_unkept.isEmpty())
        m_flushTimer.start();
}

Result<QList<AlertEpisode>> AlertDesk::last(const QString &fingerprint, int most) const
{
    return AlertEpisodeRepository(m_context.database).last(fingerprint, most);
}

Result<QList<AlertEpisode>> AlertDesk::within(TimeRange range) const
{
    return AlertEpisodeRepository(m_context.database).within(range);
}

Result<> AlertDesk::act(const QStringList &fingerprints, const Change &change)
{
    QList<AlertEpisode> acted;
    QStringList touched;
    for (const QString &print : fingerprints) {
        const auto found = m_open.constFind(print);
        if (found == m_open.constEnd())
            continue;
        AlertEpisode episode = *found;
        if (!change(episode))
            continue;
        acted.append(episode);
        touched.append(print);
    }
    if (acted.isEmpty())
        return {};
    const auto done = m_context.write([&acted](Transaction &transaction, const Stamp &stamp) {
        return AlertEpisodeRepository::save(transaction, acted, stamp);
    });
    if (!done)
        return done;
    for (qsizetype i = 0; i < acted.size(); ++i) {
        m_open.insert(touched[i], acted[i]);
        m_unkept.remove(acted[i].id.value); // an older one of it
    }
    emit changed(touched);
    return {};
}

Result<> AlertDesk::acknowledge(const QStringList &fingerprints, const QString &note, qint64 until)
{
    const qint64 now = m_context.clock.nowMs();
    if (until != 0 && until <= now)
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an acknowledgement ends in the future")));
    return act(fingerprints, [this, &note, now, until](AlertEpisode &episode) {
        episode.acknowledgement = Acknowledgement{now, m_context.author(), note.trimmed(), until};
        if (episode.chain.acknowledged == 0)
            episode.chain.acknowledged = now;
        return true;
    });
}

Result<> AlertDesk::withdraw(const QStringList &fingerprints)
{
    return act(fingerprints, [](AlertEpisode &episode) {
        const bool had = episode.acknowledgement.has_value();
        episode.acknowledgement.reset();
        return had;
    });
}

Result<> AlertDesk::snooze(const QStringList &fingerprints, qint64 until)
{
    return act(fingerprints, [until](AlertEpisode &episode) {
        const bool other = episode.snoozedUntil != until;
        episode.snoozedUntil = until;
        return other;
    });
}

Result<> AlertDesk::link(const QStringList &fingerprints, const IncidentId &incident)
{
    return act(fingerprints, [&incident](AlertEpisode &episode) {
        episode.incident = incident;
        return true;
    });
}

Result<> AlertDesk::judge(AlertEpisode episode, std::optional<AlertVerdict> verdict)
{
    const QString print = fingerprint(episode.alert.labels);
    const auto found = m_open.constFind(print);
    const bool isOpen = found != m_open.constEnd() && found->id == episode.id;
    if (isOpen)
        episode = *found;
    episode.verdict = verdict;
    episode.verdictBy = verdict ? m_context.author() : QString();
    const auto done = m_context.write([&episode](Transaction &transaction, const Stamp &stamp) {
        return AlertEpisodeRepository::save(transaction, {episode}, stamp);
    });
    if (!done)
        return done;
    if (isOpen)
        m_open.insert(print, episode);
    emit changed({print});
    return {};
}

void AlertDesk::mark(const QStringList &fingerprints, qint64 DetectionChain::*link, qint64 at)
{
    QStringList touched;
    for (const QString &print : fingerprints) {
        const auto found = m_open.find(print);
        if (found == m_open.end() || (*found).chain.*link != 0)
            continue;
        (*found).chain.*link = at;
        keepLater(*found);
        touched.append(print);
    }
    if (!touched.isEmpty())
        emit changed(touched);
}

void AlertDesk::sent(const QStringList &fingerprints, qint64 at)
{
    mark(fingerprints, &DetectionChain::sent, at);
}

void AlertDesk::delivered(const QStringList &fingerprints, qint64 at)
{
    mark(fingerprints, &DetectionChain::delivered, at);
}

void AlertDesk::looked(const QStringList &fingerprints, qint64 at)
{
    mark(fingerprints, &DetectionChain::looked, at);
}

} // namespace qd
