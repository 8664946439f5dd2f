// DaysOffPanel: the days on which the crew does not work: the public holidays of its region, and the days on which the
// company is closed.
#pragma once

#include "app/domain/result.h"

#include <QTimer>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class MessageBar;

class DaysOffPanel : public QWidget {
    Q_OBJECT
public:
    // Both outlive the panel.
    DaysOffPanel(qd::Console &console, MessageBar &messages, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHolidays();
    QWidget *buildClosings();
    void refresh();
    void addClosing();
    void removeCurrent();
    void submit(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    MessageBar &m_messages;
    QComboBox *m_region;
    QTreeWidget *m_holidays;
    Label *m_noClosing;
    QTreeWidget *m_closings;
    QDateEdit *m_date;
    QLineEdit *m_name;
    QPushButton *m_remove = nullptr;
    QTimer m_wake;
};
