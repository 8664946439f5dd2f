#include "app/domain/promql/promqltokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = PromqlToken::Kind;

const QRegularExpression &variable()
{
    static const QRegularExpression expression(uR"(\$\{[^}\s"]*\}?|\$(?!\d)\w*|\[\[\w+(?::\w+)?\]\])"_s);
    return expression;
}

// From `start`, or 0 where the pattern does not stand there. Qt checks the whole of what it is given at each match, so
// it is given what such a word may take.
qsizetype lengthOf(const QRegularExpression &pattern, const QString &text, qsizetype start)
{
    constexpr qsizetype longest = 200;
    return pattern
        .match(
            text.mid(start, longest), 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .capturedLength();
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c == u':' || (c >= u'0' && c <= u'9');
}

// A name may begin with a colon; one alone parts a range from its resolution.
PromqlToken wordAt(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    const auto word = QStringView(text).mid(start, end - start);
    const bool isNumber =
        word.compare(u"inf", Qt::CaseInsensitive) == 0 || word.compare(u"nan", Qt::CaseInsensitive) == 0;
    return {isNumber ? Kind::Number : Kind::Word, start, end - start};
}

PromqlToken stringAt(const QString &text, qsizetype start)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == quote)
            return {Kind::String, start, i + 1 - start, true};
        if (quote == u'`')
            continue; // raw: may run over lines, knows no escapes
        if (text[i] == u'\n')
            return {Kind::String, start, i - start, false};
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] != u'\n')
            ++i;
    }
    return {Kind::String, start, text.size() - start, false};
}

PromqlToken tokenAt(const QString &text, qsizetype start)
{
    static const QRegularExpression duration(uR"((?:\d+(?:ms|[smhdwy]))+(?!\w))"_s);
    static const QRegularExpression number(uR"(0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"_s);
    static const QRegularExpression sign(u"=~|!~|==|!=|<=|>=|[-+*/%^=<>@!]"_s);
    const QChar c = text[start];
    if (c == u'"' || c == u'\'' || c == u'`')
        return stringAt(text, start);
    if (c == u'#') {
        const qsizetype end = text.indexOf(u'\n', start);
        return {Kind::Comment, start, (end < 0 ? text.size() : end) - start};
    }
    if (c == u'$' || c == u'[') {
        if (const qsizetype length = lengthOf(variable(), text, start); length > 0)
            return {Kind::Variable, start, length};
    }
    if (c == u'(' || c == u'[' || c == u'{')
        return {Kind::Open, start, 1};
    if (c == u')' || c == u']' || c == u'}')
        return {Kind::Close, start, 1};
    if (c == u',')
        return {Kind::Comma, start, 1};
    const QChar next = start + 1 < text.size() ? text[start + 1] : QChar();
    if (isNameStart(c) || (c == u':' && (isNameStart(next) || next == u':')))
        return wordAt(text, start);
    for (const auto &[kind, pattern] :
        {std::pair(Kind::Duration, &duration), std::pair(Kind::Number, &number), std::pair(Kind::Operator, &sign)}) {
        if (const qsizetype length = lengthOf(*pattern, text, start); length > 0)
            return {kind, start, length};
    }
    return {Kind::Other, start, 1};
}

QChar partner(QChar sign)
{
    return sign == u')' ? u'(' : sign == u']' ? u'[' : u'{';
}

} // namespace

QList<PromqlToken> promqlTokens(const QString &text)
{
    QList<PromqlToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(text, at));
        at = tokens.last().end();
    }
    return tokens;
}

QList<PromqlToken> promqlVariables(const QString &text)
{
    QList<PromqlToken> variables;
    for (auto found = variable().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength() > 1) // a lone $ ends a pattern
            variables.append({Kind::Variable, match.capturedStart(), match.capturedLength()});
    }
    return variables;
}

std::optional<PromqlFault> promqlFault(const QString &text)
{
    QList<qsizetype> open;
    for (const PromqlToken &token : promqlTokens(text)) {
        const QChar sign = text[token.start];
        if (token.kind == Kind::String && !token.closed)
            return PromqlFault{token.start, sign, true};
        if (token.kind == Kind::Open)
            open.append(token.start);
        if (token.kind != Kind::Close)
            continue;
        if (open.isEmpty())
            return PromqlFault{token.start, sign, false};
        if (text[open.last()] != partner(sign))
            break; // what stands open is the fault
        open.removeLast();
    }
    if (open.isEmpty())
        return std::nullopt;
    return PromqlFault{open.last(), text[open.last()], true};
}

} // namespace qd
