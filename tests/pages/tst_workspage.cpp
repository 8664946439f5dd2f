// The works are entered where the logbook's draft finds them.
#include "app/services/console.h"
#include "app/services/logbookdesk.h"
#include "app/services/workdesk.h"
#include "tests/pages/dialoganswer.h"
#include "ui/works/workspage.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

class TestWorksPage : public QObject {
    Q_OBJECT

private slots:
    void entersAndFinishesAWork()
    {
        QTemporaryDir folder;
        qd::ManualClock clock(1'795'006'320'000);
        auto console = std::move(*qd::Console::open({folder.path()}, clock, {20, false}));
        WorksPage page(*console);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto draft = [&] { return console->logbook().draft({console->calendar().weekAt(clock.nowMs())})->markdown(); };
        QVERIFY(draft().contains(u"no work."_s));
        whenADialogOpens([] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QTest::keyClick(dialog, Qt::Key_Return); // refused: no title
            QVERIFY(dialog->isVisible());
            QTest::keyClicks(QApplication::focusWidget(), u"Index on answers"_s);
            dialog->findChildren<QComboBox *>().last()->setCurrentIndex(1);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        page.addWork();
        QTRY_COMPARE(page.findChild<QTableWidget *>()->rowCount(), 1);
        QVERIFY(draft().contains(u"Index on answers: in progress."_s));
        // Enter on its row opens it again; done works leave the open ones, and are told this once.
        auto *table = page.findChild<QTableWidget *>();
        table->setFocus();
        table->setCurrentCell(0, 0);
        whenADialogOpens([] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChildren<QComboBox *>().last()->setCurrentIndex(3);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(console->works().all().value().first().done);
        QVERIFY(draft().contains(u"Index on answers: done."_s));
        clock.advance(8ll * 86'400'000);
        QVERIFY(!draft().contains(u"Index on answers"_s));
    }
};

QTEST_MAIN(TestWorksPage)
#include "tst_workspage.moc"
