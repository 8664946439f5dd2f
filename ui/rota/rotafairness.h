// RotaFairness: what each person and each team has carried of the watch in a period: a table that sorts by any column,
// and the captaincies of the teams beside their fair share.
#pragma once

#include "app/services/fairnessreport.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Dialogs;
class FairnessBars;
class MessageBar;
class Segmented;

class RotaFairness : public QWidget {
    Q_OBJECT
public:
    RotaFairness(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::optional<int> days() const;
    void fill();
    void addRow(const QString &name, const QString &team, const qd::WatchShare &share);
    void exportTable();

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    qd::FairnessReport m_report;
    Segmented *m_period;
    Segmented *m_whose;
    Card *m_tableCard;
    QTreeWidget *m_table;
    FairnessBars *m_bars;
};
