#include "app/services/watchdogs.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

DeadMansSwitch switchOf(const SourceId &server, bool isPromised)
{
    DeadMansSwitch deadMan;
    deadMan.from = server;
    deadMan.isPromised = isPromised;
    return deadMan;
}

Alert blindAlert(const Source &server, qint64 since)
{
    Alert alert;
    alert.state = AlertState::NoData;
    alert.labels = {{u"alertname"_s, u"SourceBlind"_s}, {u"source"_s, server.name}, {u"severity"_s, u"major"_s}};
    alert.annotations = {
        {u"summary"_s, QCoreApplication::translate("AlertWatch", "%1 cannot be seen").arg(server.name)}};
    alert.value = std::nan("");
    alert.firstBad = alert.activeAt = since;
    alert.firedAt = since + Watchdogs::blindAfterMs;
    alert.source = server.id;
    return alert;
}

} // namespace

void Watchdogs::watch(const QList<Source> &sources)
{
    m_servers.clear();
    for (const Source &source : sources) {
        if (source.kind == SourceKind::Alertmanager || source.kind == SourceKind::Prometheus)
            m_servers.insert(source.id, source);
    }
    const auto isGone = [this](const auto &each) { return !m_servers.contains(each.key()); };
    m_watches.removeIf(isGone);
    m_silentSince.removeIf(isGone);
}

void Watchdogs::hear(const AlertReport &report)
{
    if (!m_servers.contains(report.from))
        return;
    if (report.extent == AlertReport::Extent::None) {
        if (!m_silentSince.contains(report.from))
            m_silentSince.insert(report.from, report.at);
        return;
    }
    m_silentSince.remove(report.from);
    DeadMansWatch &watch = m_watches[report.from];
    if (watch.listeningSince == 0)
        watch = listening(watch, report.at);
    watch = heard(switchOf(report.from, false), watch, report);
    if (watch.lastHeard != 0)
        m_promised.insert(report.from);
}

void Watchdogs::listenFrom(qint64 nowMs)
{
    for (DeadMansWatch &watch : m_watches)
        watch = listening(watch, nowMs);
    for (qint64 &since : m_silentSince)
        since = nowMs;
}

QList<Alert> Watchdogs::alerts(qint64 nowMs) const
{
    QList<Alert> alerts;
    for (const Source &server : m_servers) {
        const qint64 silent = m_silentSince.value(server.id);
        const bool isBlind = silent != 0 && nowMs - silent >= blindAfterMs;
        // A Prometheus that cannot be seen is told of where its samples are asked for.
        if (isBlind && server.kind == SourceKind::Alertmanager)
            alerts.append(blindAlert(server, silent));
        if (silent != 0)
            continue; // its switch cannot be heard either: one notice is enough
        const auto cut =
            missing(switchOf(server.id, m_promised.contains(server.id)), m_watches.value(server.id), nowMs);
        if (cut)
            alerts.append(*cut);
    }
    return alerts;
}

bool Watchdogs::isDeadMansSwitch(const Alert &alert)
{
    return alert.name() == u"Watchdog"_s;
}

} // namespace qd
