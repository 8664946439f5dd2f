#include "app/domain/alerts/alertrule.h"

#include "app/domain/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace qd {

namespace {

constexpr Word<Comparison> comparisonWords[] = {
    {Comparison::Greater, u">"},
    {Comparison::GreaterOrEqual, u">="},
    {Comparison::Less, u"<"},
    {Comparison::LessOrEqual, u"<="},
    {Comparison::Equal, u"=="},
    {Comparison::NotEqual, u"!="},
};

Result<> refuse(const QString &subject, const char *reason)
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(reason));
}

} // namespace

QString toString(Comparison comparison)
{
    return wordOf(comparisonWords, comparison);
}

std::optional<Comparison> comparisonFrom(QStringView text)
{
    return valueOf(comparisonWords, text);
}

bool compare(double value, Comparison comparison, double threshold)
{
    switch (comparison) {
    case Comparison::Greater:
        return value > threshold;
    case Comparison::GreaterOrEqual:
        return value >= threshold;
    case Comparison::Less:
        return value < threshold;
    case Comparison::LessOrEqual:
        return value <= threshold;
    case Comparison::Equal:
        return value == threshold;
    case Comparison::NotEqual:
        return value != threshold;
    }
    return false;
}

bool isLabelName(const QString &name)
{
    static const QRegularExpression names(QStringLiteral("\\A[a-zA-Z_][a-zA-Z0-9_]*\\z"));
    return names.match(name).hasMatch();
}

Result<> check(const AlertRule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return refuse({}, QT_TRANSLATE_NOOP("Rule", "an alert rule needs a name"));
    if (rule.expr.trimmed().isEmpty())
        return refuse(rule.name, QT_TRANSLATE_NOOP("Rule", "an alert rule needs an expression"));
    if (rule.forMs < 0 || rule.keepFiringForMs < 0)
        return refuse(rule.name, QT_TRANSLATE_NOOP("Rule", "a duration is never negative"));
    if (rule.intervalMs < 1'000)
        return refuse(rule.name, QT_TRANSLATE_NOOP("Rule", "a rule is evaluated at most once a second"));
    for (const Labels &named : {rule.labels, rule.annotations}) {
        for (auto label = named.begin(); label != named.end(); ++label) {
            if (!isLabelName(label.key()))
                return refuse(label.key(),
                    QT_TRANSLATE_NOOP("Rule", "a label's name has letters, digits and _, and no digit first"));
        }
    }
    return {};
}

} // namespace qd
