// The ways to others: what each needs, and that nothing leaves without its secret; tried by a button, changed, switched
// off and removed.
#include "app/connectors/secretprovider.h"
#include "app/services/channelkeeper.h"
#include "app/services/channelrules.h"
#include "app/services/console.h"
#include "app/services/errortext.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
using Standing = ChannelKeeper::Standing;

OutreachChannel sound(ChannelKind kind)
{
    OutreachChannel channel;
    channel.kind = kind;
    channel.name = u"#incidents"_s;
    channel.audiences = {Audience::Support};
    if (kind == ChannelKind::Email) {
        channel.host = u"smtp.example.org"_s;
        channel.from = u"Captains <captains@example.org>"_s;
        channel.to = QStringList{u"support@example.org"_s};
    }
    if (kind == ChannelKind::StatusPage)
        channel.folder = QDir::tempPath();
    return channel;
}

MessageDraft draft()
{
    MessageDraft draft;
    draft.id = newUuid(now);
    draft.audience = Audience::Support;
    draft.language = u"en"_s;
    draft.text = {u"News"_s, u"It is nearly back."_s};
    return draft;
}

} // namespace

class TestChannels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void takesWhatIsSound_data();
    void takesWhatIsSound();
    void needsASecretOrNot_data();
    void needsASecretOrNot();
    void keepsAllOfAChannel();
    void keepsNamesApart();
    void waitsForItsSecret();
    void takesASecretWhileItIsStillSoughtElsewhere();
    void findsItsSecretInTheEnvironment();
    void refusesASecretThatIsNoAddress();
    void forgetsASecret();
    void holdsBackWhileItIsOff();
    void forgetsWhatIsRemoved();
    void isTried_data();
    void isTried();
    void isTriedWithoutASecret();
    void isTriedByAWindowThatGoes();
    void writesAStatusPage();

private:
    OutreachDesk &desk() { return m_console->outreach(); }
    ChannelKeeper &keeper() { return m_console->channels(); }
    OutreachChannel kept(ChannelKind kind);
    Result<> setSecret(const OutreachChannel &channel, const QString &secret);
    MessageState state();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
};

void TestChannels::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keyring is asked
}

void TestChannels::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    m_console = std::move(*Console::open({m_dir->path()}, *m_clock));
    m_console->setAuthor(u"ada"_s);
    keeper().start();
    m_console->outbox().start();
}

void TestChannels::cleanup()
{
    m_console.reset();
    qunsetenv("QUARTERDECK_SECRET__INCIDENTS");
}

OutreachChannel TestChannels::kept(ChannelKind kind)
{
    OutreachChannel channel = sound(kind);
    channel.folder = m_dir->path();
    const auto saved = desk().save(channel);
    return saved ? *saved : OutreachChannel();
}

Result<> TestChannels::setSecret(const OutreachChannel &channel, const QString &secret)
{
    std::optional<Result<>> answer;
    keeper().setSecret(channel, secret, this, [&answer](const Result<> &stored) { answer = stored; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? *answer : failure(Error::Kind::Timeout);
}

MessageState TestChannels::state()
{
    const auto log = m_console->outbox().log(1);
    return log && !log->isEmpty() ? log->first().state : MessageState::Dropped;
}

void TestChannels::refusesWhatIsMissing_data()
{
    QTest::addColumn<OutreachChannel>("channel");
    using Change = std::function<void(OutreachChannel &)>;
    const auto row = [](const char *name, ChannelKind kind, const Change &change) {
        OutreachChannel channel = sound(kind);
        change(channel);
        QTest::addRow("%s", name) << channel;
    };
    using Kind = ChannelKind;
    row("no name", Kind::Slack, [](auto &channel) { channel.name.clear(); });
    row("a name of blanks", Kind::Slack, [](auto &channel) { channel.name = u"  "_s; });
    row("a long name", Kind::Slack, [](auto &channel) { channel.name = QString(81, u'x'); });
    row("nobody", Kind::Webhook, [](auto &channel) { channel.audiences.clear(); });
    row("no server", Kind::Email, [](auto &channel) { channel.host.clear(); });
    row("an address for a server", Kind::Email, [](auto &channel) { channel.host = u"https://example.org/"_s; });
    row("two servers", Kind::Email, [](auto &channel) { channel.host = u"a.org b.org"_s; });
    row("port 0", Kind::Email, [](auto &channel) { channel.port = 0; });
    row("port 65536", Kind::Email, [](auto &channel) { channel.port = 65'536; });
    row("a login in the open", Kind::Email, [](auto &channel) {
        channel.user = u"ada"_s;
        channel.security = MailSecurity::None;
        channel.host = u"smtp.example.org"_s;
    });
    row("no sender", Kind::Email, [](auto &channel) { channel.from.clear(); });
    row("a sender without an address", Kind::Email, [](auto &channel) { channel.from = u"Captains"_s; });
    row("a sender of two lines", Kind::Email, [](auto &channel) { channel.from = u"a@b.org\nBcc: x@y.org"_s; });
    row("nobody to send to", Kind::Email, [](auto &channel) { channel.to.clear(); });
    row("a receiver without an address", Kind::Email, [](auto &channel) { channel.to.append(u"support"_s); });
    row("a receiver that no server knows", Kind::Email, [](auto &channel) { channel.to.append(u"a@-b-.org"_s); });
    row("no folder", Kind::StatusPage, [](auto &channel) { channel.folder.clear(); });
    row("a folder that is not there", Kind::StatusPage, [](auto &channel) { channel.folder = u"/nowhere/at/all"_s; });
    row("half a path", Kind::StatusPage, [](auto &channel) { channel.folder = u"."_s; });
    row("a file", Kind::StatusPage, [](auto &channel) { channel.folder = QCoreApplication::applicationFilePath(); });
}

void TestChannels::refusesWhatIsMissing()
{
    QFETCH(OutreachChannel, channel);
    const auto saved = desk().save(channel);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(desk().channels()->size(), 0);
}

void TestChannels::takesWhatIsSound_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addRow("Slack") << ChannelKind::Slack;
    QTest::addRow("mail") << ChannelKind::Email;
    QTest::addRow("webhook") << ChannelKind::Webhook;
    QTest::addRow("status page") << ChannelKind::StatusPage;
}

void TestChannels::takesWhatIsSound()
{
    QFETCH(ChannelKind, kind);
    QVERIFY(checkChannel(sound(kind)));
}

void TestChannels::needsASecretOrNot_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("needed");
    QTest::addRow("Slack") << ChannelKind::Slack << QString() << true;
    QTest::addRow("webhook") << ChannelKind::Webhook << QString() << true;
    QTest::addRow("mail") << ChannelKind::Email << QString() << false;
    QTest::addRow("mail with a login") << ChannelKind::Email << u"ada"_s << true;
    QTest::addRow("status page") << ChannelKind::StatusPage << QString() << false;
}

void TestChannels::needsASecretOrNot()
{
    QFETCH(ChannelKind, kind);
    QFETCH(QString, user);
    QFETCH(bool, needed);
    OutreachChannel channel = kept(kind);
    channel.user = user;
    const auto saved = desk().save(channel);
    QVERIFY(saved);
    QCOMPARE(needsSecret(*saved), needed);
    QTRY_COMPARE(int(keeper().standing(saved->id)), int(needed ? Standing::NoSecret : Standing::Ready));
    QCOMPARE(m_console->outbox().hasChannel(saved->id.value), !needed);
}

void TestChannels::keepsAllOfAChannel()
{
    OutreachChannel mail = sound(ChannelKind::Email);
    mail.name = u"  Support   team "_s;
    mail.audiences = {Audience::Support, Audience::Crew};
    mail.language = u"fr"_s;
    mail.port = 465;
    mail.security = MailSecurity::Tls;
    mail.user = u"ada"_s;
    mail.to = QStringList{u"a@example.org"_s, u"Bob <b@example.org>"_s};
    mail.caFile = u"/etc/ssl/ours.pem"_s;
    auto saved = desk().save(mail);
    QVERIFY(saved);
    mail.id = saved->id;
    mail.name = u"Support team"_s;
    mail.folder = saved->folder;
    QVERIFY(*saved == mail);
    QVERIFY(desk().channels()->first() == mail);
    mail.enabled = false;
    mail.security = MailSecurity::StartTls;
    QVERIFY(desk().save(mail));
    QCOMPARE(desk().channels()->size(), 1);
    QVERIFY(desk().channels()->first() == mail);
    QCOMPARE(desk().channelsTo(Audience::Support)->size(), 0); // it is off
}

void TestChannels::keepsNamesApart()
{
    const OutreachChannel first = kept(ChannelKind::Slack);
    OutreachChannel other = sound(ChannelKind::Webhook);
    other.name = u" #Incidents"_s;
    QCOMPARE(desk().save(other).error().kind, Error::Kind::Conflict);
    OutreachChannel same = first;
    same.name = u"#INCIDENTS"_s;
    QVERIFY(desk().save(same)); // its own
    QCOMPARE(desk().channelsTo(Audience::Support)->size(), 1);
    QCOMPARE(desk().channelsTo(Audience::Users)->size(), 0);
}

void TestChannels::waitsForItsSecret()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "ok");
    const OutreachChannel channel = kept(ChannelKind::Slack);
    QTRY_COMPARE(int(keeper().standing(channel.id)), int(Standing::NoSecret));
    QVERIFY(desk().send(draft(), {channel}));
    QTest::qWait(200);
    QCOMPARE(int(state()), int(MessageState::Waiting));
    QCOMPARE(m_console->outbox().log(1)->first().attempts, 0);
    const auto stored = setSecret(channel, u"  "_s + server.url() + u"/services/T1/B2\n"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Unavailable); // there is no keyring: for this session
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Ready));
    QTRY_COMPARE(int(state()), int(MessageState::Delivered));
    QVERIFY(server.requests.value(0).startsWith("POST /services/T1/B2 "));
    // In the keyring or nowhere.
    QFile database(StorePaths{m_dir->path()}.crew());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("services/T1"));
}

// As the window does it: the channel is kept, and its secret right after.
void TestChannels::takesASecretWhileItIsStillSoughtElsewhere()
{
    ScriptedServer server;
    const OutreachChannel channel = kept(ChannelKind::Webhook);
    setSecret(channel, server.url()).map_error([](const Error &) {});
    QTest::qWait(300); // the keyring has answered by then that it has none
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Ready));
    QVERIFY(desk().send(draft(), {channel}));
    QTRY_COMPARE(int(state()), int(MessageState::Delivered));
}

void TestChannels::findsItsSecretInTheEnvironment()
{
    ScriptedServer server;
    qputenv("QUARTERDECK_SECRET__INCIDENTS", server.url().toUtf8());
    const OutreachChannel channel = kept(ChannelKind::Webhook);
    QTRY_COMPARE(int(keeper().standing(channel.id)), int(Standing::Ready));
    QVERIFY(desk().send(draft(), {channel}));
    QTRY_COMPARE(int(state()), int(MessageState::Delivered));
}

void TestChannels::refusesASecretThatIsNoAddress()
{
    const OutreachChannel channel = kept(ChannelKind::Slack);
    for (const QString &secret : {u"hooks.slack.com/services/T1"_s, u"ftp://example.org/x"_s, u"https://u:p@h/x"_s}) {
        const auto stored = setSecret(channel, secret);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Invalid);
        QVERIFY2(!describe(stored.error()).contains(u"T1"_s), "it may be a secret all the same");
    }
    QTRY_COMPARE(int(keeper().standing(channel.id)), int(Standing::NoSecret));
    qputenv("QUARTERDECK_SECRET__INCIDENTS", "no address");
    OutreachChannel again = channel;
    again.audiences.append(Audience::Crew);
    QVERIFY(desk().save(again));
    QTRY_COMPARE(int(keeper().standing(channel.id)), int(Standing::BadSecret));
    QVERIFY(!m_console->outbox().hasChannel(channel.id.value));
}

void TestChannels::forgetsASecret()
{
    ScriptedServer server;
    const OutreachChannel channel = kept(ChannelKind::Webhook);
    setSecret(channel, server.url()).map_error([](const Error &) {});
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Ready));
    QVERIFY(setSecret(channel, {}));
    QTRY_COMPARE(int(keeper().standing(channel.id)), int(Standing::NoSecret));
    QVERIFY(desk().send(draft(), {channel}));
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 0);
}

void TestChannels::holdsBackWhileItIsOff()
{
    ScriptedServer server;
    OutreachChannel channel = kept(ChannelKind::Webhook);
    setSecret(channel, server.url()).map_error([](const Error &) {});
    channel.enabled = false;
    QVERIFY(desk().save(channel));
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Off));
    QVERIFY(desk().send(draft(), {channel}));
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 0);
    setSecret(channel, server.url() + u"/new"_s).map_error([](const Error &) {});
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Off)); // a new secret does not switch it on
    channel.enabled = true;
    QVERIFY(desk().save(channel));
    QTRY_COMPARE(int(state()), int(MessageState::Delivered));
    QVERIFY(server.requests[0].startsWith("POST /new "));
}

void TestChannels::forgetsWhatIsRemoved()
{
    ScriptedServer server;
    const OutreachChannel channel = kept(ChannelKind::Webhook);
    setSecret(channel, server.url()).map_error([](const Error &) {});
    QVERIFY(desk().remove(channel.id));
    QCOMPARE(int(keeper().standing(channel.id)), int(Standing::Off));
    QVERIFY(!m_console->outbox().hasChannel(channel.id.value));
    QCOMPARE(desk().channels()->size(), 0);
    QVERIFY(desk().send(draft(), {channel})); // it was on its way
    QTest::qWait(200);
    QCOMPARE(server.requests.size(), 0);
    QCOMPARE(int(state()), int(MessageState::Waiting));
    std::optional<Result<Secret>> found;
    m_console->secrets().find(
        [&channel] {
            Source source;
            source.id = SourceId{u"outreach-"_s + channel.id.value};
            source.auth = AuthKind::Bearer;
            return source;
        }(),
        this, [&found](const Result<Secret> &secret) { found = secret; });
    QTRY_VERIFY(found);
    QVERIFY(!*found);
}

void TestChannels::isTried_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("taken");
    QTest::addRow("taken") << QByteArray("200 OK") << true;
    QTest::addRow("gone") << QByteArray("404 Not Found") << false;
    QTest::addRow("later") << QByteArray("503 Later") << false;
}

void TestChannels::isTried()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, taken);
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "no_service", status);
    const OutreachChannel channel = kept(ChannelKind::Slack);
    setSecret(channel, server.url() + u"/secret-part-of-it"_s).map_error([](const Error &) {});
    std::optional<Result<QString>> answer;
    keeper().test(channel, this, [&answer](const Result<QString> &got) { answer = got; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->has_value(), taken);
    if (!taken)
        QVERIFY(!describe(answer->error()).contains(u"secret-part"_s));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests[0].contains("Test: nothing is broken"));
    QCOMPARE(m_console->outbox().log(10)->size(), 0); // past the outbox
    QTest::qWait(100);
    QCOMPARE(server.requests.size(), 1); // once
}

void TestChannels::isTriedWithoutASecret()
{
    std::optional<Result<QString>> answer;
    const auto take = [&answer](const Result<QString> &got) { answer = got; };
    keeper().test(kept(ChannelKind::Slack), this, take);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    answer.reset();
    OutreachChannel mail = sound(ChannelKind::Email);
    mail.from = u"nobody"_s;
    keeper().test(mail, this, take); // what was not kept yet
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Invalid);
}

void TestChannels::isTriedByAWindowThatGoes()
{
    ScriptedServer server;
    server.answer.afterMs = 200;
    const OutreachChannel channel = kept(ChannelKind::Webhook);
    setSecret(channel, server.url()).map_error([](const Error &) {});
    int answers = 0;
    auto window = std::make_unique<QObject>();
    keeper().test(channel, window.get(), [&answers](const Result<QString> &) { ++answers; });
    QTRY_COMPARE(server.requests.size(), 1);
    window.reset();
    QTest::qWait(400);
    QCOMPARE(answers, 0);
    window = std::make_unique<QObject>();
    keeper().test(channel, window.get(), [&answers](const Result<QString> &) { ++answers; });
    window.reset(); // before its secret is found
    QTest::qWait(100);
    QCOMPARE(answers, 0);
}

void TestChannels::writesAStatusPage()
{
    const OutreachChannel page = kept(ChannelKind::StatusPage);
    QTRY_COMPARE(int(keeper().standing(page.id)), int(Standing::Ready));
    QVERIFY(desk().send(draft(), {page}));
    QTRY_VERIFY(state() != MessageState::Waiting);
    QVERIFY2(state() == MessageState::Delivered, qPrintable(m_console->outbox().log(1)->first().lastError));
    const auto contentOf = [this](const QString &name) {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(contentOf(u"index.html"_s).contains("It is nearly back."));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(u"status.json"_s)).object();
    QCOMPARE(json[u"state"_s].toString(), u"degraded"_s);
    std::optional<Result<QString>> answer;
    keeper().test(page, this, [&answer](const Result<QString> &got) { answer = got; });
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, *answer ? "" : qPrintable(describe(answer->error())));
    QVERIFY2(!contentOf(u"index.html"_s).contains("Test: nothing is broken"), "a test is nothing for everybody");
    QVERIFY(contentOf(u"index.html"_s).contains("It is nearly back."));
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
