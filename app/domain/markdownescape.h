// Plain words for the inside of Markdown: what it would read as marks is escaped. Names and titles come from people.
#pragma once

#include <QString>

namespace qd {

QString markdownEscaped(const QString &text);

} // namespace qd
