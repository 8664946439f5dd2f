// A rule on what was recorded: what it would have found, and a failure in place of a silence.
#include "app/services/rulerehearsal.h"

#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/restorationfinder.h"
#include "app/services/sourcedesk.h"
#include "app/store/samplestore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000;
constexpr qint64 minute = 60'000;
} // namespace

class TestRuleRehearsal : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsAnIncident();
    void firesTooLate();
    void saysThatAServerIsGone();
    void keepsTheNewestOfTwo();
    void findsWhenItWasRestored();

private:
    // Bad from 30 to 20 minutes ago, a sample each 15 s.
    void record()
    {
        auto store = SampleStore::openWriter(m_console->paths().samples(), now);
        QVERIFY(store);
        SeriesData data;
        data.key = {m_source.id, u"load"_s, {{u"host"_s, u"a"_s}}};
        for (qint64 at = now - 60 * minute; at <= now; at += 15'000) {
            data.times.push_back(at);
            data.values.push_back(at >= now - 30 * minute && at < now - 20 * minute ? 9 : 1);
        }
        QVERIFY(store->append({data}));
    }
    AlertRule rule() const
    {
        AlertRule rule;
        rule.name = u"Busy"_s;
        rule.source = m_source.id;
        rule.expr = u"load"_s;
        rule.condition = RuleCondition{Comparison::Greater, 4};
        return rule;
    }
    void declare(qint64 started, qint64 detected)
    {
        Declaration declaration;
        declaration.title = u"Busy"_s;
        declaration.started = started;
        declaration.detected = detected;
        m_incident = m_console->incidents().declare(declaration).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
    Source m_source;
    Incident m_incident;
    const TimeRange m_hour{now - 60 * minute, now};
};

void TestRuleRehearsal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    auto console = Console::open({m_folder->path()}, *m_clock, {20, false});
    QVERIFY(console);
    m_console = std::move(*console);
    m_source = m_console->sources().addHost().value();
    record();
}

void TestRuleRehearsal::cleanup()
{
    m_console.reset();
}

void TestRuleRehearsal::findsAnIncident()
{
    declare(now - 30 * minute, now - 25 * minute);
    RuleRehearsal rehearsal(m_console->recorder(), m_console->incidents());
    QSignalSpy finished(&rehearsal, &RuleRehearsal::finished);
    rehearsal.run(rule(), m_source, m_hour);
    QVERIFY(rehearsal.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    const auto found = finished.first().first().value<Rehearsal>();
    QCOMPARE(found.incidents.size(), 1);
    QCOMPARE(int(found.incidents.first().verdict), int(RehearsalVerdict::Found));
    QVERIFY(found.incidents.first().earlierMs > 4 * minute);
    QCOMPARE(found.unmatched, 0);
    QVERIFY(!rehearsal.isRunning());
}

void TestRuleRehearsal::firesTooLate()
{
    declare(now - 30 * minute, now - 29 * minute);
    AlertRule slow = rule();
    slow.forMs = 15 * minute; // longer than it was bad
    RuleRehearsal rehearsal(m_console->recorder(), m_console->incidents());
    QSignalSpy finished(&rehearsal, &RuleRehearsal::finished);
    rehearsal.run(slow, m_source, m_hour);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(int(finished.first().first().value<Rehearsal>().incidents.first().verdict), int(RehearsalVerdict::Missed));
}

void TestRuleRehearsal::saysThatAServerIsGone()
{
    Source gone;
    gone.id = SourceId{u"gone"_s};
    gone.kind = SourceKind::Prometheus;
    gone.url = u"http://127.0.0.1:1"_s;
    RuleRehearsal rehearsal(m_console->recorder(), m_console->incidents());
    QSignalSpy failed(&rehearsal, &RuleRehearsal::failed);
    rehearsal.run(rule(), gone, m_hour);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!rehearsal.isRunning());
}

void TestRuleRehearsal::keepsTheNewestOfTwo()
{
    RuleRehearsal rehearsal(m_console->recorder(), m_console->incidents());
    QSignalSpy finished(&rehearsal, &RuleRehearsal::finished);
    rehearsal.run(rule(), m_source, m_hour);
    rehearsal.run(rule(), m_source, {now - 10 * minute, now}); // nothing was bad any more
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<Rehearsal>().alerts.isEmpty());
}

void TestRuleRehearsal::findsWhenItWasRestored()
{
    declare(now - 30 * minute, now - 29 * minute);
    const AlertRule kept = m_console->alertRules().save(rule()).value();
    AlertEpisode episode;
    episode.alert.rule = kept.id;
    RestorationFinder finder(m_console->alertRules(), m_console->recorder(), *m_clock);
    std::optional<RestorationProposal> proposal;
    finder.find(m_incident, {episode}, this, [&proposal](const RestorationProposal &found) { proposal = found; });
    QTRY_VERIFY(proposal);
    QCOMPARE(proposal->at, std::optional(now - 20 * minute)); // the first good sample that stayed, not now
    proposal.reset();
    finder.find(m_incident, {}, this, [&proposal](const RestorationProposal &found) { proposal = found; });
    QTest::qWait(50);
    QVERIFY(!proposal); // no alert: nothing is known
}

QTEST_GUILESS_MAIN(TestRuleRehearsal)
#include "tst_rulerehearsal.moc"
