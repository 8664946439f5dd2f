#include "app/services/chronicledesk.h"

#include "app/domain/clock.h"
#include "app/store/database.h"

#include <QtConcurrent>

namespace qd {

namespace {

constexpr int busyTimeoutMs = 200; // then it is asked again
constexpr int againMs = 1'000;
constexpr int gatherMs = 250;

bool holds(TimeRange outer, TimeRange inner)
{
    return outer.from <= inner.from && outer.to >= inner.to;
}

} // namespace

ChronicleDesk::ChronicleDesk(const QString &crewFile, ChangeFeed &feed, const Clock &clock,
    std::function<WatchCalendar()> calendar, QObject *parent)
    : QObject(parent)
    , m_file(crewFile)
    , m_clock(clock)
    , m_calendar(std::move(calendar))
    , m_calendarRead(m_calendar())
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ChronicleDesk::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
    connect(&feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        using A = Aggregate;
        if (!changes.touches({A::Setting, A::Person, A::Captaincy, A::Replacement, A::Helm, A::Incident,
                A::LogbookEntry, A::LogbookNote, A::Work, A::WorkColumn, A::Annotation, A::AlertEpisode, A::Message,
                A::ChangeEvent, A::ReleaseBlock}))
            return;
        m_stale = true;
        if (m_looked && !m_wake.isActive())
            m_wake.start(gatherMs);
    });
}

ChronicleDesk::~ChronicleDesk()
{
    m_reading.waitForFinished();
}

bool ChronicleDesk::isEnough() const
{
    return !m_stale && holds(m_history.chronicle.range, *m_looked);
}

void ChronicleDesk::look(TimeRange range)
{
    m_looked = range;
    // What failed waits for its next turn, what is under way looks again when it is done.
    if (!isEnough() && !m_wake.isActive())
        read();
}

void ChronicleDesk::lookAway()
{
    m_looked.reset();
    m_wake.stop();
}

void ChronicleDesk::read()
{
    if (!m_looked || !m_reading.isFinished() || isEnough())
        return;
    const qint64 margin = m_looked->length() / 2;
    const TimeRange range{m_looked->from - margin, m_looked->to + margin};
    m_stale = false;
    m_calendarRead = m_calendar();
    m_reading.setFuture(QtConcurrent::run(
        [file = m_file, range, calendar = m_calendarRead, now = m_clock.nowMs()]() -> Result<WatchHistory> {
            auto database = Database::open(file, Database::Role::Crew, busyTimeoutMs);
            if (!database)
                return tl::unexpected(database.error());
            return readHistory(*database, range, calendar, now);
        }));
}

void ChronicleDesk::take(const Result<WatchHistory> &answer)
{
    if (!answer) {
        m_stale = true;
        m_isTroubled = true;
        emit troubled(answer.error());
        if (m_looked)
            m_wake.start(againMs);
        return;
    }
    if (std::exchange(m_isTroubled, false))
        emit recovered();
    const bool isNews = m_history != *answer;
    m_history = *answer;
    if (isNews)
        emit changed();
    if (m_looked && !isEnough() && !m_wake.isActive())
        m_wake.start(0);
}

QList<OnDuty> ChronicleDesk::dutyAt(qint64 ms) const
{
    return m_history.duty.at(ms, m_calendarRead);
}

} // namespace qd
