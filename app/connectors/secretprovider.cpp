#include "app/connectors/secretprovider.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString service = u"quarterdeck"_s;
constexpr int keyringLimitMs = 10'000;
constexpr qint64 largestSecret = 64 * 1024;

Result<Secret> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unavailable, path, file.errorString());
    if (file.size() > largestSecret)
        return failure(Error::Kind::Invalid, path, u"too large for a secret"_s);
    return Secret(file.read(largestSecret).trimmed());
}

Error keyringError(QKeychain::Error code, const QString &words)
{
    if (code == QKeychain::EntryNotFound)
        return {Error::Kind::NotFound, u"keyring"_s, words};
    return {Error::Kind::Unavailable, u"keyring"_s, words};
}

// Runs a keyring job, answering once: with its outcome, or when the keyring does not answer in time.
template <typename Job, typename Answer> void run(Job *job, QObject *context, Answer answer)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *limit = new QTimer(context);
    limit->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, answer, job] {
        limit->deleteLater();
        if (limit->isActive())
            answer(job);
    });
    QObject::connect(limit, &QTimer::timeout, context, [limit, answer] {
        limit->deleteLater();
        answer(nullptr);
    });
    limit->start(keyringLimitMs);
    job->start();
}

const QString noReach = u"a drill knows no secrets"_s;
const Error keyringSilent{Error::Kind::Unavailable, u"keyring"_s, u"no answer"_s};

} // namespace

QString secretVariable(const QString &sourceName)
{
    QString name = u"QUARTERDECK_SECRET_"_s;
    for (const QChar c : sourceName.toUpper())
        name += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'_');
    return name;
}

void SecretProvider::find(const Source &source, QObject *context, Found found)
{
    const auto answer = [context, found](const Result<Secret> &secret) {
        QMetaObject::invokeMethod(
            context, [found, secret] { found(secret); }, Qt::QueuedConnection);
    };
    if (source.auth == AuthKind::None)
        return answer(Secret());
    if (m_reach == Reach::Nothing)
        return answer(failure(Error::Kind::NotFound, u"keyring"_s, noReach));
    if (!source.secretFile.isEmpty())
        return answer(readFile(source.secretFile));
    if (const QByteArray value = qgetenv(secretVariable(source.name).toLatin1().constData()); !value.isEmpty())
        return answer(Secret(value));
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto typed = m_session.constFind(source.id); typed != m_session.constEnd())
            return answer(*typed);
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(source.id.value);
    run(job, context, [this, id = source.id, found](QKeychain::ReadPasswordJob *done) {
        if (!done)
            return found(tl::unexpected(keyringSilent));
        if (done->error() != QKeychain::NoError)
            return found(tl::unexpected(keyringError(done->error(), done->errorString())));
        const Secret secret(done->textData().toUtf8());
        rememberForSession(id, secret); // the keyring is not asked at each poll
        found(secret);
    });
}

void SecretProvider::keep(const SourceId &source, const Secret &secret, QObject *context, Stored stored)
{
    if (m_reach == Reach::Nothing) {
        QMetaObject::invokeMethod(
            context, [stored] { stored(failure(Error::Kind::Unavailable, u"keyring"_s, noReach)); },
            Qt::QueuedConnection);
        return;
    }
    rememberForSession(source, secret);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(source.value);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    run(job, context, [stored](QKeychain::WritePasswordJob *done) {
        if (!done)
            stored(tl::unexpected(keyringSilent));
        else if (done->error() != QKeychain::NoError)
            stored(tl::unexpected(keyringError(done->error(), done->errorString())));
        else
            stored({});
    });
}

void SecretProvider::rememberForSession(const SourceId &source, const Secret &secret)
{
    if (m_reach == Reach::Nothing)
        return;
    const QMutexLocker locker(&m_mutex);
    m_session.insert(source, secret);
}

void SecretProvider::forget(const SourceId &source)
{
    if (m_reach == Reach::Nothing)
        return;
    {
        const QMutexLocker locker(&m_mutex);
        m_session.remove(source);
    }
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(source.value);
    job->setAutoDelete(true);
    job->start();
}

} // namespace qd
