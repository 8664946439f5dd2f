// Import of other boards into ours: what comes, into which columns, and what stays behind.
#pragma once

#include "app/formats/importnotes.h"
#include "app/formats/trelloboard.h"
#include "app/services/deskcontext.h"
#include "app/services/workhistory.h"
#include "app/services/workwords.h"

namespace qd {

struct WorkImport {
    struct Column {
        QString list; // there
        QString column; // here
        bool isNew = false;
        int cards = 0;

        bool operator==(const Column &) const = default;
    };
    QString board; // its name
    int added = 0; // the archived ones among them
    int archived = 0;
    int alreadyHere = 0; // imported before: left as they are here
    int left = 0; // cards that could not be taken
    QList<Column> columns;
    QList<ImportNote> notes;

    QStringList inWords() const; // a line each
};

// What an import would do: the cards of each list go into the column that is called so, or into a new one behind what
// is planned.
struct BoardPlan {
    QList<WorkColumn> columns; // as the board shall be
    QList<Work> works; // that come
    WorkImport report;
};
BoardPlan planImport(
    const TrelloBoard &board, const QList<WorkColumn> &columns, const QStringList &origins, qint64 nowMs);

} // namespace qd
