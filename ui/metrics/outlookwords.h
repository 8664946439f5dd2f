// What the look ahead foresees, in words.
#pragma once

#include "app/domain/draft.h"
#include "app/services/lookahead.h"

// The panel's title and what tells the series from its others.
QString outlookName(const qd::Outlook &outlook);
// For the logbook; nothing where no threshold will be crossed.
std::optional<qd::DraftForeseen> foreseenIn(const qd::Outlook &outlook, const QTimeZone &zone);
