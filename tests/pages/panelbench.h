// PanelBench: a panel's body in a window, with series made for it.
#pragma once

#include "ui/kit/tokens.h"
#include "ui/metrics/axis/chartcrosshair.h"
#include "ui/metrics/bodies/panelbodies.h"

#include <QVBoxLayout>
#include <QtTest>
#include <cmath>

namespace panelbench {

using namespace qd;
using namespace Qt::StringLiterals;

inline constexpr qint64 now = 1'794'996'000'000; // 18 Nov 2026, 10:00 UTC
inline constexpr qint64 minute = 60'000;
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

using Values = std::function<double(qint64)>;

inline SeriesData series(const QString &instance, qint64 from, qint64 to, qint64 step, const Values &value)
{
    SeriesData data;
    data.key.expr = u"up"_s;
    data.key.labels.insert(u"instance"_s, instance);
    for (qint64 t = from; t <= to; t += step) {
        data.times.push_back(t);
        data.values.push_back(value(t));
    }
    return data;
}

inline Values always(double value)
{
    return [value](qint64) { return value; };
}

inline double wave(qint64 t)
{
    return 50 + 30 * std::sin(double(t) / 90'000) + double((t / 1000) * 7919 % 7);
}

// A body of some size in a window, in a theme, of the last quarter of an hour.
struct Bench {
    ChartCrosshair crosshair;
    Panel panel;
    QWidget window;
    PanelBody *body;

    explicit Bench(
        PanelView view, QSize size = {500, 220}, const Tokens &tokens = lightTokens(), qint64 length = 15 * minute)
        : body(makePanelBody(view, crosshair, &window))
    {
        window.setPalette(paletteOf(tokens));
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->addWidget(body);
        window.resize(size);
        panel.view = view;
        panel.title = u"Load"_s;
        panel.queries = {{u"up"_s, {}}};
        show();
        body->setZone(QTimeZone("Europe/Paris"));
        body->setRange({now - length, now});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    void show() { body->setPanel(panel, {u"up"_s}); }
    void give(const QList<SeriesData> &data) { body->setSeries(u"up"_s, data); }
    template <typename T> T &as() { return *qobject_cast<T *>(body); }
    QImage picture() { return body->grab().toImage().convertToFormat(QImage::Format_RGB32); }
};

inline const QList<Threshold> limits{{70, ThresholdLevel::Warning}, {90, ThresholdLevel::Critical}};

} // namespace panelbench
