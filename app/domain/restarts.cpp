#include "app/domain/restarts.h"

#include <QMap>
#include <algorithm>
#include <cmath>

namespace qd {

namespace {

QMap<QString, QList<qint64>> startsByJob(const QList<SeriesData> &starts, qint64 sinceMs)
{
    QMap<QString, QList<qint64>> byJob;
    for (const SeriesData &series : starts) {
        if (series.values.empty() || !std::isfinite(series.values.back()))
            continue;
        // Whole seconds: the metric is no more exact, and one start must stay one.
        const qint64 at = qint64(std::floor(series.values.back())) * 1000;
        if (at >= sinceMs)
            byJob[series.key.labels.value(QStringLiteral("job"))].append(at);
    }
    for (QList<qint64> &each : byJob)
        std::sort(each.begin(), each.end());
    return byJob;
}

bool touches(const ChangeEvent &event, qint64 at)
{
    return at >= event.at - restartGapMs && at <= event.end() + restartGapMs;
}

} // namespace

QList<ChangeEvent> restartsOf(
    const QList<SeriesData> &starts, const QList<ChangeEvent> &known, const QString &source, qint64 sinceMs)
{
    QList<ChangeEvent> events;
    const auto byJob = startsByJob(starts, sinceMs);
    for (auto job = byJob.begin(); job != byJob.end(); ++job) {
        QList<ChangeEvent> ofJob;
        for (const ChangeEvent &event : known) {
            if (event.kind == ChangeKind::Restart && event.service == job.key() && event.source == source)
                ofJob.append(event);
        }
        QList<ChangeEvent> changed;
        for (const qint64 at : job.value()) {
            auto event =
                std::find_if(ofJob.begin(), ofJob.end(), [at](const ChangeEvent &each) { return touches(each, at); });
            if (event == ofJob.end()) {
                ChangeEvent fresh;
                fresh.kind = ChangeKind::Restart;
                fresh.at = at;
                fresh.title = QStringLiteral("restart");
                fresh.service = job.key();
                fresh.source = source;
                ofJob.append(fresh);
                event = std::prev(ofJob.end());
            } else if (at <= event->end()) {
                continue; // told
            } else {
                event->until = at;
            }
            changed.removeIf([&event](const ChangeEvent &each) { return each.at == event->at; });
            changed.append(*event);
        }
        events += changed;
    }
    return events;
}

} // namespace qd
