// ForecastChart: the history of a series, where it is heading with the band that its past errors give, and the
// thresholds on the way. Drawn on the frame that all charts have. Window's thread.
#pragma once

#include "app/services/lookahead.h"
#include "ui/metrics/axis/plotmap.h"
#include "ui/metrics/chart/chartframe.h"

#include <QTimeZone>
#include <QWidget>

class ForecastChart : public QWidget {
    Q_OBJECT
public:
    explicit ForecastChart(const QTimeZone &zone, QWidget *parent = nullptr);

    void show(const qd::Outlook &outlook, qint64 nowMs);

    QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::pair<double, double> extent() const;
    void drawHistory(QPainter &painter, const PlotMap &map) const;
    void drawForecast(QPainter &painter, const PlotMap &map) const;

    QTimeZone m_zone;
    std::optional<qd::Outlook> m_outlook;
    qint64 m_now = 0;
    ChartFrame m_frame;
};
