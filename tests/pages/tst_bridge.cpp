// The bridge: what is open stands there with its clock and leads to its page, what is not known is not shown as a
// number; and the palette, which finds what there is and does what can be done.
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/releasedesk.h"
#include "app/services/sourcedesk.h"
#include "app/services/trainingdesk.h"
#include "app/services/workdesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/bridge/bridgechart.h"
#include "ui/bridge/bridgepage.h"
#include "ui/bridge/incidentbanner.h"
#include "ui/bridge/rowscard.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/manual/manualwindow.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/wallwindow.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
constexpr qint64 minute = 60'000;
} // namespace

class TestBridge : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isCalmWhenNothingIsOpen();
    void showsWhatIsOpen();
    void saysNoNumberThatNothingGave();
    void leadsToItsPages();
    void fitsIntoItsWindow();
    void showsThePinnedCharts();
    void findsInThePalette_data();
    void findsInThePalette();
    void groupsWhatItFinds();
    void keepsTheChosenRow();
    void keepsTheChosenRowBeforeThePause();
    void actsWhileTheStoreIsHeld();
    void leadsIntoTheManual();
    void doesFromThePalette();
    void closesThePaletteByEscape();
    void showsTheKeys();
    void leavesTheKeyToWhoWrites();
    void becomesAWall();

private:
    QString page() const { return m_console->settings().page.value(); }
    QAbstractButton *row(const QString &words) const; // of the bridge's cards
    QAbstractButton *button(const QString &text) const;
    void type(const QString &words, Qt::Key last); // into the palette

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    ScriptedDialogs m_dialogs;
};

void TestBridge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->settings().welcomed.set(true);
    QVERIFY(m_console->guide().ensureBuiltIn());
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme, m_dialogs, [] { return false; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(page(), u"bridge"_s);
}

void TestBridge::cleanup()
{
    m_window.reset();
    m_console.reset();
}

QAbstractButton *TestBridge::row(const QString &words) const
{
    for (const RowsCard *card : m_window->findChildren<RowsCard *>()) {
        for (QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
            if (!button->isHidden() && button->accessibleName().startsWith(words))
                return button;
        }
    }
    return nullptr;
}

QAbstractButton *TestBridge::button(const QString &text) const
{
    for (QAbstractButton *button : m_window->findChild<IncidentBanner *>()->findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestBridge::type(const QString &words, Qt::Key last)
{
    whenADialogOpens([words, last] {
        const QPointer<QWidget> palette = QApplication::activeModalWidget();
        QVERIFY(qobject_cast<CommandPalette *>(palette));
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), last);
        // What there is is looked for on another thread.
        if (!QTest::qWaitFor([&palette] { return !palette || !palette->isVisible(); }, 2000))
            QTest::keyClick(palette, Qt::Key_Escape); // nothing was found, and nothing done
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
}

void TestBridge::isCalmWhenNothingIsOpen()
{
    QVERIFY(button(u"Declare incident…"_s));
    QVERIFY(!button(u"Open"_s));
    QVERIFY(row(u"Not begun"_s)); // the logbook
}

void TestBridge::showsWhatIsOpen()
{
    QVERIFY(m_console->incidents().declare({u"Minor thing"_s, qd::Severity::Minor, now - 30 * minute, {}, {}, {}}));
    const auto grave =
        m_console->incidents().declare({u"API slow"_s, qd::Severity::Critical, now - 9 * minute, {}, {}, {}});
    QTRY_VERIFY(button(u"Open"_s));
    auto *banner = m_window->findChild<IncidentBanner *>();
    const auto says = [banner](const QString &words) {
        const auto labels = banner->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->accessibleName().contains(words) || label->text().contains(words);
        });
    };
    QVERIFY(says(u"API slow"_s)); // the gravest one, not the oldest
    QVERIFY(says(u"09:00"_s));
    m_clock->advance(2 * minute);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"11:00"_s), 5000);
    QTest::mouseClick(button(u"Open"_s), Qt::LeftButton);
    QCOMPARE(page(), u"incidents"_s);
    QVERIFY(m_console->incidents().restore(grave->id));
    m_window->showPage(u"bridge"_s);
    QTRY_VERIFY(says(u"Minor thing"_s));
}

void TestBridge::saysNoNumberThatNothingGave()
{
    QVERIFY(row(u"Restored in time"_s));
    QVERIFY(row(u"Restored in time"_s)->accessibleName().endsWith(u'–'));
    qd::Team team;
    team.name = u"Certif"_s;
    qd::Person person;
    person.name = u"Ada"_s;
    person.team = m_console->people().save(team)->id;
    const auto ada = m_console->people().save(person);
    QVERIFY(m_console->training().rate(ada->id, 4));
    QTRY_VERIFY(row(u"Confident to be captain"_s)->accessibleName().contains(u"100"_s));
}

void TestBridge::leadsToItsPages()
{
    QTest::mouseClick(row(u"Not begun"_s), Qt::LeftButton);
    QCOMPARE(page(), u"logbook"_s);
    m_window->showPage(u"bridge"_s);
    row(u"Restored in time"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page(), u"objectives"_s);
}

void TestBridge::fitsIntoItsWindow()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(m_console->incidents().declare({QString(200, u'W'), qd::Severity::Critical, {}, {}, {}, {}}));
    auto *bridge = m_window->findChild<BridgePage *>();
    QTest::qWait(300);
    QVERIFY(bridge->minimumSizeHint().width() <= 1280 - 184);
    QVERIFY(bridge->minimumSizeHint().height() <= 800 - 56 - 40);
}

void TestBridge::showsThePinnedCharts()
{
    QVERIFY(m_console->sources().ensureHost());
    const QList<qd::Source> sources = m_console->sources().sources().value();
    const QList<qd::Dashboard> others = m_console->dashboards().dashboards().value(); // the host brings one
    for (const qd::Dashboard &other : others)
        QVERIFY(m_console->dashboards().remove(other.id));
    qd::Dashboard dashboard;
    dashboard.title = u"Production"_s;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Six"_s}) {
        qd::Panel panel;
        panel.id = qd::PanelId::create(now);
        panel.title = title;
        panel.source = sources.first().id;
        panel.queries = {{u"node_load1"_s, {}}};
        dashboard = qd::added(dashboard, panel);
    }
    auto kept = m_console->dashboards().save(dashboard);
    QVERIFY(kept);
    const auto charts = [this] {
        QMap<int, QString> byPlace; // from left to right, from top to bottom
        for (const BridgeChart *chart : m_window->findChildren<BridgeChart *>()) {
            if (!chart->isVisible())
                continue;
            for (const Label *label : chart->findChildren<Label *>()) {
                if (QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Six"_s}.contains(
                        label->accessibleName()))
                    byPlace.insert(chart->y() * 10'000 + chart->x(), label->accessibleName());
            }
        }
        return QStringList(byPlace.values()).join(u' ');
    };
    QTRY_COMPARE(charts(), u"One Two Three"_s);
    dashboard = *kept;
    dashboard.panels[4].pinned = true;
    kept = m_console->dashboards().save(dashboard);
    QVERIFY(kept);
    QTRY_COMPARE(charts(), u"Five One Two"_s);
    m_window->resize(1920, 1080);
    QTRY_COMPARE(charts(), u"Five One Two Three Four"_s);
    m_window->resize(1280, 800);
    QTRY_COMPARE(charts(), u"Five One Two"_s);
}

void TestBridge::findsInThePalette_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::addRow("an incident by its words") << u"api slow"_s << u"incidents"_s;
    QTest::addRow("an incident by its key") << u"INC-1"_s << u"incidents"_s;
    QTest::addRow("a runbook") << u"certificate has expired"_s << u"guide"_s;
    QTest::addRow("an entry by a word in it") << u"zeppelin"_s << u"logbook"_s;
    QTest::addRow("a person") << u"Ada Love"_s << u"crew"_s;
    QTest::addRow("in any order") << u"SLOW api"_s << u"incidents"_s;
    QTest::addRow("a work by its text") << u"sharding"_s << u"works"_s;
    QTest::addRow("an incident by a note") << u"blimp"_s << u"incidents"_s;
    QTest::addRow("a page by two letters") << u"Rota"_s << u"rota"_s;
    QTest::addRow("nothing") << u"xqzw"_s << u"bridge"_s;
    QTest::addRow("words of a query language") << u"\" xqzw NEAR( *"_s << u"bridge"_s;
}

void TestBridge::findsInThePalette()
{
    QFETCH(QString, typed);
    QFETCH(QString, page);
    const auto incident = m_console->incidents().declare({u"API slow"_s, qd::Severity::Major, {}, {}, {}, {}});
    QVERIFY(incident);
    QVERIFY(m_console->incidents().note(incident->id, u"the blimp was late"_s));
    qd::Work work;
    work.title = u"Room for more"_s;
    work.description = u"By sharding."_s;
    QVERIFY(m_console->works().save(work));
    qd::LogbookEntry entry;
    entry.week = *qd::IsoWeek::parse(u"2026-W40"_s);
    entry.markdown = u"A zeppelin took the antenna."_s;
    QVERIFY(m_console->logbook().save(entry));
    qd::Team team;
    team.name = u"Certif"_s;
    qd::Person person;
    person.name = u"Ada Lovelace"_s;
    person.team = m_console->people().save(team)->id;
    QVERIFY(m_console->people().save(person));
    type(typed, Qt::Key_Return);
    QCOMPARE(this->page(), page);
}

// Acts first, then what there is, by kinds with a heading each, which no arrow stops at.
void TestBridge::groupsWhatItFinds()
{
    QVERIFY(m_console->incidents().declare({u"Rota page slow"_s, qd::Severity::Major, {}, {}, {}, {}}));
    qd::Work work;
    work.title = u"Colours of the rota"_s;
    QVERIFY(m_console->works().save(work));
    QStringList rows;
    QStringList enabled;
    whenADialogOpens([&] {
        auto *palette = QApplication::activeModalWidget();
        auto *list = palette->findChild<QListWidget *>();
        QTest::keyClicks(QApplication::focusWidget(), u"rota"_s);
        QTRY_COMPARE(list->item(0)->text(), u"Rota"_s);
        QTRY_VERIFY(!list->findItems(u"Works"_s, Qt::MatchExactly).isEmpty());
        for (int row = 0; row < list->count(); ++row)
            rows.append(list->item(row)->text());
        for (int i = 0; i < list->count(); ++i) {
            enabled.append(list->currentItem()->text());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        }
        QTest::keyClick(palette, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(rows.first(), u"Rota"_s);
    const qsizetype incidents = rows.indexOf(u"Incidents"_s);
    const qsizetype works = rows.indexOf(u"Works"_s);
    QVERIFY(incidents > 0 && works > incidents);
    QCOMPARE(rows[incidents + 1], u"INC-1 · Rota page slow"_s);
    QCOMPARE(rows[works + 1], u"Colours of the rota"_s);
    QVERIFY(enabled.contains(u"INC-1 · Rota page slow"_s) && enabled.contains(u"Colours of the rota"_s));
    QVERIFY(!enabled.contains(u"Incidents"_s) && !enabled.contains(u"Works"_s));
}

// What comes later moves nothing under the finger.
void TestBridge::keepsTheChosenRow()
{
    QVERIFY(m_console->incidents().declare({u"Rota page slow"_s, qd::Severity::Major, {}, {}, {}, {}}));
    QString before;
    QString after;
    whenADialogOpens([&] {
        auto *palette = QApplication::activeModalWidget();
        auto *list = palette->findChild<QListWidget *>();
        QTest::keyClicks(QApplication::focusWidget(), u"rota"_s);
        QTRY_VERIFY(list->count() > 1 && list->item(0)->text() == u"Rota"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        before = list->currentItem()->text();
        QTRY_VERIFY(!list->findItems(u"Incidents"_s, Qt::MatchExactly).isEmpty());
        after = list->currentItem()->text();
        QTest::keyClick(palette, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!before.isEmpty());
    QCOMPARE(after, before);
}

// Chosen in the pause after the last letter, and beside one of the same name.
void TestBridge::keepsTheChosenRowBeforeThePause()
{
    for (int i = 0; i < 2; ++i) {
        qd::Work work;
        work.title = u"Zeppelin hangar"_s;
        QVERIFY(m_console->works().save(work));
    }
    int before = 0;
    int after = 0;
    whenADialogOpens([&] {
        auto *palette = QApplication::activeModalWidget();
        auto *list = palette->findChild<QListWidget *>();
        const auto rowOf = [list](const QString &words) {
            const QList<QListWidgetItem *> found = list->findItems(words, Qt::MatchExactly);
            return found.isEmpty() ? -1 : list->row(found.first());
        };
        QTest::keyClicks(QApplication::focusWidget(), u"zeppelin hang"_s);
        QTRY_VERIFY(rowOf(u"Zeppelin hangar"_s) >= 0);
        QVERIFY(m_console->incidents().declare({u"Zeppelin hangar"_s, qd::Severity::Major, {}, {}, {}, {}}));
        QTest::keyClicks(QApplication::focusWidget(), u"ar"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        before = list->currentRow() - rowOf(u"Works"_s);
        QTRY_VERIFY(rowOf(u"Incidents"_s) >= 0); // found late
        after = list->currentRow() - rowOf(u"Works"_s);
        QTest::keyClick(palette, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(before, 2); // the second of the two
    QCOMPARE(after, before);
}

// The palette needs no database for what can be done, and says why nothing else comes.
void TestBridge::actsWhileTheStoreIsHeld()
{
    auto other = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN EXCLUSIVE"_s));
    bool told = false;
    whenADialogOpens([&] {
        auto *palette = QApplication::activeModalWidget();
        QTest::keyClicks(QApplication::focusWidget(), u"zeppelin"_s);
        const auto labels = palette->findChildren<QLabel *>();
        told = QTest::qWaitFor(
            [&labels] {
                return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                    return label->isVisible() && label->text().contains(u"Another program"_s);
                });
            },
            8000);
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"rota"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (palette->isVisible())
            QTest::keyClick(palette, Qt::Key_Escape);
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(other->execute(u"ROLLBACK"_s));
    QVERIFY(told);
    QCOMPARE(page(), u"rota"_s);
}

void TestBridge::leadsIntoTheManual()
{
    type(u"silence an alert"_s, Qt::Key_Return);
    QVERIFY(m_window->manual());
    QCOMPARE(m_window->manual()->chapter(), u"alerts"_s);
    QCOMPARE(m_window->manual()->anchor(), u"silence-an-alert"_s);
}

void TestBridge::doesFromThePalette()
{
    QVERIFY(m_console->releases().block(u"API slow"_s));
    type(u"lift the block"_s, Qt::Key_Return);
    QVERIFY(!*m_console->releases().block());
}

void TestBridge::closesThePaletteByEscape()
{
    type(u"rota"_s, Qt::Key_Escape);
    QCOMPARE(page(), u"bridge"_s);
}

void TestBridge::showsTheKeys()
{
    bool shown = false;
    whenADialogOpens([&shown] {
        shown = qobject_cast<ShortcutSheet *>(QApplication::activeModalWidget()) != nullptr;
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QTRY_VERIFY(shown);
}

void TestBridge::leavesTheKeyToWhoWrites()
{
    m_window->showPage(u"guide"_s);
    QLineEdit *field = nullptr;
    for (QLineEdit *each : m_window->findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName() == u"Search the guide"_s)
            field = each;
    }
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(field->text(), u"?"_s);
    QVERIFY(!QApplication::activeModalWidget());
    m_window->showPage(u"logbook"_s);
    QPlainTextEdit *text = nullptr;
    for (QPlainTextEdit *each : m_window->findChildren<QPlainTextEdit *>()) {
        if (each->isVisible() && !each->isReadOnly())
            text = each;
    }
    QVERIFY(text);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(text->toPlainText(), u"?"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestBridge::becomesAWall()
{
    for (const bool byMouse : {false, true}) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F11, Qt::ShiftModifier);
        const QPointer<WallWindow> wall = m_window->findChild<WallWindow *>();
        QVERIFY(wall);
        QVERIFY(wall->isFullScreen());
        QVERIFY(QTest::qWaitForWindowActive(wall));
        wall->resize(1920, 1080);
        QVERIFY2(wall->scale() > 1.5, qPrintable(QString::number(wall->scale())));
        QVERIFY2(!m_window->isFullScreen(), "the window stays as it was");
        // What happens shows there too.
        const QImage calm = wall->grab().toImage();
        QVERIFY(m_console->incidents().declare({u"API slow"_s, qd::Severity::Critical, {}, {}, {}, {}}));
        QTRY_VERIFY(wall->grab().toImage() != calm);
        wall->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wall));
        if (byMouse)
            QTest::mouseClick(wall, Qt::LeftButton);
        else
            QTest::keyClick(wall, Qt::Key_Escape);
        QTRY_VERIFY(!wall); // nor does it go on working unseen
    }
}

QTEST_MAIN(TestBridge)
#include "tst_bridge.moc"
