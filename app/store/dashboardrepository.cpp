#include "app/store/dashboardrepository.h"

#include "app/store/database.h"
#include "app/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString text(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        strings.append(each.toString());
    return strings;
}

QJsonArray toJson(const QList<PanelQuery> &queries)
{
    QJsonArray array;
    for (const PanelQuery &query : queries)
        array.append(QJsonObject{{u"expr"_s, query.expr}, {u"legend"_s, query.legend}});
    return array;
}

QJsonArray toJson(const QList<Threshold> &thresholds)
{
    QJsonArray array;
    for (const Threshold &threshold : thresholds)
        array.append(QJsonObject{{u"value"_s, threshold.value}, {u"level"_s, toString(threshold.level)}});
    return array;
}

QJsonArray toJson(const QList<DashboardVariable> &variables)
{
    QJsonArray array;
    for (const DashboardVariable &variable : variables) {
        array.append(QJsonObject{{u"name"_s, variable.name}, {u"label"_s, variable.label},
            {u"kind"_s, toString(variable.kind)}, {u"source"_s, variable.source.value}, {u"query"_s, variable.query},
            {u"regex"_s, variable.regex}, {u"options"_s, QJsonArray::fromStringList(variable.options)},
            {u"multiple"_s, variable.multiple}, {u"with_all"_s, variable.withAll}, {u"all_value"_s, variable.allValue},
            {u"chosen"_s, QJsonArray::fromStringList(variable.chosen)}});
    }
    return array;
}

QString optionsOf(const Panel &panel)
{
    QJsonObject options;
    if (panel.decimals)
        options[u"decimals"_s] = *panel.decimals;
    if (panel.low)
        options[u"low"_s] = *panel.low;
    if (panel.high)
        options[u"high"_s] = *panel.high;
    const auto flag = [&options](const QString &name, bool value) {
        if (value)
            options[name] = true;
    };
    flag(u"logarithmic"_s, panel.logarithmic);
    flag(u"last_week"_s, panel.lastWeek);
    flag(u"look_ahead"_s, panel.lookAhead);
    flag(u"pinned"_s, panel.pinned);
    flag(u"collapsed"_s, panel.collapsed);
    return QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

void readOptions(Panel &panel, const QString &json)
{
    const QJsonObject options = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&options](const QString &name) {
        const QJsonValue value = options[name];
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    if (const QJsonValue decimals = options[u"decimals"_s]; decimals.isDouble())
        panel.decimals = decimals.toInt();
    panel.low = number(u"low"_s);
    panel.high = number(u"high"_s);
    panel.logarithmic = options[u"logarithmic"_s].toBool();
    panel.lastWeek = options[u"last_week"_s].toBool();
    panel.lookAhead = options[u"look_ahead"_s].toBool();
    panel.pinned = options[u"pinned"_s].toBool();
    panel.collapsed = options[u"collapsed"_s].toBool();
}

QList<DashboardVariable> variablesOf(const QString &json)
{
    QList<DashboardVariable> variables;
    const QJsonArray array = arrayOf(json);
    for (const QJsonValue &each : array) {
        DashboardVariable variable;
        variable.name = each[u"name"_s].toString();
        variable.label = each[u"label"_s].toString();
        variable.kind = variableKindFrom(each[u"kind"_s].toString()).value_or(DashboardVariable::Kind::Text);
        variable.source.value = each[u"source"_s].toString();
        variable.query = each[u"query"_s].toString();
        variable.regex = each[u"regex"_s].toString();
        variable.options = stringsOf(each[u"options"_s]);
        variable.multiple = each[u"multiple"_s].toBool();
        variable.withAll = each[u"with_all"_s].toBool();
        variable.allValue = each[u"all_value"_s].toString();
        variable.chosen = stringsOf(each[u"chosen"_s]);
        variables.append(variable);
    }
    return variables;
}

struct PlacedPanel {
    DashboardId dashboard;
    Panel panel;
};

PlacedPanel panelOf(const Query &row)
{
    Panel panel;
    panel.id = row.id<PanelTag>(1);
    panel.source = row.id<SourceTag>(2);
    panel.view = panelViewFrom(row.text(3)).value_or(PanelView::Line);
    panel.title = row.text(4);
    const QJsonArray queries = arrayOf(row.text(5));
    for (const QJsonValue &query : queries)
        panel.queries.append({query[u"expr"_s].toString(), query[u"legend"_s].toString()});
    panel.unit = unitFrom(row.text(6)).value_or(Unit::None);
    const QJsonArray thresholds = arrayOf(row.text(7));
    for (const QJsonValue &threshold : thresholds) {
        panel.thresholds.append({threshold[u"value"_s].toDouble(),
            thresholdLevelFrom(threshold[u"level"_s].toString()).value_or(ThresholdLevel::Critical)});
    }
    readOptions(panel, row.text(8));
    panel.place = {int(row.integer(9)), int(row.integer(10)), int(row.integer(11)), int(row.integer(12))};
    return {row.id<DashboardTag>(0), panel};
}

Result<> save(Transaction &transaction, const DashboardId &dashboard, const Panel &panel, const Stamp &stamp)
{
    Query query(transaction.database(),
        uR"(INSERT INTO panel (id, dashboard_id, source_id, view, title, queries, unit, thresholds, options,
                x, y, width, height, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET dashboard_id = excluded.dashboard_id, source_id = excluded.source_id,
                view = excluded.view, title = excluded.title, queries = excluded.queries, unit = excluded.unit,
                thresholds = excluded.thresholds, options = excluded.options, x = excluded.x, y = excluded.y,
                width = excluded.width, height = excluded.height, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by)"_s);
    query.bind(panel.id).bind(dashboard);
    query.bind(textOrNull(panel.source.value));
    query.bind(toString(panel.view)).bind(panel.title).bind(text(toJson(panel.queries))).bind(toString(panel.unit));
    query.bind(text(toJson(panel.thresholds))).bind(optionsOf(panel));
    query.bind(panel.place.x).bind(panel.place.y).bind(panel.place.width).bind(panel.place.height);
    query.bind(stamp.nowMs).bind(stamp.nowMs).bind(stamp.author);
    return query.exec();
}

Result<> removeOthers(Transaction &transaction, const Dashboard &dashboard)
{
    const auto stored = collect<QString>(
        std::move(Query(transaction.database(), u"SELECT id FROM panel WHERE dashboard_id = ?"_s).bind(dashboard.id)),
        [](const Query &row) { return row.text(0); });
    if (!stored)
        return tl::unexpected(stored.error());
    for (const QString &id : *stored) {
        const bool kept = std::any_of(dashboard.panels.begin(), dashboard.panels.end(),
            [&id](const Panel &panel) { return panel.id.value == id; });
        if (kept)
            continue;
        if (auto done = Query(transaction.database(), u"DELETE FROM panel WHERE id = ?"_s).bind(id).exec(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Dashboard>> DashboardRepository::all() const
{
    auto dashboards = collect<Dashboard>(
        Query(m_database, u"SELECT id, title, position, variables, revision FROM dashboard ORDER BY position, id"_s),
        [](const Query &row) {
            Dashboard dashboard;
            dashboard.id = row.id<DashboardTag>(0);
            dashboard.title = row.text(1);
            dashboard.position = int(row.integer(2));
            dashboard.variables = variablesOf(row.text(3));
            dashboard.revision = int(row.integer(4));
            return dashboard;
        });
    if (!dashboards)
        return dashboards;
    const auto panels = collect<PlacedPanel>(
        Query(m_database, uR"(SELECT dashboard_id, id, source_id, view, title, queries, unit, thresholds, options,
                                  x, y, width, height FROM panel ORDER BY y, x, id)"_s),
        panelOf);
    if (!panels)
        return tl::unexpected(panels.error());
    for (const PlacedPanel &each : *panels) {
        for (Dashboard &dashboard : *dashboards) {
            if (dashboard.id == each.dashboard)
                dashboard.panels.append(each.panel);
        }
    }
    return dashboards;
}

Result<> DashboardRepository::save(Transaction &transaction, const Dashboard &dashboard, const Stamp &stamp)
{
    Query query(transaction.database(),
        dashboard.revision == 0
            ? uR"(INSERT INTO dashboard (title, position, variables, revision, updated_at, updated_by, created_at, id)
                  VALUES (?, ?, ?, 1, ?, ?, ?, ?))"_s
            : uR"(UPDATE dashboard SET title = ?, position = ?, variables = ?, revision = revision + 1, updated_at = ?,
                  updated_by = ? WHERE id = ? AND revision = ?)"_s);
    query.bind(dashboard.title).bind(dashboard.position).bind(text(toJson(dashboard.variables)));
    query.bind(stamp.nowMs).bind(stamp.author);
    if (dashboard.revision == 0)
        query.bind(stamp.nowMs).bind(dashboard.id);
    else
        query.bind(dashboard.id).bind(dashboard.revision);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::Conflict, dashboard.title);
    for (const Panel &panel : dashboard.panels) {
        if (auto done = qd::save(transaction, dashboard.id, panel, stamp); !done)
            return done;
    }
    if (auto done = removeOthers(transaction, dashboard); !done)
        return done;
    transaction.changed(Aggregate::Dashboard, dashboard.id.value);
    return {};
}

Result<> DashboardRepository::remove(Transaction &transaction, const DashboardId &id)
{
    Query query(transaction.database(), u"DELETE FROM dashboard WHERE id = ?"_s);
    query.bind(id);
    if (auto done = query.exec(); !done)
        return done;
    if (query.changedRows() == 0)
        return failure(Error::Kind::NotFound, id.value);
    transaction.changed(Aggregate::Dashboard, id.value);
    return {};
}

} // namespace qd
