// RotaPage: the staggered weeks on a calendar, the handovers to come in words, and how the teams share the watch.
#pragma once

#include "app/domain/result.h"
#include "ui/rota/rotacalendar.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Card;
class Dialogs;
class EmptyState;
class FairnessBars;
class MessageBar;
class PageHeader;

class RotaPage : public QWidget {
    Q_OBJECT
public:
    RotaPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    RotaCalendar &calendar() { return *m_calendar; }

public slots:
    void planWeeks();
    void addCaptaincy(qd::IsoWeek week);

signals:
    void peopleWanted(); // there is nobody to plan

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showHandovers(const RotaCalendar::Content &content);
    void showFairness(const RotaCalendar::Content &content);
    void edit(const qd::Captaincy &captaincy);
    void move(const qd::Captaincy &captaincy, qd::IsoWeek week);
    void remove(const qd::Captaincy &captaincy);
    void setLocked(const qd::Captaincy &captaincy, bool locked);
    void showMenu(const qd::Captaincy &captaincy, QPoint at);
    void submit(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    QTimer m_wake;
    PageHeader *m_header;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    RotaCalendar *m_calendar;
    Card *m_handoverCard;
    QTableWidget *m_handovers;
    FairnessBars *m_fairness;
};
