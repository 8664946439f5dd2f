// CommandPalette: everything at hand: what can be done, and what there is (incidents, entries, works, runbooks,
// people), found by a few letters. Enter does or opens it. Window's thread; the console outlives it.
#pragma once

#include "app/domain/watchweek.h"

#include <QDialog>
#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}

// Something that can be done.
struct PaletteCommand {
    QString words;
    QString keys; // its shortcut, for people; may be empty
    std::function<void()> act;
};

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    // How what was found is opened.
    struct Openers {
        std::function<void(const QString &url)> reference; // Reference::url()
        std::function<void(const QString &path)> runbook;
        std::function<void(qd::IsoWeek week)> week; // of the logbook
    };

    CommandPalette(
        qd::Console &console, const QList<PaletteCommand> &commands, const Openers &openers, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the field move in the list

private:
    struct Item {
        QString words;
        QString detail;
        QString aside;
        std::function<void()> act;
        int score = 0;
    };

    void refresh();
    QList<Item> found(const QString &typed) const;
    void addObjects(QList<Item> &items, const QString &typed) const;
    void choose();

    qd::Console &m_console;
    QList<PaletteCommand> m_commands;
    Openers m_openers;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Item> m_items; // as listed
    QTimer m_typed;
};
