// ScriptedSmtp: a loopback mail server that replies as it is told to, faults included, and remembers what it was told.
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

class ScriptedSmtp : public QTcpServer {
    Q_OBJECT
public:
    static inline const QByteArray silence = "silence"; // a reply that never comes
    static inline const QByteArray hangUp = "hang up"; // the connection is cut instead

    ScriptedSmtp();

    // To "connect", to the first word of a command ("RCPT") or to a whole one, to the "credentials" after a 334, to "."
    // at the end of a mail; what is not here is taken. Without the line break.
    QHash<QByteArray, QByteArray> replies{{"connect", "220 scripted"}, {"EHLO", "250-scripted\r\n250 AUTH PLAIN"},
        {"DATA", "354 go on"}, {".", "250 kept as 42"}, {"QUIT", "221 bye"}, {"AUTH", "334 "},
        {"credentials", "235 welcome"}};
    int byteEveryMs = 0; // every reply drips, and never ends
    qint64 hangsUpAfter = -1; // so many bytes of a mail
    QList<QByteArray> commands;
    QByteArray mail; // the last one, as it came

private:
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &command);
    bool takesMail(QTcpSocket *socket, QByteArray &arrived);
};
