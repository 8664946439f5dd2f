#include "app/connectors/pluginoutput.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype mostFaults = 20; // told of one output

struct Number {
    double value = 0;
    QString unit; // what follows it
};

std::optional<Number> numberAtBegin(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?)([^0-9\\s;_'\"=]*)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    bool isNumber = false;
    const double value = match.captured(1).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(Number{value, match.captured(2)}) : std::nullopt;
}

std::optional<double> plainNumber(const QString &text)
{
    const auto number = numberAtBegin(text);
    return number && number->unit.isEmpty() ? std::optional(number->value) : std::nullopt;
}

struct BaseUnit {
    const char16_t *name;
    double factor;
    const char16_t *base;
};

// KB is 1000 bytes and KiB 1024, as Icinga 2 reads them.
constexpr BaseUnit baseUnits[] = {{u"us", 1e-6, u"s"}, {u"µs", 1e-6, u"s"}, {u"μs", 1e-6, u"s"}, {u"ms", 1e-3, u"s"},
    {u"KB", 1e3, u"B"}, {u"kB", 1e3, u"B"}, {u"MB", 1e6, u"B"}, {u"GB", 1e9, u"B"}, {u"TB", 1e12, u"B"},
    {u"PB", 1e15, u"B"}, {u"EB", 1e18, u"B"}, {u"KiB", 1024., u"B"}, {u"MiB", 1024. * 1024, u"B"},
    {u"GiB", 1024. * 1024 * 1024, u"B"}, {u"TiB", 1024. * 1024 * 1024 * 1024, u"B"}};

double toBase(QString &unit)
{
    for (const BaseUnit &known : baseUnits) {
        if (unit == QStringView(known.name)) {
            unit = QString::fromUtf16(known.base);
            return known.factor;
        }
    }
    return 1;
}

PluginRange scaled(PluginRange range, double factor)
{
    range.low *= factor;
    range.high *= factor;
    return range;
}

// Performance data from its begin to its end, one word after the other.
class PerformanceData {
public:
    PerformanceData(const QString &text, PluginOutput &output)
        : m_text(text)
        , m_output(output)
    {
    }

    // Leaves off at the first word that is no label=value: some plugins print their long text there.
    void read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            const qsizetype begin = m_at;
            const auto label = readLabel();
            if (!label) {
                m_at = begin;
                break;
            }
            add(*label, readWord());
        }
        if (m_leftOut > 0)
            fault(u"%1 values more than %2"_s.arg(m_leftOut).arg(mostPluginValues), {});
    }
    QString rest() const { return m_text.mid(m_at); }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    std::optional<QString> readLabel()
    {
        if (m_text[m_at] != u'\'') {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'=' && !m_text[m_at].isSpace())
                ++m_at;
            if (m_at == begin || m_at == m_text.size() || m_text[m_at] != u'=')
                return std::nullopt;
            return m_text.mid(begin, m_at++ - begin);
        }
        QString label;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'\'')
                label += m_text[m_at];
            else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\'')
                label += m_text[++m_at]; // two stand for one
            else
                break;
        }
        const bool whole = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'=' && !label.trimmed().isEmpty();
        m_at += 2;
        return whole ? std::optional(label.trimmed()) : std::nullopt;
    }

    QString readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    void fault(const QString &what, const QString &label)
    {
        m_output.faults.append(label.isEmpty() ? what : u"%1: %2"_s.arg(label.left(80), what));
    }

    void add(const QString &label, const QString &word)
    {
        const QStringList fields = word.split(u';');
        const bool isUndetermined = fields[0] == u"U"_s;
        const auto number = numberAtBegin(fields[0]);
        if (!number && !isUndetermined)
            return fault(u"“%1” is no value"_s.arg(word.left(80)), label);
        if (std::any_of(m_output.values.begin(), m_output.values.end(),
                [&label](const PluginValue &each) { return each.label == label; }))
            return fault(u"a second value of this name"_s, label);
        if (m_output.values.size() == mostPluginValues) {
            ++m_leftOut;
            return;
        }
        PluginValue value;
        value.label = label;
        value.unit = number ? number->unit : QString();
        const double factor = toBase(value.unit);
        value.value = number ? number->value * factor : std::numeric_limits<double>::quiet_NaN();
        value.warning = range(label, fields.value(1), factor);
        value.critical = range(label, fields.value(2), factor);
        value.low = bound(label, fields.value(3), factor);
        value.high = bound(label, fields.value(4), factor);
        m_output.values.append(value);
    }

    std::optional<PluginRange> range(const QString &label, const QString &text, double factor)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto range = readPluginRange(text);
        if (!range) {
            fault(u"“%1” is no range"_s.arg(text.left(80)), label);
            return std::nullopt;
        }
        return scaled(*range, factor);
    }

    std::optional<double> bound(const QString &label, const QString &text, double factor)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto number = plainNumber(text);
        if (!number) {
            fault(u"“%1” is no lowest or highest value"_s.arg(text.left(80)), label);
            return std::nullopt;
        }
        return *number * factor;
    }

    const QString m_text;
    PluginOutput &m_output;
    qsizetype m_at = 0;
    int m_leftOut = 0;
};

// Plain text: no escape sequences of terminals, no zeros, one kind of line end.
QString plain(const QByteArray &output)
{
    static const QRegularExpression escape(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    QString text = QString::fromUtf8(output).remove(escape);
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c != u'\n' && c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QByteArray upToLastBlank(const QByteArray &output)
{
    qsizetype end = output.size();
    while (end > 0 && !QChar::isSpace(uchar(output[end - 1])))
        --end;
    return output.left(end);
}

} // namespace

Result<PluginRange> readPluginRange(const QString &text)
{
    const auto refuse = [&text] { return failure(Error::Kind::Invalid, text, u"not a range"_s); };
    PluginRange range;
    range.inside = text.startsWith(u'@');
    const QString bounds = text.mid(range.inside ? 1 : 0);
    const qsizetype colon = bounds.indexOf(u':');
    const QString low = bounds.left(std::max<qsizetype>(colon, 0));
    const QString high = bounds.mid(colon + 1);
    if (low == u"~"_s)
        range.low = -std::numeric_limits<double>::infinity();
    else if (const auto number = plainNumber(low))
        range.low = *number;
    else if (!low.isEmpty())
        return refuse();
    if (const auto number = plainNumber(high))
        range.high = *number;
    else if (!high.isEmpty())
        return refuse();
    if (bounds.isEmpty() || bounds == u":"_s || range.low > range.high)
        return refuse();
    return range;
}

PluginOutput readPluginOutput(const QByteArray &output, bool wasCut)
{
    PluginOutput read;
    const QStringList lines = plain(wasCut ? upToLastBlank(output) : output).split(u'\n');
    QStringList longText;
    QString data;
    bool onlyData = false; // from the first "|" after the first line on
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (onlyData) {
            data += u' ' + lines[i];
            continue;
        }
        const qsizetype bar = lines[i].indexOf(u'|');
        const QString text = bar < 0 ? lines[i] : lines[i].left(bar);
        if (bar >= 0) {
            data += u' ' + lines[i].mid(bar + 1);
            onlyData = i > 0;
        }
        if (i == 0)
            read.text = text.trimmed();
        else if (!text.trimmed().isEmpty())
            longText.append(text.trimmed());
    }
    PerformanceData performance(data, read);
    performance.read();
    if (const QString rest = performance.rest().trimmed(); !rest.isEmpty()) {
        longText.append(rest);
        if (rest.contains(u'='))
            read.faults.append(u"no performance data from “%1” on"_s.arg(rest.left(80)));
    }
    read.longText = longText.join(u'\n');
    if (const qsizetype more = read.faults.size() - mostFaults; more > 0) {
        read.faults.resize(mostFaults);
        read.faults.append(u"%1 more of these"_s.arg(more));
    }
    return read;
}

} // namespace qd
