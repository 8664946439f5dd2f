// SharedRun: one run of a probe or a check plugin for all of its metrics. The recorder asks for each expression by
// itself; whoever asks while a run is under way, or soon after it, gets the answer of that run. Belongs to one thread.
#pragma once

#include "app/connectors/metricsource.h"

#include <QElapsedTimer>
#include <QPointer>

namespace qd {

// What one run found.
struct Findings {
    qint64 at = 0; // when it began, Unix ms
    QList<Measurement> measurements;
    QString text; // the plugin's first line
    QStringList warnings; // why the result is bad
};

class SharedRun : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<Findings>)>;
    using Start = std::function<void(Done)>; // begins a run, which calls its argument once, later

    SharedRun(Start start, int pollMs, QObject *parent);

    // `done` comes once, later; never after `context` died.
    void ask(QObject *context, Done done);

private:
    struct Waiting {
        QPointer<QObject> context;
        Done done;
    };

    bool isFresh() const;
    void ended(const Result<Findings> &findings);

    Start m_start;
    int m_pollMs;
    bool m_underWay = false;
    QList<Waiting> m_waiting;
    std::optional<Result<Findings>> m_last;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceEnd;
};

// The series of one expression, which is the name of a metric; QueryRejected when it is none of `known`.
[[nodiscard]] Result<FetchAnswer> answerOf(
    const Result<Findings> &findings, const SourceId &source, const QString &expr, const QStringList &known);

} // namespace qd
