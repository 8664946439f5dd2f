// Plugins that are well and those that hang, flood, fork, die or are not there.
#include "app/connectors/pluginsource.h"
#include "app/domain/clock.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>

using namespace qd;
using namespace Qt::StringLiterals;

class TestPluginSource : public QObject {
    Q_OBJECT

private slots:
    void init();
    void measuresWhatThePluginSays();
    void takesTheCodeForTheStatus_data();
    void takesTheCodeForTheStatus();
    void passesArgumentsAsTheyAre();
    void runsInAPlaceOfItsOwn();
    void stopsOneThatHangs_data();
    void stopsOneThatHangs();
    void drainsOneThatFloods();
    void cannotStart_data();
    void cannotStart();
    void runsOnceForAllItsMetrics();
    void stopsItsPluginWhenItGoes();

private:
    // A plugin made of these lines.
    QString script(const QByteArray &lines, const QByteArray &first = "#!/bin/sh\n")
    {
        QFile file(m_folder->filePath(u"check_it"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(first + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    Result<SourceFacts> run()
    {
        PluginSource made(m_source, m_clock);
        std::optional<Result<SourceFacts>> facts;
        QEventLoop loop; // QTRY_VERIFY rests between two looks, which slows a flood down
        QTimer::singleShot(15'000, &loop, &QEventLoop::quit);
        made.test(this, [&](const auto &result) {
            facts = result;
            loop.quit();
        });
        loop.exec();
        return facts.value_or(failure(Error::Kind::Timeout));
    }

    static double valueOf(const Result<SourceFacts> &facts, const QString &metric, const Labels &labels = {})
    {
        for (const Measurement &each : facts ? facts->measurements : QList<Measurement>{}) {
            if (each.metric == metric && (labels.isEmpty() || each.labels == labels))
                return each.value;
        }
        return std::nan("");
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Source m_source;
    SystemClock m_clock;
};

void TestPluginSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = {};
    m_source.id = {u"s"_s};
    m_source.kind = SourceKind::Plugin;
    m_source.name = u"check"_s;
    m_source.timeoutMs = 5000;
}

void TestPluginSource::measuresWhatThePluginSays()
{
    m_source.plugin.program = script("echo \"DISK OK - fine | '/ home'=2.5KB;5:10;@20;0;9 load=50%;80;90 b=x\"");
    const auto facts = run();
    QVERIFY(facts);
    QCOMPARE(facts->product, u"check_it"_s);
    QCOMPARE(facts->text, u"DISK OK - fine"_s);
    QCOMPARE(facts->warnings, QStringList{u"b: “x” is no value"_s});
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 0.0);
    QVERIFY(valueOf(facts, u"plugin_duration_seconds"_s) > 0);
    const Labels home{{u"label"_s, u"/ home"_s}, {u"uom"_s, u"B"_s}};
    QCOMPARE(valueOf(facts, u"plugin_value"_s, home), 2500.0);
    QCOMPARE(valueOf(facts, u"plugin_min"_s, home), 0.0);
    QCOMPARE(valueOf(facts, u"plugin_max"_s, home), 9000.0);
    const auto bound = [&](const QString &metric, Labels labels, const QString &which) {
        labels.insert(u"bound"_s, which);
        return valueOf(facts, metric, labels);
    };
    QCOMPARE(bound(u"plugin_warning"_s, home, u"lower"_s), 5000.0);
    QCOMPARE(bound(u"plugin_warning"_s, home, u"upper"_s), 10'000.0);
    QCOMPARE(bound(u"plugin_critical"_s, home, u"upper"_s), 20'000.0);
    const Labels load{{u"label"_s, u"load"_s}, {u"uom"_s, u"%"_s}};
    QCOMPARE(valueOf(facts, u"plugin_value"_s, load), 50.0);
    QCOMPARE(bound(u"plugin_warning"_s, load, u"upper"_s), 80.0);
    QVERIFY(std::isnan(bound(u"plugin_warning"_s, load, u"lower"_s)));
}

void TestPluginSource::takesTheCodeForTheStatus_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<double>("status");
    QTest::addColumn<QString>("warnings"); // parted by bars
    QTest::addRow("well") << QByteArray("echo CRITICAL: no; exit 0") << 0.0 << QString();
    QTest::addRow("warning") << QByteArray("echo WARNING: hot; exit 1") << 1.0 << u"WARNING: hot"_s;
    QTest::addRow("critical") << QByteArray("echo CRITICAL: dead; exit 2") << 2.0 << u"CRITICAL: dead"_s;
    QTest::addRow("unknown") << QByteArray("echo who; exit 3") << 3.0 << u"who"_s;
    QTest::addRow("silent") << QByteArray("exit 2") << 2.0 << u"the plugin said nothing; its status is 2"_s;
    QTest::addRow("only errors") << QByteArray("echo no such option >&2; exit 3") << 3.0 << u"no such option"_s;
    QTest::addRow("four") << QByteArray("echo odd; exit 4") << 3.0
                          << u"the plugin ended with the code 4, which means nothing|odd"_s;
    QTest::addRow("255")
        << QByteArray("exit 255") << 3.0
        << u"the plugin ended with the code 255, which means nothing|the plugin said nothing; its status is 3"_s;
    QTest::addRow("killed") << QByteArray("echo half; kill -9 $$") << 3.0 << u"the plugin died of signal 9|half"_s;
    QTest::addRow("crashed") << QByteArray("kill -SEGV $$") << 3.0
                             << u"the plugin died of signal 11|the plugin said nothing; its status is 3"_s;
}

void TestPluginSource::takesTheCodeForTheStatus()
{
    QFETCH(QByteArray, lines);
    m_source.plugin.program = script(lines);
    const auto facts = run();
    QVERIFY(facts);
    QFETCH(double, status);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), status);
    QTEST(facts->warnings.join(u'|'), "warnings");
}

void TestPluginSource::passesArgumentsAsTheyAre()
{
    m_source.plugin.program = script(
        "for each in \"$@\"; do echo \"[$each]\"; done > \"" + m_folder->path().toUtf8() + "/arguments\"; echo OK");
    m_source.plugin.arguments = {u"-w"_s, u"; rm -rf x"_s, u"$(id)"_s, u"`id`"_s, u"*"_s, u"a b"_s, u"\"q\""_s,
        QString(), u"--"_s, u"l1\nl2"_s, u"é"_s};
    QVERIFY(run());
    QCOMPARE(QString::fromUtf8(contentOf(u"arguments"_s)),
        u"[-w]\n[; rm -rf x]\n[$(id)]\n[`id`]\n[*]\n[a b]\n[\"q\"]\n[]\n[--]\n[l1\nl2]\n[é]\n"_s);
}

void TestPluginSource::runsInAPlaceOfItsOwn()
{
    qputenv("QUARTERDECK_SECRET_X", "s3cret");
    qputenv("LD_PRELOAD_OF_OURS", "x");
    m_source.plugin.program =
        script("pwd > here; (env; pwd; cat; echo end) > \"" + m_folder->path().toUtf8() + "/seen\"; echo OK");
    QVERIFY(run());
    const QByteArray seen = contentOf(u"seen"_s);
    QVERIFY(seen.contains("LC_ALL=C\n"));
    QVERIFY(seen.contains("PATH="));
    QVERIFY(seen.endsWith("end\n")); // there was nothing to read
    QVERIFY(!seen.contains("s3cret"));
    QVERIFY(!seen.contains("OF_OURS"));
    QVERIFY(!QFile::exists(QDir::current().filePath(u"here"_s)));
    QVERIFY(!seen.contains(QDir::currentPath().toUtf8() + "\n"));
    qunsetenv("QUARTERDECK_SECRET_X");
    qunsetenv("LD_PRELOAD_OF_OURS");
}

void TestPluginSource::stopsOneThatHangs_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addRow("sleeps") << QByteArray("echo half; sleep 60");
    QTest::addRow("ignores being asked") << QByteArray("trap '' TERM INT HUP; echo half; while :; do sleep 1; done");
    QTest::addRow("with children") << QByteArray("echo half; sleep 60 & sleep 60 & wait");
    QTest::addRow("with grandchildren") << QByteArray("echo half; (sh -c 'sleep 60; :' & wait) & wait");
    QTest::addRow("left behind") << QByteArray("echo half; sleep 60 & exit 0");
}

void TestPluginSource::stopsOneThatHangs()
{
    QFETCH(QByteArray, lines);
    const bool ends = lines.endsWith("exit 0");
    m_source.timeoutMs = 700;
    m_source.plugin.program = script("echo $$ > \"" + m_folder->path().toUtf8() + "/pid\"\n" + lines);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto facts = run();
    QVERIFY(facts);
    QVERIFY(elapsed.elapsed() < 3000);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), ends ? 0.0 : 3.0);
    QCOMPARE(facts->text, u"half"_s);
    if (!ends)
        QVERIFY(facts->warnings.value(0).contains(u"0.7 s"_s));
    // Nobody of its group is left.
    const pid_t group = contentOf(u"pid"_s).trimmed().toInt();
    QVERIFY(group > 1);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(-group, 0) == -1 && errno == ESRCH, 15'000);
}

void TestPluginSource::drainsOneThatFloods()
{
    m_source.plugin.program =
        script("echo 'OK | a=1'; head -c 50000000 /dev/zero | tr '\\0' 'x'; head -c 5000000 /dev/zero >&2; exit 1");
    auto facts = run();
    QVERIFY(facts);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 1.0); // it came to its end
    QCOMPARE(facts->text, u"OK"_s);
    QCOMPARE(valueOf(facts, u"plugin_value"_s), 1.0);
    QVERIFY(facts->warnings.join(u'|').contains(u"too much"_s));
    // What comes after the limit is not kept, and no line is longer than people read.
    m_source.plugin.program = script("head -c 70000 /dev/zero | tr '\\0' 'x'; echo ' | a=1'");
    facts = run();
    QVERIFY(facts);
    QVERIFY(std::isnan(valueOf(facts, u"plugin_value"_s)));
    QVERIFY(facts->text.size() <= 500);
    m_source.plugin.program = script("yes 'x=1 | y=2'");
    m_source.timeoutMs = 700;
    facts = run();
    QVERIFY(facts);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 3.0);
    QVERIFY(valueOf(facts, u"plugin_duration_seconds"_s) < 3);
}

void TestPluginSource::cannotStart_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addRow("nothing") << u"nothing"_s << int(Error::Kind::Invalid);
    QTest::addRow("no path") << u"relative"_s << int(Error::Kind::Invalid);
    QTest::addRow("not there") << u"missing"_s << int(Error::Kind::NotFound);
    QTest::addRow("a folder") << u"folder"_s << int(Error::Kind::NotFound);
    QTest::addRow("not to be run") << u"plain"_s << int(Error::Kind::Unavailable);
    QTest::addRow("no interpreter") << u"interpreter"_s << int(Error::Kind::Unavailable);
    QTest::addRow("no program") << u"garbage"_s << int(Error::Kind::Unavailable);
}

void TestPluginSource::cannotStart()
{
    QFETCH(QString, fault);
    QString &program = m_source.plugin.program;
    if (fault == u"relative"_s)
        program = u"check_load"_s;
    else if (fault == u"missing"_s)
        program = m_folder->filePath(u"none"_s);
    else if (fault == u"folder"_s)
        program = m_folder->path();
    else if (fault == u"plain"_s)
        program = u"/etc/passwd"_s;
    else if (fault == u"interpreter"_s)
        program = script("", "#!/nowhere/sh\n");
    else if (fault == u"garbage"_s)
        program = script("\x01\x02", "\x7f");
    const auto facts = run();
    QVERIFY(!facts);
    QTEST(int(facts.error().kind), "kind");
    QCOMPARE(facts.error().subject, program);
}

void TestPluginSource::runsOnceForAllItsMetrics()
{
    m_source.plugin.program =
        script("echo run >> \"" + m_folder->path().toUtf8() + "/runs\"; sleep 0.1; echo 'OK | a=1 b=U'");
    m_source.pollMs = 1000;
    PluginSource made(m_source, m_clock);
    QList<Result<FetchAnswer>> answers;
    for (const QString &metric : PluginSource::metrics() + QStringList{u"plugin_nonsense"_s})
        made.fetch({metric, {}, 1000}, this, [&answers](const auto &answer) { answers.append(answer); });
    QTRY_COMPARE(answers.size(), PluginSource::metrics().size() + 1);
    QCOMPARE(contentOf(u"runs"_s), QByteArray("run\n"));
    QCOMPARE(answers.last().error().kind, Error::Kind::QueryRejected);
    const QList<SeriesData> values = answers[2]->series;
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].key.labels, (Labels{{u"__name__"_s, u"plugin_value"_s}, {u"label"_s, u"a"_s}}));
    QVERIFY(std::isnan(values[1].values[0])); // a gap
    QVERIFY(answers[3]->series.isEmpty()); // a threshold that nobody set
}

void TestPluginSource::stopsItsPluginWhenItGoes()
{
    m_source.plugin.program = script("echo $$ > \"" + m_folder->path().toUtf8() + "/pid\"; sleep 60 & wait");
    bool called = false;
    {
        PluginSource made(m_source, m_clock);
        made.test(this, [&called](const auto &) { called = true; });
        QTRY_VERIFY(!contentOf(u"pid"_s).isEmpty());
    }
    const pid_t group = contentOf(u"pid"_s).trimmed().toInt();
    QTRY_VERIFY_WITH_TIMEOUT(::kill(-group, 0) == -1 && errno == ESRCH, 15'000);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestPluginSource)
#include "tst_pluginsource.moc"
