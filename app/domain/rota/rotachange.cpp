#include "app/domain/rota/rotachange.h"

#include <algorithm>

namespace qd {

namespace {

const Captaincy *find(const QList<Captaincy> &captaincies, const CaptaincyId &id)
{
    const auto found = std::find_if(
        captaincies.begin(), captaincies.end(), [&id](const Captaincy &captaincy) { return captaincy.id == id; });
    return found == captaincies.end() ? nullptr : &*found;
}

void sort(QList<Captaincy> &captaincies)
{
    std::sort(captaincies.begin(), captaincies.end(), [](const Captaincy &one, const Captaincy &other) {
        return std::pair(one.firstWeek, one.id.value) < std::pair(other.firstWeek, other.id.value);
    });
}

} // namespace

RotaChange changeBetween(const QList<Captaincy> &before, const QList<Captaincy> &after)
{
    RotaChange change;
    for (const Captaincy &captaincy : before) {
        const Captaincy *now = find(after, captaincy.id);
        if (!now || !(*now == captaincy))
            change.before.append(captaincy);
    }
    for (const Captaincy &captaincy : after) {
        const Captaincy *then = find(before, captaincy.id);
        if (!then || !(*then == captaincy))
            change.after.append(captaincy);
    }
    sort(change.before);
    sort(change.after);
    return change;
}

std::optional<QList<Captaincy>> changed(const QList<Captaincy> &captaincies, const RotaChange &change)
{
    QList<Captaincy> all = captaincies;
    for (const Captaincy &captaincy : change.before) {
        if (!all.removeOne(captaincy))
            return std::nullopt;
    }
    for (const Captaincy &captaincy : change.after) {
        if (find(all, captaincy.id))
            return std::nullopt;
        all.append(captaincy);
    }
    sort(all);
    return all;
}

RotaChange moveOf(const QList<Captaincy> &captaincies, const CaptaincyId &id, IsoWeek week)
{
    const Captaincy *moved = find(captaincies, id);
    if (!moved || moved->firstWeek == week)
        return {};
    RotaChange change{{*moved}, {*moved}};
    for (const Captaincy &other : captaincies) {
        if (other.firstWeek != week)
            continue;
        if (other.person == moved->person)
            return {};
        change.before.append(other);
        change.after = {*moved, other};
        std::swap(change.after[0].person, change.after[1].person);
        sort(change.before);
        sort(change.after);
        return change;
    }
    change.after[0].firstWeek = week;
    return change;
}

QList<RotaRule> breaches(const RotaChange &change, RotaFacts facts)
{
    QList<Captaincy> all = facts.captaincies;
    all.removeIf([&change](const Captaincy &each) { return find(change.before, each.id) != nullptr; });
    facts.captaincies = all + change.after;
    QList<RotaRule> broken;
    for (const Captaincy &captaincy : change.after) {
        for (const RotaRule rule : breaches(captaincy, facts)) {
            if (!broken.contains(rule))
                broken.append(rule);
        }
    }
    std::stable_partition(broken.begin(), broken.end(), forbids);
    return broken;
}

} // namespace qd
