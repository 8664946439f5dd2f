// The page of the objectives: figures only where cases gave them, each case one click from its incident, targets and
// ratings entered by hand, and what is exported.
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/objectivedesk.h"
#include "app/services/peopledesk.h"
#include "app/services/trainingdesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/ratingdialog.h"
#include "ui/kit/theme.h"
#include "ui/objectives/objectivespage.h"
#include "ui/objectives/objectivetile.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026
constexpr qint64 minute = 60'000;
constexpr qint64 day = 86'400'000;
} // namespace

class TestObjectivesPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysNothingWithoutACase();
    void showsTheCasesOfWhatIsChosen();
    void opensTheIncidentOfACase();
    void looksAtAnotherPeriod();
    void changesATarget();
    void ratesSomebody();
    void refusesARatingOfNobody();
    void importsRatingsWholeOrNotAtAll_data();
    void importsRatingsWholeOrNotAtAll();
    void exports_data();
    void exports();

private:
    ObjectiveTile *tile(qd::Objective objective) const
    {
        return m_page->findChildren<ObjectiveTile *>()[int(objective)];
    }
    QTableWidget *table() const { return m_page->findChild<QTableWidget *>(); }
    QAbstractButton *button(const QString &text) const;
    qd::Incident restoredAfter(qint64 minutes, qint64 startedAt);
    void add(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<ObjectivesPage> m_page;
    ScriptedDialogs m_dialogs;
};

void TestObjectivesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->filePath(u"data"_s)}, *m_clock, {20, false}));
    m_page = std::make_unique<ObjectivesPage>(*m_console, m_dialogs);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestObjectivesPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

QAbstractButton *TestObjectivesPage::button(const QString &text) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

qd::Incident TestObjectivesPage::restoredAfter(qint64 minutes, qint64 startedAt)
{
    const auto made = m_console->incidents().declare({u"API slow"_s, qd::Severity::Major, startedAt, {}, {}, {}});
    return *m_console->incidents().restore(made->id, {}, startedAt + minutes * minute);
}

void TestObjectivesPage::add(const QString &name)
{
    qd::Team team;
    team.name = u"Certif"_s + name;
    qd::Person person;
    person.name = name;
    person.team = m_console->people().save(team)->id;
    QVERIFY(m_console->people().save(person));
}

void TestObjectivesPage::saysNothingWithoutACase()
{
    for (int i = 0; i < qd::objectives; ++i) {
        QVERIFY(tile(qd::Objective(i))->accessibleName().contains(u'–'));
        QVERIFY(!tile(qd::Objective(i))->accessibleName().contains(u"met"_s));
    }
    QVERIFY(!table()->isVisible());
}

void TestObjectivesPage::showsTheCasesOfWhatIsChosen()
{
    restoredAfter(4, now - day);
    restoredAfter(30, now - 2 * day);
    QTRY_VERIFY(tile(qd::Objective::Restore)->accessibleName().contains(u"17"_s)); // the median of 4 and 30
    QTest::mouseClick(tile(qd::Objective::Restore), Qt::LeftButton);
    QCOMPARE(table()->rowCount(), 2);
    QStringList verdicts;
    for (int row = 0; row < 2; ++row)
        verdicts.append(table()->item(row, 2)->text());
    verdicts.sort();
    QCOMPARE(verdicts, (QStringList{u"met"_s, u"missed"_s}));
    QTest::keyClick(tile(qd::Objective::Restore), Qt::Key_Down); // fixed for good: not over, and not late
    QVERIFY(tile(qd::Objective::Fix)->isChecked());
    QVERIFY(!table()->isVisible());
}

void TestObjectivesPage::opensTheIncidentOfACase()
{
    const qd::Incident incident = restoredAfter(4, now - day);
    QSignalSpy opened(m_page.get(), &ObjectivesPage::incidentOpened);
    QTest::mouseClick(tile(qd::Objective::Restore), Qt::LeftButton);
    QTRY_COMPARE(table()->rowCount(), 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualItemRect(table()->item(0, 0)).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<qd::IncidentId>(), incident.id);
}

void TestObjectivesPage::looksAtAnotherPeriod()
{
    restoredAfter(4, now - 60 * day);
    QTest::mouseClick(tile(qd::Objective::Restore), Qt::LeftButton);
    QTRY_COMPARE(table()->rowCount(), 1);
    QTest::mouseClick(button(u"30 days"_s), Qt::LeftButton);
    QVERIFY(!table()->isVisible());
    QVERIFY(tile(qd::Objective::Restore)->accessibleName().contains(u'–'));
    QTest::mouseClick(button(u"90 days"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible());
}

void TestObjectivesPage::changesATarget()
{
    restoredAfter(12, now - day);
    QTest::mouseClick(tile(qd::Objective::Restore), Qt::LeftButton);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->item(0, 2)->text(), u"missed"_s);
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *value = dialog->findChild<QDoubleSpinBox *>();
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"900"_s);
        QTest::keyClick(value, Qt::Key_Return);
    });
    QTest::mouseClick(button(u"Target…"_s), Qt::LeftButton);
    QTRY_COMPARE(table()->item(0, 2)->text(), u"met"_s);
    QCOMPARE(m_console->objectives().targets()->size(), 1);
}

void TestObjectivesPage::ratesSomebody()
{
    add(u"Ada"_s);
    add(u"Bob"_s);
    QVERIFY(!button(u"Rate…"_s)->isVisible());
    QTest::mouseClick(tile(qd::Objective::Confidence), Qt::LeftButton);
    whenADialogOpens([] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *who = dialog->findChild<QComboBox *>();
        who->setFocus();
        QTest::keyClicks(who, u"Bob"_s);
        for (QAbstractButton *score : dialog->findChildren<QAbstractButton *>()) {
            if (score->text() == u"4"_s)
                QTest::mouseClick(score, Qt::LeftButton);
        }
        QTest::mouseClick(qobject_cast<RatingDialog *>(dialog)->verbButton(), Qt::LeftButton);
    });
    QTest::mouseClick(button(u"Rate…"_s), Qt::LeftButton);
    QTRY_COMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->item(0, 0)->text(), u"Bob"_s);
    QCOMPARE(table()->item(0, 1)->text(), u"4 of 5"_s);
    QVERIFY(tile(qd::Objective::Confidence)->accessibleName().contains(u"100"_s));
}

void TestObjectivesPage::refusesARatingOfNobody()
{
    add(u"Ada"_s);
    QTest::mouseClick(tile(qd::Objective::Confidence), Qt::LeftButton);
    QString said;
    whenADialogOpens([&said] {
        auto *dialog = qobject_cast<RatingDialog *>(QApplication::activeModalWidget());
        QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
        said = dialog->messages()->words();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(u"Rate…"_s), Qt::LeftButton);
    QTRY_COMPARE(said, u"Choose who rates."_s);
    QVERIFY(m_console->training().surveys()->isEmpty());
}

void TestObjectivesPage::importsRatingsWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("ratings");
    QTest::addColumn<QString>("says");
    QTest::addRow("all well") << QByteArray("name,score\nAda,4\nBob,2\n") << 2 << u"imported."_s;
    QTest::addRow("outside of 1 to 5") << QByteArray("name,score\nAda,4\nBob,6\n") << 0 << u"line 3"_s;
    QTest::addRow("dated to come") << QByteArray("name,score,day\nAda,4,2027-01-01\n") << 0 << u"line 2"_s;
    QTest::addRow("no table") << QByteArray("\xff\x00\x01", 3) << 0 << QString();
}

void TestObjectivesPage::importsRatingsWholeOrNotAtAll()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, ratings);
    QFETCH(QString, says);
    add(u"Ada"_s);
    add(u"Bob"_s);
    QTest::mouseClick(tile(qd::Objective::Confidence), Qt::LeftButton);
    m_dialogs.file = m_folder->filePath(u"ratings.csv"_s);
    QFile file(m_dialogs.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    QTest::mouseClick(button(u"Import…"_s), Qt::LeftButton);
    QCOMPARE(m_console->training().surveys()->size(), ratings);
    auto *messages = m_page->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->words().contains(says), qPrintable(messages->words()));
}

void TestObjectivesPage::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("a table") << u"o.csv"_s << QByteArray("objective,");
    QTest::addRow("Markdown") << u"o.md"_s << QByteArray("| objective |");
    QTest::addRow("a picture") << u"o.png"_s << QByteArray("\x89PNG");
}

void TestObjectivesPage::exports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    m_dialogs.file = m_folder->filePath(name);
    QTest::mouseClick(button(u"Export…"_s), Qt::LeftButton);
    QFile file(m_dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    if (name.endsWith(u"png"_s))
        QVERIFY(QImage::fromData(bytes).width() > 400);
}

QTEST_MAIN(TestObjectivesPage)
#include "tst_objectivespage.moc"
