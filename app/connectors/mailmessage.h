// A mail as the bytes of RFC 5322: text, and beside it HTML with its pictures inside. The same message gives the same
// bytes, so that its Message-ID stays when it is sent again. Auto-Submitted keeps answering machines quiet.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace qd {

struct MailPicture {
    QByteArray id; // in the HTML: <img src="cid:id">
    QByteArray name; // of its file
    QByteArray png;
};

struct Mail {
    QString senderName;
    QByteArray sender; // its address
    QList<QByteArray> to; // addresses
    QStringList refused; // what stood under "to" and is no address
    QString subject;
    QString plain;
    QString html; // empty: text alone
    QList<MailPicture> pictures;
    qint64 dateMs = 0;
    QByteArray key; // of the Message-ID
};

// "ann@example.org" as it goes on the wire: a domain of other letters is written in ASCII. Empty for what is no
// address, also where it only may be one (quotes, comments, other letters before the @).
QByteArray mailAddress(const QString &text);

// From {"from": {"name", "address"}, "to": [address], "subject", "plain", "html", "pictures": [{"id", "name", "png": in
// base64}], "date": Unix ms, "idempotencyKey"}. Invalid: no sender, nobody to send to, no key, a picture that is none.
[[nodiscard]] Result<Mail> mailFrom(const QJsonObject &payload);

QByteArray mailBytes(const Mail &mail);

} // namespace qd
