// GuideDesk: the guide for when production breaks: runbooks that are built in, kept in step with a folder, or written
// here; which of them answers an alert; and their steps as a checklist in an incident, whose ticks stand in its
// timeline. Window's thread.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/guide/runbookblock.h"
#include "app/formats/guidefolder.h"
#include "app/services/deskcontext.h"

#include <QObject>
#include <optional>

namespace qd {

class GuideDesk {
public:
    // `language` is what is spoken here, "en" or "fr".
    GuideDesk(DeskContext context, std::function<QString()> language);

    // Brings what is built in up to this program's; nearly free when it is.
    [[nodiscard]] Result<> ensureBuiltIn();

    [[nodiscard]] Result<QList<Runbook>> runbooks() const; // in use, by title
    [[nodiscard]] Result<Runbook> runbook(const QString &path) const; // NotFound; "disk-full" finds disk-full.md
    [[nodiscard]] Result<QList<Runbook>> search(const QString &words) const; // in use; the best first
    [[nodiscard]] Result<QList<Runbook>> forAlert(const Labels &labels, const Labels &annotations) const;
    // For the alerts it has, the first one first; then for the services it touches.
    [[nodiscard]] Result<QList<Runbook>> forIncident(const Incident &incident) const;
    [[nodiscard]] Result<QList<Runbook>> outdated() const;

    QList<RunbookBlock> blocks(const Runbook &runbook) const;

    // What a text says, before it is kept. Invalid, with the reason.
    [[nodiscard]] Result<Runbook> read(const QString &path, const QString &text) const;
    // Written here, from text with front matter; takes the place of what was written under this path before. Invalid,
    // with the reason.
    [[nodiscard]] Result<Runbook> write(const QString &path, const QString &text);
    QString textOf(const Runbook &runbook) const; // with front matter
    // Said to hold as of today, where it was written here; of a file its front matter says it.
    [[nodiscard]] Result<> review(const Runbook &runbook);
    [[nodiscard]] Result<> remove(const Runbook &runbook); // one that was written here

    struct Import {
        int added = 0;
        int changed = 0;
        int removed = 0;
        int same = 0;
        QList<GuideFiles::Problem> problems;
    };
    // What the folder holds takes the place of what was taken from a folder before. One that could not be read whole
    // removes nothing.
    [[nodiscard]] Result<Import> take(const GuideFiles &files);

    // One step of a checklist, now. Its words go into the timeline.
    [[nodiscard]] Result<> tick(
        const IncidentId &incident, const Runbook &runbook, const RunbookBlock &step, bool ticked);

private:
    [[nodiscard]] Result<Import> replace(
        Transaction &transaction, const Stamp &stamp, RunbookOrigin origin, const GuideFiles &files) const;

    [[nodiscard]] Result<QList<Runbook>> all() const;

    DeskContext m_context;
    std::function<QString()> m_language;
    mutable std::optional<QList<Runbook>> m_all; // as it is stored: asked for each alert that is looked at
    QObject m_ears; // hears that it is no longer so
};

} // namespace qd
