#include "app/domain/stopwords.h"

#include <algorithm>
#include <iterator>

namespace qd {

namespace {

// In their order, without accents.
constexpr const char16_t *stopWords[] = {u"after", u"all", u"and", u"apres", u"are", u"au", u"aux", u"avant", u"avec",
    u"been", u"before", u"but", u"ce", u"ces", u"cet", u"cette", u"chez", u"comme", u"dans", u"de", u"depuis", u"des",
    u"does", u"du", u"elle", u"elles", u"en", u"encore", u"est", u"et", u"etait", u"ete", u"etre", u"for", u"from",
    u"had", u"has", u"have", u"il", u"ils", u"in", u"into", u"is", u"it", u"its", u"la", u"le", u"les", u"leur", u"mais",
    u"more", u"ne", u"no", u"nos", u"not", u"notre", u"nous", u"of", u"off", u"on", u"or", u"ou", u"our", u"out",
    u"over", u"par", u"pas", u"plus", u"pour", u"quand", u"que", u"qui", u"sans", u"ses", u"some", u"son", u"sont",
    u"sous", u"sur", u"than", u"that", u"the", u"their", u"then", u"there", u"they", u"this", u"to", u"tous", u"tout",
    u"tres", u"un", u"une", u"vers", u"very", u"was", u"were", u"when", u"which", u"while", u"with", u"without", u"y"};

} // namespace

bool isStopWord(const QString &folded)
{
    return std::binary_search(std::begin(stopWords), std::end(stopWords), QStringView(folded),
        [](QStringView left, QStringView right) { return left < right; });
}

} // namespace qd
