// PanelFeed: brings the samples of a panel's queries to its body: the whole range when it changes, later only what is
// new. Answers that came too late for what is shown now are dropped. Window's thread; recorder and body outlive it.
#pragma once

#include "app/domain/seriesfigures.h"

#include <QObject>
#include <map>

namespace qd {
class MetricRecorder;
}
class PanelBody;

class PanelFeed : public QObject {
    Q_OBJECT
public:
    PanelFeed(qd::MetricRecorder &recorder, PanelBody &body, QObject *parent = nullptr);

    void watch(const qd::SourceId &source, const QStringList &exprs);
    void load(qd::TimeRange range);
    // Reads what arrived since the last time, if anything did.
    void step();

    bool isLoading() const;
    qd::SourceStatus status() const; // the worst of its queries
    std::optional<qd::Error> readError() const { return m_readError; }

signals:
    void stateChanged();

private:
    struct Query {
        int request = 0; // the newest read
        bool loading = false;
        bool reading = false;
        bool dirty = false;
        bool again = false; // samples came before the newest that is shown: all has to be read again
    };

    void arrived(const qd::SourceId &source, const QString &expr, qint64 upToMs);
    void read(const QString &expr, Query &query, qd::TimeRange range, bool whole);
    void readFigures();

    qd::MetricRecorder &m_recorder;
    PanelBody &m_body;
    qd::SourceId m_source;
    std::map<QString, Query> m_queries; // by expression
    int m_requests = 0;
    // Figures on their way: how many answers are still to come, and what came.
    int m_figuresAwaited = 0;
    qd::FiguresBySeries m_figures;
    std::optional<qd::Error> m_readError;
};
