#include "app/domain/draftmerge.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr double alike = 0.4; // share of words that two lines must have in common to be two wordings of one thing
constexpr qsizetype mostPairs = 250'000;

struct NumberedLine {
    QString text;
    int number = 0;
};

QSet<QString> wordsOf(const QString &line)
{
    static const QRegularExpression gaps(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = line.toLower().split(gaps, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

bool areAlike(const QSet<QString> &left, const QSet<QString> &right)
{
    const qsizetype common = (QSet<QString>(left) & right).size();
    return common > 0 && double(common) >= alike * double(left.size() + right.size() - common);
}

// Between two stretches that are the same: a line of the draft that words one of ours anew faces it; the others follow
// ours, so that taking them overwrites nothing.
void flush(QList<DraftChoice> &choices, QStringList &ours, QList<NumberedLine> &theirs)
{
    QList<QSet<QString>> words;
    for (const QString &line : std::as_const(ours))
        words.append(wordsOf(line));
    const bool isComparable = ours.size() * theirs.size() <= mostPairs;
    qsizetype next = 0; // of ours
    QList<NumberedLine> added; // wait for the end of ours, unless a line that faces them comes first
    const auto keepUpTo = [&](qsizetype end) {
        for (; next < end; ++next)
            choices.append({{DiffRow::Kind::Removed, ours[next], {}}, -1});
    };
    const auto putAdded = [&] {
        for (const NumberedLine &line : std::as_const(added))
            choices.append({{DiffRow::Kind::Added, {}, line.text}, line.number});
        added.clear();
    };
    for (const NumberedLine &line : std::as_const(theirs)) {
        const QSet<QString> own = wordsOf(line.text);
        qsizetype match = isComparable && !own.isEmpty() ? next : ours.size();
        while (match < ours.size() && !areAlike(words[match], own))
            ++match;
        if (match == ours.size()) {
            added.append(line);
            continue;
        }
        keepUpTo(match);
        putAdded();
        choices.append({{DiffRow::Kind::Changed, ours[match], line.text}, line.number});
        next = match + 1;
    }
    keepUpTo(ours.size());
    putAdded();
    ours.clear();
    theirs.clear();
}

} // namespace

QList<DraftChoice> draftChoices(const QString &written, const QString &draft)
{
    QList<DraftChoice> choices;
    QStringList ours;
    QList<NumberedLine> theirs;
    int line = 0;
    const QList<DiffRow> rows = lineDiff(written, draft);
    for (const DiffRow &row : rows) {
        if (row.kind == DiffRow::Kind::Same) {
            flush(choices, ours, theirs);
            choices.append({row, line++});
            continue;
        }
        if (row.kind != DiffRow::Kind::Added)
            ours.append(row.before);
        if (row.kind != DiffRow::Kind::Removed)
            theirs.append({row.after, line++});
    }
    flush(choices, ours, theirs);
    return choices;
}

QString merged(const QList<DraftChoice> &choices, const QSet<int> &takenLines)
{
    QStringList lines;
    QString heading; // new, waits for a line that is taken
    bool blankBefore = false;
    const auto put = [&lines, &blankBefore](const QString &line) {
        if (line.trimmed().isEmpty()) {
            blankBefore = true;
            return;
        }
        if (blankBefore && !lines.isEmpty())
            lines.append(QString());
        blankBefore = false;
        lines.append(line);
    };
    for (const DraftChoice &choice : choices) {
        const bool isTaken = choice.isOffer() && takenLines.contains(choice.draftLine);
        const bool isNew = choice.row.kind == DiffRow::Kind::Added;
        if (choice.isHeading() && choice.row.kind != DiffRow::Kind::Removed)
            heading = isNew ? choice.row.after : QString();
        if (isTaken && isNew && !heading.isEmpty()) {
            blankBefore = true;
            put(heading);
            blankBefore = true;
            heading.clear();
        }
        if (isTaken || (isNew && choice.row.after.trimmed().isEmpty()))
            put(choice.row.after);
        else if (!isNew)
            put(choice.row.before);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace qd
