#include "app/connectors/alertmanageranswer.h"

#include "app/connectors/jsonanswer.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

// It says no in three ways: a bare text, an object with a message, nothing but the status.
Error refusal(const HttpAnswer &answer, const QString &place)
{
    QString words;
    const auto read = readJson(answer, place, [&words](dom::element document) {
        std::string_view text;
        if (document.get(text) == simdjson::SUCCESS)
            words = toQString(text);
        else
            words = textOf(document, "message");
    });
    if (!read && read.error().kind != Error::Kind::HttpStatus)
        return read.error();
    if (words.isEmpty())
        return {Error::Kind::HttpStatus, place, statusLine(answer)};
    return {answer.status < 500 ? Error::Kind::QueryRejected : Error::Kind::HttpStatus, place, words};
}

// There is no such silence, as opposed to no such address.
bool isMissing(const HttpAnswer &answer)
{
    const bool isJson = answer.contentType.startsWith("application/json");
    if (answer.status == 500) // up to 0.25 at least
        return isJson && answer.body.contains("silence not found");
    return answer.status == 404 && (answer.body.isEmpty() || isJson);
}

Result<> readDocument(
    const HttpAnswer &answer, const QString &place, const std::function<void(dom::element document)> &read)
{
    if (answer.status >= 400)
        return tl::unexpected(refusal(answer, place));
    return readJson(answer, place, read);
}

// Reads the entries of a list; an entry that has not the shape it needs is counted.
template <typename T, typename Read>
Result<Told<QList<T>>> readList(const HttpAnswer &answer, const QString &place, Read &&read)
{
    Told<QList<T>> told;
    qsizetype unreadable = 0;
    const auto done = readDocument(answer, place, [&](dom::element document) {
        if (document.is_null()) // an empty list of a server written in Go
            return;
        for (const dom::element each : dom::array(document)) {
            if (std::optional<T> entry = read(each, unreadable))
                told.data.append(std::move(*entry));
            else
                ++unreadable;
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    if (unreadable > 0)
        told.warnings.append(u"%1 entries cannot be read"_s.arg(unreadable));
    return told;
}

QStringList receiversOf(dom::element alert)
{
    QStringList names;
    forEachOf(alert, "receivers", [&names](dom::element receiver) {
        const QString name = textOf(receiver, "name");
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    });
    return names;
}

std::optional<Alert> alertFrom(dom::element told)
{
    dom::object labels;
    if (told["labels"].get(labels) == simdjson::INCORRECT_TYPE || !told.is_object())
        return std::nullopt; // nobody knows which alert it is
    Alert alert;
    alert.labels = labelsOf(told, "labels");
    alert.annotations = labelsOf(told, "annotations");
    alert.state = AlertState::Firing;
    alert.value = std::numeric_limits<double>::quiet_NaN();
    alert.firedAt = timeFrom(textOf(told, "startsAt"));
    alert.origin = AlertOrigin::Alertmanager;
    alert.generatorUrl = textOf(told, "generatorURL");
    alert.receivers = receiversOf(told);
    dom::element status;
    if (told["status"].get(status) == simdjson::SUCCESS)
        alert.suppression = {textsOf(status, "silencedBy"), textsOf(status, "inhibitedBy"), textsOf(status, "mutedBy")};
    return alert;
}

// The server's fingerprints become ours.
class Inhibitors {
public:
    void add(dom::element told, const Alert &alert)
    {
        if (const QString name = textOf(told, "fingerprint"); !name.isEmpty())
            m_alerts.insert(name, alert.labels);
    }

    void rename(Alert &alert) const
    {
        for (QString &name : alert.suppression.inhibitedBy) {
            if (const auto found = m_alerts.constFind(name); found != m_alerts.constEnd())
                name = fingerprint(*found);
        }
    }

private:
    QHash<QString, Labels> m_alerts;
};

std::optional<Silence> silenceFrom(dom::element told)
{
    Silence silence;
    silence.id = textOf(told, "id");
    silence.startsAt = timeFrom(textOf(told, "startsAt"));
    silence.endsAt = timeFrom(textOf(told, "endsAt"));
    silence.createdBy = textOf(told, "createdBy");
    silence.comment = textOf(told, "comment");
    dom::element status;
    if (silence.id.isEmpty() || told["status"].get(status) != simdjson::SUCCESS)
        return std::nullopt;
    const auto state = silenceStateFrom(textOf(status, "state"));
    if (!state)
        return std::nullopt;
    silence.state = *state;
    forEachOf(told, "matchers", [&silence](dom::element each) {
        LabelMatcher matcher{textOf(each, "name"), textOf(each, "value")};
        bool flag = false;
        matcher.isRegex = each["isRegex"].get(flag) == simdjson::SUCCESS && flag;
        matcher.isEqual = each["isEqual"].get(flag) != simdjson::SUCCESS || flag; // older servers know no other
        silence.matchers.append(matcher);
    });
    return silence;
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

Result<Told<QList<Alert>>> readAlerts(const HttpAnswer &answer, const QString &place)
{
    Inhibitors inhibitors;
    auto told = readList<Alert>(answer, place, [&inhibitors](dom::element each, qsizetype &) {
        std::optional<Alert> alert = alertFrom(each);
        if (alert)
            inhibitors.add(each, *alert);
        return alert;
    });
    if (told) {
        for (Alert &alert : told->data)
            inhibitors.rename(alert);
    }
    return told;
}

Result<Told<QList<AlertGroup>>> readAlertGroups(const HttpAnswer &answer, const QString &place)
{
    Inhibitors inhibitors;
    auto told = readList<AlertGroup>(answer, place, [&inhibitors](dom::element each, qsizetype &unreadable) {
        if (!each.is_object())
            return std::optional<AlertGroup>();
        AlertGroup group{labelsOf(each, "labels"), {}, {}};
        dom::element receiver;
        if (each["receiver"].get(receiver) == simdjson::SUCCESS)
            group.receivers.append(textOf(receiver, "name"));
        forEachOf(each, "alerts", [&](dom::element one) {
            if (std::optional<Alert> alert = alertFrom(one)) {
                inhibitors.add(one, *alert);
                group.alerts.append(std::move(*alert));
            } else {
                ++unreadable;
            }
        });
        return std::optional(group);
    });
    if (told) {
        for (AlertGroup &group : told->data) {
            for (Alert &alert : group.alerts)
                inhibitors.rename(alert);
        }
    }
    return told;
}

Result<Told<QList<Silence>>> readSilences(const HttpAnswer &answer, const QString &place)
{
    return readList<Silence>(answer, place, [](dom::element each, qsizetype &) { return silenceFrom(each); });
}

Result<AlertmanagerStatus> readStatus(const HttpAnswer &answer, const QString &place)
{
    AlertmanagerStatus status;
    bool isIt = false;
    const auto done = readDocument(answer, place, [&](dom::element document) {
        dom::element part;
        isIt = document["versionInfo"].get(part) == simdjson::SUCCESS;
        if (isIt)
            status.version = textOf(part, "version").left(40);
        if (document["cluster"].get(part) == simdjson::SUCCESS) {
            status.cluster = textOf(part, "status").left(40);
            forEachOf(part, "peers", [&status](dom::element peer) { status.peers.append(textOf(peer, "name")); });
        }
        status.startedAt = timeFrom(textOf(document, "uptime"));
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!isIt)
        return failure(Error::Kind::NotTheApi, place, statusLine(answer));
    return status;
}

QByteArray jsonOf(const Silence &silence)
{
    QJsonArray matchers;
    for (const LabelMatcher &each : silence.matchers)
        matchers.append(QJsonObject{{u"name"_s, each.name}, {u"value"_s, each.value}, {u"isRegex"_s, each.isRegex},
            {u"isEqual"_s, each.isEqual}});
    QJsonObject object{{u"matchers"_s, matchers}, {u"startsAt"_s, timeText(silence.startsAt)},
        {u"endsAt"_s, timeText(silence.endsAt)}, {u"createdBy"_s, silence.createdBy}, {u"comment"_s, silence.comment}};
    if (!silence.id.isEmpty())
        object.insert(u"id"_s, silence.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QString> readSilenceId(const HttpAnswer &answer, const QString &place, const QString &asked)
{
    if (isMissing(answer))
        return failure(Error::Kind::NotFound, asked);
    QString id;
    const auto done = readDocument(answer, place, [&id](dom::element document) { id = textOf(document, "silenceID"); });
    if (!done)
        return tl::unexpected(done.error());
    if (id.isEmpty())
        return failure(Error::Kind::NotTheApi, place, statusLine(answer));
    return id;
}

Result<> readExpired(const HttpAnswer &answer, const QString &place, const QString &asked)
{
    if (isMissing(answer))
        return failure(Error::Kind::NotFound, asked);
    if (answer.status >= 400)
        return tl::unexpected(refusal(answer, place));
    if (!answer.body.trimmed().isEmpty()) // a login page
        return failure(Error::Kind::NotTheApi, place, QString::fromLatin1(answer.contentType.left(80)));
    return {};
}

} // namespace qd
