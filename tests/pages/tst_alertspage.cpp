// The alerts' page under the captain's hands: what needs somebody first, acting by keys on many at once, a storm, words
// from outside, and the console's own rules.
#include "app/models/alertmodel.h"
#include "app/services/alertdesk.h"
#include "app/services/alertruledesk.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/sourcedesk.h"
#include "tests/support/scripteddialogs.h"
#include "ui/alerts/alertdialogs.h"
#include "ui/alerts/alertspage.h"
#include "ui/alerts/alertview.h"
#include "ui/alerts/pastpanel.h"
#include "ui/alerts/rehearsaldialog.h"
#include "ui/alerts/ruledialog.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>
#include <QtWidgets>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000; // 18 November 2026, 13:12 UTC

Alert alertOf(const QString &name, const QString &severity = u"critical"_s, const QString &instance = u"a"_s,
    AlertState state = AlertState::Firing)
{
    Alert alert;
    alert.labels = {{u"alertname"_s, name}, {u"instance"_s, instance}};
    if (!severity.isEmpty())
        alert.labels.insert(u"severity"_s, severity);
    alert.annotations = {{u"summary"_s, instance + u" is broken"_s}};
    alert.state = state;
    alert.firstBad = now - 70'000;
    alert.activeAt = now - 60'000;
    alert.firedAt = state == AlertState::Firing ? now - 30'000 : 0;
    return alert;
}

} // namespace

class TestAlertsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatNobodyWatches();
    void showsWhatNeedsSomebodyFirst();
    void acknowledgesSeveralByKey();
    void opensAStormByName();
    void searches();
    void showsHostileWordsAsText_data();
    void showsHostileWordsAsText();
    void declaresAnIncidentByKey();
    void saysWhatIsMissing();
    void forgetsTheNewOnceSeen();
    void tellsTheLastTimes();
    void judgesAPastAlert();
    void addsARule();
    void refusesARuleWithoutANumber();
    void saysWhenARuleIsTooSlow();
    void rehearsesARule();
    void removesARuleAndBringsItBack();

private:
    AlertDesk &desk() { return m_console->alerts(); }
    QListView *list() { return m_page->findChild<QListView *>(); }
    AlertModel *model() { return m_page->findChild<AlertModel *>(); }
    AlertView *view() { return m_page->findChild<AlertView *>(); }
    QStringList names()
    {
        QStringList names;
        for (const AlertRow &row : model()->rows())
            names.append(row.more > 0 ? u"+%1"_s.arg(row.more)
                    : row.isGroup()   ? u"%1 x%2"_s.arg(row.name).arg(row.fingerprints.size())
                                      : row.name);
        return names;
    }
    void give(const QList<Alert> &alerts)
    {
        desk().update(alerts);
        QTRY_COMPARE(model()->allCount(), int(desk().open().size()));
        QTest::qWait(60);
    }
    template <typename DialogType> DialogType *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<DialogType *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text, QWidget *within = nullptr)
    {
        for (QPushButton *button : (within ? within : m_page.get())->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QWidget *field(QWidget *within, const QString &name)
    {
        for (QWidget *widget : within->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QTreeWidget *ruleTable()
    {
        for (QTreeWidget *table : m_page->findChildren<QTreeWidget *>()) {
            if (table->accessibleName() == u"Alert rules"_s)
                return table;
        }
        return nullptr;
    }
    void showRules() { QTest::mouseClick(button(u"Rules"_s), Qt::LeftButton); }

    ManualClock m_clock{now};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<AlertsPage> m_page;
    Theme m_theme;
    Dialogs m_dialogs;
};

void TestAlertsPage::init()
{
    m_theme.choose(u"light"_s);
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Console::open({m_folder->path()}, m_clock);
    QVERIFY(opened);
    m_console = std::move(*opened);
    m_console->setAuthor(u"Ada"_s);
    m_page = std::make_unique<AlertsPage>(*m_console, m_dialogs);
    m_page->resize(1096, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAlertsPage::cleanup()
{
    m_page.reset();
    m_console.reset();
}

void TestAlertsPage::saysThatNobodyWatches()
{
    bool says = false;
    for (const Label *label : m_page->findChildren<Label *>())
        says = says || (label->isVisible() && label->text().contains(u"Nobody watches yet"_s));
    QVERIFY(says);
    QSignalSpy asked(m_page.get(), &AlertsPage::sourcesAsked);
    QTest::mouseClick(button(u"Sources…"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(button(u"Silences"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Sources…"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
}

void TestAlertsPage::showsWhatNeedsSomebodyFirst()
{
    QSignalSpy counted(m_page.get(), &AlertsPage::firingCountChanged);
    Alert silenced = alertOf(u"Silenced"_s);
    silenced.suppression.silences = {u"s1"_s};
    give({alertOf(u"Pending"_s, u"critical"_s, u"a"_s, AlertState::Pending), silenced, alertOf(u"Minor"_s, u"info"_s),
        alertOf(u"Blind"_s, u"major"_s, u"a"_s, AlertState::NoData), alertOf(u"Critical"_s),
        alertOf(u"Odd"_s, QString())});
    QCOMPARE(names(), (QStringList{u"Critical"_s, u"Odd"_s, u"Minor"_s, u"Blind"_s, u"Silenced"_s, u"Pending"_s}));
    QCOMPARE(m_page->firingCount(), 3);
    QCOMPARE(counted.last().at(0).toInt(), 3);
    QVERIFY(desk().acknowledge({fingerprint(alertOf(u"Critical"_s).labels)}, u"mine"_s, 0));
    QTRY_COMPARE(names().first(), u"Odd"_s);
    QCOMPARE(m_page->firingCount(), 2);
}

void TestAlertsPage::acknowledgesSeveralByKey()
{
    give({alertOf(u"A"_s), alertOf(u"B"_s), alertOf(u"C"_s)});
    list()->setFocus();
    list()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_VERIFY(dialog<AcknowledgeDialog>());
    QTest::keyClicks(dialog<AcknowledgeDialog>()->findChild<QLineEdit *>(), u"looking"_s);
    QTest::keyClick(dialog<AcknowledgeDialog>(), Qt::Key_Return);
    const auto acknowledged = [this] {
        int count = 0;
        for (const AlertEpisode &episode : desk().open())
            count += episode.acknowledgement && episode.acknowledgement->note == u"looking"_s ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(acknowledged(), 2);
    QTRY_COMPARE(names().first(), u"C"_s);
}

void TestAlertsPage::opensAStormByName()
{
    constexpr int many = 10'000;
    QList<Alert> storm{alertOf(u"Other"_s)};
    for (int i = 0; i < many; ++i)
        storm.append(alertOf(u"Down"_s, u"critical"_s, QString::number(i)));
    QElapsedTimer elapsed;
    elapsed.start();
    give(storm);
    qInfo("a storm of 10,000 on the page after %lld ms", elapsed.elapsed());
    QCOMPARE(names(), (QStringList{u"Down x10000"_s, u"Other"_s}));
    list()->setCurrentIndex(model()->index(0, 0));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(names().size(), AlertModel::mostOpened + 2);
    QVERIFY(names().contains(u"+9800"_s));
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_COMPARE(names().size(), 2);
    // All of a name at once.
    list()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_VERIFY(dialog<AcknowledgeDialog>());
    QTest::keyClick(dialog<AcknowledgeDialog>(), Qt::Key_Return);
    QTRY_COMPARE(m_page->firingCount(), 1);
}

void TestAlertsPage::searches()
{
    give({alertOf(u"DiskFull"_s, u"critical"_s, u"db-1"_s), alertOf(u"Slow"_s, u"major"_s, u"api-1"_s)});
    QTest::keyClick(m_page.get(), Qt::Key_Slash);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"DB broken"_s);
    QCOMPARE(names(), QStringList{u"DiskFull"_s});
    search->clear();
    QCOMPARE(names().size(), 2);
}

void TestAlertsPage::showsHostileWordsAsText_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("markup") << u"<b>x</b><img src='file:///etc/passwd'>"_s;
    QTest::newRow("64 KB") << QString(65'536, u'x');
    QTest::newRow("control and right-to-left") << u"a\u202eb\u0007c\nd"_s;
    QTest::newRow("nothing") << QString();
}

void TestAlertsPage::showsHostileWordsAsText()
{
    QFETCH(QString, words);
    Alert alert;
    alert.state = AlertState::Firing;
    alert.annotations = {{u"summary"_s, words}, {u"description"_s, words}};
    if (!words.isEmpty())
        alert.labels = {{u"alertname"_s, words.left(1000)}, {u"x"_s, words}};
    give({alert});
    QCOMPARE(model()->rowCount(), 1);
    list()->setCurrentIndex(model()->index(0, 0));
    QVERIFY(view()->isVisible());
    for (const QLabel *label : view()->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
    m_page->grab();
}

void TestAlertsPage::declaresAnIncidentByKey()
{
    give({alertOf(u"Down"_s)});
    QSignalSpy opened(m_page.get(), &AlertsPage::incidentOpened);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_I);
    QTRY_COMPARE(opened.size(), 1);
    const auto incidents = m_console->incidents().all();
    QCOMPARE(incidents->size(), 1);
    QCOMPARE(incidents->first().title, u"a is broken"_s);
    QCOMPARE(incidents->first().started, now - 70'000); // the first bad sample
    QVERIFY(incidents->first().severity == Severity::Critical);
    QTRY_VERIFY(button(u"Open the incident"_s));
    QTest::keyClick(list(), Qt::Key_I);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(m_console->incidents().all()->size(), 1);
}

void TestAlertsPage::saysWhatIsMissing()
{
    give({alertOf(u"Down"_s)});
    list()->setFocus();
    auto *messages = m_page->findChild<MessageBar *>();
    QTest::keyClick(list(), Qt::Key_R);
    QVERIFY(messages->words().contains(u"runbook"_s));
    QTest::keyClick(list(), Qt::Key_S);
    QVERIFY(messages->words().contains(u"Alertmanager"_s));
    QVERIFY(!button(u"Runbook"_s)->isEnabled());
}

void TestAlertsPage::forgetsTheNewOnceSeen()
{
    give({alertOf(u"Down"_s)});
    QVERIFY(model()->row(0).isNew);
    QTRY_VERIFY_WITH_TIMEOUT(!model()->row(0).isNew, 5000);
    QCOMPARE(desk().open().begin()->chain.looked, now);
}

void TestAlertsPage::tellsTheLastTimes()
{
    const QString print = fingerprint(alertOf(u"Down"_s).labels);
    give({alertOf(u"Down"_s)});
    QVERIFY(desk().acknowledge({print}, u"restarted it"_s, 0));
    desk().update({});
    QTRY_VERIFY(desk().last(print, 1)->first().isOver());
    m_clock.advance(3'600'000);
    give({alertOf(u"Down"_s)});
    const auto words = [this] {
        QStringList words;
        for (const Label *label : view()->findChildren<Label *>())
            words.append(label->text());
        return words.join(u'\n');
    };
    QTRY_VERIFY2(words().contains(u"restarted it"_s), qPrintable(words()));
    QTest::mouseClick(button(u"Useful"_s), Qt::LeftButton);
    QTRY_VERIFY(desk().last(print, 2)->at(1).verdict == AlertVerdict::Useful
        || desk().last(print, 2)->at(0).verdict == AlertVerdict::Useful);
}

void TestAlertsPage::judgesAPastAlert()
{
    QTest::mouseClick(button(u"Past"_s), Qt::LeftButton);
    auto *past = m_page->findChild<PastPanel *>();
    QVERIFY(past->summary().isEmpty()); // nothing fired: no figure
    const Alert over = alertOf(u"Slow"_s);
    give({over});
    desk().sent({fingerprint(over.labels)}, now - 30'000);
    give({});
    QTRY_VERIFY(past->summary().contains(u"1 fired"_s));
    QVERIFY(past->summary().contains(u"40 s"_s)); // from the first bad sample to the notification
    auto *table = past->findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), 1);
    table->setCurrentItem(table->topLevelItem(0));
    auto *verdict = past->findChild<QComboBox *>();
    QVERIFY(verdict->isEnabled());
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down); // useful
    QTRY_VERIFY(past->summary().contains(u"100"_s));
    QCOMPARE(desk().within({now - 200'000, now + 1})->first().verdict, std::optional(AlertVerdict::Useful));
}

void TestAlertsPage::addsARule()
{
    QVERIFY(m_console->sources().addHost());
    showRules();
    QTest::mouseClick(button(u"Add a rule…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<RuleDialog>());
    auto *form = dialog<RuleDialog>();
    QTest::keyClicks(field(form, u"Name"_s), u"Busy"_s);
    QTest::keyClicks(field(form, u"Expression"_s), u"host_load"_s);
    auto *comparison = qobject_cast<QComboBox *>(field(form, u"Comparison"_s));
    QTest::keyClicks(comparison, u">"_s);
    QTRY_VERIFY(field(form, u"Threshold"_s));
    QTest::keyClicks(field(form, u"Threshold"_s), u"4.5"_s);
    QTest::keyClicks(field(form, u"Summary"_s), u"{{ $value }}"_s);
    QTest::mouseClick(button(u"Add"_s, form), Qt::LeftButton);
    QTRY_COMPARE(m_console->alertRules().rules()->size(), 1);
    const AlertRule rule = m_console->alertRules().rules()->first();
    QCOMPARE(rule.name, u"Busy"_s);
    QCOMPARE(rule.condition->threshold, 4.5);
    QVERIFY(rule.condition->comparison == Comparison::Greater);
    QCOMPARE(rule.labels.value(u"severity"_s), u"major"_s);
    auto *table = ruleTable();
    QVERIFY(table);
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(1), u"Busy"_s);
    table->setCurrentItem(table->topLevelItem(0));
    QTest::mouseClick(button(u"Switch off"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_console->alertRules().rules()->first().enabled);
}

void TestAlertsPage::refusesARuleWithoutANumber()
{
    QVERIFY(m_console->sources().addHost());
    showRules();
    QTest::mouseClick(button(u"Add a rule…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<RuleDialog>());
    auto *form = dialog<RuleDialog>();
    QTest::keyClicks(field(form, u"Name"_s), u"Busy"_s);
    QTest::keyClicks(field(form, u"Expression"_s), u"host_load"_s);
    QTest::keyClicks(field(form, u"Comparison"_s), u">"_s);
    QTRY_VERIFY(field(form, u"Threshold"_s));
    QTest::keyClicks(field(form, u"Threshold"_s), u"much"_s);
    QTest::mouseClick(button(u"Add"_s, form), Qt::LeftButton);
    QVERIFY(form->isVisible());
    QVERIFY(form->messages()->words().contains(u"number"_s));
    QVERIFY(m_console->alertRules().rules()->isEmpty());
}

void TestAlertsPage::saysWhenARuleIsTooSlow()
{
    QVERIFY(m_console->sources().addHost());
    showRules();
    QTest::mouseClick(button(u"Add a rule…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<RuleDialog>());
    auto *form = dialog<RuleDialog>();
    const auto says = [form](const QString &words) {
        const auto labels = form->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const Label *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!says(u"not in less than"_s));
    auto *box = qobject_cast<QComboBox *>(field(form, u"For"_s));
    box->setCurrentIndex(box->findData(300'000));
    QTRY_VERIFY(says(u"not in less than"_s));
    QTest::keyClick(form, Qt::Key_Escape);
}

void TestAlertsPage::rehearsesARule()
{
    QVERIFY(m_console->sources().addHost());
    showRules();
    QTest::mouseClick(button(u"Add a rule…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog<RuleDialog>());
    auto *form = dialog<RuleDialog>();
    QTest::mouseClick(button(u"Rehearse…"_s, form), Qt::LeftButton);
    QVERIFY(!dialog<RehearsalDialog>()); // it is not a rule yet
    QTest::keyClicks(field(form, u"Name"_s), u"Busy"_s);
    QTest::keyClicks(field(form, u"Expression"_s), u"host_load"_s);
    QTest::mouseClick(button(u"Rehearse…"_s, form), Qt::LeftButton);
    QTRY_VERIFY(dialog<RehearsalDialog>());
    QTRY_VERIFY(dialog<RehearsalDialog>()->summary().contains(u"0 time"_s));
    QVERIFY(m_console->alertRules().rules()->isEmpty()); // nothing is kept by it
    QTest::keyClick(dialog<RehearsalDialog>(), Qt::Key_Escape);
    QTest::keyClick(form, Qt::Key_Escape);
}

void TestAlertsPage::removesARuleAndBringsItBack()
{
    const auto host = m_console->sources().addHost();
    QVERIFY(host);
    AlertRule rule;
    rule.name = u"Busy"_s;
    rule.source = host->id;
    rule.expr = u"host_load"_s;
    QVERIFY(m_console->alertRules().save(rule));
    showRules();
    auto *table = ruleTable();
    QVERIFY(table);
    QTRY_COMPARE(table->topLevelItemCount(), 1);
    table->setCurrentItem(table->topLevelItem(0));
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(m_console->alertRules().rules()->isEmpty());
    QTRY_VERIFY(button(u"Undo"_s));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(m_console->alertRules().rules()->size(), 1);
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
