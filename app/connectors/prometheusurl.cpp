#include "app/connectors/prometheusurl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace qd {

Result<QString> normaliseUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto refuse = [&trimmed](const char *why) {
        return failure(
            Error::Kind::Invalid, QUrl(trimmed).toDisplayString(QUrl::RemoveUserInfo), QString::fromLatin1(why));
    };
    if (trimmed.isEmpty())
        return failure(
            Error::Kind::Invalid, {}, QString::fromLatin1(QT_TRANSLATE_NOOP("Rule", "an address is needed")));
    QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "not an address like http://prometheus.example.org:9090"));
    if (url.scheme() != u"http"_s && url.scheme() != u"https"_s)
        return refuse(QT_TRANSLATE_NOOP("Rule", "the address must begin with http:// or https://"));
    if (!url.userInfo().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Rule", "leave the name and the password out of the address"));
    url.setFragment({});
    QString path = url.path();
    for (bool cut = true; cut;) {
        cut = false;
        for (const QString &tail :
            {u"/"_s, u"/graph"_s, u"/query"_s, u"/api/v1"_s, u"/targets"_s, u"/api/v2"_s, u"/api/v2/alerts"_s}) {
            if (path.endsWith(tail)) {
                path.chop(tail.size());
                cut = true;
            }
        }
    }
    // The pages of a Prometheus carry their query: it is no part of the address.
    if (url.hasQuery() && path == url.path())
        return refuse(QT_TRANSLATE_NOOP("Rule", "leave what follows the question mark out of the address"));
    url.setQuery(QString());
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace qd
