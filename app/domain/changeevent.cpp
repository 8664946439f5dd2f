#include "app/domain/changeevent.h"

#include "app/domain/plaintext.h"
#include "app/domain/words.h"

#include <QCryptographicHash>
#include <QUrl>
#include <algorithm>

namespace qd {

namespace {
constexpr Word<ChangeKind> kinds[] = {{ChangeKind::Release, u"release"}, {ChangeKind::Configuration, u"configuration"},
    {ChangeKind::Scaling, u"scaling"}, {ChangeKind::Restart, u"restart"}};
constexpr int longestTitle = 300;
constexpr int longestName = 120;
constexpr int longestLink = 2000;
} // namespace

QString toString(ChangeKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<ChangeKind> changeKindFrom(QStringView word)
{
    return valueOf(kinds, word);
}

QString fingerprint(const ChangeEvent &event)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &part : {toString(event.kind), QString::number(event.at), event.title, event.service}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<> check(const ChangeEvent &event)
{
    const auto wrong = [&event](const char *why) {
        return failure(Error::Kind::Invalid, event.title, QString::fromLatin1(why));
    };
    if (event.title.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Rule", "a change needs a title"));
    if (event.at <= 0)
        return wrong(QT_TRANSLATE_NOOP("Rule", "a change needs its time"));
    if (event.until && *event.until < event.at)
        return wrong(QT_TRANSLATE_NOOP("Rule", "it cannot end before it begins"));
    const QString scheme = QUrl(event.link).scheme();
    if (!event.link.isEmpty() && scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return wrong(QT_TRANSLATE_NOOP("Rule", "a link begins with http:// or https://"));
    return {};
}

ChangeEvent tidied(ChangeEvent event)
{
    event.title = harmlessLine(event.title.trimmed(), longestTitle);
    for (QString *name : {&event.service, &event.author, &event.source})
        *name = harmlessLine(name->trimmed(), longestName);
    event.link = harmlessLine(event.link.trimmed(), longestLink);
    return event;
}

QList<ChangeEvent> changesBefore(const QList<ChangeEvent> &events, qint64 firstBadMs, qint64 windowMs)
{
    QList<ChangeEvent> found;
    for (const ChangeEvent &event : events) {
        if (event.at <= firstBadMs && event.end() >= firstBadMs - windowMs)
            found.append(event);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const ChangeEvent &left, const ChangeEvent &right) { return left.at > right.at; });
    return found;
}

} // namespace qd
