// The handover and the shares on the rota's page, by mouse and keys.
#include "app/services/console.h"
#include "app/services/handoverdesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "tests/support/scripteddialogs.h"
#include "ui/rota/rotafairness.h"
#include "ui/rota/rotahandover.h"
#include "ui/rota/rotapage.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'179'120'000; // Friday 20 November 2026: W47
const qd::IsoWeek w48 = *qd::IsoWeek::parse(u"2026-W48");
} // namespace

class TestRotaHandover : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void handsOver();
    void keepsTheNotesWhenItCloses();
    void opensAnIncident();
    void copiesTheAnnouncement();
    void showsTheShares();

private:
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QPlainTextEdit *notes() { return m_page->handover().findChild<QPlainTextEdit *>(); }
    QList<QCheckBox *> boxes()
    {
        QList<QCheckBox *> all;
        for (QCheckBox *box : m_page->handover().findChildren<QCheckBox *>()) {
            if (!box->isHidden() && box->parentWidget()->isVisible())
                all.append(box);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<RotaPage> m_page;
    ScriptedDialogs m_dialogs;
};

void TestRotaHandover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    QVERIFY(m_console->people().importCsv("name,team\nAda,Red\nBob,Blue\nCid,Green\n"));
    const QList<qd::Person> people = m_console->people().people().value();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_console->rota().add(people[i].id, w48.plus(i - 2)));
    qd::LogbookEntry entry;
    entry.week = w48.plus(-1);
    entry.markdown = u"A calm week."_s;
    QVERIFY(m_console->logbook().save(entry));
    m_page = std::make_unique<RotaPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    press(u"Handover"_s);
}

void TestRotaHandover::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestRotaHandover::handsOver()
{
    QTRY_COMPARE(boxes().size(), 3); // the entry, the notes, the captain
    QVERIFY(!button(u"Ada hands over"_s)->isEnabled());
    QTest::keyClicks(notes(), u"Watch the replica."_s);
    for (int i = 0; i < 3; ++i) {
        QCheckBox *box = boxes()[i];
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(boxes().size() == 3 && boxes()[i]->isChecked());
    }
    QTRY_VERIFY(button(u"Ada hands over"_s)->isEnabled());
    press(u"Ada hands over"_s);
    QTRY_VERIFY(!button(u"Ada hands over"_s));
    press(u"Cid takes over"_s);
    QTRY_COMPARE(m_console->handovers().kept()->size(), 1);
    QVERIFY(m_console->handovers().kept()->first().record.contains(u"Watch the replica."_s));
    // It stays readable, and nothing more is asked.
    QTRY_VERIFY(m_page->handover().findChild<QTextBrowser *>()->isVisible());
    QVERIFY(m_page->handover().findChild<QTextBrowser *>()->toPlainText().contains(u"hands over: Ada"_s));
    QVERIFY(notes()->isReadOnly());
    QVERIFY(!button(u"Cid takes over"_s));
}

void TestRotaHandover::keepsTheNotesWhenItCloses()
{
    QTest::keyClicks(notes(), u"half a sen"_s);
    m_page.reset();
    QCOMPARE(m_console->handovers().view(w48)->handover.notes, u"half a sen"_s);
}

void TestRotaHandover::opensAnIncident()
{
    qd::Declaration declaration;
    declaration.title = u"API slow"_s;
    const auto incident = m_console->incidents().declare(declaration);
    QVERIFY(incident);
    QTRY_COMPARE(boxes().size(), 4); // it came while the page was open
    QSignalSpy opened(&m_page->handover(), &RotaHandover::incidentOpened);
    press(u"Open"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<qd::IncidentId>(), incident->id);
    // A box takes the keys, and has them still after the list was built anew.
    boxes()[0]->setFocus();
    QTest::keyClick(boxes()[0], Qt::Key_Space);
    QTRY_VERIFY(boxes()[0]->isChecked());
    QTRY_VERIFY(boxes()[0]->hasFocus());
    QTest::keyClick(boxes()[0], Qt::Key_Space);
    QTRY_VERIFY(!boxes()[0]->isChecked());
}

void TestRotaHandover::copiesTheAnnouncement()
{
    press(u"Copy the announcement"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Cid (Green)"_s));
}

void TestRotaHandover::showsTheShares()
{
    press(u"Fairness"_s);
    auto *table = m_page->findChild<RotaFairness *>()->findChild<QTreeWidget *>();
    QTRY_COMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(0)->text(0), u"Ada"_s); // two weeks, Bob one so far
    QCOMPARE(table->topLevelItem(0)->text(3), u"2"_s);
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(table->topLevelItem(0)->text(0), u"Cid"_s);
    press(u"Teams"_s);
    QTRY_COMPARE(table->topLevelItem(2)->text(0), u"Blue"_s);
    m_dialogs.file = m_folder->filePath(u"shares.csv"_s);
    press(u"Export…"_s);
    QFile written(m_dialogs.file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("person,Ada,Red,1,2,0,"));
}

QTEST_MAIN(TestRotaHandover)
#include "tst_rotahandover.moc"
