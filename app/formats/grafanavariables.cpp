#include "app/formats/grafanavariables.h"

#include "app/domain/templating.h"
#include "app/formats/dashboarddocument.h"
#include "app/formats/grafanasources.h"
#include "app/formats/importnotes.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = DashboardVariable::Kind;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : array) {
        const QString text =
            plainText(each.isDouble() ? QString::number(each.toDouble(), 'g', 15) : each.toString()).trimmed();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

// What was chosen when the file was written; "All" is no value of its own.
QStringList chosenOf(const QJsonValue &variable)
{
    QStringList chosen = textsOf(variable[u"current"_s][u"value"_s]);
    if (chosen.contains(u"$__all"_s))
        return {};
    return variable[u"multi"_s].toBool() ? chosen : chosen.mid(0, 1);
}

// "a, b\,c, Shown : value": commas part, a backslash takes their meaning away, a text to show may go before.
QStringList customOptions(const QString &query)
{
    static const QRegularExpression part(uR"((?:\\,|[^,])+)"_s);
    static const QRegularExpression shown(uR"(^.+\s:\s+)"_s);
    QStringList options;
    for (auto found = part.globalMatch(query); found.hasNext();) {
        QString option = found.next().captured().replace(u"\\,"_s, u","_s).trimmed().remove(shown);
        if (!option.isEmpty() && !options.contains(option))
            options.append(option);
    }
    return options;
}

QStringList intervalOptions(const QString &query)
{
    QStringList options;
    for (QString option : query.split(u',', Qt::SkipEmptyParts)) {
        option = option.remove(u'"').remove(u'\'').trimmed();
        if (!option.isEmpty())
            options.append(option);
    }
    return options;
}

// The query of a variable is a text, or an object that holds it.
QString queryOf(const QJsonValue &variable)
{
    const QJsonValue query = variable[u"query"_s];
    const QString text = query.isObject() ? query[u"query"_s].toString() : query.toString();
    return plainText(text.isEmpty() ? variable[u"definition"_s].toString() : text).trimmed();
}

class VariableReader {
public:
    VariableReader(const SourceId &source, const GrafanaSources &sources, ImportNotes &notes)
        : m_source(source)
        , m_sources(sources)
        , m_notes(notes)
    {
    }

    std::optional<DashboardVariable> read(const QJsonValue &json)
    {
        DashboardVariable variable;
        variable.name = json[u"name"_s].toString();
        variable.label = plainLine(json[u"label"_s].toString());
        variable.query = queryOf(json);
        variable.chosen = chosenOf(json);
        const QString kind = json[u"type"_s].toString(u"query"_s);
        if (kind == u"datasource"_s) {
            m_notes.leftOut(
                QT_TRANSLATE_NOOP("ImportNote", "variables for a data source: every query asks the source chosen here"),
                variable.name);
            return std::nullopt;
        }
        if (!isSound(variable.name)) {
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "variables with a name that cannot be one here"),
                plainLine(variable.name));
            return std::nullopt;
        }
        if (!fill(variable, kind, json)) {
            m_notes.leftOut(
                QT_TRANSLATE_NOOP("ImportNote", "variables of the kind “%1”"), variable.name, plainLine(kind));
            return std::nullopt;
        }
        m_names.insert(variable.name);
        return variable;
    }

private:
    bool isSound(const QString &name) const
    {
        static const QRegularExpression sound(u"^(?!__)[A-Za-z_][A-Za-z0-9_]*\\z"_s);
        return sound.match(name).hasMatch() && !m_names.contains(name);
    }

    // False for a kind that we have not.
    bool fill(DashboardVariable &variable, const QString &kind, const QJsonValue &json)
    {
        if (kind == u"query"_s) {
            fillQuery(variable, json);
        } else if (kind == u"custom"_s) {
            variable.kind = Kind::Custom;
            variable.options = customOptions(variable.query);
            variable.query.clear();
            fillChoice(variable, json);
        } else if (kind == u"interval"_s) {
            variable.kind = Kind::Interval;
            variable.options = intervalOptions(variable.query);
            variable.query.clear();
            const QString chosen = variable.chosen.value(0);
            if (chosen.isEmpty() || chosen.startsWith(u'$')) // "auto" is for $__interval
                variable.chosen = variable.options.mid(0, 1);
        } else if (kind == u"constant"_s) {
            variable.kind = Kind::Constant;
            variable.query = m_sources.withInput(variable.query.isEmpty() ? variable.chosen.value(0) : variable.query);
            variable.chosen.clear();
        } else if (kind == u"textbox"_s) {
            variable.kind = Kind::Text;
            if (variable.chosen.isEmpty())
                variable.chosen = textsOf(m_sources.withInput(variable.query));
            variable.query.clear();
        } else {
            return false;
        }
        return true;
    }

    static void fillChoice(DashboardVariable &variable, const QJsonValue &json)
    {
        variable.multiple = json[u"multi"_s].toBool();
        variable.withAll = json[u"includeAll"_s].toBool();
        variable.allValue = plainText(json[u"allValue"_s].toString()).trimmed();
        if (variable.chosen.isEmpty() && !variable.withAll)
            variable.chosen = variable.options.mid(0, 1);
    }

    void fillQuery(DashboardVariable &variable, const QJsonValue &json)
    {
        // "up" alone is a query for series in Grafana, and the name of a label here.
        const bool askable = variable.query.startsWith(u"label_values"_s) && labelQueryFrom(variable.query)
            && m_sources.foreignKind(json[u"datasource"_s]).isEmpty();
        if (askable) {
            variable.kind = Kind::Labels;
            variable.source = m_source;
            variable.regex = json[u"regex"_s].toString();
            fillChoice(variable, json);
            return;
        }
        m_notes.changed(
            QT_TRANSLATE_NOOP("ImportNote",
                "variables that are asked of their source in a way unknown here (%1) became a text to type"),
            variable.name, plainLine(variable.query, 80));
        variable.kind = Kind::Text;
        variable.query.clear();
        variable.chosen = variable.chosen.mid(0, 1);
    }

    SourceId m_source;
    const GrafanaSources &m_sources;
    ImportNotes &m_notes;
    QSet<QString> m_names;
};

} // namespace

QList<DashboardVariable> variablesOf(
    const QJsonArray &list, const SourceId &source, const GrafanaSources &sources, ImportNotes &notes)
{
    VariableReader reader(source, sources, notes);
    QList<DashboardVariable> variables;
    for (const QJsonValue &each : list) {
        if (const auto variable = each.isObject() ? reader.read(each) : std::nullopt)
            variables.append(*variable);
    }
    return variables;
}

} // namespace qd
