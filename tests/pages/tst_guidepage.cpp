// The guide under the captain's hands: searched, followed in an incident by mouse and keys, its actions run only when
// they may, stopped, and left to themselves when what shows them goes; runbooks adapted, written and removed.
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "app/services/guiderunner.h"
#include "app/services/incidentdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/guide/guidepage.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/runbooks/actioncard.h"
#include "ui/runbooks/actiondialog.h"
#include "ui/runbooks/runbookview.h"
#include "ui/runbooks/stepline.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000;

const QString steps = u"---\ntitle: The queue is full\nservices: [queue]\n---\nIt takes nothing any more.\n\n"
                      "- [ ] Look at its length\n- [ ] Stop who writes\n"_s;

QString withAction(const QString &lines)
{
    return u"---\ntitle: Restart it\n---\nA few words.\n\n```action\ntitle: Restart\n"_s + lines + u"\n```\n"_s;
}

} // namespace

class TestGuidePage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void searchesAsOneTypes();
    void showsWhatIsAskedFor();
    void ticksByMouseAndKeys();
    void ticksNothingWithoutAnIncident();
    void keepsATickWhileTheDatabaseIsHeld();
    void runsNothingUnapproved();
    void runsNothingUnderEnter();
    void runsWhatIsApproved();
    void asksForWhatIsMissing();
    void asksForTheNameOfADangerousOne();
    void showsAllThatRuns();
    void stopsByAButton();
    void goesOnWhileOneSearches();
    void goesOnWhileAnotherIsRead();
    void stopsWhatRunsWhenItsTextChanges();
    void runsNothingOfATextThatIsGone();
    void keepsWhatRanWhenThePageGoes();
    void adaptsABuiltInRunbook();
    void warnsBeforeATextIsLost();
    void outlivesItsEditor();
    void leavesItsFolderUntilUndone();

private:
    void write(const QString &path, const QString &text)
    {
        const auto written = m_console->guide().write(path, text);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }
    void follow(const QString &path, const qd::Incident &incident = {})
    {
        m_page->showRunbook(path, incident.id);
        QApplication::processEvents();
    }
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
        for (const MessageBar *bar : m_page->findChildren<MessageBar *>()) {
            if (bar->words().contains(words))
                return true;
        }
        return false;
    }
    QListWidget *list() { return m_page->findChild<QListWidget *>(); }
    QLineEdit *search() { return m_page->findChild<QLineEdit *>(); }
    ActionCard *card() { return m_page->findChild<ActionCard *>(); }
    QCheckBox *step(int index)
    {
        const auto lines = m_page->findChildren<StepLine *>();
        return index < lines.size() ? lines[index]->findChild<QCheckBox *>() : nullptr;
    }
    // Opens the action's dialog, and answers it.
    void open(std::function<void(QDialog *)> answer)
    {
        m_answered = false;
        whenADialogOpens([this, answer = std::move(answer)] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog)
                answer(dialog);
            m_answered = true;
            if (dialog && dialog == QApplication::activeModalWidget())
                dialog->reject();
        });
        QTest::mouseClick(button(u"Restart…"_s), Qt::LeftButton);
        QTRY_VERIFY(m_answered);
    }
    static QPushButton *runButton(QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Run"_s)
                return button;
        }
        return nullptr;
    }
    static void approveAndRun(QDialog *dialog)
    {
        if (auto *box = dialog->findChild<QCheckBox *>())
            box->click();
        QTest::mouseClick(runButton(dialog), Qt::LeftButton);
    }
    QList<qd::TimelineEntry> entries(qd::TimelineKind kind)
    {
        auto all = m_console->incidents().timeline(m_incident.id).value();
        all.removeIf([kind](const qd::TimelineEntry &entry) { return entry.kind != kind; });
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<GuidePage> m_page;
    qd::Incident m_incident;
    ScriptedDialogs m_dialogs;
    bool m_answered = false;
};

void TestGuidePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->setAuthor(u"ada"_s);
    m_incident =
        m_console->incidents().declare({u"Queue full"_s, qd::Severity::Critical, {}, {}, {}, {}, {u"queue"_s}}).value();
    m_page = std::make_unique<GuidePage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_dialogs = {};
}

void TestGuidePage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestGuidePage::searchesAsOneTypes()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    QTRY_VERIFY(list()->count() >= 10);
    const int all = list()->count();
    QTest::keyClick(m_page.get(), Qt::Key_Slash);
    QTRY_COMPARE(QApplication::focusWidget(), search());
    QTest::keyClicks(search(), u"inode"_s);
    QTRY_VERIFY(list()->count() < all && list()->count() > 0);
    QCOMPARE(list()->item(0)->text(), u"A disk is full"_s);
    QTRY_VERIFY(says(u"A disk is full"_s)); // and it is shown
    QTest::keyClicks(search(), u"/zzz"_s); // a stroke is a letter here
    QCOMPARE(search()->text(), u"inode/zzz"_s);
    QTRY_VERIFY(says(u"No runbook holds these words."_s));
    search()->clear();
    QTRY_COMPARE(list()->count(), all);
    // By keys along the list.
    list()->setFocus();
    list()->setCurrentRow(0);
    const QString first = list()->currentItem()->text();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    QVERIFY(list()->currentItem()->text() != first);
    QTRY_VERIFY(says(list()->currentItem()->text()));
}

void TestGuidePage::showsWhatIsAskedFor()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    search()->setText(u"inode"_s);
    QTRY_VERIFY(list()->count() < 5);
    follow(u"bad-release.md"_s, m_incident);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(says(list()->currentItem()->text()));
    QCOMPARE(m_page->findChild<QComboBox *>()->currentText(), u"INC-1 · Queue full"_s);
    QTest::qWait(150); // the search that was begun changes nothing
    QVERIFY(list()->count() >= 10);
}

void TestGuidePage::ticksByMouseAndKeys()
{
    write(u"queue.md"_s, steps);
    follow(u"queue.md"_s, m_incident);
    QVERIFY(step(0) && step(0)->isEnabled());
    QTest::mouseClick(step(0), Qt::LeftButton, {}, QPoint(8, step(0)->height() / 2));
    QTRY_COMPARE(entries(qd::TimelineKind::Action).size(), 1);
    const qd::TimelineEntry entry = entries(qd::TimelineKind::Action).first();
    QVERIFY2(entry.text.contains(u"Look at its length"_s), qPrintable(entry.text));
    QCOMPARE(entry.author, u"ada"_s);
    QCOMPARE(entry.at, now);
    QCOMPARE(entry.details.value(qd::Detail::runbook), u"queue.md"_s);
    QVERIFY(step(0)->isChecked());

    m_clock->advance(60'000);
    step(1)->setFocus();
    QTest::keyClick(step(1), Qt::Key_Space);
    QTRY_COMPARE(entries(qd::TimelineKind::Action).size(), 2);
    QVERIFY(step(0)->isChecked() && step(1)->isChecked());
    QCOMPARE(m_page->findChild<RunbookView *>()->stepsDone(), 2);
    QTest::keyClick(step(1), Qt::Key_Space); // taken back
    QTRY_COMPARE(m_page->findChild<RunbookView *>()->stepsDone(), 1);
    QVERIFY(!step(1)->isChecked());
    QCOMPARE(entries(qd::TimelineKind::Action).size(), 2); // both stand there
    QCOMPARE(entries(qd::TimelineKind::Note).last().details.value(qd::Detail::unticked), u"1"_s);
}

void TestGuidePage::ticksNothingWithoutAnIncident()
{
    write(u"queue.md"_s, steps);
    follow(u"queue.md"_s);
    QVERIFY(step(0) && step(0)->isEnabled()); // what is open is followed, until somebody chooses otherwise
    auto *incidents = m_page->findChild<QComboBox *>();
    incidents->setFocus();
    QTest::keyClick(incidents, Qt::Key_Home);
    QTRY_VERIFY(step(0) && !step(0)->isEnabled());
    QTest::mouseClick(step(0), Qt::LeftButton, {}, QPoint(8, step(0)->height() / 2));
    QTest::qWait(50);
    QCOMPARE(entries(qd::TimelineKind::Action).size(), 0);
    // Chosen by hand.
    incidents->setFocus();
    QTest::keyClick(incidents, Qt::Key_Down);
    QTRY_VERIFY(step(0)->isEnabled());
}

void TestGuidePage::keepsATickWhileTheDatabaseIsHeld()
{
    write(u"queue.md"_s, steps);
    follow(u"queue.md"_s, m_incident);
    auto other = qd::openCrewFile({m_folder->path()}, now);
    QVERIFY(other);
    {
        auto held = qd::Transaction::begin(*other, nullptr);
        QVERIFY(held);
        step(0)->click();
        QTRY_VERIFY(m_console->writes().isWaiting());
    }
    QTRY_COMPARE(entries(qd::TimelineKind::Action).size(), 1);
    QTRY_VERIFY(step(0)->isChecked());
}

void TestGuidePage::runsNothingUnapproved()
{
    const QString trace = m_folder->filePath(u"trace"_s);
    write(u"restart.md"_s, withAction(u"run: [/usr/bin/touch, %1]"_s.arg(trace)));
    follow(u"restart.md"_s, m_incident);
    open([](QDialog *dialog) {
        QVERIFY(!runButton(dialog)->isEnabled());
        QTest::mouseClick(runButton(dialog), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->words().contains(u"approved"_s));
    });
    QTest::qWait(200);
    QVERIFY(!QFile::exists(trace));
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 0);
}

void TestGuidePage::runsNothingUnderEnter()
{
    const QString trace = m_folder->filePath(u"trace"_s);
    write(u"restart.md"_s, withAction(u"run: [/usr/bin/touch, %1]"_s.arg(trace)));
    follow(u"restart.md"_s, m_incident);
    for (const bool approved : {false, true}) {
        open([approved](QDialog *dialog) {
            if (approved)
                dialog->findChild<QCheckBox *>()->click();
            QCOMPARE(runButton(dialog)->isEnabled(), approved);
            QTest::keyClick(dialog, Qt::Key_Return);
            QVERIFY(!dialog->isVisible());
        });
        QTest::qWait(200);
        QVERIFY(!QFile::exists(trace));
    }
    open([](QDialog *dialog) { QVERIFY2(dialog->findChild<QCheckBox *>(), "what was cancelled is not approved"); });
}

void TestGuidePage::runsWhatIsApproved()
{
    write(u"restart.md"_s, withAction(u"run: [/bin/echo, \"it runs\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
    const qd::TimelineEntry entry = entries(qd::TimelineKind::Command).first();
    QCOMPARE(entry.details.value(qd::Detail::output).trimmed(), u"it runs"_s);
    QCOMPARE(entry.details.value(qd::Detail::exitCode), u"0"_s);
    QTRY_COMPARE(card()->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), u"it runs"_s);
    QTRY_VERIFY(!card()->isRunning());
    QVERIFY(!button(u"Stop"_s));
    open([](QDialog *dialog) {
        QVERIFY2(!dialog->findChild<QCheckBox *>(), "its very text was approved");
        QVERIFY(runButton(dialog)->isEnabled());
    });
    // Changed, it is somebody else's again.
    write(u"restart.md"_s, withAction(u"run: [/bin/echo, \"it runs otherwise\"]"_s));
    QTRY_VERIFY(card());
    open([](QDialog *dialog) { QVERIFY(dialog->findChild<QCheckBox *>()); });
}

void TestGuidePage::asksForWhatIsMissing()
{
    write(u"restart.md"_s, withAction(u"run: [/bin/echo, \"{{service}}\", \"{{port}}\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open([](QDialog *dialog) {
        auto *port = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(port && port->accessibleName() == u"port"_s, "what the incident does not tell");
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(!runButton(dialog)->isEnabled());
        QTest::keyClicks(port, u"--all"_s);
        QVERIFY(!runButton(dialog)->isEnabled());
        QVERIFY(!dialog->findChild<MessageBar *>()->words().isEmpty());
        port->clear();
        QTest::keyClicks(port, u"80; rm -rf /"_s); // one argument, whatever it says
        QVERIFY(runButton(dialog)->isEnabled());
        QVERIFY(dialog->findChild<MessageBar *>()->words().isEmpty());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"/bin/echo\nqueue\n80; rm -rf /"_s);
        QTest::mouseClick(runButton(dialog), Qt::LeftButton);
    });
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
    QCOMPARE(entries(qd::TimelineKind::Command).first().details.value(qd::Detail::output).trimmed(),
        u"queue 80; rm -rf /"_s);
}

void TestGuidePage::asksForTheNameOfADangerousOne()
{
    const QString trace = m_folder->filePath(u"trace"_s);
    write(u"restart.md"_s, withAction(u"danger: true\nrun: [/usr/bin/touch, %1]"_s.arg(trace)));
    follow(u"restart.md"_s, m_incident);
    open([](QDialog *dialog) {
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(!runButton(dialog)->isEnabled());
        QLineEdit *name = nullptr;
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Type its name"_s)
                name = field;
        }
        QVERIFY(name);
        QTest::keyClicks(name, u"restart"_s);
        QVERIFY(!runButton(dialog)->isEnabled()); // not quite
        name->clear();
        QTest::keyClicks(name, u"Restart"_s);
        QVERIFY(runButton(dialog)->isEnabled());
        QTest::mouseClick(runButton(dialog), Qt::LeftButton);
    });
    QTRY_VERIFY(QFile::exists(trace));
}

// Neither length nor line breaks hide a part of it.
void TestGuidePage::showsAllThatRuns()
{
    QStringList words{u"/bin/echo"_s, u"\"first\\nsecond\""_s};
    for (int i = 0; i < 150; ++i)
        words.append(u"w%1"_s.arg(i));
    write(u"restart.md"_s, withAction(u"run: ["_s + words.join(u", "_s) + u']'));
    follow(u"restart.md"_s, m_incident);
    QVERIFY(button(u"Restart…"_s));
    open([](QDialog *dialog) {
        const QStringList shown = dialog->findChild<QPlainTextEdit *>()->toPlainText().split(u'\n');
        QCOMPARE(shown.size(), 152);
        QCOMPARE(shown.first(), u"/bin/echo"_s);
        QCOMPARE(shown[1], u"first⏎second"_s);
        QCOMPARE(shown.last(), u"w149"_s);
    });
}

void TestGuidePage::stopsByAButton()
{
    write(u"restart.md"_s, withAction(u"run: [/bin/sleep, \"1000\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_VERIFY(card()->isRunning());
    QTRY_VERIFY(button(u"Stop"_s));
    QVERIFY(!button(u"Restart…"_s)->isEnabled()); // one at a time
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
    QCOMPARE(entries(qd::TimelineKind::Command).first().details.value(qd::Detail::result), u"stopped"_s);
    QTRY_VERIFY(button(u"Restart…"_s)->isEnabled());
    QTRY_VERIFY(!button(u"Stop"_s));
}

void TestGuidePage::goesOnWhileOneSearches()
{
    write(u"queue.md"_s, steps);
    write(u"restart.md"_s, withAction(u"run: [/bin/sleep, \"1000\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_VERIFY(card()->isRunning());
    search()->setFocus();
    QTest::keyClicks(search(), u"queue"_s);
    QTRY_COMPARE(list()->count(), 1);
    QTest::qWait(100);
    QVERIFY(card() && card()->isRunning());
    QVERIFY(m_console->incidents().note(m_incident.id, u"meanwhile"_s));
    search()->clear();
    QTRY_COMPARE(list()->count(), 2);
    QVERIFY(card() && card()->isRunning());
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 0);
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
}

void TestGuidePage::goesOnWhileAnotherIsRead()
{
    write(u"queue.md"_s, steps);
    write(u"restart.md"_s, withAction(u"run: [/bin/sleep, \"1000\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_VERIFY(card()->isRunning());
    follow(u"queue.md"_s, m_incident);
    QVERIFY(!button(u"Stop"_s));
    QTest::qWait(100);
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 0);
    follow(u"restart.md"_s, m_incident); // found again, with its stop
    QVERIFY(card()->isRunning());
    QTRY_VERIFY(button(u"Stop"_s));
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
    follow(u"queue.md"_s, m_incident);
    follow(u"restart.md"_s, m_incident);
    QVERIFY(!card()->isRunning());
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 1);
}

void TestGuidePage::stopsWhatRunsWhenItsTextChanges()
{
    write(u"queue.md"_s, steps);
    write(u"restart.md"_s, withAction(u"run: [/bin/sleep, \"1000\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_VERIFY(card()->isRunning());
    follow(u"queue.md"_s, m_incident);
    write(u"restart.md"_s, withAction(u"run: [/bin/echo, \"another one\"]"_s));
    follow(u"restart.md"_s, m_incident);
    QTRY_COMPARE(entries(qd::TimelineKind::Command).size(), 1);
    QVERIFY(!card()->isRunning());
    QVERIFY(entries(qd::TimelineKind::Command).first().details.value(qd::Detail::result).startsWith(u"stopped"_s));
}

void TestGuidePage::runsNothingOfATextThatIsGone()
{
    const QString trace = m_folder->filePath(u"trace"_s);
    write(u"restart.md"_s, withAction(u"run: [/usr/bin/touch, %1]"_s.arg(trace)));
    follow(u"restart.md"_s, m_incident);
    open([this](QDialog *dialog) {
        dialog->findChild<QCheckBox *>()->click();
        const QPointer<QDialog> alive(dialog);
        write(u"restart.md"_s, withAction(u"run: [/bin/echo, \"another one\"]"_s)); // of a folder, for one
        QTRY_VERIFY(!alive || !alive->isVisible());
    });
    QTest::qWait(200);
    QVERIFY(!QFile::exists(trace));
    QVERIFY(card());
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 0);
}

void TestGuidePage::keepsWhatRanWhenThePageGoes()
{
    write(u"restart.md"_s, withAction(u"run: [/bin/sleep, \"1000\"]"_s));
    follow(u"restart.md"_s, m_incident);
    open(&TestGuidePage::approveAndRun);
    QTRY_VERIFY(card()->isRunning());
    m_page.reset();
    QCOMPARE(entries(qd::TimelineKind::Command).size(), 1);
    QVERIFY(entries(qd::TimelineKind::Command).first().details.value(qd::Detail::result).startsWith(u"stopped"_s));
}

void TestGuidePage::adaptsABuiltInRunbook()
{
    QVERIFY(m_console->guide().ensureBuiltIn());
    follow(u"disk-full.md"_s);
    QVERIFY(!button(u"Remove"_s)); // it is the program's
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u"Ask Bob, who knows the store."_s);
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Keep"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    QTest::mouseClick(button(u"Adapt…"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Remove"_s));
    const auto ours = m_console->guide().runbook(u"disk-full.md"_s);
    QVERIFY(ours);
    QVERIFY(ours->markdown.contains(u"Ask Bob"_s));
    QVERIFY(ours->origin == qd::RunbookOrigin::Written);

    m_dialogs.yes = false;
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY(m_console->guide().runbook(u"disk-full.md"_s)->origin == qd::RunbookOrigin::Written);
    m_dialogs.yes = true;
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(m_console->guide().runbook(u"disk-full.md"_s)->origin == qd::RunbookOrigin::BuiltIn);
    QTRY_VERIFY(!button(u"Remove"_s));
    QVERIFY(button(u"Adapt…"_s)); // and it is still shown
}

void TestGuidePage::warnsBeforeATextIsLost()
{
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"words "_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->words().contains(u"not kept"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    });
    QTest::mouseClick(button(u"Write a runbook…"_s), Qt::LeftButton);
    QCOMPARE(m_console->guide().runbooks()->size(), 0);
}

// Closed while the database is held: what was kept by then is written, and nobody is told who is gone.
void TestGuidePage::outlivesItsEditor()
{
    auto other = qd::openCrewFile({m_folder->path()}, now);
    QVERIFY(other);
    auto held = std::make_unique<qd::Transaction>(std::move(*qd::Transaction::begin(*other, nullptr)));
    whenADialogOpens([this] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"mine.md"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(steps);
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Keep"_s)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_VERIFY(m_console->writes().isWaiting());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(u"Write a runbook…"_s), Qt::LeftButton);
    QVERIFY(m_console->writes().isWaiting());
    held.reset();
    QTRY_VERIFY(!m_console->writes().isWaiting());
    QVERIFY(m_console->guide().runbook(u"mine.md"_s));
}

void TestGuidePage::leavesItsFolderUntilUndone()
{
    const QString folder = m_folder->filePath(u"runbooks"_s);
    QVERIFY(QDir().mkpath(folder));
    m_console->settings().guideFolder.set(folder);
    m_dialogs.yes = true;
    QTest::mouseClick(button(u"Folder…"_s), Qt::LeftButton);
    QCOMPARE(m_console->settings().guideFolder.value(), QString());
    QTRY_VERIFY(button(u"Undo"_s));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(m_console->settings().guideFolder.value(), folder);
    QTRY_VERIFY(!button(u"Undo"_s));
}

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
