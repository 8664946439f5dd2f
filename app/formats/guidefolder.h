// A guide as a folder of Markdown files, a git work tree for one: every *.md and *.markdown in it and in the folders
// below, but for README and what begins with a dot or an underscore. "fr/" and "en/" at its top name the language of
// what is below, and are not part of the path. Links are not followed: a runbook's text is what stands in this folder.
#pragma once

#include "app/domain/guide/runbook.h"

namespace qd {

struct GuideFiles {
    struct Problem {
        QString file; // within the folder
        QString why;

        bool operator==(const Problem &) const = default;
    };
    QList<Runbook> runbooks; // by path; without id
    QList<Problem> problems; // what was passed by, and what is worth knowing
    bool whole = true; // false: the folder could not be read to its end, and what is missing may still be there
};

// May take as long as the disk does: not for the window's thread, unless `folder` is a resource.
GuideFiles readGuideFolder(const QString &folder, RunbookOrigin origin);

} // namespace qd
