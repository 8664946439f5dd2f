// Slack's mrkdwn in pieces that each stand alone: cut between lines, else between words, else between two signs, never
// inside of an entity ("&amp;"), a link or a surrogate pair. A block of code that is cut is closed and opened again, a
// quote goes on as a quote. Takes what mrkdwnBlocks() gives.
#pragma once

#include <QString>
#include <QStringList>

namespace qd {

// None is longer than `longest` (in UTF-16 units; 3000 or more), none is blank, no word is lost.
QStringList mrkdwnPieces(const QString &mrkdwn, qsizetype longest);

} // namespace qd
