// ScriptedServer: a loopback HTTP server that answers as it is told to, faults included, and remembers what it was
// asked.
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    struct Answer {
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"; // without the blank line
        QByteArray body;
        bool withLength = true;
        qint64 saidLength = -1; // a Content-Length that lies
        int byteEveryMs = 0; // the body drips
        bool endless = false;
        bool closesAfter = true;
        bool silent = false; // never answers
        bool hangsUp = false; // closes the connection instead
        int afterMs = 0; // thinks about it
    };

    ScriptedServer();

    QString url() const;
    Answer answer; // to everything
    QHash<QByteArray, Answer> answers; // to a path
    QSslConfiguration tls; // with a certificate: speaks TLS
    QList<QByteArray> requests; // heads, and bodies of POST, as they came

    static Answer json(const QByteArray &body, const QByteArray &status = "200 OK");
    static Answer typed(const QByteArray &type, const QByteArray &body, const QByteArray &status = "200 OK");

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Answer &answer);
};
