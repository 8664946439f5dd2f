// The settings in one searchable place: found by their names, by other words, in capitals and without accents; what is
// not is said; each is reached by keys.
#include "app/services/console.h"
#include "app/services/ticketwatch.h"
#include "tests/support/scripteddialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/settingssection.h"
#include "tests/pages/dialoganswer.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026
}

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsSettings_data();
    void findsSettings();
    void findsInFrench();
    void saysWhenNothingIsFound();
    void clearsByEscape();
    void keepsTheOrderOfTheKeys();
    void standsInColumns();
    void isReachedFromThePalette_data();
    void isReachedFromThePalette();
    void keepsTheHelpDeskWhileTheStoreIsHeld();
    void refusesAHelpDeskThatIsNone();

private:
    void open();
    QStringList shown() const; // names of the fields in sight
    void search(const QString &words);
    QWidget *field(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_page = nullptr;
    ScriptedDialogs m_dialogs;
};

void TestSettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->settings().welcomed.set(true);
    open();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_console.reset();
}

void TestSettingsPage::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme, m_dialogs, [] { return false; });
    m_window->resize(1280, 800);
    m_window->showPage(u"settings"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<SettingsPage *>();
}

QStringList TestSettingsPage::shown() const
{
    QStringList names;
    for (const SettingsSection *section : m_page->findChildren<SettingsSection *>()) {
        for (const SettingsSection::Entry &entry : section->entries()) {
            const QWidget *there = entry.field ? entry.field : static_cast<const QWidget *>(section);
            if (there->isVisible())
                names.append(entry.name);
        }
    }
    return names;
}

void TestSettingsPage::search(const QString &words)
{
    QTest::keyClick(m_page, Qt::Key_Slash);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search && search->accessibleName().size() > 0);
    search->selectAll();
    QTest::keyClicks(search, words);
    QTest::keyClick(search, Qt::Key_Return);
}

QWidget *TestSettingsPage::field(const QString &name) const
{
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    return nullptr;
}

void TestSettingsPage::findsSettings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("by name") << u"theme"_s << QStringList{u"Theme"_s};
    QTest::newRow("by a choice") << u"DARK"_s << QStringList{u"Theme"_s};
    QTest::newRow("by another word") << u"night"_s << QStringList{u"Theme"_s};
    QTest::newRow("by its note") << u"jsonl"_s << QStringList{u"Watched folder"_s};
    QTest::newRow("by a beginning") << u"esca"_s << QStringList{u"Webhook of the crew"_s};
    QTest::newRow("by its card") << u"workstation"_s << QStringList{u"Theme"_s, u"Language"_s, u"Your name"_s};
    QTest::newRow("by card and name") << u"hour handover"_s << QStringList{u"Hour"_s};
    QTest::newRow("a card without fields") << u"backup"_s << QStringList{u"Data"_s};
}

void TestSettingsPage::findsSettings()
{
    QFETCH(QString, typed);
    search(typed);
    QTEST(shown(), "names");
    search(u" "_s);
    QVERIFY(shown().size() > 12);
}

void TestSettingsPage::findsInFrench()
{
    QTranslator french;
    QVERIFY(french.load(u":/i18n/quarterdeck_fr.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&french));
    open();
    search(u"THEME"_s);
    QCOMPARE(shown(), QStringList{u"Thème"_s});
    search(u"releve jour"_s);
    QCOMPARE(shown(), QStringList{u"Jour"_s});
    QCoreApplication::removeTranslator(&french);
}

void TestSettingsPage::saysWhenNothingIsFound()
{
    search(u"xylophone"_s);
    QVERIFY(shown().isEmpty());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"No setting"_s); }));
    search(u"theme"_s);
    QCOMPARE(shown(), QStringList{u"Theme"_s});
}

void TestSettingsPage::clearsByEscape()
{
    search(u"theme"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown().size() > 12);
    search(u"theme"_s);
    field(u"Theme"_s)->setFocus(); // from within what was found, too
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(shown().size() > 12);
}

// Tab goes through the fields as they stand, and only through those in sight.
void TestSettingsPage::keepsTheOrderOfTheKeys()
{
    search(u"workstation"_s);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget()->accessibleName());
    }
    QCOMPARE(order, (QStringList{u"Theme"_s, u"Language"_s, u"Your name"_s}));
}

void TestSettingsPage::standsInColumns()
{
    const auto columns = [this] {
        QSet<int> lefts;
        for (const SettingsSection *section : m_page->findChildren<SettingsSection *>())
            lefts.insert(section->mapTo(m_page, QPoint()).x());
        return lefts.size();
    };
    for (const auto &[width, wanted] : {std::pair(1920, 2), {1280, 2}, {1024, 1}}) {
        m_window->resize(width, 800);
        QTRY_COMPARE(columns(), wanted);
        for (const SettingsSection *section : m_page->findChildren<SettingsSection *>()) {
            QVERIFY(section->mapTo(m_page, QPoint(section->width(), 0)).x() <= m_page->width());
            QVERIFY(section->minimumSizeHint().width() <= section->width()); // nothing is cut
        }
    }
}

void TestSettingsPage::isReachedFromThePalette_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("by name") << u"settings theme"_s << u"Theme"_s;
    QTest::newRow("by another word") << u"escalation"_s << u"Webhook of the crew"_s;
    QTest::newRow("far below") << u"settings every sample"_s << u"Every sample is kept"_s;
}

void TestSettingsPage::isReachedFromThePalette()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    m_window->showPage(u"works"_s);
    whenADialogOpens([&typed] {
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(m_console->settings().page.value(), u"settings"_s);
    m_window->activateWindow();
    QTRY_VERIFY(field(name)->hasFocus());
    const QRect seen(QPoint(), m_window->size());
    QVERIFY(seen.contains(field(name)->mapTo(m_window.get(), field(name)->rect().center())));
}

void TestSettingsPage::keepsTheHelpDeskWhileTheStoreIsHeld()
{
    auto other = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(other);
    QVERIFY(other->execute(u"BEGIN EXCLUSIVE"_s));
    search(u"freshdesk"_s);
    auto *address = qobject_cast<QLineEdit *>(field(u"Freshdesk"_s));
    QVERIFY(address);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    address->setText(u"https://example.freshdesk.com"_s);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() != u"Keep and test"_s)
            continue;
        QTRY_VERIFY(button->height() > 0); // laid out again
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_console->writes().isWaiting());
    QVERIFY(m_page->findChild<MessageBar *>()->words().isEmpty()); // nothing is lost, so nothing is told
    QVERIFY(other->execute(u"ROLLBACK"_s));
    m_console->writes().retry();
    QTRY_COMPARE(m_console->tickets().source().url, u"https://example.freshdesk.com"_s);
}

void TestSettingsPage::refusesAHelpDeskThatIsNone()
{
    auto *address = qobject_cast<QLineEdit *>(field(u"Freshdesk"_s));
    auto *key = qobject_cast<QLineEdit *>(field(u"Key"_s));
    QVERIFY(address && key);
    address->setText(u"nowhere"_s);
    key->setText(u"secret"_s);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Keep and test"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!m_page->findChild<MessageBar *>()->words().isEmpty());
    QCOMPARE(key->text(), u"secret"_s); // typed once is enough
    QVERIFY(m_console->tickets().source().url.isEmpty());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
