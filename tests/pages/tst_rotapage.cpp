// The rota's calendar by mouse and keys.
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/rota/rotalist.h"
#include "ui/rota/rotapage.h"
#include "ui/rota/rotaregister.h"

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
    void undoesNothingThatOthersChanged();
    void dragsToAFreeWeekOrSwaps();
    void refusesAndSaysWhy_data();
    void refusesAndSaysWhy();
    void zooms();
    void listsTheWeeks();
    void letsSomebodyStandIn();
    void proposesASwapAndAccepts();
    void callsSomebodyIn();
    void handsOn_data();
    void handsOn();

private:
    void addCrew();
    QList<qd::Captaincy> stored() { return m_console->rota().captaincies().value(); }
    void showRota();
    int columnWidth() { return (m_page->calendar().barRect(stored().first().id).width() + 3) / 2; }
    void drag(const qd::CaptaincyId &id, int columns)
    {
        RotaCalendar &calendar = m_page->calendar();
        const QPoint from = calendar.barRect(id).center();
        const int by = columns * columnWidth();
        QTest::mousePress(calendar.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(calendar.viewport(), from + QPoint(by / 2, 0));
        QTest::mouseMove(calendar.viewport(), from + QPoint(by, 0));
        QTest::mouseRelease(calendar.viewport(), Qt::LeftButton, {}, from + QPoint(by, 0));
    }
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
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        dialog->findChildren<QComboBox *>()[0]->setCurrentIndex(1);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    // The week after begins one column to the right, in the other lane.
    const int otherLane = RotaLayout::laneOf(w47) == 0 ? bar.height() + 12 : -bar.height() - 12;
    QTest::mouseClick(calendar.viewport(), Qt::LeftButton, {}, bar.center() + QPoint(columnWidth(), otherLane));
    QTRY_COMPARE(stored().size(), 2);
    QCOMPARE(stored().last().firstWeek, w47.plus(1));
    m_page->activateWindow(); // the dialog was the active one
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored().size(), 1);
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
    const QList<qd::Captaincy> moved = stored();
    QTest::keyClick(&calendar, Qt::Key_Delete);
    QCOMPARE(stored().size(), 1);
    press(u"Undo"_s);
    QCOMPARE(stored(), moved);
    // Further back, and forth again.
    QTest::keyClick(&calendar, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored()[1].firstWeek, w47.plus(1));
    QTest::keySequence(&calendar, QKeySequence::Redo);
    QTRY_COMPARE(stored(), moved);
    QTest::keySequence(&calendar, QKeySequence::Redo);
    QTRY_COMPARE(stored().size(), 1);
}

void TestRotaPage::undoesNothingThatOthersChanged()
{
    addCrew();
    const auto captaincy = m_console->rota().add(m_people[0].id, w47.plus(1)).value();
    showRota();
    m_page->calendar().setFocus();
    m_page->calendar().setCurrent(captaincy.id);
    QTest::keyClick(&m_page->calendar(), Qt::Key_L);
    QVERIFY(stored()[0].locked);
    QVERIFY(m_console->rota().replace(captaincy.id, m_people[1].id)); // from elsewhere
    QTest::keyClick(&m_page->calendar(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(bar()->words().contains(u"changed since"_s), qPrintable(bar()->words()));
    QCOMPARE(stored()[0].person, m_people[1].id);
}

void TestRotaPage::dragsToAFreeWeekOrSwaps()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47.plus(1)));
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(2)));
    showRota();
    drag(stored()[0].id, 1); // onto the other one
    QCOMPARE(stored()[0].person, m_people[1].id);
    QCOMPARE(stored()[1].person, m_people[0].id);
    QVERIFY2(bar()->words().contains(u"changed places"_s), qPrintable(bar()->words()));
    drag(stored()[1].id, 2);
    QCOMPARE(stored()[1].firstWeek, w47.plus(4));
    QCOMPARE(stored()[0].firstWeek, w47.plus(1));
}

void TestRotaPage::refusesAndSaysWhy_data()
{
    QTest::addColumn<int>("week"); // of the one that is dragged, from this one on
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << 3 << true << 1 << u"unlock it first"_s;
    QTest::newRow("begun") << 0 << false << 4 << u"has begun: it stays"_s;
    QTest::newRow("into the past") << 2 << false << -3 << u"has begun already"_s;
    QTest::newRow("same team") << 2 << false << 4 << u"same team"_s;
}

void TestRotaPage::refusesAndSaysWhy()
{
    QFETCH(int, week);
    QFETCH(bool, locked);
    QFETCH(int, columns);
    QFETCH(QString, words);
    addCrew();
    QVERIFY(m_console->people().importCsv("name,team\nOlga,Certif\nPia,Acces\n")); // Hugo is of Certif, too
    m_people = m_console->people().people().value();
    const auto named = [this](const QString &name) {
        return std::find_if(m_people.begin(), m_people.end(), [&name](const auto &each) {
            return each.name == name;
        })->id;
    };
    QVERIFY(m_console->rota().add(named(u"Olga"_s), w47.plus(7)));
    const auto captaincy = m_console->rota().add(named(u"Hugo"_s), w47.plus(week)).value();
    QVERIFY(m_console->rota().setLocked(captaincy.id, locked));
    const QList<qd::Captaincy> before = stored();
    showRota();
    drag(captaincy.id, columns);
    QCOMPARE(stored(), before);
    QVERIFY2(bar()->words().contains(words), qPrintable(bar()->words()));
    // By keys it is the same.
    m_page->calendar().setFocus();
    m_page->calendar().setCurrent(captaincy.id);
    if (std::abs(columns) == 1) {
        QTest::keyClick(&m_page->calendar(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stored(), before);
    }
}

void TestRotaPage::zooms()
{
    addCrew();
    const auto captaincy = m_console->rota().add(m_people[0].id, w47.plus(1)).value();
    showRota();
    RotaCalendar &calendar = m_page->calendar();
    calendar.setFocus();
    const int quarter = calendar.barRect(captaincy.id).width();
    QTest::keyClick(&calendar, Qt::Key_Plus);
    QVERIFY(calendar.barRect(captaincy.id).width() > quarter);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&calendar, Qt::Key_Minus);
    QCOMPARE(calendar.weeksShown(), RotaCalendar::mostWeeks);
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"4 weeks"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(calendar.weeksShown(), 4.0);
    QVERIFY(!calendar.barRect(captaincy.id).isNull());
}

void TestRotaPage::listsTheWeeks()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47.plus(1)));
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(2)));
    showRota();
    press(u"List"_s);
    auto *table = m_page->findChild<RotaList *>()->findChild<QTreeWidget *>();
    QCOMPARE(table->currentItem()->text(0), w47.toString());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_page->calendar().current()->firstWeek, w47.plus(1)); // the same everywhere
    QTest::keyClick(table, Qt::Key_L);
    QVERIFY(stored()[0].locked);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        dialog->findChildren<QComboBox *>()[0]->setCurrentIndex(3);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(stored()[0].person, m_people[3].id);
    auto *search = m_page->findChild<RotaList *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, m_people[1].name);
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = table->topLevelItem(row);
        QString all;
        for (int i = 0; i < table->columnCount(); ++i)
            all += item->text(i);
        QCOMPARE(!item->isHidden(), all.contains(m_people[1].name));
    }
}

void TestRotaPage::letsSomebodyStandIn()
{
    addCrew();
    const auto captaincy = m_console->rota().add(m_people[0].id, w47.plus(1)).value();
    showRota();
    m_page->calendar().setFocus();
    m_page->calendar().setCurrent(captaincy.id);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Why"_s)
                QTest::keyClicks(field, u"ill"_s);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(&m_page->calendar(), Qt::Key_S);
    QTRY_COMPARE(m_console->crew().replacements()->size(), 1);
    const qd::Replacement made = m_console->crew().replacements()->first();
    QCOMPARE(made.absent, m_people[0].id);
    QVERIFY(made.substitute != m_people[0].id);
    QCOMPARE(made.reason, u"ill"_s);
    QCOMPARE(made.from, m_console->calendar().start(w47.plus(1)));
    QCOMPARE(stored(), QList{captaincy});
    press(u"Register"_s);
    auto *table = m_page->findChild<RotaRegister *>()->findChild<QTreeWidget *>();
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    press(u"Remove"_s);
    QTRY_VERIFY(m_console->crew().replacements()->isEmpty());
    press(u"Undo"_s);
    QTRY_COMPARE(m_console->crew().replacements()->size(), 1);
    QCOMPARE(m_console->crew().replacements()->first(), made);
}

void TestRotaPage::proposesASwapAndAccepts()
{
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47.plus(1)));
    QVERIFY(m_console->rota().add(m_people[1].id, w47.plus(2)));
    showRota();
    m_page->calendar().setCurrent(stored()[0].id);
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    press(u"Swap…"_s);
    QTRY_COMPARE(m_console->crew().swaps()->size(), 1);
    QCOMPARE(stored()[0].person, m_people[0].id); // nothing yet
    press(u"Register"_s);
    press(u"Accept"_s);
    QTRY_COMPARE(stored()[0].person, m_people[1].id);
    QCOMPARE(stored()[1].person, m_people[0].id);
    QCOMPARE(int(m_console->crew().swaps()->first().state), int(qd::CaptaincySwap::State::Accepted));
    m_page->activateWindow(); // the dialog was the active one
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored()[0].person, m_people[0].id);
}

void TestRotaPage::callsSomebodyIn()
{
    addCrew();
    showRota();
    press(u"Register"_s);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClick(dialog, Qt::Key_Return); // nobody chosen: it stays open
        QVERIFY(dialog->isVisible());
        dialog->findChildren<QComboBox *>()[0]->setCurrentIndex(2);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    press(u"Call somebody in…"_s);
    QTRY_COMPARE(m_console->crew().reinforcements()->size(), 1);
    QCOMPARE(m_console->crew().reinforcements()->first().team, u"Acces"_s);
    m_clock->set(now + 3'600'000);
    press(u"It is over"_s);
    QTRY_COMPARE(m_console->crew().reinforcements()->first().until, std::optional<qint64>(now + 3'600'000));
}

void TestRotaPage::handsOn_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("picture") << u"Save as a picture…"_s << u"rota.png"_s << QByteArray("\x89PNG");
    QTest::newRow("vector picture") << u"Save as a picture…"_s << u"rota.svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"Save as PDF…"_s << u"rota.pdf"_s << QByteArray("%PDF");
    QTest::newRow("sheet") << u"The watch on one sheet (PDF)…"_s << u"watch.pdf"_s << QByteArray("%PDF");
    QTest::newRow("calendar") << u"Calendar of the crew (iCalendar)…"_s << u"rota.ics"_s
                              << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("table") << u"Table (CSV)…"_s << u"rota.csv"_s << QByteArray("week,");
}

void TestRotaPage::handsOn()
{
    QFETCH(QString, act);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    addCrew();
    QVERIFY(m_console->rota().add(m_people[0].id, w47.plus(1)));
    showRota();
    m_dialogs.file = m_folder->filePath(file);
    const QList<QAction *> actions = m_page->findChildren<QAction *>();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&act](const QAction *each) { return each->text() == act; });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    QFile written(m_dialogs.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begins));
    m_dialogs.file = m_folder->filePath(u"missing/"_s + file);
    (*found)->trigger();
    QVERIFY2(bar()->words().contains(u"missing"_s), qPrintable(bar()->words()));
}

QTEST_MAIN(TestRotaPage)
#include "tst_rotapage.moc"
