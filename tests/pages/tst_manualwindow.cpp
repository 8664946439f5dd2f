// The manual beside the console: F1 on each page and in a dialog, searching, going back, letters, both themes.
#include "app/services/console.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/navigationbar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/theme.h"
#include "ui/manual/manualwindow.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026
}

class TestManualWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensAtEachPage();
    void opensFromTheNavigation();
    void opensBesideADialog();
    void stays();
    void leadsOn();
    void goesBackAndForward();
    void findsAndMarks();
    void saysWhenNothingIsFound();
    void takesOneStepForASearch();
    void scrollsToASection();
    void growsItsLetters();
    void followsTheTheme();
    void closesByEscape();
    void readsNothingElse();

private:
    void openWindow();
    // The manual alone, in English.
    ManualWindow &open(const QString &chapter = u"index"_s);
    QLineEdit *field() const { return m_manual->findChild<QLineEdit *>(); }
    SafeTextBrowser *text() const { return m_manual->findChild<SafeTextBrowser *>(); }
    QListWidget *hits() const { return m_manual->findChild<QListWidget *>(); }
    void search(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    QPointer<ManualWindow> m_manual;
    ScriptedDialogs m_dialogs;
};

void TestManualWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
}

void TestManualWindow::cleanup()
{
    delete m_manual.data();
    m_window.reset();
    m_console.reset();
}

void TestManualWindow::openWindow()
{
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme, m_dialogs, [] { return false; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

ManualWindow &TestManualWindow::open(const QString &chapter)
{
    m_manual = new ManualWindow(u"en"_s);
    m_manual->showChapter(chapter);
    m_manual->show();
    m_manual->activateWindow();
    if (!QTest::qWaitForWindowActive(m_manual))
        qWarning("the manual is not the active window");
    return *m_manual;
}

void TestManualWindow::search(const QString &words)
{
    field()->setFocus();
    QTest::keyClicks(field(), words);
    QTest::keyClick(field(), Qt::Key_Return); // without the pause
}

// Every page has its chapter.
void TestManualWindow::opensAtEachPage()
{
    openWindow();
    for (const QString &page : m_window->pageNames()) {
        m_window->showPage(page);
        m_window->activateWindow();
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && m_window->isAncestorOf(focus) ? focus : m_window.get(), Qt::Key_F1);
        QVERIFY2(m_window->manual() && m_window->manual()->isVisible(), qPrintable(page));
        QCOMPARE(m_window->manual()->chapter(), page);
    }
}

void TestManualWindow::opensFromTheNavigation()
{
    openWindow();
    m_window->showPage(u"works"_s);
    for (QAbstractButton *button : m_window->findChild<NavigationBar *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Manual"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_window->manual());
    QCOMPARE(m_window->manual()->chapter(), u"works"_s);
    QCOMPARE(m_window->findChild<NavigationBar *>()->currentIndex(), m_window->pageNames().indexOf(u"works"_s));
}

// What is modal lets nothing through but what belongs to it.
void TestManualWindow::opensBesideADialog()
{
    openWindow();
    m_window->showPage(u"incidents"_s);
    bool looked = false;
    whenADialogOpens([&] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(m_window->manual() && m_window->manual()->isVisible());
        QCOMPARE(m_window->manual()->chapter(), u"incidents"_s);
        QCOMPARE(m_window->manual()->parent(), dialog);
        looked = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(looked);
    QVERIFY(m_window->manual()); // it outlives the dialog
    QVERIFY(m_window->manual()->isVisible());
    QCOMPARE(m_window->manual()->parent(), m_window.get());
}

// One window, however often F1 is pressed; closed, it is gone with all it read.
void TestManualWindow::stays()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const QPointer<const ManualWindow> first = m_window->manual();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(m_window->manual(), first.data());
    const_cast<ManualWindow *>(first.data())->close();
    QTRY_VERIFY(!first);
    QVERIFY(!m_window->manual());
}

void TestManualWindow::leadsOn()
{
    open();
    emit text()->anchorClicked(QUrl(u"alerts.md#silence-an-alert"_s));
    QCOMPARE(m_manual->chapter(), u"alerts"_s);
    QCOMPARE(m_manual->anchor(), u"silence-an-alert"_s);
    emit text()->anchorClicked(QUrl(u"https://example.org/index.md"_s)); // leads nowhere
    emit text()->anchorClicked(QUrl(u"nowhere.md"_s));
    QCOMPARE(m_manual->chapter(), u"alerts"_s);
    m_manual->showChapter(u"nowhere"_s);
    QCOMPARE(m_manual->chapter(), u"index"_s);
}

void TestManualWindow::goesBackAndForward()
{
    open(u"alerts"_s);
    m_manual->showChapter(u"works"_s);
    m_manual->showChapter(u"rota"_s, u"hand-over"_s);
    QTest::keyClick(m_manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"works"_s);
    QTest::keyClick(m_manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"alerts"_s);
    QTest::keyClick(m_manual, Qt::Key_Left, Qt::AltModifier); // there is nothing before it
    QCOMPARE(m_manual->chapter(), u"alerts"_s);
    QTest::keyClick(m_manual, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_manual, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"rota"_s);
    QCOMPARE(m_manual->anchor(), u"hand-over"_s);
    QTest::keyClick(m_manual, Qt::Key_Left, Qt::AltModifier);
    m_manual->showChapter(u"crew"_s); // another way: what lay ahead is gone
    QTest::keyClick(m_manual, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"crew"_s);
}

void TestManualWindow::findsAndMarks()
{
    open();
    search(u"SILENCE alert"_s);
    QVERIFY(hits()->isVisible());
    QCOMPARE(hits()->item(0)->text(), u"Silence an alert"_s);
    QCOMPARE(m_manual->chapter(), u"alerts"_s); // the best one is shown at once
    QStringList marked;
    for (const QTextEdit::ExtraSelection &mark : text()->extraSelections())
        marked.append(mark.cursor.selectedText().toLower());
    QVERIFY(marked.contains(u"silence"_s));
    QVERIFY(marked.contains(u"alerts"_s));
    QVERIFY(!marked.contains(u"acknowledge"_s));
    const int before = hits()->currentRow();
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(hits()->currentRow(), before + 1);
    QTest::keyClick(m_manual, Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QTRY_VERIFY(!hits()->isVisible());
    QVERIFY(text()->extraSelections().isEmpty());
    QVERIFY(m_manual->isVisible());
}

void TestManualWindow::saysWhenNothingIsFound()
{
    open(u"works"_s);
    search(u"xylophone"_s);
    QVERIFY(!hits()->isVisible());
    bool told = false;
    for (const QLabel *label : m_manual->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"Nothing in the manual"_s));
    QVERIFY(told);
    QCOMPARE(m_manual->chapter(), u"works"_s);
}

// Letters of one search are no way of their own to go back through.
void TestManualWindow::takesOneStepForASearch()
{
    open(u"works"_s);
    for (const QString &letters : {u"ba"_s, u"ckup"_s, u" put"_s})
        search(letters);
    QCOMPARE(m_manual->chapter(), u"trouble"_s);
    QTest::keyClick(m_manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"works"_s);
}

void TestManualWindow::scrollsToASection()
{
    open(u"trouble"_s);
    m_manual->resize(900, 500);
    QTest::qWait(0);
    m_manual->showChapter(u"trouble"_s, u"there-is-no-keyring"_s);
    QVERIFY(text()->verticalScrollBar()->value() > 0);
    const QTextCursor top = text()->cursorForPosition({40, 30});
    QCOMPARE(top.block().text(), u"There is no keyring"_s);
    m_manual->showChapter(u"trouble"_s);
    QCOMPARE(text()->verticalScrollBar()->value(), 0);
}

void TestManualWindow::growsItsLetters()
{
    open();
    const int usual = text()->font().pixelSize();
    QTest::keyClick(m_manual, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(text()->font().pixelSize() > usual);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_manual, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(text()->font().pixelSize() < usual);
    QVERIFY(text()->font().pixelSize() > 8);
    QTest::keyClick(m_manual, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text()->font().pixelSize(), usual);
}

void TestManualWindow::followsTheTheme()
{
    open(u"keys"_s);
    m_theme->choose(u"dark"_s);
    QTRY_COMPARE(m_manual->palette().color(QPalette::Window), darkTokens().bg);
    const auto lines = [this] {
        const auto frames = text()->document()->rootFrame()->childFrames();
        return frames.first()->frameFormat().borderBrush().color();
    };
    QTRY_COMPARE(lines(), m_manual->palette().color(QPalette::Mid));
}

void TestManualWindow::closesByEscape()
{
    open();
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!m_manual);
}

// Neither a file nor an address beside its own pictures.
void TestManualWindow::readsNothingElse()
{
    open();
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = m_folder->filePath(u"secret.png"_s);
    QVERIFY(picture.save(path));
    for (const QString &address : {path, u"../pictures/../../../secret.png"_s, QUrl::fromLocalFile(path).toString()}) {
        const QVariant got = text()->document()->resource(QTextDocument::ImageResource, QUrl(address));
        QVERIFY2(got.value<QImage>().width() <= 1, qPrintable(address));
    }
}

QTEST_MAIN(TestManualWindow)
#include "tst_manualwindow.moc"
