// A locked database delays writes; it neither loses nor reorders them.
#include "app/services/writequeue.h"

#include <QSignalSpy>
#include <QtTest>

using namespace qd;

class TestWriteQueue : public QObject {
    Q_OBJECT

private slots:
    void answersAtOnceWhenNothingWaits()
    {
        WriteQueue queue;
        bool done = false;
        queue.submit(
            this, [] { return Result<>{}; }, [&done](const Result<> &result) { done = result.has_value(); });
        QVERIFY(done);
        QVERIFY(!queue.isWaiting());
    }

    void reportsOtherFailuresAtOnce()
    {
        WriteQueue queue;
        Error::Kind kind{};
        queue.submit(
            this, []() -> Result<> { return failure(Error::Kind::StoreFull); },
            [&kind](const Result<> &result) { kind = result.error().kind; });
        QCOMPARE(kind, Error::Kind::StoreFull);
    }

    void waitsForTheLockInOrder()
    {
        WriteQueue queue;
        QSignalSpy waiting(&queue, &WriteQueue::waitingChanged);
        bool locked = true;
        QList<int> written;
        for (int number : {1, 2, 3}) {
            queue.submit(this,
                [&, number]() -> Result<> {
                    if (locked)
                        return failure(Error::Kind::StoreLocked);
                    written.append(number);
                    return {};
                },
                {});
        }
        QVERIFY(queue.isWaiting());
        QCOMPARE(waiting.size(), 1);
        locked = false;
        const QList<int> expected{1, 2, 3};
        QTRY_COMPARE(written, expected);
        QTRY_VERIFY(!queue.isWaiting());
        QCOMPARE(waiting.size(), 2);
    }

    void writesEvenWhenTheAskerIsGone()
    {
        WriteQueue queue;
        bool locked = true;
        bool written = false;
        bool told = false;
        {
            QObject asker;
            queue.submit(
                &asker,
                [&]() -> Result<> {
                    if (locked)
                        return failure(Error::Kind::StoreLocked);
                    written = true;
                    return {};
                },
                [&told](const Result<> &) { told = true; });
        }
        locked = false;
        QTRY_VERIFY(written);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
