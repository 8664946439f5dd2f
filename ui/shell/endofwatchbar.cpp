#include "ui/shell/endofwatchbar.h"

#include "app/services/console.h"
#include "app/services/logbookdesk.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {
constexpr int lookMs = 60'000;
}

EndOfWatchBar::EndOfWatchBar(qd::Console &console, QWidget *parent)
    : MessageBar(parent)
    , m_console(console)
{
    if (console.isDrill())
        return; // its logbook is nobody's
    connect(&m_wake, &QTimer::timeout, this, &EndOfWatchBar::look);
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::LogbookEntry))
            look();
    });
    m_wake.start(lookMs);
    look();
}

void EndOfWatchBar::look()
{
    const qint64 now = m_console.clock().nowMs();
    const qd::WatchCalendar calendar = m_console.calendar();
    if (!qd::isLastDay(calendar, now))
        return dismiss();
    const qd::IsoWeek week = calendar.weekAt(now);
    const auto entry = m_console.logbook().entry(week);
    const auto notes = m_console.logbook().notes(week);
    const auto reviews = m_console.logbook().reviews(week);
    if (!entry || !notes || !reviews)
        return; // locked right now
    const auto waiting = int(std::count_if(
        notes->begin(), notes->end(), [](const qd::LogbookNote &note) { return !note.usedAt.has_value(); }));
    const QList<qd::EndOfWatchPoint> missing =
        qd::missingAtTheEnd({!entry->markdown.trimmed().isEmpty(), entry->isPublished(), waiting, !reviews->isEmpty()});
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, calendar.zone()).date();
    if (missing.isEmpty())
        return dismiss();
    const bool wasClosed = m_told == today && isHidden();
    const QString words = inWords(missing, waiting);
    if (wasClosed || (m_told == today && words == m_words))
        return;
    m_told = today;
    m_words = words;
    showWarning(words);
    if (missing.contains(qd::EndOfWatchPoint::Review))
        addAction(tr("Say what it was like"), this, [this] { emit reviewWanted(); });
    addAction(tr("Open the logbook"), this, [this] { emit logbookWanted(); });
}

QString EndOfWatchBar::inWords(const QList<qd::EndOfWatchPoint> &missing, int notes) const
{
    QStringList words;
    for (const qd::EndOfWatchPoint point : missing) {
        switch (point) {
        case qd::EndOfWatchPoint::Entry:
            words.append(tr("the entry is not written"));
            break;
        case qd::EndOfWatchPoint::Publication:
            words.append(tr("the entry is not published"));
            break;
        case qd::EndOfWatchPoint::Notes:
            words.append(tr("%n note(s) wait in the margin", nullptr, notes));
            break;
        case qd::EndOfWatchPoint::Review:
            words.append(tr("nobody has said what the watch was like"));
            break;
        }
    }
    return tr("The last day of this watch: %1.").arg(words.join(u", "_s));
}
