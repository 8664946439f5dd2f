// What fills an action stays within its argument, whatever it says; and what an alert finds in the guide.
#include "app/domain/boundedoutput.h"
#include "app/domain/guide/runbook.h"
#include "app/domain/guide/runbookaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

RunbookAction command(const QStringList &words)
{
    RunbookAction action;
    action.command = words;
    return action;
}

RunbookAction request(const QString &url, const QString &body = {}, bool isJson = false)
{
    RunbookAction action;
    action.kind = RunbookAction::Kind::Request;
    action.method = "POST";
    action.url = url;
    action.body = body;
    action.isJson = isJson;
    return action;
}

Runbook runbook(const QString &path, const QStringList &alerts = {}, const QStringList &services = {})
{
    Runbook runbook;
    runbook.id = RunbookId{path};
    runbook.path = path;
    runbook.title = path;
    runbook.alerts = alerts;
    runbook.services = services;
    return runbook;
}

QStringList pathsOf(const QList<Runbook> &runbooks)
{
    QStringList paths;
    for (const Runbook &each : runbooks)
        paths.append(each.path);
    return paths;
}

} // namespace

class TestRunbookAction : public QObject {
    Q_OBJECT

private slots:
    void keepsAValueWithinItsArgument_data();
    void keepsAValueWithinItsArgument();
    void refusesValues_data();
    void refusesValues();
    void keepsAValueWithinItsPlaceInARequest();
    void namesWhatItAsks();
    void masksSecrets();
    void changesItsFingerprintWithEachLetter();
    void findsRunbooksForAnAlert_data();
    void findsRunbooksForAnAlert();
    void showsOneRunbookOfEachPath();
    void saysWhatIsOutdated();
    void keepsTheEndsOfALongOutput();
};

void TestRunbookAction::keepsAValueWithinItsArgument_data()
{
    QTest::addColumn<QString>("value");
    QTest::addRow("plain") << u"api"_s;
    QTest::addRow("a second command") << u"; rm -rf /"_s;
    QTest::addRow("substitution") << u"$(reboot) `reboot`"_s;
    QTest::addRow("quotes") << u"'; \" \\"_s;
    QTest::addRow("a glob") << u"*"_s;
    QTest::addRow("a placeholder") << u"{{other}}"_s;
    QTest::addRow("spaces") << u"a b  c"_s;
}

void TestRunbookAction::keepsAValueWithinItsArgument()
{
    QFETCH(QString, value);
    const auto out =
        filled(command({u"/bin/echo"_s, u"{{service}}"_s, u"--name={{ service }}"_s}), {{u"service"_s, value}});
    QVERIFY(out);
    QCOMPARE(out->command, QStringList({u"/bin/echo"_s, value, u"--name="_s + value}));
}

void TestRunbookAction::refusesValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addRow("nothing") << QString();
    QTest::addRow("an option") << u"--delete"_s;
    QTest::addRow("a short option") << u"-x"_s;
    QTest::addRow("a line break") << u"api\nrm"_s;
    QTest::addRow("NUL") << u"api"_s + QChar(0) + u"rm"_s;
    QTest::addRow("an escape") << u"\x1b[31m"_s;
    QTest::addRow("a line separator") << u"api"_s + QChar(QChar::LineSeparator);
    QTest::addRow("endless") << QString(5'000, u'a');
}

void TestRunbookAction::refusesValues()
{
    QFETCH(QString, value);
    const auto out = filled(command({u"/bin/echo"_s, u"{{service}}"_s}), {{u"service"_s, value}});
    QVERIFY(!out);
    QVERIFY(out.error().kind == Error::Kind::Invalid);
    QCOMPARE(out.error().subject, u"service"_s);
}

void TestRunbookAction::keepsAValueWithinItsPlaceInARequest()
{
    const Labels values{{u"app"_s, u"a/../b?x=1&y\"}, {"_s}, {u"host"_s, u"localhost:8080"_s}};
    const auto out = filled(request(u"http://{{host}}/apps/{{app}}"_s, u"{\"app\":\"{{app}}\"}"_s, true), values);
    QVERIFY(out);
    QCOMPARE(out->url, u"http://localhost:8080/apps/a%2F..%2Fb%3Fx%3D1%26y%22%7D%2C%20%7B"_s);
    QCOMPARE(QJsonDocument::fromJson(out->body.toUtf8()).object().value(u"app"_s).toString(), values[u"app"_s]);
    // A value makes no other host, nor a login, of an address.
    for (const QString &host : {u"evil.example/x"_s, u"user@evil.example"_s, u"a b"_s})
        QVERIFY2(!filled(request(u"http://{{host}}/"_s), {{u"host"_s, host}}), qPrintable(host));
    QVERIFY(!filled(request(u"file:///etc/passwd"_s), {}));
}

void TestRunbookAction::namesWhatItAsks()
{
    RunbookAction action = request(u"https://api.example.org/{{app}}"_s, u"{{scope}} {{app}}"_s);
    action.headers = {{u"Authorization"_s, u"Bearer {{secret:platform}}"_s}};
    QCOMPARE(placeholdersOf(action), QStringList({u"app"_s, u"scope"_s}));
    QCOMPARE(secretsOf(action), QStringList{u"platform"_s});
    const auto out = filled(action, {{u"app"_s, u"web"_s}, {u"scope"_s, u"all"_s}});
    QVERIFY(out);
    QCOMPARE(out->headers.first().second, u"Bearer {{secret:platform}}"_s); // seen by nobody
    const auto whole = withSecrets(*out, {{u"platform"_s, u"t0ken"_s}});
    QVERIFY(whole);
    QCOMPARE(whole->headers.first().second, u"Bearer t0ken"_s);
    QVERIFY(!withSecrets(*out, {}));
}

void TestRunbookAction::masksSecrets()
{
    QCOMPARE(masked(u"a t0ken, again t0ken"_s, {u"t0ken"_s, QString()}), u"a ***, again ***"_s);
}

void TestRunbookAction::changesItsFingerprintWithEachLetter()
{
    RunbookAction action;
    action.text = u"title: A\nrun: [/bin/true]\n"_s;
    const QString before = fingerprintOf(action);
    QCOMPARE(before.size(), 64);
    action.text += u' ';
    QVERIFY(fingerprintOf(action) != before);
}

void TestRunbookAction::findsRunbooksForAnAlert_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("its rule") << u"DiskFull"_s << QString() << QString() << QStringList{u"disk.md"_s};
    QTest::addRow("case does not matter") << u"diskfull"_s << QString() << QString() << QStringList{u"disk.md"_s};
    QTest::addRow("the file's name") << u"Queue"_s << QString() << QString() << QStringList{u"mq/queue.md"_s};
    QTest::addRow("the last part of the address")
        << u"X"_s << QString() << u"https://runbooks.example.org/node/queue/#act"_s << QStringList{u"mq/queue.md"_s};
    QTest::addRow("a service") << u"X"_s << u"db"_s << QString() << QStringList{u"db.md"_s};
    QTest::addRow("the rule before the service")
        << u"DiskFull"_s << u"db"_s << QString() << QStringList{u"disk.md"_s, u"db.md"_s};
    QTest::addRow("none") << u"X"_s << u"y"_s << u"not an address"_s << QStringList();
    QTest::addRow("no name at all") << QString() << QString() << QString() << QStringList();
}

void TestRunbookAction::findsRunbooksForAnAlert()
{
    QFETCH(QString, rule);
    QFETCH(QString, service);
    QFETCH(QString, url);
    QFETCH(QStringList, found);
    const QList<Runbook> guide{
        runbook(u"db.md"_s, {}, {u"db"_s}), runbook(u"disk.md"_s, {u"DiskFull"_s}), runbook(u"mq/queue.md"_s)};
    Labels labels;
    if (!rule.isEmpty())
        labels.insert(u"alertname"_s, rule);
    if (!service.isEmpty())
        labels.insert(u"service"_s, service);
    QCOMPARE(pathsOf(runbooksFor(labels, {{u"runbook_url"_s, url}}, guide)), found);
}

void TestRunbookAction::showsOneRunbookOfEachPath()
{
    const auto of = [](RunbookOrigin origin, const QString &language, const QString &title) {
        Runbook made = runbook(u"a.md"_s);
        made.origin = origin;
        made.language = language;
        made.title = title;
        return made;
    };
    const Runbook english = of(RunbookOrigin::BuiltIn, u"en"_s, u"Built in"_s);
    const Runbook french = of(RunbookOrigin::BuiltIn, u"fr"_s, u"Intégrée"_s);
    const Runbook folder = of(RunbookOrigin::Folder, {}, u"Ours"_s);
    const Runbook written = of(RunbookOrigin::Written, u"fr"_s, u"Adaptée"_s);
    QCOMPARE(runbooksInUse({english, french}, u"fr"_s).first().title, u"Intégrée"_s);
    QCOMPARE(runbooksInUse({english, french}, u"en"_s).first().title, u"Built in"_s);
    QCOMPARE(runbooksInUse({english, french, folder}, u"fr"_s).first().title, u"Ours"_s);
    QCOMPARE(runbooksInUse({written, english, french, folder}, u"fr"_s).first().title, u"Adaptée"_s);
    QCOMPARE(runbooksInUse({written, english, french, folder}, u"fr"_s).size(), 1);
}

void TestRunbookAction::saysWhatIsOutdated()
{
    Runbook made = runbook(u"a.md"_s);
    const QDate today(2026, 11, 30);
    QVERIFY(isOutdated(made, today)); // never reviewed
    made.reviewed = QDate(2026, 5, 30);
    QVERIFY(!isOutdated(made, today)); // six months to the day
    made.reviewed = QDate(2026, 5, 29);
    QVERIFY(isOutdated(made, today));
    made.origin = RunbookOrigin::BuiltIn;
    QVERIFY(!isOutdated(made, today));
}

void TestRunbookAction::keepsTheEndsOfALongOutput()
{
    BoundedOutput output(1'000);
    output.append("\x1b[31mfirst\x1b[0m \x1b]0;title\x07line\r\n");
    QCOMPARE(output.text(), u"first line\n"_s);
    for (int i = 0; i < 10'000; ++i)
        output.append(QByteArray::number(i) + '\n');
    output.append("last line\n");
    QVERIFY(output.isCut());
    const QString text = output.text();
    QVERIFY(text.size() < 1'100);
    QVERIFY(text.startsWith(u"first line\n0\n1\n"_s));
    QVERIFY(text.endsWith(u"9999\nlast line\n"_s));
    QVERIFY(text.contains(u"[… "_s));
}

QTEST_APPLESS_MAIN(TestRunbookAction)
#include "tst_runbookaction.moc"
