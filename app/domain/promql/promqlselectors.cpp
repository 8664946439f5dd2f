#include "app/domain/promql/promqlselectors.h"

#include "app/domain/promql/promqltokens.h"
#include "app/domain/promql/promqlwords.h"

#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = PromqlToken::Kind;

constexpr qsizetype longestCompared = 120; // letters; a name longer than this is compared by its words alone

bool holdsVariable(const QString &text)
{
    return !promqlVariables(text).isEmpty();
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, corner + (a[i] == b[j] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

QSet<QString> wordsOf(const QString &name)
{
    const QStringList words = name.toLower().split(u'_', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

QList<PromqlSelector> promqlSelectors(const QString &text)
{
    const QList<PromqlToken> tokens = promqlTokens(text);
    const auto word = [&](qsizetype i) { return text.mid(tokens[i].start, tokens[i].length); };
    const auto is = [&](qsizetype i, Kind kind, QStringView sign) {
        return i < tokens.size() && tokens[i].kind == kind && word(i) == sign;
    };
    QList<PromqlSelector> found;
    int groupingDepth = 0; // inside of by(…) and its like stand labels, not metrics
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (groupingDepth > 0) {
            if (tokens[i].kind == Kind::Open)
                ++groupingDepth;
            else if (tokens[i].kind == Kind::Close && --groupingDepth == 1)
                groupingDepth = 0;
            continue;
        }
        PromqlSelector selector;
        selector.start = tokens[i].start;
        if (tokens[i].kind == Kind::Word) {
            const QString name = word(i);
            if (isPromqlKeyword(name) && is(i + 1, Kind::Open, u"(")) {
                groupingDepth = 1;
                continue;
            }
            if (isPromqlKeyword(name) || is(i + 1, Kind::Open, u"(")
                || (isPromqlWord(name) && !is(i + 1, Kind::Open, u"{")))
                continue;
            selector.metric = name;
            if (!is(i + 1, Kind::Open, u"{")) {
                found.append(selector);
                continue;
            }
            ++i;
        } else if (!is(i, Kind::Open, u"{")) {
            continue;
        }
        // Inside of the braces.
        for (++i; i < tokens.size() && tokens[i].kind != Kind::Close; ++i) {
            if (tokens[i].kind != Kind::Word || i + 2 >= tokens.size() || tokens[i + 1].kind != Kind::Operator
                || tokens[i + 2].kind != Kind::String || !tokens[i + 2].closed)
                continue;
            const PromqlToken &value = tokens[i + 2];
            selector.matchers.append(
                {word(i), word(i + 1), text.mid(value.start + 1, value.length - 2), value.start, value.length});
            i += 2;
        }
        if (!selector.metric.isEmpty() || !selector.matchers.isEmpty())
            found.append(selector);
    }
    return found;
}

QString selectorText(const PromqlSelector &selector, qsizetype except)
{
    QStringList matchers;
    for (qsizetype i = 0; i < selector.matchers.size(); ++i) {
        const auto &matcher = selector.matchers[i];
        if (i != except && !holdsVariable(matcher.value))
            matchers.append(matcher.label + matcher.matchOperator + u'"' + matcher.value + u'"');
    }
    return matchers.isEmpty() ? selector.metric : selector.metric + u'{' + matchers.join(u',') + u'}';
}

QStringList nearestNames(const QString &name, const QStringList &names, qsizetype most)
{
    struct Near {
        int shared;
        int changes;
        qsizetype index;
    };
    const QSet<QString> words = wordsOf(name);
    std::vector<Near> near;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &other = names[i];
        const int shared = int((wordsOf(other) & words).size());
        const bool compared = std::max(name.size(), other.size()) <= longestCompared
            && (shared > 0 || std::abs(name.size() - other.size()) * 2 < name.size());
        const int changes = compared ? distance(name, other) : int(std::max(name.size(), other.size()));
        if (shared > 0 || changes * 2 < name.size())
            near.push_back({shared, changes, i});
    }
    const auto end = near.begin() + std::min(std::ptrdiff_t(most), std::ptrdiff_t(near.size()));
    std::partial_sort(near.begin(), end, near.end(), [](const Near &a, const Near &b) {
        return std::tuple(-a.shared, a.changes, a.index) < std::tuple(-b.shared, b.changes, b.index);
    });
    QStringList nearest;
    for (auto each = near.begin(); each != end; ++each)
        nearest.append(names[each->index]);
    return nearest;
}

} // namespace qd
