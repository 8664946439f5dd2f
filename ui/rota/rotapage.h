// RotaPage: the staggered weeks on a calendar, as a list, what happened beside the plan, and what each has carried.
// Every change of the plan can be undone and done again.
#pragma once

#include "app/domain/result.h"
#include "ui/rota/rotacalendar.h"
#include "ui/rota/rotahistory.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE
class CaptaincySide;
class Card;
class Dialogs;
class MessageBar;
class PageHeader;
class RotaFairness;
class RotaHandover;
class RotaList;
class RotaRegister;
class Segmented;

class RotaPage : public QWidget {
    Q_OBJECT
public:
    RotaPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    RotaCalendar &calendar() { return *m_calendar; }
    RotaHandover &handover() { return *m_handover; }

public slots:
    void showHandover();
    void showWeek(qd::IsoWeek week); // in the calendar, its newest captaincy chosen
    void planWeeks();
    void addCaptaincy(qd::IsoWeek week);

signals:
    void peopleWanted(); // there is nobody to plan
    void logbookAsked(qd::IsoWeek week);
    void checklistAsked(const qd::PersonId &person); // of a captain to come

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead();
    QWidget *buildCalendarView();
    QWidget *buildZoom();
    QWidget *buildListView();
    void fillMenu(QMenu &menu);
    void connectPlan();
    void showView(int view);
    void reload();
    void showHandovers();
    void showZoom(double weeks);

    // Why the hand may not do this; the dialog may, knowingly.
    QString refusal(const qd::RotaChange &change) const;
    void edit(const qd::Captaincy &captaincy);
    void remove(const qd::Captaincy &captaincy);
    void toggleLock(const qd::Captaincy &captaincy);
    void showMenu(const qd::Captaincy &captaincy, QPoint at);
    void standIn(const qd::Replacement &replacement);
    void standInFor(const qd::Captaincy &captaincy);
    void proposeSwap(const qd::Captaincy &captaincy);
    void callIn();
    void changeRules();
    void apply(const qd::RotaChange &change, const QString &words);
    // Does it, and remembers what it changed in the plan under these words.
    void follow(const QString &words, std::function<qd::Result<>()> act);
    void undo();
    void redo();
    void showSteps();
    void submit(std::function<qd::Result<>()> act, std::function<void()> done = {});

    void savePicture();
    void savePdf();
    void print();
    void saveSheet();
    void printSheet();
    void saveCalendar(std::optional<qd::PersonId> person);
    void saveTable();

    qd::Console &m_console;
    Dialogs &m_dialogs;
    RotaContent m_content;
    RotaHistory m_history;
    QTimer m_wake;
    PageHeader *m_header;
    Segmented *m_view;
    MessageBar *m_messages;
    QStackedWidget *m_stack; // nobody yet, or the views
    QStackedWidget *m_views;
    RotaCalendar *m_calendar;
    RotaList *m_list;
    RotaRegister *m_register;
    RotaHandover *m_handover;
    RotaFairness *m_fairness;
    CaptaincySide *m_side;
    Segmented *m_zoom;
    QPushButton *m_undo;
    QPushButton *m_redo;
    Card *m_handoverCard;
    QTableWidget *m_handovers;
};
