// The crew by mouse and keys: people, absences, days off.
#include "app/services/absencedesk.h"
#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/crew/crewpage.h"
#include "ui/kit/messagebar.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const qd::IsoWeek w47 = *qd::IsoWeek::parse(u"2026-W47");

QString textOf(const QTreeWidget *table)
{
    QString all;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        for (int i = 0; i < table->columnCount(); ++i)
            all += table->topLevelItem(row)->text(i) + u'\t';
        all += u'\n';
    }
    return all;
}

template <typename Field> Field *fieldOf(const QWidget *page, const QString &name)
{
    for (Field *field : page->findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

} // namespace

class TestCrewPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsAPersonByKeyboard();
    void keepsAllThatIsEntered();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void importsAfterShowingWhatChanges();
    void keepsWhoHasCaptaincies();
    void saysWhichCaptainciesAreLost();
    void addsAndRemovesAbsences();
    void importsACalendar();
    void knowsTheDaysOff();

private:
    void addCrew();
    void showCrew();
    void press(const QString &text)
    {
        const auto find = [this, &text]() -> QAbstractButton * {
            for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
                if (button->text() == text && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY2(find(), qPrintable(text));
        QTest::mouseClick(find(), Qt::LeftButton);
    }
    QString words() { return m_page->findChild<MessageBar *>()->words(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<CrewPage> m_page;
    ScriptedDialogs m_dialogs;
    QList<qd::Person> m_people;
};

void TestCrewPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_people.clear();
}

void TestCrewPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestCrewPage::addCrew()
{
    QVERIFY(m_console->people().importCsv("name,team\nNadia,Acces\nHugo,Certif\nInes,Contenu\nPaul,Prescription\n"));
    m_people = m_console->people().people().value(); // by name: Hugo, Ines, Nadia, Paul
}

void TestCrewPage::showCrew()
{
    m_page = std::make_unique<CrewPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCrewPage::addsAPersonByKeyboard()
{
    showCrew();
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::keyClicks(QApplication::focusWidget(), u"Zoe Lambert"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Certif"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_page->addPerson();
    QTRY_COMPARE(m_console->people().people().value().size(), 1);
    QCOMPARE(m_console->people().teams().value().first().name, u"Certif"_s);
    auto *table = m_page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Zoe Lambert"_s);
    auto *search = fieldOf<QLineEdit>(m_page.get(), u"Search people"_s);
    QTest::keyClicks(search, u"nobody"_s);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestCrewPage::importsAfterShowingWhatChanges()
{
    showCrew();
    m_dialogs.file = m_folder->filePath(u"crew.csv"_s);
    const auto give = [this](const QByteArray &text) {
        QFile csv(m_dialogs.file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(text);
    };
    give("name,team,joined\nA,X,2020-01-01\nB,,\nC,X,yesterday\n");
    whenADialogOpens([] { // nothing by halves: the faults are shown, and Import does nothing
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(textOf(dialog->findChild<QTreeWidget *>()).contains(u"yesterday"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_page->importCsv();
    QVERIFY(m_console->people().people().value().isEmpty());
    // Windows wrote it: a mark, semicolons, another alphabet of bytes.
    give("\xEF\xBB\xBF"
         "name;team;joined\r\nZo\xC3\xA9;X;2020-01-01\r\n");
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    m_page->importCsv();
    QVERIFY(m_console->people().people().value().isEmpty());
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(textOf(dialog->findChild<QTreeWidget *>()).contains(u"Zoé"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_page->importCsv();
    QCOMPARE(m_console->people().people().value().size(), 1);
    give("name,team,slack\nZo\xC3\xA9,Y,zoe\n");
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY2(textOf(dialog->findChild<QTreeWidget *>()).contains(u"team: X → Y"_s),
            qPrintable(textOf(dialog->findChild<QTreeWidget *>())));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_page->importCsv();
    QTRY_COMPARE(m_console->people().people().value().first().slack, u"zoe"_s);
}

void TestCrewPage::keepsWhoHasCaptaincies()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47));
    showCrew();
    auto *table = m_page->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    m_dialogs.yes = true;
    QTest::keyClick(table, Qt::Key_Delete);
    // Off the list, but not out of the past.
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(m_console->people().people().value().size(), 4);
    QCOMPARE(m_console->rota().captaincies()->first().person, m_people[0].id);
    press(u"Undo"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QCOMPARE(m_console->people().people().value(), m_people);
}

void TestCrewPage::saysWhichCaptainciesAreLost()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47.plus(8)));
    showCrew();
    auto *table = m_page->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    m_dialogs.yes = true;
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(8)));
    press(u"Undo"_s);
    QTRY_VERIFY(words().contains(u"somebody else"_s));
    QCOMPARE(m_console->people().people().value(), m_people);
}

void TestCrewPage::keepsAllThatIsEntered()
{
    addCrew();
    showCrew();
    auto *table = m_page->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(!fieldOf<QLineEdit>(dialog, u"Why"_s)->isEnabled());
        QTest::mouseClick(fieldOf<QCheckBox>(dialog, QLocale().dayName(5)), Qt::LeftButton);
        fieldOf<QSpinBox>(dialog, u"Was captain"_s)->setValue(3);
        auto *out = fieldOf<QCheckBox>(dialog, u"Does not take watches"_s);
        QTest::keyClick(out, Qt::Key_Space);
        QTest::keyClicks(fieldOf<QLineEdit>(dialog, u"Why"_s), u"parental leave"_s);
        QTest::keyClicks(fieldOf<QLineEdit>(dialog, u"Until"_s), u"2027-03-01"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_console->people().people()->first().optedOut);
    const qd::Person hugo = m_console->people().people()->first();
    QCOMPARE(int(hugo.workingDays), 0b01111);
    QCOMPARE(hugo.captainciesBefore, 3);
    QCOMPARE(hugo.optedOutReason, u"parental leave"_s);
    QCOMPARE(hugo.optedOutUntil, QDate(2027, 3, 1));
    QTRY_COMPARE(table->model()->index(0, 4).data().toInt(), 3);
    const QString remarks = table->model()->index(0, 6).data().toString();
    QVERIFY2(remarks.contains(u"parental leave"_s) && remarks.contains(QLocale().dayName(5, QLocale::ShortFormat)),
        qPrintable(remarks));
}

void TestCrewPage::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no date") << u"Joined on"_s << u"last year"_s << u"is not a date"_s;
    QTest::newRow("left before") << u"Left on"_s << u"2019-01-01"_s << u"before they joined"_s;
}

void TestCrewPage::refusesWhatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QVERIFY(m_console->people().importCsv("name,team,joined\nNadia,Acces,2020-01-01\n"));
    showCrew();
    auto *table = m_page->findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const qd::Person before = m_console->people().people()->first();
    whenADialogOpens([&] {
        auto *dialog = QApplication::activeModalWidget();
        auto *line = fieldOf<QLineEdit>(dialog, field);
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        const QString said = dialog->findChild<MessageBar *>()->words();
        QVERIFY2(said.contains(words), qPrintable(said));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_console->people().people()->first(), before);
}

void TestCrewPage::addsAndRemovesAbsences()
{
    addCrew();
    showCrew();
    press(u"Absences"_s);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        fieldOf<QComboBox>(dialog, u"Person"_s)->setCurrentIndex(1);
        fieldOf<QDateEdit>(dialog, u"First day"_s)->setDate(QDate(2026, 12, 21)); // takes the last day with it
        QCOMPARE(fieldOf<QDateEdit>(dialog, u"Last day"_s)->date(), QDate(2026, 12, 21));
        fieldOf<QDateEdit>(dialog, u"Last day"_s)->setDate(QDate(2026, 12, 24));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(u"Add absence…"_s);
    QTRY_COMPARE(m_console->absences().absences()->size(), 1);
    const qd::Absence made = m_console->absences().absences()->first();
    QCOMPARE(made.person, m_people[1].id);
    QCOMPARE(made.last, QDate(2026, 12, 24));
    QTreeWidget *table = fieldOf<QTreeWidget>(m_page.get(), u"Absences"_s);
    QTRY_VERIFY(textOf(table).contains(u"Ines"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(m_console->absences().absences()->isEmpty());
    press(u"Undo"_s);
    QTRY_COMPARE(m_console->absences().absences().value(), QList{made});
    m_clock->advance(90 * 86'400'000ll); // it is over
    fieldOf<QLineEdit>(m_page.get(), u"Search absences"_s)->setText(u" "_s);
    QCOMPARE(table->topLevelItemCount(), 0);
    QTest::mouseClick(fieldOf<QCheckBox>(m_page.get(), u"Past ones, too"_s), Qt::LeftButton, {}, {5, 8});
    QCOMPARE(table->topLevelItemCount(), 1);
}

void TestCrewPage::importsACalendar()
{
    addCrew();
    showCrew();
    press(u"Absences"_s);
    m_dialogs.file = m_folder->filePath(u"away.ics"_s);
    QFile ics(m_dialogs.file);
    QVERIFY(ics.open(QIODevice::WriteOnly));
    ics.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
              "BEGIN:VEVENT\r\nUID:1@test\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261207\r\n"
              "DTEND;VALUE=DATE:20261212\r\nSUMMARY:Paul: leave\r\nEND:VEVENT\r\n"
              "BEGIN:VEVENT\r\nUID:2@test\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261207\r\n"
              "SUMMARY:Nobody knows whose\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    ics.close();
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        const QString changes = textOf(dialog->findChild<QTreeWidget *>());
        QVERIFY2(changes.contains(u"Paul"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"Nobody knows whose"_s), qPrintable(changes)); // left out, and said so
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(u"Import calendar…"_s);
    QTRY_COMPARE(m_console->absences().absences()->size(), 1);
    QCOMPARE(m_console->absences().absences()->first().last, QDate(2026, 12, 11));
    whenADialogOpens([] { // the same again changes nothing
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    press(u"Import calendar…"_s);
    QCOMPARE(m_console->absences().absences()->size(), 1);
}

void TestCrewPage::knowsTheDaysOff()
{
    addCrew();
    showCrew();
    press(u"Days off"_s);
    QTreeWidget *holidays = fieldOf<QTreeWidget>(m_page.get(), u"Public holidays"_s);
    QTRY_VERIFY(textOf(holidays).contains(u"Christmas Day"_s));
    QVERIFY(!textOf(holidays).contains(u"Saint Stephen"_s));
    auto *region = fieldOf<QComboBox>(m_page.get(), u"Region"_s);
    region->setFocus();
    QTest::keyClick(region, Qt::Key_Down);
    QTRY_VERIFY(textOf(holidays).contains(u"Saint Stephen"_s));
    const auto remove = [this] {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *each) { return each->isVisible() && each->text() == u"Remove"_s; });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(remove());
    QVERIFY(!remove()->isEnabled()); // there is none
    auto *why = fieldOf<QLineEdit>(m_page.get(), u"Why the company is closed"_s);
    QTest::keyClicks(why, u"bridge"_s);
    fieldOf<QDateEdit>(m_page.get(), u"Day"_s)->setDate(QDate(2027, 5, 7));
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE(m_console->absences().days()->closings, (QList<qd::ClosingDay>{{QDate(2027, 5, 7), u"bridge"_s}}));
    QVERIFY(!m_console->absences().days()->works(QDate(2027, 5, 7)));
    QTreeWidget *closings = fieldOf<QTreeWidget>(m_page.get(), u"The company is closed"_s);
    QTRY_VERIFY(remove()->isEnabled());
    closings->setFocus();
    QTest::keyClick(closings, Qt::Key_Delete);
    QTRY_VERIFY(m_console->absences().days()->closings.isEmpty());
    QVERIFY2(words().contains(u"works"_s), qPrintable(words()));
    press(u"Undo"_s);
    QTRY_COMPARE(m_console->absences().days()->closings.size(), 1);
}

QTEST_MAIN(TestCrewPage)
#include "tst_crewpage.moc"
