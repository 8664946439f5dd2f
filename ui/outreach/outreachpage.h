// OutreachPage: telling others: the messages, the channels, the texts; and releases blocked with a word to the teams.
// Window's thread; console and dialogs outlive it.
#pragma once

#include "app/services/messagetext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class MessageBar;
class OutboxPanel;
class PageHeader;
class Segmented;

class OutreachPage : public QWidget {
    Q_OBJECT
public:
    OutreachPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    int needingSomebody() const; // messages that failed, or are in doubt

public slots:
    void compose(const qd::MessageAsked &asked); // in a window of its own
    void blockReleases();
    void write(); // about what is open, when something is

signals:
    void needingChanged(int count);
    void incidentOpened(const qd::IncidentId &id);

private:
    qd::Console &m_console;
    PageHeader *m_header;
    MessageBar *m_messages;
    Segmented *m_views;
    QStackedWidget *m_stack;
    OutboxPanel *m_outbox;
    QPushButton *m_block;
};
