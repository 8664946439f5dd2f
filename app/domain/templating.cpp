#include "app/domain/templating.h"

#include <QCollator>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// $name, ${name}, ${name:format}, [[name]], [[name:format]]
const QRegularExpression &mention()
{
    static const QRegularExpression expression(
        uR"(\$(?<plain>\w+)|\$\{(?<braced>\w+)(?:\.[^:}]*)?(?::(?<format>\w+))?\}|\[\[(?<square>\w+)(?::(?<old>\w+))?\]\])"_s);
    return expression;
}

QString nameOf(const QRegularExpressionMatch &match)
{
    return match.captured(u"plain") + match.captured(u"braced") + match.captured(u"square");
}

// The backslash is doubled, because the pattern stands in a PromQL string.
QString patternOf(const QString &value)
{
    static const QString special = uR"(\^$.|?*+()[]{}")"_s;
    QString pattern;
    for (const QChar each : value) {
        if (special.contains(each))
            pattern += each == u'"' ? u"\\"_s : uR"(\\)"_s;
        pattern += each;
    }
    return pattern;
}

QString plainOf(QString value)
{
    return value.replace(u'\\', uR"(\\)"_s).replace(u'"', uR"(\")"_s);
}

QString valueOf(const DashboardVariable &variable, const QString &format)
{
    using Kind = DashboardVariable::Kind;
    if (variable.kind == Kind::Constant)
        return variable.query;
    if (variable.chosen.isEmpty() && variable.withAll)
        return variable.allValue.isEmpty() ? u".*"_s : variable.allValue;
    if (format == u"raw"_s || format == u"csv"_s)
        return variable.chosen.join(u',');
    if (format == u"pipe"_s)
        return variable.chosen.join(u'|');
    const bool isPattern = variable.multiple || variable.withAll || format == u"regex"_s;
    if (!isPattern)
        return variable.kind == Kind::Labels ? plainOf(variable.chosen.value(0)) : variable.chosen.value(0);
    QStringList patterns;
    for (const QString &value : variable.chosen)
        patterns.append(patternOf(value));
    return patterns.size() == 1 ? patterns.first() : u'(' + patterns.join(u'|') + u')';
}

std::optional<QString> builtIn(const QString &name, const TemplateContext &context)
{
    const qint64 rate = std::max(context.stepMs + context.scrapeMs, 4 * context.scrapeMs);
    if (name == u"__interval"_s)
        return promDuration(context.stepMs);
    if (name == u"__interval_ms"_s)
        return QString::number(context.stepMs);
    if (name == u"__rate_interval"_s)
        return promDuration(rate);
    if (name == u"__rate_interval_ms"_s)
        return QString::number(rate);
    if (name == u"__range"_s)
        return promDuration(context.range.length());
    if (name == u"__range_s"_s)
        return QString::number(context.range.length() / 1000);
    if (name == u"__range_ms"_s)
        return QString::number(context.range.length());
    if (name == u"__from"_s)
        return QString::number(context.range.from);
    if (name == u"__to"_s)
        return QString::number(context.range.to);
    return std::nullopt;
}

} // namespace

QString resolved(const QString &text, const QList<DashboardVariable> &variables, const TemplateContext &context)
{
    QString result;
    qsizetype end = 0;
    for (auto found = mention().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = nameOf(match);
        const auto variable = std::find_if(
            variables.begin(), variables.end(), [&name](const DashboardVariable &each) { return each.name == name; });
        if (variable != variables.end())
            result += valueOf(*variable, match.captured(u"format") + match.captured(u"old"));
        else
            result += builtIn(name, context).value_or(match.captured());
    }
    return result.append(QStringView(text).mid(end));
}

QStringList variablesIn(const QString &text)
{
    QStringList names;
    for (auto found = mention().globalMatch(text); found.hasNext();) {
        const QString name = nameOf(found.next());
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString promDuration(qint64 ms)
{
    if (ms <= 0)
        return u"0s"_s;
    struct Part {
        qint64 ms;
        QLatin1StringView name;
    };
    QString text;
    for (const Part part : {Part{86'400'000, "d"_L1}, Part{3'600'000, "h"_L1}, Part{60'000, "m"_L1}, Part{1000, "s"_L1},
             Part{1, "ms"_L1}}) {
        if (ms >= part.ms)
            text += QString::number(ms / part.ms) + part.name;
        ms %= part.ms;
    }
    return text;
}

std::optional<LabelQuery> labelQueryFrom(const QString &query)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    static const QRegularExpression call(uR"(^label_values\s*\(\s*(?:(.*),\s*)?([A-Za-z_][A-Za-z0-9_]*)\s*\)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = query.trimmed();
    if (name.match(text).hasMatch())
        return LabelQuery{{}, text};
    if (const auto match = call.match(text); match.hasMatch())
        return LabelQuery{match.captured(1).trimmed(), match.captured(2)};
    return std::nullopt;
}

QStringList choices(const QStringList &values, const QString &regex)
{
    QString pattern = regex.trimmed();
    if (pattern.size() > 1 && pattern.startsWith(u'/') && pattern.lastIndexOf(u'/') > 0)
        pattern = pattern.mid(1, pattern.lastIndexOf(u'/') - 1); // as Grafana writes it
    const QRegularExpression expression(pattern);
    QStringList kept;
    for (const QString &value : values) {
        QString shown = value;
        if (!pattern.isEmpty() && expression.isValid()) {
            const auto match = expression.match(value);
            if (!match.hasMatch())
                continue;
            shown = match.lastCapturedIndex() > 0 ? match.captured(1) : value;
        }
        if (!shown.isEmpty() && !kept.contains(shown))
            kept.append(shown);
    }
    QCollator natural;
    natural.setNumericMode(true);
    std::sort(kept.begin(), kept.end(), natural);
    return kept;
}

} // namespace qd
