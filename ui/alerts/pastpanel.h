// PastPanel: the alerts that fired in the last days: how fast each was told, what was done, what it was worth, with the
// figures of all. Window's thread; the console outlives it.
#pragma once

#include "app/domain/alerts/alertepisode.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class Segmented;

class PastPanel : public QWidget {
    Q_OBJECT
public:
    explicit PastPanel(qd::Console &console, QWidget *parent = nullptr);

    QString summary() const; // as shown
    void choose(const QString &name); // the last one of this name, where the period holds one

signals:
    void verdictAsked(const qd::AlertEpisode &episode, std::optional<qd::AlertVerdict> verdict);
    void incidentOpened(const qd::IncidentId &id);
    void failed(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showChosen();
    QTreeWidgetItem *itemOf(const qd::AlertEpisode &episode) const;
    const qd::AlertEpisode *current() const; // null: none

    qd::Console &m_console;
    QList<qd::AlertEpisode> m_episodes; // that fired, the newest first
    Segmented *m_period;
    Label *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QComboBox *m_verdict;
    QPushButton *m_incident;
    QTimer m_wake;
};
