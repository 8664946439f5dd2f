// Words that every sentence has, in English and in French: they tell no text from another. Pure.
#pragma once

#include <QString>

namespace qd {

bool isStopWord(const QString &folded); // of foldedText()

} // namespace qd
