#include "app/domain/drills/drill.h"

#include "app/domain/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr Word<DrillEnding> endings[] = {
    {DrillEnding::Restored, u"restored"},
    {DrillEnding::Stopped, u"stopped"},
    {DrillEnding::RanOut, u"ran_out"},
};

constexpr Word<DrillMomentKind> kinds[] = {
    {DrillMomentKind::Alerted, u"alerted"},
    {DrillMomentKind::Detected, u"detected"},
    {DrillMomentKind::Acknowledged, u"acknowledged"},
    {DrillMomentKind::Runbook, u"runbook"},
    {DrillMomentKind::Note, u"note"},
    {DrillMomentKind::Told, u"told"},
    {DrillMomentKind::Restored, u"restored"},
};

bool pairs(DrillMomentKind kind)
{
    return kind != DrillMomentKind::Note && kind != DrillMomentKind::Told;
}

const DrillMoment *firstMoment(const QList<DrillMoment> &moments, DrillMomentKind kind)
{
    const DrillMoment *first = nullptr;
    for (const DrillMoment &moment : moments) {
        if (moment.kind == kind && (!first || moment.at < first->at))
            first = &moment;
    }
    return first;
}

} // namespace

QString toString(DrillEnding ending)
{
    return wordOf(endings, ending);
}

QString toString(DrillMomentKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<DrillEnding> drillEndingFrom(QStringView word)
{
    return valueOf(endings, word);
}

std::optional<DrillMomentKind> momentKindFrom(QStringView word)
{
    return valueOf(kinds, word);
}

std::optional<qint64> firstOf(const QList<DrillMoment> &moments, DrillMomentKind kind)
{
    const DrillMoment *first = firstMoment(moments, kind);
    return first ? std::optional(first->at) : std::nullopt;
}

qint64 ComparedMoment::at() const
{
    return then && now ? std::min(then->at, now->at) : then ? then->at : now ? now->at : 0;
}

QList<ComparedMoment> sideBySide(const QList<DrillMoment> &then, const QList<DrillMoment> &now)
{
    QList<ComparedMoment> lines;
    for (int i = 0; i < momentKinds; ++i) {
        const auto kind = DrillMomentKind(i);
        const DrillMoment *firstThen = pairs(kind) ? firstMoment(then, kind) : nullptr;
        const DrillMoment *firstNow = pairs(kind) ? firstMoment(now, kind) : nullptr;
        if (firstThen || firstNow) {
            lines.append({kind, firstThen ? std::optional(*firstThen) : std::nullopt,
                firstNow ? std::optional(*firstNow) : std::nullopt});
        }
        for (const DrillMoment &moment : then) {
            if (moment.kind == kind && &moment != firstThen)
                lines.append({kind, moment, std::nullopt});
        }
        for (const DrillMoment &moment : now) {
            if (moment.kind == kind && &moment != firstNow)
                lines.append({kind, std::nullopt, moment});
        }
    }
    std::vector<qsizetype> order(size_t(lines.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&lines](qsizetype left, qsizetype right) { return lines[left].at() < lines[right].at(); });
    QList<ComparedMoment> sorted;
    for (const qsizetype line : order)
        sorted.append(lines[line]);
    return sorted;
}

Result<> checkDrill(const Drill &drill)
{
    if (drill.trainee.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "who does the drill has to be said")));
    if (!drillSpeeds.contains(drill.speed))
        return failure(Error::Kind::Invalid, QString::number(drill.speed),
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "a drill goes 1, 2, 4, 10 or 20 times as fast")));
    if (drill.endedAt < drill.beganAt || drill.subject.incident.isNull() != drill.subject.isReadyMade())
        return failure(Error::Kind::Invalid, drill.title,
            QString::fromLatin1(
                QT_TRANSLATE_NOOP("Rule", "this is no drill: it has no subject, or ends before it began")));
    return {};
}

} // namespace qd
