// The public status page: what of the messages told there it shows, and its words in its language.
#pragma once

#include "app/domain/message.h"
#include "app/formats/statuspage.h"

namespace qd {

// `told`: what was told there, the oldest first. An incident is what was told under one key; it is shown under the
// first title, as long as its last word is younger than a week.
StatusPage statusPageOf(
    const QList<Message> &told, const QString &title, const QString &language, qint64 nowMs, const QTimeZone &zone);

StatusWords statusWords(const QString &language);

} // namespace qd
