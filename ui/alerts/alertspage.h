// AlertsPage: what is wrong now, with the chosen alert beside it; the console's own rules; the servers' silences.
// Window's thread.
#pragma once

#include "app/domain/alerts/alertepisode.h"

#include <QTimer>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class AlertModel;
class Console;
struct AlertRule;
struct AlertRow;
struct Silence;
} // namespace qd
class AlertView;
class Dialogs;
class EmptyState;
class MessageBar;
class PageHeader;
class PastPanel;
class RulesPanel;
class Segmented;
class SilencesPanel;

class AlertsPage : public QWidget {
    Q_OBJECT
public:
    AlertsPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    int firingCount() const; // that nobody has

public slots:
    void acknowledge();
    void silence();
    void openIncident(); // of the chosen alert; declares it when there is none
    void openRunbook();
    void showAlert(const QString &fingerprint);
    void showPast(const QString &name); // the last one of this name

signals:
    void firingCountChanged(int firing);
    void incidentOpened(const qd::IncidentId &id);
    void sourcesAsked();
    void runbookOpened(const QString &path, const qd::IncidentId &incident); // of the guide

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildList();
    void buildKeys();
    void connectView();
    void connectPanels();
    void connectPast();
    void endSilence(const qd::SourceId &server, const QString &id);
    void keepSilence(const qd::SourceId &server, const qd::Silence &silence);
    void importRules();
    void editRule(const qd::AlertRule &rule); // without an id: a new one
    void reloaded();
    void refresh(); // what only the clock changes
    void showView(int index);
    void showCurrent();
    void activate(); // opens or closes a name
    void look(); // what is in sight is no longer new
    QList<qd::AlertRow> chosen() const;
    QStringList chosenPrints() const;
    void write(std::function<qd::Result<>()> act, std::function<void()> done = {});

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::AlertModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    QLineEdit *m_search;
    QListView *m_list;
    Segmented *m_views;
    QStackedWidget *m_pages; // one for each view
    RulesPanel *m_rules;
    SilencesPanel *m_silences;
    PastPanel *m_past;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    AlertView *m_view;
    QTimer m_ticker;
    QTimer m_lookTimer;
    QString m_wanted; // a fingerprint, to be chosen when it arrives in the list
};
