#include "ui/metrics/promql/promqloffers.h"

#include "app/domain/promql/promqlwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PromqlOffers)
public:
    static QString variable(const QString &name)
    {
        if (name == u"__interval"_s)
            return tr("time between two points of the chart");
        if (name == u"__rate_interval"_s)
            return tr("a range that suits rate() on this chart");
        if (name == u"__range"_s)
            return tr("the whole range of the chart");
        return tr("variable of the dashboard");
    }
};

bool isClassic(const QString &name, bool isMetric)
{
    static const QRegularExpression metric(u"^[A-Za-z_:][A-Za-z0-9_:]*$"_s);
    static const QRegularExpression label(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return (isMetric ? metric : label).match(name).hasMatch();
}

QString quoted(QString text, QChar quote)
{
    if (quote == u'`')
        return text;
    return text.replace(u'\\', u"\\\\"_s).replace(quote, u'\\' + QString(quote)).replace(u'\n', u"\\n"_s);
}

QString asPattern(const QString &value)
{
    QString pattern;
    for (const QChar c : value) {
        if (u"\\^$.|?*+()[]{}"_s.contains(c))
            pattern += u'\\';
        pattern += c;
    }
    return pattern;
}

// The first thing that stands behind what is replaced.
QChar after(const qd::PromqlContext &context, const QString &text)
{
    for (qsizetype i = context.start + context.length; i < text.size(); ++i) {
        if (!text[i].isSpace())
            return text[i];
    }
    return {};
}

} // namespace

void PromqlOffers::setMetrics(const QList<qd::MetricInfo> &metrics)
{
    m_metrics = metrics;
    QStringList names;
    for (const qd::MetricInfo &metric : metrics)
        names.append(metric.name);
    m_metricNames = qd::NameIndex(names);
}

void PromqlOffers::setVariables(const QStringList &variables)
{
    QStringList names;
    for (const QString &each : variables)
        names.append(each.startsWith(u'$') ? each.mid(1) : each);
    m_variables = qd::NameIndex(names);
}

QList<Offer> PromqlOffers::at(qd::PromqlContext &context, const QString &text) const
{
    using Kind = qd::PromqlContext::Kind;
    if (context.kind == Kind::Variable)
        return variables(context.typed, {});
    if (context.kind == Kind::Expression)
        return expressions(context, text);
    if (!m_promql)
        return {};
    switch (context.kind) {
    case Kind::Keyword: {
        QList<Offer> offers;
        for (const Ranked &each : words(context.typed, true, after(context, text) == u'('))
            offers.append(each.offer);
        return offers;
    }
    case Kind::LabelName:
    case Kind::Grouping:
        return labels(context, text);
    case Kind::LabelValue:
        return values(context, text);
    case Kind::Duration:
        return durations(context, text);
    default:
        return {};
    }
}

QList<PromqlOffers::Ranked> PromqlOffers::words(const QString &typed, bool keywords, bool called)
{
    using Kind = qd::PromqlWord::Kind;
    static const auto namesOf = [](bool wanted) {
        QStringList names;
        for (const qd::PromqlWord &word : qd::promqlWords()) {
            if ((word.kind == Kind::Keyword) == wanted)
                names.append(word.name);
        }
        return qd::NameIndex(names);
    };
    static const qd::NameIndex keywordNames = namesOf(true);
    static const qd::NameIndex functionNames = namesOf(false);
    // The keywords stand behind the functions.
    const qd::NameIndex &index = keywords ? keywordNames : functionNames;
    const qsizetype first = keywords ? functionNames.names().size() : 0;
    QList<Ranked> found;
    for (const qd::NameMatch &match : index.best(typed, most)) {
        const qd::PromqlWord &word = qd::promqlWords().at(first + match.index);
        const QString name = word.name;
        const bool opens = word.kind != Kind::Keyword && !called;
        found.append({match.rank,
            {name, word.signature, QCoreApplication::translate("Promql", word.help), opens ? name + u'(' : name}});
    }
    // Short ones first: sum before sum_over_time. As they stand when nothing is typed.
    if (!typed.isEmpty()) {
        std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.offer.name.size() < b.offer.name.size();
        });
    }
    return found;
}

QList<Offer> PromqlOffers::expressions(const qd::PromqlContext &context, const QString &text) const
{
    QList<Ranked> metrics;
    for (const qd::NameMatch &match : m_metricNames.best(context.typed, most)) {
        const qd::MetricInfo &metric = m_metrics.at(match.index);
        const bool plain = isClassic(metric.name, true) || !context.quote.isNull();
        metrics.append({match.rank,
            {metric.name, metric.unit.isEmpty() ? metric.type : metric.type + u", "_s + metric.unit, metric.help,
                plain ? metric.name : u"{\""_s + quoted(metric.name, u'"') + u"\"}"_s}});
    }
    QList<Ranked> found;
    if (m_promql && context.quote.isNull())
        found = words(context.typed, false, after(context, text) == u'(');
    if (context.typed.isEmpty()) // the metrics are what one does not know by heart
        std::swap(found, metrics);
    found += metrics;
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    if (!found.isEmpty() && found.first().rank < qd::lettersInOrder)
        found.removeIf([](const Ranked &each) { return each.rank == qd::lettersInOrder; });
    QList<Offer> offers;
    for (const Ranked &each : std::as_const(found))
        offers.append(each.offer);
    return offers;
}

QList<Offer> PromqlOffers::labels(const qd::PromqlContext &context, const QString &text) const
{
    const QChar next = after(context, text);
    const bool wantsValue =
        context.kind == qd::PromqlContext::Kind::LabelName && next != u'=' && next != u'!' && context.quote.isNull();
    QList<Offer> offers;
    for (const qd::NameMatch &match : m_names.best(context.typed, most)) {
        const QString &name = m_names.names().at(match.index);
        const bool plain = isClassic(name, false) || !context.quote.isNull();
        const QString written = plain ? name : u'"' + quoted(name, u'"') + u'"';
        offers.append({name, {}, {}, wantsValue ? written + u"=\""_s : written, wantsValue});
    }
    return offers;
}

QList<Offer> PromqlOffers::values(qd::PromqlContext &context, const QString &text) const
{
    const bool isPattern = context.matchOperator.endsWith(u'~');
    if (isPattern) {
        const qsizetype cut = std::max(context.typed.lastIndexOf(u'|'), context.typed.lastIndexOf(u'(')) + 1;
        const QString behind = text.mid(context.start + context.typed.size(), context.length - context.typed.size());
        static const QRegularExpression end(u"[|)]"_s);
        const qsizetype rest = behind.indexOf(end);
        context.start += cut;
        context.typed.remove(0, cut);
        context.length = context.typed.size() + (rest < 0 ? behind.size() : rest);
    }
    const QChar quote = context.quote.isNull() ? u'"' : context.quote;
    const qsizetype endsAt = context.start + context.length;
    const QChar next = endsAt < text.size() ? text[endsAt] : QChar();
    const bool closes = context.quote.isNull() || (next != quote && !(isPattern && (next == u'|' || next == u')')));
    const auto written = [&](const QString &value) {
        return (context.quote.isNull() ? u"\""_s : QString()) + value + (closes ? QString(quote) : QString());
    };
    QList<Offer> offers;
    for (const qd::NameMatch &match : m_names.best(QString(context.typed).remove(u'\\'), most)) {
        const QString &value = m_names.names().at(match.index);
        offers.append({value, {}, {}, written(quoted(isPattern ? asPattern(value) : value, quote))});
    }
    for (Offer offer : variables(context.typed, u"$"_s)) {
        if (!offer.name.startsWith(u"$__")) {
            offer.insert = written(offer.insert);
            offers.append(offer);
        }
    }
    return offers;
}

QList<Offer> PromqlOffers::durations(const qd::PromqlContext &context, const QString &text) const
{
    const QChar before = context.start > 0 ? text[context.start - 1] : QChar();
    const QChar next = after(context, text);
    const bool closes = (before == u'[' || before == u':') && next != u']' && next != u':';
    QList<Offer> offers;
    for (const Offer &offer : variables(context.typed, u"$"_s)) {
        if (offer.name.startsWith(u"$__"))
            offers.append(offer);
    }
    for (const auto &each : {u"30s"_s, u"1m"_s, u"5m"_s, u"10m"_s, u"15m"_s, u"30m"_s, u"1h"_s, u"2h"_s, u"6h"_s,
             u"12h"_s, u"1d"_s, u"1w"_s}) {
        if (each.startsWith(context.typed))
            offers.append({each, {}, {}, each});
    }
    for (Offer &offer : offers)
        offer.insert += closes ? u"]"_s : QString();
    return offers;
}

QList<Offer> PromqlOffers::variables(const QString &typed, const QString &sign) const
{
    QList<Offer> offers;
    for (const qd::NameMatch &match : m_variables.best(typed, most)) {
        const QString &name = m_variables.names().at(match.index);
        offers.append({u'$' + name, Words::variable(name), {}, sign + name});
    }
    return offers;
}
