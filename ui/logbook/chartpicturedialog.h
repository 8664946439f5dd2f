// ChartPictureDialog: chooses a panel and a range, shows it, and gives its picture. Window's thread; the console
// outlives it.
#pragma once

#include "app/domain/dashboard.h"
#include "app/domain/timerange.h"
#include "ui/kit/formdialog.h"
#include "ui/metrics/axis/chartcrosshair.h"

#include <QImage>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class PanelCard;
class Segmented;

class ChartPictureDialog : public FormDialog {
    Q_OBJECT
public:
    explicit ChartPictureDialog(qd::Console &console, QWidget *parent = nullptr);

    QImage picture() const;
    QString title() const; // of the panel, with the range

protected:
    QString check() override;

private:
    void showPanel();
    qd::TimeRange range() const;

    qd::Console &m_console;
    struct Choice {
        qd::Panel panel;
        QList<qd::DashboardVariable> variables;
    };
    QList<Choice> m_choices;
    QComboBox *m_panel;
    Segmented *m_range;
    ChartCrosshair m_crosshair;
    PanelCard *m_card;
    QTimer m_tick;
};
