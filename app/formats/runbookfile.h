// A runbook in a Markdown file, as crews and the Prometheus operator keep them: front matter in YAML above the text:
// title, alerts (or alert), services (or service), severity, owner, reviewed, language. All of it may be missing: the
// title is then the first heading, or the file's name. What else stands there is left alone.
#pragma once

#include "app/domain/guide/runbook.h"
#include "app/domain/guide/runbookblock.h"
#include "app/domain/result.h"

namespace qd {

constexpr qint64 largestRunbook = 1024 * 1024; // bytes

// `path` is the one within the guide; id and origin are left to the caller. Invalid, with the reason.
[[nodiscard]] Result<Runbook> runbookFromText(const QString &text, const QString &path);
[[nodiscard]] Result<Runbook> readRunbookFile(const QString &file, const QString &path);
// The other way round.
QString runbookToText(const Runbook &runbook);

// Task list items become steps, fenced blocks named "action" become actions, all else is prose. The text of an action
// is YAML:
//     title: Restart the API
//     run: [/usr/bin/systemctl, restart, "{{service}}"]
//     timeout: 30s          # a minute by default, an hour at most
//     danger: true          # its title has to be typed
// or, in place of run:
//     request: POST https://api.example.org/apps/{{app}}/restart
//     headers: {Authorization: "Bearer {{secret:platform}}"}
//     json: {scope: [web]}  # or body: some text
QList<RunbookBlock> blocksOf(const QString &markdown);
[[nodiscard]] Result<RunbookAction> readAction(const QString &text);

} // namespace qd
