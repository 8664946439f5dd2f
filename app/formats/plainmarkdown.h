// Markdown as plain text for people, as a mail without HTML has it: no marks but those that read by themselves, tables
// in columns, links as "words (address)". Raw HTML is left out, so are addresses that lead neither to the web nor to a
// mailbox; of pictures the words remain.
#pragma once

#include <QString>

namespace qd {

// Lines are no longer than `width` (20 or more); words, code and rows of tables that are stay whole.
QString toPlainText(const QString &markdown, int width);

} // namespace qd
