// PanelFeed: brings the samples of one expression of one source to a chart: the whole range when it changes, later only
// what is new. Answers that came too late for what is shown now are dropped. Window's thread; recorder and chart
// outlive it.
#pragma once

#include "app/domain/sample.h"

#include <QObject>

namespace qd {
class MetricRecorder;
}
class MetricChart;

class PanelFeed : public QObject {
    Q_OBJECT
public:
    PanelFeed(qd::MetricRecorder &recorder, MetricChart &chart, QObject *parent = nullptr);

    void watch(const qd::SourceId &source, const QString &expr);
    void load(qd::TimeRange range);
    // Reads what arrived since the last time, if anything did.
    void step();

    bool isLoading() const { return m_loading; }
    qd::SourceStatus status() const;
    std::optional<qd::Error> readError() const { return m_readError; }

signals:
    void stateChanged();

private:
    void read(qd::TimeRange range, bool whole);

    qd::MetricRecorder &m_recorder;
    MetricChart &m_chart;
    qd::SourceId m_source;
    QString m_expr;
    int m_request = 0; // of the newest whole read
    bool m_loading = false;
    bool m_reading = false;
    bool m_dirty = false;
    bool m_again = false; // samples came before the newest that is shown: all has to be read again
    std::optional<qd::Error> m_readError;
};
