// Drills under the trainee's hands: chosen, begun at high speed, lived through in a window of their own by mouse and
// keys, and looked back on; the wheel; windows closed in the middle; what is gone, said.
#include "app/domain/drills/drillwheel.h"
#include "app/domain/endofwatch.h"
#include "app/services/console.h"
#include "app/services/drilldesk.h"
#include "app/services/drillrun.h"
#include "app/services/incidentdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/shell/drillstage.h"
#include "ui/shell/endofwatchbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratingbar.h"
#include "ui/training/debriefview.h"
#include "ui/training/drillbar.h"
#include "ui/training/drillspanel.h"
#include "ui/training/goodreaction.h"
#include "ui/training/trainingpage.h"
#include "ui/training/wheeldialog.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000;
constexpr qint64 minute = 60'000;

} // namespace

class TestDrillsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesThroughAWholeDrill();
    void goesByKeysAlone();
    void saysThatSamplesAreGone();
    void keepsADrillWhoseWindowIsClosed();
    void keepsADrillWhenTheConsoleCloses();
    void endsUnderAnOpenQuestion();
    void endsUnderAnOpenMenu();
    void beginsNoOtherMeanwhile();
    void asksNothingOfTheTrainee();
    void marksEveryPage();
    void showsWhatOthersSay();
    void keepsWhatWasLearnt();
    void tellsWhatAGoodWatchDoes();
    void losesNoWordsToARefresh();
    void losesNoWordsToAnotherDrill();
    void removesOnlyWhenSure();
    void letsTheWheelChoose();
    void turnsTheWheelByKeys();
    void saysWhatKeepsItFromBeginning();

private:
    QPushButton *button(const QString &words, QWidget *within)
    {
        for (QPushButton *button : within->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const QString &words, QWidget *within)
    {
        QPushButton *found = button(words, within);
        QVERIFY2(found, qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    DrillsPanel *panel() { return m_window->findChild<DrillsPanel *>(); }
    MessageBar *messages() { return m_window->findChild<TrainingPage *>()->findChild<MessageBar *>(); }
    QListWidget *list() { return panel()->findChild<QListWidget *>(); }
    void choose(const QString &title)
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->text().contains(title)) {
                QTest::mouseClick(
                    list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
                return;
            }
        }
        QFAIL(qPrintable(title));
    }
    // The ready-made one, begun ten times as fast.
    bool begin(const QString &title = u"release of noon"_s)
    {
        choose(title);
        click(u"10 ×"_s, panel());
        click(u"Begin the drill"_s, panel());
        return QTest::qWaitFor([this] { return m_stage->window(); }) && QTest::qWaitForWindowExposed(m_stage->window());
    }
    void play(qint64 drillMs)
    {
        m_clock->advance(qint64(double(drillMs) / m_stage->run()->start().speed));
        m_stage->run()->play();
        QApplication::processEvents();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<DrillStage> m_stage;
    std::unique_ptr<MainWindow> m_window;
    ScriptedDialogs m_dialogs;
};

void TestDrillsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_dialogs = ScriptedDialogs();
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->settings().welcomed.set(true);
    qd::Person person;
    person.team = m_console->people().save(qd::Team{{}, u"Certif"_s})->id;
    person.name = u"Lina Moreau"_s;
    QVERIFY(m_console->people().save(person));
    m_console->setAuthor(u"Lina Moreau"_s);
    m_stage = std::make_unique<DrillStage>(*m_console, *m_theme, m_dialogs);
    m_window = std::make_unique<MainWindow>(
        *m_console, *m_theme, m_dialogs, [] { return false; },
        [this](const qd::DrillScript &script, const qd::DrillStart &start) { return m_stage->open(script, start); });
    connect(m_stage.get(), &DrillStage::kept, m_window.get(), &MainWindow::openDrill);
    m_window->show();
    QVERIFY(m_window->showPage(u"training"_s));
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    click(u"Drills"_s, m_window.get()); // the view of the training page
    QVERIFY(panel()->isVisible());
}

void TestDrillsPage::cleanup()
{
    m_stage.reset();
    m_window.reset();
    m_console.reset();
}

void TestDrillsPage::goesThroughAWholeDrill()
{
    QVERIFY(begin());
    QCOMPARE(m_stage->run()->start().trainee, u"Lina Moreau"_s);
    QCOMPARE(m_stage->run()->start().speed, 10.0);
    MainWindow *drill = m_stage->window();
    play(qd::drillLeadMs + minute); // the alert fires
    QVERIFY(drill->showPage(u"incidents"_s));
    whenADialogOpens([] {
        auto *title = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(title, u"Errors in checkout"_s);
        QTest::keyClick(title, Qt::Key_Return);
    });
    QTest::keyClick(drill, Qt::Key_I, Qt::ControlModifier);
    QApplication::processEvents();
    QTRY_COMPARE(m_stage->run()->console().incidents().all()->size(), 1);
    auto *page = drill->findChild<IncidentsPage *>();
    play(minute);
    click(u"Acknowledge"_s, page);
    QTRY_VERIFY(m_stage->run()->console().incidents().all()->first().acknowledged);
    QVERIFY(drill->showPage(u"guide"_s)); // a runbook is read
    play(minute);
    QVERIFY(drill->showPage(u"incidents"_s));
    whenADialogOpens([this] { click(u"Restored"_s, QApplication::activeModalWidget()); });
    click(u"Restored…"_s, page);
    QTRY_VERIFY(!m_stage->window()); // it ended by itself
    const auto done = m_console->drills().done();
    QCOMPARE(done->size(), 1);
    QVERIFY(done->first().ending == qd::DrillEnding::Restored);
    QCOMPARE(qd::firstOf(done->first().now, qd::DrillMomentKind::Acknowledged), std::optional<qint64>(2 * minute));
    QVERIFY(qd::firstOf(done->first().now, qd::DrillMomentKind::Runbook));
    // The console's own window shows how it went.
    auto *debrief = m_window->findChild<DebriefView *>();
    QTRY_VERIFY(debrief->isVisible());
    auto *table = debrief->findChild<QTableWidget *>();
    QStringList cells;
    for (int row = 0; row < table->rowCount(); ++row)
        cells.append(table->item(row, 0)->text() + u'|' + table->item(row, 3)->text());
    QVERIFY2(cells.contains(u"Acknowledged|55 s later"_s), qPrintable(cells.join(u'\n')));
    QVERIFY2(cells.contains(u"First alert|the same"_s), qPrintable(cells.join(u'\n')));
    QVERIFY(m_console->incidents().all()->isEmpty()); // nothing of it is real
}

void TestDrillsPage::goesByKeysAlone()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->window());
    QCOMPARE(m_stage->run()->script().subject.scenario, u"certificate-expired"_s);
    QTest::keyClick(m_stage->window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_stage->window());
    QCOMPARE(m_console->drills().done()->size(), 1);
}

void TestDrillsPage::saysThatSamplesAreGone()
{
    const auto incident =
        m_console->incidents().declare({u"Long ago"_s, qd::Severity::Major, now - 3000 * minute, {}, {}, {}});
    QVERIFY(m_console->incidents().restore(incident->id, {}, now - 2990 * minute));
    click(u"Past incidents"_s, panel());
    choose(u"Long ago"_s);
    const auto pills = [this] {
        QStringList words;
        for (const StatusPill *pill : panel()->findChildren<StatusPill *>()) {
            if (pill->isVisible())
                words.append(pill->text());
        }
        return words;
    };
    QTRY_COMPARE(pills(), QStringList{u"samples gone: only alerts and timeline"_s});
    click(u"Begin the drill"_s, panel());
    QTRY_VERIFY(m_stage->window()); // it can be done all the same
    QCOMPARE(m_stage->run()->script().charts, qd::SamplesKept::None);
}

void TestDrillsPage::keepsADrillWhoseWindowIsClosed()
{
    QVERIFY(begin());
    play(qd::drillLeadMs + 3 * minute);
    m_dialogs.asked.clear();
    m_stage->window()->close();
    QTRY_VERIFY(!m_stage->run());
    QVERIFY(m_dialogs.asked.isEmpty());
    const auto done = m_console->drills().done();
    QCOMPARE(done->size(), 1);
    QVERIFY(done->first().ending == qd::DrillEnding::Stopped);
    QCOMPARE(done->first().endedAt - done->first().impactAt, 3 * minute);
    QTRY_VERIFY(m_window->findChild<DebriefView *>()->isVisible());
}

void TestDrillsPage::keepsADrillWhenTheConsoleCloses()
{
    QVERIFY(begin());
    play(qd::drillLeadMs + minute);
    m_stage.reset(); // as main does when the event loop has ended
    QCOMPARE(m_console->drills().done()->size(), 1);
}

void TestDrillsPage::endsUnderAnOpenQuestion()
{
    QVERIFY(begin());
    play(qd::drillLeadMs + minute);
    whenADialogOpens([this] { m_stage->run()->stop(); }); // as when the recording ends
    QTest::keyClick(m_stage->window(), Qt::Key_I, Qt::ControlModifier); // declares, in a dialog
    QTRY_VERIFY(!m_stage->window());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_console->drills().done()->size(), 1);
}

void TestDrillsPage::endsUnderAnOpenMenu()
{
    QVERIFY(begin());
    play(qd::drillLeadMs + 6 * minute);
    QTimer look;
    connect(&look, &QTimer::timeout, this, [this, &look] {
        if (!QApplication::activePopupWidget())
            return;
        look.stop();
        m_stage->run()->stop();
    });
    look.start(20);
    click(u"All 2 messages"_s, m_stage->window());
    QTRY_VERIFY(!m_stage->window());
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_console->drills().done()->size(), 1);
}

void TestDrillsPage::beginsNoOtherMeanwhile()
{
    QVERIFY(begin());
    const qd::DrillRun *first = m_stage->run();
    click(u"Begin the drill"_s, panel());
    QTRY_VERIFY(messages()->isVisible());
    QCOMPARE(m_stage->run(), first);
}

void TestDrillsPage::asksNothingOfTheTrainee()
{
    m_clock->advance(2 * 24 * 60 * minute); // the last day of the watch
    QVERIFY(m_console->rota().add(
        m_console->people().people()->first().id, m_console->calendar().weekAt(m_clock->nowMs())));
    QTRY_VERIFY(m_window->findChild<RatingBar *>()->words().contains(u"Lina"_s));
    QVERIFY(begin());
    MainWindow *drill = m_stage->window();
    const qd::Console &inside = m_stage->run()->console();
    QVERIFY(qd::isLastDay(inside.calendar(), inside.clock().nowMs()));
    QVERIFY(!m_stage->run()->console().training().questions()->isEmpty());
    QTest::qWait(100);
    QVERIFY(drill->findChild<RatingBar *>()->words().isEmpty());
    QVERIFY(drill->findChild<EndOfWatchBar *>()->words().isEmpty());
    QVERIFY(drill->showPage(u"guide"_s));
    QVERIFY(!button(u"Folder…"_s, drill)); // which would lead out of it
    QVERIFY(m_window->showPage(u"guide"_s));
    QVERIFY(button(u"Folder…"_s, m_window.get()));
}

void TestDrillsPage::marksEveryPage()
{
    QVERIFY(begin());
    MainWindow *drill = m_stage->window();
    const auto marks = [drill] {
        int seen = 0;
        for (const QWidget *widget : drill->findChildren<QWidget *>())
            seen += widget->isVisible() && widget->accessibleName() == u"Drill: nothing here is real"_s ? 1 : 0;
        return seen;
    };
    for (const QString &page : drill->pageNames()) {
        QVERIFY(drill->showPage(page));
        QCOMPARE(marks(), 1);
        QVERIFY(drill->findChild<DrillBar *>()->isVisible());
    }
    QVERIFY(!drill->pageNames().contains(u"settings"_s)); // which lead out of it
    QVERIFY(drill->showPage(u"training"_s));
    click(u"Drills"_s, drill);
    auto *inside = drill->findChild<DrillsPanel *>();
    QVERIFY(inside->isVisible());
    QVERIFY(!button(u"Begin the drill"_s, inside));
}

void TestDrillsPage::showsWhatOthersSay()
{
    QVERIFY(begin());
    auto *bar = m_stage->window()->findChild<DrillBar *>();
    const auto says = [bar](const QString &words) {
        for (const Label *label : bar->findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"Nobody has said anything yet"_s));
    play(qd::drillLeadMs + 3 * minute);
    QVERIFY(says(u"Are they charged?"_s));
    QVERIFY(says(u"10 times as fast"_s));
    play(3 * minute);
    QVERIFY(says(u"ready in 20 minutes"_s));
    QVERIFY(button(u"All 2 messages"_s, bar));
    click(u"End the drill"_s, bar);
    QTRY_VERIFY(!m_stage->window());
}

void TestDrillsPage::keepsWhatWasLearnt()
{
    QVERIFY(begin());
    m_stage->close();
    auto *debrief = m_window->findChild<DebriefView *>();
    QTRY_VERIFY(debrief->isVisible());
    auto *words = debrief->findChild<QPlainTextEdit *>();
    QVERIFY(!button(u"Keep it"_s, debrief)->isEnabled());
    words->setFocus();
    QTest::keyClicks(words, u"Releases first."_s);
    debrief->ensureWidgetVisible(button(u"Keep it"_s, debrief));
    click(u"Keep it"_s, debrief);
    QTRY_COMPARE(m_console->drills().done()->first().learnt, u"Releases first."_s);
    QTRY_VERIFY(!button(u"Keep it"_s, debrief)->isEnabled());
}

void TestDrillsPage::tellsWhatAGoodWatchDoes()
{
    const auto incident =
        m_console->incidents().declare({u"Long ago"_s, qd::Severity::Major, now - 3000 * minute, {}, {}, {}});
    QVERIFY(m_console->incidents().restore(incident->id, {}, now - 2990 * minute));
    auto *good = m_window->findChild<GoodReaction *>();
    const auto says = [good](const QString &words) {
        const auto labels = good->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const Label *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(begin());
    QVERIFY(!good->isVisible()); // it would give it away
    m_stage->close();
    QTRY_VERIFY(good->isVisible());
    QVERIFY(says(u"What a good captain would have done"_s));
    QVERIFY(says(m_console->drills().goodReaction(u"bad-release"_s)));
    // Of what happened, nobody has written what would have been good.
    click(u"Past incidents"_s, panel());
    choose(u"Long ago"_s);
    click(u"Begin the drill"_s, panel());
    QTRY_VERIFY(m_stage->window());
    m_stage->close();
    QTRY_VERIFY(m_window->findChild<DebriefView *>()->isVisible());
    QVERIFY(!good->isVisible());
}

void TestDrillsPage::losesNoWordsToARefresh()
{
    QVERIFY(begin());
    m_stage->close();
    auto *debrief = m_window->findChild<DebriefView *>();
    QTRY_VERIFY(debrief->isVisible());
    auto *words = debrief->findChild<QPlainTextEdit *>();
    words->setFocus();
    QTest::keyClicks(words, u"Half a sen"_s);
    QVERIFY(m_console->incidents().declare({u"Meanwhile"_s, qd::Severity::Minor, {}, {}, {}, {}}));
    QApplication::processEvents();
    QCOMPARE(words->toPlainText(), u"Half a sen"_s);
}

void TestDrillsPage::losesNoWordsToAnotherDrill()
{
    auto *debrief = m_window->findChild<DebriefView *>();
    for (int drill = 0; drill < 2; ++drill) {
        click(u"Ready-made"_s, panel());
        QVERIFY(begin());
        m_stage->close();
        QTRY_VERIFY(!m_stage->window());
        QTRY_VERIFY(debrief->isVisible());
    }
    QCOMPARE(list()->count(), 2);
    const auto show = [this](int row) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
    };
    auto *words = debrief->findChild<QPlainTextEdit *>();
    show(0);
    words->setFocus();
    QTest::keyClicks(words, u"Half a sen"_s);
    show(1);
    QVERIFY(words->toPlainText().isEmpty());
    QVERIFY(!button(u"Keep it"_s, debrief)->isEnabled());
    words->setFocus();
    QTest::keyClicks(words, u"Other"_s);
    show(0);
    QCOMPARE(words->toPlainText(), u"Half a sen"_s);
    QVERIFY(button(u"Keep it"_s, debrief)->isEnabled());
    QVERIFY(m_console->incidents().declare({u"Meanwhile"_s, qd::Severity::Minor, {}, {}, {}, {}}));
    QApplication::processEvents();
    show(1);
    QCOMPARE(words->toPlainText(), u"Other"_s);
}

void TestDrillsPage::removesOnlyWhenSure()
{
    QVERIFY(begin());
    m_stage->close();
    auto *debrief = m_window->findChild<DebriefView *>();
    QTRY_VERIFY(debrief->isVisible());
    const auto remove = [debrief] {
        for (QPushButton *each : debrief->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Remove this drill"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QApplication::processEvents();
    };
    m_dialogs.yes = false;
    remove();
    QCOMPARE(m_console->drills().done()->size(), 1);
    m_dialogs.yes = true;
    remove();
    QTRY_COMPARE(m_console->drills().done()->size(), 0);
    QTRY_VERIFY(!debrief->isVisible());
}

void TestDrillsPage::letsTheWheelChoose()
{
    QString picked;
    whenADialogOpens([this, &picked] {
        auto &wheel = dynamic_cast<WheelDialog &>(*QApplication::activeModalWidget());
        click(u"Turn the wheel"_s, &wheel);
        QVERIFY(!wheel.isAtRest());
        click(u"Stop"_s, &wheel); // at once
        QVERIFY(wheel.isAtRest());
        picked = wheel.findChild<Label *>()->text();
        click(u"Take this one"_s, &wheel);
    });
    click(u"Let the wheel choose…"_s, panel());
    QVERIFY(!picked.isEmpty());
    QCOMPARE(list()->currentItem()->text(), picked);
}

void TestDrillsPage::turnsTheWheelByKeys()
{
    const QStringList names{u"a"_s, u"b"_s, u"c"_s};
    WheelDialog dialog(names, 7);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.picked(), qd::pickOf(3, 7)); // before it turns
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!dialog.isAtRest());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(dialog.isAtRest());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    // Where motion is not wanted, it rests at once.
    qputenv("QUARTERDECK_STILL", "1");
    WheelDialog still(names, 8);
    still.show();
    click(u"Turn the wheel"_s, &still);
    QVERIFY(still.isAtRest());
    qunsetenv("QUARTERDECK_STILL");
}

void TestDrillsPage::saysWhatKeepsItFromBeginning()
{
    const auto incident =
        m_console->incidents().declare({u"Reopened"_s, qd::Severity::Major, now - 100 * minute, {}, {}, {}});
    QVERIFY(m_console->incidents().restore(incident->id, {}, now - 90 * minute));
    click(u"Past incidents"_s, panel());
    choose(u"Reopened"_s);
    // Another workstation has it come back, between the look and the click.
    auto other = qd::Console::open({m_folder->path()}, *m_clock);
    QVERIFY((*other)->incidents().relapse(incident->id, u"again"_s, now - minute));
    click(u"Begin the drill"_s, panel());
    QTRY_VERIFY(messages()->isVisible());
    QVERIFY(!m_stage->window());
    QVERIFY(button(u"Begin the drill"_s, panel())->isEnabled());
}

QTEST_MAIN(TestDrillsPage)
#include "tst_drillspage.moc"
