// The frame: from page to page by keys, standing where it stood, both themes, and what holds for every page at once:
// each control has a name, and no word from outside becomes markup.
#include "app/domain/attachment.h"
#include "app/services/console.h"
#include "app/services/crewdesk.h"
#include "app/services/demodata.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/rotadesk.h"
#include "app/services/workdesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "ui/chronicle/chroniclestrip.h"
#include "ui/guide/guidepage.h"
#include "ui/incidents/incidentview.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/navigationbar.h"
#include "ui/kit/theme.h"
#include "ui/logbook/logbookpage.h"
#include "ui/metrics/panels/panelcard.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/rota/rotapage.h"
#include "ui/shell/captainbadge.h"
#include "ui/shell/endofwatchbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/welcomecard.h"
#include "ui/works/workboard.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 now = 1'795'006'320'000; // 18 November 2026: W47
const qd::IsoWeek w47 = *qd::IsoWeek::parse(u"2026-W47"_s);
const QString canary = u"<b>canary</b>"_s;
} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensPagesByKeys_data();
    void opensPagesByKeys();
    void buildsAPageWhenItIsNeeded();
    void movesAlongTheNavigationByKeys();
    void standsWhereItStood();
    void opensOnAKnownPage_data();
    void opensOnAKnownPage();
    void changesTheTheme();
    void namesEachControl();
    void showsNoMarkup();
    void fitsItsSmallestSize();
    void declaresFromEveryPage();
    void countsOpenIncidents();
    void notesFromEveryPage();
    void notesWhatItIsAbout();
    void looksAroundAnIncident();
    void looksAroundFromTheBridge();
    void opensWhatATextNames_data();
    void opensWhatATextNames();
    void showsTheWorkAndThePersonOfALink();
    void goesOnWithANoteThatIsBegun();
    void notesWithThePictureOfAChart();
    void remindsOnTheLastDay();
    void passesTheHelm();
    void changesTheHandover();
    void keepsTheHandoverOfOthers();
    void welcomesOnce();
    void saysWhenTheDatabaseIsHeld();
    void opensTheWeekThatWasAskedForOnceItCan();
    void followsTheGuidesFolderFromTheStart();
    void quitsByKeys();

private:
    void open();
    // Names that would show as bold, were they taken for markup.
    void fillWithCanaries();
    QString page() const { return m_console->settings().page.value(); }
    // The page that is seen, by its place.
    int current() const
    {
        const int index = m_window->findChild<NavigationBar *>()->currentIndex();
        return m_window->currentPage().isVisible() && m_window->pageNames().value(index) == page() ? index : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    ScriptedDialogs m_dialogs;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
}

void TestMainWindow::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme, m_dialogs, [] { return false; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::fillWithCanaries()
{
    qd::Team team;
    team.name = canary;
    const qd::TeamId teamId = m_console->people().save(team).value().id;
    for (int i = 0; i < 3; ++i) {
        qd::Person person;
        person.name = canary + QString::number(i);
        person.team = teamId;
        person.email = canary;
        person.slack = canary;
        const auto saved = m_console->people().save(person);
        QVERIFY(saved);
        QVERIFY(m_console->rota().add(saved->id, w47.plus(i - 1)));
    }
    m_console->setAuthor(canary);
    const auto incident = m_console->incidents().declare({canary, qd::Severity::Critical, now - 120'000, {}, {}, {}});
    QVERIFY(incident);
    QVERIFY(m_console->incidents().note(incident->id, canary));
}

void TestMainWindow::opensPagesByKeys_data()
{
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Ctrl") << Qt::ControlModifier;
    QTest::newRow("Alt") << Qt::AltModifier;
}

void TestMainWindow::opensPagesByKeys()
{
    QFETCH(Qt::KeyboardModifier, modifier);
    open();
    const QStringList names = m_window->pageNames();
    QCOMPARE(names.size(), 14);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(page(), u"settings"_s);
    QSet<const QWidget *> seen;
    for (int i = 9; i >= 0; --i) {
        QTest::keyClick(m_window.get(), Qt::Key(i == 9 ? Qt::Key_0 : Qt::Key_1 + i), modifier);
        QCOMPARE(current(), i);
        QCOMPARE(page(), names[i]);
        QVERIFY(m_window->windowTitle().endsWith(u"Quarterdeck"_s));
        seen.insert(&m_window->currentPage());
    }
    QCOMPARE(seen.size(), 10);
}

void TestMainWindow::buildsAPageWhenItIsNeeded()
{
    open();
    QVERIFY(!m_window->findChild<RotaPage *>());
    m_window->showPage(u"rota"_s);
    auto *rota = m_window->findChild<RotaPage *>();
    QVERIFY(rota && rota->isVisible());
    m_window->showPage(u"bridge"_s);
    QVERIFY(!rota->isVisible());
    m_window->showPage(u"rota"_s);
    QCOMPARE(m_window->findChildren<RotaPage *>(), QList{rota});
}

void TestMainWindow::movesAlongTheNavigationByKeys()
{
    open();
    auto *navigation = m_window->findChild<NavigationBar *>();
    navigation->findChild<QAbstractButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(current(), 1);
}

void TestMainWindow::standsWhereItStood()
{
    open();
    m_window->setGeometry(40, 30, 1100, 700);
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QTest::qWait(0);
    const QSize size = m_window->size();
    QVERIFY(m_window->close());
    open();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(page(), u"logbook"_s);
    QCOMPARE(current(), 6);
}

void TestMainWindow::opensOnAKnownPage_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("index");
    QTest::newRow("rota") << u"rota"_s << 5;
    QTest::newRow("unknown") << u"no such page"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestMainWindow::opensOnAKnownPage()
{
    QFETCH(QString, kept);
    QFETCH(int, index);
    m_console->settings().page.set(kept);
    open();
    QCOMPARE(current(), index);
    QVERIFY(!m_window->showPage(u"no such page"_s));
    QCOMPARE(current(), index);
}

void TestMainWindow::changesTheTheme()
{
    fillWithCanaries();
    open();
    connect(&m_console->settings(), &qd::Settings::changed, m_theme.get(),
        [this] { m_theme->choose(m_console->settings().theme.value()); });
    m_window->showPage(u"settings"_s);
    auto *choice = m_window->findChild<SettingsPage *>()->findChild<QComboBox *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(m_console->settings().theme.value(), u"dark"_s);
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), darkTokens().bg);
    for (const QString &name : m_window->pageNames()) {
        m_window->showPage(name);
        QTest::qWait(0);
        const QColor corner = m_window->grab().toImage().pixelColor(m_window->width() - 2, m_window->height() - 2);
        QVERIFY2(corner.lightness() < 128, qPrintable(name));
    }
    m_window->showPage(u"settings"_s);
    QTest::keyClick(choice, Qt::Key_Up);
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), lightTokens().bg);
}

void TestMainWindow::namesEachControl()
{
    fillWithCanaries();
    open();
    QStringList nameless;
    for (const QString &name : m_window->pageNames()) {
        m_window->showPage(name);
        QTest::qWait(0);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextBrowser *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            // Inner parts of Qt's own controls are named by the control.
            const bool inner = widget->objectName().startsWith(u"qt_"_s)
                || qobject_cast<QComboBox *>(widget->parentWidget())
                || qobject_cast<QLineEdit *>(widget->parentWidget())
                || qobject_cast<QAbstractItemView *>(widget->parentWidget())
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
            if ((button || field) && !isNamed && !inner) {
                nameless.append(u"%1: %2 in %3"_s.arg(name, QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
            }
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestMainWindow::showsNoMarkup()
{
    fillWithCanaries();
    open();
    int canaries = 0;
    for (const QString &name : m_window->pageNames()) {
        m_window->showPage(name);
        QTest::qWait(20);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(u"%1: %2"_s.arg(name, label->text())));
            canaries += label->text().contains(u"<b>can"_s) ? 1 : 0;
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->toolTip().contains(u"canary"_s))
                QVERIFY2(!widget->toolTip().contains(canary), qPrintable(widget->toolTip()));
        }
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                const QString tip = view->model()->index(row, 0).data(Qt::ToolTipRole).toString();
                QVERIFY2(!tip.contains(canary), qPrintable(tip));
            }
        }
    }
    QVERIFY(canaries > 0); // else nothing was looked at
}

void TestMainWindow::fitsItsSmallestSize()
{
    fillWithCanaries();
    open();
    m_window->resize(800, 600);
    for (const QString &name : m_window->pageNames()) {
        m_window->showPage(name);
        QTest::qWait(20);
        QVERIFY2(m_window->width() <= 800 && m_window->height() <= 600, qPrintable(name));
        const QWidget &page = m_window->currentPage();
        QVERIFY2(page.width() >= page.minimumSizeHint().width(), qPrintable(name)); // scrolled, not squeezed
        QVERIFY2(page.height() >= page.minimumSizeHint().height(), qPrintable(name));
    }
}

void TestMainWindow::declaresFromEveryPage()
{
    open();
    int declared = 0;
    for (const QString &name : m_window->pageNames()) {
        m_window->showPage(name);
        if (name == u"logbook"_s)
            m_window->findChild<LogbookPage *>()->findChild<QPlainTextEdit *>()->setFocus();
        m_window->activateWindow(); // a dialog was the active one
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        whenADialogOpens([] {
            QTest::keyClicks(QApplication::focusWidget(), u"API slow"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        // In the logbook's text the shorter one is for italics.
        const auto modifiers = name == u"logbook"_s ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier;
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_I, modifiers);
        QCOMPARE(m_console->incidents().all().value().size(), ++declared);
        QCOMPARE(page(), u"incidents"_s);
    }
}

void TestMainWindow::countsOpenIncidents()
{
    open();
    QAbstractButton *incidents = m_window->findChild<NavigationBar *>()->findChildren<QAbstractButton *>()[3];
    QVERIFY(!incidents->accessibleName().contains(u'1'));
    fillWithCanaries();
    QTRY_VERIFY(incidents->accessibleName().contains(u'1'));
}

// One click, from every page, and the open incident's timeline knows it.
void TestMainWindow::notesFromEveryPage()
{
    open();
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"the replica lags"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Keep"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_console->logbook().notes(w47)->size(), 1);
    QCOMPARE(m_console->logbook().notes(w47)->first().text, u"the replica lags"_s);
}

void TestMainWindow::notesWhatItIsAbout()
{
    const auto incident = m_console->incidents().declare({u"Slow"_s, qd::Severity::Major, now, {}, {}, {}});
    QVERIFY(incident);
    open();
    QVERIFY(m_window->showPage(u"incidents"_s));
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"the replica lags"_s);
        auto *about = dialog->findChild<QCheckBox *>();
        QVERIFY(about->isVisible() && about->isChecked());
        QCOMPARE(about->text(), u"About INC-1"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Keep"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_console->logbook().notes(w47)->size(), 1);
    QCOMPARE(m_console->logbook().notes(w47)->first().incident, incident->id);
    const auto draft = m_console->logbook().draft({w47});
    QVERIFY2(draft->markdown().contains(u"the replica lags ([INC-1](quarterdeck:incident/1))"_s),
        qPrintable(draft->markdown()));
}

void TestMainWindow::looksAroundAnIncident()
{
    const qint64 started = now - 10ll * 86'400'000;
    QVERIFY(m_console->incidents().declare({u"API slow"_s, qd::Severity::Major, started, started, {}, {}}));
    open();
    m_window->showPage(u"incidents"_s);
    auto *view = m_window->findChild<IncidentView *>();
    QTRY_COMPARE(view->incident().title, u"API slow"_s);
    view->lookAround();
    QCOMPARE(page(), u"time"_s);
    const auto *strip = m_window->findChild<ChronicleStrip *>();
    QCOMPARE(strip->cursor(), started);
    QVERIFY(strip->range().contains(started));
}

void TestMainWindow::looksAroundFromTheBridge()
{
    open();
    m_window->showPage(u"bridge"_s);
    QTest::keyClick(m_window.get(), Qt::Key_T);
    QTRY_COMPARE(page(), u"time"_s);
    QTRY_VERIFY(m_window->findChild<ChronicleStrip *>()->range().contains(now));
}

void TestMainWindow::opensWhatATextNames_data()
{
    QTest::addColumn<qd::Reference>("reference");
    QTest::addColumn<QString>("page");
    using Kind = qd::Reference::Kind;
    QTest::newRow("incident") << qd::Reference{Kind::Incident, u"1"_s} << u"incidents"_s;
    QTest::newRow("an incident that is not there") << qd::Reference{Kind::Incident, u"99"_s} << u"crew"_s;
    QTest::newRow("figures") << qd::Reference{Kind::Figures, {}} << u"incidents"_s;
    QTest::newRow("alert") << qd::Reference{Kind::Alert, u"Nobody"_s} << u"alerts"_s;
    QTest::newRow("work") << qd::Reference{Kind::Work, u"x"_s} << u"works"_s;
    QTest::newRow("person") << qd::Reference{Kind::Person, u"x"_s} << u"crew"_s;
    QTest::newRow("week") << qd::Reference{Kind::Week, u"2026-W47"_s} << u"rota"_s;
    QTest::newRow("no week") << qd::Reference{Kind::Week, u"<b>"_s} << u"crew"_s;
    QTest::newRow("note") << qd::Reference{Kind::Note, u"x"_s} << u"logbook"_s;
}

void TestMainWindow::opensWhatATextNames()
{
    QFETCH(qd::Reference, reference);
    fillWithCanaries();
    open();
    m_window->showPage(u"crew"_s);
    m_window->openReference(reference);
    QTEST(page(), "page");
}

void TestMainWindow::showsTheWorkAndThePersonOfALink()
{
    fillWithCanaries();
    const QList<qd::Person> people = m_console->people().people().value();
    qd::Work last;
    for (int i = 0; i < 3; ++i) {
        qd::Work work;
        work.title = u"Index %1"_s.arg(i);
        last = m_console->works().save(work).value();
    }
    qd::Person gone = people[1];
    gone.removed = QDate(2026, 11, 1);
    QVERIFY(m_console->people().save(gone));
    open();
    const auto current = [this](const QString &table) {
        for (const QTableView *view : m_window->findChildren<QTableView *>()) {
            if (view->accessibleName() == table && view->isVisible())
                return view->currentIndex().siblingAtColumn(0).data().toString();
        }
        return QString();
    };
    m_window->openReference({qd::Reference::Kind::Work, last.id.value});
    QTRY_COMPARE(m_window->findChild<WorkBoard *>()->current().value_or(qd::Work()).title, u"Index 2"_s);
    m_window->showPage(u"crew"_s);
    for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search people"_s)
            field->setText(u"nobody"_s);
    }
    m_window->openReference({qd::Reference::Kind::Person, people[2].id.value});
    QCOMPARE(current(u"People"_s), people[2].name);
    m_window->openReference({qd::Reference::Kind::Person, gone.id.value});
    QTRY_COMPARE(current(u"People"_s), gone.name);
}

void TestMainWindow::goesOnWithANoteThatIsBegun()
{
    open();
    whenADialogOpens([] {
        auto *dialog = QApplication::activeModalWidget();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        const auto keep = [dialog] {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == u"Keep"_s)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        keep();
        QVERIFY(dialog->isVisible()); // half a sentence is no note
        QTest::keyClicks(text, u"the replica lagged"_s);
        keep();
    });
    m_window->takeNoteOn(u"From 14:03 to 14:10: "_s, nullptr);
    QTRY_COMPARE(m_console->logbook().notes(w47)->size(), 1);
    QCOMPARE(m_console->logbook().notes(w47)->first().text, u"From 14:03 to 14:10: the replica lagged"_s);
}

void TestMainWindow::notesWithThePictureOfAChart()
{
    QVERIFY(qd::fillWithDemo(m_console->database(), m_console->calendar(), now, u"en"_s));
    open();
    const qsizetype before = m_console->logbook().notes(w47)->size();
    QVERIFY(m_window->showPage(u"monitoring"_s));
    auto *monitoring = m_window->findChild<MonitoringPage *>();
    QTRY_VERIFY(!monitoring->cards().isEmpty());
    PanelCard *card = monitoring->cards().first();
    QCOMPARE(monitoring->chartAt(card->mapToGlobal(card->rect().center())), card);
    whenADialogOpens([title = card->panel().title] {
        auto *dialog = QApplication::activeModalWidget();
        const auto boxes = dialog->findChildren<QCheckBox *>();
        QVERIFY(std::any_of(boxes.begin(), boxes.end(), [&title](const QCheckBox *box) {
            return box->isVisible() && box->isChecked() && box->text() == u"With the picture of “%1”"_s.arg(title);
        }));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Keep"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    m_window->takeNoteOn(u"From 14:03 to 14:10: "_s, card);
    QTRY_COMPARE(m_console->logbook().notes(w47)->size(), before + 1);
    const QString text = m_console->logbook().notes(w47)->last().text;
    QCOMPARE(qd::attachmentsIn(text).size(), 1);
    QVERIFY(text.startsWith(u"From 14:03 to 14:10:\n\n!["_s));
}

void TestMainWindow::remindsOnTheLastDay()
{
    const auto bar = [this] { return m_window->findChild<EndOfWatchBar *>(); };
    open();
    QVERIFY(bar()->words().isEmpty()); // Wednesday
    m_clock->set(now + 2 * 86'400'000);
    bar()->look();
    QVERIFY2(bar()->words().contains(u"the entry is not written"_s), qPrintable(bar()->words()));
    qd::LogbookEntry entry = m_console->logbook().entry(w47).value();
    entry.markdown = u"A calm week."_s;
    entry = m_console->logbook().save(entry).value();
    QTRY_VERIFY(bar()->words().contains(u"not published"_s));
    QVERIFY(m_console->logbook().review(w47, 2, {}));
    bar()->look();
    QVERIFY(!bar()->words().contains(u"what the watch was like"_s));
    const auto buttons = bar()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Open the logbook"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(page(), u"logbook"_s);
    bar()->look();
    QVERIFY(bar()->words().isEmpty()); // closed for the day
    m_clock->advance(86'400'000);
    bar()->look();
    QVERIFY(!bar()->words().isEmpty());
    QVERIFY(m_console->logbook().publish(entry));
    QTRY_VERIFY(bar()->words().isEmpty());
}

void TestMainWindow::passesTheHelm()
{
    fillWithCanaries();
    open();
    const QList<CaptainBadge *> crew = m_window->findChildren<CaptainBadge *>();
    QCOMPARE(crew.size(), 2);
    QVERIFY2(crew[0]->accessibleName().contains(u"at the helm"_s), qPrintable(crew[0]->accessibleName()));
    QVERIFY(!crew[1]->accessibleName().contains(u"at the helm"_s));
    const auto giveHelm = [](CaptainBadge *badge) {
        QTimer::singleShot(0, badge, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(u"Give the helm to"_s) && action->isEnabled())
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
            menu->close();
        });
        QTest::mouseClick(badge, Qt::LeftButton);
    };
    giveHelm(crew[1]);
    QTRY_VERIFY(crew[1]->accessibleName().contains(u"at the helm"_s));
    QVERIFY(!crew[0]->accessibleName().contains(u"at the helm"_s));
    const qd::IncidentId open = m_console->incidents().all()->first().id;
    QVERIFY(m_console->incidents().timeline(open)->last().text.contains(u"takes the helm"_s));
    giveHelm(crew[1]); // who holds it cannot be given it
    QCOMPARE(m_console->crew().passings()->size(), 1);
}

void TestMainWindow::changesTheHandover()
{
    open();
    m_window->showPage(u"settings"_s);
    auto *settings = m_window->findChild<SettingsPage *>();
    auto *time = settings->findChild<QTimeEdit *>();
    time->setFocus();
    time->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(time, u"1130"_s);
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(m_console->calendar().handoverTime(), QTime(11, 30));
    const auto before = m_console->calendar().handoverDay();
    for (QComboBox *box : settings->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Day"_s) {
            box->setFocus();
            QTest::keyClick(box, before == Qt::Sunday ? Qt::Key_Up : Qt::Key_Down);
        }
    }
    QVERIFY(m_console->calendar().handoverDay() != before);
    QCOMPARE(m_console->calendar().handoverTime(), QTime(11, 30));
}

void TestMainWindow::keepsTheHandoverOfOthers()
{
    open();
    const qd::WatchCalendar calendar(QTimeZone("Asia/Tokyo"), Qt::Thursday, QTime(14, 45));
    m_window->showPage(u"settings"_s);
    QVERIFY(m_console->rota().setCalendar(calendar));
    auto *settings = m_window->findChild<SettingsPage *>();
    QCOMPARE(settings->findChild<QTimeEdit *>()->time(), QTime(14, 45));
    QCOMPARE(m_console->zone().id(), QByteArray("Asia/Tokyo"));
}

void TestMainWindow::welcomesOnce()
{
    open();
    auto *welcome = m_window->findChild<WelcomeCard *>();
    QVERIFY(welcome && welcome->isVisible());
    m_window->showPage(u"rota"_s);
    QVERIFY(!welcome->isVisible());
    m_window->showPage(u"monitoring"_s);
    QVERIFY(welcome->isVisible());
    emit welcome->demoWanted(); // which cannot be opened here
    bool told = false;
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
        told |= bar->words().contains(u"--demo"_s);
    QVERIFY(told);
    emit welcome->closed();
    QVERIFY(!welcome->isVisible());
    open();
    QVERIFY(!m_window->findChild<WelcomeCard *>());
}

void TestMainWindow::saysWhenTheDatabaseIsHeld()
{
    fillWithCanaries();
    open();
    const auto told = [this] {
        bool told = false;
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            told |= bar->words().contains(u"holds the database"_s);
        return told;
    };
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    m_console->writes().submit(
        m_window.get(),
        [this] {
            return m_console->rota().setCalendar({QTimeZone::utc(), Qt::Monday, QTime(8, 0)});
        },
        [](const qd::Result<> &done) { QVERIFY(done); });
    QVERIFY(told());
    for (const QString &name : m_window->pageNames())
        m_window->showPage(name); // no page waits, none falls
    QVERIFY(holder->execute(u"COMMIT"_s));
    QTRY_VERIFY(!m_console->writes().isWaiting());
    QTRY_VERIFY(!told());
    QCOMPARE(m_console->calendar().handoverTime(), QTime(8, 0));
}

void TestMainWindow::opensTheWeekThatWasAskedForOnceItCan()
{
    open();
    auto holder = qd::Database::open(m_console->paths().crew(), qd::Database::Role::Crew);
    QVERIFY(holder && holder->execute(u"BEGIN EXCLUSIVE"_s));
    m_window->openLogbook(w47.plus(-3));
    auto *logbook = m_window->findChild<LogbookPage *>();
    QVERIFY(logbook && logbook->isVisible());
    logbook->askWhatItWasLike(); // of no week: asks nothing
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(holder->execute(u"COMMIT"_s));
    const auto names = [logbook](const QString &week) {
        const auto labels = logbook->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&week](const QLabel *label) { return label->text().contains(week); });
    };
    QTRY_VERIFY(names(u"Logbook of W44"_s));
}

void TestMainWindow::followsTheGuidesFolderFromTheStart()
{
    const QString folder = m_folder->filePath(u"runbooks"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/mine.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\ntitle: Mine\n---\nA few words.\n") > 0);
    file.close();
    m_console->settings().guideFolder.set(folder);
    open();
    QTRY_VERIFY(m_console->guide().runbook(u"mine.md"_s).has_value());
    QVERIFY(!m_window->findChild<GuidePage *>()); // which nobody has looked at
}

void TestMainWindow::quitsByKeys()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
