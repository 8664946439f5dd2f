// The board of works under the captain's hands: by mouse, by keys, by dragging; cards opened, filtered, archived,
// undone.
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/workdesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/works/lane.h"
#include "ui/works/linesfield.h"
#include "ui/works/workarchive.h"
#include "ui/works/workboard.h"
#include "ui/works/workdialog.h"
#include "ui/works/workdialogs.h"
#include "ui/works/workfilterbar.h"
#include "ui/works/workspage.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 13:12 UTC
const qd::WorkColumnId ideas{u"ideas"_s};
const qd::WorkColumnId planned{u"planned"_s};
const qd::WorkColumnId doing{u"in_progress"_s};
const qd::WorkColumnId finished{u"done"_s};
} // namespace

class TestWorksPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entersAndFinishesAWork();
    void walksByArrows();
    void carriesByKeys();
    void reordersByKeys();
    void changesATitleInPlace();
    void addsAfterTheChosenOne();
    void archivesAndUndoes();
    void setsADueDateByKey();
    void putsOnALabelByKey();
    void searchesFiltersAndClears();
    void showsTooManyAgainstTheLimit();
    void dragsToAnotherColumn();
    void dragsWithinAColumn();
    void opensWhatALinkNames();
    void refusesALinkToNowhere();
    void leavesAloneWhatNobodyTouched();
    void takesBackFromTheArchive();
    void showsWhatIsAskedForInSpiteOfAFilter();
    void importsAndExports();
    void renamesAColumn();
    void keepsTheChosenCardThroughAStorm();
    void tellsOnlyWhatIsKnownOfThePayoff();

private:
    qd::Work add(const QString &title, const qd::WorkColumnId &column = planned)
    {
        qd::Work work;
        work.title = title;
        work.column = column;
        return m_console->works().save(work).value();
    }
    WorkBoard &board() { return *m_page->findChild<WorkBoard *>(); }
    Lane &lane(int index) { return *board().lanes()[index]; }
    CardList &list(int index) { return lane(index).list(); }
    QStringList titles(int index)
    {
        QStringList titles;
        for (int row = 0; row < list(index).model()->rowCount(); ++row)
            titles.append(list(index).model()->index(row, 0).data().toString());
        return titles;
    }
    void choose(const qd::Work &work)
    {
        QCoreApplication::processEvents();
        m_page->showWork(work.id);
        QTRY_COMPARE(board().current().value_or(qd::Work()).id, work.id);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&list(board().currentLane()), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            QTest::keyClicks(&list(board().currentLane()), QString(letter));
            QTest::qWait(20);
        }
    }
    QString chosen() { return board().current().value_or(qd::Work()).title; }
    void drag(CardList &from, int row, CardList &to, const QPoint &at);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WorksPage> m_page;
};

void TestWorksPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_dialogs = {};
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_page = std::make_unique<WorksPage>(*m_console, m_dialogs);
    m_page->resize(1096, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWorksPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestWorksPage::entersAndFinishesAWork()
{
    const auto draft = [&] {
        return m_console->logbook().draft({m_console->calendar().weekAt(m_clock->nowMs())})->markdown();
    };
    QVERIFY(draft().contains(u"no work."_s));
    whenADialogOpens([] {
        auto *dialog = qobject_cast<WorkDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // refused: no title
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"Index on answers"_s);
        auto *column = dialog->findChild<QComboBox *>();
        column->setCurrentIndex(column->findData(doing.value));
        auto *steps = dialog->findChild<LinesField *>();
        QTest::keyClicks(steps->line(), u"measure"_s);
        QTest::keyClick(steps->line(), Qt::Key_Return); // adds the step, and nothing else
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(steps->line(), u"build"_s); // typed is meant, Enter or not
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    m_page->addWork();
    QTRY_COMPARE(titles(2), QStringList{u"Index on answers"_s});
    QCOMPARE(m_console->works().onBoard().value().first().checklist,
        (QList<qd::WorkStep>{{u"measure"_s, false}, {u"build"_s, false}}));
    QVERIFY(draft().contains(u"Index on answers: in progress."_s));
    QCOMPARE(chosen(), u"Index on answers"_s);
    type(u">>"_s); // blocked, done
    QTRY_VERIFY(m_console->works().all().value().first().done);
    QVERIFY(draft().contains(u"Index on answers: done."_s));
    m_clock->advance(8ll * 86'400'000);
    QVERIFY(!draft().contains(u"Index on answers"_s));
}

void TestWorksPage::walksByArrows()
{
    const qd::Work a = add(u"a"_s, ideas);
    add(u"b"_s, ideas);
    add(u"c"_s, doing);
    choose(a);
    key(Qt::Key_Down);
    QCOMPARE(chosen(), u"b"_s);
    key(Qt::Key_Right); // nothing stands in the next column, and the keyboard is there
    QCOMPARE(board().currentLane(), 1);
    QCOMPARE(chosen(), QString());
    key(Qt::Key_Right);
    QCOMPARE(chosen(), u"c"_s);
    QVERIFY(list(0).selectionModel()->selectedIndexes().isEmpty()); // one is chosen on the whole board
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QCOMPARE(board().currentLane(), 0);
}

void TestWorksPage::carriesByKeys()
{
    choose(add(u"a"_s));
    type(u">"_s);
    QTRY_COMPARE(titles(2), QStringList{u"a"_s});
    QCOMPARE(board().currentLane(), 2); // the keyboard goes with it
    type(u"<<"_s);
    QTRY_COMPARE(titles(0), QStringList{u"a"_s});
    type(u"<"_s); // there is nothing before the first
    QCOMPARE(titles(0), QStringList{u"a"_s});
    key(Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), QStringList{u"a"_s});
}

void TestWorksPage::reordersByKeys()
{
    const qd::Work a = add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s);
    choose(a);
    key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    key(Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(chosen(), u"a"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(titles(1), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestWorksPage::changesATitleInPlace()
{
    choose(add(u"old"_s));
    type(u"e"_s);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, u"new < name n"_s); // letters are letters here
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(titles(1), QStringList{u"new < name n"_s});
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(1), QStringList{u"old"_s});
}

void TestWorksPage::addsAfterTheChosenOne()
{
    const qd::Work a = add(u"a"_s, doing);
    add(u"c"_s, doing);
    choose(a);
    whenADialogOpens([] {
        QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    });
    type(u"n"_s);
    QTRY_COMPARE(titles(2), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(chosen(), u"b"_s);
}

void TestWorksPage::archivesAndUndoes()
{
    choose(add(u"a"_s));
    add(u"b"_s);
    type(u"c"_s);
    QTRY_COMPARE(titles(1), QStringList{u"b"_s});
    auto *messages = m_page->findChild<MessageBar *>();
    QVERIFY(messages->words().contains(u"“a” is in the archive"_s));
    for (QPushButton *button : messages->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(titles(1), (QStringList{u"a"_s, u"b"_s}));
}

void TestWorksPage::setsADueDateByKey()
{
    const qd::Work a = add(u"a"_s);
    choose(a);
    whenADialogOpens([] {
        auto *dialog = qobject_cast<DueDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 11, 16));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    type(u"d"_s);
    QTRY_COMPARE(m_console->works().work(a.id)->due, QDate(2026, 11, 16));
    bool late = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        late = late || label->text().contains(u"1 overdue"_s);
    QTRY_VERIFY(late);
}

void TestWorksPage::putsOnALabelByKey()
{
    qd::Work labelled = add(u"other"_s, ideas);
    labelled.labels = {u"a&b"_s};
    QVERIFY(m_console->works().save(labelled));
    const qd::Work a = add(u"a"_s);
    choose(a);
    QTimer::singleShot(200, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_1);
    });
    type(u"l"_s);
    QTRY_COMPARE(m_console->works().work(a.id)->labels, QStringList{u"a&b"_s});
}

void TestWorksPage::searchesFiltersAndClears()
{
    qd::Work late = add(u"Réplica"_s);
    late.due = QDate(2026, 11, 1);
    late.owner = u"Ada"_s;
    QVERIFY(m_console->works().save(late));
    choose(add(u"Queue"_s));
    type(u"/"_s);
    auto *search = m_page->findChild<WorkFilterBar *>()->search();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"replica"_s);
    QTRY_COMPARE(titles(1), QStringList{u"Réplica"_s});
    QTest::keyClicks(search, u" nowhere"_s);
    QTRY_VERIFY(!board().isVisible()); // said, with the way back
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(titles(1).size(), 2);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Overdue"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(titles(1), QStringList{u"Réplica"_s});
    m_page->showWork(late.id);
    type(u"x"_s);
    QTRY_COMPARE(titles(1).size(), 2);
}

void TestWorksPage::showsTooManyAgainstTheLimit()
{
    for (int i = 0; i < 3; ++i)
        add(QString::number(i), doing);
    QTRY_COMPARE(lane(2).countWords(), u"3/3"_s);
    add(u"one more"_s, doing);
    QTRY_COMPARE(lane(2).countWords(), u"4/3"_s); // said, and allowed
    QCOMPARE(titles(2).size(), 4);
}

// What is sent while a hand drags: the platform of the tests has no drag of its own.
void TestWorksPage::drag(CardList &from, int row, CardList &to, const QPoint &at)
{
    const std::unique_ptr<QMimeData> data(from.model()->mimeData({from.model()->index(row, 0)}));
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(to.viewport(), &drop);
}

void TestWorksPage::dragsToAnotherColumn()
{
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s, doing);
    QTRY_COMPARE(titles(1).size(), 2);
    QTest::qWait(50); // laid out
    // Something else than a card is not taken.
    QMimeData text;
    text.setText(u"a"_s);
    QDragEnterEvent enter(QPoint(60, 300), Qt::MoveAction, &text, Qt::LeftButton, {});
    QCoreApplication::sendEvent(list(2).viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    drag(list(1), 0, list(2), QPoint(60, 300)); // below the cards: behind all
    QTRY_COMPARE(titles(2), (QStringList{u"c"_s, u"a"_s}));
    QCOMPARE(titles(1), QStringList{u"b"_s});
    QCOMPARE(chosen(), u"a"_s);
}

void TestWorksPage::dragsWithinAColumn()
{
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s);
    QTRY_COMPARE(titles(1).size(), 3);
    QTest::qWait(50);
    drag(list(1), 2, list(1), list(1).visualRect(list(1).model()->index(0, 0)).topLeft() + QPoint(40, 1));
    QTRY_COMPARE(titles(1), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestWorksPage::opensWhatALinkNames()
{
    qd::Declaration declaration;
    declaration.title = u"API slow"_s;
    const auto incident = m_console->incidents().declare(declaration).value();
    qd::Work work = add(u"a"_s);
    work.links = {u"INC-1"_s, u"slow-database.md"_s, u"INC-99"_s};
    work.incident = incident.id;
    work = m_console->works().save(work).value();
    choose(work);
    QSignalSpy incidents(m_page.get(), &WorksPage::incidentOpened);
    QSignalSpy runbooks(m_page.get(), &WorksPage::runbookOpened);
    const auto openLink = [&](int row) {
        whenADialogOpens([row] {
            const auto fields = QApplication::activeModalWidget()->findChildren<LinesField *>();
            QListWidget *links = fields.first()->count() == 3 ? fields.first()->list() : fields.last()->list();
            links->setFocus();
            links->setCurrentRow(row);
            QTest::keyClick(links, Qt::Key_Return);
        });
        key(Qt::Key_Return);
    };
    openLink(0);
    QCOMPARE(incidents.size(), 1);
    QCOMPARE(incidents.first().first().value<qd::IncidentId>(), incident.id);
    openLink(1);
    QCOMPARE(runbooks.size(), 1);
    QCOMPARE(runbooks.first().first().toString(), u"slow-database.md"_s);
    openLink(2); // not here
    QCOMPARE(incidents.size(), 1);
    QVERIFY(m_page->findChild<MessageBar *>()->words().contains(u"INC-99"_s));
}

void TestWorksPage::refusesALinkToNowhere()
{
    const qd::Work a = add(u"a"_s);
    choose(a);
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        for (const LinesField *field : dialog->findChildren<LinesField *>())
            QTest::keyClicks(field->line(), u"javascript:alert(1)"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->words().contains(u"leads nowhere"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    key(Qt::Key_Return);
    QVERIFY(m_console->works().work(a.id)->links.isEmpty());
}

void TestWorksPage::leavesAloneWhatNobodyTouched()
{
    qd::Work work = add(u"a"_s);
    work.labels = {u"one, two"_s};
    work.description = u"first\r\nsecond"_s;
    work = m_console->works().save(work).value();
    choose(work);
    m_clock->advance(1000);
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return, Qt::ControlModifier); });
    key(Qt::Key_Return);
    QCOMPARE(m_console->works().work(work.id).value(), work); // not even written
}

void TestWorksPage::takesBackFromTheArchive()
{
    const qd::Work a = add(u"Old one"_s);
    add(u"b"_s);
    QVERIFY(m_console->works().archive(a.id));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Archive"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *archive = m_page->findChild<WorkArchive *>();
    QTRY_COMPARE(archive->list()->count(), 1);
    QTest::keyClicks(archive->search(), u"nowhere"_s);
    QCOMPARE(archive->list()->count(), 0);
    archive->search()->setText(u"old"_s);
    QCOMPARE(archive->list()->count(), 1);
    archive->list()->setCurrentRow(0);
    for (QPushButton *button : archive->findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(archive->list()->count(), 0);
    QTRY_VERIFY(!m_console->works().work(a.id)->archived);
}

void TestWorksPage::showsWhatIsAskedForInSpiteOfAFilter()
{
    const qd::Work a = add(u"a"_s);
    add(u"b"_s);
    m_page->findChild<WorkFilterBar *>()->search()->setText(u"b"_s);
    QTRY_COMPARE(titles(1), QStringList{u"b"_s});
    m_page->showWork(a.id);
    QTRY_COMPARE(chosen(), u"a"_s);
    m_page->showWork(qd::WorkId{u"gone"_s}); // says so
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
}

void TestWorksPage::importsAndExports()
{
    QFile file(m_folder->filePath(u"board.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"name":"Ours","lists":[{"id":"l","name":"Doing"}],"cards":[{"id":"c","idList":"l","name":"A <b>card</b>"}]})");
    file.close();
    m_dialogs.file = file.fileName();
    whenADialogOpens([] {
        auto *dialog = qobject_cast<WorkImportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"“Doing” goes to “In progress”"_s));
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    });
    m_page->importBoard();
    QTRY_COMPARE(titles(2), QStringList{u"A <b>card</b>"_s});
    m_dialogs.file = m_folder->filePath(u"works.csv"_s);
    m_page->exportBoard();
    QFile csv(m_dialogs.file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("A <b>card</b>,In progress"));
    m_dialogs.file = m_folder->filePath(u"works.csv"_s);
    m_page->importBoard(); // no board
    QVERIFY(m_page->findChild<MessageBar *>()->words().contains(u"JSON"_s));
}

void TestWorksPage::renamesAColumn()
{
    choose(add(u"a"_s));
    whenADialogOpens([] {
        auto *dialog = qobject_cast<ColumnsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->table()->item(1, 0)->setText(u"Next"_s);
        static_cast<QSpinBox *>(dialog->table()->cellWidget(1, 2))->setValue(2);
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    });
    m_page->editColumns();
    QTRY_COMPARE(lane(1).countWords(), u"1/2"_s);
    QCOMPARE(m_console->works().columns()->at(1).name, u"Next"_s);
    QVERIFY(m_console->works().columns()->at(0).name.isEmpty()); // stays in each reader's language
    m_page->window()->activateWindow(); // the dialog was the active one
    QVERIFY(QTest::qWaitForWindowActive(m_page->window()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_console->works().columns()->at(1).name.isEmpty());
    QTRY_VERIFY(!lane(1).countWords().contains(u'/'));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(lane(1).countWords(), u"1/2"_s);
}

void TestWorksPage::keepsTheChosenCardThroughAStorm()
{
    const qd::Work mine = add(u"mine"_s);
    choose(mine);
    QByteArray json = R"({"name":"B","lists":[{"id":"l","name":"Planned"}],"cards":[)";
    for (int i = 0; i < 2000; ++i)
        json += QByteArray(i > 0 ? "," : "") + R"({"idList":"l","name":"card","id":")" + QByteArray::number(i) + "\"}";
    QVERIFY(m_console->works().import(json + "]}", m_console->zone()));
    QTRY_COMPARE(titles(1).size(), 2001);
    QCOMPARE(chosen(), u"mine"_s);
    key(Qt::Key_End);
    QVERIFY(list(1).visualRect(list(1).currentIndex()).intersects(list(1).viewport()->rect()));
    QVERIFY(m_console->works().move(mine.id, finished));
    QTRY_COMPARE(titles(4), QStringList{u"mine"_s});
}

void TestWorksPage::tellsOnlyWhatIsKnownOfThePayoff()
{
    qd::Declaration declaration;
    declaration.title = u"Queue late"_s;
    declaration.services = {u"queue"_s};
    qd::Work work = add(u"a"_s);
    work.incident = m_console->incidents().declare(declaration).value().id;
    work = m_console->works().save(work).value();
    choose(work);
    QString words;
    whenADialogOpens([&words] {
        for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>())
            words += label->text() + u'\n';
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    key(Qt::Key_Return);
    QVERIFY(words.contains(u"Did it pay?"_s));
    QVERIFY(words.contains(u"Other incidents of queue: 0 in the 30 days before the incident."_s));
    QVERIFY(words.contains(u"once the work is done"_s));
}

QTEST_MAIN(TestWorksPage)
#include "tst_workspage.moc"
