// Writing the logbook: each word reaches the database by itself, and none is lost to a lock, to somebody else's text or
// to turning to another week.
#include "app/services/attachmentdesk.h"
#include "app/services/console.h"
#include "app/services/demodata.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/tokens.h"
#include "ui/logbook/draftdialog.h"
#include "ui/logbook/entryeditor.h"
#include "ui/logbook/logbookpage.h"
#include "ui/logbook/notesmargin.h"
#include "ui/logbook/weeklist.h"
#include "ui/writing/markdowneditor.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const qd::IsoWeek w47 = *qd::IsoWeek::parse(u"2026-W47"_s);
const qd::IsoWeek w46 = *qd::IsoWeek::parse(u"2026-W46"_s);
} // namespace

class TestLogbookPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesByItself();
    void savesWhoNeverPauses();
    void previewsWithoutPower();
    void previewsFromTheTop();
    void staysAsWideAsAWindow();
    void draftsBelowWhatIsThere();
    void draftsLineByLine();
    void draftsInFrench();
    void opensWhatASentenceWasDrawnFrom();
    void changesTheTemplate();
    void editsByKeys_data();
    void editsByKeys();
    void savesBeforeTurningToAnotherWeek();
    void keepsBothUntilChosen_data();
    void keepsBothUntilChosen();
    void keepsBothWhenNobodyHadWrittenYet();
    void losesNothingWhenLeavingAConflict();
    void losesNothingWhenTurnedAwayWhileLocked();
    void losesNothingWhenClosedWhileLocked();
    void staysWithWhatCannotBeSaved();
    void goesOnWhenTheDiskHasRoomAgain();
    void showsWhatOthersWrote();
    void exportsAWebPage();
    void saysWhenTheExportFails();
    void importsEntriesOfBefore();
    void locksWhatIsPublished();
    void putsARevisionBack();
    void comparesTwoRevisions();
    void foldsWhatIsTheSameInLongTexts();
    void fitsAWindowInFrench();
    void searchesAsOneTypes();
    void takesNotesIntoTheEntry();
    void givesNotesBackWhenUndone();
    void draftsInAnotherLanguageWithoutDoubling();
    void asksWhatTheWatchWasLike();
    void copies();
    void showsTheOutline();
    void putsTheLastEntryBeside();
    void showsNothingButTheText();
    void linksWhatItNames();
    void filtersTheWeeks();
    void keepsItsPlaceInTheWeeksWhileOneWrites();
    void tellsOfTheWeek();
    void saysWhenItGrowsLong();
    void saysThatNoDictionaryIsInstalled();
    void keepsPicturesThatArePasted();
    void putsAChartIn();

private:
    // What another program reads.
    QString stored(qd::IsoWeek week = w47) { return m_other->logbook().entry(week).value().markdown; }
    void writeElsewhere(const QString &text)
    {
        qd::LogbookEntry entry = m_other->logbook().entry(w47).value();
        entry.markdown = text;
        QVERIFY(m_other->logbook().save(entry));
    }
    void type(const QString &text) { QTest::keyClicks(&m_page->editor(), text); }
    QString text() const { return m_page->editor().toPlainText(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QVERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QString message() const { return m_page->findChild<MessageBar *>()->words(); }

    SafeTextBrowser *shownBrowser() const
    {
        for (SafeTextBrowser *browser : m_page->findChildren<SafeTextBrowser *>()) {
            if (browser->isVisible())
                return browser;
        }
        return nullptr;
    }
    QListWidget *listCalled(const QString &name) const
    {
        for (QListWidget *list : m_page->findChildren<QListWidget *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }
    static QPushButton *buttonOf(const QWidget &window, const QString &text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static void press(const QWidget &window, const QString &text)
    {
        QPushButton *button = buttonOf(window, text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    // With what is done to the dialog before it is put into the entry.
    void draft(const std::function<void(DraftDialog &)> &act)
    {
        whenADialogOpens([act] {
            auto *dialog = qobject_cast<DraftDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            press(*dialog, u"Put into the entry"_s);
        });
        click(u"Draft from the week"_s);
    }
    // What stands side by side in the window of revisions, row by row.
    static QStringList cellsOf(const QWidget &window)
    {
        QStringList cells;
        const auto *view = window.findChild<QTextEdit *>();
        const auto frames = view->document()->rootFrame()->childFrames();
        const auto *table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames[0]);
        for (int row = 0; table && row < table->rows(); ++row) {
            for (int column = 0; column < 2; ++column)
                cells.append(table->cellAt(row, column).firstCursorPosition().block().text());
        }
        return cells;
    }
    void choose(const QString &text) // in the menu
    {
        for (QMenu *menu : m_page->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<qd::Console> m_other;
    std::unique_ptr<LogbookPage> m_page;
    ScriptedDialogs m_dialogs;
};

void TestLogbookPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_other = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {1000, false}));
    m_other->setAuthor(u"<b>Ines</b>"_s);
    m_page = std::make_unique<LogbookPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->editor().setFocus();
    m_dialogs.asked.clear();
}

void TestLogbookPage::cleanup()
{
    m_page.reset();
    m_other.reset();
    m_console.reset();
}

void TestLogbookPage::savesByItself()
{
    type(u"All quiet."_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"All quiet."_s, 2000);
    type(u" Still."_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"All quiet. Still."_s, 2000);
}

void TestLogbookPage::savesWhoNeverPauses()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < 1900) {
        type(u"x"_s);
        QTest::qWait(50);
    }
    QVERIFY(!stored().isEmpty());
}

void TestLogbookPage::previewsWithoutPower()
{
    type(u"# Title <script>alert(1)</script>"_s);
    auto *preview = shownBrowser();
    QTRY_VERIFY(preview->toPlainText().contains(u"Title"_s));
    QVERIFY(!preview->toPlainText().startsWith(u'#'));
}

void TestLogbookPage::previewsFromTheTop()
{
    QString entry;
    for (int i = 0; i < 12; ++i)
        entry +=
            u"## Part %1\n\n"_s.arg(i) + u"Words that fill a line of the page, and then some more.\n\n"_s.repeated(8);
    qd::LogbookEntry before = m_other->logbook().entry(w46).value();
    before.markdown = entry;
    QVERIFY(m_other->logbook().save(before));
    const auto value = [this] { return shownBrowser()->verticalScrollBar()->value(); };
    m_page->hide();
    m_page->openWeek(w46);
    m_page->show();
    QTRY_VERIFY(shownBrowser()->verticalScrollBar()->maximum() > 0);
    QTest::qWait(300); // it is laid out, and followed
    QCOMPARE(m_page->editor().verticalScrollBar()->value(), 0);
    QCOMPARE(value(), 0);
    QScrollBar *bar = m_page->editor().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(value() > 0 && value() < shownBrowser()->verticalScrollBar()->maximum());
    bar->setValue(bar->maximum());
    QCOMPARE(value(), shownBrowser()->verticalScrollBar()->maximum());
    m_page->openWeek(w47);
    m_page->openWeek(w46);
    QTest::qWait(300);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(value(), 0);
}

void TestLogbookPage::staysAsWideAsAWindow()
{
    const int before = m_page->minimumSizeHint().width();
    QVERIFY2(before <= 1096, qPrintable(QString::number(before))); // of 1280, without the navigation
    m_page->editor().setPlainText(u"mot "_s.repeated(458));
    click(u"Publish"_s);
    QTRY_VERIFY(m_page->editor().isReadOnly());
    click(u"Correct"_s);
    type(u"x"_s);
    QTRY_VERIFY(m_other->logbook().entry(w47)->isCorrected());
    const auto says = [this](const QString &words) {
        for (const Label *label : m_page->findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"three paragraphs would do"_s) && says(u"corrected"_s));
    QCOMPARE(m_page->minimumSizeHint().width(), before);
}

void TestLogbookPage::draftsBelowWhatIsThere()
{
    QVERIFY(m_console->incidents().declare(
        {u"Search <i>answers</i> slowly"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    draft([](DraftDialog &) {});
    const QString draftText = text();
    QVERIFY(draftText.contains(u"slowly"_s));
    QTRY_COMPARE(stored(), draftText);
    m_page->editor().setPlainText(u"My own words."_s);
    draft([](DraftDialog &) {});
    QCOMPARE(text(), u"My own words.\n\n"_s + draftText);
    click(u"Undo"_s);
    QCOMPARE(text(), u"My own words."_s);
    QTRY_COMPARE(stored(), u"My own words."_s);
}

void TestLogbookPage::draftsLineByLine()
{
    QVERIFY(m_console->incidents().declare({u"Search is slow"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    QVERIFY(m_console->logbook().addNote(u"The replica lags"_s));
    draft([](DraftDialog &dialog) {
        const auto boxes = dialog.findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->accessibleName().contains(u"INC-1"_s))
                QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
        }
    });
    QVERIFY2(!text().contains(u"INC-1"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"- The replica lags"_s), qPrintable(text()));
    QTRY_VERIFY(m_other->logbook().notes(w47)->first().usedAt); // it is in the entry
    // What somebody made of it stays when it is drafted again.
    QTRY_VERIFY(stored().contains(u"replica"_s));
    const QString mine = text().replace(u"No work in progress."_s, u"No work in progress, alas."_s);
    m_page->editor().setPlainText(mine);
    draft([](DraftDialog &) {});
    QVERIFY2(text().contains(u"INC-1"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"alas"_s), qPrintable(text()));
}

void TestLogbookPage::draftsInFrench()
{
    draft([](DraftDialog &dialog) { press(dialog, u"French"_s); });
    QVERIFY2(text().startsWith(u"Il ne s’est rien passé"_s), qPrintable(text()));
    QTRY_COMPARE(m_other->logbook().entry(w47)->language, u"fr"_s);
}

void TestLogbookPage::opensWhatASentenceWasDrawnFrom()
{
    QVERIFY(m_console->incidents().declare({u"Search is slow"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    QSignalSpy opened(m_page.get(), &LogbookPage::referenceOpened);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == u"Open what this was drawn from"_s)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("nothing to open");
    });
    click(u"Draft from the week"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<qd::Reference>(), (qd::Reference{qd::Reference::Kind::Incident, u"1"_s}));
    QCOMPARE(text(), QString());
    // The same out of the text.
    m_page->editor().setPlainText(u"[INC-1](quarterdeck:incident/1)"_s);
    auto *preview = shownBrowser();
    QTRY_VERIFY(preview->toPlainText().contains(u"INC-1"_s));
    QPoint spot(4, 4);
    while (preview->anchorAt(spot).isEmpty() && spot.x() < 200)
        spot.rx() += 4;
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(opened.size(), 2);
}

void TestLogbookPage::changesTheTemplate()
{
    QVERIFY(m_console->logbook().addNote(u"The replica lags"_s));
    draft([](DraftDialog &dialog) {
        whenADialogOpens([] {
            auto *shape = QApplication::activeModalWidget();
            auto *field = shape->findChild<QPlainTextEdit *>();
            field->setPlainText(u"{{weather}}"_s);
            auto *keep = buttonOf(*shape, u"Keep"_s);
            QTRY_VERIFY(!keep->isEnabled());
            QVERIFY(shape->findChild<MessageBar *>()->words().contains(u"weather"_s));
            field->setPlainText(u"Only {{notes}}"_s);
            QTRY_VERIFY(keep->isEnabled());
            QTest::mouseClick(keep, Qt::LeftButton);
        });
        press(dialog, u"Template…"_s);
    });
    QCOMPARE(text(), u"Only The replica lags\n"_s);
}

void TestLogbookPage::editsByKeys_data()
{
    QTest::addColumn<QString>("before"); // the cursor stands at its end
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("after");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::AltModifier;
    QTest::newRow("bold") << u"one two"_s << int(Qt::Key_B) << control << u"one **two**"_s;
    QTest::newRow("bold, nothing there") << QString() << int(Qt::Key_B) << control << u"****"_s;
    QTest::newRow("italic") << u"one two"_s << int(Qt::Key_I) << control << u"one *two*"_s;
    QTest::newRow("link") << u"see "_s << int(Qt::Key_K) << control << u"see [](https://)"_s;
    QTest::newRow("heading") << u"Works"_s << int(Qt::Key_2) << both << u"## Works"_s;
    QTest::newRow("no heading") << u"## Works"_s << int(Qt::Key_2) << both << u"Works"_s;
    QTest::newRow("another heading") << u"# Works"_s << int(Qt::Key_3) << both << u"### Works"_s;
    QTest::newRow("list") << u"- one"_s << int(Qt::Key_Return) << none << u"- one\n- "_s;
    QTest::newRow("list, keypad") << u"* one"_s << int(Qt::Key_Enter) << none << u"* one\n* "_s;
    QTest::newRow("deep list") << u"- a\n  - b"_s << int(Qt::Key_Return) << none << u"- a\n  - b\n  - "_s;
    QTest::newRow("numbers") << u"9. nine"_s << int(Qt::Key_Return) << none << u"9. nine\n10. "_s;
    QTest::newRow("task") << u"- [x] done"_s << int(Qt::Key_Return) << none << u"- [x] done\n- [ ] "_s;
    QTest::newRow("end of a list") << u"- one\n- "_s << int(Qt::Key_Return) << none << u"- one\n"_s;
    QTest::newRow("no list") << u"-5 degrees"_s << int(Qt::Key_Return) << none << u"-5 degrees\n"_s;
    QTest::newRow("plain") << u"words"_s << int(Qt::Key_Return) << none << u"words\n"_s;
}

void TestLogbookPage::editsByKeys()
{
    QFETCH(QString, before);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, after);
    MarkdownEditor &editor = m_page->editor();
    editor.setPlainText(before);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key(key), modifiers);
    QCOMPARE(text(), after);
    editor.undo();
    QCOMPARE(text(), before);
}

void TestLogbookPage::savesBeforeTurningToAnotherWeek()
{
    type(u"of this week"_s);
    auto *weeks = m_page->findChild<QListWidget *>();
    weeks->setFocus();
    QTest::keyClick(weeks, Qt::Key_Down);
    QCOMPARE(stored(), u"of this week"_s);
    QCOMPARE(text(), QString());
    m_page->editor().setFocus();
    type(u"of the last"_s);
    m_page->hide();
    QCOMPARE(stored(w46), u"of the last"_s);
    m_page->show();
    m_page->openWeek(w47);
    QCOMPARE(text(), u"of this week"_s);
}

void TestLogbookPage::keepsBothUntilChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << u"Keep mine"_s << u"start, mine"_s;
    QTest::newRow("theirs") << u"Take theirs"_s << u"theirs"_s;
}

void TestLogbookPage::keepsBothUntilChosen()
{
    QFETCH(QString, choice);
    QFETCH(QString, kept);
    type(u"start"_s);
    QTRY_COMPARE(stored(), u"start"_s);
    for (int round = 0; round < 2; ++round) { // the second conflict is told like the first
        m_page->editor().setPlainText(u"start, mine"_s + (round == 1 ? u"!"_s : QString()));
        writeElsewhere(u"theirs"_s);
        QTRY_VERIFY(button(choice));
        QVERIFY(message().contains(u"<b>Ines</b>"_s));
        QCOMPARE(stored(), u"theirs"_s);
        QVERIFY(text().startsWith(u"start, mine"_s));
        click(choice);
        QTRY_VERIFY(stored().startsWith(kept));
        QVERIFY(text().startsWith(kept));
        QTRY_VERIFY(message().isEmpty());
    }
}

void TestLogbookPage::keepsBothWhenNobodyHadWrittenYet()
{
    type(u"mine"_s);
    writeElsewhere(u"theirs"_s);
    QTRY_VERIFY(button(u"Keep mine"_s));
    QCOMPARE(stored(), u"theirs"_s);
    click(u"Keep mine"_s);
    QTRY_COMPARE(stored(), u"mine"_s);
}

void TestLogbookPage::losesNothingWhenLeavingAConflict()
{
    type(u"mine"_s);
    writeElsewhere(u"theirs"_s);
    QTRY_VERIFY(button(u"Keep mine"_s));
    m_page->openWeek(w46);
    m_page->openWeek(w47);
    QVERIFY2(text().contains(u"mine"_s), "what was typed is gone");
    m_page.reset();
    QVERIFY(stored().contains(u"theirs"_s));
}

void TestLogbookPage::losesNothingWhenTurnedAwayWhileLocked()
{
    QVERIFY(m_other->database().execute(u"BEGIN EXCLUSIVE"_s));
    type(u"first"_s);
    QTRY_VERIFY(m_console->writes().isWaiting());
    type(u" second"_s);
    QVERIFY(m_other->database().execute(u"COMMIT"_s));
    m_page->openWeek(w46); // before the queue tried again
    QTRY_COMPARE(stored(), u"first second"_s);
}

void TestLogbookPage::losesNothingWhenClosedWhileLocked()
{
    QVERIFY(m_other->database().execute(u"BEGIN EXCLUSIVE"_s));
    type(u"first"_s);
    QTRY_VERIFY(m_console->writes().isWaiting());
    type(u" second"_s);
    QVERIFY(m_other->database().execute(u"COMMIT"_s));
    m_page.reset();
    m_console.reset();
    QCOMPARE(stored(), u"first second"_s);
}

void TestLogbookPage::staysWithWhatCannotBeSaved()
{
    QVERIFY(m_console->database().execute(u"PRAGMA query_only = 1"_s)); // as on a disk that turned read-only
    type(u"mine"_s);
    auto *weeks = m_page->findChild<QListWidget *>();
    weeks->setFocus();
    QTest::keyClick(weeks, Qt::Key_Down);
    QCOMPARE(text(), u"mine"_s);
    QVERIFY(!message().isEmpty());
    QCOMPARE(weeks->currentItem()->data(Qt::UserRole).toString(), w47.toString());
    QVERIFY(m_console->database().execute(u"PRAGMA query_only = 0"_s));
    QTest::keyClick(weeks, Qt::Key_Down);
    QCOMPARE(text(), QString());
    QCOMPARE(stored(), u"mine"_s);
}

void TestLogbookPage::goesOnWhenTheDiskHasRoomAgain()
{
    type(u"mine"_s);
    QTRY_COMPARE(stored(), u"mine"_s);
    qd::Database &database = m_console->database();
    const auto pages = database.pragma(u"page_count"_s);
    QVERIFY(database.execute(u"PRAGMA max_page_count = %1"_s.arg(*pages))); // as a full disk does
    const QString more = u"words that need room "_s.repeated(2000);
    m_page->editor().appendPlainText(more);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"not saved"_s), 5000);
    QVERIFY(text().contains(more));
    QCOMPARE(stored(), u"mine"_s);
    QVERIFY(database.execute(u"PRAGMA max_page_count = 1000000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stored().contains(more), 8000);
}

void TestLogbookPage::showsWhatOthersWrote()
{
    m_console->followOtherPrograms();
    writeElsewhere(u"from elsewhere"_s);
    QTRY_COMPARE(text(), u"from elsewhere"_s);
    QVERIFY(message().isEmpty());
}

void TestLogbookPage::exportsAWebPage()
{
    type(u"**Strong** words, <script>alert(1)</script>"_s);
    m_dialogs.file.clear();
    click(u"Export…"_s);
    QVERIFY(message().isEmpty()); // the person changed their mind
    m_dialogs.file = m_folder->filePath(u"entry.html"_s);
    click(u"Export…"_s);
    QVERIFY(message().contains(m_dialogs.file));
    QFile file(m_dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Strong"));
    QVERIFY(html.contains("2026-W47"));
    QVERIFY(!html.contains("<script"));
    QCOMPARE(stored(), text()); // and saved, too
}

void TestLogbookPage::saysWhenTheExportFails()
{
    m_dialogs.file = m_folder->filePath(u"no such folder/entry.html"_s);
    click(u"Export…"_s);
    QVERIFY(message().contains(u"no such folder"_s));
}

void TestLogbookPage::importsEntriesOfBefore()
{
    const QString folder = m_folder->filePath(u"in"_s);
    QVERIFY(QDir().mkdir(folder));
    const auto give = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    m_dialogs.file.clear();
    choose(u"Import entries…"_s);
    QVERIFY(message().isEmpty()); // the person changed their mind
    give(u"2026-W46.md"_s, "A calm week.");
    m_dialogs.file = folder;
    choose(u"Import entries…"_s);
    QTRY_COMPARE(stored(w46), u"A calm week.\n"_s);
    QVERIFY2(message().contains(u"1 entr"_s), qPrintable(message()));
    for (int i = 10; i < 20; ++i)
        give(u"nobody %1.md"_s.arg(i), "no week");
    choose(u"Import entries…"_s);
    QTRY_VERIFY2(message().contains(u"11 file"_s), qPrintable(message()));
    QVERIFY(message().contains(u"2026-W46.md: its week has an entry already"_s));
    QVERIFY(message().contains(u"and 3 more"_s) && !message().contains(u"nobody 19"_s));
    m_dialogs.file = folder + u"/nowhere"_s;
    choose(u"Import entries…"_s);
    QTRY_VERIFY(message().contains(u"nowhere"_s));
}

void TestLogbookPage::locksWhatIsPublished()
{
    type(u"A calm week."_s);
    click(u"Publish"_s);
    QTRY_VERIFY(m_other->logbook().entry(w47)->isPublished());
    QCOMPARE(m_dialogs.asked, QStringList{u"Publish the entry of 2026-W47?"_s});
    QTRY_VERIFY(m_page->editor().isReadOnly());
    type(u"more"_s);
    QCOMPARE(text(), u"A calm week."_s);
    QVERIFY(!button(u"Draft from the week"_s)->isEnabled());
    click(u"Correct"_s);
    m_page->editor().moveCursor(QTextCursor::End);
    type(u" Almost."_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"A calm week. Almost."_s, 3000);
    QVERIFY(m_other->logbook().entry(w47)->isCorrected());
    // Turned away and back, it is locked again.
    m_page->openWeek(w46);
    QVERIFY(!m_page->editor().isReadOnly());
    m_page->openWeek(w47);
    QVERIFY(m_page->editor().isReadOnly());
}

void TestLogbookPage::putsARevisionBack()
{
    writeElsewhere(u"first\nline"_s);
    writeElsewhere(u"second\nline"_s);
    m_page->openWeek(w46);
    m_page->openWeek(w47);
    QCOMPARE(text(), u"second\nline"_s);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(cellsOf(*dialog), (QStringList{u"− first"_s, u"+ second"_s, u"  line"_s, u"  line"_s}));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Put this text back"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    choose(u"Revisions…"_s);
    QCOMPARE(text(), u"first\nline"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"first\nline"_s, 3000);
    click(u"Undo"_s);
    QCOMPARE(text(), u"second\nline"_s);
}

void TestLogbookPage::comparesTwoRevisions()
{
    for (const QString &words : {u"the replica lagged"_s, u"the replica lagged badly"_s, u"other words"_s})
        writeElsewhere(words + u"\n"_s);
    m_page->openWeek(w46);
    m_page->openWeek(w47);
    whenADialogOpens([] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *list = dialog->findChild<QListWidget *>();
        auto *other = dialog->findChild<QComboBox *>();
        QCOMPARE(other->count(), 4);
        list->setCurrentRow(2); // the first
        QCOMPARE(cellsOf(*dialog).mid(0, 2), (QStringList{u"− the replica lagged"_s, u"+ other words"_s}));
        other->setCurrentIndex(2); // the second
        QCOMPARE(cellsOf(*dialog).mid(0, 2), (QStringList{u"− the replica lagged"_s, u"+ the replica lagged badly"_s}));
        // What is new in the line is underlined, and nothing else.
        const auto *view = dialog->findChild<QTextEdit *>();
        QString underlined;
        for (int i = 1; i < view->document()->characterCount(); ++i) {
            QTextCursor cursor(view->document());
            cursor.setPosition(i);
            if (cursor.charFormat().fontUnderline())
                underlined += view->document()->characterAt(i - 1);
        }
        QCOMPARE(underlined, u" badly"_s);
        other->setCurrentIndex(3);
        const auto labels = dialog->findChildren<Label *>();
        QVERIFY(std::any_of(
            labels.begin(), labels.end(), [](const Label *label) { return label->text() == u"the same text"_s; }));
        dialog->reject();
    });
    choose(u"Revisions…"_s);
}

void TestLogbookPage::foldsWhatIsTheSameInLongTexts()
{
    const QString many = u"the same\n"_s.repeated(1000);
    writeElsewhere(many + u"one\n"_s + many);
    writeElsewhere(many + u"two\n"_s + many);
    m_page->openWeek(w46);
    m_page->openWeek(w47);
    whenADialogOpens([] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const QStringList cells = cellsOf(*dialog);
        QCOMPARE(cells.size(), 2 * (1 + 3 + 1 + 3 + 1));
        QCOMPARE(cells[0], u"  ⋯"_s);
        QCOMPARE(cells[8], u"− one"_s);
        QCOMPARE(cells[9], u"+ two"_s);
        press(*dialog, u"Put this text back"_s);
    });
    choose(u"Revisions…"_s);
    QCOMPARE(text(), many + u"one\n"_s + many);
}

void TestLogbookPage::fitsAWindowInFrench()
{
    QTranslator french;
    QVERIFY(french.load(u":/i18n/quarterdeck_fr.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&french));
    LogbookPage page(*m_console, m_dialogs);
    page.show();
    page.editor().setPlainText(u"mot "_s.repeated(458));
    QTest::qWait(300); // counted
    const int width = page.minimumSizeHint().width();
    QCoreApplication::removeTranslator(&french);
    QVERIFY2(width <= 1096, qPrintable(QString::number(width)));
}

void TestLogbookPage::searchesAsOneTypes()
{
    qd::LogbookEntry entry = m_other->logbook().entry(w46).value();
    entry.markdown = u"Une répétition <b>générale</b>."_s;
    QVERIFY(m_other->logbook().save(entry));
    QTest::keySequence(m_page.get(), QKeySequence(u"Ctrl+Shift+F"_s));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    auto *list = m_page->findChild<WeekList *>()->findChild<QListWidget *>();
    QTest::keyClicks(field, u"REPET"_s);
    QTRY_COMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(u"Une répétition <b>"_s), qPrintable(list->item(0)->text()));
    // The word that was found is lit up: its ground is there, and nowhere when nothing matched.
    const auto isLit = [list] {
        const QImage picture = list->viewport()->grab().toImage();
        const Tokens &tokens = tokensOf(list->palette());
        const QRgb ground = tokens.soft(tokens.warning).rgb();
        int lit = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                lit += picture.pixel(x, y) == ground ? 1 : 0;
        }
        return lit > 100;
    };
    QTRY_VERIFY(isLit());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    if (text().isEmpty())
        list->setCurrentRow(0);
    QTRY_COMPARE(text(), entry.markdown);
    QTest::keyClicks(field, u"xyz"_s);
    QTRY_COMPARE(list->item(0)->text(), u"No entry holds this."_s);
    QVERIFY(!isLit());
    field->clear();
    QTRY_VERIFY(list->count() >= 12);
}

void TestLogbookPage::takesNotesIntoTheEntry()
{
    type(u"A calm week."_s);
    auto *margin = m_page->findChild<NotesMargin *>();
    auto *field = margin->findChild<QLineEdit *>();
    auto *list = margin->findChild<QListWidget *>();
    for (const QString &note : {u"one"_s, u"two"_s, u"three"_s}) {
        QTest::keyClicks(field, note);
        QTest::keyClick(field, Qt::Key_Return);
        m_clock->advance(1000);
    }
    QTRY_COMPARE(list->count(), 3);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(text(), u"A calm week.\n\n- two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), u"A calm week.\n\n- two"_s, 3000);
}

void TestLogbookPage::givesNotesBackWhenUndone()
{
    QVERIFY(m_console->logbook().addNote(u"The replica lags\nbadly"_s));
    m_clock->advance(1000);
    QVERIFY(m_console->logbook().addNote(u"Rewritten later"_s));
    const auto waiting = [this] {
        QStringList texts;
        const QList<qd::LogbookNote> notes = m_other->logbook().notes(w47).value();
        for (const qd::LogbookNote &note : notes) {
            if (!note.usedAt)
                texts.append(note.text.section(u'\n', 0, 0));
        }
        return texts;
    };
    const QStringList both{u"The replica lags"_s, u"Rewritten later"_s};
    auto *list = m_page->findChild<NotesMargin *>()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    draft([](DraftDialog &) {});
    QTRY_COMPARE(waiting(), QStringList());
    click(u"Undo"_s);
    QTRY_COMPARE(waiting(), both);
    QTRY_COMPARE(list->count(), 2);
    m_page->editor().redo();
    QTRY_COMPARE(waiting(), QStringList());
    m_page->editor().undo();
    QTRY_COMPARE(waiting(), both);
    // In words of one's own it is in the entry all the same.
    m_page->editor().redo();
    QTRY_COMPARE(waiting(), QStringList());
    m_page->editor().moveCursor(QTextCursor::Start);
    QVERIFY(m_page->editor().find(u"Rewritten later"_s));
    type(u"Said otherwise"_s);
    QTest::qWait(400);
    QCOMPARE(waiting(), QStringList());
}

void TestLogbookPage::draftsInAnotherLanguageWithoutDoubling()
{
    QVERIFY(m_console->incidents().declare({u"Search is slow"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    draft([](DraftDialog &) {});
    const QString english = text();
    QVERIFY(m_console->incidents().declare({u"Mail is slow"_s, qd::Severity::Critical, now - 60'000, {}, {}, {}}));
    draft([](DraftDialog &dialog) { press(dialog, u"French"_s); });
    QVERIFY2(text().contains(u"INC-2"_s), qPrintable(text()));
    QCOMPARE(text().count(u"[INC-1]"_s), 1);
    QCOMPARE(text().count(QRegularExpression(u"^## "_s, QRegularExpression::MultilineOption)),
        english.count(QRegularExpression(u"^## "_s, QRegularExpression::MultilineOption))
            + 1); // INC-2 is below its own
}

void TestLogbookPage::asksWhatTheWatchWasLike()
{
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"less noise"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"4"_s || button->text() == u"Keep"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    choose(u"What was the watch like?…"_s);
    QTRY_COMPARE(m_console->logbook().reviews(w47)->size(), 1);
    QCOMPARE(m_console->logbook().reviews(w47)->first().hardness, 4);
    QCOMPARE(m_console->logbook().reviews(w47)->first().easier, u"less noise"_s);
}

void TestLogbookPage::copies()
{
    m_page->editor().setPlainText(u"**Calm**, see [it](https://example.org)"_s);
    choose(u"Copy for Slack"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"*Logbook of 2026-W47*\n\n*Calm*, see <https://example.org|it>"_s);
    QVERIFY(!data->hasHtml());
    choose(u"Copy as Markdown"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->text(), text());
    choose(u"Copy as rich text"_s);
    data = QApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<strong>Calm</strong>"_s));
    QCOMPARE(data->text(), text());
}

void TestLogbookPage::showsTheOutline()
{
    m_page->editor().setPlainText(u"# One\n\ntext\n\n```\n# code\n```\n\n## Two\n\nmore"_s);
    click(u"Outline"_s);
    auto *outline = listCalled(u"Outline"_s);
    QCOMPARE(outline->count(), 2);
    QCOMPARE(outline->item(1)->text().trimmed(), u"Two"_s);
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualItemRect(outline->item(1)).center());
    QCOMPARE(m_page->editor().textCursor().block().text(), u"## Two"_s);
    outline->setFocus();
    outline->setCurrentRow(0);
    QTest::keyClick(outline, Qt::Key_Return);
    QCOMPARE(m_page->editor().textCursor().block().text(), u"# One"_s);
    m_page->editor().moveCursor(QTextCursor::Start);
    QVERIFY(m_page->editor().find(u"## Two"_s));
    m_page->editor().moveCursor(QTextCursor::StartOfLine);
    type(u"x"_s);
    QTRY_COMPARE(outline->count(), 1); // "x## Two" is no heading any more
}

void TestLogbookPage::putsTheLastEntryBeside()
{
    click(u"Last entry"_s);
    const auto shown = [this] { return shownBrowser()->toPlainText(); };
    QCOMPARE(shown(), u"There is no entry before this one."_s);
    qd::LogbookEntry entry = m_other->logbook().entry(w46.plus(-2)).value();
    entry.markdown = u"- [ ] an index on **answers**"_s;
    QVERIFY(m_other->logbook().save(entry));
    click(u"Preview"_s);
    click(u"Last entry"_s);
    QVERIFY2(shown().contains(u"an index on answers"_s), qPrintable(shown()));
}

void TestLogbookPage::showsNothingButTheText()
{
    QTest::keyClick(&m_page->editor(), Qt::Key_F11);
    QVERIFY(!m_page->findChild<WeekList *>()->isVisible());
    QVERIFY(!button(u"Outline"_s));
    QVERIFY(m_page->editor().width() < 800);
    type(u"calm"_s);
    QTest::keyClick(&m_page->editor(), Qt::Key_F11);
    QVERIFY(m_page->findChild<WeekList *>()->isVisible());
    QCOMPARE(text(), u"calm"_s);
    choose(u"Preview alone"_s);
    QVERIFY(!m_page->editor().isVisible());
    QTRY_VERIFY(shownBrowser()->toPlainText().contains(u"calm"_s));
    choose(u"Text alone"_s);
    QVERIFY(m_page->editor().isVisible() && !button(u"Outline"_s));
    choose(u"Text and preview"_s);
    QVERIFY(m_page->editor().isVisible() && button(u"Outline"_s));
}

void TestLogbookPage::linksWhatItNames()
{
    QVERIFY(m_console->incidents().declare({u"Search is slow"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    type(u"#sea"_s);
    QTest::keyClick(&m_page->editor(), Qt::Key_Return);
    QCOMPARE(text(), u"[INC-1](quarterdeck:incident/1) "_s);
    // What leads nowhere from elsewhere stays at home.
    choose(u"Copy as Markdown"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"INC-1 "_s);
}

void TestLogbookPage::filtersTheWeeks()
{
    qd::LogbookEntry entry = m_other->logbook().entry(w46).value();
    entry.markdown = u"The replica lagged."_s;
    QVERIFY(m_other->logbook().save(entry));
    type(u"The replica is well."_s);
    QTRY_VERIFY(!stored().isEmpty());
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u" database ,, replica,database"_s);
        press(*dialog, u"Keep"_s);
    });
    choose(u"Labels…"_s);
    QTRY_COMPARE(m_other->logbook().entry(w47)->labels, (QStringList{u"database"_s, u"replica"_s}));
    auto *filter = m_page->findChild<WeekList *>()->findChild<QComboBox *>();
    QTRY_VERIFY(filter->findText(u"Label database"_s) > 0);
    filter->setCurrentIndex(filter->findText(u"Label database"_s));
    emit filter->activated(filter->currentIndex());
    auto *list = m_page->findChild<WeekList *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QTest::keyClicks(m_page->findChild<WeekList *>()->findChild<QLineEdit *>(), u"replica"_s);
    QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(u"The replica is well"_s));
    QVERIFY(list->item(0)->text().contains(u"W47"_s));
}

void TestLogbookPage::keepsItsPlaceInTheWeeksWhileOneWrites()
{
    for (int i = 1; i <= 60; ++i) {
        qd::LogbookEntry entry = m_other->logbook().entry(w47.plus(-i)).value();
        entry.markdown = u"words"_s;
        QVERIFY(m_other->logbook().save(entry));
    }
    auto *weeks = m_page->findChild<WeekList *>();
    weeks->refresh();
    auto *list = weeks->findChild<QListWidget *>();
    QCOMPARE(list->count(), 61);
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    const int scrolled = list->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    type(u"a"_s);
    QTRY_COMPARE(stored(), u"a"_s);
    QTRY_VERIFY(list->item(0)->text().contains(u"written"_s));
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
    // Another word changes nothing in the list, which stays the same rows.
    const QListWidgetItem *first = list->item(0);
    const QListWidgetItem *last = list->item(60);
    type(u"b"_s);
    QTRY_COMPARE(stored(), u"ab"_s);
    QVERIFY(list->item(0) == first && list->item(60) == last);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
}

void TestLogbookPage::tellsOfTheWeek()
{
    QVERIFY(m_console->incidents().declare({u"Search is slow"_s, qd::Severity::Critical, now - 120'000, {}, {}, {}}));
    click(u"Week"_s);
    QVERIFY2(
        shownBrowser()->toPlainText().contains(u"INC-1 Search is slow"_s), qPrintable(shownBrowser()->toPlainText()));
    QVERIFY(shownBrowser()->toPlainText().contains(u"Nobody was planned."_s));
    m_page->openWeek(w46);
    QVERIFY(!shownBrowser()->toPlainText().contains(u"INC-1"_s));
}

void TestLogbookPage::saysWhenItGrowsLong()
{
    const auto hasHint = [this] {
        for (const Label *label : m_page->findChildren<Label *>()) {
            if (label->text().contains(u"three paragraphs would do"_s))
                return true;
        }
        return false;
    };
    m_page->editor().setPlainText(u"## A\n\nx\n\n## B\n\ny\n\nz\n\n## C\n\nx"_s);
    QTest::qWait(300);
    QVERIFY(!hasHint());
    m_page->editor().appendPlainText(u"\n## D\n\nx"_s);
    QTRY_VERIFY(hasHint());
    m_page->editor().setPlainText(u"word "_s.repeated(500));
    QTRY_VERIFY(hasHint());
    m_page->editor().setPlainText(u"word "_s.repeated(50));
    QTRY_VERIFY(!hasHint());
}

void TestLogbookPage::saysThatNoDictionaryIsInstalled()
{
    const auto says = [this] {
        for (const Label *label : m_page->findChildren<Label *>()) {
            if (label->text().contains(u"no dictionary is installed"_s))
                return true;
        }
        return false;
    };
    auto *editor = m_page->findChild<EntryEditor *>();
    editor->setLanguage(u"xx"_s);
    QTRY_VERIFY(says());
    editor->setLanguage(u"en"_s); // it may be there; until it is read nothing is said
    QVERIFY(!says());
}

void TestLogbookPage::keepsPicturesThatArePasted()
{
    QImage picture(3000, 20, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    QTest::keySequence(&m_page->editor(), QKeySequence::Paste);
    const auto ids = qd::attachmentsIn(text());
    QCOMPARE(ids.size(), 1);
    const QImage kept = QImage::fromData(m_console->attachments().attachment(ids[0])->png);
    QCOMPARE(kept.width(), 2400);
}

void TestLogbookPage::putsAChartIn()
{
    whenADialogOpens([] { // nothing to choose from yet
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        press(*dialog, u"Put it in"_s);
        QVERIFY(dialog->findChild<MessageBar *>()->words().contains(u"no chart"_s));
        dialog->reject();
    });
    QPushButton *chart = nullptr;
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *each : buttons)
        chart = each->accessibleName() == u"Picture of a chart"_s ? each : chart;
    QVERIFY(chart);
    QTest::mouseClick(chart, Qt::LeftButton);
    QCOMPARE(text(), QString());
    QVERIFY(qd::fillWithDemo(m_console->database(), m_console->calendar(), now, u"en"_s));
    whenADialogOpens([] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog->findChild<QComboBox *>()->count() > 0);
        press(*dialog, u"Put it in"_s);
    });
    m_page->openWeek(w46.plus(-20)); // nobody wrote then
    QTest::mouseClick(chart, Qt::LeftButton);
    QVERIFY2(text().startsWith(u"!["_s), qPrintable(text()));
    QCOMPARE(qd::attachmentsIn(text()).size(), 1);
}

QTEST_MAIN(TestLogbookPage)
#include "tst_logbookpage.moc"
