// SourcesDialog: the sources, how each is doing and why, with what can be done to them. Window's thread; console and
// dialogs outlive it.
#pragma once

#include "app/domain/source.h"
#include "ui/metrics/axis/paneltext.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
struct SourceRemoval;
}
class Dialogs;
class MessageBar;

class SourcesDialog : public QDialog {
    Q_OBJECT
public:
    SourcesDialog(qd::Console &console, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    void reload();
    QList<StateWords> words() const; // of each source
    QWidget *rowOf(const qd::Source &source);
    static QString placeOf(const qd::Source &source); // in words
    void edit(qd::SourceKind kind, const std::optional<qd::Source> &source); // without one: a new one
    void remove(const qd::Source &source);
    void takeBack(const qd::SourceRemoval &removal);

    qd::Console &m_console;
    Dialogs &m_dialogs;
    QList<qd::Source> m_sources;
    QList<StateWords> m_words; // as shown
    MessageBar *m_messages;
    QVBoxLayout *m_rows;
};
