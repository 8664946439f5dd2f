#include "app/domain/promql/promqlmatch.h"

#include <array>
#include <optional>

namespace qd {

namespace {

constexpr int ranks = lettersInOrder + 1;

bool beginsAWord(QStringView name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower());
}

bool hasLettersInOrder(const QString &lower, const QString &typed)
{
    qsizetype next = 0;
    for (const QChar c : lower) {
        if (c == typed[next] && ++next == typed.size())
            return true;
    }
    return false;
}

std::optional<int> rankOf(const QString &name, const QString &lower, const QString &typed)
{
    const qsizetype at = lower.indexOf(typed);
    if (at == 0)
        return lower.size() == typed.size() ? 0 : 1;
    if (at < 0)
        return hasLettersInOrder(lower, typed) ? std::optional(lettersInOrder) : std::nullopt;
    for (qsizetype word = at; word >= 0; word = lower.indexOf(typed, word + 1)) {
        if (word < name.size() && beginsAWord(name, word))
            return 2;
    }
    return 3;
}

} // namespace

NameIndex::NameIndex(QStringList names)
    : m_names(std::move(names))
{
    m_lower.reserve(m_names.size());
    for (const QString &name : std::as_const(m_names))
        m_lower.append(name.toLower());
}

QList<NameMatch> NameIndex::best(const QString &typed, qsizetype most) const
{
    const QString lower = typed.toLower();
    std::array<QList<NameMatch>, ranks> found;
    const qsizetype end = lower.isEmpty() ? std::min(most, m_names.size()) : m_names.size();
    for (qsizetype i = 0; i < end; ++i) {
        const auto rank = lower.isEmpty() ? std::optional(1) : rankOf(m_names.at(i), m_lower.at(i), lower);
        if (rank && found[size_t(*rank)].size() < most)
            found[size_t(*rank)].append({*rank, i});
    }
    QList<NameMatch> best;
    for (const QList<NameMatch> &each : found) {
        if (&each == &found.back() && !best.isEmpty())
            break;
        best += each.first(std::min(each.size(), most - best.size()));
    }
    return best;
}

} // namespace qd
