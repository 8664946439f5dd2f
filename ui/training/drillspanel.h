// DrillsPanel: what can be replayed as a drill, past incidents with what is kept of their charts and the ready-made
// ones, and the drills that were done; beside the list, the chosen one with its one button, or how it went. A wheel
// picks one when nobody wants to choose. Window's thread; all outlive it.
#pragma once

#include "app/domain/drills/drillscript.h"
#include "app/services/drilldesk.h"
#include "ui/kit/lockedretry.h"

#include <QHash>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class DebriefView;
class Dialogs;
class DrillSetup;
class EmptyState;
class MessageBar;
class Segmented;

class DrillsPanel : public QWidget {
    Q_OBJECT
public:
    // An empty opener: this is the window of a drill, in which no other begins.
    DrillsPanel(qd::Console &console, Dialogs &dialogs, MessageBar &messages, qd::DrillOpener openDrill,
        QWidget *parent = nullptr);
    ~DrillsPanel() override;

    void showDrill(const qd::DrillId &id); // how it went

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Past, ReadyMade, Done };
    void refresh();
    void fill();
    void showCurrent();
    void begin();
    void spin();
    void exportDone();
    void choose(const qd::DrillSubject &subject);
    void submit(std::function<qd::Result<>()> write);
    const QList<qd::DrillOffer> &offers() const;

    qd::Console &m_console;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    qd::DrillOpener m_openDrill;
    Segmented *m_views;
    QListWidget *m_list;
    QPushButton *m_wheel;
    QPushButton *m_export;
    QStackedWidget *m_stack; // nothing, what is chosen, or how it went
    EmptyState *m_nothing;
    DrillSetup *m_setup;
    DebriefView *m_debrief;
    QList<qd::DrillOffer> m_past;
    QList<qd::DrillOffer> m_readyMade;
    QList<qd::Drill> m_done;
    QHash<QString, qd::SamplesKept> m_charts; // by the id of an incident; not there: not looked at yet
    QString m_wanted; // the key of the row to be chosen
    bool m_preparing = false;
    LockedRetry m_retry{*this, [this] { refresh(); }};
};
