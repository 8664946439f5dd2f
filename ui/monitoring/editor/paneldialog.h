// PanelDialog: what a panel shows and how, with a preview that is drawn as it is typed and says what the server says.
// Window's thread; console and range outlive it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/sample.h"
#include "app/domain/source.h"
#include "app/services/timerangeselection.h"
#include "ui/kit/formdialog.h"
#include "ui/metrics/axis/chartcrosshair.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class ChartLegend;
class Label;
class MetricChart;
class QueryRows;
class ThresholdRows;

class PanelDialog : public FormDialog {
    Q_OBJECT
public:
    // Without a panel: a new one of the dashboard, whose variables its queries may name.
    PanelDialog(qd::Console &console, const qd::TimeRangeSelection &range, const qd::Dashboard &dashboard,
        const std::optional<qd::Panel> &panel, QWidget *parent = nullptr);

    void accept() override;

signals:
    void entered(const qd::Panel &panel); // sound, to be kept

protected:
    QString check() override;

private:
    void addFields();
    void fill(const qd::Panel &panel);
    qd::Panel enteredPanel() const;
    const qd::Source *chosenSource() const;
    void preview();
    void ask(const qd::Source &source, const QString &expr, qd::TimeRange range, int request);
    void draw(const QString &expr, const qd::Result<QList<qd::SeriesData>> &answer);

    qd::Console &m_console;
    const qd::TimeRangeSelection &m_range;
    qd::Dashboard m_dashboard;
    std::optional<qd::Panel> m_panel;
    QList<qd::Source> m_sources;
    ChartCrosshair &m_crosshair; // a child: charts may speak to it while the rest is taken down
    QTimer m_wait; // until the person stops typing
    int m_request = 0;
    int m_found = 0; // series of the preview
    QLineEdit *m_title;
    QComboBox *m_view;
    QComboBox *m_source;
    QueryRows *m_queries;
    QComboBox *m_unit;
    QLineEdit *m_decimals;
    QLineEdit *m_low;
    QLineEdit *m_high;
    QCheckBox *m_logarithmic;
    ThresholdRows *m_thresholds;
    MetricChart *m_chart;
    ChartLegend *m_legend;
    Label *m_said;
};
