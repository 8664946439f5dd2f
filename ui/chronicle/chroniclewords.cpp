#include "ui/chronicle/chroniclewords.h"

#include "ui/kit/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ChronicleWords)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM", "a day: Qt date format"));
}

} // namespace

QString laneWord(qd::ChronicleLane lane)
{
    switch (lane) {
    case qd::ChronicleLane::Captains:
        return Words::tr("Captains");
    case qd::ChronicleLane::Alerts:
        return Words::tr("Alerts");
    case qd::ChronicleLane::Incidents:
        return Words::tr("Incidents");
    case qd::ChronicleLane::Changes:
        return Words::tr("Changes");
    case qd::ChronicleLane::Messages:
        return Words::tr("Messages");
    case qd::ChronicleLane::Works:
        return Words::tr("Works moved");
    case qd::ChronicleLane::Notes:
        break;
    }
    return Words::tr("Notes");
}

QString countWords(qd::ChronicleLane lane, int count)
{
    switch (lane) {
    case qd::ChronicleLane::Captains:
        return Words::tr("%n watch(es)", nullptr, count);
    case qd::ChronicleLane::Alerts:
        return Words::tr("%n alert(s)", nullptr, count);
    case qd::ChronicleLane::Incidents:
        return Words::tr("%n incident(s)", nullptr, count);
    case qd::ChronicleLane::Changes:
        return Words::tr("%n change(s)", nullptr, count);
    case qd::ChronicleLane::Messages:
        return Words::tr("%n message(s)", nullptr, count);
    case qd::ChronicleLane::Works:
        return Words::tr("%n work(s) moved", nullptr, count);
    case qd::ChronicleLane::Notes:
        break;
    }
    return Words::tr("%n note(s)", nullptr, count);
}

QString bucketWords(qd::ChronicleLane lane, const qd::TimeBucket &bucket)
{
    const QString all = countWords(lane, bucket.total);
    const int critical = bucket.byGravity[size_t(qd::Gravity::Critical)];
    return critical > 0 ? Words::tr("%1, %n critical", nullptr, critical).arg(all) : all;
}

QString bucketTime(const qd::TimeBucket &bucket, const QTimeZone &zone)
{
    return whenWords(bucket.range, zone);
}

QString whenWords(qd::TimeRange range, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to, zone);
    const bool areDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    if (areDays || range.length() > 20ll * 86'400'000) {
        const QDate last = areDays ? to.date().addDays(-1) : to.date();
        if (last <= from.date())
            return dayText(from.date());
        return from.date().year() == last.year()
            ? u"%1 – %2"_s.arg(dayText(from.date()), dayText(last))
            : u"%1 %2 – %3 %4"_s.arg(dayText(from.date())).arg(from.date().year()).arg(dayText(last)).arg(last.year());
    }
    const auto clock = [](const QDateTime &at) { return at.toString(u"HH:mm"_s); };
    if (from.date() == to.date())
        return u"%1, %2 – %3"_s.arg(dayText(from.date()), clock(from), clock(to));
    return u"%1 %2 – %3 %4"_s.arg(dayText(from.date()), clock(from), dayText(to.date()), clock(to));
}

QString instantWords(qint64 ms, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return QLocale().toString(local.date(), Words::tr("ddd d MMM", "a day: Qt date format")) + u' '
        + local.toString(u"HH:mm:ss"_s);
}

QString distanceWords(const qd::Nearby &nearby, qint64 instant)
{
    const qint64 distance = nearby.distanceTo(instant);
    if (nearby.moment.kind == qd::MomentKind::GoesOn)
        return Words::tr("for %1").arg(shortSpan(-distance));
    if (std::abs(distance) < 1000)
        return Words::tr("right then");
    return distance < 0 ? Words::tr("%1 before").arg(shortSpan(-distance))
                        : Words::tr("%1 after").arg(shortSpan(distance));
}

QString momentWord(const qd::Happening &happening, qd::MomentKind kind)
{
    using Kind = qd::HappeningKind;
    switch (kind) {
    case qd::MomentKind::Ends:
        return happening.kind == Kind::Incident ? (happening.gravity == qd::Gravity::Calm ? Words::tr("dismissed")
                                                                                         : Words::tr("restored"))
            : happening.kind == Kind::Alert        ? Words::tr("resolved")
            : happening.kind == Kind::ReleaseBlock ? Words::tr("lifted")
                                                   : Words::tr("over");
    case qd::MomentKind::Settled:
        return Words::tr("fixed for good");
    case qd::MomentKind::GoesOn:
    case qd::MomentKind::Begins:
    case qd::MomentKind::Instant:
        break;
    }
    return {};
}

QString dutyWords(const QList<qd::OnDuty> &duty)
{
    QStringList names;
    for (const qd::OnDuty &each : duty)
        names.append(each.helm ? Words::tr("%1 (helm)").arg(each.name) : each.name);
    return names.join(u", "_s);
}

StatusPill::State pillOf(const qd::Happening &happening)
{
    switch (happening.gravity) {
    case qd::Gravity::Critical:
        return StatusPill::State::Critical;
    case qd::Gravity::Major:
        return StatusPill::State::Warning;
    case qd::Gravity::Minor:
    case qd::Gravity::Calm:
        break;
    }
    return happening.kind == qd::HappeningKind::Alert && happening.gravity == qd::Gravity::Calm
        ? StatusPill::State::Blind
        : StatusPill::State::Neutral;
}

QColor colourOf(qd::Gravity gravity, const Tokens &tokens)
{
    switch (gravity) {
    case qd::Gravity::Critical:
        return tokens.critical;
    case qd::Gravity::Major:
        return tokens.warning;
    case qd::Gravity::Minor:
        return tokens.accent;
    case qd::Gravity::Calm:
        break;
    }
    return tokens.muted;
}

QColor colourOf(const qd::Happening &happening, const Tokens &tokens)
{
    using Kind = qd::HappeningKind;
    if (happening.gravity != qd::Gravity::Calm)
        return colourOf(happening.gravity, tokens);
    switch (happening.kind) {
    case Kind::Alert:
        return tokens.blind;
    case Kind::Change:
        return tokens.accent;
    case Kind::Message:
        return tokens.series[5];
    case Kind::WorkMove:
        return tokens.ok;
    case Kind::Note:
    case Kind::Annotation:
    case Kind::Entry:
        return tokens.series[3];
    default:
        break;
    }
    return tokens.muted;
}

QString iconOf(qd::HappeningKind kind)
{
    using Kind = qd::HappeningKind;
    switch (kind) {
    case Kind::Message:
        return u"messages"_s;
    case Kind::WorkMove:
        return u"works"_s;
    case Kind::Entry:
        return u"logbook"_s;
    case Kind::Change:
        return u"export"_s;
    case Kind::Helm:
        return u"helm"_s;
    default:
        break;
    }
    return u"note"_s;
}
