#include "app/domain/guide/runbookaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>
#include <functional>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestValue = 4'000;
const QString secretPrefix = u"secret:"_s;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*((?:secret:)?[A-Za-z_][A-Za-z0-9_.-]*)\\s*\\}\\}"_s);
    return pattern;
}

// Every text of the action that may hold placeholders; `isArgument` for those of a command line.
void eachText(const RunbookAction &action, const std::function<void(const QString &)> &visit)
{
    for (const QString &argument : action.command)
        visit(argument);
    visit(action.url);
    for (const auto &[name, value] : action.headers)
        visit(value);
    visit(action.body);
}

QStringList namesIn(const RunbookAction &action, bool secrets)
{
    QStringList names;
    eachText(action, [&](const QString &text) {
        auto matches = placeholder().globalMatch(text);
        while (matches.hasNext()) {
            QString name = matches.next().captured(1);
            if (name.startsWith(secretPrefix) != secrets)
                continue;
            if (secrets)
                name.remove(0, secretPrefix.size());
            if (!names.contains(name))
                names.append(name);
        }
    });
    return names;
}

Result<> refuse(const QString &name, const char *why)
{
    return failure(Error::Kind::Invalid, name, QCoreApplication::translate("Rule", why));
}

Result<> checkValue(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return refuse(name, QT_TRANSLATE_NOOP("Rule", "a value is needed"));
    if (value.size() > longestValue)
        return refuse(name, QT_TRANSLATE_NOOP("Rule", "the value is longer than 4,000 characters"));
    const bool isControlled = std::any_of(value.begin(), value.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c.isNull(); });
    if (isControlled)
        return refuse(name, QT_TRANSLATE_NOOP("Rule", "the value has a line break or a control character in it"));
    return {};
}

enum class Place { Argument, Host, Url, Header, JsonBody, Body };

QString jsonInside(const QString &value)
{
    QString inside;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            inside += u'\\';
        inside += c;
    }
    return inside;
}

QString asWritten(const QString &value, Place place)
{
    switch (place) {
    case Place::Host: // with its port; whatever else is in it makes no host
        return QString::fromLatin1(QUrl::toPercentEncoding(value, "[]:"));
    case Place::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case Place::JsonBody:
        return jsonInside(value);
    case Place::Argument:
    case Place::Header:
    case Place::Body:
        break;
    }
    return value;
}

// Where the path of an address begins.
qsizetype hostEnd(const QString &url)
{
    const qsizetype host = url.indexOf(u"://"_s) + 3;
    const qsizetype end = url.indexOf(u'/', host);
    return end < 0 ? url.size() : end;
}

// One pass: a value that looks like a placeholder stays what it is.
Result<QString> fill(const QString &text, Place place, const Labels &values, bool secrets)
{
    QString out;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString name = match.captured(1);
        if (name.startsWith(secretPrefix) != secrets)
            continue;
        if (secrets)
            name.remove(0, secretPrefix.size());
        const QString value = values.value(name);
        if (const auto checked = checkValue(name, value); !checked)
            return tl::unexpected(checked.error());
        // It would be read as an option, whatever it was meant to be.
        if (place == Place::Argument && match.capturedStart() == 0 && value.startsWith(u'-'))
            return tl::unexpected(refuse(
                name, QT_TRANSLATE_NOOP("Rule", "the value begins with a dash, and would be taken for an option"))
                                      .error());
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const bool isHost = place == Place::Url && match.capturedStart() < hostEnd(text);
        out += asWritten(value, isHost ? Place::Host : place);
        from = match.capturedEnd();
    }
    return out.append(QStringView(text).mid(from));
}

Result<RunbookAction> filledWith(const RunbookAction &action, const Labels &values, bool secrets)
{
    RunbookAction out = action;
    Result<> fault;
    const auto put = [&](QString &text, Place place) {
        if (!fault)
            return;
        if (auto done = fill(text, place, values, secrets); done)
            text = *done;
        else
            fault = tl::unexpected(done.error());
    };
    for (QString &argument : out.command)
        put(argument, Place::Argument);
    put(out.url, Place::Url);
    for (auto &[name, value] : out.headers)
        put(value, Place::Header);
    put(out.body, out.isJson ? Place::JsonBody : Place::Body);
    if (!fault)
        return tl::unexpected(fault.error());
    return out;
}

} // namespace

QStringList placeholdersOf(const RunbookAction &action)
{
    return namesIn(action, false);
}

QStringList secretsOf(const RunbookAction &action)
{
    return namesIn(action, true);
}

QString shownAs(const RunbookAction &action)
{
    if (action.kind == RunbookAction::Kind::Request)
        return QString::fromLatin1(action.method) + u' ' + action.url;
    QStringList words;
    for (const QString &argument : action.command) {
        static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./{}-]+$"_s);
        const bool isPlain = plain.match(argument).hasMatch();
        words.append(isPlain ? argument : u'\'' + QString(argument).replace(u'\'', u"'\\''"_s) + u'\'');
    }
    return words.join(u' ');
}

Result<RunbookAction> filled(const RunbookAction &action, const Labels &values)
{
    const auto out = filledWith(action, values, false);
    if (!out || action.kind == RunbookAction::Kind::Command)
        return out;
    const QUrl url(out->url, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s) || url.host().isEmpty())
        return failure(Error::Kind::Invalid, out->url,
            QCoreApplication::translate("Rule", QT_TRANSLATE_NOOP("Rule", "this is no http or https address")));
    return out;
}

Result<RunbookAction> withSecrets(const RunbookAction &action, const Labels &secrets)
{
    return filledWith(action, secrets, true);
}

QString fingerprintOf(const RunbookAction &action)
{
    return QString::fromLatin1(QCryptographicHash::hash(action.text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString masked(const QString &text, const QStringList &secrets)
{
    QString out = text;
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            out.replace(secret, u"***"_s);
    }
    return out;
}

} // namespace qd
