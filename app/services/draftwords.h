// A logbook draft in words: the sentences that a person would write of what happened, as Markdown, in English or
// French.
#pragma once

#include "app/domain/draft.h"
#include "app/domain/drafttemplate.h"
#include "app/domain/people.h"
#include "app/services/draftform.h"

namespace qd {

struct Draft {
    QList<DraftLine> lines;
    QStringList leftOut; // what it does not tell, in words
    QString language; // "en" or "fr"

    QString markdown() const;
};

// Invalid: the template has a mistake.
[[nodiscard]] Result<Draft> draftInWords(const DraftFacts &facts, const QList<Person> &people, const QList<Team> &teams,
    const WatchCalendar &calendar, const DraftAsked &asked);

// The template that is built in.
QString builtInDraftTemplate(DraftForm form, const QString &language);
// What a week held, as lists that lead to it, in the program's language.
QString weekInWords(const DraftFacts &facts, const QList<Person> &people, const WatchCalendar &calendar);
// What a placeholder stands for, in the program's language.
QString placeholderInWords(const QString &placeholder);

} // namespace qd
