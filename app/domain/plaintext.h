// Text from outside (a label, a server's answer) made fit to be handed on: it can neither steer what shows it nor grow
// without end; and any text made fit to be compared. It stays plain text: escaping is for whoever writes markup.
#pragma once

#include <QString>

namespace qd {

// Control characters become their pictures (U+2400…); what turns the direction of writing, halves of surrogate pairs
// and non-characters become U+FFFD; what has no width is left out; a pile of accents keeps its first four. Line breaks
// stay, all of them as '\n'. Longer than `longest` UTF-16 units: cut between two characters, with … at the end.
QString harmless(const QString &text, qsizetype longest);
// The same on one line: breaks become spaces.
QString harmlessLine(const QString &text, qsizetype longest);

// Without accents or case, as it is compared with what was typed in a hurry.
QString foldedText(const QString &text);

} // namespace qd
