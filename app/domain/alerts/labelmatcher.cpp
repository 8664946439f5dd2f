#include "app/domain/alerts/labelmatcher.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

Result<> refuse(const QString &subject, const char *reason)
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(reason));
}

} // namespace

QString toString(const LabelMatcher &matcher)
{
    const QString sign = matcher.isRegex ? (matcher.isEqual ? u"=~"_s : u"!~"_s) : (matcher.isEqual ? u"="_s : u"!="_s);
    QString value = matcher.value;
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return matcher.name + sign + u'"' + value + u'"';
}

QList<LabelMatcher> matchersOf(const Labels &labels)
{
    QList<LabelMatcher> matchers;
    for (const auto &[name, value] : labels.asKeyValueRange())
        matchers.append({name, value});
    return matchers;
}

LabelFilter::LabelFilter(const QList<LabelMatcher> &matchers)
{
    for (const LabelMatcher &each : matchers) {
        m_conditions.append({each, {}});
        if (each.isRegex)
            m_conditions.last().whole.setPattern(QRegularExpression::anchoredPattern(each.value));
    }
}

bool LabelFilter::matches(const Labels &labels) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&labels](const Condition &condition) {
        const QString value = labels.value(condition.matcher.name);
        if (!condition.matcher.isRegex)
            return (value == condition.matcher.value) == condition.matcher.isEqual;
        return condition.whole.isValid() && condition.whole.match(value).hasMatch() == condition.matcher.isEqual;
    });
}

bool matches(const QList<LabelMatcher> &matchers, const Labels &labels)
{
    return LabelFilter(matchers).matches(labels);
}

Result<> check(const QList<LabelMatcher> &matchers)
{
    for (const LabelMatcher &each : matchers) {
        if (each.name.trimmed().isEmpty())
            return refuse(each.value, QT_TRANSLATE_NOOP("Rule", "a condition needs the name of a label"));
        if (each.isRegex && !QRegularExpression(each.value).isValid())
            return refuse(toString(each), QT_TRANSLATE_NOOP("Rule", "this is not a regular expression"));
    }
    if (matches(matchers, {}))
        return refuse({}, QT_TRANSLATE_NOOP("Rule", "at least one condition must ask for a label's value"));
    return {};
}

} // namespace qd
