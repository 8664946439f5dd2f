#include "app/domain/guide/runbook.h"

#include "app/domain/words.h"

#include <QUrl>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr Word<RunbookOrigin> originWords[] = {
    {RunbookOrigin::BuiltIn, u"built_in"}, {RunbookOrigin::Folder, u"folder"}, {RunbookOrigin::Written, u"written"}};

// Of two of one path, the one that the asked language and the nearer origin speak for.
bool comesBefore(const Runbook &left, const Runbook &right, const QString &language)
{
    const auto rank = [&language](const Runbook &runbook) {
        const int spoken = runbook.language == language ? 2 : runbook.language.isEmpty() ? 1 : 0;
        // What the crew wrote stands in whatever language it is, before what is built in.
        return std::pair(runbook.origin == RunbookOrigin::BuiltIn ? 0 : 1, spoken * 10 + int(runbook.origin));
    };
    return rank(left) > rank(right);
}

QString baseName(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.endsWith(u".md"_s, Qt::CaseInsensitive) ? name.chopped(3) : name;
}

bool contains(const QStringList &names, const QString &name)
{
    return !name.isEmpty() && names.contains(name, Qt::CaseInsensitive);
}

int servicesIn(const Runbook &runbook, const QStringList &services)
{
    return int(std::count_if(services.begin(), services.end(),
        [&runbook](const QString &service) { return contains(runbook.services, service); }));
}

QList<Runbook> bestFirst(const QList<Runbook> &runbooks, const std::function<int(const Runbook &)> &score)
{
    QList<std::pair<int, Runbook>> found;
    for (const Runbook &runbook : runbooks) {
        if (const int points = score(runbook); points > 0)
            found.append({points, runbook});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first > right.first;
        return left.second.origin > right.second.origin; // the crew's own before what is built in
    });
    QList<Runbook> best;
    for (const auto &[points, runbook] : std::as_const(found))
        best.append(runbook);
    return best;
}

} // namespace

QString toString(RunbookOrigin origin)
{
    return wordOf(originWords, origin);
}

std::optional<RunbookOrigin> runbookOriginFrom(QStringView text)
{
    return valueOf(originWords, text);
}

bool isOutdated(const Runbook &runbook, QDate today)
{
    return runbook.origin != RunbookOrigin::BuiltIn
        && (!runbook.reviewed.isValid() || runbook.reviewed.addMonths(reviewMonths) < today);
}

QList<Runbook> runbooksInUse(const QList<Runbook> &runbooks, const QString &language)
{
    QList<Runbook> used;
    for (const Runbook &runbook : runbooks) {
        const auto same = std::find_if(
            used.begin(), used.end(), [&runbook](const Runbook &other) { return other.path == runbook.path; });
        if (same == used.end())
            used.append(runbook);
        else if (comesBefore(runbook, *same, language))
            *same = runbook;
    }
    std::sort(used.begin(), used.end(), [](const Runbook &left, const Runbook &right) {
        const int order = left.title.localeAwareCompare(right.title);
        return order != 0 ? order < 0 : left.path < right.path;
    });
    return used;
}

QList<Runbook> runbooksFor(const Labels &labels, const Labels &annotations, const QList<Runbook> &runbooks)
{
    const QString rule = labels.value(u"alertname"_s);
    const QUrl link(annotations.value(u"runbook_url"_s), QUrl::StrictMode);
    const QStringList parts = link.path().split(u'/', Qt::SkipEmptyParts);
    const QString linked = parts.isEmpty() ? QString() : baseName(parts.last());
    QStringList services;
    for (const QString &name : {u"service"_s, u"job"_s, u"app"_s, u"application"_s}) {
        if (labels.contains(name))
            services.append(labels.value(name));
    }
    services.removeDuplicates();
    return bestFirst(runbooks, [&](const Runbook &runbook) {
        const QString name = baseName(runbook.path);
        int points = 0;
        if (contains(runbook.alerts, rule))
            points += 100;
        if (!linked.isEmpty() && linked.compare(name, Qt::CaseInsensitive) == 0)
            points += 60;
        if (!rule.isEmpty() && rule.compare(name, Qt::CaseInsensitive) == 0)
            points += 40;
        return points + 5 * servicesIn(runbook, services);
    });
}

QList<Runbook> runbooksForServices(const QStringList &services, const QList<Runbook> &runbooks)
{
    return bestFirst(runbooks, [&services](const Runbook &runbook) { return servicesIn(runbook, services); });
}

} // namespace qd
