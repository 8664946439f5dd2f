// Runbook: what to do when production breaks, written in Markdown for one kind of breakdown.
#pragma once

#include "app/domain/id.h"
#include "app/domain/incident.h"
#include "app/domain/sample.h"

#include <QDate>
#include <QStringList>

namespace qd {

enum class RunbookOrigin {
    BuiltIn,
    Folder,
    Written
}; // "built_in", "folder", "written": of the same path the last holds

QString toString(RunbookOrigin);
std::optional<RunbookOrigin> runbookOriginFrom(QStringView);

struct Runbook {
    RunbookId id;
    QString path; // "database/slow.md": within its folder; of the same path and language one is shown
    QString language; // "en", "fr"; empty: whatever is spoken
    RunbookOrigin origin = RunbookOrigin::Written;
    QString title;
    QStringList services; // that it is about
    QStringList alerts; // names of the rules that it answers
    std::optional<Severity> severity;
    QString owner; // a team or a person
    QDate reviewed; // when somebody last said that it holds; invalid: never
    QString markdown; // below the front matter
    QString updatedBy;
    qint64 updatedAt = 0; // Unix ms

    bool operator==(const Runbook &) const = default;
};

constexpr int reviewMonths = 6;

// Nobody has looked at it for six months. What is built in is as old as the program, and never is.
bool isOutdated(const Runbook &runbook, QDate today);

// Of each path the one that holds: of what is written, in a folder and built in the first, and of two languages the
// asked one. By title.
QList<Runbook> runbooksInUse(const QList<Runbook> &runbooks, const QString &language);

// Those that answer an alert, the best first: named by its rule, by the last part of its runbook_url, by the file's
// name, by a service in its labels. Nothing: none does.
QList<Runbook> runbooksFor(const Labels &labels, const Labels &annotations, const QList<Runbook> &runbooks);
// Those that are about one of the services, the most of them first.
QList<Runbook> runbooksForServices(const QStringList &services, const QList<Runbook> &runbooks);

} // namespace qd
