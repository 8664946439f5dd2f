// IncidentsPage: the incidents at the left, filtered and sorted, the chosen one at the right; and how they all went.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/watchweek.h"
#include "app/services/messagetext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
class IncidentModel;
} // namespace qd
class Dialogs;
class EmptyState;
class FilterBar;
class IncidentView;
class MessageBar;
class PageHeader;
class Segmented;

class IncidentsPage : public QWidget {
    Q_OBJECT
public:
    IncidentsPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    int openCount() const;
    std::optional<qd::Incident> current() const; // the one that is shown

public slots:
    void declareIncident() { declareSince(std::nullopt); }
    void declareSince(std::optional<qint64> startedMs); // nothing: since now
    void showIncident(const qd::IncidentId &id);
    void showFigures();
    void openPostMortem(const qd::IncidentId &id);
    void callIn(const qd::IncidentId &id); // begins the line that does

signals:
    void openCountChanged(int open);
    void logbookWanted(qd::IsoWeek week);
    void tellAsked(const qd::MessageAsked &asked);
    void runbookOpened(const QString &path, const qd::IncidentId &incident);
    void momentAsked(qd::TimeRange range, qint64 at); // what else happened then

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildKeys();
    QWidget *buildList();
    void filter();
    void reloaded();
    void showCurrent();
    void showDeclare();

    qd::Console &m_console;
    qd::IncidentModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    Dialogs &m_dialogs;
    Segmented *m_views;
    QPushButton *m_declare;
    QStackedWidget *m_pages; // one for each view
    FilterBar *m_filter;
    EmptyState *m_nothing; // of a filter that lets nothing through
    QListView *m_list;
    QStackedWidget *m_stack;
    IncidentView *m_view;
    QString m_wanted; // to be chosen when it arrives in the list
    qd::IncidentId m_callsIn; // somebody is called into it once it is shown
};
