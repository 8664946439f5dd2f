// Markdown as Slack's mrkdwn, for messages: bold, italics, code, quotes, lists and links as Slack writes them; headings
// become bold lines, raw HTML is left out, links lead to the web or to a mailbox only.
// https://api.slack.com/reference/surfaces/formatting
#pragma once

#include <QList>
#include <QString>

namespace qd {

QString toSlackMrkdwn(const QString &markdown);
QString mrkdwnEscaped(const QString &words); // plain ones

// The same in its outermost parts, none of them blank. What another format may rely on when it cuts them: "<" and ">"
// stand around links alone, a link is shorter than `longestSlackLink` and within one line, and three "`" are in the
// lines around a block of code alone.
struct MrkdwnBlock {
    enum class Kind { Text, Heading, Rule };
    Kind kind = Kind::Text;
    QString mrkdwn;

    bool operator==(const MrkdwnBlock &) const = default;
};
QList<MrkdwnBlock> mrkdwnBlocks(const QString &markdown);

constexpr int longestSlackLink = 2000; // in mrkdwn, with its words; of a longer one the words remain

} // namespace qd
