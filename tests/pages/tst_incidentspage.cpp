// The incidents' page under the captain's hands: declaring, acting by keys, noting, and a database that is held by
// somebody else meanwhile.
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/postmortemdesk.h"
#include "app/services/workdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/incidents/figurespanel.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidentview.h"
#include "ui/incidents/postmortemdialog.h"
#include "ui/incidents/timelinelist.h"
#include "ui/incidents/weekheatmap.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 13:12 UTC
}

class TestIncidentsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void declaresFromTheEmptyPage();
    void refusesToDeclareWithoutATitle();
    void actsByKeys();
    void notesWithATime();
    void lettersInTheNoteAreLetters();
    void showsWordsAsPlainText();
    void staysFluidWithALongTimeline();
    void waitsForALockedDatabase();
    void showsNoOthersTimelineWhileLocked();
    void narrowsTheListAndBack();
    void searchesByKeys();
    void showsWhatIsAskedForInSpiteOfAFilter();
    void showsNoFigureWithoutAnIncident();
    void exportsTheFiguresPeriod_data();
    void exportsTheFiguresPeriod();
    void keepsAPostMortem();
    void draftsAgainOnlyWhenAsked();
    void makesWorksOfItems();

private:
    QPushButton *button(const QString &words, QWidget *within = nullptr)
    {
        for (QPushButton *button : (within ? within : m_page.get())->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    FilterBar *filter() { return m_page->findChild<FilterBar *>(); }
    void choose(const QString &name, const QString &value)
    {
        for (QComboBox *box : filter()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                box->setCurrentIndex(box->findText(value));
                emit box->activated(box->currentIndex());
            }
        }
    }
    PostMortemDialog *openPostMortem(const qd::IncidentId &id)
    {
        m_page->openPostMortem(id);
        return m_page->window()->findChild<PostMortemDialog *>();
    }
    qd::Incident declare(const QString &title)
    {
        return m_console->incidents().declare({title, qd::Severity::Critical, now - 120'000, {}, {}, {}}).value();
    }
    qd::Incident stored() { return m_console->incidents().all().value().first(); }
    QListView *list() { return m_page->findChild<QListView *>(); }
    QLineEdit *note()
    {
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Note what happens"_s)
                return field;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<IncidentsPage> m_page;
    ScriptedDialogs m_dialogs;
};

void TestIncidentsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    auto console = qd::Console::open({m_folder->path()}, *m_clock, {20, false});
    QVERIFY(console);
    m_console = std::move(*console);
    m_page = std::make_unique<IncidentsPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestIncidentsPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestIncidentsPage::declaresFromTheEmptyPage()
{
    QSignalSpy counts(m_page.get(), &IncidentsPage::openCountChanged);
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(QApplication::focusWidget(), u"API slow"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Declare an incident…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_console->incidents().all().value().size(), 1);
    QCOMPARE(stored().title, u"API slow"_s);
    QTRY_VERIFY(list()->isVisible());
    QTRY_COMPARE(counts.last().first().toInt(), 1);
}

void TestIncidentsPage::refusesToDeclareWithoutATitle()
{
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_page->declareIncident();
    QVERIFY(m_console->incidents().all().value().isEmpty());
}

void TestIncidentsPage::actsByKeys()
{
    declare(u"API slow"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_A);
    QCOMPARE(int(stored().state), int(qd::IncidentState::Acknowledged));
    const auto isPrimary = [this] { return button(u"Declare incident…"_s)->property("role") == u"primary"_s; };
    QTRY_VERIFY(!isPrimary()); // what comes next for the open one is
    m_clock->advance(60'000);
    QTRY_VERIFY(m_page->findChildren<QPushButton *>().size() > 0);
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    QTest::keyClick(list(), Qt::Key_R);
    QCOMPARE(int(stored().state), int(qd::IncidentState::Restored));
    QCOMPARE(stored().restored, std::optional(now + 60'000));
    m_page->activateWindow(); // the dialog was the active one
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), u"index added"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(list(), Qt::Key_F);
    QTRY_COMPARE(int(stored().state), int(qd::IncidentState::Fixed));
    QTRY_VERIFY(isPrimary());
}

void TestIncidentsPage::notesWithATime()
{
    const qd::Incident incident = declare(u"API slow"_s);
    QTRY_VERIFY(note() && note()->isVisible());
    note()->setFocus();
    const QDateTime earlier = QDateTime::fromMSecsSinceEpoch(now - 60'000, m_console->zone());
    QTest::keyClicks(note(), earlier.toString(u"HH:mm"_s) + u" rollback done"_s);
    QTest::keyClick(note(), Qt::Key_Return);
    const auto timeline = m_console->incidents().timeline(incident.id).value();
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.last().text, u"rollback done"_s);
    QCOMPARE(timeline.last().at, now - 60'000);
    QTRY_VERIFY(note()->text().isEmpty());
    QTest::keyClick(note(), Qt::Key_Return); // nothing to add
    QCOMPARE(m_console->incidents().timeline(incident.id).value().size(), 2);
}

void TestIncidentsPage::lettersInTheNoteAreLetters()
{
    declare(u"API slow"_s);
    QTRY_VERIFY(note() && note()->isVisible());
    note()->setFocus();
    QTest::keyClicks(note(), u"a r f n"_s);
    QCOMPARE(note()->text(), u"a r f n"_s);
    QCOMPARE(int(stored().state), int(qd::IncidentState::Triggered));
}

void TestIncidentsPage::showsWordsAsPlainText()
{
    const QString hostile = u"<b>x</b> <img src='file:///dev/zero'> \u202eabc\n%1 %n"_s;
    const qd::Incident incident = declare(hostile);
    QVERIFY(m_console->incidents().note(incident.id, hostile));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(m_page->grab().width() > 0);
}

void TestIncidentsPage::staysFluidWithALongTimeline()
{
    const qd::Incident incident = declare(u"Long"_s);
    QList<qd::TimelineCommand> notes;
    for (int i = 0; i < 5000; ++i)
        notes.append({qd::TimelineKind::Note, u"note %1"_s.arg(i), {}, now - 60'000 + i});
    QVERIFY(m_console->incidents().enter(incident.id, notes));
    QTRY_COMPARE(m_page->findChild<TimelineList *>()->count(), 5001);
    QVERIFY(m_page->grab().width() > 0);
}

void TestIncidentsPage::waitsForALockedDatabase()
{
    declare(u"API slow"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    QSignalSpy waiting(&m_console->writes(), &qd::WriteQueue::waitingChanged);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_A);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(holder->execute(u"COMMIT"_s));
    QTRY_COMPARE(int(stored().state), int(qd::IncidentState::Acknowledged));
    QCOMPARE(stored().acknowledged, std::optional(now)); // the moment of the key
}

void TestIncidentsPage::showsNoOthersTimelineWhileLocked()
{
    const qd::Incident first = declare(u"First"_s);
    QVERIFY(m_console->incidents().note(first.id, u"of the first"_s));
    const qd::Incident second = declare(u"Second"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    auto *words = m_page->findChild<TimelineList *>();
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder);
    for (const qd::IncidentId &id : {first.id, second.id}) {
        QVERIFY(holder->execute(u"BEGIN EXCLUSIVE"_s));
        m_page->showIncident(id);
        QCOMPARE(words->count(), 0);
        QVERIFY(holder->execute(u"COMMIT"_s));
        QTRY_COMPARE(words->count(), id == first.id ? 2 : 1);
        QVERIFY(m_page->findChild<IncidentView *>()->findChild<MessageBar *>()->words().isEmpty());
    }
}

void TestIncidentsPage::narrowsTheListAndBack()
{
    declare(u"API slow"_s);
    const auto other = m_console->incidents().declare({u"Search fails"_s, qd::Severity::Minor, now, {}, {}, {}});
    QVERIFY(m_console->incidents().restore(other->id));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    choose(u"Severity"_s, u"minor"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(says(u"1 of 2"_s));
    choose(u"State"_s, u"fixed"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(says(u"No incident is like that."_s));
    QTest::mouseClick(button(u"Show all again"_s), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(!filter()->isNarrow());
}

void TestIncidentsPage::searchesByKeys()
{
    declare(u"API slow"_s);
    declare(u"Search fails"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Slash);
    QVERIFY(filter()->search()->hasFocus());
    QTest::keyClicks(filter()->search(), u"sear"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(list()->model()->index(0, 0).data().toString().contains(u"Search"_s));
}

void TestIncidentsPage::showsWhatIsAskedForInSpiteOfAFilter()
{
    const qd::Incident slow = declare(u"API slow"_s);
    declare(u"Search fails"_s);
    filter()->search()->setText(u"fails"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    m_page->showIncident(slow.id);
    QTRY_COMPARE(m_page->findChild<IncidentView *>()->incident().id, slow.id);
    QCOMPARE(list()->model()->rowCount(), 2);
}

void TestIncidentsPage::showsNoFigureWithoutAnIncident()
{
    QTest::mouseClick(button(u"Figures"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"No incident in this time."_s));
    auto *panel = m_page->findChild<FiguresPanel *>();
    for (const QLabel *label : panel->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->text() != u"00:00"_s, "a figure that no incident gave");
    QVERIFY(!says(u"%"_s));
    declare(u"API slow"_s); // noticed two minutes after its start
    QTRY_VERIFY(says(u"02:00"_s));
    auto *map = panel->findChild<WeekHeatMap *>();
    const QDateTime began = QDateTime::fromMSecsSinceEpoch(now - 120'000, m_console->zone());
    QVERIFY(map->words(began.date().dayOfWeek() - 1, began.time().hour()).contains(u"1"_s));
}

void TestIncidentsPage::exportsTheFiguresPeriod_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("table") << u"a.csv"_s << QByteArray("INC-1");
    QTest::newRow("timelines") << u"a.json"_s << QByteArray("\"incidents\"");
    QTest::newRow("nowhere") << u"none/a.csv"_s << QByteArray();
}

void TestIncidentsPage::exportsTheFiguresPeriod()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, holds);
    declare(u"API slow"_s);
    QTest::mouseClick(button(u"Figures"_s), Qt::LeftButton);
    m_dialogs.file = m_folder->filePath(file);
    QTest::mouseClick(button(u"Export…"_s), Qt::LeftButton);
    QFile written(m_dialogs.file);
    if (holds.isEmpty()) {
        QVERIFY(says(u"cannot be written"_s));
        return;
    }
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(holds));
    QVERIFY(says(u"Written to"_s));
}

void TestIncidentsPage::keepsAPostMortem()
{
    const qd::Incident incident = declare(u"API slow"_s);
    PostMortemDialog *dialog = openPostMortem(incident.id);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"API slow"_s)); // drafted
    QCOMPARE(m_console->postMortems().of(incident.id, m_console->zone())->revision, 0);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u"a lesson"_s);
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    QTest::mouseClick(button(u"Close"_s, dialog), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // it cannot be kept, so it stays
    QVERIFY(holder->execute(u"COMMIT"_s));
    QTest::mouseClick(button(u"Close"_s, dialog), Qt::LeftButton);
    QVERIFY(m_console->postMortems().of(incident.id, m_console->zone())->markdown.endsWith(u"a lesson"_s));
}

void TestIncidentsPage::draftsAgainOnlyWhenAsked()
{
    PostMortemDialog *dialog = openPostMortem(declare(u"API slow"_s).id);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    text->setPlainText(u"mine"_s);
    m_dialogs.yes = false;
    QTest::mouseClick(button(u"Draft again…"_s, dialog), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), u"mine"_s);
    m_dialogs.yes = true;
    QTest::mouseClick(button(u"Draft again…"_s, dialog), Qt::LeftButton);
    QVERIFY(text->toPlainText().contains(u"API slow"_s));
    text->undo();
    QCOMPARE(text->toPlainText(), u"mine"_s);
    dialog->close();
}

void TestIncidentsPage::makesWorksOfItems()
{
    PostMortemDialog *dialog = openPostMortem(declare(u"API slow"_s).id);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"# x\n\n- [ ] add an index\n- [x] done"_s);
    QTest::mouseClick(button(u"Make works of the open items"_s, dialog), Qt::LeftButton);
    const auto works = m_console->works().all().value();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works.first().title, u"add an index"_s);
    dialog->close();
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
