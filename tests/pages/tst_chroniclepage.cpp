// The time page by mouse and by keys: the window on time zooms, pans and goes back, one cursor goes through all lanes
// and beside it stands what happened around it; each thing leads to its page; lanes fold and stay folded; the present
// is followed; a file that is held is said and asked again.
#include "app/services/changeeventdesk.h"
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/sourcedesk.h"
#include "app/store/database.h"
#include "tests/support/scripteddialogs.h"
#include "ui/chronicle/aroundpanel.h"
#include "ui/chronicle/chroniclechart.h"
#include "ui/chronicle/chroniclepage.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/chronicle/chroniclestripsizes.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
} // namespace

class TestChroniclePage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesAPreset_data();
    void choosesAPreset();
    void zoomsByTheWheel();
    void leavesThePlainWheelToThePage();
    void zoomsByDragging();
    void pansByTheAxis();
    void pansByKeys();
    void goesBackByEscape();
    void pointsByTheMouse();
    void holdsWhatWasClicked();
    void movesTheCursorByKeys();
    void stepsFromMomentToMoment();
    void opensAnIncidentByTheMouse();
    void opensTheNearestByKeys();
    void opensFromTheList();
    void opensTheChartsAroundAChange();
    void keepsWhatWasChosen();
    void foldsALane();
    void hidesALane();
    void zoomsIntoWhatIsCounted();
    void followsThePresent();
    void saysWhoIsHeld();
    void copiesTheMoment();
    void savesAPicture();
    void standsAtAMoment();
    void showsTheChartsAsTheyAre();
    void showsNothingAsNothing();

private:
    void openPage();
    qint64 declare(const QString &title, qint64 started, qd::Severity severity = qd::Severity::Critical);
    QPoint pointAt(qint64 ms, int y = -1) const; // of the strip
    QString opened() const; // what was asked for last: "incident 1", "week 2026-W47"
    QStringList rows() const; // of the list beside
    int laneTop(const QString &name) const;
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_strip, Qt::Key(key), modifiers); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<ChroniclePage> m_page;
    QString m_opened;
    ChronicleStrip *m_strip = nullptr;
    AroundPanel *m_around = nullptr;
    ScriptedDialogs m_dialogs;
};

void TestChroniclePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->settings().welcomed.set(true);
}

void TestChroniclePage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

QString TestChroniclePage::opened() const
{
    return m_opened;
}

void TestChroniclePage::openPage()
{
    m_opened.clear();
    m_page = std::make_unique<ChroniclePage>(*m_console, m_dialogs);
    connect(m_page.get(), &ChroniclePage::referenceOpened, this,
        [this](const qd::Reference &reference) { m_opened = reference.url(); });
    connect(m_page.get(), &ChroniclePage::logbookAsked, this,
        [this](qd::IsoWeek week) { m_opened = u"logbook "_s + week.toString(); });
    connect(m_page.get(), &ChroniclePage::pageAsked, this, [this](const QString &page) { m_opened = page; });
    m_page->resize(1096, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_strip = m_page->findChild<ChronicleStrip *>();
    m_around = m_page->findChild<AroundPanel *>();
    QVERIFY(m_strip && m_around);
    QTRY_VERIFY(m_strip->range().length() > minute);
    m_strip->setFocus();
}

qint64 TestChroniclePage::declare(const QString &title, qint64 started, qd::Severity severity)
{
    const auto incident = m_console->incidents().declare({title, severity, started, started, {}, {}});
    return incident && m_console->incidents().restore(incident->id, {}, started + 20 * minute) ? started : 0;
}

QPoint TestChroniclePage::pointAt(qint64 ms, int y) const
{
    const double share = double(ms - m_strip->range().from) / double(m_strip->range().length());
    return {stripsizes::gutter + int(share * m_strip->plotWidth()), y >= 0 ? y : m_strip->height() - 4};
}

QStringList TestChroniclePage::rows() const
{
    QStringList rows;
    const auto *list = m_around->findChild<QListWidget *>();
    for (int i = 0; i < list->count(); ++i)
        rows.append(list->item(i)->text());
    return rows;
}

// Where a lane stands is asked of its tooltip, as a person does.
int TestChroniclePage::laneTop(const QString &name) const
{
    for (int y = stripsizes::axisHeight; y < m_strip->height(); ++y) {
        QHelpEvent help(QEvent::ToolTip, {10, y}, m_strip->mapToGlobal(QPoint(10, y)));
        QApplication::sendEvent(m_strip, &help);
        if (QToolTip::text().contains(name))
            return y;
    }
    return -1;
}

void TestChroniclePage::choosesAPreset_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("ten minutes") << 0 << 10 * minute;
    QTest::newRow("an hour") << 1 << hour;
    QTest::newRow("a day") << 3 << day;
    QTest::newRow("this watch") << 4 << 7 * day;
    QTest::newRow("a month") << 6 << 30 * day;
    QTest::newRow("a year") << 8 << 365 * day;
}

void TestChroniclePage::choosesAPreset()
{
    QFETCH(int, preset);
    QFETCH(qint64, length);
    openPage();
    auto *presets = m_page->findChild<Segmented *>();
    QCOMPARE(presets->current(), 2); // eight hours at first
    QTest::mouseClick(presets->findChildren<QPushButton *>()[preset], Qt::LeftButton);
    QCOMPARE(m_strip->range().length(), length);
    QCOMPARE(presets->current(), preset);
    QVERIFY(m_strip->range().contains(now));
    if (preset == 4)
        QCOMPARE(m_strip->range(), m_console->calendar().range(m_console->calendar().weekAt(now)));
}

void TestChroniclePage::zoomsByTheWheel()
{
    openPage();
    const qint64 under = now - 6 * hour;
    const QPoint at = pointAt(under);
    const qint64 length = m_strip->range().length();
    const auto turn = [&](int by) {
        QWheelEvent wheel(
            at, m_strip->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_strip, &wheel);
    };
    turn(240);
    QVERIFY(m_strip->range().length() < length);
    QVERIFY(std::abs(pointAt(under).x() - at.x()) <= 1);
    turn(-240);
    QVERIFY(std::abs(m_strip->range().length() - length) < 10);
    for (int i = 0; i < 100; ++i)
        turn(240);
    QCOMPARE(m_strip->range().length(), 10 * minute);
    for (int i = 0; i < 100; ++i)
        turn(-240);
    QCOMPARE(m_strip->range().length(), 366 * day);
}

void TestChroniclePage::leavesThePlainWheelToThePage()
{
    openPage();
    const qd::TimeRange range = m_strip->range();
    const QPoint at = pointAt(now - hour);
    QWheelEvent wheel(at, m_strip->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_strip, &wheel);
    QCOMPARE(m_strip->range(), range);
}

void TestChroniclePage::zoomsByDragging()
{
    openPage();
    const QPoint from = pointAt(now - 4 * hour);
    const QPoint to = pointAt(now - 2 * hour);
    QTest::mousePress(m_strip, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_strip, (from + to) / 2);
    QTest::mouseMove(m_strip, to);
    QTest::mouseRelease(m_strip, Qt::LeftButton, {}, to);
    QVERIFY(std::abs(m_strip->range().from - (now - 4 * hour)) < 2 * minute);
    QVERIFY(std::abs(m_strip->range().to - (now - 2 * hour)) < 2 * minute);
}

void TestChroniclePage::pansByTheAxis()
{
    openPage();
    const qd::TimeRange range = m_strip->range();
    const QPoint from = pointAt(now - 4 * hour, 10);
    const QPoint to = pointAt(now - 3 * hour, 10);
    QTest::mousePress(m_strip, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_strip, to);
    QTest::mouseRelease(m_strip, Qt::LeftButton, {}, to);
    QCOMPARE(m_strip->range().length(), range.length());
    QVERIFY(std::abs(range.from - m_strip->range().from - hour) < 2 * minute);
}

void TestChroniclePage::pansByKeys()
{
    openPage();
    const qd::TimeRange range = m_strip->range();
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_strip->range().length(), range.length());
    QVERIFY(m_strip->range().from < range.from - hour);
    key(Qt::Key_Plus);
    QCOMPARE(m_strip->range().length(), range.length() / 2);
    key(Qt::Key_Minus);
    QCOMPARE(m_strip->range().length(), range.length());
}

void TestChroniclePage::goesBackByEscape()
{
    openPage();
    const qint64 length = m_strip->range().length();
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Plus);
    QCOMPARE(m_strip->range().length(), length / 2);
    key(Qt::Key_Escape);
    QCOMPARE(m_strip->range().length(), length);
    key(Qt::Key_Backspace);
    QVERIFY(m_strip->range().contains(now));
    key(Qt::Key_Escape); // nothing is left to go back to
    QVERIFY(m_strip->range().contains(now));
}

void TestChroniclePage::pointsByTheMouse()
{
    declare(u"API slow"_s, now - 3 * hour);
    openPage();
    QTRY_VERIFY(m_around->asMarkdown().contains(u"On duty"_s));
    QTest::mouseMove(m_strip, pointAt(now - 3 * hour + 4 * minute));
    QTRY_COMPARE(rows(), (QStringList{u"INC-1 API slow"_s, u"INC-1 API slow"_s}));
    QVERIFY(
        m_around->asMarkdown().contains(u"4 min before: INC"_s) || m_around->asMarkdown().contains(u"3 min before"_s));
    QVERIFY(m_around->asMarkdown().contains(u"API slow, restored"_s));
    QTest::mouseMove(m_strip, pointAt(now - 7 * hour));
    QTRY_VERIFY(rows().isEmpty());
}

void TestChroniclePage::holdsWhatWasClicked()
{
    openPage();
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, pointAt(now - 3 * hour));
    QVERIFY(m_strip->isPinned());
    const qint64 held = m_strip->cursor();
    QVERIFY(std::abs(held - (now - 3 * hour)) < minute);
    QTest::mouseMove(m_strip, pointAt(now - 5 * hour));
    QCOMPARE(m_strip->cursor(), held);
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, pointAt(now - 5 * hour));
    QVERIFY(!m_strip->isPinned());
    QTest::mouseMove(m_strip, pointAt(now - 6 * hour));
    QVERIFY(m_strip->cursor() < held);
}

void TestChroniclePage::movesTheCursorByKeys()
{
    openPage();
    QCOMPARE(m_strip->cursor(), now);
    key(Qt::Key_Left);
    const qint64 one = now - m_strip->cursor();
    QCOMPARE(one, m_strip->range().length() / 120);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(now - m_strip->cursor(), 11 * one);
    key(Qt::Key_Right);
    QCOMPARE(now - m_strip->cursor(), 10 * one);
    for (int i = 0; i < 14; ++i)
        key(Qt::Key_Left, Qt::ShiftModifier); // out of the window, which goes with it
    QVERIFY(m_strip->range().contains(m_strip->cursor()));
    QVERIFY(m_strip->range().to < now);
    key(Qt::Key_Home);
    QCOMPARE(m_strip->cursor(), now);
    QVERIFY(m_strip->range().contains(now));
}

void TestChroniclePage::stepsFromMomentToMoment()
{
    const qint64 first = declare(u"A"_s, now - 3 * hour);
    const qint64 second = declare(u"B"_s, now - 5 * hour);
    openPage();
    const auto stepBack = [this] { // from the present, until what happened is read
        key(Qt::Key_Home);
        key(Qt::Key_P);
        return m_strip->cursor();
    };
    QTRY_COMPARE(stepBack(), first + 20 * minute);
    key(Qt::Key_P);
    QCOMPARE(m_strip->cursor(), first);
    key(Qt::Key_P);
    QCOMPARE(m_strip->cursor(), second + 20 * minute);
    key(Qt::Key_N);
    QCOMPARE(m_strip->cursor(), first);
}

void TestChroniclePage::opensAnIncidentByTheMouse()
{
    declare(u"API slow"_s, now - 3 * hour);
    openPage();
    const int lane = laneTop(u"Incidents"_s);
    QVERIFY(lane > 0);
    const auto open = [&] {
        for (int row = 0; row < 4 && opened().isEmpty(); ++row) {
            QTest::mouseClick(m_strip, Qt::LeftButton, {},
                pointAt(
                    now - 3 * hour + 10 * minute, lane + stripsizes::lanePadding + 8 + row * stripsizes::rowHeight));
        }
        m_strip->unpin(); // what was clicked beside it
        return !opened().isEmpty();
    };
    QTRY_VERIFY(open());
    QCOMPARE(opened(), u"quarterdeck:incident/1"_s);
}

void TestChroniclePage::opensTheNearestByKeys()
{
    declare(u"A"_s, now - 3 * hour);
    declare(u"B"_s, now - 3 * hour + 12 * minute);
    openPage();
    QTest::mouseMove(m_strip, pointAt(now - 3 * hour + 11 * minute));
    QTRY_COMPARE(rows().size(), 4);
    key(Qt::Key_Return);
    QCOMPARE(opened(), u"quarterdeck:incident/2"_s);
}

void TestChroniclePage::opensFromTheList()
{
    QVERIFY(m_console->logbook().addNote(u"Called the host"_s));
    openPage();
    QTRY_COMPARE(rows(), QStringList{u"Called the host"_s}); // around now
    auto *list = m_around->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(opened(), u"logbook 2026-W47"_s);
}

void TestChroniclePage::opensTheChartsAroundAChange()
{
    qd::ChangeEvent release;
    release.at = now - 10 * minute;
    release.title = u"v4.212"_s;
    QVERIFY(m_console->changes().add(release));
    openPage();
    qd::TimeRange asked;
    connect(m_page.get(), &ChroniclePage::chartsAsked, this, [&asked](qd::TimeRange range) { asked = range; });
    QTRY_COMPARE(rows().size(), 1);
    auto *list = m_around->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(asked, (qd::TimeRange{release.at - 30 * minute, release.at + 30 * minute}));
}

void TestChroniclePage::keepsWhatWasChosen()
{
    declare(u"A"_s, now - 3 * hour);
    openPage();
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, pointAt(now - 3 * hour + 4 * minute)); // held there
    QTRY_COMPARE(rows().size(), 2);
    auto *list = m_around->findChild<QListWidget *>();
    QCOMPARE(list->currentRow(), 0); // the nearest
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    const QString chosen = list->currentItem()->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(chosen.contains(u"restored"_s), qPrintable(chosen));
    declare(u"B"_s, now - 3 * hour + 2 * minute); // begins before it, ends after it
    QTRY_COMPARE(rows().size(), 4);
    QCOMPARE(list->currentItem()->data(Qt::AccessibleTextRole).toString(), chosen);
    // At another instant the nearest comes first again.
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, pointAt(now - 3 * hour + 15 * minute));
    QVERIFY(!m_strip->isPinned());
    QTest::mouseMove(m_strip, pointAt(now - 3 * hour + 3 * minute));
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text() == u"INC-2 B"_s);
}

void TestChroniclePage::foldsALane()
{
    openPage();
    const int before = laneTop(u"Messages"_s);
    const int lane = laneTop(u"Incidents"_s);
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, {10, lane + 6});
    QVERIFY(!m_strip->isShown(qd::ChronicleLane::Incidents));
    m_page.reset();
    openPage(); // it stays folded
    QVERIFY(!m_strip->isShown(qd::ChronicleLane::Incidents));
    QVERIFY(m_strip->isShown(qd::ChronicleLane::Alerts));
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, {10, laneTop(u"Incidents"_s) + 6});
    QVERIFY(m_strip->isShown(qd::ChronicleLane::Incidents));
    QCOMPARE(laneTop(u"Messages"_s), before);
}

void TestChroniclePage::hidesALane()
{
    openPage();
    QVERIFY(laneTop(u"Works moved"_s) > 0);
    auto *menu = m_page->findChild<QMenu *>();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Works moved"_s)
            action->trigger();
    }
    QCOMPARE(laneTop(u"Works moved"_s), -1);
    m_page.reset();
    openPage();
    QCOMPARE(laneTop(u"Works moved"_s), -1);
}

void TestChroniclePage::zoomsIntoWhatIsCounted()
{
    // All through the week before, and none is over: their bars cannot stand side by side.
    const qint64 monday = m_console->calendar().start(m_console->calendar().weekAt(now).plus(-1));
    for (int i = 0; i < 60; ++i) {
        const qint64 started = monday + i * 150 * minute;
        QVERIFY(m_console->incidents().declare({u"I %1"_s.arg(i), qd::Severity::Minor, started, started, {}, {}}));
    }
    openPage();
    QTest::mouseClick(m_page->findChild<Segmented *>()->findChildren<QPushButton *>()[6], Qt::LeftButton); // a month
    const int lane = laneTop(u"Incidents"_s);
    const auto tip = [&] {
        const QPoint at = pointAt(monday + day, lane + 30);
        QHelpEvent help(QEvent::ToolTip, at, m_strip->mapToGlobal(at));
        QApplication::sendEvent(m_strip, &help);
        return QToolTip::text();
    };
    QTRY_VERIFY(tip().contains(u"60 incident(s)"_s));
    const qint64 length = m_strip->range().length();
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, pointAt(monday + day, lane + 30));
    QVERIFY(m_strip->range().length() < length / 3);
    QVERIFY(m_strip->range().contains(monday + day));
}

void TestChroniclePage::followsThePresent()
{
    openPage();
    const qd::TimeRange range = m_strip->range();
    m_clock->advance(2 * hour);
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->range().from > range.from + hour, 4000);
    QCOMPARE(m_strip->cursor(), now + 2 * hour);
    key(Qt::Key_Left, Qt::ControlModifier); // held
    const qd::TimeRange held = m_strip->range();
    m_clock->advance(2 * hour);
    QTest::qWait(1'200);
    QCOMPARE(m_strip->range(), held);
    QPushButton *live = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Now"_s)
            live = button;
    }
    QVERIFY(live && live->isEnabled());
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(m_strip->range().contains(now + 4 * hour));
    QVERIFY(m_console->incidents().declare({u"New"_s, qd::Severity::Minor, {}, {}, {}, {}}));
    QTRY_VERIFY(rows().contains(u"INC-1 New"_s)); // what happens is seen at once
}

void TestChroniclePage::saysWhoIsHeld()
{
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    openPage();
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    const auto said = [this] {
        const auto bars = m_page->findChildren<MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return !bar->isHidden(); });
    };
    QTest::mouseClick(m_page->findChild<Segmented *>()->findChildren<QPushButton *>()[8], Qt::LeftButton); // a year
    QTRY_VERIFY(said());
    QCOMPARE(m_strip->range().length(), 365 * day); // hands are not held
    QVERIFY(holder->execute(u"ROLLBACK"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!said(), 10'000);
}

void TestChroniclePage::copiesTheMoment()
{
    declare(u"A *star*"_s, now - 3 * hour);
    openPage();
    QTest::mouseMove(m_strip, pointAt(now - 3 * hour));
    QTRY_VERIFY(!rows().isEmpty());
    key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"**"_s));
    QVERIFY(text.contains(u"18 Nov"_s));
    QVERIFY(text.contains(u"A \\*star\\*"_s)); // as words, not as marks
}

void TestChroniclePage::savesAPicture()
{
    openPage();
    m_dialogs.file = m_folder->filePath(u"strip.png"_s);
    const QSize size = m_strip->size(); // before a message takes room from it
    m_page->savePicture();
    QCOMPARE(QImage(m_dialogs.file).size(), size * 2);
    m_dialogs.file = m_folder->filePath(u"not there/strip.png"_s);
    m_page->savePicture();
    const auto bars = m_page->findChildren<MessageBar *>();
    QVERIFY(bars.first()->words().contains(u"strip.png"_s));
    m_dialogs.file.clear();
}

void TestChroniclePage::standsAtAMoment()
{
    const qint64 at = declare(u"API slow"_s, now - 10 * day);
    openPage();
    m_page->showMoment({at - hour, at + hour}, at);
    QCOMPARE(m_strip->cursor(), at);
    QVERIFY(m_strip->isPinned());
    QCOMPARE(m_strip->range(), (qd::TimeRange{at - hour, at + hour}));
    QTRY_VERIFY(rows().contains(u"INC-1 API slow"_s));
    key(Qt::Key_Escape); // lets the cursor go
    QVERIFY(!m_strip->isPinned());
    key(Qt::Key_Escape); // and goes back
    QVERIFY(m_strip->range().contains(now));
}

// A chart is made anew when what it asks for is another, and stays as it is when something else changes.
void TestChroniclePage::showsTheChartsAsTheyAre()
{
    QVERIFY(m_console->sources().ensureHost());
    qd::Source source = m_console->sources().sources()->first();
    qd::Panel panel;
    panel.id = qd::PanelId::create(now);
    panel.title = u"Load here"_s;
    panel.source = source.id;
    panel.queries = {{u"$metric"_s, {}}};
    panel.pinned = true;
    qd::DashboardVariable metric;
    metric.name = u"metric"_s;
    metric.kind = qd::DashboardVariable::Kind::Constant;
    metric.query = u"node_load1"_s;
    qd::Dashboard dashboard;
    dashboard.title = u"Production"_s;
    dashboard.variables = {metric};
    auto kept = m_console->dashboards().save(qd::added(dashboard, panel));
    QVERIFY(kept);
    openPage();
    const auto shown = [this] {
        for (ChronicleChart *chart : m_page->findChildren<ChronicleChart *>()) {
            if (chart->panel().title == u"Load here"_s)
                return chart;
        }
        return static_cast<ChronicleChart *>(nullptr);
    };
    QPointer<ChronicleChart> chart = shown();
    QVERIFY(chart);
    dashboard = *kept;
    dashboard.title = u"Production, renamed"_s;
    kept = m_console->dashboards().save(dashboard);
    QVERIFY(kept);
    QApplication::processEvents();
    QVERIFY(chart && chart == shown());
    dashboard = *kept;
    dashboard.variables[0].query = u"node_load5"_s;
    QVERIFY(m_console->dashboards().save(dashboard));
    QTRY_VERIFY(!chart);
    chart = shown();
    QVERIFY(chart);
    source.pollMs *= 2;
    QVERIFY(m_console->sources().update(source));
    QTRY_VERIFY(!chart);
    QVERIFY(shown());
}

void TestChroniclePage::showsNothingAsNothing()
{
    openPage();
    QTRY_VERIFY(m_around->asMarkdown().contains(u"nobody is planned"_s));
    QVERIFY(rows().isEmpty());
    const auto labels = m_around->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"Nothing happened"_s); }));
    key(Qt::Key_N);
    key(Qt::Key_P);
    key(Qt::Key_Return);
    QVERIFY(opened().isEmpty());
}

QTEST_MAIN(TestChroniclePage)
#include "tst_chroniclepage.moc"
