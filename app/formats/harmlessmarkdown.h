// Markdown that somebody else's program will render, perhaps one that lets HTML through and fetches pictures.
#pragma once

#include <QString>

namespace qd {

// The same text, in which raw HTML is only shown (but for line breaks), and pictures of elsewhere are links to them.
// Code stays as it is.
QString harmlessMarkdown(const QString &markdown);

} // namespace qd
