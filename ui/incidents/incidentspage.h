// IncidentsPage: the incidents at the left, the chosen one at the right.
#pragma once

#include "app/domain/incident.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
class IncidentModel;
} // namespace qd
class Dialogs;
class IncidentView;
class MessageBar;
class PageHeader;
class Segmented;

class IncidentsPage : public QWidget {
    Q_OBJECT
public:
    IncidentsPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

    int openCount() const;

public slots:
    void declareIncident() { declareSince(std::nullopt); }
    void declareSince(std::optional<qint64> startedMs); // nothing: since now
    void showIncident(const qd::IncidentId &id);
    void callIn(const qd::IncidentId &id); // begins the line that does

signals:
    void openCountChanged(int open);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildKeys();
    void reloaded();
    void showCurrent();

    qd::Console &m_console;
    qd::IncidentModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    Segmented *m_filter;
    QListView *m_list;
    QStackedWidget *m_stack;
    IncidentView *m_view;
    QString m_wanted; // to be chosen when it arrives in the list
};
