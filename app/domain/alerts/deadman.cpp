#include "app/domain/alerts/deadman.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class DeadManWords {
    Q_DECLARE_TR_FUNCTIONS(DeadManWords)
public:
    static QString summary(const QString &name)
    {
        return tr("The alert that always fires (%1) does not arrive").arg(name);
    }
    static QString description()
    {
        return tr("Alerts may not reach this console: look whether Prometheus evaluates its rules and whether "
                  "Alertmanager answers.");
    }
};

QString nameOf(const DeadMansSwitch &deadMan)
{
    QStringList words;
    for (const LabelMatcher &each : deadMan.matchers) {
        const bool isName = each.name == u"alertname"_s && each.isEqual && !each.isRegex;
        words.append(isName ? each.value : toString(each));
    }
    return words.join(u", "_s);
}

} // namespace

DeadMansWatch listening(DeadMansWatch watch, qint64 nowMs)
{
    watch.listeningSince = nowMs;
    return watch;
}

DeadMansWatch heard(const DeadMansSwitch &deadMan, DeadMansWatch watch, const AlertReport &report)
{
    if (!deadMan.from.isNull() && deadMan.from != report.from)
        return watch;
    const LabelFilter filter(deadMan.matchers);
    const bool fires = std::any_of(report.alerts.begin(), report.alerts.end(),
        [&filter](const Alert &alert) { return alert.state == AlertState::Firing && filter.matches(alert.labels); });
    if (fires)
        watch.lastHeard = std::max(watch.lastHeard, report.at);
    return watch;
}

std::optional<Alert> missing(const DeadMansSwitch &deadMan, const DeadMansWatch &watch, qint64 nowMs)
{
    const bool isExpected = deadMan.isPromised || watch.lastHeard != 0;
    const qint64 since = std::max(watch.lastHeard, watch.listeningSince);
    if (!isExpected || since == 0 || nowMs - since <= deadMan.withinMs)
        return std::nullopt;
    const QString name = nameOf(deadMan);
    Alert alert;
    alert.labels = {{u"alertname"_s, u"DeadMansSwitch"_s}, {u"severity"_s, u"critical"_s}, {u"missing"_s, name}};
    alert.annotations = {{u"summary"_s, DeadManWords::summary(name)}, {u"description"_s, DeadManWords::description()}};
    alert.state = AlertState::Firing;
    alert.value = std::numeric_limits<double>::quiet_NaN();
    alert.firstBad = since;
    alert.activeAt = since;
    alert.firedAt = since + deadMan.withinMs;
    alert.source = deadMan.from;
    return alert;
}

Result<> check(const DeadMansSwitch &deadMan)
{
    if (auto sound = check(deadMan.matchers); !sound)
        return sound;
    if (deadMan.withinMs < 1000)
        return failure(Error::Kind::Invalid, nameOf(deadMan),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an alert may stay away for a second at least")));
    return {};
}

} // namespace qd
