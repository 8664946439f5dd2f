// RuleExchange: alert rules from Prometheus rule files and to them, with a report in words for people. Changes nothing
// but by add().
#pragma once

#include "app/domain/alerts/alertrule.h"

#include <QStringList>

namespace qd {

class AlertRuleDesk;

struct RuleReading {
    QList<AlertRule> rules; // for the source that was named
    QStringList notes; // "line 12, column 5: …": what was not taken, and what is odd
    int recordingRules = 0; // not taken
};

class RuleExchange {
public:
    explicit RuleExchange(AlertRuleDesk &desk)
        : m_desk(desk)
    {
    }

    // Of a file with faults no rule: the error's detail names all of them, a line each, with line and column.
    [[nodiscard]] Result<RuleReading> read(const QString &path, const SourceId &source) const;
    [[nodiscard]] Result<> add(const RuleReading &reading);
    // All of them, or those of one group.
    [[nodiscard]] Result<QByteArray> yaml(const QString &group = {}) const;

private:
    AlertRuleDesk &m_desk;
};

} // namespace qd
