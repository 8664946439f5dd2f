// A board as Trello exports it ("Print, export and share", JSON), of any year: its lists, cards, checklists and
// comments as values, with notes on what has no place here. Secret e-mail addresses of boards and cards are dropped.
// Pure; hostile input is bounded. https://developer.atlassian.com/cloud/trello/
#pragma once

#include "app/domain/result.h"
#include "app/domain/work.h"
#include "app/formats/importnotes.h"

#include <QTimeZone>

namespace qd {

struct TrelloList {
    QString id;
    QString name;
    bool closed = false; // its cards count as archived

    bool operator==(const TrelloList &) const = default;
};

struct TrelloCard {
    QString id;
    QString list; // id of one of the board's lists
    bool archived = false;
    qint64 created = 0; // Unix ms; 0: its id does not tell
    Work work; // title, description with the comments, owner, labels, due, checklist and links

    bool operator==(const TrelloCard &) const = default;
};

struct TrelloBoard {
    QString name;
    QList<TrelloList> lists; // in their order
    QList<TrelloCard> cards; // in their order within a list
    int left = 0; // cards that could not be taken
    QList<ImportNote> notes;
};

// Invalid: not JSON, larger than 64 MiB, no export of a board.
[[nodiscard]] Result<TrelloBoard> trelloBoardFrom(const QByteArray &json, const QTimeZone &zone);

} // namespace qd
