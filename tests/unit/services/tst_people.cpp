// People in and out of files: what would change is shown field by field, a fault leaves everything as it was, and who
// goes stays in the past.
#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 18}, {10, 0}, QTimeZone("Europe/Paris")); // a Wednesday of W47

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StorePaths paths;
        paths.folder = m_folder->path();
        m_clock.set(now.toMSecsSinceEpoch());
        m_console = Console::open(paths, m_clock).value();
        QVERIFY(people().importCsv("name,team,email\nNadia,Acces,nadia@x.org\nHugo,Certif,\n"));
    }

    void cleanup()
    {
        m_console.reset();
        m_folder.reset();
    }

    void showsWhatChanges()
    {
        const QByteArray csv = "\xEF\xBB\xBFTeam;Name;Email;working_days;opted_out;opted_out_until\r\n"
                               "certif;Nadia B.;NADIA@x.org;mon tue wed thu;oui;2026-12-24\r\n"
                               "Certif;Hugo;;;;\r\n"
                               "Contenu;In\xC3\xA8s;;;;\r\n";
        const auto preview = people().previewCsv(csv);
        QVERIFY(preview);
        QCOMPARE(preview->added, 1);
        QCOMPARE(preview->updated, 1);
        QCOMPARE(preview->unchanged, 1);
        QCOMPARE(preview->newTeams, QStringList(u"Contenu"_s));
        const PersonChange change = preview->changes.first();
        QCOMPARE(change.line, 2);
        const auto field = [](const char *column, const char *before, const char *after) {
            return FieldChange{QString::fromLatin1(column), QString::fromLatin1(before), QString::fromLatin1(after)};
        };
        QCOMPARE(change.fields,
            (QList<FieldChange>{field("name", "Nadia", "Nadia B."), field("email", "nadia@x.org", "NADIA@x.org"),
                field("opted_out", "", "yes"), field("opted_out_until", "", "2026-12-24"),
                field("working_days", "mon tue wed thu fri", "mon tue wed thu"), field("team", "Acces", "Certif")}));
        QCOMPARE(people().people()->size(), 2); // nothing was written
        QVERIFY(people().importCsv(csv));
        QCOMPARE(people().people()->size(), 3);
        const auto again = people().previewCsv(csv);
        QCOMPARE(again->unchanged, 3);
        QVERIFY(again->changes.isEmpty());
    }

    void importsNothingByHalves_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("line"); // of the fault; 0: the file as a whole
        const QByteArray header = "name,team,email,joined,left,opted_out,working_days,captaincies_before\n";
        const QByteArray good = "Zoe,Certif,,,,,,\n";
        QTest::addRow("no team") << header + good + "Paul,,,,,,,\n" << 3;
        QTest::addRow("a day that is none") << header + good + "Paul,X,,2026-02-30,,,,\n" << 3;
        QTest::addRow("left before joined") << header + good + "Paul,X,,2026-02-03,2026-02-01,,,\n" << 3;
        QTest::addRow("neither yes nor no") << header + good + "Paul,X,,,,perhaps,,\n" << 3;
        QTest::addRow("no day of the week") << header + good + "Paul,X,,,,,someday,\n" << 3;
        QTest::addRow("no number") << header + good + "Paul,X,,,,,,-1\n" << 3;
        QTest::addRow("the same person twice") << header + good + "zoe,X,,,,,,\n" << 3;
        QTest::addRow("the same e-mail twice") << header + "Zoe,X,z@x,,,,,\n" + "Zoë,X,Z@X,,,,,\n" << 3;
        QTest::addRow("a known person twice") << header + "Hugo,X,,,,,,\n" + "hugo,X,,,,,,\n" << 3;
        QTest::addRow("too few fields") << header + good + "Paul,X\n" << 3;
        QTest::addRow("too many fields") << header + good + "Paul,X,,,,,,,,\n" << 3;
        QTest::addRow("a column twice") << QByteArray("name,team,name\nA,B,C\n") << 0;
        QTest::addRow("a column missing") << QByteArray("name\nA\n") << 0;
        QTest::addRow("another encoding") << QByteArray("name,team\nZo\xEB,X\n") << 0;
        QTest::addRow("a quote inside") << QByteArray("name,team\nZ\"oe,X\n") << 0;
    }

    void importsNothingByHalves()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, line);
        const auto before = people().exportCsv();
        const auto preview = people().previewCsv(csv);
        QCOMPARE(preview.has_value(), line > 0);
        if (preview)
            QCOMPARE(preview->refused.first().line, line);
        const auto done = people().importCsv(csv);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(Error::Kind::Invalid));
        QCOMPARE(*people().exportCsv(), *before);
        QCOMPARE(people().teams()->size(), 2);
    }

    void tellsNamesakesApart()
    {
        QVERIFY(people().importCsv("name,team,email\nPaul,Acces,p1@x\nPaul,Certif,p2@x\n"));
        QCOMPARE(people().people()->size(), 4);
        const auto unclear = people().previewCsv("name,team\nPaul,Acces\n");
        QCOMPARE(unclear->refused.size(), 1);
        QCOMPARE(people().previewCsv("name,team,email\nPaul,Acces,p2@x\n")->updated, 1);
    }

    void readsWhatItWrites()
    {
        Person person = people().people()->first();
        person.name = u"=1+1; \"Jo\""_s;
        person.slack = u"jo"_s;
        person.phone = u"+33 1 99 00 12 34"_s;
        person.joined = {2020, 2, 29};
        person.optedOut = true;
        person.optedOutReason = u"parental leave,\nback in spring"_s;
        person.optedOutUntil = {2027, 3, 1};
        person.workingDays = 0b01011;
        person.captainciesBefore = 3;
        QVERIFY(people().save(person));
        const auto preview = people().previewCsv(*people().exportCsv());
        QVERIFY(preview);
        QVERIFY(preview->refused.isEmpty());
        // A line break in a field becomes a blank, as everywhere in names.
        QCOMPARE(preview->unchanged + preview->updated, 2);
        QVERIFY(people().importCsv(*people().exportCsv()));
        QCOMPARE(people().previewCsv(*people().exportCsv())->unchanged, 2);
        const auto stored = people().people();
        const auto jo = std::find_if(
            stored->begin(), stored->end(), [](const Person &each) { return each.captainciesBefore == 3; });
        QVERIFY(jo != stored->end());
        QCOMPARE(jo->name, person.name);
        QCOMPARE(jo->workingDays, person.workingDays);
        QCOMPARE(jo->optedOutUntil, person.optedOutUntil);
    }

    void keepsThePastOfWhoGoes()
    {
        const PersonId hugo = people().people()->first().id;
        const PersonId nadia = people().people()->last().id;
        const IsoWeek week = *IsoWeek::parse(u"2026-W47");
        QVERIFY(rota().add(hugo, week.plus(-20)));
        QVERIFY(rota().add(hugo, week)); // in the middle of their watch
        QVERIFY(rota().add(hugo, week.plus(20)));
        QVERIFY(people().remove(nadia)); // never was captain: forgotten
        QCOMPARE(people().people()->size(), 1);
        QVERIFY(people().remove(hugo));
        const Person gone = people().people()->first();
        QCOMPARE(gone.name, u"Hugo"_s);
        QCOMPARE(gone.removed, now.date());
        QCOMPARE(gone.left, now.date());
        QCOMPARE(rota().captaincies()->size(), 2); // the one to come was given up
        QCOMPARE(people().previewCsv("name,team\nHugo,Certif\n")->added, 1); // whoever comes now is somebody else
        QVERIFY(!people().exportCsv()->contains("Hugo"));
        QVERIFY(!people().remove(PersonId{u"nobody"_s}));
    }

    void takesBackWhoWasRemoved_data()
    {
        QTest::addColumn<int>("captaincies"); // to come
        QTest::addColumn<int>("taken"); // of these, given to somebody else before the undo
        QTest::addRow("who never was captain") << 0 << 0;
        QTest::addRow("with captaincies") << 3 << 0;
        QTest::addRow("with weeks that others have by now") << 3 << 2;
    }

    void takesBackWhoWasRemoved()
    {
        QFETCH(int, captaincies);
        QFETCH(int, taken);
        const Person hugo = people().people()->first();
        const Person nadia = people().people()->last();
        const IsoWeek week = *IsoWeek::parse(u"2026-W47");
        for (int i = 0; i < captaincies; ++i)
            QVERIFY(rota().add(hugo.id, week.plus(20 * (i + 1))));
        const QList<Captaincy> before = *rota().captaincies();
        const auto removal = people().remove(hugo.id);
        QVERIFY(removal);
        QCOMPARE(removal->givenUp.size(), captaincies);
        QVERIFY(rota().captaincies()->isEmpty());
        for (int i = 0; i < taken; ++i)
            QVERIFY(rota().add(nadia.id, week.plus(20 * (i + 1))));
        const auto lost = people().takeBack(*removal);
        QVERIFY(lost);
        QCOMPARE(*lost, before.first(taken));
        QCOMPARE(people().people()->first(), hugo);
        QList<Captaincy> his = *rota().captaincies();
        his.removeIf([&hugo](const Captaincy &captaincy) { return captaincy.person != hugo.id; });
        QCOMPARE(his, before.sliced(taken));
    }

private:
    PeopleDesk &people() { return m_console->people(); }
    RotaDesk &rota() { return m_console->rota(); }

    ManualClock m_clock{0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
