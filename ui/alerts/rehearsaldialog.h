// RehearsalDialog: an alert rule on the past: when it would have fired, which incidents it would have found, how much
// earlier or later, and which of its firings belong to none. Window's thread; the console outlives it.
#pragma once

#include "app/domain/alerts/rehearsal.h"
#include "app/domain/source.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
class RuleRehearsal;
} // namespace qd
class Label;
class MessageBar;
class Segmented;

class RehearsalDialog : public QDialog {
    Q_OBJECT
public:
    RehearsalDialog(qd::Console &console, const qd::AlertRule &rule, const qd::Source &source, QWidget *parent);

    QString summary() const; // as shown

private:
    void run();
    void showResult(const qd::Rehearsal &rehearsal);
    QString clock(qint64 ms) const;
    void addIncident(const qd::RehearsedIncident &incident);
    void addAlert(const qd::RehearsedAlert &alert);

    qd::Console &m_console;
    qd::AlertRule m_rule;
    qd::Source m_source;
    qd::RuleRehearsal *m_rehearsal;
    Segmented *m_period;
    MessageBar *m_messages;
    Label *m_summary;
    QTreeWidget *m_table;
};
