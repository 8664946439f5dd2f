// ObjectivesPage: the five objectives of the captains over a period, each with its trend, and the cases that gave the
// chosen one; a case opens its incident. Targets are changed and ratings of confidence entered here. Window's thread;
// console and dialogs outlive it.
#pragma once

#include "app/domain/id.h"
#include "app/domain/timerange.h"
#include "app/services/objectivedesk.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Dialogs;
class EmptyState;
class MessageBar;
class ObjectiveTile;
class PageHeader;
class Segmented;

class ObjectivesPage : public QWidget {
    Q_OBJECT
public:
    ObjectivesPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

signals:
    void incidentOpened(const qd::IncidentId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    qd::TimeRange period() const;
    void refresh();
    void showCases();
    void choose(int objective);
    void openCase(int row);
    void changeTarget();
    void rate();
    void importRatings();
    void exportTo();
    void submit(std::function<qd::Result<>()> write, std::function<void()> then = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    PageHeader *m_header;
    Segmented *m_period;
    MessageBar *m_messages;
    QWidget *m_column; // the tiles, as a picture shows them
    QList<ObjectiveTile *> m_tiles;
    Card *m_cases;
    QStackedWidget *m_stack; // the cases, or that there are none
    QTableWidget *m_table;
    EmptyState *m_none;
    QPushButton *m_rate;
    QPushButton *m_import;
    QList<qd::ObjectiveStanding> m_standings;
    int m_chosen = 0;
};
