// Keys are UUIDv7: well-formed, unlike each other, in the order of their birth.
#include "app/domain/id.h"

#include <QSet>
#include <QUuid>
#include <QtTest>

using namespace qd;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void carriesItsTime()
    {
        const qint64 ms = 0x0193'4a5b'6c7d;
        const QString text = newUuid(ms);
        QCOMPARE(text.size(), 36);
        QCOMPARE(text.first(13), QStringLiteral("01934a5b-6c7d"));
        QCOMPARE(text[14], u'7'); // version
        QVERIFY(QStringLiteral("89ab").contains(text[19])); // variant
        QVERIFY(!QUuid::fromString(text).isNull());
    }

    void sortsByBirth()
    {
        QString last;
        for (qint64 ms = 1'700'000'000'000; ms < 1'700'000'000'500; ++ms) {
            const QString next = newUuid(ms);
            QVERIFY(last < next);
            last = next;
        }
    }

    void doesNotRepeat()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(newUuid(1'700'000'000'000));
        QCOMPARE(seen.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
