#include "tests/support/scriptedsmtp.h"

#include <QTimer>

ScriptedSmtp::ScriptedSmtp()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            reply(socket, "connect");
        }
    });
}

void ScriptedSmtp::read(QTcpSocket *socket)
{
    QByteArray arrived = socket->property("arrived").toByteArray() + socket->readAll();
    while (true) {
        if (socket->property("inMail").toBool()) {
            if (!takesMail(socket, arrived))
                break;
        } else {
            const qsizetype end = arrived.indexOf("\r\n");
            if (end < 0)
                break;
            commands.append(arrived.left(end));
            arrived.remove(0, end + 2);
            reply(socket, socket->property("isAsked").toBool() ? "credentials" : commands.last());
        }
    }
    socket->setProperty("arrived", arrived);
}

// Whether there may be more to read.
bool ScriptedSmtp::takesMail(QTcpSocket *socket, QByteArray &arrived)
{
    if (hangsUpAfter >= 0 && arrived.size() >= hangsUpAfter) {
        socket->abort();
        return false;
    }
    const qsizetype end = arrived.indexOf("\r\n.\r\n");
    if (end < 0)
        return false;
    mail = arrived.left(end + 2);
    arrived.remove(0, end + 5);
    socket->setProperty("inMail", false);
    reply(socket, ".");
    return true;
}

void ScriptedSmtp::reply(QTcpSocket *socket, const QByteArray &command)
{
    const QByteArray line = replies.value(command, replies.value(command.split(' ')[0], "250 well"));
    if (line == silence)
        return;
    if (line == hangUp) {
        socket->abort();
        return;
    }
    if (byteEveryMs > 0) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("2"); });
        timer->start(byteEveryMs);
        return;
    }
    socket->setProperty("inMail", line.startsWith("354"));
    socket->setProperty("isAsked", line.startsWith("334"));
    socket->write(line + "\r\n");
}
