// Against the real plugins of Debian's monitoring-plugins-basic.
#include "app/connectors/pluginsource.h"
#include "app/domain/clock.h"
#include "tests/support/scriptedserver.h"

#include <QStorageInfo>
#include <QThread>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QString folder = u"/usr/lib/nagios/plugins/"_s;

} // namespace

class TestPlugins : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checksTheLoad();
    void checksTheDisk();
    void checksAWebServer();
    void checksAPort();
    void tellsEachState_data();
    void tellsEachState();
    void tellsAWrongArgument();
    void readsTheirUnits();

private:
    Result<SourceFacts> run(const QString &plugin, const QStringList &arguments)
    {
        Source source;
        source.kind = SourceKind::Plugin;
        source.plugin = {folder + plugin, arguments};
        PluginSource made(source, m_clock);
        std::optional<Result<SourceFacts>> facts;
        made.test(this, [&facts](const auto &result) { facts = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(facts, 15'000); }();
        return facts.value_or(failure(Error::Kind::Timeout));
    }

    static double valueOf(const Result<SourceFacts> &facts, const QString &metric, const Labels &some = {})
    {
        for (const Measurement &each : facts ? facts->measurements : QList<Measurement>{}) {
            bool fits = each.metric == metric;
            for (const auto &[name, value] : some.asKeyValueRange())
                fits = fits && each.labels.value(name) == value;
            if (fits)
                return each.value;
        }
        return std::nan("");
    }

    SystemClock m_clock;
};

void TestPlugins::initTestCase()
{
    if (!QFile::exists(folder + u"check_dummy"_s))
        QSKIP("monitoring-plugins-basic is not installed");
}

void TestPlugins::checksTheLoad()
{
    const auto facts = run(u"check_load"_s, {u"-w"_s, u"1000,900,800"_s, u"-c"_s, u"2000,1900,1800"_s});
    QVERIFY(facts);
    QVERIFY(facts->text.startsWith(u"LOAD OK"_s) || facts->text.startsWith(u"OK"_s));
    QVERIFY2(facts->warnings.isEmpty(), qPrintable(facts->warnings.join(u'|')));
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 0.0);
    for (const auto &[label, warning] : {std::pair(u"load1"_s, 1000.0), {u"load5"_s, 900.0}, {u"load15"_s, 800.0}}) {
        QVERIFY(valueOf(facts, u"plugin_value"_s, {{u"label"_s, label}}) >= 0);
        QCOMPARE(valueOf(facts, u"plugin_warning"_s, {{u"label"_s, label}, {u"bound"_s, u"upper"_s}}), warning);
        QCOMPARE(valueOf(facts, u"plugin_critical"_s, {{u"label"_s, label}, {u"bound"_s, u"upper"_s}}), warning + 1000);
    }
}

void TestPlugins::checksTheDisk()
{
    const auto facts = run(u"check_disk"_s, {u"-w"_s, u"1%"_s, u"-c"_s, u"0%"_s, u"-p"_s, u"/"_s});
    QVERIFY(facts);
    const Labels root{{u"label"_s, u"/"_s}, {u"uom"_s, u"B"_s}};
    const double total = double(QStorageInfo(u"/"_s).bytesTotal());
    QVERIFY2(std::abs(valueOf(facts, u"plugin_max"_s, root) / total - 1) < 0.06, qPrintable(facts->text));
    QVERIFY(valueOf(facts, u"plugin_value"_s, root) > 0);
}

void TestPlugins::checksAWebServer()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/html", "<p>All is well</p>");
    const QStringList there{u"-H"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(server.serverPort()), u"-u"_s, u"/x"_s};
    auto facts = run(u"check_http"_s, there);
    QVERIFY(facts);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 0.0);
    QVERIFY(valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"time"_s}, {u"uom"_s, u"s"_s}}) < 5);
    QVERIFY(valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"size"_s}, {u"uom"_s, u"B"_s}}) > 18);
    facts = run(u"check_http"_s, there + QStringList{u"-s"_s, u"nowhere"_s});
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 2.0);
    QVERIFY(facts->warnings.value(0).contains(u"nowhere"_s));
    server.answer = ScriptedServer::typed("text/html", "busy", "503 Service Unavailable");
    QCOMPARE(valueOf(run(u"check_http"_s, there), u"plugin_status"_s), 2.0);
    server.close();
    QCOMPARE(valueOf(run(u"check_http"_s, there), u"plugin_status"_s), 2.0);
}

void TestPlugins::checksAPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QStringList there{u"-H"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(server.serverPort()), u"-w"_s, u"5"_s};
    auto facts = run(u"check_tcp"_s, there);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 0.0);
    QVERIFY(valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"time"_s}, {u"uom"_s, u"s"_s}}) < 5);
    QCOMPARE(valueOf(facts, u"plugin_warning"_s, {{u"label"_s, u"time"_s}}), 5.0);
    server.close();
    facts = run(u"check_tcp"_s, there);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 2.0);
    QVERIFY(!facts->warnings.isEmpty());
}

void TestPlugins::tellsEachState_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("status");
    QTest::addRow("OK") << u"0"_s << u"OK: words"_s << 0.0;
    QTest::addRow("warning") << u"1"_s << u"WARNING: words"_s << 1.0;
    QTest::addRow("critical") << u"2"_s << u"CRITICAL: words"_s << 2.0;
    QTest::addRow("unknown") << u"3"_s << u"UNKNOWN: words"_s << 3.0;
}

void TestPlugins::tellsEachState()
{
    QFETCH(QString, code);
    const auto facts = run(u"check_dummy"_s, {code, u"words|x=7;8"_s});
    QVERIFY(facts);
    QTEST(facts->text, "text");
    QTEST(valueOf(facts, u"plugin_status"_s), "status");
    QCOMPARE(facts->warnings.isEmpty(), code == u"0"_s);
    QCOMPARE(valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"x"_s}}), 7.0);
    // The code counts, whatever the words say.
    const auto turned = run(u"negate"_s, {folder + u"check_dummy"_s, u"2"_s, u"no"_s});
    QCOMPARE(valueOf(turned, u"plugin_status"_s), 0.0);
}

void TestPlugins::tellsAWrongArgument()
{
    const auto facts = run(u"check_load"_s, {u"--nonsense"_s});
    QVERIFY(facts);
    QCOMPARE(valueOf(facts, u"plugin_status"_s), 3.0);
    QVERIFY(!facts->text.isEmpty());
    QVERIFY(facts->warnings.contains(facts->text));
}

void TestPlugins::readsTheirUnits()
{
    // Milliseconds and percent of a ping to this machine, where it may ping.
    const auto facts = run(u"check_ping"_s,
        {u"-4"_s, u"-H"_s, u"127.0.0.1"_s, u"-w"_s, u"500,50%"_s, u"-c"_s, u"900,90%"_s, u"-p"_s, u"1"_s});
    QVERIFY(facts);
    const double rta = valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"rta"_s}});
    if (std::isnan(rta))
        QSKIP("no ping from here");
    QVERIFY(rta < 1);
    QCOMPARE(valueOf(facts, u"plugin_value"_s, {{u"label"_s, u"pl"_s}, {u"uom"_s, u"%"_s}}), 0.0);
    QVERIFY(std::abs(valueOf(facts, u"plugin_warning"_s, {{u"label"_s, u"rta"_s}}) - 0.5) < 1e-9);
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "tst_plugins.moc"
