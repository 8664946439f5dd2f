// Finds the names that somebody may mean who typed a part: the name itself, then those that begin with it, those with a
// word that does, those that hold it; where there are none, those that have its letters in that order. Without regard
// to case.
#pragma once

#include <QList>
#include <QStringList>

namespace qd {

constexpr int lettersInOrder = 4; // the last rank

struct NameMatch {
    int rank = 0; // 0: the name itself; the higher, the further off
    qsizetype index = 0; // in the list

    bool operator==(const NameMatch &) const = default;
};

// Names to be searched while somebody types: 50,000 take some milliseconds.
class NameIndex {
public:
    NameIndex() = default;
    explicit NameIndex(QStringList names);

    const QStringList &names() const { return m_names; }
    // The best `most`, by rank and then as they stand in the list. Nothing typed: the first ones, at rank 1.
    QList<NameMatch> best(const QString &typed, qsizetype most) const;

private:
    QStringList m_names;
    QStringList m_lower;
};

} // namespace qd
