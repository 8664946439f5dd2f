// The list of sources and the dialogs of probes and check plugins: entered by hand, tried, kept, changed.
#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/sourcedesk.h"
#include "tests/support/alertmanageranswers.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/scriptedserver.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/theme.h"
#include "ui/monitoring/sources/linesedit.h"
#include "ui/monitoring/sources/plugindialog.h"
#include "ui/monitoring/sources/probedialog.h"
#include "ui/monitoring/sources/sourcedialog.h"
#include "ui/monitoring/sources/sourcesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TestSourcesDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsAnAlertmanager();
    void addsAProbe();
    void insistsOnAProbeThatFails();
    void refusesWhatCannotBeAsked();
    void changesAProbe();
    void addsACheckPlugin();
    void keepsArgumentsThatItCannotShow();
    void removesASourceUntilUndone();

private:
    QPushButton *button(const QString &text, const QWidget *within) const
    {
        for (QPushButton *button : within->findChildren<QPushButton *>()) {
            if ((button->text() == text || button->accessibleName() == text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    // By its button, or by an entry of the menu that adds.
    template <typename Dialog> Dialog *open(const QString &verb)
    {
        if (QPushButton *shown = button(verb, m_list.get())) {
            QTest::mouseClick(shown, Qt::LeftButton);
            return m_list->findChild<Dialog *>();
        }
        auto *menu = m_list->findChild<QMenu *>();
        for (QAction *each : menu->actions()) {
            if (each->text() == verb)
                each->trigger();
        }
        return m_list->findChild<Dialog *>();
    }
    template <typename Field> static Field *field(const QWidget *dialog, const QString &name)
    {
        for (Field *field : dialog->findChildren<Field *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    Source only() const { return m_console->sources().sources().value_or(QList<Source>{}).value(0); }
    void shoot(QWidget *dialog, const QString &name)
    {
        const QString to = qEnvironmentVariable("QD_SHOTS");
        for (const QString &choice : to.isEmpty() ? QStringList() : QStringList{u"light"_s, u"dark"_s}) {
            m_theme.choose(choice);
            QCoreApplication::processEvents();
            dialog->grab().save(u"%1/%2-%3.png"_s.arg(to, name, choice));
        }
        m_theme.choose(u"light"_s);
    }

    Theme m_theme;
    ScriptedDialogs m_dialogs;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<SourcesDialog> m_list;
};

void TestSourcesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Console::open({m_folder->filePath(u"data"_s)}, m_clock);
    QVERIFY(opened);
    m_console = std::move(*opened);
    m_list = std::make_unique<SourcesDialog>(*m_console, m_dialogs);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void TestSourcesDialog::cleanup()
{
    m_list.reset();
    m_console.reset();
}

void TestSourcesDialog::addsAnAlertmanager()
{
    ScriptedServer server;
    server.answers = {{"/api/v2/status", ScriptedServer::json(alertmanagerStatus())},
        {"/api/v2/alerts", ScriptedServer::json(threeAlerts())}};
    auto *dialog = open<SourceDialog>(u"Add an Alertmanager…"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Add an Alertmanager"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Address"_s), server.url() + u"/#/alerts"_s);
    QTest::mouseClick(button(u"Test"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->messages()->words().contains(u"Alertmanager 0.25.0"_s), 15'000);
    QVERIFY2(dialog->messages()->words().contains(u"3 alert"_s), qPrintable(dialog->messages()->words()));
    shoot(dialog, u"alertmanager"_s);
    QTest::mouseClick(button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(only().name, u"127.0.0.1"_s, 15'000);
    QCOMPARE(int(only().kind), int(SourceKind::Alertmanager));
    QCOMPARE(only().url, server.url());
    QVERIFY(m_console->dashboards().dashboards()->isEmpty());
    QVERIFY(m_console->sources().withSamples()->isEmpty());
    QTRY_VERIFY(button(u"Edit 127.0.0.1"_s, m_list.get()));
    shoot(m_list.get(), u"alertmanager-listed"_s);
    dialog = open<SourceDialog>(u"Edit 127.0.0.1"_s);
    QVERIFY(dialog);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Name"_s), u"-b"_s);
    QTest::mouseClick(button(u"Save"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(only().name, u"127.0.0.1-b"_s, 15'000);
    QCOMPARE(int(only().kind), int(SourceKind::Alertmanager));
}

void TestSourcesDialog::addsAProbe()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "all is well", "418 I'm a teapot");
    auto *dialog = open<ProbeDialog>(u"Add a probe…"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->messages()->words().contains(u"address"_s));
    QTest::keyClicks(field<QLineEdit>(dialog, u"Address"_s), server.url() + u"/status?full=1"_s);
    field<QComboBox>(dialog, u"Method"_s)->setCurrentText(u"HEAD"_s);
    field<QComboBox>(dialog, u"Method"_s)->setCurrentText(u"GET"_s);
    QTest::keyClicks(field<LinesEdit>(dialog, u"Headers"_s), u"Accept: text/plain"_s);
    QTest::keyClick(field<LinesEdit>(dialog, u"Headers"_s), Qt::Key_Return);
    QTest::keyClicks(field<LinesEdit>(dialog, u"Headers"_s), u"X-Key: a"_s);
    field<QLineEdit>(dialog, u"Good status"_s)->clear();
    QTest::keyClicks(field<QLineEdit>(dialog, u"Good status"_s), u"200, 418"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Text to find"_s), u"is well"_s);
    field<QSpinBox>(dialog, u"Ask every"_s)->setValue(5);
    QTest::mouseClick(button(u"Test"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->messages()->words().contains(u"It answers 418"_s), 15'000);
    QVERIFY(server.requests.value(0).contains("X-Key: a\r\n"));
    shoot(dialog, u"probe"_s);
    QTest::mouseClick(button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(only().name, u"127.0.0.1"_s, 15'000);
    const Source source = only();
    QCOMPARE(int(source.kind), int(SourceKind::Probe));
    QCOMPARE(source.pollMs, 5000);
    QCOMPARE(source.timeoutMs, 10'000);
    QCOMPARE(source.probe.headers, (QStringList{u"Accept: text/plain"_s, u"X-Key: a"_s}));
    QCOMPARE(source.probe.expectedStatus, u"200, 418"_s);
    const auto dashboards = m_console->dashboards().dashboards();
    QCOMPARE(dashboards->size(), 1);
    QCOMPARE(int(dashboards->first().panels.value(0).view), int(PanelView::StateTimeline));
    QTRY_VERIFY(button(u"Edit 127.0.0.1"_s, m_list.get()));
    shoot(m_list.get(), u"sources"_s);
}

void TestSourcesDialog::insistsOnAProbeThatFails()
{
    auto *dialog = open<ProbeDialog>(u"Add a probe…"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Address"_s), u"http://127.0.0.1:1"_s);
    QTest::mouseClick(button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Add all the same"_s, dialog), 15'000);
    QVERIFY2(dialog->messages()->words().contains(u"nothing answers"_s), qPrintable(dialog->messages()->words()));
    QVERIFY(only().id.isNull());
    shoot(dialog, u"probe-fails"_s);
    QTest::mouseClick(button(u"Add all the same"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY(!only().id.isNull());
}

void TestSourcesDialog::refusesWhatCannotBeAsked()
{
    auto *dialog = open<ProbeDialog>(u"Add a probe…"_s);
    QTest::keyClicks(field<QLineEdit>(dialog, u"Address"_s), u"http://127.0.0.1:1"_s);
    QTest::keyClicks(field<LinesEdit>(dialog, u"Headers"_s), u"Authorization: Bearer s3cret"_s);
    for (const QString &verb : {u"Add"_s, u"Add all the same"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(button(verb, dialog) && button(verb, dialog)->isEnabled(), 15'000);
        QTest::mouseClick(button(verb, dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->messages()->words().contains(u"authentication"_s), 15'000);
        QVERIFY(!dialog->messages()->words().contains(u"s3cret"_s));
    }
    QVERIFY(only().id.isNull());
}

void TestSourcesDialog::changesAProbe()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "well");
    Source source;
    source.name = u"site"_s;
    source.url = server.url();
    source.pollMs = 1500;
    source.probe.method = u"PATCH"_s;
    source.probe.followRedirects = false;
    source = m_console->sources().addProbe(source).value_or(Source{});
    QTRY_VERIFY(button(u"Edit site"_s, m_list.get()));
    auto *dialog = open<ProbeDialog>(u"Edit site"_s);
    QVERIFY(dialog);
    QCOMPARE(field<QComboBox>(dialog, u"Method"_s)->currentText(), u"PATCH"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>()->isChecked());
    QTest::keyClicks(field<QLineEdit>(dialog, u"Text to find"_s), u"well"_s);
    QTest::mouseClick(button(u"Save"_s, dialog), Qt::LeftButton);
    source.probe.expectedText = u"well"_s;
    QTRY_COMPARE_WITH_TIMEOUT(only().probe.expectedText, u"well"_s, 15'000);
    QVERIFY(only() == source); // the rest stayed as it was
    QVERIFY(server.requests.value(0).startsWith("PATCH / "));
}

void TestSourcesDialog::addsACheckPlugin()
{
    const QString program = m_folder->filePath(u"check_it"_s);
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"WARNING: $# <$1> <$2>|time=5ms\"\nexit 1\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    auto *dialog = open<PluginDialog>(u"Add a check plugin…"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().constFirst(), u"check_it"_s);
    QTest::mouseClick(button(u"Test"_s, dialog), Qt::LeftButton);
    QVERIFY(dialog->messages()->words().contains(u"whole path"_s));
    m_dialogs.file = program;
    QTest::mouseClick(button(u"Program of the check plugin"_s, dialog), Qt::LeftButton);
    auto *arguments = field<LinesEdit>(dialog, u"Arguments"_s);
    QTest::keyClicks(arguments, u"-w"_s);
    QTest::keyClick(arguments, Qt::Key_Return);
    QTest::keyClick(arguments, Qt::Key_Return);
    QTest::keyClicks(arguments, u"$(id) 'a b'"_s);
    QTest::mouseClick(button(u"Test"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->messages()->words().contains(u"2 <-w> <$(id) 'a b'>"_s), 15'000);
    shoot(dialog, u"plugin"_s);
    QTest::mouseClick(button(u"Add"_s, dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(only().name, u"check_it"_s, 15'000);
    QCOMPARE(only().plugin.program, program);
    QCOMPARE(only().plugin.arguments, (QStringList{u"-w"_s, u"$(id) 'a b'"_s}));
    QCOMPARE(only().pollMs, 30'000);
    QTRY_VERIFY(button(u"Edit check_it"_s, m_list.get()));
}

void TestSourcesDialog::keepsArgumentsThatItCannotShow()
{
    LinesEdit edit({u"a"_s, u"two\nlines"_s, QString()});
    QCOMPARE(edit.lines(), (QStringList{u"a"_s, u"two\nlines"_s, QString()}));
    edit.appendPlainText(u"b"_s);
    QCOMPARE(edit.lines(), (QStringList{u"a"_s, u"two"_s, u"lines"_s, u"b"_s}));
}

void TestSourcesDialog::removesASourceUntilUndone()
{
    const auto host = m_console->sources().addHost();
    QVERIFY(host);
    QTRY_VERIFY(button(u"Remove "_s + host->name, m_list.get()));
    m_dialogs.yes = false;
    QTest::mouseClick(button(u"Remove "_s + host->name, m_list.get()), Qt::LeftButton);
    QCOMPARE(only().id, host->id);
    m_dialogs.yes = true;
    QTest::mouseClick(button(u"Remove "_s + host->name, m_list.get()), Qt::LeftButton);
    QTRY_VERIFY(only().id.isNull());
    QTest::mouseClick(button(u"Undo"_s, m_list.get()), Qt::LeftButton);
    QTRY_COMPARE(only(), *host);
    QTRY_VERIFY(button(u"Remove "_s + host->name, m_list.get()));
}

QTEST_MAIN(TestSourcesDialog)
#include "tst_sourcesdialog.moc"
