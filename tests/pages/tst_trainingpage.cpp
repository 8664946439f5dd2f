// The page of training by mouse and keys: ratings given, taken away and undone; the matrix of skills set by digits and
// by a menu; lists made by the team; ticks; an empty crew, odd names, and a database that is held.
#include "app/models/skillmodel.h"
#include "app/services/console.h"
#include "app/services/learningwords.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/trainingdesk.h"
#include "app/store/database.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/ratingdialog.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/kit/twolinedelegate.h"
#include "ui/shell/ratingbar.h"
#include "ui/training/confidenceview.h"
#include "ui/training/itemsdialog.h"
#include "ui/training/sharechart.h"
#include "ui/training/skillmatrix.h"
#include "ui/training/trainingpage.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026
constexpr qd::TrainingList skills = qd::TrainingList::Skills;
constexpr qd::TrainingList checklist = qd::TrainingList::Checklist;
} // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForACrewFirst();
    void ratesByHandAndUndoes();
    void removesARating();
    void showsTheShareAgainstItsTarget();
    void tellsWhoComesNextAndTellsThePlanner();
    void showsAsItIsWhatWasNotKept();
    void setsLevelsByKeys();
    void setsALevelByTheMenu();
    void setsNobodyElseOnceTheTableChanged();
    void marksWhatIsThin();
    void filtersByTeam();
    void editsTheTopics();
    void refusesATopicTwice();
    void ticksAndUnticks();
    void putsTheNewcomerFirst();
    void showsWhomItIsAskedFor();
    void staysFluidWithMany();
    void waitsForADatabaseThatIsHeld();
    void readsWhatWasHeldWhenItWasShown();
    void importsSkillsWholeOrNotAtAll();
    void exports_data();
    void exports();
    void asksTheCaptainOnce();
    void asksAgainWhenOneThoughtBetterOfIt();
    void putsTheQuestionOff();

private:
    qd::PersonId add(const QString &name, const QString &team = u"Red"_s);
    void view(int index);
    QAbstractButton *button(const QString &text, const QWidget *within = nullptr) const;
    template <typename T> T *shown(const QString &accessibleName) const
    {
        for (T *widget : m_page->findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    SkillMatrix *matrix() const { return m_page->findChild<SkillMatrix *>(); }
    MessageBar *messages() const { return m_page->findChild<MessageBar *>(); }
    int level(const qd::PersonId &person, const QString &item, qd::TrainingList list = skills)
    {
        return m_console->training().learning().sheet(list)->level(person, {item});
    }
    void ratingGiven(int score);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<TrainingPage> m_page;
    ScriptedDialogs m_dialogs;
};

void TestTrainingPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->filePath(u"data"_s)}, *m_clock, {20, false}));
    m_page = std::make_unique<TrainingPage>(*m_console, m_dialogs, qd::DrillOpener());
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTrainingPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

qd::PersonId TestTrainingPage::add(const QString &name, const QString &team)
{
    qd::TeamId id;
    const QList<qd::Team> teams = m_console->people().teams().value();
    for (const qd::Team &each : teams) {
        if (each.name == team)
            id = each.id;
    }
    qd::Team made;
    made.name = team;
    qd::Person person;
    person.name = name;
    person.team = id.isNull() ? m_console->people().save(made)->id : id;
    return m_console->people().save(person)->id;
}

QAbstractButton *TestTrainingPage::button(const QString &text, const QWidget *within) const
{
    for (QAbstractButton *button : (within ? within : m_page.get())->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

void TestTrainingPage::view(int index)
{
    const QStringList names{u"Confidence"_s, u"Skills"_s, u"Checklists"_s};
    QTest::mouseClick(button(names[index]), Qt::LeftButton);
}

// Answers the next dialog of a rating.
void TestTrainingPage::ratingGiven(int score)
{
    whenADialogOpens([score] {
        QWidget *dialog = QApplication::activeModalWidget();
        for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
            if (each->text() == QString::number(score))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTest::mouseClick(qobject_cast<RatingDialog *>(dialog)->verbButton(), Qt::LeftButton);
    });
}

void TestTrainingPage::asksForACrewFirst()
{
    QSignalSpy wanted(m_page.get(), &TrainingPage::peopleWanted);
    for (int index = 0; index < 3; ++index) {
        view(index);
        QVERIFY(button(u"Open the crew"_s));
        QTest::mouseClick(button(u"Open the crew"_s), Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 3);
    add(u"Ana"_s);
    QTRY_VERIFY(!button(u"Open the crew"_s)); // of the view at hand
}

void TestTrainingPage::ratesByHandAndUndoes()
{
    const qd::PersonId ana = add(u"أنا 🔥 <b>Ana</b>"_s);
    auto *table = shown<QTableWidget>(u"Last ratings"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"أنا 🔥 <b>Ana</b>"_s);
    QCOMPARE(table->item(0, 2)->text(), u"never asked"_s);
    table->setFocus();
    table->setCurrentCell(0, 0);
    ratingGiven(2);
    QTest::keyClick(table, Qt::Key_Return); // of the one who is chosen
    QTRY_COMPARE(table->item(0, 2)->text(), u"2 of 5"_s);
    QCOMPARE(m_console->training().surveys()->first().person, ana);
    m_clock->advance(86'400'000);
    ratingGiven(4);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(table->item(0, 4)->text(), u"▲ +2"_s);
    m_page->activateWindow(); // the dialog had it
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table->item(0, 2)->text(), u"2 of 5"_s);
    QTest::mouseClick(button(u"Redo"_s), Qt::LeftButton);
    QTRY_COMPARE(table->item(0, 2)->text(), u"4 of 5"_s);
}

void TestTrainingPage::removesARating()
{
    const qd::PersonId ana = add(u"Ana"_s);
    auto *table = shown<QTableWidget>(u"Last ratings"_s);
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(messages()->words().contains(u"rating"_s)); // there is none
    QVERIFY(m_console->training().rate(ana, 3));
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->item(0, 2)->text(), u"never asked"_s);
    QVERIFY(messages()->words().contains(u"Ana"_s));
    QTest::mouseClick(button(u"Undo"_s, messages()), Qt::LeftButton);
    QTRY_COMPARE(table->item(0, 2)->text(), u"3 of 5"_s);
}

void TestTrainingPage::showsTheShareAgainstItsTarget()
{
    const qd::PersonId ana = add(u"Ana"_s);
    add(u"Bob"_s, u"Blue"_s);
    auto *pill = m_page->findChild<ConfidenceView *>()->findChild<StatusPill *>();
    QVERIFY(!pill->isVisible()); // nobody asked: neither met nor missed
    QVERIFY(m_console->training().rate(ana, 2, QDate(2026, 10, 1)));
    QTRY_VERIFY(pill->isVisible());
    QVERIFY(pill->state() == StatusPill::State::Warning);
    QVERIFY(m_console->training().rate(ana, 4));
    QTRY_VERIFY(pill->state() == StatusPill::State::Ok);
    auto *chart = m_page->findChild<ShareChart *>();
    chart->setFocus();
    QVERIFY(chart->accessibleDescription().contains(u"1 of 1"_s));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY2(chart->accessibleDescription().contains(u"0 of 1"_s), qPrintable(chart->accessibleDescription()));
    QVERIFY(shown<QWidget>(u"By team"_s));
}

void TestTrainingPage::tellsWhoComesNextAndTellsThePlanner()
{
    const qd::PersonId ana = add(u"Ana"_s);
    const qd::PersonId noe = add(u"Noé"_s, u"Blue"_s);
    QVERIFY(m_console->training().rate(ana, 2));
    QVERIFY(m_console->training().rate(noe, 5));
    auto *list = shown<QListWidget>(u"Who should come next"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Ana"_s);
    QCOMPARE(list->item(0)->data(TwoLineDelegate::Second).toString(), u"beside Noé, 5 of 5"_s);
    QVERIFY(list->item(0)->data(TwoLineDelegate::Aside).toString().startsWith(u"2 of 5 since"_s));
    QVERIFY(!m_console->rota().rules().pairsConfidence);
    QTest::mouseClick(button(u"The planner prefers it so"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_VERIFY(m_console->rota().rules().pairsConfidence);
    QVERIFY(m_console->training().rate(ana, 3));
    QTRY_VERIFY(list->item(0)->text().startsWith(u"Everybody"_s));
}

void TestTrainingPage::showsAsItIsWhatWasNotKept()
{
    add(u"Ana"_s);
    QTRY_VERIFY(button(u"The planner prefers it so"_s));
    auto *prefers = button(u"The planner prefers it so"_s);
    QVERIFY(m_console->database().execute(u"PRAGMA query_only = 1"_s)); // as on a disk that turned read-only
    QTest::mouseClick(prefers, Qt::LeftButton, {}, QPoint(8, 10));
    QTRY_VERIFY(!messages()->words().isEmpty());
    QVERIFY(!prefers->isChecked());
    QVERIFY(m_console->database().execute(u"PRAGMA query_only = 0"_s));
}

void TestTrainingPage::setsLevelsByKeys()
{
    const qd::PersonId ana = add(u"Ana"_s);
    const qd::PersonId bob = add(u"Bob"_s);
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 2);
    QCOMPARE(matrix()->model()->columnCount(), 5);
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    QTest::keyClick(matrix(), Qt::Key_Right);
    QTest::keyClick(matrix(), Qt::Key_2);
    QTRY_COMPARE(level(ana, u"database"_s), 2);
    QTest::keyClick(matrix(), Qt::Key_Plus);
    QTRY_COMPARE(level(ana, u"database"_s), 3);
    QTest::keyClick(matrix(), Qt::Key_Plus); // no higher
    QTest::keyClick(matrix(), Qt::Key_7); // no such level
    QCOMPARE(level(ana, u"database"_s), 3);
    QTest::keyClick(matrix(), Qt::Key_Down);
    QTest::keyClick(matrix(), Qt::Key_1);
    QTRY_COMPARE(level(bob, u"database"_s), 1);
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(1, 1)); // stays where one was
    QTest::keyClick(matrix(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(level(bob, u"database"_s), 0);
    QTest::keyClick(matrix(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(level(bob, u"database"_s), 1);
    QTest::keyClick(matrix(), Qt::Key_Delete);
    QTRY_COMPARE(level(bob, u"database"_s), 0);
    QVERIFY(matrix()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"set by"_s));
}

void TestTrainingPage::setsALevelByTheMenu()
{
    const qd::PersonId ana = add(u"Ana"_s);
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 1);
    const QRect cell = matrix()->visualRect(matrix()->model()->index(0, 3));
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&look] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        QCOMPARE(menu->actions().size(), 4);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[3]).center());
    });
    look.start(20);
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(matrix()->viewport(), Qt::LeftButton, {}, cell.center());
    QTRY_COMPARE(level(ana, u"monitoring"_s), 3);
}

void TestTrainingPage::setsNobodyElseOnceTheTableChanged()
{
    const qd::PersonId ana = add(u"Ana"_s);
    const qd::PersonId bob = add(u"Bob"_s);
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 2);
    QTimer look;
    connect(&look, &QTimer::timeout, this, [this, bob, &look] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look.stop();
        QVERIFY(m_console->people().remove(bob));
        QTRY_COMPARE(matrix()->model()->rowCount(), 1);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[3]).center());
    });
    look.start(20);
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(1, 0));
    QTest::keyClick(matrix(), Qt::Key_Return);
    QVERIFY(!look.isActive()); // the menu was there
    QCOMPARE(level(ana, u"incident_lead"_s), 0);
}

void TestTrainingPage::marksWhatIsThin()
{
    const qd::PersonId ana = add(u"Ana"_s);
    const qd::PersonId bob = add(u"Bob"_s, u"Blue"_s);
    QVERIFY(m_console->rota().add(bob, m_console->calendar().weekAt(now)));
    QVERIFY(m_console->training().learning().mark(skills, ana, {u"database"_s}, 2));
    view(1);
    auto *thin = shown<QListWidget>(u"Where it is thin"_s);
    QStringList told;
    for (int row = 0; row < thin->count(); ++row)
        told.append(thin->item(row)->data(Qt::AccessibleTextRole).toString());
    QVERIFY2(told.contains(u"Database: nobody on this watch can be counted on"_s), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(u"Database: only Ana"_s));
    QVERIFY(told.contains(u"Monitoring: nobody can be counted on"_s));
    QVERIFY(told.contains(u"Cover no topic yet: Bob"_s));
    const QAbstractItemModel &model = *matrix()->model();
    QVERIFY(model.index(1, 1).data(qd::SkillModel::IsGap).toBool());
    QVERIFY(!model.index(0, 1).data(qd::SkillModel::IsGap).toBool());
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"Bob (on watch)"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Database\nonly Ana"_s);
    QVERIFY(m_console->training().learning().mark(skills, bob, {u"database"_s}, 3));
    QTRY_VERIFY(!model.index(1, 1).data(qd::SkillModel::IsGap).toBool());
}

void TestTrainingPage::filtersByTeam()
{
    add(u"Ana"_s);
    add(u"Bob"_s, u"Blue"_s);
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 2);
    auto *team = shown<QComboBox>(u"Team"_s);
    team->setFocus();
    QTest::keyClicks(team, u"Blue"_s);
    QTRY_COMPARE(matrix()->model()->rowCount(), 1);
    QCOMPARE(matrix()->model()->headerData(0, Qt::Vertical).toString(), u"Bob"_s);
    add(u"Cyd"_s, u"Blue"_s); // the choice stays
    QTRY_COMPARE(matrix()->model()->rowCount(), 2);
    QCOMPARE(team->currentText(), u"Blue"_s);
}

void TestTrainingPage::editsTheTopics()
{
    add(u"Ana"_s);
    view(1);
    whenADialogOpens([] {
        auto *dialog = qobject_cast<ItemsDialog *>(QApplication::activeModalWidget());
        dialog->list()->setFocus();
        dialog->list()->setCurrentRow(0);
        QTest::keyClick(dialog->list(), Qt::Key_Down, Qt::ControlModifier); // the first becomes the second
        dialog->list()->setCurrentRow(4);
        QTest::keyClick(dialog->list(), Qt::Key_Delete);
        QTest::keyClick(dialog->list(), Qt::Key_Insert);
        auto *field = dialog->list()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"Network"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    });
    QTest::mouseClick(button(u"Topics…"_s), Qt::LeftButton);
    const auto names = [this] { return qd::itemNames(*m_console->training().learning().items(skills)).join(u", "_s); };
    QTRY_COMPARE(names(), u"Database, Leading an incident, Deployment, Monitoring, Network"_s);
    QTRY_COMPARE(matrix()->model()->headerData(4, Qt::Horizontal).toString(), u"Network\nnobody"_s);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), u"Leading an incident, Database, Deployment, Monitoring, Communication"_s);
}

void TestTrainingPage::refusesATopicTwice()
{
    add(u"Ana"_s);
    view(1);
    QStringList said;
    whenADialogOpens([&said] {
        auto *dialog = qobject_cast<ItemsDialog *>(QApplication::activeModalWidget());
        for (const QString &name : {u"DATABASE"_s, u"   "_s}) {
            dialog->list()->item(0)->setText(name);
            QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
            said.append(dialog->messages()->words());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(u"Topics…"_s), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY2(said[0].contains(u"twice"_s), qPrintable(said[0]));
    QVERIFY2(said[1].contains(u"needs a name"_s), qPrintable(said[1]));
    QVERIFY(m_console->training().learning().toUndo(skills).isEmpty());
}

void TestTrainingPage::ticksAndUnticks()
{
    const qd::PersonId ana = add(u"Ana"_s);
    view(2);
    auto *steps = shown<QTreeWidget>(u"Steps"_s);
    QTRY_COMPARE(steps->topLevelItemCount(), 5);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QTest::keyClick(steps, Qt::Key_Space);
    QTRY_COMPARE(level(ana, u"tools"_s, checklist), 1);
    QTRY_COMPARE(steps->topLevelItem(1)->text(1), m_console->author());
    QVERIFY(!steps->topLevelItem(1)->text(2).isEmpty());
    auto *people = shown<QListWidget>(u"People and how far they are"_s);
    QCOMPARE(people->item(0)->data(TwoLineDelegate::Aside).toString(), u"1 of 5 done"_s);
    QTest::keyClick(steps, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(level(ana, u"tools"_s, checklist), 0);
    QTRY_COMPARE(steps->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QTest::mouseClick(button(u"Redo"_s), Qt::LeftButton);
    QTRY_COMPARE(steps->topLevelItem(1)->checkState(0), Qt::Checked);
    // By the mouse, in its box.
    QStyleOptionViewItem option;
    const QRect row = steps->visualItemRect(steps->topLevelItem(0));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 12, row.center().y()));
    QTRY_COMPARE(level(ana, u"access"_s, checklist), 1);
}

void TestTrainingPage::putsTheNewcomerFirst()
{
    add(u"Ana"_s);
    const qd::PersonId zoe = add(u"Zoé"_s, u"Blue"_s);
    QVERIFY(m_console->rota().add(zoe, m_console->calendar().weekAt(now).plus(1)));
    QVERIFY(m_console->training().learning().mark(checklist, zoe, {u"access"_s}, 1));
    view(2);
    auto *people = shown<QListWidget>(u"People and how far they are"_s);
    QTRY_COMPARE(people->count(), 2);
    QCOMPARE(people->item(0)->text(), u"Zoé"_s);
    QCOMPARE(people->item(0)->data(TwoLineDelegate::Aside).toString(), u"1 of 5 done"_s);
    QCOMPARE(people->item(0)->data(TwoLineDelegate::Second).toString(), u"arrives on Monday 23 November"_s);
    QCOMPARE(people->item(0)->data(TwoLineDelegate::State).toInt(), int(StatusPill::State::Warning));
    QCOMPARE(people->currentRow(), 0);
}

void TestTrainingPage::showsWhomItIsAskedFor()
{
    add(u"Ana"_s);
    const qd::PersonId bob = add(u"Bob"_s);
    m_page->showChecklist(bob);
    auto *people = shown<QListWidget>(u"People and how far they are"_s);
    QVERIFY(people->isVisible());
    QCOMPARE(people->currentItem()->text(), u"Bob"_s);
    m_page->showChecklist({u"nobody"_s}); // who is gone since
    QCOMPARE(people->currentItem()->text(), u"Ana"_s);
}

void TestTrainingPage::staysFluidWithMany()
{
    for (int i = 0; i < 60; ++i)
        add(u"Person %1"_s.arg(i, 2, 10, QLatin1Char('0')));
    QList<qd::TrainingItem> topics = *m_console->training().learning().items(skills);
    for (int i = 0; i < 7; ++i)
        topics.append({{}, skills, u"Topic %1"_s.arg(i), 0, {}});
    QVERIFY(m_console->training().learning().saveItems(skills, topics));
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 60);
    QCOMPARE(matrix()->model()->columnCount(), 12);
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    QTest::keyClick(matrix(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(matrix(), Qt::Key_3);
    QTRY_COMPARE(matrix()->model()->index(59, 11).data(qd::SkillModel::Level).toInt(), 3);
    QVERIFY(matrix()->viewport()->rect().intersects(matrix()->visualRect(matrix()->currentIndex())));
}

void TestTrainingPage::waitsForADatabaseThatIsHeld()
{
    const qd::PersonId ana = add(u"Ana"_s);
    view(1);
    QTRY_COMPARE(matrix()->model()->rowCount(), 1);
    const auto other = std::move(*qd::Console::open({m_folder->filePath(u"data"_s)}, *m_clock, {20, false}));
    {
        auto held = qd::Transaction::begin(other->database(), nullptr);
        QVERIFY(held);
        matrix()->setFocus();
        matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
        QTest::keyClick(matrix(), Qt::Key_2);
        QVERIFY(m_console->writes().isWaiting());
        QVERIFY(messages()->words().isEmpty()); // the window says that it waits
    }
    QTRY_COMPARE(level(ana, u"incident_lead"_s), 2);
    QTRY_COMPARE(matrix()->currentIndex().data(qd::SkillModel::Level).toInt(), 2);
}

void TestTrainingPage::readsWhatWasHeldWhenItWasShown()
{
    add(u"Ana"_s);
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder);
    for (int each = 0; each < 3; ++each) {
        QVERIFY(holder->execute(u"BEGIN EXCLUSIVE"_s));
        m_page = std::make_unique<TrainingPage>(*m_console, m_dialogs, qd::DrillOpener());
        m_page->resize(1100, 700);
        m_page->show();
        view(each);
        QVERIFY(button(u"Open the crew"_s)); // nobody is known yet
        QVERIFY(messages()->words().isEmpty()); // the window says that it waits
        QVERIFY(holder->execute(u"ROLLBACK"_s));
        QTRY_VERIFY(!button(u"Open the crew"_s));
    }
}

void TestTrainingPage::importsSkillsWholeOrNotAtAll()
{
    const qd::PersonId ana = add(u"Ana"_s);
    view(1);
    m_dialogs.file = m_folder->filePath(u"skills.csv"_s);
    const auto write = [this](const QByteArray &csv) {
        QFile file(m_dialogs.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
    };
    QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
    QVERIFY2(messages()->words().contains(u"cannot be read"_s), qPrintable(messages()->words()));
    write(QByteArray(4'000'001, 'a'));
    QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
    QVERIFY2(messages()->words().contains(u"larger than"_s), qPrintable(messages()->words()));
    write("name,database\nAna,2\nEve,1\n");
    QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
    QVERIFY2(messages()->words().contains(u"line 3"_s), qPrintable(messages()->words()));
    QCOMPARE(level(ana, u"database"_s), 0);
    write("name,database\nAna,2\n");
    QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
    QVERIFY2(messages()->words().contains(u"changed"_s), qPrintable(messages()->words()));
    QCOMPARE(level(ana, u"database"_s), 2);
}

void TestTrainingPage::exports_data()
{
    QTest::addColumn<int>("viewIndex");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::addRow("skills as a table") << 1 << u"s.csv"_s << QByteArray("Ana,Red,none,alone");
    QTest::addRow("skills as Markdown") << 1 << u"s.md"_s << QByteArray("| Ana | Red | none | alone |");
    QTest::addRow("checklists as a table") << 2 << u"c.csv"_s << QByteArray("Ana,Red,0/5");
    QTest::addRow("checklists as Markdown") << 2 << u"c.md"_s << QByteArray("| Ana | Red | 0/5 |");
}

void TestTrainingPage::exports()
{
    QFETCH(int, viewIndex);
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    QVERIFY(m_console->training().learning().mark(skills, add(u"Ana"_s), {u"database"_s}, 2));
    view(viewIndex);
    m_dialogs.file = m_folder->filePath(name);
    QTest::mouseClick(button(u"Export…"_s), Qt::LeftButton);
    QFile file(m_dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(holds), bytes.constData());
}

void TestTrainingPage::asksTheCaptainOnce()
{
    const qd::PersonId ana = add(u"Ana"_s);
    RatingBar bar(*m_console);
    bar.resize(900, 60);
    QVERIFY(bar.words().isEmpty());
    QVERIFY(m_console->rota().add(ana, m_console->calendar().weekAt(now).plus(-2)));
    QTRY_VERIFY(bar.words().contains(u"Ana"_s));
    bar.setVisible(true);
    ratingGiven(4);
    QTest::mouseClick(button(u"Rate…"_s, &bar), Qt::LeftButton);
    QTRY_COMPARE(m_console->training().surveys()->size(), 1);
    QCOMPARE(m_console->training().surveys()->first().person, ana);
    QVERIFY(bar.words().isEmpty());
    bar.look();
    QVERIFY(bar.words().isEmpty());
    RatingBar afterARestart(*m_console);
    afterARestart.look();
    QVERIFY(afterARestart.words().isEmpty());
}

void TestTrainingPage::asksAgainWhenOneThoughtBetterOfIt()
{
    QVERIFY(m_console->rota().add(add(u"Ana"_s), m_console->calendar().weekAt(now)));
    RatingBar bar(*m_console);
    bar.resize(900, 60);
    bar.setVisible(true);
    QTRY_VERIFY(bar.words().contains(u"begins"_s));
    whenADialogOpens([] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    QTest::mouseClick(button(u"Rate…"_s, &bar), Qt::LeftButton);
    QTRY_VERIFY(bar.words().contains(u"Ana"_s));
    QTest::mouseClick(button(u"Do not ask"_s, &bar), Qt::LeftButton);
    QTRY_VERIFY(bar.words().isEmpty());
    m_clock->advance(86'400'000);
    bar.look();
    QVERIFY(bar.words().isEmpty());
    QVERIFY(m_console->training().surveys()->isEmpty());
}

void TestTrainingPage::putsTheQuestionOff()
{
    QVERIFY(m_console->rota().add(add(u"Ana"_s), m_console->calendar().weekAt(now).plus(-2)));
    RatingBar bar(*m_console);
    bar.resize(900, 60);
    bar.setVisible(true);
    QTRY_VERIFY(button(u"Tomorrow"_s, &bar));
    QTest::mouseClick(button(u"Tomorrow"_s, &bar), Qt::LeftButton);
    QTRY_VERIFY(bar.words().isEmpty());
    m_clock->advance(23ll * 3'600'000);
    bar.look();
    QVERIFY(bar.words().isEmpty());
    m_clock->advance(3'600'000);
    bar.look();
    QVERIFY(bar.words().contains(u"Ana"_s));
}

QTEST_MAIN(TestTrainingPage)
#include "tst_trainingpage.moc"
