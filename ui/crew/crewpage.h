// CrewPage: the people and the teams that watches are planned with, who is away, and the days on which nobody works.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE
namespace qd {
class Console;
class PeopleModel;
struct PersonRemoval;
struct Person;
} // namespace qd
class Dialogs;
class MessageBar;
class PageHeader;
class Segmented;

class CrewPage : public QWidget {
    Q_OBJECT
public:
    CrewPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    void showPerson(const qd::PersonId &id); // selected in the list

public slots:
    void addPerson();
    void importCsv();
    void exportCsv();

private:
    QWidget *buildPeople();
    QWidget *buildTeams();
    void showView(int view);
    void reloaded();
    void editPerson(const qd::Person &person);
    void editCurrentPerson();
    void removeCurrentPerson();
    void takeBack(const qd::PersonRemoval &removal);
    void addTeam();
    void editCurrentTeam();
    void submit(std::function<qd::Result<>()> act);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::PeopleModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PageHeader *m_header;
    MessageBar *m_messages;
    Segmented *m_view;
    QList<QPushButton *> m_ofPeople; // seen with them alone
    QLineEdit *m_search = nullptr;
    QCheckBox *m_left = nullptr; // those who left are listed, too
    QStackedWidget *m_stack; // nobody yet, or the views
    QStackedWidget *m_views;
    QTableView *m_table = nullptr;
    QListWidget *m_teams = nullptr;
};
