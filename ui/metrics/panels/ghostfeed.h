// GhostFeed: brings a chart the same hours of one week before, moved onto the hours it shows. Window's thread; recorder
// and chart outlive it.
#pragma once

#include "app/domain/sample.h"

#include <QObject>
#include <QStringList>

namespace qd {
class MetricRecorder;
}
class MetricChart;

class GhostFeed : public QObject {
    Q_OBJECT
public:
    GhostFeed(qd::MetricRecorder &recorder, MetricChart &chart, QObject *parent = nullptr);

    void watch(const qd::SourceId &source, const QStringList &exprs);
    void load(qd::TimeRange range);
    void step(qd::TimeRange range); // reads again when the range has moved on

private:
    void read();

    qd::MetricRecorder &m_recorder;
    MetricChart &m_chart;
    qd::SourceId m_source;
    QStringList m_exprs;
    qd::TimeRange m_range;
};
