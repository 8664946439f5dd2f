#include "app/domain/linediff.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace qd {

namespace {

constexpr qsizetype mostCells = 4'000'000; // of the table: 16 MB

// What differs between two stretches of the same: lines face each other as changed ones as long as both have some.
void flush(QList<DiffRow> &rows, QStringList &removed, QStringList &added)
{
    for (qsizetype i = 0; i < std::max(removed.size(), added.size()); ++i) {
        const DiffRow::Kind kind = i >= added.size() ? DiffRow::Kind::Removed
            : i >= removed.size()                    ? DiffRow::Kind::Added
                                                     : DiffRow::Kind::Changed;
        rows.append({kind, removed.value(i), added.value(i)});
    }
    removed.clear();
    added.clear();
}

// Words, and each sign and blank between them.
QString wordsInLines(const QString &line)
{
    static const QRegularExpression word(QStringLiteral("\\w+|[^\\w]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    auto matches = word.globalMatch(line);
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words.join(u'\n');
}

void put(QList<WordDiff::Place> &places, qsizetype start, qsizetype length)
{
    if (length == 0)
        return;
    if (!places.isEmpty() && places.last().start + places.last().length == start)
        places.last().length += length;
    else
        places.append({start, length});
}

} // namespace

WordDiff wordDiff(const QString &before, const QString &after)
{
    WordDiff diff;
    bool isAlike = false;
    qsizetype inBefore = 0;
    qsizetype inAfter = 0;
    const QList<DiffRow> rows = lineDiff(wordsInLines(before), wordsInLines(after));
    for (const DiffRow &row : rows) {
        if (row.kind == DiffRow::Kind::Same) {
            isAlike = isAlike || (!row.before.isEmpty() && row.before[0].isLetterOrNumber());
        } else {
            put(diff.before, inBefore, row.before.size());
            put(diff.after, inAfter, row.after.size());
        }
        inBefore += row.before.size();
        inAfter += row.after.size();
    }
    return isAlike ? diff : WordDiff();
}

QList<DiffRow> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < now.size() - head
        && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const qsizetype n = old.size() - head - tail;
    const qsizetype m = now.size() - head - tail;

    QList<DiffRow> rows;
    for (qsizetype i = 0; i < head; ++i)
        rows.append({DiffRow::Kind::Same, old[i], now[i]});
    QStringList removed;
    QStringList added;
    if (n > 0 && m > 0 && n <= mostCells / m) {
        // length[i][j]: the longest common run of what is left from i and from j on.
        const size_t width = size_t(m) + 1;
        std::vector<int> length((size_t(n) + 1) * width, 0);
        for (qsizetype i = n - 1; i >= 0; --i) {
            for (qsizetype j = m - 1; j >= 0; --j) {
                const size_t cell = size_t(i) * width + size_t(j);
                length[cell] = old[head + i] == now[head + j] ? length[cell + width + 1] + 1
                                                              : std::max(length[cell + width], length[cell + 1]);
            }
        }
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < n && j < m) {
            const size_t cell = size_t(i) * width + size_t(j);
            if (old[head + i] == now[head + j]) {
                flush(rows, removed, added);
                rows.append({DiffRow::Kind::Same, old[head + i++], now[head + j++]});
            } else if (length[cell + width] >= length[cell + 1]) {
                removed.append(old[head + i++]);
            } else {
                added.append(now[head + j++]);
            }
        }
        removed += old.mid(head + i, n - i);
        added += now.mid(head + j, m - j);
    } else {
        removed = old.mid(head, n);
        added = now.mid(head, m);
    }
    flush(rows, removed, added);
    for (qsizetype i = 0; i < tail; ++i)
        rows.append({DiffRow::Kind::Same, old[old.size() - tail + i], now[now.size() - tail + i]});
    return rows;
}

} // namespace qd
