#include "app/store/fulltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostWords = 12;

}

QStringList searchWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.normalized(QString::NormalizationForm_C).split(between, Qt::SkipEmptyParts).mid(0, mostWords);
}

QString beginningTerm(const QString &word)
{
    return u'"' + word + u"\"*"_s;
}

QString allTerms(const QString &text)
{
    QStringList terms;
    for (const QString &word : searchWords(text))
        terms.append(beginningTerm(word));
    return terms.join(u' ');
}

} // namespace qd
