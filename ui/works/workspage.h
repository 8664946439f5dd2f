// WorksPage: the planned improvements of production on a board of columns, by mouse and by keys; what was put away; and
// boards from and to files. Window's thread; console and dialogs outlive it.
#pragma once

#include "app/domain/result.h"
#include "app/domain/work.h"

#include <QSet>
#include <QWidget>
#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
class WorkBoardModel;
} // namespace qd
class Dialogs;
class EmptyState;
class MessageBar;
class PageHeader;
class Segmented;
class WorkArchive;
class WorkBoard;
class WorkFilterBar;

class WorksPage : public QWidget {
    Q_OBJECT
public:
    WorksPage(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

public slots:
    void addWork();
    void showWork(const qd::WorkId &id); // chosen on the board, or opened from the archive
    void undo();
    void redo();
    void importBoard();
    void exportBoard();
    void editColumns();

signals:
    void incidentOpened(const qd::IncidentId &id);
    void runbookOpened(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    void buildKeys();
    void connectBoard();
    void reloaded();
    void filter();
    void showHistory(); // what can be undone
    void showChanges(); // since the last handover
    void act(std::function<qd::Result<>()> write, std::function<void()> then = {});
    void offerUndo(const QString &words);
    void addWork(const qd::WorkColumnId &column, const qd::WorkId &before);
    void open(const qd::WorkId &id);
    void save(const qd::Work &work);
    void edit(const qd::WorkId &id, const std::function<void(qd::Work &)> &change);
    void archive(const qd::WorkId &id);
    void chooseLabels(const qd::WorkId &id, const QPoint &at);
    void askDue(const qd::WorkId &id);
    void follow(const qd::Work &work, const QString &link);
    void takeBoard(const QByteArray &json);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    qd::WorkBoardModel *m_model;
    PageHeader *m_header;
    MessageBar *m_messages;
    Segmented *m_views;
    QPushButton *m_undo;
    QPushButton *m_redo;
    WorkFilterBar *m_filter;
    WorkBoard *m_board;
    WorkArchive *m_archive;
    EmptyState *m_nothing; // of a filter that lets nothing through
    QStackedWidget *m_stack;
    QSet<qd::WorkId> m_changed; // since the last handover
};
