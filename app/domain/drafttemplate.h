// DraftTemplate: the shape of a logbook draft, which the crew can change: Markdown with placeholders in double braces,
// "{{incidents}}". One that stands alone in its line gives a line for each thing it has to tell, or leaves its line out
// when there is none; within a line it gives its sentences one after the other, without the marks of lists. Pure.
#pragma once

#include "app/domain/result.h"

#include <QStringList>
#include <functional>

namespace qd {

// What the console writes about, with what it was drawn from; the reference is empty for words of the template.
struct DraftLine {
    QString markdown;
    QString about = {}; // Reference::url()

    bool operator==(const DraftLine &) const = default;
};

// In the order in which they are documented: incidents, alerts, works, messages, figures, foreseen, notes, handover,
// left_out, and the short ones week, from, to, senior, junior, newcomer.
const QStringList &draftPlaceholders();

// Invalid, with the line, for a placeholder that is unknown or has no end.
[[nodiscard]] Result<> checkDraftTemplate(const QString &text);

// `tell` gives the lines of a placeholder. Lines that say nothing are left out together with the blank lines around
// them, and a heading without anything below it goes too.
[[nodiscard]] Result<QList<DraftLine>> expandDraftTemplate(
    const QString &text, const std::function<QList<DraftLine>(const QString &placeholder)> &tell);

} // namespace qd
