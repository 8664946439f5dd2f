// The charts as the monitoring page has them, each with its legend.
#include "tests/bench/chartscene.h"
#include "ui/metrics/chart/chartlegend.h"
#include "ui/metrics/chart/metricchart.h"

namespace bench {

namespace {

class QuarterdeckScene : public ChartScene {
public:
    ~QuarterdeckScene() override { qDeleteAll(m_charts); } // before their crosshair

protected:
    QWidget *makePanel(QWidget *parent) override
    {
        auto *box = new QWidget(parent);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        m_charts.append(new MetricChart(m_crosshair, box));
        column->addWidget(m_charts.last(), 1);
        column->addWidget(new ChartLegend(*m_charts.last(), m_charts.last()->parentWidget()));
        return box;
    }

    void prepare(const Dashboard &dashboard) override
    {
        m_dashboard = dashboard;
        qd::Panel panel;
        panel.queries = {{u"load"_s, {}}};
        for (MetricChart *chart : m_charts) {
            chart->setPanel(panel, {u"load"_s});
            chart->setRange({m_dashboard.front().constFirst().times.front(), now});
        }
    }

    void refresh(int round) override
    {
        for (int i = 0; i < panels; ++i)
            m_charts.at(i)->setSeries(u"load"_s, m_dashboard.at(size_t((i + round) % panels)));
    }

    void tick(qint64 t) override
    {
        for (int i = 0; i < panels; ++i) {
            QList<qd::SeriesData> newest;
            for (int s = 0; s < seriesEach; ++s)
                newest.append({m_dashboard.at(size_t(i)).at(s).key, {t}, {valueAt(i, s, t)}});
            m_charts.at(i)->moveTo(t);
            m_charts.at(i)->append(newest, t);
        }
    }

private:
    ChartCrosshair m_crosshair;
    QList<MetricChart *> m_charts;
    Dashboard m_dashboard;
};

} // namespace

std::unique_ptr<ChartScene> quarterdeckScene()
{
    return std::make_unique<QuarterdeckScene>();
}

} // namespace bench
