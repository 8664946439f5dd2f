// The time page over a year with 50 incidents and 100 alerts a week: reading the year aside, and what a step of the window
// costs the window's thread, beside merely painting a picture of the same size.
#include "app/domain/chronicle/around.h"
#include "app/services/chronicledesk.h"
#include "app/services/console.h"
#include "app/store/alertepisoderepository.h"
#include "app/store/incidentrepository.h"
#include "app/store/outboxrepository.h"
#include "tests/bench/benchtable.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/metrics/axis/chartnavigator.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace bench;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 yearMs = 365 * dayMs;
constexpr int incidents = 50 * 52;
constexpr int alerts = 100 * 52;
constexpr int steps = 40;

bool fill(qd::Console &console, qint64 now)
{
    auto transaction = qd::Transaction::begin(console.database(), nullptr);
    if (!transaction)
        return false;
    const qd::Stamp stamp{now, u"bench"_s};
    for (int i = 0; i < incidents; ++i) {
        qd::Incident incident;
        incident.started = incident.detected = now - yearMs + i * (yearMs / incidents);
        incident.id = qd::IncidentId::create(incident.started);
        incident.number = i + 1;
        incident.title = u"Something was slow"_s;
        incident.severity = qd::Severity(i % 3);
        incident.state = qd::IncidentState::Fixed;
        incident.restored = incident.started + 15 * minuteMs;
        incident.fixed = incident.started + 3 * dayMs;
        if (!qd::IncidentRepository::save(*transaction, incident, stamp))
            return false;
        qd::Message message;
        message.id = qd::MessageId::create(incident.started);
        message.channel = u"c"_s;
        message.about = incident.key();
        message.situation = u"declared"_s;
        message.audience = u"support"_s;
        message.createdAt = incident.started + minuteMs;
        if (!qd::OutboxRepository::add(*transaction, message, stamp))
            return false;
    }
    QList<qd::AlertEpisode> episodes;
    for (int i = 0; i < alerts; ++i) {
        qd::AlertEpisode episode;
        const qint64 at = now - yearMs + i * (yearMs / alerts);
        episode.id = qd::AlertEpisodeId::create(at);
        episode.alert.labels = {{u"alertname"_s, u"Rule %1"_s.arg(i % 40)}, {u"severity"_s, u"critical"_s}};
        episode.alert.activeAt = episode.chain.firstBad = at;
        episode.alert.firedAt = episode.chain.fired = at + minuteMs;
        episode.alert.resolvedAt = at + 20 * minuteMs;
        episode.alert.state = qd::AlertState::Resolved;
        episodes.append(episode);
    }
    return qd::AlertEpisodeRepository::save(*transaction, episodes, stamp) && transaction->commit();
}

// The widget's own time from another window on time to the painted picture.
double stepMs(ChronicleStrip &strip, qd::TimeRange range, qint64 by, qint64 now)
{
    std::vector<double> taken;
    for (int i = 0; i < steps; ++i) {
        taken.push_back(msOf([&] {
            strip.setAxis({range.from - i * by, range.to - i * by}, now);
            strip.repaint();
        }));
    }
    return median(taken);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const qd::SystemClock clock;
    const qint64 now = clock.nowMs();
    auto console = std::move(*qd::Console::open({folder.path()}, clock, {20, false}));
    if (!fill(*console, now))
        return 1;
    const qd::TimeRange year{now - yearMs, now};
    row(u"a year of %1 incidents and %2 alerts, read aside"_s.arg(incidents).arg(alerts),
        ms(medianMsOf(5, [&] { (void)qd::readHistory(console->database(), year, console->calendar(), now); })), {}, {},
        {}, u"< 500 ms"_s);

    qd::ChronicleDesk desk(
        console->paths().crew(), console->feed(), clock, [&] { return console->calendar(); });
    ChartNavigator navigator;
    ChronicleStrip strip(desk, navigator, console->zone());
    strip.setCharts({});
    strip.resize(1400, 700);
    strip.show();
    desk.look(year);
    if (!QTest::qWaitFor([&] { return desk.isRead(); }, 30'000))
        return 1;
    strip.refresh();
    QPixmap picture(strip.size());
    picture.fill(Qt::white);
    QWidget plain;
    const double rival = medianMsOf(steps, [&] {
        QPixmap copy(strip.size());
        QPainter painter(&copy);
        painter.drawPixmap(0, 0, picture);
    });
    const QString beside = u"painting a picture of that size"_s;
    for (const auto &[words, length] : {std::pair(u"  a pan step, a year in sight"_s, yearMs),
             {u"  a pan step, a week in sight"_s, 7 * dayMs}, {u"  a pan step, an hour in sight"_s, hourMs}}) {
        const double ours = stepMs(strip, {now - length, now}, length / 200, now);
        row(words, ms(ours), beside, ms(rival), times(ours / rival), u"< 8 ms"_s);
    }
    std::vector<double> moves;
    for (int i = 0; i < steps; ++i) {
        moves.push_back(msOf([&] {
            strip.pin(now - hourMs + i * minuteMs);
            strip.repaint();
        }));
    }
    row(u"  a step of the cursor"_s, ms(median(moves)), beside, ms(rival), times(median(moves) / rival), u"< 2 ms"_s);
    row(u"  what is around an instant, a year in sight"_s, ms(medianMsOf(steps, [&] {
        (void)qd::around(desk.history().chronicle, now - 100 * dayMs, qd::spanFor(yearMs), now);
    })),
        {}, {}, {}, u"< 4 ms"_s);
    return 0;
}
