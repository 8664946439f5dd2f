// A table of enum values and their words, read both ways: what the database, JSON and the command line call them.
#pragma once

#include <QString>
#include <cstddef>
#include <optional>

namespace qd {

template <typename Enum> struct Word {
    Enum value;
    const char16_t *text;
};

template <typename Enum, std::size_t N> QString wordOf(const Word<Enum> (&table)[N], Enum value)
{
    for (const auto &word : table) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

template <typename Enum, std::size_t N> std::optional<Enum> valueOf(const Word<Enum> (&table)[N], QStringView text)
{
    for (const auto &word : table) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace qd
