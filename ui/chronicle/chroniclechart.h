// ChronicleChart: one panel as a lane of the time page: its lines, reduced to what the columns of the lane can show so
// that no spike is lost. Reads off the window's thread, with a margin around what is looked at; draws the last answer
// until the next one is there. Window's thread; the console outlives it. Unix ms.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "ui/metrics/axis/chartline.h"
#include "ui/metrics/axis/chartscale.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace qd {
class Console;
}
struct Tokens;

class ChronicleChart : public QObject {
    Q_OBJECT
public:
    ChronicleChart(qd::Console &console, const qd::LentChart &chart, const QList<qd::Source> &sources, QObject *parent);

    const qd::Panel &panel() const { return m_chart.panel; }
    // Whether one that is made of these would ask for the same and look the same.
    bool isOf(const qd::LentChart &chart, const QList<qd::Source> &sources) const;
    // Shown in `width` pixels; asks for what is missing.
    void look(qd::TimeRange range, int width);
    void lookAway();

    // "350 ms", "92 % (highest of 5)"; empty: there is no sample then.
    QString valueAt(qint64 ms) const;
    ChartScale scaleFor(qd::TimeRange range, int height) const;
    void paint(QPainter &painter, const QRect &plot, qd::TimeRange range, const Tokens &tokens) const;
    bool isLoading() const { return m_awaited > 0; }
    bool isEmpty() const;

signals:
    void changed();

private:
    void read(bool asksForThePast); // of the source, beyond what is kept
    qint64 newest(const QString &expr) const; // sample that is shown
    void take(const QString &expr, qint64 columnMs, const QList<qd::SeriesData> &series);

    qd::Console &m_console;
    qd::LentChart m_chart;
    qd::Source m_source;
    qd::TimeRange m_looked; // without length: nobody looks
    qint64 m_columnMs = 1; // of what is looked at
    qd::TimeRange m_readRange; // of what is there, or on its way
    qint64 m_readColumnMs = 0;
    QStringList m_exprs;
    std::map<QString, std::vector<ChartLine>> m_lines; // by expression
    int m_awaited = 0;
    int m_round = 0;
    QTimer m_wake; // several arrivals, one reading
};
