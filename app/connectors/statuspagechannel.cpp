#include "app/connectors/statuspagechannel.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qint64 largestStatus = 4 * 1024 * 1024;
constexpr qint64 clockErrorMs = 5 * 60'000;
// A web server of another user shows them.
constexpr auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

bool isSequence(const QString &text)
{
    return text.size() == 36 && text == text.toLower() && !QUuid(text).isNull();
}

// RFC 9562, 5.7: its first 48 bits.
qint64 timeOf(const QString &sequence)
{
    return (sequence.left(8) + sequence.mid(9, 4)).toLongLong(nullptr, 16);
}

// Empty: there is none that counts. One from the future does not: it comes from a clock that was wrong, and would keep
// away all that is to come.
QString sequenceThere(const QDir &folder)
{
    QFile file(folder.filePath(u"status.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sequence = QJsonDocument::fromJson(file.read(largestStatus)).object()[u"sequence"_s].toString();
    const bool counts = isSequence(sequence) && timeOf(sequence) <= QDateTime::currentMSecsSinceEpoch() + clockErrorMs;
    return counts ? sequence : QString();
}

tl::unexpected<DeliveryFailure> failed(Error::Kind kind, const QString &subject, const QString &detail)
{
    return tl::unexpected(DeliveryFailure{{kind, subject, detail}, kind == Error::Kind::Invalid});
}

tl::unexpected<DeliveryFailure> failed(const QSaveFile &file)
{
    // A large text that finds no room is written in part, and that is no error to Qt.
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError)
        return failed(Error::Kind::StoreFull, file.fileName(), u"no space left"_s);
    return failed(Error::Kind::StoreFailed, file.fileName(), file.errorString());
}

bool isWritten(QSaveFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.setPermissions(readable);
}

DeliveryOutcome write(const QString &path, const QJsonObject &payload)
{
    const QString sequence = payload[u"sequence"_s].toString();
    if (!isSequence(sequence) || !payload[u"html"_s].isString() || !payload[u"json"_s].isObject())
        return failed(Error::Kind::Invalid, path, u"no page, or no sequence"_s);
    const QDir folder(path);
    if (!QDir::isAbsolutePath(path))
        return failed(Error::Kind::Invalid, path, u"not the whole path of a folder"_s);
    if (!folder.exists())
        return failed(Error::Kind::Unavailable, path, u"no such folder"_s);
    if (sequenceThere(folder) > sequence)
        return Delivery{u"a newer one stands there"_s};
    QJsonObject status = payload[u"json"_s].toObject();
    status.insert(u"sequence"_s, sequence);
    QSaveFile page(folder.filePath(u"index.html"_s));
    QSaveFile json(folder.filePath(u"status.json"_s));
    // Both are on the disk before either replaces what was there; the one with the sequence comes last, so that a death
    // in between is made good by the next attempt.
    if (!isWritten(page, payload[u"html"_s].toString().toUtf8()))
        return failed(page);
    if (!isWritten(json, QJsonDocument(status).toJson()))
        return failed(json);
    if (!page.commit())
        return failed(page);
    if (!json.commit())
        return failed(json);
    return Delivery{u"written to %1"_s.arg(path)};
}

} // namespace

StatusPageChannel::StatusPageChannel(const QString &folder, const QString &name)
    : m_folder(folder)
    , m_name(name)
{
    m_pool.setMaxThreadCount(1);
}

void StatusPageChannel::send(const Message &message, QObject *context, Done done)
{
    m_pool.start([this, folder = m_folder, payload = message.payload, alive = QPointer<QObject>(context),
                     done = std::move(done)] {
        const DeliveryOutcome outcome = write(folder, payload);
        QMetaObject::invokeMethod(
            this,
            [alive, done, outcome] {
                if (alive)
                    done(outcome);
            },
            Qt::QueuedConnection);
    });
}

} // namespace qd
