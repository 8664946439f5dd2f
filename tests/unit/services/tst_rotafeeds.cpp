// What goes out when the rota changes: calendars in a folder, and word to those whose watches changed.
#include "app/services/console.h"
#include "app/services/outbox.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/rotafeeds.h"
#include "app/services/rotateller.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const IsoWeek w49 = *IsoWeek::parse(u"2026-W49");

} // namespace

class TestRotaFeeds : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsTheFolderFresh();
    void leavesFilesOfOthers();
    void writesAsAVerbEnds();
    void saysWhenItCannot();
    void namesFilesPlainly();
    void tellsWhoseWatchesChanged();
    void tellsNothingThatWasChangedBack();
    void tellsWhatChangedWhileNoWindowWasOpen();

private:
    void open() { m_console = std::move(*Console::open({m_folder->path()}, m_clock)); }
    QString file(const QString &name) const { return m_folder->filePath(u"calendars/"_s + name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<Message> sent() const { return m_console->outbox().log(10).value(); }
    void startTelling()
    {
        m_console->rotaTeller().setQuiet(20);
        m_console->settings().tellsWatches.set(true);
        QTest::qWait(60); // the plan of now is where it begins
        QVERIFY(sent().isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{now};
    std::unique_ptr<Console> m_console;
    QList<Person> m_people; // Ada, Bob
};

void TestRotaFeeds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    QVERIFY(m_console->people().importCsv("name,team\nAda Lovelace,Red\nBob,Blue\n"));
    m_people = m_console->people().people().value();
    QVERIFY(QDir(m_folder->path()).mkdir(u"calendars"_s));
}

void TestRotaFeeds::cleanup()
{
    m_console.reset();
}

void TestRotaFeeds::keepsTheFolderFresh()
{
    m_console->settings().calendarFolder.set(file({}));
    QTRY_VERIFY(QFile::exists(file(u"crew.ics"_s)));
    const auto captaincy = m_console->rota().add(m_people[0].id, w49);
    QVERIFY(captaincy);
    QTRY_VERIFY(read(file(u"people/ada-lovelace.ics"_s)).contains("20261130T"));
    QTRY_VERIFY(read(file(u"crew.ics"_s)).contains("SUMMARY:Captain: Ada Lovelace"));
    QVERIFY(m_console->rota().move(captaincy->id, w49.plus(1)));
    QTRY_VERIFY(read(file(u"people/ada-lovelace.ics"_s)).contains("SEQUENCE:1"));
    QVERIFY(m_console->rota().replace(captaincy->id, m_people[1].id));
    QTRY_VERIFY(read(file(u"people/bob.ics"_s)).contains("CONFIRMED"));
    QVERIFY(read(file(u"people/ada-lovelace.ics"_s)).contains("CANCELLED"));
    // A new name takes the old file along.
    Person person = m_people[1];
    person.name = u"Robert"_s;
    QVERIFY(m_console->people().save(person));
    QTRY_VERIFY(QFile::exists(file(u"people/robert.ics"_s)));
    QTRY_VERIFY(!QFile::exists(file(u"people/bob.ics"_s)));
}

void TestRotaFeeds::leavesFilesOfOthers()
{
    QVERIFY(QDir(file({})).mkdir(u"people"_s));
    QFile other(file(u"people/holidays.ics"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("BEGIN:VCALENDAR\r\nPRODID:somebody else\r\nEND:VCALENDAR\r\n");
    other.close();
    m_console->settings().calendarFolder.set(file({}));
    QVERIFY(m_console->rota().add(m_people[0].id, w49));
    QTRY_VERIFY(QFile::exists(file(u"people/ada-lovelace.ics"_s)));
    QVERIFY(other.exists());
}

// A verb has no event loop: what it changed is written as it ends; one that changed nothing writes nothing.
void TestRotaFeeds::writesAsAVerbEnds()
{
    m_console->settings().calendarFolder.set(file({}));
    m_console.reset();
    QVERIFY(!QFile::exists(file(u"crew.ics"_s)));
    open();
    QVERIFY(m_console->rota().add(m_people[0].id, w49));
    m_console.reset();
    QVERIFY(read(file(u"crew.ics"_s)).contains("Ada Lovelace"));
}

void TestRotaFeeds::saysWhenItCannot()
{
    QSignalSpy failed(&m_console->rotaFeeds(), &RotaFeeds::failed);
    QFile blocking(file(u"people"_s));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    m_console->settings().calendarFolder.set(file({}));
    QTRY_COMPARE(failed.size(), 1);
}

void TestRotaFeeds::namesFilesPlainly()
{
    QVERIFY(m_console->people().importCsv(
        "name,email,team\nInès Roche-Ölander,a@x.org,Red\n"
        "INES  ROCHE OLANDER,b@x.org,Blue\n../../etc/passwd,c@x.org,Red\n李,d@x.org,Blue\n"));
    int week = 0;
    const QList<Person> people = m_console->people().people().value();
    for (const Person &person : people)
        QVERIFY(m_console->rota().add(person.id, w49.plus(4 * week++)));
    const auto record = readRotaRecord(m_console->database(), m_console->calendar());
    QVERIFY(record);
    QStringList names;
    for (const FeedFile &feed : rotaFeeds(*record))
        names.append(feed.path);
    names.sort();
    QCOMPARE(names,
        (QStringList{u"crew.ics"_s, u"people/ada-lovelace.ics"_s, u"people/bob.ics"_s, u"people/etc-passwd.ics"_s,
            u"people/ines-roche-olander-2.ics"_s, u"people/ines-roche-olander.ics"_s, u"people/person.ics"_s}));
}

void TestRotaFeeds::tellsWhoseWatchesChanged()
{
    QVERIFY(m_console->rota().add(m_people[0].id, w49));
    startTelling();
    QVERIFY(m_console->rota().add(m_people[1].id, w49.plus(1)));
    QVERIFY(m_console->rota().remove(m_console->rota().captaincies()->first().id));
    QTRY_COMPARE(sent().size(), 1); // both in one
    const QJsonObject payload = sent().first().payload;
    QCOMPARE(payload.value(u"kind"_s).toString(), u"rota"_s);
    QCOMPARE(payload.value(u"changes"_s).toArray().size(), 2);
    const QString text = payload.value(u"text"_s).toString();
    QVERIFY2(
        text.contains(u"Ada Lovelace: no longer from"_s) && text.contains(u"Bob: captain from"_s), qPrintable(text));
    QVERIFY(text.contains(u"2026-W50"_s));
}

void TestRotaFeeds::tellsNothingThatWasChangedBack()
{
    startTelling();
    m_console->rotaTeller().setQuiet(100);
    const auto captaincy = m_console->rota().add(m_people[0].id, w49);
    QVERIFY(captaincy);
    QTest::qWait(30);
    QVERIFY(m_console->rota().remove(captaincy->id));
    QTest::qWait(300);
    QVERIFY(sent().isEmpty());
    // Locked or not is nobody's news.
    m_console->settings().tellsWatches.set(false);
    QVERIFY(m_console->rota().add(m_people[0].id, w49));
    startTelling();
    QVERIFY(m_console->rota().setLocked(m_console->rota().captaincies()->first().id, true));
    QTest::qWait(100);
    QVERIFY(sent().isEmpty());
}

void TestRotaFeeds::tellsWhatChangedWhileNoWindowWasOpen()
{
    startTelling();
    m_console.reset();
    open();
    QVERIFY(m_console->rota().add(m_people[0].id, w49)); // a verb: nothing tells
    m_console.reset();
    open();
    m_console->settings().tellsWatches.set(false);
    m_console->rotaTeller().setQuiet(20);
    m_console->settings().tellsWatches.set(true);
    QTRY_COMPARE(sent().size(), 1);
}

QTEST_GUILESS_MAIN(TestRotaFeeds)
#include "tst_rotafeeds.moc"
