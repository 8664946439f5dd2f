#include "app/connectors/proberules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

tl::unexpected<Error> refused(const char *why, const QString &subject = {})
{
    return failure(Error::Kind::Invalid, subject, QString::fromLatin1(why));
}

std::optional<int> statusFrom(QStringView text)
{
    static const QRegularExpression code(u"^[1-5][0-9][0-9]$"_s);
    const QStringView trimmed = text.trimmed();
    return code.match(trimmed).hasMatch() ? std::optional(trimmed.toInt()) : std::nullopt;
}

Result<> checkHeader(const QString &header)
{
    static const QRegularExpression form(u"\\A([!#$%&'*+.^_`|~0-9A-Za-z-]+):[^\\x00-\\x08\\x0a-\\x1f\\x7f]*\\z"_s);
    const QRegularExpressionMatch match = form.match(header);
    if (!match.hasMatch())
        return refused(QT_TRANSLATE_NOOP("Rule", "a header is one line like “Name: value”"), header.simplified());
    const QString name = match.captured(1).toLower();
    // Said without the value: it may be a secret.
    if (name == u"authorization"_s || name == u"proxy-authorization"_s)
        return refused(QT_TRANSLATE_NOOP("Rule", "give the password or the token as authentication, not as a header"),
            match.captured(1));
    static const QStringList framing{u"content-length"_s, u"transfer-encoding"_s, u"connection"_s, u"upgrade"_s};
    if (framing.contains(name))
        return refused(QT_TRANSLATE_NOOP("Rule", "this header is set by the probe itself"), match.captured(1));
    return {};
}

} // namespace

Result<QString> probeUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Rule", "an address is needed"));
    QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    const QString shown = QUrl(trimmed).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!url.isValid() || url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Rule", "not an address like https://www.example.org/status"), shown);
    if (url.scheme() != u"http"_s && url.scheme() != u"https"_s)
        return refused(QT_TRANSLATE_NOOP("Rule", "the address must begin with http:// or https://"), shown);
    if (!url.userInfo().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Rule", "leave the name and the password out of the address"), shown);
    url.setFragment({});
    return url.toString(QUrl::FullyEncoded);
}

Result<QList<StatusRange>> statusRanges(const QString &text)
{
    QList<StatusRange> ranges;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const auto first = statusFrom(QStringView(part).left(part.indexOf(u'-')));
        const auto last = part.contains(u'-') ? statusFrom(QStringView(part).mid(part.indexOf(u'-') + 1)) : first;
        if (!first || !last || *first > *last)
            return refused(
                QT_TRANSLATE_NOOP("Rule", "expected are codes from 100 to 599 and ranges, like 200-299, 401"), part);
        ranges.append({*first, *last});
    }
    if (ranges.isEmpty())
        ranges.append(StatusRange{});
    return ranges;
}

bool covers(const QList<StatusRange> &ranges, int status)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [status](const StatusRange &range) { return range.first <= status && status <= range.last; });
}

Result<> check(const ProbeSettings &settings)
{
    static const QRegularExpression token(u"\\A[A-Z-]{1,20}\\z"_s);
    if (!token.match(settings.method).hasMatch() || settings.method == u"CONNECT"_s)
        return refused(
            QT_TRANSLATE_NOOP("Rule", "not a method like GET, HEAD or POST"), settings.method.simplified().left(40));
    for (const QString &header : settings.headers) {
        if (auto sound = checkHeader(header); !sound)
            return sound;
    }
    const auto ranges = statusRanges(settings.expectedStatus);
    return ranges ? Result<>{} : tl::unexpected(ranges.error());
}

} // namespace qd
