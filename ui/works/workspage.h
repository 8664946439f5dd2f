// WorksPage: the planned improvements of production, by state: what the logbook tells of them is entered here.
#pragma once

#include "app/domain/work.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class MessageBar;
class PageHeader;

class WorksPage : public QWidget {
    Q_OBJECT
public:
    explicit WorksPage(qd::Console &console, QWidget *parent = nullptr);

    void showWork(const qd::WorkId &id); // selected in the list

public slots:
    void addWork();

private:
    void reload();
    void edit(const qd::Work &work);
    void editCurrent();

    qd::Console &m_console;
    QTimer m_wake;
    QList<qd::Work> m_works; // as listed
    PageHeader *m_header;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
};
