// CommandPalette: everything at hand: what can be done, and below it what there is (incidents, works, entries, runbooks,
// people), found by a few letters. Enter does or opens it. Window's thread, which does not wait for what is searched;
// the console and the search outlive it.
#pragma once

#include "app/domain/found.h"
#include "app/domain/result.h"

#include <QDialog>
#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE
namespace qd {
class EverythingSearch;
}
class Label;

// Something that can be done.
struct PaletteCommand {
    QString words;
    QString keys; // its shortcut, for people; may be empty
    std::function<void()> act;
    enum class Listed { Always, WhenTyped }; // before anything is typed, or only when what is typed names it
    Listed listed = Listed::Always;
    QString also = {}; // other words that it is found by
};

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(qd::EverythingSearch &search, const QList<PaletteCommand> &commands,
        std::function<void(const qd::Found &)> open, QWidget *parent = nullptr);
    ~CommandPalette() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the field move in the list

private:
    struct Item {
        QString words;
        QString detail;
        QString aside;
        std::function<void()> act; // none: the heading of those below it
        QString id = {}; // tells apart what has the same words; empty: a heading
        enum class Of { NamedAct, OtherAct, Found }; // every word that was typed stands in a named one
        Of of = Of::Found;
    };

    void look(); // for what is typed
    void take(const qd::Result<QList<qd::Found>> &found);
    QList<Item> commandsFor(const QString &typed) const;
    QList<Item> itemsOf(const QList<qd::Found> &found) const;
    void list(); // a row that was chosen for these letters stays the choice
    void move(int by);
    void choose();

    qd::EverythingSearch &m_search;
    QList<PaletteCommand> m_commands;
    std::function<void(const qd::Found &)> m_open;
    QLineEdit *m_field;
    QListWidget *m_list;
    Label *m_trouble;
    QList<qd::Found> m_found;
    QList<Item> m_items; // as listed
    bool m_searching = false;
    bool m_chosen = false; // Enter came before what is searched
    bool m_moved = false; // a row was chosen for these letters
    QTimer m_typed;
};
