// The words of a logbook draft, in the language of the moment, as Markdown.
#pragma once

#include "app/domain/draft.h"
#include "app/domain/people.h"

namespace qd {

QString draftInWords(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
    const WatchCalendar &calendar, IsoWeek week);

// Characters that Markdown would read as marks, escaped: names and titles come from people.
QString markdownEscaped(const QString &text);

} // namespace qd
