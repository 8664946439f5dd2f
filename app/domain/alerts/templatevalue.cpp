#include "app/domain/alerts/templatevalue.h"

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int widest = 1'000; // of a field that is padded, and the most digits

struct Verb {
    bool left = false;
    bool plus = false;
    bool space = false;
    bool zero = false;
    int width = 0;
    int precision = -1;
    char16_t name = 0;
};

struct Digits {
    QByteArray digits; // "15" of 1.5
    int exponent = 0; // of the first digit
};

Digits shortestDigits(double value)
{
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, std::fabs(value), std::chars_format::scientific).ptr;
    const QByteArray scientific(text, end - text);
    const qsizetype e = scientific.indexOf('e');
    return {scientific.left(e).replace(".", ""), scientific.mid(e + 1).toInt()};
}

QString printfNumber(double value, char verb, int precision)
{
    const char format[] = {'%', '.', '*', verb, 0};
    QByteArray text(400 + std::max(precision, 0), 0);
    // NOLINTNEXTLINE: one of three formats
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    text.resize(std::snprintf(text.data(), size_t(text.size()), format, precision, value));
#pragma GCC diagnostic pop
    return QString::fromLatin1(text);
}

QString exponentText(int exponent)
{
    return (exponent < 0 ? u"e-"_s : u"e+"_s) + QString::number(std::abs(exponent)).rightJustified(2, u'0');
}

QString shortest(double value, char verb)
{
    const auto [digits, exponent] = shortestDigits(value);
    const QString sign = std::signbit(value) ? u"-"_s : QString();
    const QString text = QString::fromLatin1(digits);
    if (verb == 'e' || (verb == 'g' && (exponent < -4 || exponent >= 6))) {
        const QString rest = text.mid(1);
        return sign + text.left(1) + (rest.isEmpty() ? rest : u'.' + rest) + exponentText(exponent);
    }
    if (exponent < 0)
        return sign + u"0."_s + QString(-exponent - 1, u'0') + text;
    if (text.size() <= exponent + 1)
        return sign + text + QString(exponent + 1 - text.size(), u'0');
    return sign + text.left(exponent + 1) + u'.' + text.mid(exponent + 1);
}

QString hexFloat(double value, int precision)
{
    char text[1200];
    const double size = std::fabs(value);
    const auto end = precision < 0 ? std::to_chars(text, text + sizeof text, size, std::chars_format::hex)
                                   : std::to_chars(text, text + sizeof text, size, std::chars_format::hex, precision);
    const QString hex = QString::fromLatin1(text, end.ptr - text);
    const qsizetype p = hex.indexOf(u'p');
    const int exponent = hex.mid(p + 1).toInt();
    return (std::signbit(value) ? u"-0x"_s : u"0x"_s) + hex.left(p) + u'p' + exponentText(exponent).mid(1);
}

bool isPrintable(char32_t code)
{
    return code == U' ' || (QChar::isPrint(code) && !QChar::isSpace(code));
}

QString escaped(char32_t code)
{
    if (code == U'"' || code == U'\\')
        return u'\\' + QString(QChar(code));
    constexpr QStringView named = u"\aa\bb\ff\nn\rr\tt\vv";
    for (qsizetype i = 0; i < named.size(); i += 2) {
        if (named[i] == QChar(char16_t(code)) && code < 0x20)
            return u'\\' + QString(named[i + 1]);
    }
    if (isPrintable(code))
        return QString::fromUcs4(&code, 1);
    const QString hex = QString::number(uint(code), 16);
    if (code < 0x80)
        return u"\\x"_s + hex.rightJustified(2, u'0');
    return code < 0x10000 ? u"\\u"_s + hex.rightJustified(4, u'0') : u"\\U"_s + hex.rightJustified(8, u'0');
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const uint code : text.toUcs4())
        result += escaped(code);
    return result + u'"';
}

QString typeName(const TemplateValue &value)
{
    constexpr QStringView names[] = {u"string", u"float64", u"int", u"bool", u"map[string]string"};
    return names[value.index()].toString();
}

QString wrongType(char16_t verb, const TemplateValue &value)
{
    return u"%!"_s + QChar(verb) + u'(' + typeName(value) + u'=' + goText(value) + u')';
}

QString padded(const QString &text, const Verb &verb, bool isNumber)
{
    const qsizetype missing = verb.width - text.toUcs4().size();
    if (missing <= 0)
        return text;
    if (verb.left)
        return text + QString(missing, u' ');
    if (!verb.zero || !isNumber)
        return QString(missing, u' ') + text;
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u' ');
    return text.left(isSigned ? 1 : 0) + QString(missing, u'0') + text.mid(isSigned ? 1 : 0);
}

QString withSign(const QString &number, const Verb &verb)
{
    if (number.startsWith(u'-') || number.startsWith(u'+') || !(verb.plus || verb.space))
        return number;
    return (verb.plus ? u'+' : u' ') + number;
}

std::optional<QString> floatField(double value, const Verb &verb)
{
    QString text;
    if (verb.name == u'x' && std::isfinite(value))
        text = hexFloat(value, verb.precision);
    else if (verb.name == u'e' || verb.name == u'f')
        text = goFloat(value, char(verb.name), verb.precision < 0 ? 6 : verb.precision);
    else if (verb.name == u'v' || verb.name == u'g' || verb.name == u'x')
        text = goFloat(value, 'g', verb.precision);
    else
        return std::nullopt;
    return padded(withSign(text, verb), verb, std::isfinite(value));
}

std::optional<QString> stringField(QString text, const Verb &verb)
{
    if (verb.zero || verb.plus || verb.space)
        return std::nullopt;
    if (verb.precision >= 0) {
        const QList<uint> codes = text.toUcs4().mid(0, verb.precision);
        text = QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()), codes.size());
    }
    if (verb.name == u'q')
        text = quoted(text);
    else if (verb.name == u'x')
        text = QString::fromLatin1(text.toUtf8().toHex());
    return padded(text, verb, false);
}

// Nothing: not known here.
std::optional<QString> field(const TemplateValue &value, const Verb &verb)
{
    const auto is = [&verb](QStringView names) { return names.contains(QChar(verb.name)); };
    if (!is(u"svqdfegx"))
        return std::nullopt;
    if (const auto *number = std::get_if<double>(&value))
        return is(u"vfegx") ? floatField(*number, verb) : wrongType(verb.name, value);
    if (const auto *text = std::get_if<QString>(&value))
        return is(u"svqx") ? stringField(*text, verb) : wrongType(verb.name, value);
    if (const auto *whole = std::get_if<qint64>(&value)) {
        if (is(u"q") || verb.precision >= 0)
            return std::nullopt; // a rune in quotes, digits to fill up: nobody asks for them
        if (!is(u"vdx"))
            return wrongType(verb.name, value);
        return padded(withSign(QString::number(*whole, is(u"x") ? 16 : 10), verb), verb, true);
    }
    if (is(u"v") || (is(u"s") && std::holds_alternative<Labels>(value)))
        return padded(goText(value), verb, false);
    return std::holds_alternative<bool>(value) ? std::optional(wrongType(verb.name, value)) : std::nullopt;
}

std::optional<int> numberAt(const QString &format, qsizetype &at)
{
    int number = 0;
    for (; at < format.size() && format[at] >= u'0' && format[at] <= u'9'; ++at) {
        number = number * 10 + format[at].unicode() - u'0';
        if (number > widest)
            return std::nullopt;
    }
    return number;
}

// `at` is after the percent sign; afterwards, after the verb.
std::optional<Verb> verbAt(const QString &format, qsizetype &at)
{
    Verb verb;
    for (; at < format.size(); ++at) {
        if (format[at] == u'-')
            verb.left = true;
        else if (format[at] == u'+')
            verb.plus = true;
        else if (format[at] == u' ')
            verb.space = true;
        else if (format[at] == u'0')
            verb.zero = true;
        else
            break;
    }
    const auto width = numberAt(format, at);
    if (!width)
        return std::nullopt;
    verb.width = *width;
    if (at < format.size() && format[at] == u'.') {
        const auto precision = numberAt(format, ++at);
        if (!precision)
            return std::nullopt;
        verb.precision = *precision;
    }
    if (at == format.size())
        return std::nullopt;
    verb.name = format[at++].unicode();
    return verb;
}

} // namespace

QString goFloat(double value, char verb, int precision)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    return precision < 0 ? shortest(value, verb) : printfNumber(value, verb, precision);
}

QString goText(const TemplateValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return goFloat(*number, 'g', -1);
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    const Labels &labels = std::get<Labels>(value);
    QStringList pairs;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        pairs.append(label.key() + u':' + label.value());
    return u"map["_s + pairs.join(u' ') + u']';
}

std::optional<QString> goPrintf(const QString &format, const QList<TemplateValue> &values)
{
    QString text;
    qsizetype used = 0;
    for (qsizetype at = 0; at < format.size() && text.size() <= longestTemplateText;) {
        const QChar each = format[at++];
        if (each != u'%') {
            text += each;
            continue;
        }
        const auto verb = verbAt(format, at);
        if (!verb)
            return std::nullopt;
        if (verb->name == u'%') {
            text += u'%';
            continue;
        }
        if (used == values.size()) {
            text += u"%!"_s + QChar(verb->name) + u"(MISSING)"_s;
            continue;
        }
        const auto printed = field(values[used++], *verb);
        if (!printed)
            return std::nullopt;
        text += *printed;
    }
    if (used < values.size()) {
        QStringList extra;
        for (const TemplateValue &value : values.mid(used))
            extra.append(typeName(value) + u'=' + goText(value));
        text += u"%!(EXTRA "_s + extra.join(u", "_s) + u')';
    }
    return text;
}

} // namespace qd
