// The captains' words for severities, and the shapes that go with them.
#pragma once

#include "app/domain/alerts/worststate.h"
#include "app/domain/incident.h"
#include "ui/kit/statuspill.h"

QString severityWord(qd::Severity severity);
// Of the label "severity" of an alert: the same word where it is one of the console's own, else what its author wrote.
QString severityLabelWord(const QString &label);
StatusPill::State pillOf(qd::Severity severity);
StatusPill::State pillOf(qd::WorstState::Level level);
