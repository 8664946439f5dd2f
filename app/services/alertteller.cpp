#include "app/services/alertteller.h"

#include "app/domain/alerts/tellingwords.h"
#include "app/formats/alertmanagerwebhook.h"
#include "app/services/alertdesk.h"
#include "app/services/alertservers.h"
#include "app/services/metricrecorder.h"
#include "app/services/outbox.h"
#include "app/services/sourcedesk.h"
#include "app/services/writequeue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int gatherMs = 100; // of a storm, whose alerts come one after the other
constexpr qint64 longestPauseMs = 30'000; // a clock that was set must not put a turn off for long
const QString acknowledgeAction = u"acknowledge"_s;
const QString incidentAction = u"incident"_s;
const QString snoozeAction = u"snooze"_s;

Notification::Urgency urgencyOf(const Telling &telling)
{
    if (telling.silent || telling.kind == TellingKind::Resolved)
        return Notification::Urgency::Low;
    return telling.severity == Severity::Critical ? Notification::Urgency::Critical : Notification::Urgency::Normal;
}

} // namespace

AlertTeller::AlertTeller(DeskContext context, WriteQueue &writes, AlertDesk &desk, AlertServers &servers,
    SourceDesk &sources, MetricRecorder &recorder, const NotifierOptions &notifier, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_writes(writes)
    , m_desk(desk)
    , m_servers(servers)
    , m_sources(sources)
    , m_recorder(recorder)
    , m_notifier(m_context.clock, notifier)
{
    for (QTimer *timer : {&m_wake, &m_next}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &AlertTeller::turn);
    }
    m_wake.setInterval(gatherMs);
}

void AlertTeller::start()
{
    if (std::exchange(m_started, true))
        return;
    const auto wake = [this] {
        if (!m_wake.isActive())
            m_wake.start();
    };
    connect(&m_desk, &AlertDesk::changed, this, wake);
    connect(&m_servers, &AlertServers::silencesChanged, this, wake);
    connect(&m_recorder, &MetricRecorder::statusChanged, this, wake);
    connect(&m_notifier, &DesktopNotifier::delivered, this, [this](const QString &key, qint64 when) {
        m_desk.delivered(m_shown.value(key), when);
        emit shown();
    });
    connect(&m_notifier, &DesktopNotifier::failed, this,
        [this](const QString &, const Error &error) { emit notShown(error); });
    connect(&m_notifier, &DesktopNotifier::actionInvoked, this, &AlertTeller::answered);
    wake();
}

void AlertTeller::setPolicy(const TellingPolicy &policy)
{
    m_policy = policy;
    m_wake.start();
}

void AlertTeller::setQuietUntil(qint64 untilMs)
{
    m_quietUntil = untilMs;
    emit quietChanged(untilMs);
    m_wake.start();
}

void AlertTeller::snoozeAll(qint64 forMs)
{
    const qint64 until = m_context.clock.nowMs() + forMs;
    act([this, prints = QStringList(m_desk.open().keys()), until] { return m_desk.snooze(prints, until); });
}

QList<WatchedAlert> AlertTeller::watched() const
{
    QList<WatchedAlert> alerts;
    for (auto each = m_desk.open().begin(); each != m_desk.open().end(); ++each) {
        WatchedAlert watched{each.key(), each->alert, {}};
        if (const auto &given = each->acknowledgement) {
            watched.attention.acknowledgedAt = given->at;
            watched.attention.acknowledgedBy = given->by;
            watched.attention.acknowledgedUntil = given->until;
        }
        watched.attention.snoozedUntil = each->snoozedUntil;
        watched.attention.silenceEndsAt = m_servers.silencedUntil(each->alert);
        alerts.append(watched);
    }
    return alerts;
}

void AlertTeller::turn()
{
    const qint64 now = m_context.clock.nowMs();
    const QList<WatchedAlert> alerts = watched();
    TellingTurn turn = tell(m_policy, {alerts, now, m_quietUntil}, std::move(m_told));
    m_told = std::move(turn.told);
    for (const QString &key : std::as_const(turn.withdrawn)) {
        m_notifier.close(key);
        m_shown.remove(key);
    }
    for (const Telling &telling : std::as_const(turn.tellings))
        show(telling);
    for (const Escalation &escalation : std::as_const(turn.escalations))
        escalate(escalation);
    if (turn.sound)
        emit soundWanted(*turn.sound);
    if (turn.alarm != m_alarm) {
        m_alarm = turn.alarm;
        emit alarmChanged(m_alarm);
    }
    refreshWorst(alerts);
    if (turn.nextAt != 0)
        m_next.start(int(std::clamp<qint64>(turn.nextAt - now, gatherMs, longestPauseMs)));
}

void AlertTeller::show(const Telling &telling)
{
    const qint64 now = m_context.clock.nowMs();
    Notification notification;
    notification.key = telling.key;
    notification.title = titleOf(telling);
    notification.body = bodyOf(telling, now);
    notification.urgency = urgencyOf(telling);
    notification.category = u"x-quarterdeck.alert"_s;
    notification.actions = {{u"default"_s, tr("Open")}};
    if (telling.kind != TellingKind::Resolved) {
        notification.actions += {{acknowledgeAction, tr("Acknowledge")}, {incidentAction, tr("Declare incident")},
            {snoozeAction, tr("Snooze")}};
        m_desk.sent(telling.fingerprints, now);
    }
    m_shown.insert(telling.key, telling.fingerprints);
    m_notifier.show(notification);
}

void AlertTeller::notice(const QString &title, const QString &body)
{
    Notification notification;
    notification.key = u"watch"_s;
    notification.title = title;
    notification.body = body;
    notification.category = u"x-quarterdeck.watch"_s;
    notification.actions = {{u"default"_s, tr("Open")}};
    m_notifier.show(notification);
}

void AlertTeller::answered(const QString &key, const QString &action, const QString &token)
{
    const QStringList prints = m_shown.value(key);
    if (action == acknowledgeAction)
        act([this, prints] { return m_desk.acknowledge(prints, {}, 0); });
    else if (action == snoozeAction)
        act([this, prints, until = m_context.clock.nowMs() + snoozeMs] { return m_desk.snooze(prints, until); });
    else if (action == incidentAction)
        emit incidentAsked(prints.value(0), token);
    else
        emit opened(prints.size() == 1 ? prints.first() : QString(), token);
}

void AlertTeller::escalate(const Escalation &escalation)
{
    AlertmanagerNotice notice;
    notice.groupKey = escalation.key;
    notice.receiver = u"webhook"_s;
    for (const QString &print : escalation.fingerprints) {
        if (notice.alerts.size() <= mostWebhookAlerts && m_desk.open().contains(print))
            notice.alerts.append(m_desk.open().value(print).alert);
    }
    OutgoingMessage message;
    message.channel = u"webhook"_s;
    message.about = escalation.name.isEmpty() ? titleOf(escalation) : escalation.name;
    message.payload = toAlertmanagerWebhook(notice);
    message.payload.insert(
        u"text"_s, QString(titleOf(escalation) + u'\n' + bodyOf(escalation, m_context.clock.nowMs())));
    message.once = u"escalation %1 %2"_s.arg(escalation.key).arg(escalation.since);
    act([context = m_context, message] {
        return context.write([&message](Transaction &transaction, const Stamp &stamp) -> Result<> {
            return Outbox::enqueue(transaction, stamp, message).map([](auto &&) {});
        });
    });
}

void AlertTeller::act(std::function<Result<>()> act)
{
    m_writes.submit(this, std::move(act), [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void AlertTeller::refreshWorst(const QList<WatchedAlert> &alerts)
{
    WatchView view;
    view.alerts = alerts;
    view.quietUntil = m_quietUntil;
    const auto sources = m_sources.sources();
    for (const Source &source : sources.value_or(QList<Source>())) {
        view.watching = true;
        if (m_recorder.sourceStatus(source.id).state == SourceState::Down)
            view.blind.append(source.name);
    }
    const WorstState worst = worstState(view, m_policy, m_context.clock.nowMs());
    if (worst == m_worst)
        return;
    m_worst = worst;
    emit worstChanged(worst);
}

} // namespace qd
