// Two texts compared line by line, laid side by side: the same lines face each other.
#pragma once

#include <QList>
#include <QString>

namespace qd {

struct DiffRow {
    enum class Kind { Same, Removed, Added, Changed };

    Kind kind = Kind::Same;
    QString before; // empty for an added line
    QString after; // empty for a removed one

    bool operator==(const DiffRow &) const = default;
};

// The longest common run of lines stays. Texts that differ in more than some thousands of lines are one change in the
// middle: their comparison would take too long.
QList<DiffRow> lineDiff(const QString &before, const QString &after);

// Of a line that was changed: where in each of the two words stand that the other has not. Nothing, where they have no
// word in common.
struct WordDiff {
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Place &) const = default;
    };
    QList<Place> before;
    QList<Place> after;
};
WordDiff wordDiff(const QString &before, const QString &after);

} // namespace qd
