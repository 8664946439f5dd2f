// The bytes of a mail: what is in its headers and parts, and what never gets there.
#include "app/connectors/mailmessage.h"
#include "app/connectors/mimeencoding.h"

#include <QJsonArray>
#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = "\x89PNG\r\n\x1a\n" + QByteArray(200, 'p');

QJsonObject payload()
{
    return {{u"from"_s, QJsonObject{{u"name"_s, u"Captains"_s}, {u"address"_s, u"captains@example.org"_s}}},
        {u"to"_s, QJsonArray{u"ann@example.org"_s, u"bob@example.org"_s}}, {u"subject"_s, u"INC-42 is restored"_s},
        {u"plain"_s, u"Well again."_s}, {u"html"_s, u"<p>Well again. <img src=\"cid:cpu@quarterdeck\"></p>"_s},
        {u"pictures"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"cpu@quarterdeck"_s}, {u"name"_s, u"cpu.png"_s},
                {u"png"_s, QString::fromLatin1(png.toBase64())}}}},
        {u"date"_s, qint64(1'795'420'800'000)}, {u"idempotencyKey"_s, u"01890000-0000-7000-8000-000000000001"_s}};
}

QByteArray bytesOf(QJsonObject what, const QString &key = {}, const QJsonValue &value = {})
{
    if (!key.isEmpty())
        what[key] = value;
    const auto mail = mailFrom(what);
    return mail ? mailBytes(*mail) : "refused: " + mail.error().detail.toUtf8();
}

QByteArray headOf(const QByteArray &bytes)
{
    return bytes.left(bytes.indexOf("\r\n\r\n") + 2);
}

// Unfolded, and decoded as a reader of mail would.
QString headerOf(const QByteArray &bytes, const QByteArray &name)
{
    QByteArray head = "\r\n" + headOf(bytes);
    head.replace("\r\n ", " ");
    const qsizetype at = head.indexOf("\r\n" + name + ": ") + 4 + name.size();
    const QByteArray value = head.mid(at, head.indexOf("\r\n", at) - at);
    QByteArray plain;
    for (const QByteArray &word : value.split(' ')) {
        if (word.startsWith("=?UTF-8?B?"))
            plain += QByteArray::fromBase64(word.mid(10, word.size() - 12));
        else
            plain += (plain.isEmpty() ? "" : " ") + word;
    }
    return QString::fromUtf8(plain);
}

QString unquoted(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=')
            plain += QByteArray::fromHex(text.mid(i + 1, 2)), i += 2;
        else
            plain += text[i];
    }
    return QString::fromUtf8(plain);
}

bool isWellFormed(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.size() > 78 || (!line.endsWith('\r') && !line.isEmpty()))
            return false;
    }
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\r' || c == '\n'; });
}

} // namespace

class TestMailMessage : public QObject {
    Q_OBJECT

private slots:
    void isAWholeMail();
    void hasOnlyThePartsItNeeds();
    void staysTheSame();
    void writesAnySubject_data();
    void writesAnySubject();
    void letsNobodyIntoTheHead_data();
    void letsNobodyIntoTheHead();
    void quotesAnyText_data();
    void quotesAnyText();
    void keepsItsBoundaries();
    void readsAddresses_data();
    void readsAddresses();
    void refusesWhatIsNoMail_data();
    void refusesWhatIsNoMail();
};

void TestMailMessage::isAWholeMail()
{
    const QByteArray bytes = bytesOf(payload());
    QVERIFY(isWellFormed(bytes));
    QVERIFY2(bytes.startsWith("From: \"Captains\"\r\n <captains@example.org>\r\n"
                              "To: ann@example.org,\r\n bob@example.org\r\n"
                              "Subject: INC-42 is restored\r\n"
                              "Date: Mon, 23 Nov 2026 08:00:00 +0000\r\n"
                              "Message-ID: <01890000-0000-7000-8000-000000000001@example.org>\r\n"
                              "Auto-Submitted: auto-generated\r\n"
                              "User-Agent: quarterdeck/" QUARTERDECK_VERSION "\r\n"
                              "MIME-Version: 1.0\r\n"
                              "Content-Type: multipart/alternative; boundary=\"=_alternative\"\r\n\r\n"
                              "--=_alternative\r\nContent-Type: text/plain; charset=utf-8\r\n"
                              "Content-Transfer-Encoding: quoted-printable\r\n\r\nWell again.\r\n"),
        bytes.constData());
    QVERIFY(bytes.contains("--=_alternative\r\nContent-Type: multipart/related; type=\"text/html\"; "
                           "boundary=\"=_related\"\r\n\r\n--=_related\r\nContent-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(bytes.contains("--=_related\r\nContent-Type: image/png; name=\"cpu.png\"\r\n"
                           "Content-Transfer-Encoding: base64\r\nContent-ID: <cpu@quarterdeck>\r\n"
                           "Content-Disposition: inline; filename=\"cpu.png\"\r\n\r\n"));
    const qsizetype at = bytes.indexOf("\r\n\r\n", bytes.indexOf("image/png")) + 4;
    QCOMPARE(QByteArray::fromBase64(bytes.mid(at, bytes.indexOf("--=", at) - at)), png);
    QVERIFY(bytes.endsWith("--=_related--\r\n\r\n--=_alternative--\r\n"));
}

void TestMailMessage::hasOnlyThePartsItNeeds()
{
    QJsonObject what = payload();
    what.remove(u"pictures"_s);
    QVERIFY(!bytesOf(what).contains("related"));
    QVERIFY(bytesOf(what).contains("text/html"));
    what.remove(u"html"_s);
    QVERIFY(!bytesOf(what).contains("multipart"));
    QVERIFY(bytesOf(what).endsWith("\r\n\r\nWell again.\r\n"));
}

void TestMailMessage::staysTheSame()
{
    QCOMPARE(bytesOf(payload()), bytesOf(payload()));
}

void TestMailMessage::writesAnySubject_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QString &subject, const QString &read) {
        QTest::newRow(name) << subject << (read.isEmpty() ? subject : read);
    };
    row("French", u"Réparé : la base répond"_s, {});
    row("emoji", u"🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨🚨 down"_s, {});
    row("long", QString(u"word "_s).repeated(40).trimmed(), {});
    row("one long word", QString(200, u'w'), {});
    row("as if it were encoded", u"=?UTF-8?B?eA==?="_s, {});
    row("longer than anybody reads", QString(5000, u'é'), QString(249, u'é') + u'…');
    row("breaks", u"a\r\n\r\nb\tc"_s, u"a b c"_s);
    row("empty", u""_s, {});
}

void TestMailMessage::writesAnySubject()
{
    QFETCH(QString, subject);
    const QByteArray bytes = bytesOf(payload(), u"subject"_s, subject);
    QVERIFY2(isWellFormed(bytes), bytes.constData());
    QTEST(headerOf(bytes, "Subject"), "read");
}

void TestMailMessage::letsNobodyIntoTheHead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const QString evil = u"x\r\nBcc: eve@evil.example\r\n\r\nbody\n.\n"_s;
    QTest::newRow("subject") << u"subject"_s << QJsonValue(evil);
    QTest::newRow("sender's name") << u"from"_s
                                   << QJsonValue(QJsonObject{{u"name"_s, evil}, {u"address"_s, u"a@example.org"_s}});
    QTest::newRow("sender's quotes") << u"from"_s
                                     << QJsonValue(QJsonObject{{u"name"_s, u"a\" <eve@evil.example>, \"\\"_s},
                                            {u"address"_s, u"a@example.org"_s}});
    QTest::newRow("recipient") << u"to"_s << QJsonValue(QJsonArray{u"ann@example.org"_s, u"b@example.org"_s + evil});
    QTest::newRow("picture's name") << u"pictures"_s
                                    << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"x"_s},
                                           {u"name"_s, u"a\"\r\n"_s + evil}, {u"png"_s, u"eA=="_s}}});
    QTest::newRow("key") << u"idempotencyKey"_s << QJsonValue(evil);
}

void TestMailMessage::letsNobodyIntoTheHead()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QByteArray bytes = bytesOf(payload(), field, value);
    QVERIFY(!bytes.contains("\nBcc"));
    if (bytes.startsWith("refused"))
        return;
    QVERIFY(isWellFormed(bytes));
    QCOMPARE(headOf(bytes).count("\nFrom:") + headOf(bytes).startsWith("From:"), 1);
    if (field == u"from"_s && value[u"name"_s].toString().startsWith(u'a'))
        QVERIFY(bytes.startsWith("From: \"a\\\" <eve@evil.example>, \\\"\\\\\"\r\n <a@example.org>\r\n"));
}

void TestMailMessage::quotesAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("French") << u"Réparé à 14 h 12.\nÀ demain"_s;
    QTest::newRow("dots") << u".\n..\n. a"_s;
    QTest::newRow("From") << u"From me\nFrom you"_s;
    QTest::newRow("spaces") << u"a  \n\t\n b\t"_s;
    QTest::newRow("a long line") << QString(u"é = word. "_s).repeated(500);
    QTest::newRow("dots alone") << QString(2000, u'.');
    QTest::newRow("empty") << u""_s;
    QTest::newRow("what steers") << u"a\u0000\u0007\u001b[1m"_s;
}

void TestMailMessage::quotesAnyText()
{
    QFETCH(QString, text);
    const QByteArray quoted = quotedPrintable(text);
    QVERIFY2(isWellFormed(quoted), quoted.constData());
    QCOMPARE(unquoted(quoted).replace(u"\r\n"_s, u"\n"_s), text + u'\n');
    QVERIFY(!quoted.startsWith('.') && !quoted.contains("\n."));
    QVERIFY(!quoted.startsWith("From ") && !quoted.contains("\nFrom "));
    QVERIFY(!quoted.contains(" \r") && !quoted.contains("\t\r"));
}

void TestMailMessage::keepsItsBoundaries()
{
    const QByteArray bytes = bytesOf(payload(), u"plain"_s, u"--=_alternative--\r\n--=_related\nend"_s);
    QCOMPARE(bytes.count("\n--=_alternative"), 3);
    QCOMPARE(bytes.count("\n--=_related"), 3);
}

void TestMailMessage::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("plain") << u" ann.b+ops@mail.example.org "_s << QByteArray("ann.b+ops@mail.example.org");
    QTest::newRow("this machine") << u"root@localhost"_s << QByteArray("root@localhost");
    QTest::newRow("another script") << u"ann@exämple.org"_s << QByteArray("ann@xn--exmple-cua.org");
    for (const QString &bad : {u""_s, u"ann"_s, u"@example.org"_s, u"ann@"_s, u"a b@example.org"_s, u"a@b@c"_s,
             u"a@b\r\nX: y"_s, u"Ann <a@example.org>"_s, u"a@example..org"_s, u"a@-x-"_s, u".a@example.org"_s,
             u"\"a\"@example.org"_s, u"é@example.org"_s, u"a@[127.0.0.1]"_s, QString(65, u'a') + u"@example.org"_s})
        QTest::newRow(qPrintable(u"refused: "_s + bad)) << bad << QByteArray();
}

void TestMailMessage::readsAddresses()
{
    QFETCH(QString, text);
    QTEST(mailAddress(text), "address");
}

void TestMailMessage::refusesWhatIsNoMail_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no sender") << u"from"_s << QJsonValue();
    QTest::newRow("nobody") << u"to"_s << QJsonValue(QJsonArray());
    QTest::newRow("no key") << u"idempotencyKey"_s << QJsonValue();
    const auto pictures = [](const QString &id, const QString &bytes) {
        return QJsonValue(QJsonArray{QJsonObject{{u"id"_s, id}, {u"png"_s, bytes}}});
    };
    QTest::newRow("no base64") << u"pictures"_s << pictures(u"x"_s, u"*"_s);
    QTest::newRow("no picture") << u"pictures"_s << pictures(u"x"_s, u""_s);
    QTest::newRow("no id") << u"pictures"_s << pictures(u"x>\r\n"_s, u"eA=="_s);
}

void TestMailMessage::refusesWhatIsNoMail()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QVERIFY(bytesOf(payload(), field, value).startsWith("refused: "));
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
