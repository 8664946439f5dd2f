#include "app/domain/attachment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString scheme = u"attachment:"_s;

const QRegularExpression &shown()
{
    static const QRegularExpression expression(uR"(!\[([^\]]*)\]\(attachment:([0-9a-fA-F-]{36})\))"_s);
    return expression;
}

} // namespace

QString attachmentUrl(const AttachmentId &id)
{
    return scheme + id.value;
}

AttachmentId attachmentFrom(const QString &url)
{
    static const QRegularExpression whole(u"^attachment:([0-9a-fA-F-]{36})$"_s);
    return AttachmentId{whole.match(url).captured(1)};
}

QString attachmentMarkdown(const AttachmentId &id, const QString &title)
{
    QString words = title.simplified();
    words.remove(QRegularExpression(uR"([\[\]\\])"_s));
    return u"!["_s + words + u"]("_s + attachmentUrl(id) + u')';
}

QList<AttachmentId> attachmentsIn(const QString &text)
{
    QList<AttachmentId> ids;
    for (auto found = shown().globalMatch(text); found.hasNext();)
        ids.append(AttachmentId{found.next().captured(2)});
    return ids;
}

QString attachmentsInWords(const QString &text, const QString &pattern)
{
    QString result;
    qsizetype end = 0;
    for (auto found = shown().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += QString(pattern).replace(u"%1"_s, match.captured(1));
        end = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(end));
}

} // namespace qd
