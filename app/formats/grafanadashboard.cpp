#include "app/formats/grafanadashboard.h"

#include "app/formats/dashboarddocument.h"
#include "app/formats/grafanalayout.h"
#include "app/formats/grafanapanel.h"
#include "app/formats/grafanasources.h"
#include "app/formats/grafanavariables.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

bool isClassic(const QJsonObject &object)
{
    const bool hasPanels = object[u"panels"_s].isArray() || object[u"rows"_s].isArray();
    return object[u"schemaVersion"_s].isDouble() || (hasPanels && object[u"title"_s].isString());
}

// The dashboard in its wrapping, in the shape of before; nothing when there is none.
std::optional<QJsonObject> dashboardIn(QJsonObject object, ImportNotes &notes)
{
    const QString name = object[u"metadata"_s][u"name"_s].toString();
    for (int depth = 0; depth < 3 && !object.isEmpty(); ++depth) {
        if (isClassic(object))
            return object;
        if (object[u"elements"_s].isObject()) {
            QJsonObject classic = classicShape(object, notes);
            if (classic[u"title"_s].toString().isEmpty())
                classic[u"title"_s] = name;
            return classic;
        }
        object = object[object[u"dashboard"_s].isObject() ? u"dashboard"_s : u"spec"_s].toObject();
    }
    return std::nullopt;
}

Panel headingOf(const GrafanaPiece &piece, int number, ImportNotes &notes)
{
    Panel heading;
    heading.view = PanelView::Heading;
    heading.collapsed = piece.collapsed;
    heading.title = plainLine(piece.json[u"title"_s].toString());
    if (heading.title.isEmpty())
        heading.title = QCoreApplication::translate("GrafanaImport", "Row %1").arg(number);
    if (!piece.json[u"repeat"_s].toString().isEmpty())
        notes.changed(QT_TRANSLATE_NOOP("ImportNote", "repeated rows are taken once"), heading.title);
    return heading;
}

void takePanels(const QJsonObject &json, const GrafanaPanelContext &context, qint64 nowMs, ImportedDashboard &import)
{
    int headings = 0;
    int number = 0;
    QList<Panel> &panels = import.dashboard.panels;
    for (const GrafanaPiece &piece : piecesOf(json)) {
        if (panels.size() == mostPanels) {
            context.notes.leftOut(
                QT_TRANSLATE_NOOP("ImportNote", "panels after the first %1"), {}, QString::number(mostPanels));
            import.panelsLeft += !piece.isHeading;
            continue;
        }
        std::optional<Panel> panel =
            piece.isHeading ? headingOf(piece, ++headings, context.notes) : panelOf(piece.json, ++number, context);
        import.panelsTaken += panel && !piece.isHeading;
        import.panelsLeft += !panel;
        if (!panel)
            continue;
        panel->id = PanelId::create(nowMs);
        panel->place = piece.place;
        panels.append(*panel);
    }
    stack(panels);
}

void nameAnnotations(const QJsonObject &json, ImportNotes &notes)
{
    const QJsonArray annotations = json[u"annotations"_s][u"list"_s].toArray();
    for (const QJsonValue &annotation : annotations) {
        if (!annotation[u"builtIn"_s].toBool() && annotation[u"builtIn"_s].toInt() == 0)
            notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "queries for annotations"),
                plainLine(annotation[u"name"_s].toString()));
    }
}

} // namespace

Result<ImportedDashboard> importGrafana(const QByteArray &json, const SourceId &source, qint64 nowMs)
{
    const auto document = documentFrom(json);
    return document ? importGrafana(*document, source, nowMs) : tl::unexpected(document.error());
}

Result<ImportedDashboard> importGrafana(const QJsonObject &document, const SourceId &source, qint64 nowMs)
{
    ImportNotes notes;
    const auto json = dashboardIn(document, notes);
    if (!json) {
        return failure(Error::Kind::Invalid, {},
            QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "this is JSON, but not a dashboard")));
    }
    if (source.isNull()) {
        return failure(Error::Kind::Invalid, plainLine((*json)[u"title"_s].toString()),
            QString::fromLatin1(
                QT_TRANSLATE_NOOP("Rule", "choose the source that the queries of this dashboard shall be asked of")));
    }
    ImportedDashboard import;
    import.dashboard.title = plainLine((*json)[u"title"_s].toString());
    if (import.dashboard.title.isEmpty())
        import.dashboard.title = QCoreApplication::translate("GrafanaImport", "Imported dashboard");
    const GrafanaSources sources(*json);
    import.dashboard.variables = variablesOf((*json)[u"templating"_s][u"list"_s].toArray(), source, sources, notes);
    takePanels(*json, {sources, import.dashboard.variables, (*json)[u"__elements"_s].toObject(), source, notes}, nowMs,
        import);
    nameAnnotations(*json, notes);
    import.notes = notes.all();
    if (auto sound = check(import.dashboard); !sound)
        return tl::unexpected(sound.error());
    return import;
}

} // namespace qd
