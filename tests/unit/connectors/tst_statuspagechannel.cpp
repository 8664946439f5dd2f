// The status page's folder: what is written there, in which order of time, and what stays when it cannot be.
#include "app/connectors/statuspagechannel.h"
#include "app/domain/id.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace qd;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const qint64 monday = 1'795'420'800'000 - 400 * qint64(86'400'000); // gone by on any clock
QString sequence(int seconds)
{
    return newUuid(monday + 1000 * seconds);
}

QJsonObject payload(const QString &words, const QString &sequence)
{
    return {{u"html"_s, u"<p>"_s + words + u"</p>"_s}, {u"json"_s, QJsonObject{{u"state"_s, words}}},
        {u"sequence"_s, sequence}, {u"idempotencyKey"_s, u"k"_s}};
}

// No file is longer than this while it lives: writing fails as on a full disk, for root as well.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestStatusPageChannel : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesBothFiles();
    void neverBringsBackThePast_data();
    void neverBringsBackThePast();
    void writesOverWhatIsNone_data();
    void writesOverWhatIsNone();
    void leavesWhatWasThere_data();
    void leavesWhatWasThere();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void isQuietWhenItsOwnerIsGone();

private:
    static DeliveryOutcome send(const QString &folder, const QJsonObject &what)
    {
        StatusPageChannel channel(folder, u"page"_s);
        Message message;
        message.payload = what;
        std::optional<DeliveryOutcome> result;
        QObject context;
        channel.send(message, &context, [&result](const DeliveryOutcome &outcome) { result = outcome; });
        [&result] { QTRY_VERIFY(result.has_value()); }();
        return result.value_or(tl::unexpected(DeliveryFailure{{Kind::Timeout, u"test"_s, {}}}));
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject status() const { return QJsonDocument::fromJson(bytes(u"status.json"_s)).object(); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStatusPageChannel::writesBothFiles()
{
    const QString now = sequence(0);
    const auto outcome = send(m_folder->path(), payload(u"réparé"_s, now));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->answer, u"written to "_s + m_folder->path());
    QCOMPARE(bytes(u"index.html"_s), QByteArray("<p>réparé</p>"));
    QCOMPARE(status(), (QJsonObject{{u"state"_s, u"réparé"_s}, {u"sequence"_s, now}}));
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"index.html"_s, u"status.json"_s}));
    for (const QString &name : {u"index.html"_s, u"status.json"_s})
        QVERIFY(QFile::permissions(m_folder->filePath(name)).testFlag(QFile::ReadOther));
    const StatusPageChannel channel(m_folder->path(), u"page"_s);
    QCOMPARE(channel.name(), u"page"_s);
    QVERIFY(channel.knowsRepetition());
}

void TestStatusPageChannel::neverBringsBackThePast_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("written");
    const QString first = sequence(0);
    QTest::addRow("newer") << first << sequence(1) << true;
    QTest::addRow("the same again") << first << first << true;
    QTest::addRow("late") << sequence(1) << first << false;
    // A wrong clock must not silence the page for years.
    const QString far = newUuid(QDateTime::currentMSecsSinceEpoch() + qint64(86'400'000));
    QTest::addRow("after one from the future") << far << sequence(1) << true;
    QTest::addRow("late by a clock a little ahead")
        << newUuid(QDateTime::currentMSecsSinceEpoch() + 60'000) << sequence(1) << false;
}

void TestStatusPageChannel::neverBringsBackThePast()
{
    QFETCH(QString, there);
    QFETCH(QString, sent);
    QFETCH(bool, written);
    QVERIFY(send(m_folder->path(), payload(u"before"_s, there)).has_value());
    const auto outcome = send(m_folder->path(), payload(u"after"_s, sent));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->answer == u"a newer one stands there"_s, !written);
    QCOMPARE(bytes(u"index.html"_s), QByteArray(written ? "<p>after</p>" : "<p>before</p>"));
    QCOMPARE(status()[u"sequence"_s].toString(), written ? sent : there);
}

void TestStatusPageChannel::writesOverWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addRow("half of one") << QByteArray("{\"sequence\": \"ff");
    QTest::addRow("another program's") << QByteArray("{\"sequence\": \"zzzz\", \"status\": 3}");
    QTest::addRow("a number") << QByteArray("{\"sequence\": 99999999999}");
    QTest::addRow("an array") << QByteArray("[1]");
    QTest::addRow("nothing") << QByteArray();
}

void TestStatusPageChannel::writesOverWhatIsNone()
{
    QFETCH(QByteArray, there);
    put(u"status.json"_s, there);
    QVERIFY(send(m_folder->path(), payload(u"after"_s, sequence(0))).has_value());
    QCOMPARE(status()[u"state"_s].toString(), u"after"_s);
}

void TestStatusPageChannel::leavesWhatWasThere_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addRow("the folder is missing") << u"missing"_s << int(Kind::Unavailable);
    QTest::addRow("it is a file") << u"file"_s << int(Kind::Unavailable);
    QTest::addRow("nothing can be written there") << u"proc"_s << int(Kind::StoreFailed);
    QTest::addRow("the disk is full") << u"full"_s << int(Kind::StoreFailed);
    QTest::addRow("the disk is full for a large one") << u"large"_s << int(Kind::StoreFull);
    QTest::addRow("the disk is full for the second") << u"second"_s << int(Kind::StoreFailed);
    QTest::addRow("a folder is in the way") << u"in the way"_s << int(Kind::StoreFailed);
}

void TestStatusPageChannel::leavesWhatWasThere()
{
    QFETCH(QString, fault);
    QVERIFY(send(m_folder->path(), payload(u"before"_s, sequence(0))).has_value());
    const QByteArray before = bytes(u"status.json"_s);
    QString folder = m_folder->path();
    QJsonObject what = payload(u"after"_s, sequence(1));
    std::optional<FullDisk> full;
    if (fault == u"missing"_s)
        folder += u"/nowhere"_s;
    else if (fault == u"file"_s)
        folder += u"/index.html"_s;
    else if (fault == u"proc"_s)
        folder = u"/proc/self"_s;
    else if (fault == u"full"_s)
        what[u"html"_s] = QString(10'000, u'x'), full.emplace(500);
    else if (fault == u"large"_s)
        what[u"html"_s] = QString(200'000, u'x'), full.emplace(500);
    else if (fault == u"second"_s)
        what[u"json"_s] = QJsonObject{{u"state"_s, QString(10'000, u'x')}}, full.emplace(500);
    else if (fault == u"in the way"_s)
        QVERIFY(QFile::remove(folder + u"/index.html"_s) && QDir(folder).mkpath(u"index.html/x"_s));
    const auto outcome = send(folder, what);
    full.reset();
    QVERIFY(!outcome.has_value());
    QTEST(int(outcome.error().error.kind), "kind");
    QVERIFY(!outcome.error().permanent && !outcome.error().uncertain);
    QVERIFY(!outcome.error().error.detail.isEmpty());
    QCOMPARE(bytes(u"status.json"_s), before);
    if (fault != u"in the way"_s)
        QCOMPARE(bytes(u"index.html"_s), QByteArray("<p>before</p>"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void TestStatusPageChannel::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("no page") << u"html"_s << QJsonValue();
    QTest::addRow("no status") << u"json"_s << QJsonValue(u"x"_s);
    QTest::addRow("no sequence") << u"sequence"_s << QJsonValue();
    QTest::addRow("no real one") << u"sequence"_s << QJsonValue(u"../../../etc"_s);
    QTest::addRow("a relative folder") << u"folder"_s << QJsonValue();
}

void TestStatusPageChannel::refusesWhatIsNoPage()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject what = payload(u"after"_s, sequence(0));
    what[field] = value;
    const auto outcome = send(field == u"folder"_s ? u"www"_s : m_folder->path(), what);
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().permanent);
    QCOMPARE(int(outcome.error().error.kind), int(Kind::Invalid));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestStatusPageChannel::isQuietWhenItsOwnerIsGone()
{
    bool called = false;
    StatusPageChannel channel(m_folder->path(), u"page"_s);
    Message message;
    message.payload = payload(u"after"_s, sequence(0));
    auto context = std::make_unique<QObject>();
    channel.send(message, context.get(), [&called](const auto &) { called = true; });
    context.reset();
    QTRY_VERIFY(!status().isEmpty());
    QTest::qWait(50);
    QVERIFY(!called);
    {
        StatusPageChannel gone(m_folder->path(), u"page"_s);
        gone.send(message, this, [&called](const auto &) { called = true; });
    }
    QTest::qWait(50);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestStatusPageChannel)
#include "tst_statuspagechannel.moc"
