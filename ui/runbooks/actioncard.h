// ActionCard: an action of a runbook as a button, and below it how its run goes: the output as it comes, a stop, how it
// ended. Window's thread; the console outlives it.
#pragma once

#include "app/domain/guide/runbookblock.h"
#include "app/domain/id.h"

#include <QTimer>
#include <QWidget>
#include <memory>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class ActionRun;
class Console;
} // namespace qd
class Label;
class StatusPill;

class ActionCard : public QWidget {
    Q_OBJECT
public:
    struct Place {
        QString runbook; // its path
        QString title; // of the runbook
        qd::IncidentId incident = {}; // null: it is run for none
        qd::Labels known = {}; // what fills its placeholders
        bool narrow = false; // no room for more than the button and how it went
    };

    ActionCard(qd::Console &console, const qd::RunbookBlock &block, const Place &place, QWidget *parent = nullptr);
    ~ActionCard() override;

    bool isRunning() const;

signals:
    void failed(const qd::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void begin(const qd::Labels &values);
    void show();

    qd::Console &m_console;
    qd::RunbookBlock m_block;
    Place m_place;
    QPushButton *m_run;
    QPushButton *m_stop;
    StatusPill *m_state;
    Label *m_what;
    QPlainTextEdit *m_output;
    QTimer m_wake; // much output, one painting
    std::unique_ptr<qd::ActionRun> m_action;
};
