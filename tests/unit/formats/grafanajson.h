// Grafana's JSON in short, for the tests of its import.
#pragma once

#include "app/formats/grafanadashboard.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace grafana {

using namespace qd;
using namespace Qt::StringLiterals;

inline const SourceId prometheus{u"prom"_s};
constexpr qint64 now = 1'700'000'000'000;

// JSON with single quotes, which reads better in a program.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline QJsonObject object(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json(text), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("a test's own JSON is wrong: %s in %s", qPrintable(error.errorString()), text.constData());
    return object;
}

inline QByteArray dashboardOf(const QByteArray &panels, const QByteArray &variables = {})
{
    return json(
        "{'title': 'T', 'schemaVersion': 39, 'templating': {'list': [" + variables + "]}, 'panels': [" + panels + "]}");
}

// A panel with a query, with these fields over its own.
inline QByteArray panelOf(const QByteArray &fields)
{
    QJsonObject panel = object("{'type': 'timeseries', 'title': 'P', 'targets': [{'expr': 'up'}]}");
    const QJsonObject own = object("{" + fields + "}");
    for (auto field = own.begin(); field != own.end(); ++field)
        panel[field.key()] = field.value();
    return QJsonDocument(panel).toJson();
}

inline Result<ImportedDashboard> imported(const QByteArray &bytes)
{
    return importGrafana(bytes, prometheus, now);
}

inline QString notesOf(const QList<ImportNote> &notes)
{
    QStringList lines;
    for (const ImportNote &note : notes) {
        lines.append((note.effect == ImportNote::Effect::LeftOut ? u"- "_s : u"~ "_s)
            + (note.detail.isEmpty() ? note.text : note.text.arg(note.detail)) + u": "_s + note.subjects.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace grafana
