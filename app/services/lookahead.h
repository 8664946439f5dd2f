// LookAhead: the crossings of thresholds that are to be expected, over the panels that the crew watches ahead. History
// comes from the sources, or from the samples file where a source knows no past; forecasts are made on threads of
// their own. Window's thread; desk and recorder outlive it. Times are Unix ms.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/forecast.h"
#include "app/domain/result.h"
#include "app/domain/sample.h"
#include "app/domain/source.h"

#include <QObject>

namespace qd {

class Clock;
class MetricRecorder;

// One series of one watched panel.
struct Outlook {
    Panel panel;
    SeriesData history;
    ForecastResult forecast;
    std::optional<Threshold> threshold; // that is crossed first; nothing: none within the horizon
    std::optional<Crossing> crossing;
    std::optional<double> now; // the newest value
};

class LookAhead : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 historyMs = 60ll * 86'400'000;
    static constexpr qint64 horizonMs = 90ll * 86'400'000;
    static constexpr int mostSeries = 50; // of one panel

    LookAhead(MetricRecorder &recorder, const Clock &clock, QObject *parent = nullptr);

    // Asks for everything; progress() as it comes, finished() once. A new call drops what is under way.
    void look(const QList<Source> &sources, const QList<Dashboard> &dashboards);
    const QList<Outlook> &outlooks() const { return m_outlooks; } // those that cross first, first
    int watched() const { return m_watched; } // queries

signals:
    void progress();
    void troubled(const QString &panel, const qd::Error &error);
    void finished();

private:
    void take(const Panel &panel, int round, const Result<QList<SeriesData>> &answer);
    void done();

    MetricRecorder &m_recorder;
    const Clock &m_clock;
    int m_round = 0;
    int m_watched = 0;
    int m_missing = 0;
    QList<Outlook> m_outlooks;
};

// The forecast of a series, and the first of the panel's thresholds that it will cross. What counts as worse is the
// side on which the panel's thresholds grow graver.
Outlook outlookOf(const Panel &panel, const SeriesData &history, qint64 nowMs, qint64 horizonMs);

} // namespace qd
