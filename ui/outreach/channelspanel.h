// ChannelsPanel: the ways to others: whom each reaches, whether it is ready here, and a test of it; and how often those
// who were told of an open incident hear again. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/domain/outreach/cadence.h"
#include "app/domain/outreach/outreach.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class MessageBar;

class ChannelsPanel : public QWidget {
    Q_OBJECT
public:
    ChannelsPanel(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

public slots:
    void add();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showActs();
    void edit(const qd::OutreachChannel &channel);
    void test();
    void toggle();
    void remove();
    QWidget *buildCadence();
    std::optional<qd::OutreachChannel> current() const;

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_toggle;
    QPushButton *m_remove;
    QSpinBox *m_every;
    QSpinBox *m_everyCritical;
    qd::CadenceRule m_rule; // as it is kept
    QList<qd::OutreachChannel> m_channels;
};
