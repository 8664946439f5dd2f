// PromqlToken: the words of a PromQL text, for colours, completion and the hint about what is not closed. Knows also
// the variables of a dashboard ($job, ${job:regex}, [[job]]). Takes any text: what is unfinished is a token all the
// same. Grammar: https://prometheus.io/docs/prometheus/latest/querying/basics/
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace qd {

struct PromqlToken {
    enum class Kind { Word, Number, Duration, String, Comment, Variable, Operator, Open, Close, Comma, Other };

    Kind kind = Kind::Other;
    qsizetype start = 0;
    qsizetype length = 0;
    bool closed = true; // of a string: its end is there

    qsizetype end() const { return start + length; }
    bool operator==(const PromqlToken &) const = default;
};

// In their order, without the blanks between them.
QList<PromqlToken> promqlTokens(const QString &text);

// Where dashboard variables stand in a text, strings included.
QList<PromqlToken> promqlVariables(const QString &text);

// What is opened and not closed, or the other way round; the first that one meets.
struct PromqlFault {
    qsizetype position = 0;
    QChar sign; // the bracket or the quote
    bool unclosed = true; // else it closes what nothing opened

    bool operator==(const PromqlFault &) const = default;
};
std::optional<PromqlFault> promqlFault(const QString &text);

} // namespace qd
