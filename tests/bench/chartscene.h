// ChartScene: a window of twelve charts, five series each, drawn by Quarterdeck or by somebody else: one shape, so that
// all are measured alike. Times are Unix ms.
#pragma once

#include "app/domain/sample.h"
#include "tests/bench/benchtable.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QWidget>
#include <memory>

namespace bench {

constexpr int panels = 12;
constexpr int seriesEach = 5;
constexpr qint64 now = 1'794'996'000'000;

using Dashboard = std::vector<QList<qd::SeriesData>>; // of each panel its series

// One sample a second, up to now.
Dashboard dashboardOf(int points);
double valueAt(int panel, int series, qint64 t);

class ChartScene : public QObject {
public:
    ChartScene();
    ~ChartScene() override = default;
    void show(const Dashboard &dashboard);

    // Each panel shows the points that the one beside it showed in the round before.
    double msOfRefresh(int round);
    // One more sample in each series, the range follows.
    double msOfTick(qint64 t);
    double msOfPainting() const { return m_painting; } // in the last refresh or tick

protected:
    virtual QWidget *makePanel(QWidget *parent) = 0;
    // Into the shape that the charts take: not measured.
    virtual void prepare(const Dashboard &dashboard) = 0;
    virtual void refresh(int round) = 0;
    virtual void tick(qint64 t) = 0;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    double measured(const std::function<void()> &change);

    QWidget m_window;
    double m_painting = 0;
    int m_paints = 0;
};

std::unique_ptr<ChartScene> quarterdeckScene();
std::unique_ptr<ChartScene> qtChartsScene();
std::unique_ptr<ChartScene> qCustomPlotScene(); // null: built without it

} // namespace bench
