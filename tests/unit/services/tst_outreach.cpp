// Telling others: the texts for each situation, what becomes of them on each channel, what stands in the timeline once
// they have arrived, and when it is time to tell again.
#include "app/domain/attachment.h"
#include "app/domain/releaseblock.h"
#include "app/services/attachmentdesk.h"
#include "app/services/channelkeeper.h"
#include "app/services/console.h"
#include "app/services/incidentdesk.h"
#include "app/services/outbox.h"
#include "app/services/outreachdesk.h"
#include "app/services/releasedesk.h"
#include "app/store/outboxrepository.h"
#include "tests/support/scriptedserver.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'000'000'000;
constexpr qint64 minute = 60'000;
const QChar turned(0x202E); // turns the direction of writing

const QString hostileTitle = u"<!channel> **bold** {{text}} [a](http://evil.example) "_s + turned + u"txt.exe"_s;

QList<Audience> everybody()
{
    return {Audience::Crew, Audience::ProductTeams, Audience::Support, Audience::Users};
}

QString textOf(const QJsonObject &payload)
{
    return QString::fromUtf8(QJsonDocument(payload).toJson());
}

QByteArray picture()
{
    QImage image(2, 2, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

class TestOutreach : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hasATextForEverything_data();
    void hasATextForEverything();
    void fillsInWhatIsKnown();
    void writesInTheirLanguage();
    void staysHarmless_data();
    void staysHarmless();
    void keepsTheTextsOfTheCrew();
    void refusesTexts_data();
    void refusesTexts();
    void storesOneForEachChannel();
    void storesAllOrNone();
    void isSentOnce();
    void needsAChannelAndWords();
    void splitsALongOne();
    void saysWhatIsLeftOut();
    void composesAMail();
    void composesForAWebhook();
    void keepsTheStatusPage();
    void tellsTheTimelineOnce();
    void tellsTheTimelineOfATextWithoutSubject();
    void notesWhatWasToldByHand();
    void announcesABlock();
    void announcesTogetherWithTheBlock();
    void remindsInTime();
    void remindsOfWhoCanBeTold();
    void keepsTheCadence();

private:
    OutreachDesk &desk() { return m_console->outreach(); }
    OutreachChannel channel(ChannelKind kind, const QString &name, const QList<Audience> &audiences = everybody());
    MessageDraft draft(Situation situation, Audience audience = Audience::ProductTeams);
    QList<Message> log();
    QList<TimelineEntry> messagesInTimeline();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Console> m_console;
    Incident m_incident;
};

void TestOutreach::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keyring is asked
}

void TestOutreach::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>(now);
    m_console = std::move(*Console::open({m_dir->path()}, *m_clock));
    m_console->setAuthor(u"ada"_s);
    m_incident = *m_console->incidents().declare({u"API slow"_s, Severity::Major, {}, {}, {}, {}, {u"api"_s}});
}

void TestOutreach::cleanup()
{
    m_console.reset();
}

OutreachChannel TestOutreach::channel(ChannelKind kind, const QString &name, const QList<Audience> &audiences)
{
    OutreachChannel channel;
    channel.kind = kind;
    channel.name = name;
    channel.audiences = audiences;
    channel.host = u"127.0.0.1"_s;
    channel.from = u"Captains <captains@example.org>"_s;
    channel.to = QStringList{u"all@example.org"_s};
    channel.folder = m_dir->path();
    const auto saved = desk().save(channel);
    return saved ? *saved : OutreachChannel();
}

MessageDraft TestOutreach::draft(Situation situation, Audience audience)
{
    MessageAsked asked;
    asked.situation = situation;
    asked.audience = audience;
    asked.language = u"en"_s;
    asked.incident = m_incident;
    asked.text = u"Half of the requests fail."_s;
    const auto draft = desk().draft(asked);
    return draft ? *draft : MessageDraft();
}

QList<Message> TestOutreach::log()
{
    QList<Message> all = m_console->outbox().log(100).value_or(QList<Message>());
    std::reverse(all.begin(), all.end());
    return all;
}

QList<TimelineEntry> TestOutreach::messagesInTimeline()
{
    QList<TimelineEntry> all = m_console->incidents().timeline(m_incident.id).value_or(QList<TimelineEntry>());
    all.removeIf([](const TimelineEntry &entry) { return entry.kind != TimelineKind::Message; });
    return all;
}

void TestOutreach::hasATextForEverything_data()
{
    QTest::addColumn<int>("state"); // of the incident; -1: of none
    QTest::addRow("of no incident") << -1;
    for (const IncidentState state : {IncidentState::Triggered, IncidentState::Acknowledged, IncidentState::Restored,
             IncidentState::Fixed, IncidentState::Dismissed})
        QTest::addRow("%s", qPrintable(toString(state))) << int(state);
}

void TestOutreach::hasATextForEverything()
{
    QFETCH(int, state);
    IncidentDesk &incidents = m_console->incidents();
    m_clock->advance(minute);
    if (state >= int(IncidentState::Acknowledged) && state != int(IncidentState::Dismissed))
        QVERIFY(incidents.acknowledge(m_incident.id));
    if (state == int(IncidentState::Restored) || state == int(IncidentState::Fixed))
        QVERIFY(incidents.restore(m_incident.id));
    if (state == int(IncidentState::Fixed))
        QVERIFY(incidents.fix(m_incident.id));
    if (state == int(IncidentState::Dismissed))
        QVERIFY(incidents.dismiss(m_incident.id, DismissalReason::FalsePositive));
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (int situation = 0; situation < situations; ++situation) {
            for (const Audience audience : everybody()) {
                MessageAsked asked;
                asked.situation = Situation(situation);
                asked.audience = audience;
                asked.language = language;
                if (asked.situation == Situation::Logbook) {
                    asked.entry = LogbookEntry();
                    asked.entry->markdown = u"It was quiet."_s;
                }
                if (state >= 0)
                    asked.incident = *incidents.incident(m_incident.id);
                const auto made = desk().draft(asked);
                const QByteArray which =
                    (toString(asked.situation) + u' ' + toString(audience) + u' ' + language).toUtf8();
                QVERIFY2(made, which.constData());
                QVERIFY2(!made->text.subject.trimmed().isEmpty(), which.constData());
                QVERIFY2(!made->text.markdown.trimmed().isEmpty() || state < 0, which.constData());
                QVERIFY2(!(made->text.subject + made->text.markdown).contains(u"{{"_s), which.constData());
                QVERIFY2(
                    !made->text.subject.contains(u": ,"_s) && !made->text.subject.contains(u"()"_s), which.constData());
                QCOMPARE(made->language, language);
                QVERIFY(!made->id.isEmpty());
            }
        }
    }
}

void TestOutreach::fillsInWhatIsKnown()
{
    m_clock->advance(65 * minute);
    QVERIFY(m_console->incidents().setTickets(m_incident.id, 7));
    m_incident = *m_console->incidents().incident(m_incident.id);
    const MessageText text = draft(Situation::Update).text;
    QVERIFY2(text.subject.startsWith(u"INC-1: API slow, news of "_s), qPrintable(text.subject));
    QVERIFY2(text.markdown.contains(u"Half of the requests fail."_s), qPrintable(text.markdown));
    QVERIFY(text.markdown.contains(u"- Duration so far: 1 h 5 min"_s));
    QVERIFY(text.markdown.contains(u"- Support tickets so far: 7"_s));
    QVERIFY(text.markdown.contains(u"- Led by ada"_s));
    QVERIFY(text.markdown.contains(u"Next news: "_s)); // in half an hour, as the cadence has it
    QVERIFY(!text.markdown.contains(u"Timeline"_s)); // there is no link to it
    const MessageText users = draft(Situation::Update, Audience::Users).text;
    QVERIFY2(!(users.subject + users.markdown).contains(u"API"_s), "what it is called inside is nobody else's");
    QVERIFY(!(users.subject + users.markdown).contains(u"INC-"_s));
    const MessageText support = draft(Situation::Declared, Audience::Support).text;
    QVERIFY2(support.markdown.contains(u"tag INC-1"_s), qPrintable(support.markdown));
}

void TestOutreach::writesInTheirLanguage()
{
    MessageAsked asked;
    asked.situation = Situation::Restored;
    asked.incident = m_incident;
    asked.language = u"fr"_s;
    const auto french = desk().draft(asked);
    asked.language = u"en"_s;
    const auto english = desk().draft(asked);
    QVERIFY(french && english);
    QVERIFY(french->text != english->text);
    asked.language = u"xx"_s;
    const auto other = desk().draft(asked);
    QVERIFY(other);
    QVERIFY(other->language == u"en"_s || other->language == u"fr"_s);
}

void TestOutreach::staysHarmless_data()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::addRow("Slack") << ChannelKind::Slack;
    QTest::addRow("mail") << ChannelKind::Email;
    QTest::addRow("status page") << ChannelKind::StatusPage;
}

void TestOutreach::staysHarmless()
{
    QFETCH(ChannelKind, kind);
    m_incident = *m_console->incidents().declare(
        {hostileTitle, Severity::Critical, {}, {}, u"eve\n<@U1>"_s, {}, {u"<!here>"_s, u"*x*"_s}});
    MessageDraft made = draft(Situation::Reinforcement);
    QVERIFY(made.text.markdown.contains(u"\\*\\*bold\\*\\*"_s));
    QVERIFY(made.text.markdown.contains(u"\\*x\\*"_s));
    QVERIFY2(!made.text.markdown.contains(u"[a]("_s), qPrintable(made.text.markdown));
    QVERIFY2(!made.text.markdown.contains(turned), "the direction of writing stays");
    made.text.subject = draft(Situation::Declared).text.subject;
    QVERIFY(!made.text.subject.contains(u'\n'));
    QVERIFY2(!made.text.subject.contains(turned), "the direction of writing stays");
    QVERIFY2(made.text.subject.contains(u"{{text}}"_s), "a value is not filled in once more");
    QVERIFY(!made.text.subject.contains(u"Half of"_s));
    made.text.markdown += u"\n\n<!channel> <script>alert(1)</script> <@U123>"_s;
    const OutreachChannel to = channel(kind, u"there"_s);
    QVERIFY(desk().send(made, {to}));
    const QJsonObject payload = log().last().payload;
    if (kind == ChannelKind::Slack) {
        for (const QString &call : {u"<!channel>"_s, u"<!here>"_s, u"<@U"_s, u"<script"_s})
            QVERIFY2(!payload[u"text"_s].toString().contains(call), qPrintable(call));
        for (const QJsonValue &block : payload[u"blocks"_s].toArray()) {
            const QJsonObject words = block[u"text"_s].toObject();
            if (words[u"type"_s] == u"mrkdwn"_s)
                QVERIFY2(!words[u"text"_s].toString().contains(u"<!"_s), qPrintable(words[u"text"_s].toString()));
        }
    } else {
        QVERIFY(!payload[u"html"_s].toString().contains(u"<script"_s));
        QVERIFY(!payload[u"html"_s].toString().contains(u">bold<"_s));
        QVERIFY(!payload[u"html"_s].toString().contains(u">a</a>"_s));
    }
    const auto preview = desk().previewHtml(made, to);
    QVERIFY(preview);
    QVERIFY2(!preview->contains(u"<script"_s), qPrintable(*preview));
}

void TestOutreach::keepsTheTextsOfTheCrew()
{
    const auto text = [this] { return *desk().messageTemplate(Situation::Update, Audience::Support, u"en"_s); };
    const QString builtIn = text();
    QCOMPARE(builtIn, builtInMessage(Situation::Update, Audience::Support, u"en"_s));
    QVERIFY(desk().setMessageTemplate(Situation::Update, Audience::Support, u"en"_s, u"# Ours {{key}}\n\n{{text}}"_s));
    QCOMPARE(draft(Situation::Update, Audience::Support).text,
        (MessageText{u"Ours INC-1"_s, u"Half of the requests fail."_s}));
    QCOMPARE(*desk().messageTemplate(Situation::Update, Audience::Crew, u"en"_s),
        builtInMessage(Situation::Update, Audience::Crew, u"en"_s)); // of that audience alone
    QCOMPARE(*desk().messageTemplate(Situation::Update, Audience::Support, u"fr"_s),
        builtInMessage(Situation::Update, Audience::Support, u"fr"_s));
    QVERIFY(desk().setMessageTemplate(Situation::Update, Audience::Support, u"en"_s, {}));
    QCOMPARE(text(), builtIn);
    QVERIFY(desk().setMessageTemplate(Situation::Update, Audience::Support, u"en"_s, u"no subject, {{key}}"_s));
    QCOMPARE(draft(Situation::Update, Audience::Support).text.subject, QString()); // as it is wanted
    QVERIFY(desk().setMessageTemplate(Situation::Update, Audience::Support, u"en"_s, builtIn + u'\n'));
    QCOMPARE(text(), builtIn); // a better one of a later version takes its place
}

void TestOutreach::refusesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("an unknown placeholder") << u"# {{key}}\n\n{{password}}"_s;
    QTest::addRow("one without an end") << u"# {{key\n\nwords"_s;
}

void TestOutreach::refusesTexts()
{
    QFETCH(QString, text);
    const auto kept = desk().setMessageTemplate(Situation::Update, Audience::Crew, u"en"_s, text);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
    QCOMPARE(*desk().messageTemplate(Situation::Update, Audience::Crew, u"en"_s),
        builtInMessage(Situation::Update, Audience::Crew, u"en"_s));
    MessageAsked asked;
    QCOMPARE(desk().fill(asked, text).error().kind, Error::Kind::Invalid);
}

void TestOutreach::storesOneForEachChannel()
{
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#incidents"_s);
    const OutreachChannel mail = channel(ChannelKind::Email, u"mail"_s);
    const MessageDraft made = draft(Situation::Update, Audience::Support);
    QVERIFY(desk().send(made, {slack, mail}));
    const QList<Message> stored = log();
    QCOMPARE(stored.size(), 2);
    for (const Message &message : stored) {
        QVERIFY(message.channel == slack.id.value || message.channel == mail.id.value);
        QCOMPARE(message.about, u"INC-1"_s);
        QCOMPARE(message.incident, m_incident.id);
        QCOMPARE(message.situation, u"update"_s);
        QCOMPARE(message.audience, u"support"_s);
        QCOMPARE(message.title, made.text.subject);
        QCOMPARE(message.words, made.text.markdown);
        QCOMPARE(message.writtenBy, u"ada"_s);
        QCOMPARE(int(message.state), int(MessageState::Waiting));
    }
    QCOMPARE(desk().messagesOf(m_incident.id)->size(), 2);
}

void TestOutreach::storesAllOrNone()
{
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#incidents"_s);
    OutreachChannel broken = channel(ChannelKind::Email, u"mail"_s);
    broken.from = u"nobody"_s;
    const auto sent = desk().send(draft(Situation::Update), {slack, broken});
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Invalid);
    QCOMPARE(log().size(), 0);
}

void TestOutreach::isSentOnce()
{
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#incidents"_s);
    const OutreachChannel hook = channel(ChannelKind::Webhook, u"hook"_s);
    const MessageDraft made = draft(Situation::Update);
    QVERIFY(desk().send(made, {slack}));
    QCOMPARE(desk().send(made, {slack}).error().kind, Error::Kind::Conflict);
    QCOMPARE(desk().send(made, {hook, slack}).error().kind, Error::Kind::Conflict);
    QCOMPARE(log().size(), 1);
    QVERIFY(desk().send(draft(Situation::Update), {slack})); // another one that says the same
    QCOMPARE(log().size(), 2);
}

void TestOutreach::needsAChannelAndWords()
{
    MessageDraft made = draft(Situation::Update);
    QCOMPARE(desk().send(made, {}).error().kind, Error::Kind::Invalid);
    made.text = {u"  "_s, u"\n \n"_s};
    for (const ChannelKind kind :
        {ChannelKind::Slack, ChannelKind::Email, ChannelKind::Webhook, ChannelKind::StatusPage}) {
        const OutreachChannel to = channel(kind, toString(kind));
        QCOMPARE(desk().send(made, {to}).error().kind, Error::Kind::Invalid);
        QCOMPARE(desk().previewHtml(made, to).error().kind, Error::Kind::Invalid);
    }
    made = draft(Situation::Update);
    made.incident = IncidentId{u"gone"_s};
    QCOMPARE(desk().send(made, {*desk().channels()}).error().kind, Error::Kind::NotFound);
    QCOMPARE(log().size(), 0);
}

void TestOutreach::splitsALongOne()
{
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#logbook"_s);
    MessageDraft made = draft(Situation::Logbook);
    made.incident = {};
    for (int i = 0; i < 25; ++i)
        made.text.markdown += u"\n\nparagraph %1 "_s.arg(i) + QString(900, u'x');
    QVERIFY(desk().send(made, {slack}));
    QList<Message> parts = OutboxRepository(m_console->database()).newest(100).value_or(QList<Message>());
    QVERIFY(parts.size() > 1);
    // In the order in which they follow each other.
    MessageId before;
    QString all;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto next = std::find_if(
            parts.begin(), parts.end(), [&before](const Message &message) { return message.after == before; });
        QVERIFY(next != parts.end());
        QCOMPARE(next->words.isEmpty(), i > 0);
        before = next->id;
        all += textOf(next->payload);
    }
    qsizetype at = -1;
    for (int i = 0; i < 25; ++i) {
        const qsizetype found = all.indexOf(u"paragraph %1 "_s.arg(i), at + 1);
        QVERIFY2(found > at, qPrintable(QString::number(i)));
        at = found;
    }
    QCOMPARE(m_console->outreach().messagesOf({}).value_or(QList<Message>()).size(), 0);
}

void TestOutreach::saysWhatIsLeftOut()
{
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#logbook"_s);
    MessageDraft made = draft(Situation::Logbook);
    for (int i = 0; i < 300; ++i)
        made.text.markdown += u"\n\nparagraph %1 "_s.arg(i) + QString(900, u'x');
    QVERIFY(desk().send(made, {slack}));
    QList<Message> parts = log();
    QCOMPARE(parts.size(), 10);
    const auto isFollowed = [&parts](const Message &message) {
        return std::any_of(
            parts.begin(), parts.end(), [&message](const Message &other) { return other.after == message.id; });
    };
    const auto last = std::find_if_not(parts.begin(), parts.end(), isFollowed);
    QVERIFY(last != parts.end());
    QCOMPARE(last->payload[u"blocks"_s].toArray().last()[u"text"_s][u"text"_s].toString(), u"[…]"_s);
    QVERIFY(!textOf(last->payload).contains(u"paragraph 299 "_s));
}

void TestOutreach::composesAMail()
{
    OutreachChannel mail = channel(ChannelKind::Email, u"mail"_s);
    mail.to = QStringList{u"Bob <bob@example.org>"_s, u"all@example.org"_s};
    QVERIFY(desk().save(mail));
    const auto attachment = m_console->attachments().add(u"CPU of the week"_s, picture());
    QVERIFY(attachment);
    MessageDraft made = draft(Situation::Update);
    made.text.markdown += u"\n\n"_s + attachmentMarkdown(attachment->id, attachment->title) + u"\n\n"_s
        + attachmentMarkdown(AttachmentId{u"gone"_s}, u"gone"_s);
    QVERIFY(desk().send(made, {mail}));
    const QJsonObject payload = log().last().payload;
    QCOMPARE(payload[u"from"_s], (QJsonObject{{u"name"_s, u"Captains"_s}, {u"address"_s, u"captains@example.org"_s}}));
    QCOMPARE(payload[u"to"_s], (QJsonArray{u"bob@example.org"_s, u"all@example.org"_s}));
    QCOMPARE(payload[u"subject"_s].toString(), made.text.subject);
    QCOMPARE(payload[u"date"_s].toInteger(), now);
    const QJsonArray pictures = payload[u"pictures"_s].toArray();
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(QByteArray::fromBase64(pictures[0][u"png"_s].toString().toLatin1()), picture());
    QVERIFY(payload[u"html"_s].toString().contains(u"cid:"_s + pictures[0][u"id"_s].toString()));
    QVERIFY(payload[u"plain"_s].toString().contains(u"Half of the requests fail."_s));
    const auto preview = desk().previewHtml(made, mail);
    QVERIFY(preview);
    QVERIFY(preview->contains(u"data:image/png;base64,"_s));
    QVERIFY2(!preview->contains(u"cid:"_s), "a view has no parts to look them up in");
    QVERIFY(preview->contains(u"Bob &lt;bob@example.org&gt;"_s));
}

void TestOutreach::composesForAWebhook()
{
    const OutreachChannel hook = channel(ChannelKind::Webhook, u"hook"_s);
    QVERIFY(desk().send(draft(Situation::Declared, Audience::Crew), {hook}));
    const Message message = log().last();
    QCOMPARE(message.payload[u"kind"_s].toString(), u"message"_s);
    QCOMPARE(message.payload[u"situation"_s].toString(), u"declared"_s);
    QCOMPARE(message.payload[u"audience"_s].toString(), u"crew"_s);
    QCOMPARE(message.payload[u"language"_s].toString(), u"en"_s);
    QCOMPARE(message.payload[u"incident"_s].toString(), u"INC-1"_s);
    QCOMPARE(message.payload[u"idempotencyKey"_s].toString(), message.id.value);
    QVERIFY(message.payload[u"text"_s].toString().contains(u"Half of the requests fail."_s));
    m_clock->advance(minute);
    MessageDraft none = draft(Situation::Maintenance);
    none.incident = {};
    QVERIFY(desk().send(none, {hook}));
    QVERIFY(log().last().payload[u"incident"_s].isNull());
}

// Two incidents, one after the other, and a third word on the first.
void TestOutreach::keepsTheStatusPage()
{
    const OutreachChannel page = channel(ChannelKind::StatusPage, u"Our service"_s, {Audience::Users});
    const Incident first = m_incident;
    QString sequence;
    const auto tell = [&](Situation situation, const Incident &incident) {
        m_incident = *m_console->incidents().incident(incident.id);
        m_clock->advance(minute);
        QVERIFY(desk().send(draft(situation, Audience::Users), {page}));
        const QString next = log().last().payload[u"sequence"_s].toString();
        QVERIFY2(next > sequence, "what is older does not replace it");
        sequence = next;
    };
    const auto shown = [this] { return log().last().payload[u"json"_s].toObject(); };
    tell(Situation::Declared, first);
    QCOMPARE(shown()[u"state"_s].toString(), u"degraded"_s);
    const Incident second = *m_console->incidents().declare({u"Secret works"_s, Severity::Minor, {}, {}, {}, {}});
    tell(Situation::Declared, second);
    tell(Situation::Restored, first);
    QCOMPARE(shown()[u"state"_s].toString(), u"degraded"_s); // the second is still there
    const QJsonArray incidents = shown()[u"incidents"_s].toArray();
    QCOMPARE(incidents.size(), 2);
    const QString html = log().last().payload[u"html"_s].toString();
    for (const QString &inside : {u"API slow"_s, u"Secret works"_s, u"INC-"_s, u"ada"_s}) {
        QVERIFY2(!html.contains(inside), qPrintable(inside));
        QVERIFY2(!textOf(shown()).contains(inside), qPrintable(inside));
    }
    tell(Situation::Restored, second);
    QCOMPARE(shown()[u"state"_s].toString(), u"operational"_s);
    tell(Situation::Fixed, first);
    QCOMPARE(shown()[u"incidents"_s].toArray().size(), 2);

    // What was given up is not told, and what is a week old is over.
    const MessageId last = log().last().id;
    QVERIFY(m_console->outbox().drop(last));
    m_clock->advance(8LL * 24 * 60 * minute);
    tell(Situation::Update, second);
    QCOMPARE(shown()[u"incidents"_s].toArray().size(), 1);
    QCOMPARE(shown()[u"state"_s].toString(), u"degraded"_s);
}

void TestOutreach::tellsTheTimelineOnce()
{
    ScriptedServer server;
    server.answer = ScriptedServer::typed("text/plain", "ok");
    const OutreachChannel slack = channel(ChannelKind::Slack, u"#incidents"_s);
    m_console->channels().start();
    m_console->outbox().start();
    m_console->channels().setSecret(slack, server.url(), this, [](const Result<> &) {});
    MessageDraft made = draft(Situation::Update, Audience::Support);
    for (int i = 0; i < 15; ++i)
        made.text.markdown += u"\n\nparagraph "_s + QString(900, u'x');
    QSignalSpy delivered(&m_console->outbox(), &Outbox::delivered);
    QVERIFY(desk().send(made, {slack}));
    const qsizetype parts = log().size();
    QVERIFY(parts > 1);
    QCOMPARE(messagesInTimeline().size(), 0); // it is on its way
    QTRY_COMPARE(delivered.size(), parts);
    const QList<TimelineEntry> told = messagesInTimeline();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].text, made.text.subject);
    QCOMPARE(told[0].at, now);
    QCOMPARE(told[0].details.value(Detail::audience), u"support"_s);
    QCOMPARE(told[0].details.value(Detail::name), u"#incidents"_s);
    const auto message = m_console->outbox().message(MessageId{told[0].details.value(Detail::message)});
    QVERIFY(message);
    QVERIFY(message->after.isNull());
    QVERIFY(!textOf(log().last().payload).contains(server.url()));
}

void TestOutreach::tellsTheTimelineOfATextWithoutSubject()
{
    ScriptedServer server;
    const OutreachChannel hook = channel(ChannelKind::Webhook, u"hook"_s);
    m_console->channels().start();
    m_console->outbox().start();
    m_console->channels().setSecret(hook, server.url(), this, [](const Result<> &) {});
    MessageDraft made = draft(Situation::Update);
    made.text = {{}, u"\n\n  \nIt is back, nearly.\nMore follows."_s};
    QSignalSpy delivered(&m_console->outbox(), &Outbox::delivered);
    QSignalSpy troubled(&m_console->outbox(), &Outbox::troubled);
    QVERIFY(desk().send(made, {hook}));
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(troubled.size(), 0);
    QCOMPARE(messagesInTimeline().size(), 1);
    QCOMPARE(messagesInTimeline()[0].text, u"It is back, nearly."_s);
    made = draft(Situation::Update);
    made.text = {{}, QString(200'000, u'x')}; // more than a timeline takes
    QVERIFY(desk().send(made, {hook}));
    QTRY_COMPARE(delivered.size(), 2);
    QCOMPARE(troubled.size(), 0);
    QCOMPARE(messagesInTimeline().size(), 2);
}

void TestOutreach::notesWhatWasToldByHand()
{
    const MessageDraft made = draft(Situation::Update, Audience::Support);
    QVERIFY(desk().noteTold(made, u"on the phone"_s));
    QCOMPARE(log().size(), 1);
    QCOMPARE(int(log()[0].state), int(MessageState::Delivered));
    QCOMPARE(log()[0].answer, u"on the phone"_s);
    QCOMPARE(messagesInTimeline().size(), 1);
    QCOMPARE(messagesInTimeline()[0].details.value(Detail::audience), u"support"_s);
    QCOMPARE(desk().noteTold(made, u"on the phone"_s).error().kind, Error::Kind::Conflict);
    QCOMPARE(messagesInTimeline().size(), 1);
    MessageDraft none = draft(Situation::Maintenance);
    none.incident = {};
    QVERIFY(desk().noteTold(none, u"at the coffee machine"_s)); // of no incident
    QCOMPARE(messagesInTimeline().size(), 1);
    QVERIFY(desk().asMrkdwn(made).startsWith(u'*' + made.text.subject + u'*'));
}

void TestOutreach::announcesABlock()
{
    const OutreachChannel teams = channel(ChannelKind::Slack, u"teams"_s, {Audience::ProductTeams});
    OutreachChannel crew = channel(ChannelKind::Slack, u"crew"_s, {Audience::Crew, Audience::Users});
    crew.language = u"fr"_s;
    QVERIFY(desk().save(crew));
    channel(ChannelKind::Slack, u"support"_s, {Audience::Support});
    channel(ChannelKind::StatusPage, u"users"_s, {Audience::Users});
    OutreachChannel off = channel(ChannelKind::Slack, u"off"_s, {Audience::ProductTeams});
    off.enabled = false;
    QVERIFY(desk().save(off));

    QVERIFY(m_console->releases().block(u"the queue <!here> is full"_s, {}, m_incident.id));
    QStringList told;
    for (const Message &message : log()) {
        told.append(message.channel);
        QCOMPARE(message.situation, u"blocked"_s);
        QVERIFY(!message.payload[u"text"_s].toString().contains(u"<!here>"_s));
        QVERIFY(message.words.contains(u"queue"_s));
        QVERIFY(message.words.contains(u"API slow"_s));
        QCOMPARE(message.audience, message.channel == teams.id.value ? u"product_teams"_s : u"crew"_s);
        const QString language = message.channel == crew.id.value ? u"fr"_s : u"en"_s;
        const QString subject = messageTextFrom(builtInMessage(Situation::Blocked, Audience::Crew, language)).subject;
        QCOMPARE(message.title, subject);
    }
    told.sort();
    QStringList expected{teams.id.value, crew.id.value};
    expected.sort();
    QCOMPARE(told, expected);

    m_clock->advance(90 * minute);
    QVERIFY(m_console->releases().remindAt(now + 120 * minute));
    QCOMPARE(log().size(), 2); // that is nobody else's
    QVERIFY(m_console->releases().lift());
    QCOMPARE(log().size(), 4);
    QCOMPARE(log().last().situation, u"lifted"_s);
}

void TestOutreach::announcesTogetherWithTheBlock()
{
    channel(ChannelKind::Slack, u"teams"_s, {Audience::ProductTeams});
    m_console->releases().setAnnounce(
        [this](Transaction &transaction, const Stamp &stamp, const ReleaseBlock &block) -> Result<> {
            if (auto done = desk().announce(transaction, stamp, block); !done)
                return done;
            return failure(Error::Kind::StoreFull, u"disk"_s);
        });
    QVERIFY(!m_console->releases().block(u"the queue is full"_s));
    QVERIFY(!*m_console->releases().block()); // neither of both
    QCOMPARE(log().size(), 0);
}

void TestOutreach::remindsInTime()
{
    channel(ChannelKind::Slack, u"support"_s, {Audience::Support});
    const auto due = [this] {
        return desk().due(*m_console->incidents().incident(m_incident.id)).value_or(QList<AudienceDue>());
    };
    QVERIFY(due() == (QList<AudienceDue>{{Audience::Support, now, now + 30 * minute, false}}));
    m_clock->advance(30 * minute);
    QVERIFY(due()[0].isOverdue);
    desk().snooze(m_incident.id, Audience::Support, now + 40 * minute);
    QVERIFY(!due()[0].isOverdue);
    m_clock->set(now + 40 * minute);
    QVERIFY(due()[0].isOverdue);
    QVERIFY(desk().noteTold(draft(Situation::Update, Audience::Users), u"by hand"_s));
    QVERIFY(due()[0].isOverdue); // those were others
    QVERIFY(desk().noteTold(draft(Situation::Update, Audience::Support), u"by hand"_s));
    QVERIFY(due()[0] == (AudienceDue{Audience::Support, now + 40 * minute, now + 70 * minute, false}));

    QVERIFY(
        m_console->incidents().enterLine(m_incident.id, u"/severity critical"_s, m_clock->nowMs(), QTimeZone::utc()));
    QCOMPARE(due()[0].dueAt, now + 50 * minute);
    QVERIFY(m_console->incidents().restore(m_incident.id));
    QCOMPARE(due().size(), 0);
}

void TestOutreach::remindsOfWhoCanBeTold()
{
    QCOMPARE(desk().due(m_incident)->size(), 0); // no channel leads to anybody
    OutreachChannel users = channel(ChannelKind::StatusPage, u"users"_s, {Audience::Crew, Audience::Users});
    QCOMPARE(desk().due(m_incident)->size(), 1); // the crew knows
    QVERIFY(desk().due(m_incident)->first().audience == Audience::Users);
    users.enabled = false;
    QVERIFY(desk().save(users));
    QCOMPARE(desk().due(m_incident)->size(), 0);
    QVERIFY(desk().noteTold(draft(Situation::Update, Audience::Crew), u"by hand"_s));
    QVERIFY(desk().due(m_incident)->first().audience == Audience::Crew); // whoever was told once wants to hear more
    // What is on its way has told nobody yet.
    const OutreachChannel support = channel(ChannelKind::Slack, u"support"_s, {Audience::Support});
    m_clock->advance(31 * minute);
    QVERIFY(desk().send(draft(Situation::Update, Audience::Support), {support}));
    const QList<AudienceDue> due = *desk().due(m_incident);
    const auto isSupport = [](const AudienceDue &each) { return each.audience == Audience::Support; };
    QVERIFY(std::find_if(due.begin(), due.end(), isSupport)->isOverdue);
}

void TestOutreach::keepsTheCadence()
{
    QCOMPARE(desk().cadence().everyMs, 30 * minute);
    QCOMPARE(desk().cadence().everyCriticalMs, 10 * minute);
    QVERIFY(desk().setCadence({45 * minute, 0}));
    QCOMPARE(desk().cadence().everyMs, 45 * minute);
    QCOMPARE(desk().cadence().everyCriticalMs, 0);
    channel(ChannelKind::Slack, u"support"_s, {Audience::Support});
    QCOMPARE(desk().due(m_incident)->first().dueAt, now + 45 * minute);
    m_incident.severity = Severity::Critical;
    QCOMPARE(desk().due(m_incident)->size(), 0); // never
}

QTEST_GUILESS_MAIN(TestOutreach)
#include "tst_outreach.moc"
