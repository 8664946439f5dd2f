#include "app/connectors/mailmessage.h"

#include "app/connectors/mimeencoding.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype longestAddress = 254;

// Of a key, an id or a file's name: what needs no quotes anywhere.
bool isToken(const QByteArray &text)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9._@-]{1,100}\\z"_s);
    return token.match(QString::fromLatin1(text)).hasMatch();
}

tl::unexpected<Error> invalid(const char *why)
{
    return failure(Error::Kind::Invalid, {}, QString::fromLatin1(why));
}

Result<MailPicture> pictureFrom(const QJsonObject &object)
{
    const auto png = QByteArray::fromBase64Encoding(
        object[u"png"_s].toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    MailPicture picture{object[u"id"_s].toString().toUtf8(), object[u"name"_s].toString().toUtf8(), png.decoded};
    if (!isToken(picture.id) || png.decodingStatus != QByteArray::Base64DecodingStatus::Ok || picture.png.isEmpty())
        return invalid("a picture has no id of plain letters, or is no base64");
    if (!isToken(picture.name))
        picture.name = "picture.png";
    return picture;
}

QByteArray dateHeader(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text);
}

QByteArray picturePart(const MailPicture &picture)
{
    return "Content-Type: image/png; name=\"" + picture.name
        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + picture.id
        + ">\r\nContent-Disposition: inline; filename=\"" + picture.name + "\"\r\n\r\n" + base64Lines(picture.png);
}

// "=_" is in no text that is quoted and in no base64.
QByteArray multipart(const QByteArray &kind, const QByteArray &parameters, const QList<QByteArray> &parts)
{
    const QByteArray boundary = "=_" + kind;
    QByteArray text = "Content-Type: multipart/" + kind + parameters + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        text += "--" + boundary + "\r\n" + part + "\r\n";
    return text + "--" + boundary + "--\r\n";
}

QByteArray body(const Mail &mail)
{
    const QByteArray plain = textPart("text/plain", mail.plain);
    if (mail.html.isEmpty())
        return plain;
    QByteArray html = textPart("text/html", mail.html);
    if (!mail.pictures.isEmpty()) {
        QList<QByteArray> parts{html};
        for (const MailPicture &picture : mail.pictures)
            parts.append(picturePart(picture));
        html = multipart("related", "; type=\"text/html\"", parts);
    }
    return multipart("alternative", {}, {plain, html});
}

} // namespace

QByteArray mailAddress(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@([^@\\s<>\\[\\]]+)\\z"_s);
    static const QRegularExpression domainShape(
        u"\\A[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch() || match.capturedLength(1) > longestLocalPart)
        return {};
    const QByteArray domain = QUrl::toAce(match.captured(2));
    const QByteArray address = match.captured(1).toLatin1() + '@' + domain;
    if (!domainShape.match(QString::fromLatin1(domain)).hasMatch() || address.size() > longestAddress)
        return {};
    return address;
}

Result<Mail> mailFrom(const QJsonObject &payload)
{
    const QJsonObject from = payload[u"from"_s].toObject();
    Mail mail;
    mail.senderName = from[u"name"_s].toString();
    mail.sender = mailAddress(from[u"address"_s].toString());
    for (const QJsonValue &each : payload[u"to"_s].toArray()) {
        if (const QByteArray address = mailAddress(each.toString()); address.isEmpty())
            mail.refused.append(each.toString());
        else if (!mail.to.contains(address))
            mail.to.append(address);
    }
    mail.subject = payload[u"subject"_s].toString();
    mail.plain = payload[u"plain"_s].toString();
    mail.html = payload[u"html"_s].toString();
    mail.dateMs = payload[u"date"_s].toInteger();
    mail.key = payload[u"idempotencyKey"_s].toString().toUtf8();
    if (mail.sender.isEmpty())
        return invalid("the sender has no address that mail can be sent from");
    if (mail.to.isEmpty())
        return invalid("there is nobody to send the mail to");
    if (!isToken(mail.key) || mail.key.contains('@'))
        return invalid("the mail has no key");
    for (const QJsonValue &each : payload[u"pictures"_s].toArray()) {
        const auto picture = pictureFrom(each.toObject());
        if (!picture)
            return tl::unexpected(picture.error());
        mail.pictures.append(*picture);
    }
    return mail;
}

QByteArray mailBytes(const Mail &mail)
{
    const QByteArray name = displayName(mail.senderName);
    QByteArray text = "From: ";
    text += name.isEmpty() ? mail.sender : name + "\r\n <" + mail.sender + '>';
    text += "\r\nTo: " + mail.to.join(",\r\n ") + "\r\n";
    text += textHeader("Subject", mail.subject);
    text += dateHeader(mail.dateMs);
    text += "Message-ID: <" + mail.key + mail.sender.mid(mail.sender.indexOf('@')) + ">\r\n";
    text +=
        "Auto-Submitted: auto-generated\r\nUser-Agent: quarterdeck/" QUARTERDECK_VERSION "\r\nMIME-Version: 1.0\r\n";
    return text + body(mail);
}

} // namespace qd
