#include "app/services/messagecomposer.h"

#include "app/connectors/mailmessage.h"
#include "app/domain/isotime.h"
#include "app/formats/mailtext.h"
#include "app/formats/slackblocks.h"
#include "app/formats/slackpreview.h"
#include "app/formats/statuspage.h"
#include "app/services/messagetext.h"
#include "app/services/statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ComposerWords {
    Q_DECLARE_TR_FUNCTIONS(MessageComposer)
public:
    static QString nothing() { return tr("there is nothing in it: a subject and a few words are needed"); }
    static QString noSender() { return tr("its sender is no address, such as captains@example.org"); }
    static QString noReceiver() { return tr("it has nobody to be sent to"); }
    static QString from(const QString &sender) { return tr("From: %1").arg(sender); }
    static QString to(const QString &receivers) { return tr("To: %1").arg(receivers); }
};

QString paragraph(const QString &words)
{
    return u"<p><small>"_s + words.toHtmlEscaped() + u"</small></p>"_s;
}

// The mail's own pictures, put back into its HTML: a view has no parts to look them up in.
QString withPictures(QString html, const QList<MailTextPicture> &pictures)
{
    for (const MailTextPicture &picture : pictures)
        html.replace(
            u"cid:"_s + picture.id.value, u"data:image/png;base64,"_s + QString::fromLatin1(picture.png.toBase64()));
    return html;
}

} // namespace

Result<MailAddress> mailAddressFrom(const QString &text)
{
    static const QRegularExpression named(u"^\\s*(.*?)\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*$"_s);
    static const QRegularExpression alone(u"^\\s*([^<>\\s,;]+@[^<>\\s,;]+)\\s*$"_s);
    MailAddress found;
    if (const auto match = named.match(text); match.hasMatch())
        found = {match.captured(1).remove(u'"'), match.captured(2)};
    else if (const auto match = alone.match(text); match.hasMatch())
        found = {{}, match.captured(1)};
    if (!mailAddress(found.address).isEmpty())
        return found;
    return failure(Error::Kind::Invalid, text, ComposerWords::noSender());
}

MessageComposer::MessageComposer(std::function<QByteArray(const QString &url)> picture, QTimeZone zone)
    : m_picture(std::move(picture))
    , m_zone(std::move(zone))
{
}

Result<QList<QJsonObject>> MessageComposer::payloads(const ComposedMessage &message) const
{
    if (message.text.subject.trimmed().isEmpty() && message.text.markdown.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, {}, ComposerWords::nothing());
    switch (message.channel.kind) {
    case ChannelKind::Slack:
        return slackMessages(message.text.subject, message.text.markdown);
    case ChannelKind::Email: {
        const auto mail = this->mail(message);
        return mail ? Result<QList<QJsonObject>>({*mail}) : tl::unexpected(mail.error());
    }
    case ChannelKind::StatusPage:
        return QList<QJsonObject>{statusPage(message)};
    case ChannelKind::Webhook:
        break;
    }
    const MailText text = mailText(message.text.subject, message.text.markdown, message.language, nullptr);
    return QList<QJsonObject>{{{u"kind"_s, u"message"_s}, {u"situation"_s, toString(message.situation)},
        {u"audience"_s, toString(message.audience)}, {u"language"_s, message.language},
        {u"incident"_s, message.incident.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(message.incident)},
        {u"at"_s, isoTime(message.at, m_zone)}, {u"subject"_s, message.text.subject}, {u"text"_s, text.plain},
        {u"markdown"_s, message.text.markdown}}};
}

Result<QJsonObject> MessageComposer::mail(const ComposedMessage &message) const
{
    const auto sender = mailAddressFrom(message.channel.from);
    if (!sender)
        return tl::unexpected(sender.error());
    QStringList receivers;
    for (const QString &each : message.channel.to) {
        const auto address = mailAddressFrom(each);
        receivers.append(address ? address->address : each); // one that is none is named when it is refused
    }
    if (receivers.isEmpty())
        return failure(Error::Kind::Invalid, message.channel.name, ComposerWords::noReceiver());
    const MailText text = mailText(message.text.subject, message.text.markdown, message.language, m_picture);
    QJsonArray pictures;
    for (const MailTextPicture &picture : text.pictures) {
        pictures.append(QJsonObject{{u"id"_s, picture.id.value}, {u"name"_s, picture.title + u".png"_s},
            {u"png"_s, QString::fromLatin1(picture.png.toBase64())}});
    }
    return QJsonObject{{u"from"_s, QJsonObject{{u"name"_s, sender->name}, {u"address"_s, sender->address}}},
        {u"to"_s, QJsonArray::fromStringList(receivers)}, {u"subject"_s, message.text.subject},
        {u"plain"_s, text.plain}, {u"html"_s, text.html}, {u"pictures"_s, pictures}, {u"date"_s, message.at}};
}

QJsonObject MessageComposer::statusPage(const ComposedMessage &message) const
{
    Message added;
    added.about = message.incident;
    added.situation = toString(message.situation);
    added.title = message.text.subject;
    added.words = message.text.markdown;
    added.createdAt = message.at;
    const StatusPage page = statusPageOf(
        message.before + QList<Message>{added}, message.channel.name, message.language, message.at, m_zone);
    return {{u"html"_s, QString::fromUtf8(toStatusHtml(page, statusWords(message.language)))},
        {u"json"_s, QJsonDocument::fromJson(toStatusJson(page)).object()},
        {u"sequence"_s, newUuid(message.at)}}; // an older page never takes the place of a newer one
}

Result<QString> MessageComposer::previewHtml(const ComposedMessage &message) const
{
    const auto made = payloads(message);
    if (!made)
        return tl::unexpected(made.error());
    switch (message.channel.kind) {
    case ChannelKind::Slack:
        return slackPreviewHtml(*made);
    case ChannelKind::Email: {
        const MailText text = mailText(message.text.subject, message.text.markdown, message.language, m_picture);
        return paragraph(ComposerWords::from(message.channel.from))
            + paragraph(ComposerWords::to(message.channel.to.join(u", "_s))) + u"<h3>"_s
            + message.text.subject.toHtmlEscaped() + u"</h3>"_s + withPictures(text.html, text.pictures);
    }
    case ChannelKind::StatusPage:
        return made->first()[u"html"].toString();
    case ChannelKind::Webhook:
        break;
    }
    return u"<pre>"_s + QString::fromUtf8(QJsonDocument(made->first()).toJson()).toHtmlEscaped() + u"</pre>"_s;
}

} // namespace qd
