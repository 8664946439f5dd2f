// RotaRegister: what happened beside the plan, the newest first: who stood in, swaps and their answers, who was called
// in, and where the helm went. Swaps are answered here.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/result.h"
#include "app/domain/rota/rotachange.h"
#include "app/domain/rota/watchcrew.h"

#include <QWidget>
#include <functional>
#include <variant>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;

class RotaRegister : public QWidget {
    Q_OBJECT
public:
    // Called in from an incident: its timeline keeps it.
    struct Help {
        qd::IncidentId incident;
        QString title;
        qd::CalledIn calledIn;
    };
    using Entry = std::variant<qd::Replacement, qd::CaptaincySwap, qd::Reinforcement, Help, qd::HelmPassing>;

    explicit RotaRegister(qd::Console &console, QWidget *parent = nullptr);

    void refresh();

signals:
    void standInAsked(const qd::Replacement &replacement); // null id: a new one
    void callInAsked();
    void accepted(const qd::CaptaincySwap &swap);
    void removed(const qd::Replacement &replacement);
    void failed(const QString &words);

private:
    struct Names; // of people, for the rows
    struct Row {
        Entry entry;
        qint64 at = 0; // of its beginning
    };

    QWidget *buildTable();
    QWidget *buildActs();
    QStringList cellsOf(const Entry &entry, const Names &names) const;
    const Entry *current() const;
    void endHelp();
    void showActs();
    void act(const std::function<qd::Result<>()> &act, const std::function<void()> &then = nullptr);

    qd::Console &m_console;
    QList<Row> m_rows;
    QStackedWidget *m_stack;
    QTreeWidget *m_table;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_over;
};
