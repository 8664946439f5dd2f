// Telling others under the captain's hands: a message written, previewed and sent, the outbox with what needs somebody,
// the channels, the texts, and the two lines above every page: releases are blocked, somebody waits for news.
#include "app/connectors/channel.h"
#include "app/domain/attachment.h"
#include "app/services/attachmentdesk.h"
#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "app/services/releasedesk.h"
#include "tests/pages/dialoganswer.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/scriptedserver.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/segmented.h"
#include "ui/kit/theme.h"
#include "ui/outreach/channeldialog.h"
#include "ui/outreach/composedialog.h"
#include "ui/outreach/outboxpanel.h"
#include "ui/outreach/outreachpage.h"
#include "ui/outreach/textspanel.h"
#include "ui/shell/cadencebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/releasebar.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'006'320'000;
constexpr qint64 minute = 60'000;

// A channel whose receiver is this test.
class HeldChannel : public qd::Channel {
public:
    explicit HeldChannel(const QString &name)
        : m_name(name)
    {
    }
    QString name() const override { return m_name; }
    int timeLimitMs() const override { return 10'000; }
    bool knowsRepetition() const override { return false; }
    void send(const qd::Message &, QObject *, Done done) override { held.append(std::move(done)); }
    void fail(bool permanent, bool uncertain)
    {
        held.takeFirst()(tl::unexpected(
            qd::DeliveryFailure{{qd::Error::Kind::HttpStatus, u"there"_s, u"no_service"_s}, permanent, 0, uncertain}));
    }

    QList<Done> held;

private:
    QString m_name;
};

} // namespace

class TestOutreachPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sendsByKeys();
    void keepsWhatWasWrittenByHand();
    void looksAsItWillLook();
    void showsPictures();
    void leavesOutWhatWasTickedOff();
    void tellsOfNoIncidentThatIsNotShown();
    void warnsOnceBeforeItIsLost();
    void copiesAndNotes();
    void saysWhatItCannotSend();
    void settlesADoubt();
    void sendsAgainWhatFailed();
    void givesUp();
    void countsWhatNeedsSomebody();
    void asksForWhatAChannelNeeds_data();
    void asksForWhatAChannelNeeds();
    void keepsAChannelWithItsSecret();
    void triesAChannel();
    void removesAChannel();
    void keepsATextThatIsBeingWritten();
    void showsABlockOnEveryPage();
    void remindsOfABlock();
    void blocksFromThePage();
    void remindsToTell();

private:
    template <typename Widget> Widget *named(const QString &name, QWidget *within)
    {
        for (Widget *each : within->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words, QWidget *within)
    {
        for (QPushButton *button : within->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
    void openPage();
    void openWindow();
    qd::OutreachChannel channel(
        qd::ChannelKind kind, const QString &name, const QList<qd::Audience> &audiences, const QString &language = {});
    std::unique_ptr<ComposeDialog> compose(qd::Audience audience = qd::Audience::Support);
    QList<qd::Message> log() { return m_console->outbox().log(100).value(); }
    // A message that has come that far.
    HeldChannel *hold(const qd::OutreachChannel &to);
    qd::MessageId sent(const qd::OutreachChannel &to);
    void showView(int view)
    {
        auto *views = m_page->findChild<Segmented *>();
        QTest::mouseClick(views->findChildren<QAbstractButton *>()[view], Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<qd::ManualClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<qd::Console> m_console;
    std::unique_ptr<OutreachPage> m_page;
    std::unique_ptr<MainWindow> m_window;
    qd::Incident m_incident;
    ScriptedDialogs m_dialogs;
};

void TestOutreachPage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keyring is asked
}

void TestOutreachPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<qd::ManualClock>(now);
    m_theme = std::make_unique<Theme>();
    m_theme->choose(u"light"_s);
    m_console = std::move(*qd::Console::open({m_folder->path()}, *m_clock, {20, false}));
    m_console->setAuthor(u"ada"_s);
    m_console->settings().welcomed.set(true);
    m_incident = m_console->incidents().declare({u"Queue full"_s, qd::Severity::Major, {}, {}, {}, {}}).value();
    m_console->channels().start();
    m_console->outbox().start();
    m_dialogs = {};
}

void TestOutreachPage::cleanup()
{
    m_page.reset();
    m_window.reset();
    m_console.reset();
}

void TestOutreachPage::openPage()
{
    m_page = std::make_unique<OutreachPage>(*m_console, m_dialogs);
    m_page->resize(1096, 744);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestOutreachPage::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme, m_dialogs, [] { return false; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

qd::OutreachChannel TestOutreachPage::channel(
    qd::ChannelKind kind, const QString &name, const QList<qd::Audience> &audiences, const QString &language)
{
    qd::OutreachChannel channel;
    channel.kind = kind;
    channel.name = name;
    channel.audiences = audiences;
    channel.language = language;
    channel.host = u"127.0.0.1"_s;
    channel.from = u"captains@example.org"_s;
    channel.to = QStringList{u"all@example.org"_s};
    channel.folder = m_folder->path();
    const auto saved = m_console->outreach().save(channel);
    return saved ? *saved : qd::OutreachChannel();
}

std::unique_ptr<ComposeDialog> TestOutreachPage::compose(qd::Audience audience)
{
    qd::MessageAsked asked;
    asked.audience = audience;
    asked.language = u"en"_s;
    asked.incident = m_incident;
    auto dialog = std::make_unique<ComposeDialog>(*m_console, asked);
    dialog->show();
    dialog->activateWindow();
    return QTest::qWaitForWindowActive(dialog.get()) ? std::move(dialog) : nullptr;
}

HeldChannel *TestOutreachPage::hold(const qd::OutreachChannel &to)
{
    auto made = std::make_unique<HeldChannel>(to.id.value);
    HeldChannel *channel = made.get();
    m_console->outbox().setChannel(std::move(made));
    return channel;
}

qd::MessageId TestOutreachPage::sent(const qd::OutreachChannel &to)
{
    qd::MessageAsked asked;
    asked.audience = qd::Audience::Support;
    asked.language = u"en"_s;
    asked.incident = m_incident;
    const auto draft = m_console->outreach().draft(asked);
    return draft && m_console->outreach().send(*draft, {to}) ? log().first().id : qd::MessageId();
}

void TestOutreachPage::sendsByKeys()
{
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    const auto dialog = compose();
    QVERIFY(dialog);
    auto *words = named<QLineEdit>(u"In your words"_s, dialog.get());
    QCOMPARE(QApplication::focusWidget(), words);
    QTest::keyClicks(words, u"Nobody can pay."_s);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY2(text->toPlainText().contains(u"Nobody can pay."_s), "it goes into the text as one types");
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY2(dialog->isVisible() && log().isEmpty(), "Enter sends nothing");
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(log().size(), 1);
    QCOMPARE(log()[0].channel, slack.id.value);
    QCOMPARE(log()[0].incident, m_incident.id);
    QCOMPARE(log()[0].audience, u"support"_s);
    QVERIFY(log()[0].words.contains(u"Nobody can pay."_s));
}

void TestOutreachPage::keepsWhatWasWrittenByHand()
{
    channel(qd::ChannelKind::Slack, u"#all"_s, {qd::Audience::Support, qd::Audience::Crew});
    const auto dialog = compose();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    auto *subject = named<QLineEdit>(u"Subject"_s, dialog.get());
    auto *again = button(u"As the template says"_s, dialog.get());
    QVERIFY(!again->isEnabled());
    const QString template1 = text->toPlainText();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" By hand."_s);
    QVERIFY(again->isEnabled());
    const QString written = text->toPlainText();
    choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(qd::Audience::Crew));
    QCOMPARE(text->toPlainText(), written);
    choose(named<QComboBox>(u"Situation"_s, dialog.get()), int(qd::Situation::Restored));
    QCOMPARE(text->toPlainText(), written);
    const QString before = subject->text();
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(text->toPlainText() != written);
    QVERIFY(subject->text() != before);
    QVERIFY(!again->isEnabled());
    choose(named<QComboBox>(u"Situation"_s, dialog.get()), int(qd::Situation::Update));
    choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(qd::Audience::Support));
    QCOMPARE(text->toPlainText(), template1); // untouched, it follows
}

void TestOutreachPage::looksAsItWillLook()
{
    channel(qd::ChannelKind::Slack, u"a slack"_s, {qd::Audience::Support});
    channel(qd::ChannelKind::Webhook, u"b hook"_s, {qd::Audience::Support});
    channel(qd::ChannelKind::StatusPage, u"c page"_s, {qd::Audience::Users});
    const auto dialog = compose();
    QVERIFY(dialog);
    auto *preview = named<SafeTextBrowser>(u"As it will look"_s, dialog.get());
    auto *text = dialog->findChild<QPlainTextEdit *>();
    text->setPlainText(u"It is **slow**."_s);
    QTRY_VERIFY(preview->toPlainText().contains(u"It is slow."_s));
    auto *views = dialog->findChild<Segmented *>();
    QVERIFY(views);
    QTest::mouseClick(views->findChildren<QAbstractButton *>()[1], Qt::LeftButton);
    QTRY_VERIFY(preview->toPlainText().contains(u"\"situation\": \"update\""_s));
    QVERIFY(preview->toPlainText().contains(u"It is **slow**."_s));
    choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(qd::Audience::Users));
    QVERIFY2(!dialog->findChild<Segmented *>(), "of one channel there is nothing to choose");
    QTRY_VERIFY(preview->toPlainText().contains(u"c page"_s));
    choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(qd::Audience::ProductTeams));
    QTRY_VERIFY(preview->toPlainText().contains(u"It is slow."_s)); // nobody leads to them: as it is written
    QVERIFY(!button(u"Send"_s, dialog.get())->isEnabled());
    // Nothing is fetched for it.
    ScriptedServer elsewhere;
    for (const qd::Audience audience : {qd::Audience::ProductTeams, qd::Audience::Users, qd::Audience::Support}) {
        choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(audience));
        text->setPlainText(u"<img src=\"%1/a.png\"> ![b](%1/b.png)"_s.arg(elsewhere.url()));
        QTest::qWait(350);
    }
    QCOMPARE(elsewhere.requests.size(), 0);
}

void TestOutreachPage::showsPictures()
{
    QImage image(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(image.save(&buffer, "PNG"));
    const auto attachment = m_console->attachments().add(u"CPU"_s, png);
    QVERIFY(attachment);
    channel(qd::ChannelKind::Email, u"mail"_s, {qd::Audience::Support});
    const auto dialog = compose();
    QVERIFY(dialog);
    auto *preview = named<SafeTextBrowser>(u"As it will look"_s, dialog.get());
    for (const qd::Audience audience : {qd::Audience::Support, qd::Audience::Crew}) { // as a mail, and as it is written
        choose(named<QComboBox>(u"Audience"_s, dialog.get()), int(audience));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(qd::attachmentMarkdown(attachment->id, u"CPU"_s));
        QTest::qWait(350);
        QSize shown;
        for (QTextBlock block = preview->document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
                if (format.isValid())
                    shown = preview->document()
                                ->resource(QTextDocument::ImageResource, format.name())
                                .value<QImage>()
                                .size();
            }
        }
        QCOMPARE(shown, QSize(30, 20));
    }
}

void TestOutreachPage::leavesOutWhatWasTickedOff()
{
    const QList<qd::Audience> support{qd::Audience::Support};
    channel(qd::ChannelKind::Slack, u"a"_s, support);
    const qd::OutreachChannel b = channel(qd::ChannelKind::Slack, u"b"_s, support);
    channel(qd::ChannelKind::Slack, u"c"_s, support, u"fr"_s);
    const auto dialog = compose();
    QVERIFY(dialog);
    const auto tick = [&dialog](int index) { return dialog->findChildren<QCheckBox *>()[index]; };
    QCOMPARE(dialog->findChildren<QCheckBox *>().size(), 3);
    QVERIFY(tick(0)->isChecked() && tick(1)->isChecked());
    QVERIFY2(!tick(2)->isChecked(), "it is written to in French");
    tick(0)->click();
    choose(named<QComboBox>(u"Situation"_s, dialog.get()), int(qd::Situation::Restored));
    QVERIFY2(!tick(0)->isChecked(), "whoever was left out stays so");
    QVERIFY(tick(1)->isChecked());
    QTest::mouseClick(button(u"Send"_s, dialog.get()), Qt::LeftButton);
    QTRY_COMPARE(log().size(), 1);
    QCOMPARE(log()[0].channel, b.id.value);
}

void TestOutreachPage::tellsOfNoIncidentThatIsNotShown()
{
    channel(qd::ChannelKind::Slack, u"#all"_s, {qd::Audience::Support});
    const auto dialog = compose();
    QVERIFY(dialog);
    QVERIFY(named<QComboBox>(u"Incident"_s, dialog.get())->isVisible());
    choose(named<QComboBox>(u"Situation"_s, dialog.get()), int(qd::Situation::Maintenance));
    QVERIFY(!named<QComboBox>(u"Incident"_s, dialog.get())->isVisible());
    QVERIFY(named<QLineEdit>(u"Why"_s, dialog.get())->isVisible());
    QVERIFY2(!dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"INC-"_s), "it is about none");
    QTest::keyClicks(named<QLineEdit>(u"Why"_s, dialog.get()), u"a larger disk"_s);
    QTest::mouseClick(button(u"Send"_s, dialog.get()), Qt::LeftButton);
    QTRY_COMPARE(log().size(), 1);
    QVERIFY(log()[0].incident.isNull());
    QVERIFY(log()[0].words.contains(u"a larger disk"_s));
}

void TestOutreachPage::warnsOnceBeforeItIsLost()
{
    const auto untouched = compose();
    QVERIFY(untouched);
    QTest::keyClick(untouched.get(), Qt::Key_Escape);
    QVERIFY(!untouched->isVisible());
    const auto dialog = compose();
    QVERIFY(dialog);
    QTest::keyClicks(named<QLineEdit>(u"In your words"_s, dialog.get()), u"It is slow."_s);
    QTest::mouseClick(button(u"Cancel"_s, dialog.get()), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<MessageBar *>()->words().contains(u"not sent"_s));
    QTest::qWait(350); // it stays there to be read
    QVERIFY(!dialog->findChild<MessageBar *>()->words().isEmpty());
    QTest::mouseClick(button(u"Cancel"_s, dialog.get()), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QVERIFY(log().isEmpty());
}

void TestOutreachPage::copiesAndNotes()
{
    const auto dialog = compose();
    QVERIFY(dialog);
    QVERIFY(!button(u"Send"_s, dialog.get())->isEnabled()); // no channel leads to them
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"It is **slow**."_s);
    QTest::mouseClick(button(u"Copy, and told by hand"_s, dialog.get()), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"It is *slow*."_s));
    QCOMPARE(log().size(), 1);
    QVERIFY(log()[0].state == qd::MessageState::Delivered);
    auto entries = m_console->incidents().timeline(m_incident.id).value();
    QVERIFY(entries.last().kind == qd::TimelineKind::Message);
}

void TestOutreachPage::saysWhatItCannotSend()
{
    channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    const auto dialog = compose();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->clear();
    named<QLineEdit>(u"Subject"_s, dialog.get())->clear();
    QTRY_VERIFY(!dialog->findChild<MessageBar *>()->words().isEmpty());
    QTest::mouseClick(button(u"Send"_s, dialog.get()), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(log().isEmpty());
    QTest::keyClicks(named<QLineEdit>(u"Subject"_s, dialog.get()), u"News"_s);
    QTRY_VERIFY2(dialog->findChild<MessageBar *>()->words().isEmpty(), "what was wrong is no longer so");
}

void TestOutreachPage::settlesADoubt()
{
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openPage();
    HeldChannel *held = hold(slack);
    const qd::MessageId id = sent(slack);
    QTRY_COMPARE(held->held.size(), 1);
    QVERIFY(!button(u"It has arrived"_s, m_page.get()));
    held->fail(false, true);
    QTRY_VERIFY(button(u"It has arrived"_s, m_page.get()));
    QVERIFY(button(u"Send again"_s, m_page.get()) && button(u"Give it up"_s, m_page.get()));
    QTest::mouseClick(button(u"It has arrived"_s, m_page.get()), Qt::LeftButton);
    QTRY_VERIFY(log()[0].state == qd::MessageState::Delivered);
    QTRY_VERIFY(!button(u"It has arrived"_s, m_page.get()));
    QVERIFY(!button(u"Send again"_s, m_page.get()) && !button(u"Give it up"_s, m_page.get()));
    QVERIFY(m_console->incidents().timeline(m_incident.id)->last().kind == qd::TimelineKind::Message);
    QSignalSpy opened(m_page.get(), &OutreachPage::incidentOpened);
    QTest::mouseClick(button(u"Open the incident"_s, m_page.get()), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<qd::IncidentId>(), m_incident.id);
    QVERIFY(held->held.isEmpty());
    Q_UNUSED(id)
}

void TestOutreachPage::sendsAgainWhatFailed()
{
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openPage();
    HeldChannel *held = hold(slack);
    sent(slack);
    QTRY_COMPARE(held->held.size(), 1);
    held->fail(true, false);
    QTRY_VERIFY(button(u"Send again"_s, m_page.get()));
    bool saysWhy = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        saysWhy = saysWhy || (label->isVisible() && label->text().contains(u"no_service"_s));
    QVERIFY(saysWhy);
    QTest::mouseClick(button(u"Send again"_s, m_page.get()), Qt::LeftButton);
    QTRY_COMPARE(held->held.size(), 1);
    held->held.takeFirst()(qd::Delivery{u"ok"_s});
    QTRY_VERIFY(log()[0].state == qd::MessageState::Delivered);
}

void TestOutreachPage::givesUp()
{
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openPage();
    QTRY_VERIFY(m_console->channels().standing(slack.id) == qd::ChannelKeeper::Standing::NoSecret);
    sent(slack);
    QTRY_VERIFY(button(u"Give it up"_s, m_page.get()));
    bool saysWhy = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        saysWhy = saysWhy || (label->isVisible() && label->text().contains(u"its secret is not known"_s));
    QVERIFY(saysWhy);
    QTest::mouseClick(button(u"Give it up"_s, m_page.get()), Qt::LeftButton);
    QTRY_VERIFY(log()[0].state == qd::MessageState::Dropped);
    QVERIFY(!button(u"Give it up"_s, m_page.get()));
}

void TestOutreachPage::countsWhatNeedsSomebody()
{
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openPage();
    QSignalSpy needing(m_page.get(), &OutreachPage::needingChanged);
    HeldChannel *held = hold(slack);
    sent(slack);
    QTRY_COMPARE(held->held.size(), 1);
    QCOMPARE(m_page->needingSomebody(), 0);
    held->fail(true, false);
    QTRY_COMPARE(m_page->needingSomebody(), 1);
    QCOMPARE(needing.last()[0].toInt(), 1);
    m_clock->advance(minute);
    sent(slack);
    QTRY_COMPARE(held->held.size(), 1);
    held->fail(false, true);
    QTRY_COMPARE(m_page->needingSomebody(), 2);
    // The one that is looked at stays so when others come.
    auto *list = named<QListWidget>(u"Messages"_s, m_page.get());
    QTRY_COMPARE(list->count(), 2);
    list->setCurrentRow(1);
    m_clock->advance(minute);
    sent(slack);
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(list->currentRow(), 2);
}

void TestOutreachPage::asksForWhatAChannelNeeds_data()
{
    QTest::addColumn<qd::ChannelKind>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::addRow("Slack") << qd::ChannelKind::Slack << QStringList{u"Secret"_s, u"Authority"_s};
    QTest::addRow("webhook") << qd::ChannelKind::Webhook << QStringList{u"Secret"_s, u"Authority"_s};
    QTest::addRow("mail") << qd::ChannelKind::Email
                          << QStringList{u"Server"_s, u"Port"_s, u"Encryption"_s, u"Login"_s, u"From"_s, u"To"_s,
                                 u"Secret"_s, u"Authority"_s};
    QTest::addRow("status page") << qd::ChannelKind::StatusPage << QStringList{u"Folder"_s};
}

void TestOutreachPage::asksForWhatAChannelNeeds()
{
    QFETCH(qd::ChannelKind, kind);
    QFETCH(QStringList, fields);
    ChannelDialog dialog(*m_console, {});
    dialog.show();
    choose(named<QComboBox>(u"Kind"_s, &dialog), int(kind));
    QStringList shown;
    for (const QString &name : {u"Server"_s, u"Port"_s, u"Encryption"_s, u"Login"_s, u"From"_s, u"To"_s, u"Secret"_s,
             u"Authority"_s, u"Folder"_s}) {
        QWidget *field = named<QWidget>(name, &dialog);
        QVERIFY2(field, qPrintable(name));
        if (field->isVisible())
            shown.append(name);
    }
    QCOMPARE(shown, fields);
    QCOMPARE(named<QLineEdit>(u"Secret"_s, &dialog)->echoMode(), QLineEdit::Password);
}

void TestOutreachPage::keepsAChannelWithItsSecret()
{
    ScriptedServer server;
    openPage();
    showView(1);
    whenADialogOpens([this, &server] {
        auto *dialog = qobject_cast<ChannelDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        choose(named<QComboBox>(u"Kind"_s, dialog), int(qd::ChannelKind::Webhook));
        QTest::mouseClick(button(u"Keep"_s, dialog), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "it has no name");
        QTest::keyClicks(named<QLineEdit>(u"Name"_s, dialog), u"hook"_s);
        dialog->findChildren<QCheckBox *>()[int(qd::Audience::Support)]->click();
        QTest::keyClicks(named<QLineEdit>(u"Secret"_s, dialog), u"no address"_s);
        QTest::mouseClick(button(u"Keep"_s, dialog), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "its secret is no address");
        named<QLineEdit>(u"Secret"_s, dialog)->setText(server.url());
        QTest::mouseClick(button(u"Keep"_s, dialog), Qt::LeftButton);
    });
    QTest::mouseClick(button(u"Add a channel…"_s, m_page.get()), Qt::LeftButton);
    QTRY_COMPARE(m_console->outreach().channels()->size(), 1);
    const qd::OutreachChannel kept = m_console->outreach().channels()->first();
    QCOMPARE(kept.name, u"hook"_s);
    QTest::qWait(300); // whatever the keyring still answers
    QVERIFY(m_console->channels().standing(kept.id) == qd::ChannelKeeper::Standing::Ready);
    auto *table = m_page->findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(4), u"ready"_s);
    QVERIFY2(m_page->findChild<MessageBar *>()->words().contains(u"keyring"_s), "there is none here, and it is said");
    sent(kept);
    QTRY_COMPARE(server.requests.size(), 1);
}

void TestOutreachPage::triesAChannel()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "ok");
    const qd::OutreachChannel slack = channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    m_console->channels().setSecret(slack, server.url(), this, [](const qd::Result<> &) {});
    openPage();
    showView(1);
    auto *bar = m_page->findChild<MessageBar *>();
    QTest::mouseClick(button(u"Test"_s, m_page.get()), Qt::LeftButton);
    QVERIFY(!button(u"Test"_s, m_page.get())->isEnabled());
    QTRY_VERIFY(bar->words().contains(u"#support took the test message"_s));
    QVERIFY(button(u"Test"_s, m_page.get())->isEnabled());
    server.answer = ScriptedServer::typed("text/plain", "no_service", "404 Not Found");
    QTest::mouseClick(button(u"Test"_s, m_page.get()), Qt::LeftButton);
    QTRY_VERIFY(bar->words().contains(u"did not take the test message"_s));
    server.answer.silent = true;
    QTest::mouseClick(button(u"Test"_s, m_page.get()), Qt::LeftButton);
    QTRY_COMPARE(server.requests.size(), 3);
    m_page.reset(); // the page goes while it runs
    QTest::qWait(50);
}

void TestOutreachPage::removesAChannel()
{
    channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openPage();
    showView(1);
    QTRY_VERIFY(button(u"Switch off"_s, m_page.get()));
    QTest::mouseClick(button(u"Switch off"_s, m_page.get()), Qt::LeftButton);
    QTRY_VERIFY(button(u"Switch on"_s, m_page.get()));
    QVERIFY(!m_console->outreach().channels()->first().enabled);
    m_dialogs.yes = false;
    QTest::mouseClick(button(u"Remove"_s, m_page.get()), Qt::LeftButton);
    QCOMPARE(m_dialogs.asked, QStringList{u"Remove #support?"_s});
    QCOMPARE(m_console->outreach().channels()->size(), 1);
    m_dialogs.yes = true;
    QTest::mouseClick(button(u"Remove"_s, m_page.get()), Qt::LeftButton);
    QTRY_COMPARE(m_console->outreach().channels()->size(), 0);
    QTRY_VERIFY(!button(u"Remove"_s, m_page.get())); // there is nothing any more
}

void TestOutreachPage::keepsATextThatIsBeingWritten()
{
    openPage();
    showView(2);
    auto *panel = m_page->findChild<TextsPanel *>();
    auto *text = panel->findChild<QPlainTextEdit *>();
    auto *situations = panel->findChild<QListWidget *>();
    const QString builtIn = text->toPlainText();
    QVERIFY(builtIn.startsWith(u"# "_s));
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" Ours."_s);
    situations->setCurrentRow(1);
    QVERIFY(!text->toPlainText().contains(u"Ours."_s));
    situations->setCurrentRow(0);
    QVERIFY2(text->toPlainText().endsWith(u" Ours."_s), "what was typed is not lost");
    QTest::keyClicks(text, u" {{nobody}}"_s);
    QTRY_VERIFY(!button(u"Keep"_s, panel)->isEnabled());
    QVERIFY(!m_page->findChild<MessageBar *>()->words().isEmpty());
    QTest::mouseClick(button(u"As it was built in"_s, panel), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), builtIn);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" Ours."_s);
    QTRY_VERIFY(button(u"Keep"_s, panel)->isEnabled());
    QTest::mouseClick(button(u"Keep"_s, panel), Qt::LeftButton);
    const auto kept = [this] {
        return m_console->outreach()
            .messageTemplate(qd::Situation::Declared, qd::Audience::ProductTeams, u"en"_s)
            .value_or(QString());
    };
    QTRY_VERIFY(kept().endsWith(u" Ours."_s));
}

void TestOutreachPage::showsABlockOnEveryPage()
{
    openWindow();
    auto *bar = m_window->findChild<ReleaseBar *>();
    QVERIFY(!bar->isVisible());
    QVERIFY(m_console->releases().block(u"the queue is full"_s));
    for (const QString &page : m_window->pageNames()) {
        m_window->showPage(page);
        QVERIFY2(bar->isVisible(), qPrintable(page));
    }
    QVERIFY2(bar->accessibleName().contains(u"ada"_s) && bar->accessibleName().contains(u"the queue is full"_s),
        qPrintable(bar->accessibleName()));
    QVERIFY(!button(u"Remind in an hour"_s, bar)); // its time has not come
    QTest::mouseClick(button(u"Lift"_s, bar), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!*m_console->releases().block());
}

void TestOutreachPage::remindsOfABlock()
{
    QVERIFY(m_console->releases().block(u"the queue is full"_s, now + 30 * minute));
    openWindow(); // it holds from before
    auto *bar = m_window->findChild<ReleaseBar *>();
    QVERIFY(bar->isVisible());
    QSignalSpy reminded(bar, &ReleaseBar::reminded);
    QVERIFY(!bar->isReminding());
    m_clock->advance(30 * minute);
    QTRY_COMPARE_WITH_TIMEOUT(reminded.size(), 1, 10'000);
    QVERIFY(bar->isReminding());
    QVERIFY(reminded[0][0].toString().contains(u"still blocked"_s));
    QVERIFY(bar->accessibleName().contains(u"still blocked"_s));
    QTest::mouseClick(button(u"Remind in an hour"_s, bar), Qt::LeftButton);
    QTRY_VERIFY(!bar->isReminding());
    QVERIFY(!bar->accessibleName().contains(u"still"_s));
    QCOMPARE((*m_console->releases().block())->remindAt, std::optional(now + 90 * minute));
    QCOMPARE(reminded.size(), 1);
}

void TestOutreachPage::blocksFromThePage()
{
    openPage();
    whenADialogOpens([this] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(dialog->isVisible(), "without a reason nothing is blocked");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"the queue is full"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(button(u"Block releases…"_s, m_page.get()), Qt::LeftButton);
    QTRY_VERIFY(*m_console->releases().block());
    QCOMPARE((*m_console->releases().block())->remindAt, std::optional(now + 60 * minute));
    QTRY_VERIFY(!button(u"Block releases…"_s, m_page.get())->isEnabled()); // they are
}

void TestOutreachPage::remindsToTell()
{
    channel(qd::ChannelKind::Slack, u"#support"_s, {qd::Audience::Support});
    openWindow();
    auto *bar = m_window->findChild<CadenceBar *>();
    QVERIFY(!bar->isVisible());
    const auto look = [this] { QVERIFY(m_console->incidents().note(m_incident.id, u"still looking"_s)); };
    m_clock->advance(31 * minute);
    look();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->words().startsWith(u"INC-1"_s) && bar->words().contains(u"31 min"_s)
            && bar->words().contains(u"support"_s),
        qPrintable(bar->words()));
    m_clock->advance(9 * minute);
    look();
    QTRY_VERIFY2(bar->words().contains(u"40 min"_s), "it does not stand still");
    QTest::mouseClick(button(u"In 10 minutes"_s, bar), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    m_clock->advance(10 * minute);
    look();
    QTRY_VERIFY(bar->isVisible());

    whenADialogOpens([] {
        auto *dialog = qobject_cast<ComposeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->reject(); // they have thought better of it
    });
    QTest::mouseClick(button(u"Tell…"_s, bar), Qt::LeftButton);
    QTRY_VERIFY2(bar->isVisible(), "nobody was told");
    whenADialogOpens([this] {
        auto *dialog = qobject_cast<ComposeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(named<QComboBox>(u"Audience"_s, dialog)->currentData().toInt(), int(qd::Audience::Support));
        QVERIFY(named<QComboBox>(u"Incident"_s, dialog)->currentText().startsWith(u"INC-1"_s));
        QTest::mouseClick(button(u"Copy, and told by hand"_s, dialog), Qt::LeftButton);
    });
    QTest::mouseClick(button(u"Tell…"_s, bar), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    look();
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestOutreachPage)
#include "tst_outreachpage.moc"
