// Which expressions the recorder polls: what somebody looks at, and all of the sources that know no past, because what
// is not recorded of those is lost. Pure functions; times are Unix ms.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "app/domain/timerange.h"

namespace qd {

// The expressions of a panel as they are asked for this range, with what is chosen for the variables; none while a
// variable that they name has no value yet.
QStringList exprsOf(
    const Panel &panel, const QList<DashboardVariable> &variables, const Source &source, TimeRange range);

// `shown`: what is looked at; nothing: no window tells, and everything is polled. A server of which nothing is shown
// is asked for a constant, so that it is known whether it answers.
// Rules on sources that know no past look at what was recorded.
QList<SourceQuery> queriesToPoll(const QList<Source> &sources, const QList<Dashboard> &dashboards,
    const QList<AlertRule> &rules, const std::optional<QList<SourceQuery>> &shown, qint64 nowMs);

} // namespace qd
