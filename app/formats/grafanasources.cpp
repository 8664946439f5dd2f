#include "app/formats/grafanasources.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// "$name", "${name}", "${name:format}" and "[[name]]"; empty for anything else.
QString nameMentioned(const QString &text)
{
    static const QRegularExpression whole(u"^(?:\\$(\\w+)|\\$\\{(\\w+)[^}]*\\}|\\[\\[(\\w+)[^\\]]*\\]\\])$"_s);
    const auto match = whole.match(text.trimmed());
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool speaksPromQl(const QString &kind)
{
    return kind.isEmpty() || kind.contains(u"prometheus"_s) || kind == u"victoriametrics-metrics-datasource"_s;
}

} // namespace

GrafanaSources::GrafanaSources(const QJsonObject &dashboard)
{
    const QJsonArray inputs = dashboard[u"__inputs"_s].toArray();
    for (const QJsonValue &input : inputs) {
        const QString name = input[u"name"_s].toString();
        if (input[u"type"_s].toString() == u"datasource"_s)
            m_kinds.insert(name, input[u"pluginId"_s].toString());
        else
            m_constants.insert(name, input[u"value"_s].toString());
    }
    const QJsonArray variables = dashboard[u"templating"_s][u"list"_s].toArray();
    for (const QJsonValue &variable : variables) {
        if (variable[u"type"_s].toString() == u"datasource"_s)
            m_kinds.insert(variable[u"name"_s].toString(), variable[u"query"_s].toString());
    }
}

QString GrafanaSources::foreignKind(const QJsonValue &datasource) const
{
    const QString kind = datasource[u"type"_s].toString();
    const QString name = datasource.isString() ? datasource.toString() : datasource[u"uid"_s].toString();
    if (name == u"-- Mixed --"_s)
        return {}; // each query says its own
    if (name.startsWith(u"-- "_s) || name == u"grafana"_s)
        return name;
    if (!kind.isEmpty() && kind != u"datasource"_s)
        return speaksPromQl(kind) ? QString() : kind;
    const QString known = m_kinds.value(nameMentioned(name));
    return speaksPromQl(known) ? QString() : known;
}

QString GrafanaSources::withInput(const QString &text) const
{
    return m_constants.value(nameMentioned(text), text);
}

} // namespace qd
