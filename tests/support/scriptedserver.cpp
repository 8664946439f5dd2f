#include "tests/support/scriptedserver.h"

#include <QSslSocket>

ScriptedServer::ScriptedServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString ScriptedServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(tls.localCertificate().isNull() ? QStringLiteral("http") : QStringLiteral("https"))
        .arg(serverPort());
}

ScriptedServer::Answer ScriptedServer::json(const QByteArray &body, const QByteArray &status)
{
    return typed("application/json", body, status);
}

ScriptedServer::Answer ScriptedServer::typed(const QByteArray &type, const QByteArray &body, const QByteArray &status)
{
    Answer answer;
    answer.head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n";
    answer.body = body;
    return answer;
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    if (request.startsWith('\x16')) { // a TLS hello, where plain HTTP is spoken
        socket->write("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTPS request to an HTTP server.\n");
        socket->disconnectFromHost();
        return;
    }
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype at = request.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 || at > end ? 0 : request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (request.size() < end + 4 + length)
        return;
    requests.append(request);
    socket->setProperty("request", QByteArray());
    const QByteArray target = request.split(' ').value(1);
    const Answer chosen = answers.value(target, answers.value(target.split('?').value(0), answer));
    if (chosen.hangsUp)
        socket->abort();
    else if (!chosen.silent)
        QTimer::singleShot(chosen.afterMs, socket, [this, socket, chosen] { reply(socket, chosen); });
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    if (tls.localCertificate().isNull()) {
        QTcpServer::incomingConnection(handle);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

void ScriptedServer::reply(QTcpSocket *socket, const Answer &answer)
{
    QByteArray head = answer.head;
    if (answer.withLength)
        head += "Content-Length: " + QByteArray::number(answer.saidLength >= 0 ? answer.saidLength : answer.body.size())
            + "\r\n";
    socket->write(head + "Connection: close\r\n\r\n");
    if (answer.endless) {
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() < 1'000'000)
                socket->write(QByteArray(1'000'000, ' '));
        });
        socket->write(QByteArray(1'000'000, ' '));
        return;
    }
    if (answer.byteEveryMs > 0) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(answer.byteEveryMs);
        return;
    }
    socket->write(answer.body);
    if (answer.closesAfter)
        socket->disconnectFromHost();
}
