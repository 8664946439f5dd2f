// What an Alertmanager answers, whole, damaged, and from somebody else.
#include "app/connectors/alertmanageranswer.h"
#include "tests/support/alertmanageranswers.h"
#include "tests/support/mutation.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString place = u"http://alertmanager"_s;
constexpr qint64 started = 1'795'408'622'030; // 2026-11-23T04:37:02.030Z

HttpAnswer answered(const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    return {status, "Words", type, body, std::nullopt};
}

QByteArray silenceJson(const QByteArray &matchers, const QByteArray &state = "active", const QByteArray &id = "s1")
{
    return quoted("{'id':'" + id + "','status':{'state':'" + state
        + "'},'updatedAt':'2026-11-23T04:37:02.030Z','comment':'a release','createdBy':'Ada',"
          "'startsAt':'2026-11-23T04:37:02.030Z','endsAt':'2026-11-23T05:37:02.030+01:00','matchers':["
        + matchers + "]}");
}

} // namespace

class TestAlertmanagerAnswer : public QObject {
    Q_OBJECT

private slots:
    void readsAlerts();
    void namesTheInhibitor();
    void keepsTextAsItIs_data();
    void keepsTextAsItIs();
    void leavesOutWhatItCannotRead_data();
    void leavesOutWhatItCannotRead();
    void readsGroupsOnce();
    void readsSilences();
    void writesASilence();
    void readsTheStatus();
    void namesTheFault_data();
    void namesTheFault();
    void tellsAMissingSilence_data();
    void tellsAMissingSilence();
    void survivesDamage();
    void isQuickWithTenThousand();
    void readsRealAnswers_data();
    void readsRealAnswers();
};

void TestAlertmanagerAnswer::readsAlerts()
{
    const auto told = readAlerts(answered(threeAlerts()), place);
    QVERIFY(told);
    QVERIFY(told->warnings.isEmpty());
    QCOMPARE(told->data.size(), 3);
    const Alert &alert = told->data[0];
    QCOMPARE(alert.name(), u"Down"_s);
    QCOMPARE(alert.severity(), u"critical"_s);
    QCOMPARE(alert.annotations.value(u"summary"_s), u"it is slow"_s);
    QCOMPARE(int(alert.state), int(AlertState::Firing));
    QCOMPARE(int(alert.origin), int(AlertOrigin::Alertmanager));
    QVERIFY(std::isnan(alert.value));
    QCOMPARE(alert.firedAt, started);
    QCOMPARE(alert.activeAt, 0); // nobody told
    QCOMPARE(alert.resolvedAt, 0); // endsAt is when the server would give it up
    QCOMPARE(alert.generatorUrl, u"http://vm:9090/graph?g0.expr=up+%3D%3D+0&g0.tab=1"_s);
    QCOMPARE(alert.receivers, (QStringList{u"mail"_s, u"chat"_s}));
    QVERIFY(alert.suppression.isEmpty());
    QCOMPARE(told->data[1].suppression.silences, QStringList{u"s1"_s});
    QCOMPARE(int(told->data[1].state), int(AlertState::Firing));
    QVERIFY(readAlerts(answered("[]"), place)->data.isEmpty());
    QVERIFY(readAlerts(answered("null"), place)->data.isEmpty());
}

void TestAlertmanagerAnswer::namesTheInhibitor()
{
    const auto told = readAlerts(answered(threeAlerts()), place);
    QVERIFY(told);
    const Suppression hidden = told->data[2].suppression;
    QCOMPARE(hidden.inhibitedBy, (QStringList{fingerprint(told->data[0].labels), u"00000000000000ff"_s}));
    QCOMPARE(hidden.mutedBy, QStringList{u"weekend"_s});
}

void TestAlertmanagerAnswer::keepsTextAsItIs_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("kept");
    QTest::newRow("markup") << QByteArray("<img src=x onerror=y>&amp;") << u"<img src=x onerror=y>&amp;"_s;
    QTest::newRow("control characters") << QByteArray("a\\u0000\\u001b[31mb") << u"a"_s + QChar(u'\0') + u"\x1b[31mb"_s;
    QTest::newRow("right to left") << QByteArray("\\u202egnp") << u"\u202egnp"_s;
    QTest::newRow("64 KB") << QByteArray(65'536, 'x') << QString(65'536, u'x');
    QTest::newRow("other letters") << QByteArray("\\ud83e\\udd18é") << u"🤘é"_s;
}

void TestAlertmanagerAnswer::keepsTextAsItIs()
{
    QFETCH(QByteArray, written);
    const auto told = readAlerts(answered('[' + alertJson("1", "\"alertname\":\"" + written + '"') + ']'), place);
    QVERIFY(told);
    QTEST(told->data.value(0).name(), "kept");
}

void TestAlertmanagerAnswer::leavesOutWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("no labels") << QByteArray("{'labels':{}}") << true;
    QTest::newRow("none said") << QByteArray("{}") << true;
    QTest::newRow("nothing but labels") << QByteArray("{'labels':{'a':'b'}}") << true;
    QTest::newRow("wrong types") << QByteArray("{'labels':{'a':'b'},'annotations':[],'startsAt':5,'receivers':{},"
                                               "'status':'active','generatorURL':null}")
                                 << true;
    QTest::newRow("wrong types within") << QByteArray(
        "{'labels':{'a':'b','c':1},'receivers':[1,{},{'name':null}],'status':{'silencedBy':'x',"
        "'inhibitedBy':[1]},'startsAt':'yesterday'}")
                                        << true;
    QTest::newRow("labels of another kind") << QByteArray("{'labels':['a']}") << false;
    QTest::newRow("a text") << QByteArray("'alert'") << false;
    QTest::newRow("nothing") << QByteArray("null") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
}

void TestAlertmanagerAnswer::leavesOutWhatItCannotRead()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isKept);
    const auto told = readAlerts(answered('[' + quoted(entry) + ',' + alertJson("1", downLabels) + ']'), place);
    QVERIFY(told);
    QCOMPARE(told->data.size(), isKept ? 2 : 1);
    QCOMPARE(told->warnings.size(), isKept ? 0 : 1);
    QCOMPARE(told->data.last().name(), u"Down"_s);
    if (isKept) {
        QCOMPARE(told->data[0].firedAt, 0);
        QVERIFY(told->data[0].receivers.isEmpty());
        QVERIFY(told->data[0].suppression.isEmpty());
    }
    const auto groups = readAlertGroups(answered("[{\"alerts\":[" + quoted(entry) + "]}]"), place);
    QCOMPARE(groups->warnings.size(), isKept ? 0 : 1);
    QCOMPARE(groups->data.value(0).alerts.size(), isKept ? 1 : 0);
}

void TestAlertmanagerAnswer::readsGroupsOnce()
{
    const QByteArray slow = alertJson("d2", slowLabels, "'inhibitedBy':['d1']");
    const QByteArray down = alertJson("d1", downLabels);
    const auto told = readAlertGroups(
        answered(quoted("[{'labels':{'alertname':'Slow'},'receiver':{'name':'chat'},'alerts':[") + slow
            + quoted("]},{'labels':{'alertname':'Slow'},'receiver':{'name':'mail'},'alerts':[") + slow
            + quoted("]},{'labels':{'severity':'major'},'receiver':{'name':'page'},'alerts':[") + slow
            + quoted("]},{'labels':{},'receiver':{'name':'mail'},'alerts':[") + slow + ',' + down + "]},7]"),
        place);
    QVERIFY(told);
    QCOMPARE(told->data.size(), 4);
    QCOMPARE(told->warnings.size(), 1);
    const auto groups = onceEach(told->data);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].labels, (Labels{{u"alertname"_s, u"Slow"_s}}));
    QCOMPARE(groups[0].receivers, (QStringList{u"chat"_s, u"mail"_s}));
    QCOMPARE(groups[0].alerts.size(), 1);
    QVERIFY(groups[1].labels.isEmpty());
    QCOMPARE(groups[1].alerts.size(), 1);
    QCOMPARE(groups[1].alerts[0].name(), u"Down"_s);
    // The inhibitor stands in another group.
    QCOMPARE(groups[0].alerts[0].suppression.inhibitedBy, QStringList{fingerprint(groups[1].alerts[0].labels)});
}

void TestAlertmanagerAnswer::readsSilences()
{
    const auto told =
        readSilences(answered('['
                         + silenceJson("{'name':'a','value':'b','isRegex':false,'isEqual':false},"
                                       "{'name':'c','value':'d.*','isRegex':true}")
                         + ',' + silenceJson("", "expired", "s2") + ',' + silenceJson("", "pending", "s3") + ','
                         + silenceJson("", "forgotten") + ',' + silenceJson("", "active", "") + ",3]"),
            place);
    QVERIFY(told);
    QCOMPARE(told->data.size(), 3);
    QCOMPARE(told->warnings, QStringList{u"3 entries cannot be read"_s});
    Silence expected{u"s1"_s, {{u"a"_s, u"b"_s, false, false}, {u"c"_s, u"d.*"_s, true, true}}, started, started,
        u"Ada"_s, u"a release"_s, SilenceState::Active};
    QCOMPARE(told->data[0], expected);
    QCOMPARE(int(told->data[1].state), int(SilenceState::Expired));
    QCOMPARE(int(told->data[2].state), int(SilenceState::Pending));
}

void TestAlertmanagerAnswer::writesASilence()
{
    Silence silence{
        {}, {{u"a"_s, u"\"b\"\n"_s, true, false}}, started, started + 1, u"Ada"_s, u"é"_s, SilenceState::Pending};
    QJsonObject written = QJsonDocument::fromJson(jsonOf(silence)).object();
    QVERIFY(!written.contains(u"id"_s));
    QCOMPARE(written[u"startsAt"_s].toString(), u"2026-11-23T04:37:02.030Z"_s);
    QCOMPARE(written[u"endsAt"_s].toString(), u"2026-11-23T04:37:02.031Z"_s);
    QCOMPARE(written[u"comment"_s].toString(), u"é"_s);
    silence.id = u"s1"_s;
    silence.state = SilenceState::Active;
    written = QJsonDocument::fromJson(jsonOf(silence)).object();
    written.insert(u"status"_s, QJsonObject{{u"state"_s, u"active"_s}});
    const auto told = readSilences(answered('[' + QJsonDocument(written).toJson() + ']'), place);
    QCOMPARE(told->data.value(0), silence);
}

void TestAlertmanagerAnswer::readsTheStatus()
{
    const auto status = readStatus(answered(alertmanagerStatus()), place);
    QVERIFY(status);
    QCOMPARE(status->version, u"0.25.0"_s);
    QCOMPARE(status->cluster, u"ready"_s);
    QCOMPARE(status->peers, QStringList{u"01"_s});
    QCOMPARE(status->startedAt, started - 11'411);
    QCOMPARE(int(readStatus(answered("{}"), place).error().kind), int(Kind::NotTheApi));
    QCOMPARE(
        int(readStatus(answered(quoted("{'status':'success','data':{}}")), place).error().kind), int(Kind::NotTheApi));
    QVERIFY(readStatus(answered(quoted("{'versionInfo':{},'cluster':{'peers':null}}")), place));
}

void TestAlertmanagerAnswer::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &type, Kind kind,
                         const QString &words) { QTest::newRow(name) << body << status << type << int(kind) << words; };
    const QByteArray json = "application/json";
    row("a bare text", "\"bad matcher format: {{{\"", 400, json, Kind::QueryRejected, u"bad matcher format: {{{"_s);
    row("an object", quoted("{'code':602,'message':'comment in body is required'}"), 422, json, Kind::QueryRejected,
        u"comment in body is required"_s);
    row("a fault of its own", "\"no disk\"", 500, json, Kind::HttpStatus, u"no disk"_s);
    row("nothing", "", 500, json, Kind::HttpStatus, u"500 Words"_s);
    row("not let in", "Unauthorized", 401, "text/plain", Kind::Unauthorized, u"401 Words"_s);
    row("a proxy", "<html>", 502, "text/html", Kind::HttpStatus, u"502 Words"_s);
    row("a wrong path", "404 page not found", 404, "text/plain", Kind::NotTheApi, u"404 Words"_s);
    row("a login page", "<html>", 200, "text/html", Kind::NotTheApi, u"text/html"_s);
    row("HTML that claims to be JSON", "<html>", 200, json, Kind::NotTheApi, u"HTML"_s);
    row("cut short", "[{\"labels\":{\"a\":", 200, json, Kind::Truncated, {});
    row("no UTF-8", "[{\"labels\":{\"a\":\"\xff\"}}]", 200, json, Kind::Truncated, {});
    row("nothing at all", "", 200, json, Kind::Truncated, {});
    row("another API", "{}", 200, json, Kind::Truncated, {});
    row("nested without end", QByteArray(5000, '['), 200, json, Kind::Truncated, {});
}

void TestAlertmanagerAnswer::namesTheFault()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const HttpAnswer answer = answered(body, status, type);
    const auto alerts = readAlerts(answer, place);
    QVERIFY(!alerts);
    QCOMPARE(int(alerts.error().kind), kind);
    QCOMPARE(alerts.error().subject, place);
    if (!words.isEmpty())
        QCOMPARE(alerts.error().detail, words);
    QCOMPARE(int(readAlertGroups(answer, place).error().kind), kind);
    QCOMPARE(int(readSilences(answer, place).error().kind), kind);
    QVERIFY(!readStatus(answer, place));
    QVERIFY(!readSilenceId(answer, place, {}));
}

void TestAlertmanagerAnswer::tellsAMissingSilence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind"); // -1: done
    const QByteArray json = "application/json";
    QTest::newRow("done") << QByteArray() << 200 << json << -1;
    QTest::newRow("without a type") << QByteArray() << 200 << QByteArray() << -1;
    QTest::newRow("missing") << QByteArray() << 404 << json << int(Kind::NotFound);
    QTest::newRow("missing, in words") << QByteArray("\"silence not found\"") << 404 << json << int(Kind::NotFound);
    QTest::newRow("missing, as a fault") << QByteArray("\"silence not found\"\n") << 500 << json << int(Kind::NotFound);
    QTest::newRow("not the API") << QByteArray("404 page not found") << 404 << QByteArray("text/plain")
                                 << int(Kind::NotTheApi);
    QTest::newRow("a login page") << QByteArray("<html>") << 200 << QByteArray("text/html") << int(Kind::NotTheApi);
    QTest::newRow("no") << quoted("{'code':601,'message':'no uuid'}") << 422 << json << int(Kind::QueryRejected);
    QTest::newRow("not allowed") << QByteArray() << 403 << QByteArray() << int(Kind::Unauthorized);
    QTest::newRow("over already") << QByteArray("\"silence already expired\"") << 500 << json << int(Kind::HttpStatus);
}

void TestAlertmanagerAnswer::tellsAMissingSilence()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    const auto done = readExpired(answered(body, status, type), place, u"s1"_s);
    QCOMPARE(done ? -1 : int(done.error().kind), kind);
    if (kind == int(Kind::NotFound)) {
        QCOMPARE(done.error().subject, u"s1"_s);
        QCOMPARE(int(readSilenceId(answered(body, status, type), place, u"s1"_s).error().kind), kind);
    }
    QCOMPARE(readSilenceId(answered(quoted("{'silenceID':'s2'}")), place, u"s1"_s).value_or(QString()), u"s2"_s);
}

void TestAlertmanagerAnswer::survivesDamage()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 3000; ++i) {
        const HttpAnswer damaged = answered(mutatedBytes(threeAlerts(), random));
        const auto alerts = readAlerts(damaged, place);
        QVERIFY(alerts || !alerts.error().detail.isEmpty());
        [[maybe_unused]] const auto groups = readAlertGroups(damaged, place);
        const auto silences = readSilences(
            answered(mutatedBytes('[' + silenceJson("{'name':'a','value':'b','isRegex':true}") + ']', random)), place);
        QVERIFY(silences || !silences.error().detail.isEmpty());
        [[maybe_unused]] const auto status = readStatus(answered(mutatedBytes(alertmanagerStatus(), random)), place);
    }
}

void TestAlertmanagerAnswer::isQuickWithTenThousand()
{
    QByteArray body = "[";
    for (int i = 0; i < 10'000; ++i)
        body += alertJson("d" + QByteArray::number(i),
                    downLabels + ",'job':'node','instance':'10.0.0.1:" + QByteArray::number(i) + '\'',
                    i ? "'state':'suppressed','inhibitedBy':['d0']" : "'state':'active'")
            + ',';
    body.back() = ']';
    QElapsedTimer timer;
    timer.start();
    const auto told = readAlerts(answered(body), place);
    const qint64 ms = timer.elapsed();
    QVERIFY(told);
    QCOMPARE(told->data.size(), 10'000);
    QCOMPARE(told->data.last().suppression.inhibitedBy, QStringList{fingerprint(told->data[0].labels)});
    qInfo("10,000 alerts, %lld bytes: %lld ms", qlonglong(body.size()), ms);
    QVERIFY(ms < 5000); // an order of magnitude of room for a slow machine
}

void TestAlertmanagerAnswer::readsRealAnswers_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(qEnvironmentVariable("QUARTERDECK_FIXTURES",
                          QDir(QStringLiteral(QUARTERDECK_SOURCE_DIR)).filePath(u"../shared/fixtures"_s))
        + u"/alertmanager-api"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

void TestAlertmanagerAnswer::readsRealAnswers()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("no recorded answers here");
    QFile recorded(file);
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const HttpAnswer answer = answered(recorded.readAll());
    if (file.contains(u"groups"_s)) {
        const auto groups = readAlertGroups(answer, place);
        QVERIFY(groups);
        QVERIFY(groups->warnings.isEmpty());
        QSet<QString> all;
        qsizetype shown = 0;
        for (const AlertGroup &group : groups->data) {
            for (const Alert &alert : group.alerts)
                all.insert(fingerprint(alert.labels));
        }
        for (const AlertGroup &group : onceEach(groups->data))
            shown += group.alerts.size();
        QVERIFY(!all.isEmpty());
        QCOMPARE(shown, all.size());
    } else if ((file.contains(u"am_sil"_s) || file.endsWith(u"-silences.json"_s))
        && answer.body.trimmed().startsWith('[')) {
        const auto silences = readSilences(answer, place);
        QVERIFY(silences);
        QVERIFY(silences->warnings.isEmpty());
        QCOMPARE(silences->data.isEmpty(), file.contains(u"empty"_s));
        for (const Silence &silence : silences->data) {
            QVERIFY(silence.endsAt > 0 && !silence.matchers.isEmpty());
            QVERIFY(check(silence.matchers));
        }
    } else if (file.contains(u"am_alerts"_s) && answer.body.trimmed().startsWith('[')) {
        const auto alerts = readAlerts(answer, place);
        QVERIFY(alerts);
        QVERIFY(alerts->warnings.isEmpty());
        for (const Alert &alert : alerts->data)
            QVERIFY(alert.firedAt > 0 && !alert.name().isEmpty() && !alert.receivers.isEmpty());
    } else if (file.contains(u"nagstamon"_s)) {
        const auto alerts = readAlerts(answered('[' + answer.body + ']'), place);
        QVERIFY(alerts && alerts->data.size() == 1 && !alerts->data[0].labels.isEmpty());
    } else if (file.contains(u"status"_s)) {
        QVERIFY(readStatus(answer, place));
    } else {
        // What it says when it refuses.
        const auto refused = readAlerts(answered(answer.body, 400), place);
        QVERIFY(!refused);
    }
}

QTEST_APPLESS_MAIN(TestAlertmanagerAnswer)
#include "tst_alertmanageranswer.moc"
