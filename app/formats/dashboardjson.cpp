#include "app/formats/dashboardjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const Source *sourceOf(const QList<Source> &sources, const SourceId &id)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&id](const Source &each) { return each.id == id; });
    return id.isNull() || found == sources.end() ? nullptr : &*found;
}

// An object that leaves out what says nothing.
class Writer {
public:
    Writer &put(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_object[key] = text;
        return *this;
    }
    Writer &put(const QString &key, const QStringList &texts) { return put(key, QJsonArray::fromStringList(texts)); }
    Writer &put(const QString &key, const QJsonArray &array)
    {
        if (!array.isEmpty())
            m_object[key] = array;
        return *this;
    }
    Writer &put(const QString &key, bool flag)
    {
        if (flag)
            m_object[key] = true;
        return *this;
    }
    Writer &put(const QString &key, const std::optional<double> &number)
    {
        if (number && std::isfinite(*number)) // JSON has no other numbers
            m_object[key] = *number;
        return *this;
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

class DashboardWriter {
public:
    explicit DashboardWriter(const QList<Source> &sources)
        : m_sources(sources)
    {
    }

    QJsonObject written(const Dashboard &dashboard)
    {
        QJsonArray variables;
        for (const DashboardVariable &variable : dashboard.variables)
            variables.append(written(variable));
        QJsonArray panels;
        for (const Panel &panel : dashboard.panels)
            panels.append(written(panel));
        return {{u"format"_s, u"quarterdeck-dashboard"_s}, {u"version"_s, 1}, {u"title"_s, dashboard.title},
            {u"sources"_s, m_named}, {u"variables"_s, variables}, {u"panels"_s, panels}};
    }

private:
    QString nameOf(const SourceId &id)
    {
        const Source *source = sourceOf(m_sources, id);
        if (!source)
            return {};
        const QJsonObject named{{u"name"_s, source->name}, {u"kind"_s, toString(source->kind)}};
        if (!m_named.contains(named))
            m_named.append(named);
        return source->name;
    }

    QJsonObject written(const DashboardVariable &variable)
    {
        return Writer()
            .put(u"name"_s, variable.name)
            .put(u"label"_s, variable.label)
            .put(u"kind"_s, toString(variable.kind))
            .put(u"source"_s, nameOf(variable.source))
            .put(u"query"_s, variable.query)
            .put(u"regex"_s, variable.regex)
            .put(u"options"_s, variable.options)
            .put(u"multiple"_s, variable.multiple)
            .put(u"with_all"_s, variable.withAll)
            .put(u"all_value"_s, variable.allValue)
            .put(u"chosen"_s, variable.chosen)
            .object();
    }

    QJsonObject written(const Panel &panel)
    {
        QJsonArray queries;
        for (const PanelQuery &query : panel.queries)
            queries.append(Writer().put(u"expr"_s, query.expr).put(u"legend"_s, query.legend).object());
        QJsonArray thresholds;
        for (const Threshold &threshold : panel.thresholds) {
            if (std::isfinite(threshold.value)) {
                thresholds.append(QJsonObject{{u"value"_s, threshold.value}, {u"level"_s, toString(threshold.level)}});
            }
        }
        QJsonObject object = Writer()
                                 .put(u"view"_s, toString(panel.view))
                                 .put(u"title"_s, panel.title)
                                 .put(u"source"_s, nameOf(panel.source))
                                 .put(u"queries"_s, queries)
                                 .put(u"unit"_s, panel.unit == Unit::None ? QString() : toString(panel.unit))
                                 .put(u"thresholds"_s, thresholds)
                                 .put(u"low"_s, panel.low)
                                 .put(u"high"_s, panel.high)
                                 .put(u"logarithmic"_s, panel.logarithmic)
                                 .put(u"last_week"_s, panel.lastWeek)
                                 .put(u"look_ahead"_s, panel.lookAhead)
                                 .put(u"pinned"_s, panel.pinned)
                                 .put(u"collapsed"_s, panel.collapsed)
                                 .object();
        if (panel.decimals)
            object[u"decimals"_s] = *panel.decimals;
        object[u"place"_s] = QJsonObject{{u"x"_s, panel.place.x}, {u"y"_s, panel.place.y},
            {u"width"_s, panel.place.width}, {u"height"_s, panel.place.height}};
        return object;
    }

    const QList<Source> &m_sources;
    QJsonArray m_named;
};

} // namespace

QByteArray dashboardToJson(const Dashboard &dashboard, const QList<Source> &sources)
{
    return QJsonDocument(DashboardWriter(sources).written(dashboard)).toJson(QJsonDocument::Indented);
}

bool isOwnDashboard(const QJsonObject &document)
{
    return document[u"format"_s].toString() == u"quarterdeck-dashboard"_s;
}

} // namespace qd
