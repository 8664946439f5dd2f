// What a fresh draft would change in what somebody has written, line by line, for the reader to take or leave. Pure.
#pragma once

#include "app/domain/linediff.h"

#include <QSet>

namespace qd {

struct DraftChoice {
    DiffRow row;
    int draftLine = -1; // of row.after among the draft's lines; -1: only in what is written

    bool isHeading() const { return row.after.startsWith(u'#'); }
    // Something to take or leave. Blank lines and new headings are not: they come with the line below them.
    bool isOffer() const
    {
        return row.kind == DiffRow::Kind::Changed
            || (row.kind == DiffRow::Kind::Added && !row.after.trimmed().isEmpty() && !isHeading());
    }
};

QList<DraftChoice> draftChoices(const QString &written, const QString &draft);

// What is written, with the draft's lines that were taken. What the draft does not know of stays.
QString merged(const QList<DraftChoice> &choices, const QSet<int> &takenLines);

} // namespace qd
