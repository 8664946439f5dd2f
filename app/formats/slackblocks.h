// Markdown as messages to a Slack webhook: the subject as a header, then sections of mrkdwn, as many messages as it
// takes. Slack refuses what is over its limits, so they are kept here, the one it does not document as well: about
// 13,200 characters over all blocks. Nothing of the text calls anybody: "<!channel>" stays words.
// https://docs.slack.dev/reference/block-kit/blocks
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace qd {

namespace slack {

constexpr int mostBlocks = 50; // of a message
constexpr int mostCharacters = 10'000; // of its blocks together; UTF-16 units, escaped
constexpr int longestSection = 3000;
constexpr int longestHeader = 150;
constexpr int longestFallback = 4000;
constexpr int mostMessages = 10; // a longer text ends with "[…]"

} // namespace slack

// The bodies to post, in this order: {"text", "blocks"}; from the second on they begin with "2/3". None when there is
// nothing to say.
QList<QJsonObject> slackMessages(const QString &subject, const QString &markdown);

} // namespace qd
