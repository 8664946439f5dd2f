#include "app/store/fulltext.h"

#include "app/store/query.h"
#include "app/store/transaction.h"

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

Result<> putIntoIndex(
    Transaction &transaction, const QString &index, const QString &id, const QStringList &texts, InIndex row)
{
    if (row == InIndex::Again) {
        if (auto done = removeFromIndex(transaction, index, id); !done)
            return done;
    }
    const QStringList marks(texts.size() + 1, u"?"_s);
    Query query(transaction.database(), u"INSERT INTO %1 VALUES (%2)"_s.arg(index, marks.join(u", "_s)));
    query.bind(id);
    for (const QString &text : texts)
        query.bind(cleaned(text));
    return query.exec();
}

Result<> removeFromIndex(Transaction &transaction, const QString &index, const QString &id)
{
    Query query(transaction.database(), u"DELETE FROM %1 WHERE id = ?"_s.arg(index));
    return query.bind(id).exec();
}

} // namespace qd
