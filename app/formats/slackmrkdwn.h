// Markdown as Slack's mrkdwn, for messages: bold, italics, code, quotes, lists and links as Slack writes them; headings
// become bold lines, raw HTML is left out, links lead to the web or to a mailbox only.
// https://api.slack.com/reference/surfaces/formatting
#pragma once

#include <QString>

namespace qd {

QString toSlackMrkdwn(const QString &markdown);

} // namespace qd
