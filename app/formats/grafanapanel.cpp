#include "app/formats/grafanapanel.h"

#include "app/domain/templating.h"
#include "app/formats/dashboarddocument.h"
#include "app/formats/grafanasources.h"
#include "app/formats/grafanathresholds.h"
#include "app/formats/grafanaunits.h"
#include "app/formats/importnotes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class PanelReader {
public:
    PanelReader(const QJsonObject &json, const GrafanaPanelContext &context)
        : m_json(json)
        , m_context(context)
        , m_notes(context.notes)
        , m_defaults(json[u"fieldConfig"_s][u"defaults"_s])
        , m_custom(m_defaults[u"custom"_s])
        , m_axis(json[u"yaxes"_s][0])
    {
    }

    std::optional<Panel> read(int number)
    {
        m_panel.title = plainLine(m_json[u"title"_s].toString());
        if (m_panel.title.isEmpty())
            m_panel.title = firstExpression();
        if (m_panel.title.isEmpty())
            m_panel.title = QCoreApplication::translate("GrafanaImport", "Panel %1").arg(number);
        if (m_json.contains(u"libraryPanel"_s) && !m_json.contains(u"targets"_s)) {
            m_notes.leftOut(
                QT_TRANSLATE_NOOP("ImportNote", "panels of a library that is not in the file"), m_panel.title);
            return std::nullopt;
        }
        const QString kind = m_json[u"type"_s].toString();
        const auto view = viewOf(kind);
        if (!view) {
            m_notes.leftOut(
                QT_TRANSLATE_NOOP("ImportNote", "panels of the kind “%1”"), m_panel.title, plainLine(kind, 60));
            return std::nullopt;
        }
        m_panel.view = *view;
        m_panel.source = m_context.source;
        readQueries();
        if (m_panel.queries.isEmpty()) {
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "panels without a query to a Prometheus"), m_panel.title);
            return std::nullopt;
        }
        readUnit();
        readScale();
        m_panel.thresholds = thresholdsOf(m_json, m_panel, m_factor, m_notes);
        nameWhatIsLeft();
        return m_panel;
    }

private:
    QString firstExpression() const
    {
        const QJsonArray targets = m_json[u"targets"_s].toArray();
        for (const QJsonValue &target : targets) {
            if (const QString expr = plainLine(target[u"expr"_s].toString(), 80); !expr.isEmpty())
                return expr;
        }
        return {};
    }

    std::optional<PanelView> viewOf(const QString &kind) const
    {
        if (kind == u"timeseries"_s)
            return seriesView();
        if (kind == u"graph"_s)
            return graphView();
        if (kind == u"singlestat"_s)
            return m_json[u"gauge"_s][u"show"_s].toBool() ? PanelView::Gauge : PanelView::Stat;
        if (kind == u"stat"_s)
            return PanelView::Stat;
        if (kind == u"gauge"_s || kind == u"bargauge"_s)
            return PanelView::Gauge;
        if (kind == u"state-timeline"_s || kind == u"status-history"_s)
            return PanelView::StateTimeline;
        if (kind == u"table"_s || kind == u"table-old"_s)
            return PanelView::Table;
        if (kind == u"barchart"_s) {
            changed(QT_TRANSLATE_NOOP("ImportNote", "bars by category became bars over time"));
            return PanelView::Bars;
        }
        if (kind == u"piechart"_s || kind == u"grafana-piechart-panel"_s) {
            changed(QT_TRANSLATE_NOOP("ImportNote", "pies became tables"));
            return PanelView::Table;
        }
        return std::nullopt;
    }

    PanelView seriesView() const
    {
        const QString style = m_custom[u"drawStyle"_s].toString();
        const QString stacking = m_custom[u"stacking"_s][u"mode"_s].toString();
        if (stacking == u"percent"_s)
            changed(QT_TRANSLATE_NOOP("ImportNote", "stacks in percent of their sum became stacks of values"));
        if (style == u"points"_s)
            changed(QT_TRANSLATE_NOOP("ImportNote", "points became lines"));
        return drawn(style == u"bars"_s, stacking == u"normal"_s || stacking == u"percent"_s,
            m_custom[u"fillOpacity"_s].toDouble() > 0);
    }

    PanelView graphView() const
    {
        if (const QString mode = m_json[u"xaxis"_s][u"mode"_s].toString(u"time"_s); mode != u"time"_s)
            changed(QT_TRANSLATE_NOOP("ImportNote", "bars by category became bars over time"));
        if (m_json[u"percentage"_s].toBool() && m_json[u"stack"_s].toBool())
            changed(QT_TRANSLATE_NOOP("ImportNote", "stacks in percent of their sum became stacks of values"));
        const bool lines = m_json[u"lines"_s].toBool(true);
        if (!lines && !m_json[u"bars"_s].toBool())
            changed(QT_TRANSLATE_NOOP("ImportNote", "points became lines"));
        return drawn(
            m_json[u"bars"_s].toBool() && !lines, m_json[u"stack"_s].toBool(), m_json[u"fill"_s].toDouble(1) > 0);
    }

    static PanelView drawn(bool bars, bool stacked, bool filled)
    {
        return bars ? PanelView::Bars : stacked ? PanelView::StackedArea : filled ? PanelView::Area : PanelView::Line;
    }

    void readQueries()
    {
        const QJsonArray targets = m_json[u"targets"_s].toArray();
        for (const QJsonValue &target : targets) {
            const QJsonValue asked = target[u"datasource"_s];
            const bool own = asked.isString() || asked.isObject();
            const QString foreign = m_context.sources.foreignKind(own ? asked : m_json[u"datasource"_s]);
            const QString expr = plainText(target[u"expr"_s].toString()).trimmed();
            if (!foreign.isEmpty())
                leftOut(
                    QT_TRANSLATE_NOOP("ImportNote", "queries to another kind of source: %1"), plainLine(foreign, 60));
            else if (target[u"hide"_s].toBool())
                leftOut(QT_TRANSLATE_NOOP("ImportNote", "hidden queries"));
            else if (expr.isEmpty())
                leftOut(QT_TRANSLATE_NOOP("ImportNote", "queries without an expression"));
            else
                m_panel.queries.append({expr, legendOf(target[u"legendFormat"_s].toString())});
        }
        nameUnknownNames();
    }

    static QString legendOf(const QString &format)
    {
        static const QRegularExpression label(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
        const QString legend = plainLine(format);
        return legend == u"__auto"_s ? QString() : QString(legend).replace(label, u"{{\\1}}"_s);
    }

    // Names that nobody will fill in: the query is kept as it is.
    void nameUnknownNames()
    {
        for (const PanelQuery &query : std::as_const(m_panel.queries)) {
            for (const QString &name : variablesIn(query.expr)) {
                const bool known = name[0].isDigit() // "$1" of label_replace()
                    || std::any_of(m_context.variables.begin(), m_context.variables.end(),
                        [&name](const DashboardVariable &variable) { return variable.name == name; })
                    || resolved(u'$' + name, {}, {}) != u'$' + name;
                if (!known)
                    m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "queries name “$%1”, which has no value here"),
                        m_panel.title, name);
            }
        }
    }

    void readUnit()
    {
        QString id = m_defaults[u"unit"_s].toString();
        if (id.isEmpty())
            id = m_axis[u"format"_s].toString(m_json[u"format"_s].toString());
        const auto unit = grafanaUnit(id);
        if (!unit) {
            changed(QT_TRANSLATE_NOOP("ImportNote", "numbers in “%1” are written without a unit"), plainLine(id, 60));
            return;
        }
        m_panel.unit = unit->unit;
        m_factor = unit->factor;
        if (m_factor == 1)
            return;
        changed(QT_TRANSLATE_NOOP("ImportNote", "values in “%1” are brought to a unit of here, in the query"),
            plainLine(id, 60));
        const bool larger = m_factor > 1;
        const QString number = QString::number(larger ? m_factor : 1 / m_factor, 'g', 15);
        for (PanelQuery &query : m_panel.queries) {
            // A comment at the end would swallow the bracket.
            const QString end = query.expr.contains(u'#') ? u"\n)"_s : u")"_s;
            query.expr = u'(' + query.expr + end + (larger ? u" * "_s : u" / "_s) + number;
        }
    }

    // The first that is a number.
    static std::optional<double> first(std::initializer_list<QJsonValue> values)
    {
        std::optional<double> number;
        for (const QJsonValue &value : values)
            number = number ? number : numberOf(value);
        return number;
    }

    std::optional<double> limit(const QString &name, const QString &gaugeName) const
    {
        const bool round = m_panel.view == PanelView::Gauge;
        const auto number = first({m_defaults[name], m_axis[name],
            round ? m_json[u"gauge"_s][gaugeName] : QJsonValue(QJsonValue::Undefined)});
        return number && std::isfinite(*number * m_factor) ? std::optional(*number * m_factor) : std::nullopt;
    }

    void readScale()
    {
        m_panel.low = limit(u"min"_s, u"minValue"_s);
        m_panel.high = limit(u"max"_s, u"maxValue"_s);
        if (m_panel.low && m_panel.high && *m_panel.low >= *m_panel.high) {
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "limits whose lowest is not below their highest"));
            m_panel.low.reset();
            m_panel.high.reset();
        }
        if (const auto decimals = first({m_defaults[u"decimals"_s], m_json[u"decimals"_s], m_axis[u"decimals"_s]}))
            m_panel.decimals = int(std::clamp(*decimals, 0.0, 12.0));
        const QString scale = m_custom[u"scaleDistribution"_s][u"type"_s].toString();
        m_panel.logarithmic = isChart(m_panel.view)
            && (scale == u"log"_s || scale == u"symlog"_s || numberOf(m_axis[u"logBase"_s]).value_or(1) > 1);
    }

    void nameWhatIsLeft() const
    {
        const auto has = [](const QJsonValue &value) {
            return (value.isArray() && !value.toArray().isEmpty()) || !value.toString().isEmpty();
        };
        if (has(m_json[u"repeat"_s]))
            changed(QT_TRANSLATE_NOOP("ImportNote", "repeated panels are taken once"));
        if (has(m_json[u"timeFrom"_s]) || has(m_json[u"timeShift"_s]))
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "time ranges of single panels"));
        if (has(m_json[u"transformations"_s]))
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "transformations of the answer"));
        if (has(m_json[u"fieldConfig"_s][u"overrides"_s]) || has(m_json[u"seriesOverrides"_s]))
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "looks, units and axes of single series"));
        if (has(m_defaults[u"mappings"_s]) || has(m_json[u"valueMaps"_s]) || has(m_json[u"rangeMaps"_s]))
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "words in place of values"));
        if (m_json[u"alert"_s].isObject())
            leftOut(QT_TRANSLATE_NOOP("ImportNote", "alert rules"));
    }

    void leftOut(const char *text, const QString &detail = {}) const { m_notes.leftOut(text, m_panel.title, detail); }
    void changed(const char *text, const QString &detail = {}) const { m_notes.changed(text, m_panel.title, detail); }

    const QJsonObject &m_json;
    const GrafanaPanelContext &m_context;
    ImportNotes &m_notes;
    QJsonValue m_defaults;
    QJsonValue m_custom;
    QJsonValue m_axis;
    Panel m_panel;
    double m_factor = 1; // from Grafana's unit to ours
};

} // namespace

std::optional<Panel> panelOf(const QJsonObject &json, int number, const GrafanaPanelContext &context)
{
    QJsonObject whole = json;
    const QJsonValue shared = context.library[json[u"libraryPanel"_s][u"uid"_s].toString()][u"model"_s];
    if (shared.isObject()) {
        whole = shared.toObject();
        if (const QString title = json[u"title"_s].toString(); !title.isEmpty())
            whole[u"title"_s] = title;
        whole.remove(u"libraryPanel"_s);
    }
    return PanelReader(whole, context).read(number);
}

} // namespace qd
