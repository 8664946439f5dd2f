#include "app/domain/declaration.h"

#include "app/domain/alerts/alertseverity.h"
#include "app/domain/plaintext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int longestTitle = 299; // and the sign that it was cut
constexpr int longestText = 4000;
constexpr int longestService = 120;

// The first of these labels that an alert has names what it is about.
const QStringList serviceLabels{u"service"_s, u"app"_s, u"application"_s, u"component"_s, u"job"_s};

qint64 firstOf(std::initializer_list<qint64> times) // 0: not told
{
    const auto told = std::find_if(times.begin(), times.end(), [](qint64 at) { return at > 0; });
    return told == times.end() ? 0 : *told;
}

} // namespace

Declaration declarationOf(const Alert &alert)
{
    Declaration declaration;
    const auto note = [&alert](const QString &name) { return alert.annotations.value(name).simplified(); };
    for (const QString &words : {note(u"summary"_s), alert.name(), note(u"description"_s)}) {
        if (declaration.title.isEmpty())
            declaration.title = harmlessLine(words, longestTitle).trimmed();
    }
    if (declaration.title.isEmpty())
        declaration.title = QCoreApplication::translate("Declaration", "An alert without a name");
    declaration.severity = alertSeverity(alert.severity());
    for (const QString &label : serviceLabels) {
        const QString service = harmlessLine(alert.labels.value(label), longestService).simplified();
        if (declaration.services.isEmpty() && !service.isEmpty())
            declaration.services.append(service);
    }
    if (const qint64 at = firstOf({alert.firstBad, alert.activeAt, alert.firedAt}); at > 0)
        declaration.started = at;
    if (const qint64 at = firstOf({alert.firedAt, alert.activeAt}); at > 0)
        declaration.detected = std::max(at, declaration.started.value_or(at));
    declaration.text = harmless(alert.annotations.value(u"description"_s), longestText).trimmed();
    return declaration;
}

Declaration declarationOf(TimeRange range, const QString &title, qint64 nowMs)
{
    Declaration declaration;
    declaration.title = harmlessLine(title, longestTitle).simplified();
    declaration.started = std::min(range.from, nowMs);
    declaration.detected = nowMs;
    return declaration;
}

} // namespace qd
