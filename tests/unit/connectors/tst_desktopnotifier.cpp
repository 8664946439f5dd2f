// Notifications of the desktop, on a real bus: shown, replaced, clicked, closed; a service that can little, is not
// there, hangs, refuses, dies and comes back; a bus that is not there, or hangs. The window's thread waits for nothing.
#include "app/connectors/desktopnotifier.h"
#include "tests/support/notificationservice.h"
#include "tests/support/sessionbus.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
constexpr int answerWithinMs = 600;

Notification notification(const QString &key, const QString &title = u"HostDown"_s)
{
    Notification it;
    it.key = key;
    it.title = title;
    it.body = u"db-1 <b>does not</b> answer & sulks"_s;
    it.urgency = Notification::Urgency::Critical;
    it.actions = {{u"default"_s, u"Open"_s}, {u"ack"_s, u"Acknowledge"_s}};
    it.category = u"x-quarterdeck.alert"_s;
    return it;
}

struct Bench {
    explicit Bench(const QString &address)
        : notifier(clock, {u"Quarterdeck"_s, u"org.example.quarterdeck"_s, address, answerWithinMs})
    {
    }

    ManualClock clock{now};
    DesktopNotifier notifier;
    QSignalSpy delivered{&notifier, &DesktopNotifier::delivered};
    QSignalSpy failed{&notifier, &DesktopNotifier::failed};
    QSignalSpy invoked{&notifier, &DesktopNotifier::actionInvoked};
    QSignalSpy closed{&notifier, &DesktopNotifier::closed};

    Error error(int i = 0) const { return failed.value(i).value(1).value<Error>(); }
    NotificationEnd end(int i = 0) const { return closed.value(i).value(1).value<NotificationEnd>(); }
};

} // namespace

class TestDesktopNotifier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void shows();
    void replacesItsPredecessor();
    void sendsOnlyTheNewestOfAStorm();
    void tellsWhatWasClicked();
    void tellsWhatWasClosed();
    void withdraws();
    void withdrawsWhatIsStillOnItsWay();
    void listensToItsOwnOnly();
    void obeysAServiceThatCanLittle();
    void keepsTextHarmless();
    void saysThatNobodyIsThere();
    void findsAServiceThatComesLater();
    void saysThatTheServiceHangs();
    void saysThatTheServiceRefuses();
    void recoversFromARestart();
    void saysThatThereIsNoBus();
    void recoversFromALostBus();
    void waitsForNoBusThatHangs();

private:
    std::unique_ptr<SessionBus> m_bus;
};

void TestDesktopNotifier::initTestCase()
{
    if (!SessionBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    qRegisterMetaType<Error>();
}

void TestDesktopNotifier::init()
{
    m_bus = std::make_unique<SessionBus>();
    QVERIFY(m_bus->start());
}

void TestDesktopNotifier::cleanup()
{
    m_bus.reset();
}

void TestDesktopNotifier::shows()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    QCOMPARE(bench.delivered[0], QVariantList({u"a"_s, now}));
    const ShownNotification shown = service.shown.value(0);
    QCOMPARE(shown.app, u"Quarterdeck"_s);
    QCOMPARE(shown.title, u"HostDown"_s);
    QCOMPARE(shown.body, u"db-1 &lt;b&gt;does not&lt;/b&gt; answer &amp; sulks"_s);
    QCOMPARE(shown.actions, QStringList({u"default"_s, u"Open"_s, u"ack"_s, u"Acknowledge"_s}));
    QCOMPARE(shown.hints.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
    QCOMPARE(shown.hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(shown.hints.value(u"suppress-sound"_s).toBool(), true);
    QCOMPARE(shown.hints.value(u"category"_s).toString(), u"x-quarterdeck.alert"_s);
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.example.quarterdeck"_s);
    QCOMPARE(shown.expires, 0);

    Notification calm = notification(u"b"_s);
    calm.urgency = Notification::Urgency::Low;
    bench.notifier.show(calm);
    QTRY_COMPARE(bench.delivered.size(), 2);
    QCOMPARE(service.shown[1].hints.value(u"urgency"_s), QVariant::fromValue(uchar(0)));
    QCOMPARE(service.shown[1].expires, -1);
    QCOMPARE(service.asked, 1);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDesktopNotifier::replacesItsPredecessor()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    for (const QString &key : {u"a"_s, u"b"_s, u"a"_s}) {
        const auto before = bench.delivered.size();
        bench.notifier.show(notification(key));
        QTRY_COMPARE(bench.delivered.size(), before + 1);
    }
    QCOMPARE(service.shown[1].replaces, 0u);
    QCOMPARE(service.shown[2].replaces, service.shown[0].id);

    service.dismiss(service.shown[0].id); // what is closed is not replaced
    QTRY_COMPARE(bench.closed.size(), 1);
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 4);
    QCOMPARE(service.shown[3].replaces, 0u);
}

void TestDesktopNotifier::sendsOnlyTheNewestOfAStorm()
{
    NotificationService service(m_bus->address());
    service.silent = true;
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s, u"0"_s));
    QTRY_COMPARE(service.asked, 1);
    service.silent = false;
    service.answerKept();
    for (int i = 1; i <= 10'000; ++i)
        bench.notifier.show(notification(u"a"_s, QString::number(i)));
    QTRY_VERIFY(!service.shown.isEmpty() && service.shown.last().title == u"10000"_s);
    QTRY_COMPARE(bench.delivered.size(), service.shown.size());
    QVERIFY2(service.shown.size() < 2'000, qPrintable(QString::number(service.shown.size())));
    for (qsizetype i = 1; i < service.shown.size(); ++i)
        QCOMPARE(service.shown[i].replaces, service.shown[0].id);
    QTest::qWait(answerWithinMs * 3 / 2);
    QCOMPARE(bench.failed.size(), 0);
}

void TestDesktopNotifier::tellsWhatWasClicked()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    service.click(service.shown[0].id, u"ack"_s, u"token-1"_s);
    QTRY_COMPARE(bench.invoked.size(), 1);
    QCOMPARE(bench.invoked[0], QVariantList({u"a"_s, u"ack"_s, u"token-1"_s}));
    QTRY_COMPARE(bench.closed.size(), 1);
}

void TestDesktopNotifier::tellsWhatWasClosed()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    const QList<std::pair<uint, NotificationEnd>> ends{{1, NotificationEnd::Expired}, {2, NotificationEnd::Dismissed},
        {3, NotificationEnd::Withdrawn}, {4, NotificationEnd::Unknown}, {99, NotificationEnd::Unknown}};
    for (const auto &[reason, end] : ends) {
        bench.closed.clear();
        const auto before = bench.delivered.size();
        bench.notifier.show(notification(u"a"_s));
        QTRY_COMPARE(bench.delivered.size(), before + 1);
        emit service.NotificationClosed(service.shown.last().id, reason);
        QTRY_COMPARE(bench.closed.size(), 1);
        QCOMPARE(int(bench.end()), int(end));
    }
}

void TestDesktopNotifier::withdraws()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.close(u"never shown"_s);
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    bench.notifier.close(u"a"_s);
    QTRY_COMPARE(bench.closed.size(), 1);
    QCOMPARE(int(bench.end()), int(NotificationEnd::Withdrawn));
    QCOMPARE(service.withdrawn, QList<uint>{service.shown[0].id});
}

void TestDesktopNotifier::withdrawsWhatIsStillOnItsWay()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    service.silent = true;
    bench.notifier.show(notification(u"b"_s));
    QTRY_COMPARE(service.shown.size(), 2);
    bench.notifier.close(u"b"_s);
    service.answerKept();
    QTRY_COMPARE(service.withdrawn, QList<uint>{service.shown[1].id});
}

void TestDesktopNotifier::listensToItsOwnOnly()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    service.click(service.shown[0].id + 1, u"ack"_s); // of another program
    {
        // Somebody else on the bus speaks of our id.
        QDBusConnection impostor = QDBusConnection::connectToBus(m_bus->address(), u"impostor"_s);
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << service.shown[0].id << u"ack"_s;
        QVERIFY(impostor.send(signal));
        QTest::qWait(100);
        QDBusConnection::disconnectFromBus(u"impostor"_s);
    }
    QCOMPARE(bench.invoked.size(), 0);
    service.click(service.shown[0].id, u"ack"_s);
    QTRY_COMPARE(bench.invoked.size(), 1);
}

void TestDesktopNotifier::obeysAServiceThatCanLittle()
{
    NotificationService service(m_bus->address());
    service.capabilities = {u"body"_s};
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    QCOMPARE(service.shown[0].actions, QStringList());
    QCOMPARE(service.shown[0].body, u"db-1 <b>does not</b> answer & sulks"_s); // it would show the escapes
}

void TestDesktopNotifier::keepsTextHarmless()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    Notification bad =
        notification(u"a"_s, u"one\ntwo \u202eevil"_s + QChar(0) + QChar(0xd800) + u"x"_s.repeated(70'000));
    bad.body = u"<img src='file:///dev/zero'>"_s.repeated(40'000);
    bad.actions = {{u"ack"_s, u"long "_s.repeated(1'000)}};
    bad.category = u"c\n"_s;
    bench.notifier.show(bad);
    QTRY_COMPARE(bench.delivered.size(), 1);
    const ShownNotification shown = service.shown[0];
    QVERIFY(shown.title.startsWith(u"one two \ufffdevil\u2400\ufffdxx"_s));
    QVERIFY(shown.title.size() <= 120);
    QVERIFY(shown.body.startsWith(u"&lt;img src='file:///dev/zero'&gt;"_s));
    QVERIFY(shown.body.size() <= 600 * 4);
    QVERIFY(shown.actions.value(1).size() <= 40);
}

void TestDesktopNotifier::saysThatNobodyIsThere()
{
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), 1, 3'000);
    QCOMPARE(bench.failed[0][0].toString(), u"a"_s);
    QCOMPARE(int(bench.error().kind), int(Error::Kind::Unavailable));
    QVERIFY2(bench.error().detail.contains(u"ServiceUnknown"_s), qPrintable(bench.error().detail));
    QTest::qWait(answerWithinMs * 3 / 2);
    QCOMPARE(bench.failed.size(), 1); // said once
}

void TestDesktopNotifier::findsAServiceThatComesLater()
{
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.failed.size(), 1);
    NotificationService service(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
}

void TestDesktopNotifier::saysThatTheServiceHangs()
{
    NotificationService service(m_bus->address());
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s, u"0"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    service.silent = true;
    for (int i = 1; i <= 3; ++i) {
        bench.notifier.show(notification(u"a"_s, QString::number(i)));
        QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), i, 3'000);
        QCOMPARE(int(bench.error(i - 1).kind), int(Error::Kind::Timeout));
    }
    QCOMPARE(service.shown.size(), 2); // it is not heaped with what it will all show later
    service.silent = false;
    service.answerKept();
    QTRY_COMPARE(service.shown.size(), 3);
    QCOMPARE(service.shown[2].title, u"3"_s);
    QCOMPARE(service.shown[2].replaces, service.shown[0].id);
    QTRY_COMPARE(bench.delivered.size(), 3);
}

void TestDesktopNotifier::saysThatTheServiceRefuses()
{
    NotificationService service(m_bus->address());
    service.refuses = u"too \u202emany"_s;
    Bench bench(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(int(bench.error().kind), int(Error::Kind::Unavailable));
    QVERIFY2(bench.error().detail.endsWith(u"too \ufffdmany"_s), qPrintable(bench.error().detail));
}

void TestDesktopNotifier::recoversFromARestart()
{
    Bench bench(m_bus->address());
    {
        NotificationService service(m_bus->address());
        bench.notifier.show(notification(u"a"_s));
        QTRY_COMPARE(bench.delivered.size(), 1);
        service.silent = true;
        bench.notifier.show(notification(u"b"_s));
        QTRY_COMPARE(service.shown.size(), 2);
    }
    QTRY_COMPARE(bench.closed.size(), 1);
    QCOMPARE(bench.closed[0][0].toString(), u"a"_s);
    QCOMPARE(int(bench.end()), int(NotificationEnd::ServiceGone));
    QTRY_COMPARE(bench.failed.size(), 1); // died over it
    QCOMPARE(bench.failed[0][0].toString(), u"b"_s);

    NotificationService service(m_bus->address());
    service.capabilities = {u"body"_s};
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 2);
    QCOMPARE(service.asked, 1);
    QCOMPARE(service.shown[0].replaces, 0u); // its ids are others
    QCOMPARE(service.shown[0].actions, QStringList());
}

void TestDesktopNotifier::saysThatThereIsNoBus()
{
    Bench bench(u"unix:path=/nowhere/bus"_s);
    for (int i = 1; i <= 2; ++i) {
        bench.notifier.show(notification(u"a"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), i, 3'000);
        QCOMPARE(int(bench.error(i - 1).kind), int(Error::Kind::Unavailable));
        QCOMPARE(bench.error(i - 1).subject, u"D-Bus"_s);
        QVERIFY(!bench.error(i - 1).detail.isEmpty());
    }
}

void TestDesktopNotifier::recoversFromALostBus()
{
    Bench bench(m_bus->address());
    auto service = std::make_unique<NotificationService>(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 1);
    m_bus->stop();
    QTRY_COMPARE(bench.closed.size(), 1);
    QCOMPARE(int(bench.end()), int(NotificationEnd::ServiceGone));
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.failed.size(), 1);

    service.reset();
    QVERIFY(m_bus->start());
    service = std::make_unique<NotificationService>(m_bus->address());
    bench.notifier.show(notification(u"a"_s));
    QTRY_COMPARE(bench.delivered.size(), 2);
}

void TestDesktopNotifier::waitsForNoBusThatHangs()
{
    m_bus->freeze(true);
    QElapsedTimer timer;
    timer.start();
    {
        Bench bench(m_bus->address());
        bench.notifier.show(notification(u"a"_s));
        QVERIFY(timer.elapsed() < 100);
        QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), 1, 3'000);
        QCOMPARE(int(bench.error().kind), int(Error::Kind::Timeout));
        QVERIFY(timer.elapsed() < 2'000);
        timer.restart();
    }
    QVERIFY(timer.elapsed() < 4'000); // the program can end
    m_bus->freeze(false);
    QTest::qWait(500); // what hung with the bus goes now
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
