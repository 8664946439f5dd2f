// WorkArchive: the cards that left the board, the last one first, to be looked up and taken back. Window's thread.
#pragma once

#include "app/domain/work.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class EmptyState;

class WorkArchive : public QWidget {
    Q_OBJECT
public:
    explicit WorkArchive(qd::Console &console, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }

public slots:
    void reload(); // read when it is looked at

signals:
    void opened(const qd::WorkId &id);
    void restoreWanted(const qd::WorkId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();
    qd::WorkId current() const;

    qd::Console &m_console;
    QList<qd::Work> m_works;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_restore;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    bool m_stale = true;
};
