// Text from outside, made safe to show: an alert, an imported dashboard, what a server says. Pure.
#pragma once

#include <QString>

namespace qd {

// Without control characters, those that turn the direction of writing among them; lines and tabs are kept.
QString plainText(const QString &text);
// The same in one line, shortened to so many characters. Markup stays the text that it is.
QString plainLine(const QString &text, int longest = 200);

} // namespace qd
