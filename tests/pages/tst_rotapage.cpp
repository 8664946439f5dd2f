// The rota's calendar by mouse and keys, and the crew it is planned with.
#include "app/services/console.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/crew/crewpage.h"
#include "ui/kit/messagebar.h"
#include "ui/rota/rotapage.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const qd::IsoWeek w47 = *qd::IsoWeek::parse(u"2026-W47");
} // namespace

class TestRotaPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForPeopleFirst();
    void plansTheNextWeeks();
    void addsByAClickOnAnEmptyWeek();
    void movesAndRemovesByKeysAndUndoes();
    void dragsToAFreeWeekOnly();
    void leavesALockedOneWhereItIs();
    void addsAPersonByKeyboard();
    void importsAfterShowingWhatChanges();
    void keepsWhoHasCaptaincies();

private:
    void addCrew();
    QList<qd::Captaincy> stored() { return m_console->rota().captaincies().value(); }
    void showRota();
    MessageBar *bar() { return m_page->findChild<MessageBar *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<RotaPage> m_page;
    ScriptedDialogs m_dialogs;
    QList<qd::Person> m_people;
};

void TestRotaPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_people.clear();
}

void TestRotaPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestRotaPage::addCrew()
{
    QVERIFY(m_console->people().importCsv("name,team\nNadia,Acces\nHugo,Certif\nInes,Contenu\nPaul,Prescription\n"));
    m_people = m_console->people().people().value(); // by name: Hugo, Ines, Nadia, Paul
}

void TestRotaPage::showRota()
{
    m_page = std::make_unique<RotaPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestRotaPage::asksForPeopleFirst()
{
    showRota();
    QSignalSpy wanted(m_page.get(), &RotaPage::peopleWanted);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Go to the crew"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 1);
}

void TestRotaPage::plansTheNextWeeks()
{
    addCrew();
    showRota();
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>()->setValue(4);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 4);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_page->planWeeks();
    QTRY_COMPARE(stored().size(), 4);
    const auto duty = m_console->rota().duty(now).value();
    QCOMPARE(duty.crew.size(), 1); // the first week has nobody before it
    QVERIFY(duty.next);
}

void TestRotaPage::addsByAClickOnAnEmptyWeek()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47));
    showRota();
    RotaCalendar &calendar = m_page->calendar();
    const QRect bar = calendar.barRect(stored().first().id);
    QTimer::singleShot(50, this, [this] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        dialog->findChildren<QComboBox *>()[0]->setCurrentIndex(1);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    // The week after begins one column to the right, in the other lane.
    const int otherLane = RotaLayout::laneOf(w47) == 0 ? bar.height() + 12 : -bar.height() - 12;
    QTest::mouseClick(calendar.viewport(), Qt::LeftButton, {}, bar.center() + QPoint(100, otherLane));
    QTRY_COMPARE(stored().size(), 2);
    QCOMPARE(stored().last().firstWeek, w47.plus(1));
}

void TestRotaPage::movesAndRemovesByKeysAndUndoes()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47));
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(1)));
    showRota();
    RotaCalendar &calendar = m_page->calendar();
    calendar.setFocus();
    calendar.setCurrent(stored()[0].id);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(calendar.current()->id, stored()[1].id);
    QTest::keyClick(&calendar, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stored()[1].firstWeek, w47.plus(2));
    QTRY_COMPARE(calendar.current()->firstWeek, w47.plus(2));
    const qd::CaptaincyId id = stored()[1].id;
    QTest::keyClick(&calendar, Qt::Key_Delete);
    QCOMPARE(stored().size(), 1);
    for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(stored().size(), 2);
    QCOMPARE(stored()[1].id, id);
}

void TestRotaPage::dragsToAFreeWeekOnly()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47));
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(1)));
    showRota();
    RotaCalendar &calendar = m_page->calendar();
    const auto drag = [&calendar](const qd::CaptaincyId &id, int columns) {
        const QPoint from = calendar.barRect(id).center();
        QTest::mousePress(calendar.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(calendar.viewport(), from + QPoint(columns * 50, 0));
        QTest::mouseMove(calendar.viewport(), from + QPoint(columns * 100, 0));
        QTest::mouseRelease(calendar.viewport(), Qt::LeftButton, {}, from + QPoint(columns * 100, 0));
    };
    drag(stored()[0].id, 1);
    QCOMPARE(stored()[0].firstWeek, w47); // taken
    QVERIFY(bar()->words().contains(u"begins in this week"_s));
    drag(stored()[1].id, 2);
    QCOMPARE(stored()[1].firstWeek, w47.plus(3));
}

void TestRotaPage::leavesALockedOneWhereItIs()
{
    addCrew();
    const auto captaincy = m_console->rota().add(m_people[0].id, w47).value();
    QVERIFY(m_console->rota().setLocked(captaincy.id, true));
    showRota();
    m_page->calendar().setFocus();
    m_page->calendar().setCurrent(captaincy.id);
    QTest::keyClick(&m_page->calendar(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(stored()[0].firstWeek, w47);
    QVERIFY(!bar()->words().isEmpty());
}

void TestRotaPage::addsAPersonByKeyboard()
{
    CrewPage page(*m_console, m_dialogs);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::keyClicks(QApplication::focusWidget(), u"Zoe Lambert"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Certif"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    page.addPerson();
    QTRY_COMPARE(m_console->people().people().value().size(), 1);
    QCOMPARE(m_console->people().teams().value().first().name, u"Certif"_s);
    auto *table = page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Zoe Lambert"_s);
    auto *search = page.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"nobody"_s);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestRotaPage::importsAfterShowingWhatChanges()
{
    CrewPage page(*m_console, m_dialogs);
    page.show();
    m_dialogs.file = m_folder->filePath(u"crew.csv"_s);
    QFile csv(m_dialogs.file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("name,team,joined\nA,X,2020-01-01\nB,,\nC,X,yesterday\n");
    csv.close();
    m_dialogs.yes = true;
    page.importCsv(); // nothing by halves
    QVERIFY(m_console->people().people().value().isEmpty());
    QVERIFY(page.findChild<MessageBar *>()->words().contains(u"yesterday"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("name,team,joined\nA,X,2020-01-01\n");
    csv.close();
    m_dialogs.yes = false;
    page.importCsv();
    QVERIFY(m_console->people().people().value().isEmpty());
    m_dialogs.yes = true;
    page.importCsv();
    QCOMPARE(m_console->people().people().value().size(), 1);
}

void TestRotaPage::keepsWhoHasCaptaincies()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47));
    CrewPage page(*m_console, m_dialogs);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *table = page.findChild<QTableView *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    m_dialogs.yes = true;
    QTest::keyClick(table, Qt::Key_Delete);
    // Off the list, but not out of the past.
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(m_console->people().people().value().size(), 4);
    QCOMPARE(m_console->rota().captaincies()->first().person, m_people[0].id);
}

QTEST_MAIN(TestRotaPage)
#include "tst_rotapage.moc"
