#include "app/connectors/windowinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int patienceMs = 2000;
const QByteArray raise = "raise\n";

QString socketFor(const QString &folder)
{
    const QByteArray path = QDir(folder).canonicalPath().toUtf8();
    const QString name = u"quarterdeck-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}

} // namespace

WindowInstance::WindowInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_socket(socketFor(folder))
    , m_lock(folder + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0); // a window may stay open for weeks; the lock of a dead process is taken over anyway
}

Result<> WindowInstance::hold()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::PermissionError)
        return failure(Error::Kind::StoreReadOnly, m_folder);
    qint64 pid = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&pid, &host, &program);
    return failure(Error::Kind::StoreInUse, m_folder, u"%1, process %2"_s.arg(host).arg(pid));
}

Result<bool> WindowInstance::acquire()
{
    const auto held = hold();
    if (held) {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        QLocalServer::removeServer(m_socket); // of a window that was killed; we hold the lock, so nobody listens
        m_server.listen(m_socket);
        connect(&m_server, &QLocalServer::newConnection, this, &WindowInstance::answer);
        return true;
    }
    if (held.error().kind != Error::Kind::StoreInUse)
        return tl::unexpected(held.error());
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (socket.waitForConnected(patienceMs) && socket.write(raise) == raise.size()
        && socket.waitForBytesWritten(patienceMs))
        return false;
    return tl::unexpected(held.error());
}

void WindowInstance::answer()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] {
            if (client->read(raise.size() + 1) == raise)
                emit raiseRequested();
            client->disconnectFromServer();
        });
    }
}

} // namespace qd
