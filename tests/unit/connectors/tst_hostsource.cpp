// This machine's numbers, from files of the kernel that the test wrote itself; and one window per folder.
#include "app/connectors/hostsource.h"
#include "app/connectors/windowinstance.h"
#include "app/domain/clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestHostSource : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_proc = std::make_unique<QTemporaryDir>();
        write(u"stat"_s, "cpu  100 0 100 700 100 0 0 0 0 0\ncpu0 1 1 1 1\n");
        write(u"meminfo"_s,
            "MemTotal:  1000 kB\nMemFree: 100 kB\nMemAvailable: 600 kB\nBuffers: 50 kB\nCached: 250 kB\n");
        write(u"loadavg"_s, "0.50 1.25 2.00 1/123 456\n");
        write(u"net/dev"_s,
            "Inter-| Receive\n face |bytes\n    lo: 9 0 0 0 0 0 0 0 9 0\n  eth0: 1000 0 0 0 0 0 0 0 500 0\n");
        write(u"diskstats"_s,
            " 8 0 sda 10 0 100 0 10 0 200 0 0\n 8 1 sda1 10 0 100 0 10 0 200 0 0\n 7 0 loop0 1 0 1 0 1 0 1 0 0\n");
        write(u"self/mountinfo"_s,
            "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 1 8:1 / /again rw - ext4 /dev/sda1 rw\n24 1 0:5 / /proc rw - proc "
            "proc rw\n25 1 0:40 / /net rw - nfs4 host:/x rw\n");
        m_source = std::make_unique<HostSource>(SourceId{u"h"_s}, m_clock, m_proc->path());
    }

    void readsGauges_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("values");
        QTest::addRow("memory") << u"host_memory_bytes"_s << u"cached=307200 total=1024000 used=409600"_s;
        QTest::addRow("load") << u"host_load"_s << u"15m=2 1m=0.5 5m=1.25"_s;
    }

    void readsGauges()
    {
        QFETCH(QString, metric);
        QTEST(values(metric), "values");
    }

    void readsRates()
    {
        QCOMPARE(values(u"host_cpu_percent"_s), QString()); // nothing to compare with yet
        QCOMPARE(values(u"host_network_bytes_per_second"_s), QString());
        QCOMPARE(values(u"host_disk_bytes_per_second"_s), QString());
        m_clock.advance(2000);
        write(u"stat"_s, "cpu  130 20 120 820 110 0 0 0 0 0\n");
        write(u"net/dev"_s, "  eth0: 3000 0 0 0 0 0 0 0 500 0\n");
        write(u"diskstats"_s, " 8 0 sda 10 0 104 0 10 0 200 0 0\n");
        QCOMPARE(values(u"host_cpu_percent"_s), u"iowait=5 other=0 system=10 user=25"_s);
        QCOMPARE(values(u"host_network_bytes_per_second"_s), u"eth0/receive=1000 eth0/transmit=0"_s);
        QCOMPARE(values(u"host_disk_bytes_per_second"_s), u"sda/read=1024 sda/write=0"_s);
        m_clock.advance(2000);
        write(u"net/dev"_s, "  eth0: 10 0 0 0 0 0 0 0 600 0\n"); // the counter began anew
        QCOMPARE(values(u"host_network_bytes_per_second"_s), u"eth0/transmit=50"_s);
    }

    void listsEachLocalFileSystemOnce()
    {
        const auto answer = fetch(u"host_filesystem_used_percent"_s);
        QVERIFY(answer);
        QCOMPARE(answer->series.size(), 1);
        QCOMPARE(answer->series[0].key.labels.value(u"mountpoint"_s), u"/"_s);
        QVERIFY(answer->series[0].values[0] >= 0 && answer->series[0].values[0] <= 100);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(fetch(u"nonsense"_s).error().kind, Error::Kind::QueryRejected);
        for (const char *name : {"loadavg", "stat", "meminfo"}) {
            QVERIFY(QFile::remove(m_proc->filePath(QString::fromLatin1(name))));
        }
        for (const auto &metric : {u"host_load"_s, u"host_cpu_percent"_s, u"host_memory_bytes"_s})
            QCOMPARE(fetch(metric).error().kind, Error::Kind::Unavailable);
        write(u"loadavg"_s, "garbage");
        QCOMPARE(fetch(u"host_load"_s).error().kind, Error::Kind::Unavailable);
    }

    void opensOneWindowPerFolder()
    {
        QTemporaryDir folder;
        QTemporaryDir other;
        WindowInstance first(folder.path());
        QCOMPARE(first.acquire().value(), true);
        QSignalSpy raised(&first, &WindowInstance::raiseRequested);
        {
            WindowInstance second(folder.path());
            QCOMPARE(second.acquire().value(), false);
            QTRY_COMPARE(raised.size(), 1);
            QCOMPARE(second.hold().error().kind, Error::Kind::StoreInUse);
        }
        WindowInstance elsewhere(other.path());
        QCOMPARE(elsewhere.acquire().value(), true);
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_proc->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    Result<FetchAnswer> fetch(const QString &metric)
    {
        std::optional<Result<FetchAnswer>> answer;
        m_source->fetch({metric, {}, 1000}, this, [&answer](const auto &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return *answer;
    }

    // "label/label=value …", by labels.
    QString values(const QString &metric)
    {
        const auto answer = fetch(metric);
        if (!answer)
            return u"failed"_s;
        QStringList all;
        for (const SeriesData &series : answer->series) {
            Labels labels = series.key.labels;
            labels.remove(u"__name__"_s);
            all.append(QStringList(labels.values()).join(u'/') + u'=' + QString::number(series.values[0], 'g', 12));
        }
        all.sort();
        return all.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_proc;
    ManualClock m_clock{1'795'000'000'000};
    std::unique_ptr<HostSource> m_source;
};

QTEST_GUILESS_MAIN(TestHostSource)
#include "tst_hostsource.moc"
