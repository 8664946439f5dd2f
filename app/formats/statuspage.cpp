#include "app/formats/statuspage.h"

#include "app/domain/attachment.h"
#include "app/domain/isotime.h"
#include "app/domain/plaintext.h"
#include "app/domain/reference.h"
#include "app/domain/words.h"
#include "app/formats/markdownexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestTitle = 300;

constexpr Word<StatusPage::State> pageStates[] = {{StatusPage::State::Operational, u"operational"},
    {StatusPage::State::Degraded, u"degraded"}, {StatusPage::State::Down, u"down"},
    {StatusPage::State::Maintenance, u"maintenance"}};

constexpr Word<StatusIncident::State> incidentStates[] = {{StatusIncident::State::Investigating, u"investigating"},
    {StatusIncident::State::Identified, u"identified"}, {StatusIncident::State::Monitoring, u"monitoring"},
    {StatusIncident::State::Resolved, u"resolved"}};

// Contrast is 4.5 to 1 or more, in the light and in the dark; no state is told by its colour alone.
const QString sheet =
    uR"(:root{color-scheme:light dark;--ink:#1b2430;--soft:#566272;--paper:#fff;--line:#dce1e7;--link:#1f5fa8;
--operational:#1c6b34;--degraded:#8a5300;--down:#b3261e;--maintenance:#1f5fa8}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3afbd;--paper:#14181e;--line:#39424e;--link:#8ab8f0;
--operational:#7fd397;--degraded:#f0b860;--down:#ff9a90;--maintenance:#8ab8f0}}
body{font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:42rem;margin:2rem auto;
padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1.05rem;margin-bottom:.2rem}
h4{font-size:1rem;margin:.8em 0 .2em}a{color:var(--link)}time,.state{color:var(--soft)}
.now{font-size:1.2rem;font-weight:600;border:2px solid;border-radius:8px;padding:.8rem 1rem}
.operational{color:var(--operational)}.degraded{color:var(--degraded)}.down{color:var(--down)}
.maintenance{color:var(--maintenance)}
ol.updates{list-style:none;padding:0 0 0 1rem;border-left:3px solid var(--line)}
pre{overflow:auto}table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.3em .6em}
blockquote{border-left:3px solid var(--line);margin-left:0;padding-left:1em})"_s;

QString lineOf(const QString &text)
{
    return harmlessLine(text, longestTitle).toHtmlEscaped();
}

// For those who are not of the house: without what leads into the console, and pictures in words.
QString publicText(const QString &markdown)
{
    return attachmentsInWords(withoutReferences(markdown), u"%1"_s);
}

QString timeOf(qint64 ms, const StatusPage &page)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, page.zone);
    const QString shown = QLocale(page.language).toString(time, u"d MMMM yyyy, HH:mm"_s) + u' '
        + page.zone.displayName(time, QTimeZone::ShortName, QLocale(page.language));
    return u"<time datetime=\""_s + isoTime(ms, page.zone) + u"\">"_s + shown.toHtmlEscaped() + u"</time>"_s;
}

QList<StatusUpdate> newestFirst(QList<StatusUpdate> updates)
{
    std::stable_sort(
        updates.begin(), updates.end(), [](const StatusUpdate &a, const StatusUpdate &b) { return a.atMs > b.atMs; });
    return updates;
}

QString updateOf(const StatusUpdate &update, const StatusPage &page, const StatusWords &words)
{
    ExportText text;
    text.markdown = publicText(update.markdown);
    // Its headings are below those of the page; all text is escaped, so "<h1>" is a heading.
    static const QRegularExpression heading(u"<(/?)h[1-6]>"_s);
    const QString body = htmlBodyOf(text).replace(heading, u"<\\1h4>"_s);
    const QString situation = words.situations.value(update.situation);
    const QString head = situation.isEmpty() ? QString() : u"<strong>"_s + lineOf(situation) + u"</strong> "_s;
    return u"<li>"_s + head + timeOf(update.atMs, page) + u'\n' + body + u"</li>\n"_s;
}

QString incidentOf(const StatusIncident &incident, const StatusPage &page, const StatusWords &words)
{
    QString html = u"<article>\n<h3>"_s + lineOf(incident.title) + u"</h3>\n<p class=\"state\">"_s
        + lineOf(words.incidentStates.value(incident.state)) + u"</p>\n"_s;
    if (incident.updates.isEmpty())
        return html + u"</article>\n"_s;
    html += u"<ol class=\"updates\">\n"_s;
    const QList<StatusUpdate> updates = newestFirst(incident.updates);
    for (const StatusUpdate &update : updates)
        html += updateOf(update, page, words);
    return html + u"</ol>\n</article>\n"_s;
}

QString sectionOf(const QString &id, const QString &title, const QString &body)
{
    return u"<section aria-labelledby=\""_s + id + u"\">\n<h2 id=\""_s + id + u"\">"_s + lineOf(title) + u"</h2>\n"_s
        + body + u"</section>\n"_s;
}

QString headOf(const StatusPage &page)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + page.language.toHtmlEscaped()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          u"<meta http-equiv=\"refresh\" content=\"60\">\n"
          u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + lineOf(page.title) + u"</title>\n<style>\n"_s + sheet + u"\n</style>\n</head>\n"_s;
}

} // namespace

QString toString(StatusPage::State state)
{
    return wordOf(pageStates, state);
}

QString toString(StatusIncident::State state)
{
    return wordOf(incidentStates, state);
}

QByteArray toStatusHtml(const StatusPage &page, const StatusWords &words)
{
    QString now;
    QString before;
    for (const StatusIncident &incident : page.incidents)
        (incident.state == StatusIncident::State::Resolved ? before : now) += incidentOf(incident, page, words);
    if (now.isEmpty())
        now = u"<p>"_s + lineOf(words.nothing) + u"</p>\n"_s;
    const QStringList around = words.updatedAt.toHtmlEscaped().split(u"%1"_s);
    const QString updated = around.value(0) + timeOf(page.updatedAtMs, page) + around.value(1);
    const QString html = headOf(page) + u"<body>\n<main>\n<h1>"_s + lineOf(page.title)
        + u"</h1>\n<p role=\"status\" class=\"now "_s + toString(page.state) + u"\">"_s
        + lineOf(words.states.value(page.state)) + u"</p>\n"_s + sectionOf(u"now"_s, words.now, now)
        + (before.isEmpty() ? QString() : sectionOf(u"before"_s, words.before, before)) + u"</main>\n<footer>\n<p>"_s
        + updated + u"</p>\n</footer>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

QByteArray toStatusJson(const StatusPage &page)
{
    QJsonArray incidents;
    for (const StatusIncident &incident : page.incidents) {
        QJsonArray updates;
        const QList<StatusUpdate> newest = newestFirst(incident.updates);
        for (const StatusUpdate &update : newest) {
            updates.append(QJsonObject{{u"at"_s, isoTime(update.atMs, page.zone)},
                {u"situation"_s, toString(update.situation)}, {u"markdown"_s, publicText(update.markdown)}});
        }
        incidents.append(
            QJsonObject{{u"title"_s, incident.title}, {u"state"_s, toString(incident.state)}, {u"updates"_s, updates}});
    }
    return QJsonDocument(QJsonObject{{u"title"_s, page.title}, {u"language"_s, page.language},
                             {u"updated_at"_s, isoTime(page.updatedAtMs, page.zone)},
                             {u"state"_s, toString(page.state)}, {u"incidents"_s, incidents}})
        .toJson();
}

} // namespace qd
