// SilencesPanel: what the Alertmanagers keep quiet, until when, by whom and why; one can be ended. Window's thread.
#pragma once

#include "app/domain/id.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class EmptyState;

class SilencesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SilencesPanel(qd::Console &console, QWidget *parent = nullptr);

signals:
    void sourcesAsked();
    void expireAsked(const qd::SourceId &alertmanager, const QString &silenceId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    qd::Console &m_console;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_sources;
    QTreeWidget *m_table;
    QPushButton *m_end;
    QTimer m_ticker;
};
