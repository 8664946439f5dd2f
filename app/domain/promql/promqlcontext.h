// PromqlContext: what is being typed at a place of a PromQL text, and which part of the text a completion replaces.
// Takes unfinished text as it comes. Pure; positions are those of the QString.
#pragma once

#include <QString>

namespace qd {

struct PromqlContext {
    enum class Kind {
        None, // inside of a comment or a number; where an operator has to come
        Expression, // a metric or a function
        Keyword, // after a whole operand: by, offset, and…
        LabelName, // in {…}
        LabelValue,
        Duration, // in […], or after "offset"
        Grouping, // a label in by(…), without(…), on(…), ignoring(…), group_left(…), group_right(…)
        Variable, // the name after $ or ${
    };

    Kind kind = Kind::None;
    qsizetype start = 0; // of what a completion replaces
    qsizetype length = 0;
    QString typed; // of it, the part before the cursor
    // Of labels: which series they are of, as PromQL, from what is finished around: `up{job="node"}`. Without the label
    // that is being typed, and without matchers that hold a variable. Empty: any series.
    QString selector;
    // Of a label's value.
    QString label;
    QString matchOperator; // = != =~ !~
    QChar quote; // that the value stands in; null: none is typed yet

    bool operator==(const PromqlContext &) const = default;
};

PromqlContext contextAt(const QString &text, qsizetype position);

} // namespace qd
