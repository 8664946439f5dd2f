// The incidents' page under the captain's hands: declaring, acting by keys, noting, and a database that is held by
// somebody else meanwhile.
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidentview.h"
#include "ui/incidents/timelinelist.h"
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

private:
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

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
