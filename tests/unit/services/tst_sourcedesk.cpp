// A source that is removed, and taken back: with its panels where they stood, its alert rules, and the alerts that it
// told; beside what others changed meanwhile.
#include "app/domain/alerts/alertepisode.h"
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/sourcedesk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000;
}

class TestSourceDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesBackWhatWasRemoved_data();
    void takesBackWhatWasRemoved();
    void refusesASecondOfItsName();

private:
    QList<Dashboard> dashboards() { return *m_console->dashboards().dashboards(); }
    QList<PanelId> panels()
    {
        QList<PanelId> ids;
        for (const Panel &panel : dashboards().value(0).panels)
            ids.append(panel.id);
        return ids;
    }
    AlertEpisode episode() { return m_console->alerts().within({0, now + 1})->value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    Source m_source;
    AlertRule m_rule;
};

void TestSourceDesk::init()
{
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::move(*Console::open({m_folder->path()}, m_clock, {20, false}));
    m_source = *m_console->sources().addHost();
    AlertRule rule;
    rule.name = u"Load"_s;
    rule.source = m_source.id;
    rule.expr = u"host_load"_s;
    rule.condition = RuleCondition{Comparison::GreaterOrEqual, 4.5};
    m_rule = *m_console->alertRules().save(rule);
    Alert alert;
    alert.labels = {{u"alertname"_s, u"Load"_s}};
    alert.state = AlertState::Firing;
    alert.rule = m_rule.id;
    alert.source = m_source.id;
    alert.firstBad = alert.activeAt = alert.firedAt = now - 60'000;
    m_console->alerts().update({alert});
    QTRY_COMPARE(episode().alert.source, m_source.id);
}

void TestSourceDesk::cleanup()
{
    m_console.reset();
}

void TestSourceDesk::takesBackWhatWasRemoved_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addRow("nothing else happened") << QString();
    QTest::addRow("its dashboard was renamed") << u"renamed"_s;
    QTest::addRow("its dashboard was removed") << u"removed"_s;
}

void TestSourceDesk::takesBackWhatWasRemoved()
{
    QFETCH(QString, meanwhile);
    const QList<PanelId> before = panels();
    QVERIFY(before.size() > 1);
    const auto removal = m_console->sources().remove(m_source.id);
    QVERIFY(removal);
    QCOMPARE(removal->source, m_source);
    QVERIFY(m_console->sources().sources()->isEmpty());
    QVERIFY(panels().isEmpty());
    QVERIFY(m_console->alertRules().rules()->isEmpty());
    QVERIFY(episode().alert.source.isNull() && episode().alert.rule.isNull());
    Dashboard dashboard = dashboards().first();
    if (meanwhile == u"renamed"_s) {
        dashboard.title = u"Mine"_s;
        QVERIFY(m_console->dashboards().save(dashboard));
    } else if (meanwhile == u"removed"_s) {
        QVERIFY(m_console->dashboards().remove(dashboard.id));
    }
    const auto back = m_console->sources().takeBack(*removal);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*m_console->sources().sources(), QList{m_source});
    QCOMPARE(m_console->alertRules().rules()->size(), 1);
    QVERIFY(m_console->alertRules().rules()->first() == m_rule);
    QCOMPARE(episode().alert.source, m_source.id);
    QCOMPARE(episode().alert.rule, m_rule.id);
    if (meanwhile == u"removed"_s) {
        QVERIFY(dashboards().isEmpty());
        return;
    }
    const QList<PanelId> after = panels();
    QCOMPARE(QSet(after.begin(), after.end()), QSet(before.begin(), before.end()));
    QCOMPARE(dashboards().first().title, meanwhile.isEmpty() ? removal->dashboards.first().title : u"Mine"_s);
    if (meanwhile.isEmpty())
        QCOMPARE(after, before);
}

void TestSourceDesk::refusesASecondOfItsName()
{
    const auto removal = m_console->sources().remove(m_source.id);
    QVERIFY(removal);
    QVERIFY(m_console->sources().addHost()); // somebody was faster
    QVERIFY(!m_console->sources().takeBack(*removal));
    QCOMPARE(m_console->sources().sources()->size(), 1);
    QVERIFY(m_console->sources().sources()->first().id != m_source.id);
}

QTEST_GUILESS_MAIN(TestSourceDesk)
#include "tst_sourcedesk.moc"
