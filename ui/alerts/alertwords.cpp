#include "ui/alerts/alertwords.h"

#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

constexpr qint64 tenthsMatterMs = 10'000;

} // namespace

QString standingText(
    const qd::AlertEpisode &episode, qd::AlertRow::Standing standing, qint64 nowMs, const QTimeZone &zone)
{
    using Standing = qd::AlertRow::Standing;
    const qd::Alert &alert = episode.alert;
    const qint64 since = alert.firedAt != 0 ? alert.firedAt : alert.activeAt;
    const QString span = shortSpan(nowMs - since);
    switch (standing) {
    case Standing::Firing:
        return AlertWords::tr("firing for %1").arg(span);
    case Standing::Blind:
        return AlertWords::tr("without data for %1").arg(span);
    case Standing::Pending:
        return AlertWords::tr("pending for %1").arg(shortSpan(nowMs - alert.activeAt));
    case Standing::Snoozed:
        return AlertWords::tr("snoozed until %1").arg(clockText(episode.snoozedUntil, nowMs, zone));
    case Standing::Suppressed:
        break;
    case Standing::Acknowledged: {
        const qd::Acknowledgement &given = *episode.acknowledgement;
        const QString age = shortSpan(nowMs - given.at);
        return given.until == 0
            ? AlertWords::tr("acknowledged by %1 for %2, until it clears").arg(given.by, age)
            : AlertWords::tr("acknowledged by %1 until %2").arg(given.by, clockText(given.until, nowMs, zone));
    }
    }
    const qd::Suppression &hidden = alert.suppression;
    if (!hidden.silences.isEmpty())
        return AlertWords::tr("silenced, firing for %1").arg(span);
    return hidden.inhibitedBy.isEmpty() ? AlertWords::tr("muted, firing for %1").arg(span)
                                        : AlertWords::tr("inhibited, firing for %1").arg(span);
}

QString placeText(const qd::Labels &labels)
{
    QStringList parts;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() != QLatin1String("alertname") && label.key() != QLatin1String("severity"))
            parts.append(label.key() + u'=' + label.value());
    }
    return parts.join(QStringLiteral(" · ")).simplified();
}

QString linkWord(qd::DetectionLink link)
{
    switch (link) {
    case qd::DetectionLink::Evaluation:
        return AlertWords::tr("seen by an evaluation");
    case qd::DetectionLink::Pending:
        return AlertWords::tr("firing");
    case qd::DetectionLink::Sending:
        return AlertWords::tr("sent");
    case qd::DetectionLink::Delivery:
        return AlertWords::tr("on the desktop");
    case qd::DetectionLink::Look:
        return AlertWords::tr("looked at");
    case qd::DetectionLink::Acknowledgement:
        break;
    }
    return AlertWords::tr("acknowledged");
}

QString verdictWord(qd::AlertVerdict verdict)
{
    switch (verdict) {
    case qd::AlertVerdict::Useful:
        return AlertWords::tr("Useful");
    case qd::AlertVerdict::FalsePositive:
        return AlertWords::tr("False positive");
    case qd::AlertVerdict::NotActionable:
        return AlertWords::tr("Not actionable");
    case qd::AlertVerdict::PoorDetails:
        break;
    }
    return AlertWords::tr("Poor details");
}

QString secondsText(qint64 ms)
{
    if (ms >= 10 * 60'000)
        return shortSpan(ms);
    return AlertWords::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms < tenthsMatterMs ? 1 : 0));
}
