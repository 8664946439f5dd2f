// QCustomPlot as it comes, which reduces what it draws by itself.
#undef QT_NO_FOREACH // its header uses it
#include "tests/bench/chartscene.h"

#if QUARTERDECK_HAS_QCUSTOMPLOT
#include <qcustomplot.h>
#endif

namespace bench {

#if QUARTERDECK_HAS_QCUSTOMPLOT

namespace {

class QCustomPlotScene : public ChartScene {
protected:
    QWidget *makePanel(QWidget *parent) override
    {
        auto *plot = new QCustomPlot(parent);
        m_plots.append(plot);
        for (int i = 0; i < seriesEach; ++i)
            plot->addGraph()->setPen(QPen(QColor::fromHsv(i * 60, 200, 200)));
        plot->yAxis->setRange(0, 120);
        return plot;
    }

    void prepare(const Dashboard &dashboard) override
    {
        for (const auto &panel : dashboard) {
            for (const qd::SeriesData &series : panel) {
                // Its time axis counts seconds.
                Points points;
                for (const qint64 t : series.times)
                    points.times.append(double(t) / 1000);
                points.values = QVector<double>(series.values.begin(), series.values.end());
                m_points.append(points);
            }
        }
        m_from = double(dashboard.front().constFirst().times.front()) / 1000;
        m_length = double(now) / 1000 - m_from;
        for (QCustomPlot *plot : m_plots)
            plot->xAxis->setRange(m_from, m_from + m_length);
    }

    void refresh(int round) override
    {
        for (int i = 0; i < panels; ++i) {
            for (int s = 0; s < seriesEach; ++s) {
                const Points &points = m_points.at((i + round) % panels * seriesEach + s);
                m_plots.at(i)->graph(s)->setData(points.times, points.values, true);
            }
            m_plots.at(i)->replot();
        }
    }

    void tick(qint64 t) override
    {
        const double second = double(t) / 1000;
        for (int i = 0; i < panels; ++i) {
            for (int s = 0; s < seriesEach; ++s) {
                m_plots.at(i)->graph(s)->addData(second, valueAt(i, s, t));
                m_plots.at(i)->graph(s)->data()->removeBefore(second - m_length);
            }
            m_plots.at(i)->xAxis->setRange(second - m_length, second);
            m_plots.at(i)->replot();
        }
    }

private:
    struct Points {
        QVector<double> times;
        QVector<double> values;
    };
    QList<QCustomPlot *> m_plots;
    QList<Points> m_points;
    double m_from = 0;
    double m_length = 0;
};

} // namespace

std::unique_ptr<ChartScene> qCustomPlotScene()
{
    return std::make_unique<QCustomPlotScene>();
}

#else

std::unique_ptr<ChartScene> qCustomPlotScene()
{
    return nullptr;
}

#endif

} // namespace bench
