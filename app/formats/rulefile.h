// Rule files of Prometheus, and of its operator (kind: PrometheusRule), both ways. YAML in UTF-8. Pure.
// https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
//
// All or nothing: a file with a fault gives all of its faults that can be told and no rule. What is not a fault but is
// not taken either (recording rules, fields that are not known here) is named in the notes. Expressions are taken as
// they stand: only the server that is asked can say whether they are PromQL.
#pragma once

#include "app/domain/alerts/alertrule.h"

#include <QByteArray>

namespace qd {

// A place in the file and what is said of it. The text is English marked QT_TRANSLATE_NOOP("RuleFile", …), translated
// at the edge; its "%1" is the detail. Details come from the file: plain text.
struct RuleFileRemark {
    int line = 0; // from 1, as the column
    int column = 0; // in characters
    QString text;
    QString detail;

    bool operator==(const RuleFileRemark &) const = default;
};

struct RuleFile {
    QList<AlertRule> rules; // each passes check(); without id and source
    QList<RuleFileRemark> notes; // in the order of the file
    int recordingRules = 0; // not taken
};

using RuleFileFaults = QList<RuleFileRemark>; // in the order of the file; never empty

// A group without an interval of its own leaves AlertRule's.
[[nodiscard]] tl::expected<RuleFile, RuleFileFaults> readRuleFile(const QByteArray &yaml);

// Groups as the rules name them, in order; a group whose rules have several intervals becomes several. A condition is
// written behind the expression. What is not PromQL (a probe's measure) is written all the same: choose before.
QByteArray writeRuleFile(const QList<AlertRule> &rules);

} // namespace qd
