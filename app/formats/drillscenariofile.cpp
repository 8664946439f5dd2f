#include "app/formats/drillscenariofile.h"

#include "app/domain/plaintext.h"
#include "app/formats/yamltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestText = 4'000;
constexpr qint64 farthestMs = 7ll * 86'400'000;

// Reads fields of one map, and remembers the first thing that is wrong.
class Fields {
public:
    Fields(const QJsonObject &object, const QString &where, QString &wrong)
        : m_object(object)
        , m_where(where)
        , m_wrong(wrong)
    {
    }

    // A name that is not among these is a slip of the pen, and would be lost in silence.
    void allow(std::initializer_list<QString> names) const
    {
        for (const QString &name : m_object.keys()) {
            if (std::find(names.begin(), names.end(), name) == names.end())
                refuse(name, u"nobody knows this field"_s);
        }
    }
    bool has(const QString &name) const { return m_object.contains(name); }
    QString text(const QString &name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isString())
            refuse(name, u"a text is needed"_s);
        return harmless(value.toString(), longestText).trimmed();
    }
    ScenarioText both(const QString &name) const
    {
        const Fields texts(m_object.value(name).toObject(), path(name), m_wrong);
        texts.allow({u"en"_s, u"fr"_s});
        return {texts.text(u"en"_s), texts.text(u"fr"_s)};
    }
    std::optional<double> number(const QString &name) const
    {
        if (!has(name))
            return std::nullopt;
        if (!m_object.value(name).isDouble())
            refuse(name, u"a number is needed"_s);
        return m_object.value(name).toDouble();
    }
    std::optional<qint64> time(const QString &name) const
    {
        if (!has(name))
            return std::nullopt;
        static const QRegularExpression form(u"^(-?\\d{1,6})(s|m|h)$"_s);
        const auto match = form.match(m_object.value(name).toString());
        const qint64 unit = match.captured(2) == u"h" ? 3'600'000 : match.captured(2) == u"m" ? 60'000 : 1'000;
        const qint64 ms = match.captured(1).toLongLong() * unit;
        if (!match.hasMatch() || std::abs(ms) > farthestMs)
            refuse(name, u"a time is needed, as 90s, 5m or -10m"_s);
        return ms;
    }
    qint64 neededTime(const QString &name) const
    {
        const auto at = time(name);
        if (!at)
            refuse(name, u"a time is needed, as 90s, 5m or -10m"_s);
        return at.value_or(0);
    }
    // Each map of a list.
    template <typename Read> void each(const QString &name, Read &&read) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isArray())
            refuse(name, u"a list is needed"_s);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = u"%1[%2]"_s.arg(path(name)).arg(i + 1);
            if (!array[i].isObject() && m_wrong.isEmpty())
                m_wrong = where + u": fields are needed"_s;
            read(Fields(array[i].toObject(), where, m_wrong));
        }
    }
    Labels labels(const QString &name) const
    {
        Labels labels;
        const QJsonObject object = m_object.value(name).toObject();
        for (auto label = object.begin(); label != object.end(); ++label)
            labels.insert(label.key(), label.value().toVariant().toString());
        return labels;
    }
    void refuse(const QString &name, const QString &why) const
    {
        if (m_wrong.isEmpty())
            m_wrong = path(name) + u": "_s + why;
    }

private:
    QString path(const QString &name) const { return m_where.isEmpty() ? name : m_where + u'.' + name; }

    QJsonObject m_object;
    QString m_where;
    QString &m_wrong;
};

// { ramp: 26, from: 0m, to: 8m }: its first name says which shape it is.
ShapePart partOf(const Fields &fields)
{
    using Kind = ShapePart::Kind;
    ShapePart part;
    part.from = fields.time(u"from"_s).value_or(0);
    part.to = fields.time(u"to"_s).value_or(0);
    fields.allow({u"base"_s, u"ramp"_s, u"step"_s, u"wave"_s, u"noise"_s, u"from"_s, u"to"_s, u"every"_s});
    int kinds = 0;
    for (const auto &[name, kind] : {std::pair(u"base"_s, Kind::Base), std::pair(u"ramp"_s, Kind::Ramp),
             std::pair(u"step"_s, Kind::Step), std::pair(u"wave"_s, Kind::Wave), std::pair(u"noise"_s, Kind::Noise)}) {
        if (const auto by = fields.number(name)) {
            part.kind = kind;
            part.by = *by;
            ++kinds;
        }
    }
    if (kinds != 1)
        fields.refuse(u"shape"_s, u"each part is one of base, ramp, step, wave and noise"_s);
    if (part.kind == Kind::Wave)
        part.to = fields.neededTime(u"every"_s);
    return part;
}

ScenarioChart chartOf(const Fields &fields)
{
    fields.allow({u"metric"_s, u"title"_s, u"unit"_s, u"critical"_s, u"low"_s, u"high"_s, u"series"_s});
    ScenarioChart chart;
    chart.metric = fields.text(u"metric"_s);
    chart.title = fields.both(u"title"_s);
    const auto unit = unitFrom(fields.text(u"unit"_s));
    if (!unit)
        fields.refuse(u"unit"_s, u"nobody knows this unit"_s);
    chart.unit = unit.value_or(Unit::None);
    chart.critical = fields.number(u"critical"_s);
    chart.low = fields.number(u"low"_s);
    chart.high = fields.number(u"high"_s);
    fields.each(u"series"_s, [&chart](const Fields &each) {
        each.allow({u"labels"_s, u"seed"_s, u"shape"_s});
        ScenarioSeries series{each.labels(u"labels"_s), uint(each.number(u"seed"_s).value_or(1)), {}};
        each.each(u"shape"_s, [&series](const Fields &part) { series.shape.append(partOf(part)); });
        chart.series.append(series);
    });
    return chart;
}

ChangeEvent changeOf(const Fields &fields)
{
    fields.allow({u"at"_s, u"until"_s, u"kind"_s, u"title"_s, u"service"_s, u"author"_s});
    ChangeEvent change;
    const auto kind = changeKindFrom(fields.text(u"kind"_s));
    if (!kind)
        fields.refuse(u"kind"_s, u"release, configuration, scaling or restart"_s);
    change.kind = kind.value_or(ChangeKind::Release);
    change.at = fields.neededTime(u"at"_s);
    change.until = fields.time(u"until"_s);
    change.title = fields.text(u"title"_s);
    change.service = fields.text(u"service"_s);
    change.author = fields.text(u"author"_s);
    change.source = u"drill"_s;
    return change;
}

} // namespace

Result<DrillScenario> readDrillScenario(const QString &name, const QString &text)
{
    // Put under one name, so that the whole is read as one value.
    QString indented = text;
    indented.replace(u"\n"_s, u"\n  "_s);
    const auto yaml = readYamlFields(u"drill:\n  "_s + indented);
    if (!yaml)
        return failure(Error::Kind::Invalid, name, yaml.error().detail);
    QString wrong;
    const Fields fields(QJsonDocument::fromJson(yaml->json(u"drill"_s)).object(), {}, wrong);
    fields.allow({u"title"_s, u"production"_s, u"good"_s, u"runbook"_s, u"severity"_s, u"services"_s, u"lasts"_s,
        u"charts"_s, u"alerts"_s, u"messages"_s, u"changes"_s, u"reaction"_s});
    DrillScenario scenario;
    scenario.name = name;
    scenario.title = fields.both(u"title"_s);
    scenario.production = fields.both(u"production"_s);
    scenario.good = fields.both(u"good"_s);
    scenario.runbook = fields.text(u"runbook"_s);
    const auto severity = severityFrom(fields.text(u"severity"_s));
    if (!severity)
        fields.refuse(u"severity"_s, u"critical, major or minor"_s);
    scenario.severity = severity.value_or(Severity::Major);
    scenario.services = fields.text(u"services"_s).split(u' ', Qt::SkipEmptyParts);
    scenario.lastsMs = fields.neededTime(u"lasts"_s);
    fields.each(u"charts"_s, [&](const Fields &each) { scenario.charts.append(chartOf(each)); });
    fields.each(u"alerts"_s, [&](const Fields &each) {
        each.allow({u"name"_s, u"severity"_s, u"labels"_s, u"summary"_s, u"bad"_s, u"fires"_s, u"clears"_s});
        scenario.alerts.append({each.text(u"name"_s), each.text(u"severity"_s), each.labels(u"labels"_s),
            each.both(u"summary"_s), each.neededTime(u"bad"_s), each.neededTime(u"fires"_s), each.time(u"clears"_s)});
    });
    fields.each(u"messages"_s, [&](const Fields &each) {
        each.allow({u"at"_s, u"from"_s, u"text"_s});
        scenario.messages.append({each.neededTime(u"at"_s), each.both(u"from"_s), each.both(u"text"_s)});
    });
    fields.each(u"changes"_s, [&](const Fields &each) { scenario.changes.append(changeOf(each)); });
    fields.each(u"reaction"_s, [&](const Fields &each) {
        each.allow({u"at"_s, u"kind"_s, u"text"_s});
        const auto kind = momentKindFrom(each.text(u"kind"_s));
        if (!kind)
            each.refuse(u"kind"_s, u"nobody knows this kind of moment"_s);
        scenario.reaction.append({each.neededTime(u"at"_s), kind.value_or(DrillMomentKind::Note), each.both(u"text"_s)});
    });
    if (!wrong.isEmpty())
        return failure(Error::Kind::Invalid, name, wrong);
    if (const auto checked = check(scenario); !checked)
        return failure(Error::Kind::Invalid, name, checked.error().subject + u": "_s + checked.error().detail);
    return scenario;
}

} // namespace qd
