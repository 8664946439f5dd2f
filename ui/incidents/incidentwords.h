// The captains' words for severities, states and entries of the timeline, and the shapes that go with them.
#pragma once

#include "app/domain/incident.h"
#include "ui/kit/severitywords.h"

QString stateWord(qd::IncidentState state);
QString kindWord(qd::TimelineKind kind);
QString reasonWord(qd::DismissalReason reason);
StatusPill::State pillOf(qd::IncidentState state);
