// What a text may name: incidents after #, people after @, works after !, each as a link that opens it.
#pragma once

#include "ui/kit/offerpopup.h"

namespace qd {
class Console;
}

// Those that hold the typed letters in their key or at the beginning of a word of their name; the nearest first, some
// twenty at most. None when the database does not answer.
QList<Offer> entryOffers(qd::Console &console, QChar mark, const QString &typed);
