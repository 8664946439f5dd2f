// Asks for a folder of entries of before, takes them into the logbook, and says what came of it. Window's thread.
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Dialogs;
class MessageBar;

// What is built in `window` outlives the answer.
void importEntries(qd::Console &console, Dialogs &dialogs, MessageBar &messages, QWidget *window);
