// Qt Charts as it comes: a line series of every point, in a chart with two value axes and its legend.
#include "tests/bench/chartscene.h"

#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace bench {

namespace {

class QtChartsScene : public ChartScene {
protected:
    QWidget *makePanel(QWidget *parent) override
    {
        auto *view = new QChartView(parent);
        m_views.append(view);
        for (int i = 0; i < seriesEach; ++i) {
            m_lines.append(new QLineSeries(view));
            m_lines.last()->setName(u"host-%1"_s.arg(i));
            view->chart()->addSeries(m_lines.last());
        }
        view->chart()->createDefaultAxes();
        view->chart()->axes(Qt::Vertical).constFirst()->setRange(0, 120);
        return view;
    }

    void prepare(const Dashboard &dashboard) override
    {
        for (const auto &panel : dashboard) {
            for (const qd::SeriesData &series : panel) {
                QList<QPointF> points;
                for (size_t i = 0; i < series.times.size(); ++i)
                    points.append({double(series.times[i]), series.values[i]});
                m_points.append(points);
            }
        }
        m_length = double(now - dashboard.front().constFirst().times.front());
        moveTo(now);
    }

    void refresh(int round) override
    {
        for (int i = 0; i < m_lines.size(); ++i)
            m_lines.at(i)->replace(m_points.at((i + round * seriesEach) % m_points.size()));
    }

    void tick(qint64 t) override
    {
        for (int i = 0; i < m_lines.size(); ++i) {
            QList<QPointF> &points = m_points[i];
            points.removeFirst();
            points.append({double(t), valueAt(i / seriesEach, i % seriesEach, t)});
            m_lines.at(i)->replace(points);
        }
        moveTo(t);
    }

private:
    void moveTo(qint64 t)
    {
        for (QChartView *view : m_views)
            view->chart()->axes(Qt::Horizontal).constFirst()->setRange(double(t) - m_length, double(t));
    }

    QList<QChartView *> m_views;
    QList<QLineSeries *> m_lines;
    QList<QList<QPointF>> m_points;
    double m_length = 0;
};

} // namespace

std::unique_ptr<ChartScene> qtChartsScene()
{
    return std::make_unique<QtChartsScene>();
}

} // namespace bench
