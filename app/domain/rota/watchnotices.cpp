#include "app/domain/rota/watchnotices.h"

#include <algorithm>

namespace qd {

QList<ToldCaptaincy> captainciesToTell(const QList<Captaincy> &captaincies, IsoWeek from)
{
    QList<ToldCaptaincy> all;
    for (const Captaincy &captaincy : captaincies) {
        if (from <= captaincy.firstWeek)
            all.append({captaincy.firstWeek, captaincy.person});
    }
    std::sort(all.begin(), all.end(),
        [](const ToldCaptaincy &one, const ToldCaptaincy &other) { return one.firstWeek < other.firstWeek; });
    return all;
}

QList<WatchNotice> watchNotices(const QList<ToldCaptaincy> &told, const QList<ToldCaptaincy> &now, IsoWeek from)
{
    QList<WatchNotice> notices;
    const auto noticeTo = [&notices](const PersonId &person) -> WatchNotice & {
        const auto found = std::find_if(
            notices.begin(), notices.end(), [&person](const WatchNotice &each) { return each.person == person; });
        return found != notices.end() ? *found : notices.emplace_back(WatchNotice{person, {}, {}});
    };
    for (const ToldCaptaincy &each : told) {
        if (from <= each.firstWeek && !now.contains(each))
            noticeTo(each.person).lost.append(each.firstWeek);
    }
    for (const ToldCaptaincy &each : now) {
        if (from <= each.firstWeek && !told.contains(each))
            noticeTo(each.person).gained.append(each.firstWeek);
    }
    const auto first = [](const WatchNotice &notice) {
        return notice.gained.isEmpty() ? notice.lost.first()
            : notice.lost.isEmpty()    ? notice.gained.first()
                                       : std::min(notice.gained.first(), notice.lost.first());
    };
    std::stable_sort(notices.begin(), notices.end(),
        [&first](const WatchNotice &one, const WatchNotice &other) { return first(one) < first(other); });
    return notices;
}

} // namespace qd
