// The tray: icons that are told apart without their colours, and a menu that says what the captain wants.
#include "ui/kit/statusicon.h"
#include "ui/shell/trayicon.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using Level = qd::WorstState::Level;

namespace {

constexpr qint64 now = 1'795'000'000'000; // 18 November 2026, 12:06:40 in Paris

QAction *actionOf(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == words)
            return action;
        if (action->menu()) {
            if (QAction *inside = actionOf(*action->menu(), words))
                return inside;
        }
    }
    return nullptr;
}

// How much two pictures differ in light, of all that is drawn in either: 0 to 1.
double difference(const QPixmap &left, const QPixmap &right)
{
    const QImage a = left.toImage().convertToFormat(QImage::Format_ARGB32);
    const QImage b = right.toImage().convertToFormat(QImage::Format_ARGB32);
    int drawn = 0;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (qAlpha(p) < 128 && qAlpha(q) < 128)
                continue;
            ++drawn;
            const bool differs = (qAlpha(p) < 128) != (qAlpha(q) < 128) || qAbs(qGray(p) - qGray(q)) > 48;
            sum += differs ? 1 : 0;
        }
    }
    return drawn == 0 ? 0 : sum / drawn;
}

} // namespace

class TestTrayIcon : public QObject {
    Q_OBJECT

private slots:
    void drawsEachSize_data();
    void drawsEachSize();
    void isToldApartWithoutColour_data();
    void isToldApartWithoutColour();
    void showsItsNumber();
    void keepsApartFromThePanel_data();
    void keepsApartFromThePanel();
    void saysWhatTheCaptainWants();
    void offersTheEndOfTheQuiet();
    void followsTheState();
    void livesWithoutATray();
};

void TestTrayIcon::drawsEachSize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48})
        QTest::addRow("%d", size) << size;
}

void TestTrayIcon::drawsEachSize()
{
    QFETCH(int, size);
    const QIcon icon = statusIcon(Level::Critical, 3, lightTokens());
    QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    QCOMPARE(icon.pixmap(QSize(size, size), 1).toImage().convertToFormat(QImage::Format_ARGB32),
        statusPixmap(Level::Critical, 3, size, lightTokens()).toImage().convertToFormat(QImage::Format_ARGB32));
}

void TestTrayIcon::isToldApartWithoutColour_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("dark");
    for (const int size : {16, 22, 48}) {
        for (const bool dark : {false, true})
            QTest::addRow("%d %s", size, dark ? "dark" : "light") << size << dark;
    }
}

void TestTrayIcon::isToldApartWithoutColour()
{
    QFETCH(int, size);
    QFETCH(bool, dark);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    const QList<Level> levels{Level::Calm, Level::Warning, Level::Blind, Level::Critical};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        for (qsizetype j = i + 1; j < levels.size(); ++j) {
            const double differs =
                difference(statusPixmap(levels[i], 0, size, tokens), statusPixmap(levels[j], 0, size, tokens));
            QVERIFY2(differs > 0.15, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(differs)));
        }
    }
}

void TestTrayIcon::showsItsNumber()
{
    const auto drawn = [](int count, int size) { return statusPixmap(Level::Warning, count, size, lightTokens()); };
    QVERIFY(difference(drawn(0, 16), drawn(1, 16)) > 0.1);
    QVERIFY(difference(drawn(1, 22), drawn(8, 22)) > 0.005);
    QCOMPARE(drawn(10, 16).toImage(), drawn(9'999, 16).toImage()); // "9+"
    QCOMPARE(drawn(100, 48).toImage(), drawn(10'000, 48).toImage()); // "99+"
    QVERIFY(drawn(42, 48).toImage() != drawn(43, 48).toImage());
}

void TestTrayIcon::keepsApartFromThePanel_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("%s theme on black", theme) << QColor(Qt::black) << dark;
        QTest::addRow("%s theme on grey", theme) << QColor(Qt::gray) << dark;
        QTest::addRow("%s theme on white", theme) << QColor(Qt::white) << dark;
    }
}

void TestTrayIcon::keepsApartFromThePanel()
{
    QFETCH(QColor, panel);
    QFETCH(bool, dark);
    for (const Level level : {Level::Calm, Level::Warning, Level::Blind, Level::Critical}) {
        QImage ground(22, 22, QImage::Format_RGB32);
        ground.fill(panel);
        const QImage empty = ground;
        QPainter painter(&ground);
        painter.drawPixmap(0, 0, statusPixmap(level, 0, 22, dark ? darkTokens() : lightTokens()));
        painter.end();
        int seen = 0;
        for (int y = 0; y < 22; ++y) {
            for (int x = 0; x < 22; ++x)
                seen += qAbs(qGray(ground.pixel(x, y)) - qGray(empty.pixel(x, y))) > 40 ? 1 : 0;
        }
        QVERIFY2(seen > 40, qPrintable(u"%1: %2 points"_s.arg(int(level)).arg(seen)));
    }
}

void TestTrayIcon::saysWhatTheCaptainWants()
{
    const qd::ManualClock clock(now);
    TrayIcon tray(clock, QTimeZone("Europe/Paris"));
    QSignalSpy opened(&tray, &TrayIcon::openRequested);
    QSignalSpy snoozed(&tray, &TrayIcon::snoozeRequested);
    QSignalSpy quiet(&tray, &TrayIcon::quietRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    const auto choose = [&tray](const QString &words) {
        QAction *action = actionOf(tray.menu(), words);
        QVERIFY2(action, qPrintable(words));
        action->trigger();
    };
    choose(u"Open Quarterdeck"_s);
    QCOMPARE(opened.size(), 1);
    choose(u"Snooze all for 15 min"_s);
    choose(u"Snooze all for 1 h"_s);
    QCOMPARE(snoozed[0][0].toLongLong(), 15 * 60'000);
    QCOMPARE(snoozed[1][0].toLongLong(), 60 * 60'000);
    choose(u"For 30 min"_s);
    QCOMPARE(quiet[0][0].toLongLong(), now + 30 * 60'000);
    choose(u"Until tomorrow at %1"_s.arg(QLocale().toString(QTime(8, 0), QLocale::ShortFormat)));
    QCOMPARE(quiet[1][0].toLongLong(),
        QDateTime(QDate(2026, 11, 19), QTime(8, 0), QTimeZone("Europe/Paris")).toMSecsSinceEpoch());
    choose(u"Quit"_s);
    QCOMPARE(quit.size(), 1);
}

void TestTrayIcon::offersTheEndOfTheQuiet()
{
    const qd::ManualClock clock(now);
    TrayIcon tray(clock, QTimeZone("Europe/Paris"));
    QSignalSpy quiet(&tray, &TrayIcon::quietRequested);
    const QString words = u"End it (until %1)"_s.arg(QLocale().toString(QTime(13, 6, 40), QLocale::ShortFormat));
    QVERIFY(!actionOf(tray.menu(), words));
    tray.setQuietUntil(now + 3'600'000);
    QVERIFY(actionOf(tray.menu(), words));
    actionOf(tray.menu(), words)->trigger();
    QCOMPARE(quiet[0][0].toLongLong(), 0);
    tray.setQuietUntil(0);
    QVERIFY(!actionOf(tray.menu(), words));
}

void TestTrayIcon::followsTheState()
{
    const qd::ManualClock clock(now);
    TrayIcon tray(clock, QTimeZone("Europe/Paris"));
    const auto picture = [&tray] { return tray.icon().pixmap(QSize(24, 24), 1).toImage(); };
    const QImage before = picture();
    tray.setState({Level::Critical, 2, u"2 critical & \u202eevil"_s});
    const QImage light = picture();
    QVERIFY(light != before);
    QCOMPARE(tray.toolTip(), u"Quarterdeck: 2 critical & \ufffdevil"_s);
    QCOMPARE(tray.menu().actions().first()->text(), u"2 critical && \ufffdevil"_s);
    tray.setTokens(darkTokens());
    QVERIFY(picture() != light);
    tray.setState({Level::Calm, 0, u"x"_s.repeated(10'000)});
    QVERIFY(tray.toolTip().size() < 200);
}

void TestTrayIcon::livesWithoutATray()
{
    const qd::ManualClock clock(now);
    TrayIcon tray(clock, QTimeZone("Europe/Paris"));
    QSignalSpy shown(&tray, &TrayIcon::shownChanged);
    tray.show();
    QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    tray.hide();
    QVERIFY(!tray.isShown());
    QCOMPARE(shown.size() % 2, 0);
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
