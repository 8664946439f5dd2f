// The v2 resource in the shape of before, so that one reader reads both. Kinds and fields: Grafana's documentation of
// the JSON model v2; an earlier v2alpha1 put the kind of a panel and of a query where "group" stands today.
#include "app/formats/dashboarddocument.h"
#include "app/formats/grafanalayout.h"
#include "app/formats/importnotes.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString kindOf(const QJsonValue &part, const QString &generic)
{
    const QString kind = part[u"kind"_s].toString();
    return kind == generic ? part[u"group"_s].toString() : kind;
}

QJsonObject target(const QJsonValue &query)
{
    const QJsonValue spec = query[u"spec"_s];
    const QJsonValue data = spec[u"query"_s];
    QJsonObject target = data[u"spec"_s].toObject();
    target[u"hide"_s] = spec[u"hidden"_s];
    target[u"datasource"_s] = QJsonObject{{u"type"_s, kindOf(data, u"DataQuery"_s)}};
    return target;
}

QJsonObject panel(const QJsonValue &element)
{
    const QJsonValue spec = element[u"spec"_s];
    QJsonObject panel{{u"title"_s, spec[u"title"_s]}};
    if (element[u"kind"_s].toString() == u"LibraryPanel"_s) {
        panel[u"libraryPanel"_s] = spec[u"libraryPanel"_s];
        return panel;
    }
    const QJsonValue look = spec[u"vizConfig"_s];
    panel[u"type"_s] = kindOf(look, u"VizConfig"_s);
    panel[u"options"_s] = look[u"spec"_s][u"options"_s];
    panel[u"fieldConfig"_s] = look[u"spec"_s][u"fieldConfig"_s];
    const QJsonValue data = spec[u"data"_s][u"spec"_s];
    panel[u"transformations"_s] = data[u"transformations"_s];
    panel[u"timeFrom"_s] = data[u"queryOptions"_s][u"timeFrom"_s];
    panel[u"timeShift"_s] = data[u"queryOptions"_s][u"timeShift"_s];
    QJsonArray targets;
    const QJsonArray queries = data[u"queries"_s].toArray();
    for (const QJsonValue &query : queries)
        targets.append(target(query));
    panel[u"targets"_s] = targets;
    return panel;
}

class Layout {
public:
    Layout(const QJsonObject &elements, ImportNotes &notes)
        : m_elements(elements)
        , m_notes(notes)
    {
    }

    QJsonArray panels(const QJsonValue &layout) const
    {
        const QString kind = layout[u"kind"_s].toString();
        const QJsonValue spec = layout[u"spec"_s];
        if (kind == u"GridLayout"_s)
            return grid(spec[u"items"_s].toArray());
        if (kind == u"RowsLayout"_s)
            return rows(spec[u"rows"_s].toArray());
        if (kind == u"TabsLayout"_s) {
            m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "tabs became headings"));
            return rows(spec[u"tabs"_s].toArray());
        }
        QJsonArray items = spec[u"items"_s].toArray();
        if (!kind.endsWith(u"GridLayout"_s)) { // none, or one of tomorrow: everything, side by side
            for (const QString &name : m_elements.keys())
                items.append(QJsonObject{{u"spec"_s, QJsonObject{{u"element"_s, QJsonObject{{u"name"_s, name}}}}}});
        }
        return flowing(spec, items);
    }

private:
    QJsonObject placed(const QJsonValue &item, const QJsonObject &grid) const
    {
        const QJsonValue spec = item[u"spec"_s];
        QJsonObject made = panel(m_elements[spec[u"element"_s][u"name"_s].toString()]);
        made[u"gridPos"_s] = grid;
        made[u"repeat"_s] = spec[u"repeat"_s][u"value"_s];
        return made;
    }

    QJsonArray grid(const QJsonArray &items) const
    {
        QJsonArray panels;
        for (const QJsonValue &item : items) {
            const QJsonValue spec = item[u"spec"_s];
            if (item[u"kind"_s].toString() == u"GridLayoutRow"_s) {
                panels.append(row(spec, spec[u"y"_s], grid(spec[u"elements"_s].toArray())));
            } else {
                panels.append(placed(item,
                    {{u"x"_s, spec[u"x"_s]}, {u"y"_s, spec[u"y"_s]}, {u"w"_s, spec[u"width"_s]},
                        {u"h"_s, spec[u"height"_s]}}));
            }
        }
        return panels;
    }

    QJsonArray rows(const QJsonArray &items) const
    {
        QJsonArray made;
        for (const QJsonValue &item : items) {
            const QJsonValue spec = item[u"spec"_s];
            made.append(row(spec, made.size(), panels(spec[u"layout"_s])));
        }
        return made;
    }

    static QJsonObject row(const QJsonValue &spec, const QJsonValue &y, const QJsonArray &panels)
    {
        return {{u"type"_s, u"row"_s}, {u"title"_s, spec[u"title"_s]}, {u"repeat"_s, spec[u"repeat"_s][u"value"_s]},
            {u"collapsed"_s, spec[u"collapse"_s].toBool() || spec[u"collapsed"_s].toBool()}, {u"panels"_s, panels},
            {u"gridPos"_s, QJsonObject{{u"y"_s, y}}}};
    }

    QJsonArray flowing(const QJsonValue &spec, const QJsonArray &items) const
    {
        const int columns = boundedInt(spec[u"maxColumnCount"_s], 3, 1, GridPlace::columns);
        const QString mode = spec[u"rowHeightMode"_s].toString();
        const int custom = int(std::ceil(boundedInt(spec[u"rowHeight"_s], 320, 38, 1500) / 38.0));
        const int height = mode == u"custom"_s ? custom : mode == u"short"_s ? 5 : mode == u"tall"_s ? 14 : 9;
        const int width = GridPlace::columns / columns;
        QJsonArray panels;
        for (const QJsonValue &item : items) {
            const int index = int(panels.size());
            panels.append(placed(item,
                {{u"x"_s, index % columns * width}, {u"y"_s, index / columns * height}, {u"w"_s, width},
                    {u"h"_s, height}}));
        }
        return panels;
    }

    QJsonObject m_elements;
    ImportNotes &m_notes;
};

// "QueryVariable" with its spec, as {type: "query", …}.
QJsonObject variable(const QJsonValue &resource)
{
    QJsonObject variable = resource[u"spec"_s].toObject();
    QString kind = resource[u"kind"_s].toString().remove(u"Variable"_s).toLower();
    if (kind == u"text"_s)
        kind = u"textbox"_s;
    variable[u"type"_s] = kind;
    if (kind == u"datasource"_s)
        variable[u"query"_s] = variable[u"pluginId"_s];
    if (const QJsonValue query = variable[u"query"_s]; query.isObject()) {
        variable[u"datasource"_s] = QJsonObject{{u"type"_s, kindOf(query, u"DataQuery"_s)}};
        const QJsonValue legacy = query[u"spec"_s][u"__legacyStringValue"_s];
        variable[u"query"_s] = legacy.isString() ? legacy : query[u"spec"_s];
    }
    return variable;
}

} // namespace

QJsonObject classicShape(const QJsonObject &spec, ImportNotes &notes)
{
    QJsonArray variables;
    const QJsonArray resources = spec[u"variables"_s].toArray();
    for (const QJsonValue &resource : resources)
        variables.append(variable(resource));
    QJsonArray annotations;
    const QJsonArray queries = spec[u"annotations"_s].toArray();
    for (const QJsonValue &query : queries)
        annotations.append(query[u"spec"_s]);
    return {{u"title"_s, spec[u"title"_s]},
        {u"panels"_s, Layout(spec[u"elements"_s].toObject(), notes).panels(spec[u"layout"_s])},
        {u"templating"_s, QJsonObject{{u"list"_s, variables}}},
        {u"annotations"_s, QJsonObject{{u"list"_s, annotations}}}};
}

} // namespace qd
