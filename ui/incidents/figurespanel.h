// FiguresPanel: how the incidents of a period went against the captains' objectives, by weekday and hour too; written
// as CSV or JSON. A figure that no incident gave is not shown as a number. Window's thread; console and dialogs outlive
// it.
#pragma once

#include "app/domain/incidentfigures.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class Label;
class MessageBar;
class Segmented;
class WeekHeatMap;

class FiguresPanel : public QScrollArea {
    Q_OBJECT
public:
    FiguresPanel(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        Label *median;
        Label *ninetieth;
        Label *within;
        Label *cases;
    };
    Row addRow(QGridLayout &grid, const QString &name, const QString &objective);
    void refresh();
    void showTime(const Row &row, const qd::Spread &spread); // ms
    void showDays(const Row &row, const qd::Spread &spread);
    void exportTo();
    qd::TimeRange period() const;

    qd::Console &m_console;
    Dialogs &m_dialogs;
    Segmented *m_period;
    MessageBar *m_messages;
    Label *m_count;
    Label *m_tickets;
    Row m_detect;
    Row m_acknowledge;
    Row m_restore;
    Row m_fix;
    WeekHeatMap *m_map;
};
