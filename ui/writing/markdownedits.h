// What the keys and buttons of a Markdown editor do to its text, each as one step of undo. A cursor stands in the
// document that is changed, and is left where one goes on writing.
#pragma once

#include <QTextCursor>

// `mark` around the selection, or around the word; takes it away where it is already.
void wrapIn(QTextCursor &cursor, const QString &mark);
// The selection becomes the words of a link; without an address the cursor stands where it goes.
void linkTo(QTextCursor &cursor, const QString &url = {});
void makeHeading(QTextCursor &cursor, int level); // of the line; the same level again makes it a plain line

enum class ListKind { Bullets, Numbers, Tasks, Quote };
void makeList(QTextCursor &cursor, ListKind kind); // of the selected lines; of a list of that kind plain lines

// At Enter in an item: begins the next one, or ends the list after an empty one. False: no item here.
bool continueList(QTextCursor &cursor);
// The selected lines, or the item the cursor is in, by one level. False: there is nothing to indent here.
bool indentLines(QTextCursor &cursor, bool outwards);

// Rows of a spreadsheet, cells apart by tabs, as a table; empty when the text is none.
QString tableFrom(const QString &rows);
