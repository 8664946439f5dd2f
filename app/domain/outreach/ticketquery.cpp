#include "app/domain/outreach/ticketquery.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

tl::unexpected<Error> refuse(const QString &subject, const QString &detail)
{
    return failure(Error::Kind::Invalid, subject, detail);
}

Result<QString> term(const QString &field, const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c >= u' ' && c != u'\'' && c != u'"' && c != u'\\' && c != u'\x7f'; });
    if (text.trimmed().isEmpty())
        return refuse(field, u"empty"_s);
    if (!isPlain)
        return refuse(text, u"a quote cannot be asked for"_s);
    return field + u":'"_s + text + u'\'';
}

Result<QString> fitting(const QString &query)
{
    if (query.size() > longestTicketQuery)
        return refuse(query, u"longer than 512 characters"_s);
    return query;
}

} // namespace

Result<QString> ticketsTagged(const QString &tag)
{
    return term(u"tag"_s, tag).and_then(fitting);
}

Result<QString> ticketsCreated(QDate first, QDate last, const TicketFilter &filter)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return refuse(first.toString(Qt::ISODate), u"no days"_s);
    // The signs mean "not before" and "not after".
    QStringList terms{
        u"created_at:>'%1'"_s.arg(first.toString(Qt::ISODate)), u"created_at:<'%1'"_s.arg(last.toString(Qt::ISODate))};
    for (const auto &[field, text] : {std::pair(u"tag"_s, filter.tag), std::pair(u"type"_s, filter.type)}) {
        if (text.isEmpty())
            continue;
        const auto made = term(field, text);
        if (!made)
            return made;
        terms.append(*made);
    }
    if (filter.group)
        terms.append(u"group_id:%1"_s.arg(*filter.group));
    return fitting(terms.join(u" AND "_s));
}

bool hasWord(const QString &subject, const QString &word)
{
    const QRegularExpression whole(
        u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(word.trimmed()) + u"(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !word.trimmed().isEmpty() && whole.match(subject).hasMatch();
}

} // namespace qd
