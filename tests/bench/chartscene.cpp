#include "tests/bench/chartscene.h"

#include <cmath>

namespace bench {

double valueAt(int panel, int series, qint64 t)
{
    quint64 hash = quint64(t / 1000 + panel * 31 + series) * 0x9E3779B97F4A7C15ull;
    hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9ull;
    const double noise = double(hash >> 40) / double(1 << 24);
    return 50 + series * 8 + 20 * std::sin(double(t) / 900'000 + panel + series) + 10 * noise;
}

Dashboard dashboardOf(int points)
{
    Dashboard dashboard;
    for (int panel = 0; panel < panels; ++panel) {
        QList<qd::SeriesData> all;
        for (int i = 0; i < seriesEach; ++i) {
            qd::SeriesData data;
            data.key.expr = u"load"_s;
            data.key.labels.insert(u"instance"_s, u"host-%1"_s.arg(i));
            for (qint64 t = now - (points - 1) * 1000ll; t <= now; t += 1000) {
                data.times.push_back(t);
                data.values.push_back(valueAt(panel, i, t));
            }
            all.append(std::move(data));
        }
        dashboard.push_back(std::move(all));
    }
    return dashboard;
}

ChartScene::ChartScene()
{
    m_window.resize(1920, 1080);
}

void ChartScene::show(const Dashboard &dashboard)
{
    auto *grid = new QGridLayout(&m_window);
    for (int i = 0; i < panels; ++i) {
        QWidget *panel = makePanel(&m_window);
        grid->addWidget(panel, i / 4, i % 4);
        panel->installEventFilter(this);
        for (QWidget *part : panel->findChildren<QWidget *>())
            part->installEventFilter(this);
    }
    m_window.show();
    QCoreApplication::processEvents();
    prepare(dashboard);
    msOfRefresh(0);
}

bool ChartScene::eventFilter(QObject *, QEvent *event)
{
    m_paints += event->type() == QEvent::Paint;
    return false;
}

double ChartScene::measured(const std::function<void()> &change)
{
    QCoreApplication::processEvents();
    m_paints = 0;
    const double changing = msOf(change);
    m_painting = msOf([] {
        QCoreApplication::processEvents(); // layouts, whose widgets then want to be painted
        QCoreApplication::processEvents();
    });
    if (m_paints < panels)
        qFatal("only %d widgets were painted", m_paints);
    return changing + m_painting;
}

double ChartScene::msOfRefresh(int round)
{
    return measured([this, round] { refresh(round); });
}

double ChartScene::msOfTick(qint64 t)
{
    return measured([this, t] { tick(t); });
}

} // namespace bench
