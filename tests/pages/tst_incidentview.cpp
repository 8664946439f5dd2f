// One incident under the captain's hands: the quick line and its completion, the question of the eighth minute, the
// acts of its menu, what is attached, and its axis.
#include "app/services/alertdesk.h"
#include "app/services/attachmentdesk.h"
#include "app/services/changeeventdesk.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/incidents/incidenthead.h"
#include "ui/incidents/incidentside.h"
#include "ui/incidents/incidenttimeline.h"
#include "ui/incidents/incidentview.h"
#include "ui/incidents/noteline.h"
#include "ui/incidents/timelinelist.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/offerpopup.h"
#include "ui/kit/statuspill.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 13:12 UTC
constexpr qint64 minute = 60'000;
} // namespace

class TestIncidentView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void completesACommand();
    void enterTakesACommandThatIsOnlyBegun();
    void keepsALineThatIsRefused();
    void asksOnceAtEightMinutes();
    void callsSomebodyIn();
    void offersOnlyWhatMayBeDone_data();
    void offersOnlyWhatMayBeDone();
    void restoresAtAnotherTime();
    void refusesARestorationBeforeTheStart();
    void relapsesWithAReason();
    void mergesTwoThatAreOne();
    void correctsALine();
    void namesServices();
    void attachesALogAndShowsIt();
    void refusesWhatIsNoPictureAndNoText();
    void showsWhatWasChangedBefore();
    void showsWhatWasSeenBefore();
    void showsTheAlertsThatBeganWithIt();
    void zoomsAndGoesBack();
    void choosesALineOnTheLanes();

private:
    qd::IncidentDesk &desk() { return m_console->incidents(); }
    void declare(qint64 started = now - 2 * minute)
    {
        m_id = desk().declare({u"API slow"_s, qd::Severity::Critical, started, {}, {}, {}}).value().id;
        refresh();
    }
    void refresh() { m_view->show(stored()); }
    qd::Incident stored() { return desk().incident(m_id).value(); }
    QList<qd::ToldEntry> lines() { return qd::told(desk().timeline(m_id).value()); }
    NoteLine *note() { return m_view->findChild<NoteLine *>(); }
    TimelineList *list() { return m_view->findChild<TimelineList *>(); }
    TimelineLanes *lanes() { return m_view->findChild<TimelineLanes *>(); }
    const IncidentRange &range() { return m_view->findChild<IncidentTimeline *>()->range(); }
    QAction *action(const QString &words)
    {
        for (QAction *action : m_view->findChild<IncidentHead *>()->menu()->actions()) {
            if (action->text() == words)
                return action;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        for (const Label *label : m_view->findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QString message()
    {
        QStringList words;
        for (const MessageBar *bar : m_view->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                words.append(bar->words());
        }
        return words.join(u'\n');
    }
    // Fills the dialog that opens: its first line of text, and the time when one is given.
    static void answer(const QString &words, std::optional<QDateTime> at = {})
    {
        whenADialogOpens([words, at] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (auto *field = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
                field && !words.isNull()) {
                field->selectAll();
                QTest::keyClicks(field, words);
            }
            if (at)
                dialog->findChild<QDateTimeEdit *>()->setDateTime(QDateTime(at->date(), at->time(), Qt::UTC));
            QTest::keyClick(dialog, Qt::Key_Return);
            if (dialog->isVisible()) // refused
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<IncidentView> m_view;
    ScriptedDialogs m_dialogs;
    qd::IncidentId m_id;
};

void TestIncidentView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    auto console = qd::Console::open({m_folder->path()}, *m_clock, {20, false});
    QVERIFY(console);
    m_console = std::move(*console);
    m_view = std::make_unique<IncidentView>(*m_console, m_dialogs);
    m_view->resize(768, 624);
    m_view->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestIncidentView::cleanup()
{
    m_view.reset();
    m_console.reset();
}

void TestIncidentView::completesACommand()
{
    declare();
    note()->setFocus();
    QTest::keyClicks(note(), u"/rest"_s);
    QVERIFY(note()->popup()->isVisible());
    QTest::keyClick(note(), Qt::Key_Tab);
    QCOMPARE(note()->text().trimmed(), u"/restored"_s);
    QVERIFY(note()->hasFocus());
    QTest::keyClick(note(), Qt::Key_Escape);
    QVERIFY(!note()->popup()->isVisible());
    QVERIFY(!note()->text().isEmpty());
    const QDateTime earlier = QDateTime::fromMSecsSinceEpoch(now - minute, m_console->zone());
    note()->setText(u"/restored "_s);
    QTest::keyClicks(note(), earlier.toString(u"HH:mm"_s));
    QTest::keyClick(note(), Qt::Key_Return);
    QTRY_COMPARE(stored().restored, std::optional(now - minute));
    QVERIFY(note()->text().isEmpty());
}

void TestIncidentView::enterTakesACommandThatIsOnlyBegun()
{
    declare();
    note()->setFocus();
    QTest::keyClicks(note(), u"/tick"_s);
    QTest::keyClick(note(), Qt::Key_Return);
    QCOMPARE(note()->text().trimmed(), u"/ticket"_s);
    QCOMPARE(stored().tickets, 0);
    QTest::keyClick(note(), Qt::Key_Return);
    QTRY_COMPARE(stored().tickets, 1);
}

void TestIncidentView::keepsALineThatIsRefused()
{
    declare();
    note()->setFocus();
    QTest::keyClicks(note(), u"/severity loud"_s);
    QTest::keyClick(note(), Qt::Key_Return);
    QTRY_VERIFY(message().contains(u"loud"_s) || message().contains(u"severity"_s));
    QCOMPARE(note()->text(), u"/severity loud"_s);
    QCOMPARE(lines().size(), 1);
}

void TestIncidentView::asksOnceAtEightMinutes()
{
    declare(now - 7 * minute - 59'000);
    QVERIFY(!button(u"Roll back"_s));
    m_clock->advance(2000);
    QTRY_VERIFY(button(u"Roll back"_s));
    QTest::mouseClick(button(u"Roll back"_s), Qt::LeftButton);
    QTRY_VERIFY(stored().answered.has_value());
    QCOMPARE(int(lines().last().entry.kind), int(qd::TimelineKind::Decision));
    refresh();
    QTRY_VERIFY(!button(u"Roll back"_s));
    m_clock->advance(30'000);
    QTest::qWait(1200); // the clock of the view has turned once
    QVERIFY(!button(u"Roll back"_s));
}

void TestIncidentView::callsSomebodyIn()
{
    declare(now - 9 * minute);
    QTRY_VERIFY(button(u"Call somebody in…"_s));
    QTest::mouseClick(button(u"Call somebody in…"_s), Qt::LeftButton);
    QTRY_VERIFY(note()->text().startsWith(u"/callin"_s));
    QTest::keyClicks(note(), u"Karim Haddad"_s);
    QTest::keyClick(note(), Qt::Key_Return);
    QTRY_COMPARE(stored().calledIn.size(), 1);
    refresh();
    QVERIFY(says(u"with Karim Haddad"_s));
}

void TestIncidentView::offersOnlyWhatMayBeDone_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("may");
    QTest::newRow("triggered") << 0 << QStringList{u"Acknowledge"_s, u"Restored…"_s, u"Dismiss…"_s};
    QTest::newRow("restored") << 1 << QStringList{u"Fixed for good…"_s, u"It came back…"_s};
    QTest::newRow("dismissed") << 2 << QStringList{u"Reopen…"_s};
}

void TestIncidentView::offersOnlyWhatMayBeDone()
{
    QFETCH(int, state);
    QFETCH(QStringList, may);
    declare();
    if (state == 1)
        QVERIFY(desk().restore(m_id));
    if (state == 2)
        QVERIFY(desk().dismiss(m_id, qd::DismissalReason::External));
    refresh();
    for (const QString &words :
        {u"Acknowledge"_s, u"Restored…"_s, u"Fixed for good…"_s, u"It came back…"_s, u"Dismiss…"_s, u"Reopen…"_s}) {
        QVERIFY2(action(words), qPrintable(words));
        QVERIFY2(action(words)->isEnabled() == may.contains(words), qPrintable(words));
    }
}

void TestIncidentView::restoresAtAnotherTime()
{
    declare(now - 5 * minute);
    answer(u"rollback to v4.211"_s, QDateTime::fromMSecsSinceEpoch(now - 2 * minute, m_console->zone()));
    action(u"Restored…"_s)->trigger();
    QTRY_COMPARE(stored().restored, std::optional(now - 2 * minute));
    const QList<qd::ToldEntry> told = lines();
    QVERIFY(std::any_of(told.begin(), told.end(), [](const qd::ToldEntry &line) {
        return line.entry.kind == qd::TimelineKind::Restored && line.entry.text == u"rollback to v4.211"_s;
    }));
}

void TestIncidentView::refusesARestorationBeforeTheStart()
{
    declare(now - 5 * minute);
    answer(QString(), QDateTime::fromMSecsSinceEpoch(now - 20 * minute, m_console->zone()));
    action(u"Restored…"_s)->trigger();
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!stored().restored);
}

void TestIncidentView::relapsesWithAReason()
{
    declare(now - 5 * minute);
    QVERIFY(desk().restore(m_id, {}, now - 3 * minute));
    refresh();
    answer(u"the cache was cold"_s);
    action(u"It came back…"_s)->trigger();
    QTRY_COMPARE(stored().relapses, 1);
    QVERIFY(stored().isOpen());
    refresh();
    QVERIFY(says(u"relapsed"_s));
}

void TestIncidentView::mergesTwoThatAreOne()
{
    declare();
    const qd::IncidentId survivor = desk().declare({u"Search fails"_s, qd::Severity::Major, now, {}, {}, {}})->id;
    refresh();
    QSignalSpy opened(m_view.get(), &IncidentView::incidentOpened);
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    action(u"It is the same as another incident…"_s)->trigger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(stored().mergedInto, std::optional(survivor));
    QCOMPARE(desk().incident(survivor)->started, now - 2 * minute); // the earlier one
}

void TestIncidentView::correctsALine()
{
    declare();
    QVERIFY(desk().note(m_id, u"rolback"_s));
    refresh();
    QTRY_VERIFY(list()->current() && list()->current()->entry.text == u"rolback"_s); // the last one
    answer(u"rollback"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(lines().last().entry.text, u"rollback"_s);
    QVERIFY(lines().last().original);
    QCOMPARE(lines().last().entry.at, now);
}

void TestIncidentView::namesServices()
{
    declare();
    answer(u"api, certif , ,api"_s);
    action(u"Services touched…"_s)->trigger();
    QTRY_COMPARE(stored().services, (QStringList{u"api"_s, u"certif"_s}));
    refresh();
    QVERIFY(says(u"api, certif"_s));
}

void TestIncidentView::attachesALogAndShowsIt()
{
    declare();
    QFile log(m_folder->filePath(u"app.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("12:00 <b>boom</b>\n");
    log.close();
    m_dialogs.file = log.fileName();
    action(u"Attach a picture or a log…"_s)->trigger();
    QTRY_COMPARE(lines().size(), 2);
    refresh();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    bool shown = false;
    whenADialogOpens([&shown] {
        auto *words = QApplication::activeModalWidget()->findChild<QPlainTextEdit *>();
        shown = words && words->toPlainText() == u"12:00 <b>boom</b>\n"_s;
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(shown);
}

void TestIncidentView::refusesWhatIsNoPictureAndNoText()
{
    declare();
    QFile file(m_folder->filePath(u"core"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x7f\x45\x4c\x46\x00\x01\x02\xff", 8).repeated(100));
    file.close();
    m_dialogs.file = file.fileName();
    action(u"Attach a picture or a log…"_s)->trigger();
    QVERIFY(!message().isEmpty());
    m_dialogs.file = m_folder->filePath(u"none"_s);
    action(u"Attach a picture or a log…"_s)->trigger();
    QVERIFY(message().contains(u"none"_s));
    QCOMPARE(lines().size(), 1);
}

void TestIncidentView::showsWhatWasChangedBefore()
{
    qd::ChangeEvent release;
    release.at = now - 8 * minute;
    release.title = u"v4.212"_s;
    release.service = u"api"_s;
    QVERIFY(m_console->changes().add(release));
    declare(now - 2 * minute);
    QTRY_VERIFY(says(u"v4.212"_s));
    QVERIFY(says(u"6 min before"_s));
    QVERIFY(range().shown().from < release.at); // in sight on the axis
}

void TestIncidentView::showsWhatWasSeenBefore()
{
    const auto past = desk().declare({u"API slow on Monday"_s, qd::Severity::Minor, now - 86'400'000, {}, {}, {}});
    declare();
    QTRY_VERIFY(button(past->key()));
    QVERIFY(!button(stored().key())); // not itself
    QSignalSpy opened(m_view.get(), &IncidentView::incidentOpened);
    QTest::mouseClick(button(past->key()), Qt::LeftButton);
    QCOMPARE(opened.first().first().value<qd::IncidentId>(), past->id);
}

void TestIncidentView::showsTheAlertsThatBeganWithIt()
{
    qd::Alert alert;
    alert.labels = {{u"alertname"_s, u"Slow"_s}, {u"severity"_s, u"critical"_s}};
    alert.state = qd::AlertState::Firing;
    alert.firstBad = alert.activeAt = now - 3 * minute;
    alert.firedAt = now - 2 * minute;
    m_console->alerts().update({alert});
    declare();
    QTest::qWait(100); // written and told
    QHelpEvent *help = nullptr;
    const int x = lanes()->width() / 3;
    for (int y = 0; y < lanes()->height(); y += 4) {
        QHelpEvent event(QEvent::ToolTip, QPoint(x, y), lanes()->mapToGlobal(QPoint(x, y)));
        help = &event;
        QApplication::sendEvent(lanes(), help);
        if (QToolTip::text().contains(u"Slow"_s))
            break;
    }
    QVERIFY(QToolTip::text().contains(u"Slow"_s));
    QToolTip::hideText();
}

void TestIncidentView::zoomsAndGoesBack()
{
    declare();
    const qd::TimeRange whole = range().shown();
    const int y = lanes()->height() / 2;
    QTest::mousePress(lanes(), Qt::LeftButton, {}, QPoint(200, y));
    QTest::mouseMove(lanes(), QPoint(260, y));
    QTest::mouseMove(lanes(), QPoint(320, y));
    QTest::mouseRelease(lanes(), Qt::LeftButton, {}, QPoint(320, y));
    QVERIFY(range().isZoomed());
    QVERIFY(range().shown().length() < whole.length() / 2);
    QVERIFY(button(u"Show all of it"_s));
    lanes()->setFocus();
    QTest::keyClick(lanes(), Qt::Key_Backspace);
    QVERIFY(!range().isZoomed());
    QCOMPARE(range().shown(), whole);
    QTest::keyClick(lanes(), Qt::Key_Up); // closer
    QTest::keyClick(lanes(), Qt::Key_Right, Qt::ControlModifier); // later
    QVERIFY(range().isZoomed());
    QTest::mouseClick(button(u"Show all of it"_s), Qt::LeftButton);
    QCOMPARE(range().shown(), whole);
}

void TestIncidentView::choosesALineOnTheLanes()
{
    m_clock->set(now - 2 * minute);
    declare();
    m_clock->set(now);
    QVERIFY(desk().note(m_id, u"first"_s, now - minute));
    QVERIFY(desk().note(m_id, u"second"_s, now));
    refresh();
    QCOMPARE(list()->current()->entry.text, u"second"_s); // the end is followed
    lanes()->setFocus();
    QTest::keyClick(lanes(), Qt::Key_Left);
    QCOMPARE(list()->current()->entry.text, u"first"_s);
    QVERIFY(lanes()->accessibleDescription().contains(u"first"_s));
    QTest::keyClick(lanes(), Qt::Key_Right);
    QCOMPARE(list()->current()->entry.text, u"second"_s);
}

QTEST_MAIN(TestIncidentView)
#include "tst_incidentview.moc"
