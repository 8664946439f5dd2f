#include "app/domain/alerts/templatefunctions.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Values = QList<TemplateValue>;
using Made = std::optional<TemplateValue>;

constexpr qsizetype longestRegexText = 4'096;

std::optional<double> numberOf(const TemplateValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto *text = std::get_if<QString>(&value)) {
        bool ok = false;
        const double number = text->toDouble(&ok);
        if (ok && !text->isEmpty() && !text->front().isSpace() && !text->back().isSpace())
            return number;
    }
    return std::nullopt;
}

QString fourDigits(double value)
{
    return goFloat(value, 'g', 4);
}

// "m", "u"… for what is below one.
QString small(double value)
{
    QStringView prefix;
    for (const QStringView each : {u"m", u"u", u"n", u"p", u"f", u"a", u"z", u"y"}) {
        if (std::fabs(value) >= 1)
            break;
        prefix = each;
        value *= 1000;
    }
    return fourDigits(value) + prefix.toString();
}

QString large(double value, double base, std::initializer_list<QStringView> prefixes)
{
    QStringView prefix;
    for (const QStringView each : prefixes) {
        if (std::fabs(value) < base)
            break;
        prefix = each;
        value /= base;
    }
    return fourDigits(value) + prefix.toString();
}

Made humanize(double value)
{
    if (value == 0 || !std::isfinite(value))
        return fourDigits(value);
    if (std::fabs(value) < 1)
        return small(value);
    return large(value, 1000, {u"k", u"M", u"G", u"T", u"P", u"E", u"Z", u"Y"});
}

Made humanize1024(double value)
{
    if (std::fabs(value) <= 1 || !std::isfinite(value))
        return fourDigits(value);
    return large(value, 1024, {u"ki", u"Mi", u"Gi", u"Ti", u"Pi", u"Ei", u"Zi", u"Yi"});
}

Made humanizeDuration(double value)
{
    if (!std::isfinite(value))
        return fourDigits(value);
    if (value == 0)
        return u"0s"_s;
    if (std::fabs(value) < 1)
        return small(value) + u's';
    if (std::fabs(value) >= 9e18)
        return std::nullopt;
    const qint64 all = qint64(std::fabs(value));
    const QString sign = value < 0 ? u"-"_s : QString();
    if (all < 60)
        return sign + fourDigits(std::fabs(value)) + u's';
    QString text = sign;
    if (all >= 86'400)
        text += u"%1d "_s.arg(all / 86'400);
    if (all >= 3'600)
        text += u"%1h "_s.arg(all / 3'600 % 24);
    return text + u"%1m %2s"_s.arg(all / 60 % 60).arg(all % 60);
}

Made humanizePercentage(double value)
{
    return fourDigits(value * 100) + u'%';
}

Made humanizeTimestamp(double value)
{
    if (!std::isfinite(value))
        return fourDigits(value);
    if (std::fabs(value) > 9.2e9)
        return std::nullopt;
    const qint64 ms = qint64(value * 1e9) / 1'000'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    QString fraction = u".%1"_s.arg(time.time().msec(), 3, 10, QChar(u'0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + (fraction == u"." ? QString() : fraction) + u" +0000 UTC"_s;
}

QString title(QString text)
{
    bool begins = true;
    for (QChar &each : text) {
        if (begins)
            each = each.toTitleCase();
        // As Go has words: an apostrophe parts them, an underscore does not.
        begins = !(each.isLetterOrNumber() || each == u'_' || each.isMark() || each.isSurrogate())
            && (each.unicode() < 0x80 || each.isSpace());
    }
    return text;
}

// "host:port" and "[host]:port"; nothing without a port.
std::optional<std::pair<QString, QString>> hostAndPort(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:\\[([^\\[\\]]*)\\]|([^:\\[\\]]*)):([^:\\[\\]]*)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1) + match.captured(2), match.captured(3));
}

QString stripPort(const QString &text)
{
    const auto parts = hostAndPort(text);
    return parts ? parts->first : text;
}

bool isAddress(const QString &host)
{
    static const QRegularExpression v4(u"\\A\\d{1,3}(?:\\.\\d{1,3}){3}\\z"_s);
    static const QRegularExpression v6(u"\\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\z"_s);
    if (v6.match(host).hasMatch())
        return host.count(u':') >= 2;
    if (!v4.match(host).hasMatch())
        return false;
    const QStringList parts = host.split(u'.');
    return std::all_of(parts.begin(), parts.end(),
        [](const QString &part) { return part.toInt() <= 255 && (part.size() == 1 || !part.startsWith(u'0')); });
}

QString stripDomain(const QString &text)
{
    const auto parts = hostAndPort(text);
    const QString host = parts ? parts->first : text;
    if (isAddress(host))
        return text;
    const QString first = host.section(u'.', 0, 0);
    if (!parts || parts->second.isEmpty())
        return first;
    return first.contains(u':') ? u"[%1]:%2"_s.arg(first, parts->second) : first + u':' + parts->second;
}

// PCRE stops by itself after this many steps; Prometheus's own expressions cannot run away.
std::optional<QRegularExpression> regex(const QString &pattern, const QString &text, TemplateBudget &budget)
{
    if (budget.regexes-- <= 0 || text.size() > longestRegexText || pattern.startsWith(u"(*"_s))
        return std::nullopt;
    QRegularExpression made(u"(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=1000)"_s + pattern);
    return made.isValid() ? std::optional(made) : std::nullopt;
}

bool gaveUp(const QRegularExpressionMatch &match, TemplateBudget &budget)
{
    if (!match.isValid())
        budget.regexes = 0;
    return !match.isValid();
}

Made matches(const QString &pattern, const QString &text, TemplateBudget &budget)
{
    const auto expression = regex(pattern, text, budget);
    if (!expression)
        return std::nullopt;
    const QRegularExpressionMatch match = expression->match(text);
    return gaveUp(match, budget) ? Made() : Made(match.hasMatch());
}

// "$1", "${1}", "$name" and "${name}"; an unknown group is empty, "$$" is a dollar.
QString replacementOf(const QString &replacement, const QRegularExpressionMatch &match)
{
    static const QRegularExpression group(u"\\$(?:(\\$)|(\\w+)|\\{(\\w+)\\})"_s);
    QString text;
    qsizetype end = 0;
    for (auto each = group.globalMatch(replacement); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        text += QStringView(replacement).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        const QString name = found.captured(2) + found.captured(3);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (found.hasCaptured(1))
            text += u'$';
        else
            text += isNumber ? match.captured(number) : match.captured(name);
    }
    return text + replacement.mid(end);
}

Made reReplaceAll(const QString &pattern, const QString &replacement, const QString &text, TemplateBudget &budget)
{
    const auto expression = regex(pattern, text, budget);
    if (!expression)
        return std::nullopt;
    QString replaced;
    qsizetype end = 0;
    for (auto each = expression->globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (gaveUp(match, budget))
            return std::nullopt;
        if (match.capturedLength() == 0 && match.capturedStart() == end && end != 0)
            continue; // Go takes no empty match right behind another
        replaced += text.mid(end, match.capturedStart() - end) + replacementOf(replacement, match);
        end = match.capturedEnd();
        if (replaced.size() > longestTemplateText)
            return std::nullopt;
    }
    if (expression->match(text, end).isValid())
        return replaced + text.mid(end);
    budget.regexes = 0;
    return std::nullopt;
}

using OfNumber = Made (*)(double);
const QHash<QString, OfNumber> &numberFunctions()
{
    static const QHash<QString, OfNumber> functions{{u"humanize"_s, humanize}, {u"humanize1024"_s, humanize1024},
        {u"humanizeDuration"_s, humanizeDuration}, {u"humanizePercentage"_s, humanizePercentage},
        {u"humanizeTimestamp"_s, humanizeTimestamp}};
    return functions;
}

using OfText = QString (*)(const QString &);
const QHash<QString, OfText> &textFunctions()
{
    static const QHash<QString, OfText> functions{{u"title"_s, [](const QString &text) { return title(text); }},
        {u"toUpper"_s, [](const QString &text) { return text.toUpper(); }},
        {u"toLower"_s, [](const QString &text) { return text.toLower(); }}, {u"stripPort"_s, stripPort},
        {u"stripDomain"_s, stripDomain}};
    return functions;
}

} // namespace

bool isTemplateFunction(const QString &name)
{
    return numberFunctions().contains(name) || textFunctions().contains(name) || name == u"match"
        || name == u"reReplaceAll" || name == u"printf";
}

std::optional<TemplateValue> callTemplateFunction(const QString &name, const Values &values, TemplateBudget &budget)
{
    if (const OfNumber function = numberFunctions().value(name)) {
        const auto number = values.size() == 1 ? numberOf(values[0]) : std::nullopt;
        return number ? function(*number) : Made();
    }
    QStringList texts; // of those before the first that is none
    for (const TemplateValue &value : values) {
        const auto *text = std::get_if<QString>(&value);
        if (!text)
            break;
        texts.append(*text);
    }
    if (name == u"printf" && !texts.isEmpty()) {
        const auto printed = goPrintf(texts[0], values.mid(1));
        return printed ? Made(*printed) : Made();
    }
    if (texts.size() != values.size())
        return std::nullopt;
    if (const OfText function = textFunctions().value(name); function && texts.size() == 1)
        return function(texts[0]);
    if (name == u"match" && texts.size() == 2)
        return matches(texts[0], texts[1], budget);
    if (name == u"reReplaceAll" && texts.size() == 3)
        return reReplaceAll(texts[0], texts[1], texts[2], budget);
    return std::nullopt;
}

} // namespace qd
