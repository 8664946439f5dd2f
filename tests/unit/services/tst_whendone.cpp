// What follows work of another thread: told on the thread of who asked, and never to somebody who is gone.
#include "app/services/whendone.h"

#include <QSemaphore>
#include <QThread>
#include <QtConcurrentRun>
#include <QtTest>

using namespace qd;

class TestWhenDone : public QObject {
    Q_OBJECT

private slots:
    void tellsOnTheThreadOfTheContext();
    void tellsWhatWasDoneBefore();
    void isSilentOnceTheContextIsGone();
    void letsTheContextDieInIt();
};

void TestWhenDone::tellsOnTheThreadOfTheContext()
{
    QObject context;
    int told = 0;
    QThread *thread = nullptr;
    whenDone(QtConcurrent::run([] { return 7; }), &context, [&](int answer) {
        told = answer;
        thread = QThread::currentThread();
    });
    QCOMPARE(told, 0); // later, never at once
    QTRY_COMPARE(told, 7);
    QCOMPARE(thread, QThread::currentThread());
    QTRY_VERIFY(context.children().isEmpty()); // nothing is left behind
}

void TestWhenDone::tellsWhatWasDoneBefore()
{
    QObject context;
    QFuture<int> future = QtConcurrent::run([] { return 7; });
    future.waitForFinished();
    int told = 0;
    whenDone(future, &context, [&told](int answer) { told = answer; });
    QTRY_COMPARE(told, 7);
}

void TestWhenDone::isSilentOnceTheContextIsGone()
{
    for (const bool afterTheWork : {false, true}) {
        QSemaphore goesOn;
        auto context = std::make_unique<QObject>();
        bool told = false;
        QFuture<int> future = QtConcurrent::run([&goesOn] {
            goesOn.acquire();
            return 7;
        });
        whenDone(future, context.get(), [&told](int) { told = true; });
        if (!afterTheWork)
            context.reset();
        goesOn.release();
        future.waitForFinished();
        context.reset(); // before the event that would tell
        QCoreApplication::processEvents();
        QTest::qWait(20);
        QVERIFY(!told);
    }
}

void TestWhenDone::letsTheContextDieInIt()
{
    auto *context = new QObject;
    bool told = false;
    whenDone(QtConcurrent::run([] { return 7; }), context, [&told, context](int) {
        told = true;
        context->deleteLater();
    });
    QTRY_VERIFY(told);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
