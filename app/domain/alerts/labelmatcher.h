// LabelMatcher: one condition on a label, as Alertmanager has it: severity="critical", team=~"a|b", job!="x". A label
// that is not there has the empty value; a regular expression must match the whole value.
// https://prometheus.io/docs/alerting/latest/alertmanager/#silences
#pragma once

#include "app/domain/sample.h"

#include <QRegularExpression>

namespace qd {

struct LabelMatcher {
    QString name;
    QString value;
    bool isRegex = false;
    bool isEqual = true; // else: what does not match

    bool operator==(const LabelMatcher &) const = default;
};

QString toString(const LabelMatcher &matcher); // severity="critical", values escaped

// Every label as it is.
QList<LabelMatcher> matchersOf(const Labels &labels);

// All of the conditions at once, made ready once to be put to many label sets. None: everything matches.
class LabelFilter {
public:
    explicit LabelFilter(const QList<LabelMatcher> &matchers);

    bool matches(const Labels &labels) const;

private:
    struct Condition {
        LabelMatcher matcher;
        QRegularExpression whole; // of a regular expression; a broken one matches nothing
    };
    QList<Condition> m_conditions;
};

bool matches(const QList<LabelMatcher> &matchers, const Labels &labels);

// What a person must put right: a name for each, sound regular expressions, and one condition at least that a missing
// label does not fulfil, or all would match.
[[nodiscard]] Result<> check(const QList<LabelMatcher> &matchers);

} // namespace qd
