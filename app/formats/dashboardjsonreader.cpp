// The reading half of dashboardjson.h.
#include "app/formats/dashboarddocument.h"
#include "app/formats/dashboardjson.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int version = 1;
constexpr int lowestRow = 100'000;

tl::unexpected<Error> invalid(const char *words, const QString &subject = {})
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(words));
}

class DashboardReader {
public:
    DashboardReader(const QJsonObject &document, const QList<Source> &sources, const SourceId &fallback)
        : m_document(document)
        , m_sources(sources)
        , m_fallback(fallback)
    {
    }

    Result<ImportedDashboard> read(qint64 nowMs)
    {
        ImportedDashboard import;
        Dashboard &dashboard = import.dashboard;
        dashboard.title = text(m_document, u"title"_s).simplified();
        readNames();
        for (const QJsonObject &each : objects(m_document, u"variables"_s))
            dashboard.variables.append(variable(each));
        const QList<QJsonObject> panels = objects(m_document, u"panels"_s);
        if (panels.size() > mostPanels)
            return invalid(QT_TRANSLATE_NOOP("Rule", "more panels than a dashboard holds"));
        for (const QJsonObject &each : panels) {
            dashboard.panels.append(panel(each));
            dashboard.panels.last().id = PanelId::create(nowMs);
            import.panelsTaken += dashboard.panels.last().view != PanelView::Heading;
        }
        if (!m_fault.isNull())
            return invalid(
                QT_TRANSLATE_NOOP("Rule", "this part of the dashboard's file cannot be understood"), m_fault);
        if (!m_missing.isNull()) {
            return failure(Error::Kind::NotFound, m_missing,
                QString::fromLatin1(QT_TRANSLATE_NOOP("Rule",
                    "no source of this name and kind is here: add it, or choose another one to stand in for it")));
        }
        if (auto sound = check(dashboard); !sound)
            return tl::unexpected(sound.error());
        if (anyOverlap(dashboard.panels)) {
            m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "panels that stood on each other were moved apart"));
            stack(dashboard.panels);
        }
        import.notes = m_notes.all();
        return import;
    }

private:
    // The first part that is not what it must be; the reading goes on, and its result is dropped.
    void refuse(const QString &key, const QJsonValue &value)
    {
        const QString written = value.isString() ? u" “%1”"_s.arg(plainLine(value.toString(), 40)) : QString();
        if (m_fault.isNull())
            m_fault = key + written;
    }

    QString text(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (!value.isUndefined() && !value.isString())
            refuse(key, value);
        return plainText(value.toString());
    }

    bool flag(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (!value.isUndefined() && !value.isBool())
            refuse(key, value);
        return value.toBool();
    }

    std::optional<double> number(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object[key];
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            refuse(key, value);
        return value.toDouble();
    }

    int cells(const QJsonObject &object, const QString &key, int highest)
    {
        const double value = number(object, key).value_or(-1);
        if (value >= 0 && value <= highest && value == std::floor(value))
            return int(value);
        refuse(key, object[key]);
        return 0;
    }

    QStringList texts(const QJsonObject &object, const QString &key)
    {
        QStringList all;
        const QJsonArray array = object[key].toArray();
        for (const QJsonValue &each : array) {
            if (!each.isString())
                refuse(key, each);
            all.append(plainText(each.toString()));
        }
        if (!object[key].isUndefined() && !object[key].isArray())
            refuse(key, object[key]);
        return all;
    }

    QList<QJsonObject> objects(const QJsonObject &object, const QString &key)
    {
        QList<QJsonObject> all;
        const QJsonArray array = object[key].toArray();
        for (const QJsonValue &each : array) {
            if (!each.isObject())
                refuse(key, each);
            all.append(each.toObject());
        }
        if (!object[key].isUndefined() && !object[key].isArray())
            refuse(key, object[key]);
        return all;
    }

    template <typename Value>
    Value word(const QJsonObject &object, const QString &key, std::optional<Value> (*from)(QStringView))
    {
        const auto value = from(text(object, key));
        if (!value)
            refuse(key, object[key]);
        return value.value_or(Value());
    }

    // What each name of the document stands for here.
    void readNames()
    {
        for (const QJsonObject &each : objects(m_document, u"sources"_s)) {
            const QString name = text(each, u"name"_s);
            const SourceKind kind = word(each, u"kind"_s, sourceKindFrom);
            const auto fits = [&](const Source &source) { return source.kind == kind && source.name == name; };
            auto found = std::find_if(m_sources.begin(), m_sources.end(), fits);
            if (found == m_sources.end() && kind == SourceKind::Host) { // its name is in somebody's language
                found = std::find_if(m_sources.begin(), m_sources.end(),
                    [](const Source &source) { return source.kind == SourceKind::Host; });
            }
            if (found != m_sources.end())
                m_names.insert(name, found->id);
        }
    }

    SourceId source(const QJsonObject &object, const QString &subject)
    {
        const QString name = text(object, u"source"_s);
        if (name.isEmpty())
            return {};
        if (const SourceId known = m_names.value(name); !known.isNull())
            return known;
        if (m_fallback.isNull() && m_missing.isNull())
            m_missing = name;
        m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "the source “%1” is not here: another one stands in for it"),
            subject, plainLine(name));
        return m_fallback;
    }

    DashboardVariable variable(const QJsonObject &object)
    {
        DashboardVariable variable;
        variable.name = text(object, u"name"_s);
        variable.label = text(object, u"label"_s);
        variable.kind = word(object, u"kind"_s, variableKindFrom);
        variable.source = source(object, variable.name);
        variable.query = text(object, u"query"_s);
        variable.regex = text(object, u"regex"_s);
        variable.options = texts(object, u"options"_s);
        variable.multiple = flag(object, u"multiple"_s);
        variable.withAll = flag(object, u"with_all"_s);
        variable.allValue = text(object, u"all_value"_s);
        variable.chosen = texts(object, u"chosen"_s);
        return variable;
    }

    Panel panel(const QJsonObject &object)
    {
        Panel panel;
        panel.title = text(object, u"title"_s).simplified();
        panel.view = word(object, u"view"_s, panelViewFrom);
        panel.source = source(object, panel.title);
        for (const QJsonObject &query : objects(object, u"queries"_s))
            panel.queries.append({text(query, u"expr"_s), text(query, u"legend"_s)});
        if (object.contains(u"unit"_s))
            panel.unit = word(object, u"unit"_s, unitFrom);
        if (object.contains(u"decimals"_s))
            panel.decimals = cells(object, u"decimals"_s, 20);
        for (const QJsonObject &threshold : objects(object, u"thresholds"_s)) {
            if (!threshold.contains(u"value"_s))
                refuse(u"thresholds"_s, {});
            panel.thresholds.append(
                {number(threshold, u"value"_s).value_or(0), word(threshold, u"level"_s, thresholdLevelFrom)});
        }
        std::stable_sort(panel.thresholds.begin(), panel.thresholds.end(),
            [](const Threshold &a, const Threshold &b) { return a.value < b.value; });
        panel.low = number(object, u"low"_s);
        panel.high = number(object, u"high"_s);
        panel.logarithmic = flag(object, u"logarithmic"_s);
        panel.lastWeek = flag(object, u"last_week"_s);
        panel.lookAhead = flag(object, u"look_ahead"_s);
        panel.pinned = flag(object, u"pinned"_s);
        panel.collapsed = flag(object, u"collapsed"_s);
        const QJsonObject place = object[u"place"_s].toObject();
        panel.place = {cells(place, u"x"_s, GridPlace::columns), cells(place, u"y"_s, lowestRow),
            cells(place, u"width"_s, GridPlace::columns), cells(place, u"height"_s, lowestRow)};
        return panel;
    }

    const QJsonObject &m_document;
    const QList<Source> &m_sources;
    SourceId m_fallback;
    QHash<QString, SourceId> m_names;
    ImportNotes m_notes;
    QString m_missing; // the first source that is not here, where nothing stands in
    QString m_fault;
};

} // namespace

Result<ImportedDashboard> dashboardFromJson(
    const QByteArray &json, const QList<Source> &sources, const SourceId &fallback, qint64 nowMs)
{
    const auto document = documentFrom(json);
    return document ? dashboardFromJson(*document, sources, fallback, nowMs) : tl::unexpected(document.error());
}

Result<ImportedDashboard> dashboardFromJson(
    const QJsonObject &document, const QList<Source> &sources, const SourceId &fallback, qint64 nowMs)
{
    if (!isOwnDashboard(document))
        return invalid(QT_TRANSLATE_NOOP("Rule", "this is JSON, but not a dashboard"));
    const double written = document[u"version"_s].toDouble(0);
    if (written > version) {
        return invalid(
            QT_TRANSLATE_NOOP("Rule", "the file was written by a newer Quarterdeck: upgrade this one to read it"));
    }
    if (written != version)
        return invalid(QT_TRANSLATE_NOOP("Rule", "the file does not say which version of the format it has"));
    return DashboardReader(document, sources, fallback).read(nowMs);
}

} // namespace qd
