// Ready-made drills as files: those that are shipped, in both languages and tied to runbooks that are there, and files
// that are broken in various ways.
#include "app/formats/drillscenariofile.h"
#include "tests/support/mutation.h"

#include <QDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QString sound = uR"(title: {en: The disk, fr: Le disque}
production: {en: An invented shop, fr: Une boutique inventée}
good: {en: Look first, fr: Regarder d’abord}
runbook: disk-full.md
severity: critical
services: database queue
lasts: 20m
charts:
  - metric: disk_percent
    title: {en: Disk, fr: Disque}
    unit: percent
    critical: 90
    high: 100
    series:
      - {labels: {mount: /}, seed: 4, shape: [{base: 70}, {noise: 1}, {ramp: 30, from: 0s, to: 8m}, {wave: 2, every: 1h}]}
alerts:
  - {name: Full, severity: major, summary: {en: full, fr: plein}, bad: 5s, fires: 40s, clears: 19m}
messages:
  - {at: 90s, from: {en: Support, fr: Support}, text: {en: It fails, fr: Ça échoue}}
changes:
  - {at: -10m, until: -9m, kind: release, title: v2, service: api, author: deploy}
reaction:
  - {at: 50s, kind: detected, text: {en: The disk, fr: Le disque}}
  - {at: 5m, kind: restored, text: {en: Freed, fr: Libéré}}
)"_s;

QString with(const QString &before, const QString &after)
{
    QString text = sound;
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

class TestDrillScenarioFile : public QObject {
    Q_OBJECT

private slots:
    void readsAll();
    void readsWhatIsShipped_data();
    void readsWhatIsShipped();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void standsAnything();
};

void TestDrillScenarioFile::readsAll()
{
    const auto read = readDrillScenario(u"disk"_s, sound);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->name, u"disk"_s);
    QCOMPARE(read->title, (ScenarioText{u"The disk"_s, u"Le disque"_s}));
    QCOMPARE(read->services, QStringList({u"database"_s, u"queue"_s}));
    QCOMPARE(read->lastsMs, 20 * 60'000);
    const ScenarioChart &chart = read->charts.first();
    QVERIFY(chart.unit == Unit::Percent);
    QCOMPARE(chart.critical, std::optional(90.0));
    QVERIFY(!chart.low);
    QCOMPARE(chart.series.first().labels, (Labels{{u"mount"_s, u"/"_s}}));
    QCOMPARE(chart.series.first().shape[2], (ShapePart{ShapePart::Kind::Ramp, 30, 0, 480'000}));
    QCOMPARE(chart.series.first().shape[3], (ShapePart{ShapePart::Kind::Wave, 2, 0, 3'600'000}));
    QCOMPARE(read->alerts.first().clears, std::optional<qint64>(19 * 60'000));
    QCOMPARE(read->messages.first().at, 90'000);
    QCOMPARE(read->changes.first().at, -600'000);
    QCOMPARE(read->changes.first().until, std::optional<qint64>(-540'000));
    QVERIFY(read->reaction.last().kind == DrillMomentKind::Restored);
}

void TestDrillScenarioFile::readsWhatIsShipped_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(QUARTERDECK_SOURCE_DIR "/resources/drills"));
    const QStringList files = folder.entryList({u"*.yaml"_s}, QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestDrillScenarioFile::readsWhatIsShipped()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readDrillScenario(QFileInfo(path).completeBaseName(), QString::fromUtf8(file.readAll()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        QVERIFY(QFileInfo::exists(
            QStringLiteral(QUARTERDECK_SOURCE_DIR "/resources/guide/") + language + u'/' + read->runbook));
        const DrillScript script = scriptOf(*read, language, 1'795'000'000'000);
        QVERIFY(!script.alerts.isEmpty() && !script.messages.isEmpty() && !script.dashboards.isEmpty());
        QVERIFY(check(script.dashboards.first()));
        QVERIFY(script.about.contains(language == u"en"_s ? u"invented"_s : u"inventé"_s)); // it says so itself
        // A good reaction keeps the objectives.
        QVERIFY(firstOf(script.then, DrillMomentKind::Restored).value_or(0) < 10 * 60'000);
        QVERIFY(firstOf(script.then, DrillMomentKind::Detected).value_or(0) <= 60'000);
    }
}

void TestDrillScenarioFile::refusesWhatIsBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names"); // what the failure points at
    QTest::newRow("nothing") << u""_s << u"severity"_s;
    QTest::newRow("no YAML") << u"title: {en: [\n"_s << u""_s;
    QTest::newRow("a list") << u"- a\n- b\n"_s << u""_s;
    QTest::newRow("a word") << u"drill"_s << u""_s;
    QTest::newRow("one language") << with(u"title: {en: The disk, fr: Le disque}"_s, u"title: {en: The disk}"_s)
                                  << u"title"_s;
    QTest::newRow("a third language") << with(
        u"title: {en: The disk, fr: Le disque}"_s, u"title: {en: a, fr: b, de: c}"_s)
                                      << u"title.de"_s;
    QTest::newRow("a field of nobody") << sound + u"colour: red\n"_s << u"colour"_s;
    QTest::newRow("no runbook") << with(u"runbook: disk-full.md\n"_s, u""_s) << u"runbook"_s;
    QTest::newRow("another severity") << with(u"severity: critical"_s, u"severity: awful"_s) << u"severity"_s;
    QTest::newRow("no time") << with(u"lasts: 20m"_s, u"lasts: long"_s) << u"lasts"_s;
    QTest::newRow("a bare number") << with(u"lasts: 20m"_s, u"lasts: 20"_s) << u"lasts"_s;
    QTest::newRow("lasts nothing") << with(u"lasts: 20m"_s, u"lasts: 0m"_s) << u"lasts"_s;
    QTest::newRow("lasts a week") << with(u"lasts: 20m"_s, u"lasts: 168h"_s) << u"lasts"_s;
    QTest::newRow("another unit") << with(u"unit: percent"_s, u"unit: furlong"_s) << u"charts[1].unit"_s;
    QTest::newRow("a threshold in words") << with(u"critical: 90"_s, u"critical: high"_s) << u"charts[1].critical"_s;
    QTest::newRow("a ramp that ends first")
        << with(u"{ramp: 30, from: 0s, to: 8m}"_s, u"{ramp: 30, from: 9m, to: 8m}"_s) << u"disk_percent"_s;
    QTest::newRow("a shape of two kinds") << with(u"{base: 70}"_s, u"{base: 70, noise: 1}"_s) << u"shape"_s;
    QTest::newRow("a shape of none") << with(u"{base: 70}"_s, u"{from: 1m}"_s) << u"shape"_s;
    QTest::newRow("a wave without end") << with(u"{wave: 2, every: 1h}"_s, u"{wave: 2}"_s) << u"every"_s;
    QTest::newRow("fires before it is bad") << with(u"fires: 40s"_s, u"fires: 1s"_s) << u"alerts"_s;
    QTest::newRow("clears before it fires") << with(u"clears: 19m"_s, u"clears: 20s"_s) << u"alerts"_s;
    QTest::newRow("alert without words") << with(u"summary: {en: full, fr: plein}, "_s, u""_s) << u"alerts"_s;
    QTest::newRow("message of nobody") << with(u"from: {en: Support, fr: Support}, "_s, u""_s) << u"messages"_s;
    QTest::newRow("a change of another kind") << with(u"kind: release"_s, u"kind: rumour"_s) << u"changes[1].kind"_s;
    QTest::newRow("a moment of another kind") << with(u"kind: detected"_s, u"kind: guessed"_s) << u"reaction[1].kind"_s;
    QTest::newRow("never restores") << with(u"kind: restored"_s, u"kind: note"_s) << u"reaction"_s;
    QTest::newRow("a list of words") << with(
        u"  - {at: 90s, from: {en: Support, fr: Support}, text: {en: It fails, fr: Ça échoue}}"_s, u"  - help"_s)
                                     << u"messages[1]"_s;
    QTest::newRow("too large") << sound + u"# "_s + QString(70'000, u'x') << u""_s;
}

void TestDrillScenarioFile::refusesWhatIsBroken()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const auto read = readDrillScenario(u"disk"_s, text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().subject, u"disk"_s);
    QVERIFY2(read.error().detail.contains(names), qPrintable(read.error().detail));
}

void TestDrillScenarioFile::standsAnything()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 400; ++i) {
        const auto read = readDrillScenario(u"any"_s, QString::fromUtf8(mutatedBytes(sound.toUtf8(), random)));
        if (read)
            QVERIFY(!scriptOf(*read, u"fr"_s, 1'795'000'000'000).title.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestDrillScenarioFile)
#include "tst_drillscenariofile.moc"
