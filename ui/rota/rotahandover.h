// RotaHandover: gives the watch to the next crew, point by point: who leaves, stays and arrives; what is open, ticked
// together; a word for the next crew; two signatures. Those that were signed are kept, and read here.
#pragma once

#include "app/services/handoverdesk.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Avatar;
class Card;
class Label;
class MessageBar;
class SafeTextBrowser;

class RotaHandover : public QWidget {
    Q_OBJECT
public:
    RotaHandover(qd::Console &console, MessageBar &messages, QWidget *parent = nullptr);
    ~RotaHandover() override; // keeps the notes

    void refresh(); // while it is seen

signals:
    void incidentOpened(const qd::IncidentId &id);
    void alertsOpened();
    void worksOpened();
    void logbookOpened();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Seat {
        Avatar *avatar;
        Label *role;
        Label *name;
    };

    QWidget *buildCrew();
    Seat addSeat(QWidget &row);
    QWidget *buildNotes();
    void fillWeeks();
    void showView(const qd::HandoverView &view);
    void showItems();
    QWidget *rowOf(const qd::HandoverItem &item);
    void addActs(QWidget &row, const qd::HandoverItem &item);
    void showSignature(qd::HandoverSide side, QPushButton &button, Label &words);
    void open(const qd::HandoverItem &item);
    void end(const qd::HandoverItem &item);
    void copyAnnouncement();
    void keepNotes();
    void submit(std::function<qd::Result<>()> act);

    qd::Console &m_console;
    MessageBar &m_messages;
    qd::IsoWeek m_week; // that begins with the handover shown
    qd::HandoverView m_view;
    QTimer m_keep; // the notes, a moment after the last key
    QComboBox *m_weeks;
    Label *m_when;
    Seat m_leaving;
    Seat m_staying;
    Seat m_arriving;
    Card *m_itemsCard;
    QStackedWidget *m_stack; // the points, or the record
    QScrollArea *m_scroll;
    QVBoxLayout *m_items;
    SafeTextBrowser *m_record;
    Card *m_notesCard;
    QPlainTextEdit *m_notes;
    Label *m_notReady; // why nobody can sign
    QPushButton *m_signLeaving;
    QPushButton *m_signArriving;
    Label *m_leavingSigned;
    Label *m_arrivingSigned;
};
