#include "ui/rota/watchsheet.h"

#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/sourcedesk.h"
#include "app/services/timelinewords.h"
#include "ui/kit/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOthers = 12;
constexpr int mostIncidents = 8;
constexpr int mostSources = 16;
constexpr double pointsPerInch = 72;
constexpr int largestFont = 10; // points
constexpr int smallestFont = 5;

class WatchSheetWords {
    Q_DECLARE_TR_FUNCTIONS(WatchSheet)
public:
    explicit WatchSheetWords(const WatchSheet &sheet)
        : m_sheet(sheet)
    {
    }

    QString html() const
    {
        const qd::Duty &duty = m_sheet.duty;
        QString text = u"<h2>"_s + esc(title(duty)) + u"</h2><p>"_s
            + esc(tr("Handover %1. Printed %2.").arg(moment(duty.handover), moment(duty.at))) + u"</p>"_s;
        text += head(tr("Who answers")) + u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
        for (const qd::Duty::Member &member : duty.crew)
            text += row({bold(member.person.name), esc(member.team), esc(role(member)), ways(member.person)});
        if (duty.crew.isEmpty())
            text += row({esc(tr("Nobody is planned."))});
        if (duty.next)
            text += row({esc(duty.next->person.name), esc(duty.next->team),
                esc(tr("arrives %1").arg(moment(duty.next->from))), ways(duty.next->person)});
        text += u"</table>"_s;
        text += head(tr("The first ten minutes")) + u"<ol>"_s;
        for (const QString &step : steps())
            text += u"<li>"_s + esc(step) + u"</li>"_s;
        text += u"</ol>"_s;
        if (!m_sheet.incidents.isEmpty()) {
            text += head(tr("Open now")) + u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
            for (const qd::Incident &incident : m_sheet.incidents)
                text += row({bold(incident.key()), esc(incident.title), esc(qd::severityInWords(incident.severity)),
                    esc(tr("since %1").arg(moment(incident.impactStart())))});
            text += u"</table>"_s;
        }
        if (!m_sheet.others.isEmpty()) {
            text += head(tr("Who else knows production")) + u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
            for (const qd::Person &person : m_sheet.others)
                text += row({esc(person.name), ways(person)});
            text += u"</table>"_s;
        }
        if (!m_sheet.sources.isEmpty()) {
            text += head(tr("Addresses")) + u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
            for (const qd::Source &source : m_sheet.sources)
                text += row({esc(source.name), esc(source.url)});
            text += u"</table>"_s;
        }
        return text;
    }
    static QString title(const qd::Duty &duty) { return tr("The watch of %1").arg(duty.week.toString()); }

private:
    static QString esc(const QString &text) { return text.toHtmlEscaped(); }
    static QString bold(const QString &text) { return u"<b>"_s + esc(text) + u"</b>"_s; }
    static QString head(const QString &text) { return u"<h4>"_s + esc(text) + u"</h4>"_s; }
    static QString row(const QStringList &cells)
    {
        return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    static QString ways(const qd::Person &person)
    {
        const QStringList known = qd::waysToReach(person);
        return esc(known.isEmpty() ? tr("no address is known") : known.join(u" · "_s));
    }
    QString moment(qint64 ms) const
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, m_sheet.zone),
            tr("ddd d MMM, H:mm", "a moment on the sheet: Qt date format"));
    }
    QString role(const qd::Duty::Member &member) const
    {
        QStringList words;
        if (member.standsInFor)
            words.append(tr("stands in for %1").arg(member.standsInFor->name));
        else
            words.append(member.role == qd::Duty::Role::Senior ? tr("second week") : tr("first week"));
        if (member.helm)
            words.append(tr("at the helm"));
        words.append(tr("until %1").arg(moment(member.until)));
        return words.join(u", "_s);
    }
    static QStringList steps()
    {
        return {tr("Look: what do users feel, since when, and what was changed just before?"),
            tr("Declare the incident and say so: the other captain, support, whoever waits. Then every half hour."),
            tr("Decide by minute eight: roll back, block releases, or call somebody in."),
            tr("Act: one change at a time, each written down with its time. First serve users, then find the cause."),
            tr("Restored is when users are served again. Write down what is left, and who does it.")};
    }

    const WatchSheet &m_sheet;
};

} // namespace

qd::Result<WatchSheet> readWatchSheet(qd::Console &console)
{
    const qint64 now = console.clock().nowMs();
    auto duty = console.rota().duty(now);
    const auto captaincies = console.rota().captaincies();
    const auto people = console.people().people();
    if (!duty || !captaincies || !people)
        return tl::unexpected(!duty ? duty.error() : !captaincies ? captaincies.error() : people.error());
    const auto incidents = console.incidents().all();
    const auto sources = console.sources().sources();
    if (!incidents || !sources)
        return tl::unexpected(incidents ? sources.error() : incidents.error());
    WatchSheet sheet{std::move(*duty), {}, {}, {}, console.zone()};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, sheet.zone).date();
    const auto isThere = [&sheet](const qd::PersonId &id) {
        return std::any_of(sheet.duty.crew.begin(), sheet.duty.crew.end(),
                   [&id](const qd::Duty::Member &member) { return member.person.id == id; })
            || std::any_of(
                sheet.others.begin(), sheet.others.end(), [&id](const qd::Person &person) { return person.id == id; });
    };
    for (auto captaincy = captaincies->crbegin(); captaincy != captaincies->crend(); ++captaincy) {
        if (sheet.duty.week <= captaincy->firstWeek || isThere(captaincy->person) || sheet.others.size() == mostOthers)
            continue;
        const auto person = std::find_if(people->begin(), people->end(),
            [&captaincy](const qd::Person &each) { return each.id == captaincy->person; });
        if (person != people->end() && person->employedOn(today) && !person->removed.isValid())
            sheet.others.append(*person);
    }
    for (const qd::Incident &incident : *incidents) {
        if (incident.isOpen() && sheet.incidents.size() < mostIncidents)
            sheet.incidents.append(incident);
    }
    for (const qd::Source &source : *sources) {
        if (!source.url.isEmpty() && sheet.sources.size() < mostSources)
            sheet.sources.append(source);
    }
    return sheet;
}

void printWatchSheet(QPagedPaintDevice &device, const WatchSheet &sheet)
{
    const double scale = device.logicalDpiX() / pointsPerInch;
    const QSizeF page(device.width() / scale, device.height() / scale); // in points
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultStyleSheet(
        u"* { color: black; } h2 { margin: 0; } h4 { margin-top: 10px; margin-bottom: 2px; }"_s);
    // Laid out where a point is a pixel, so that it looks the same on every device.
    QFont font = bodyFont();
    document.setHtml(WatchSheetWords(sheet).html());
    for (int size = largestFont; size >= smallestFont; --size) {
        font.setPixelSize(size);
        document.setDefaultFont(font);
        document.setTextWidth(page.width());
        if (document.size().height() <= page.height())
            break;
    }
    QPainter painter(&device);
    painter.scale(scale, scale);
    document.drawContents(&painter, QRectF({}, page));
}

QByteArray watchSheetPdf(const WatchSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    writer.setTitle(WatchSheetWords::title(sheet.duty));
    writer.setCreator(u"Quarterdeck"_s);
    printWatchSheet(writer, sheet);
    return buffer.data();
}
