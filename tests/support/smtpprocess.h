// SmtpProcess: Debian's aiosmtpd, a real mail server, on a free loopback port; what it takes it keeps in a folder,
// stopped with this object. With a certificate it wants STARTTLS first, or speaks TLS from the first byte.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

class SmtpProcess {
public:
    static bool isInstalled();
    ~SmtpProcess();

    // Files; false with the reason in error().
    bool start(const QString &certificate = {}, const QString &key = {}, bool tlsAtOnce = false);
    void stop();
    quint16 port() const { return m_port; }
    QString error() const { return m_error; }

    // The only mail that it took, as Python's own library reads it: its headers, "recipients" and "parts": each with
    // "type", "id", "text" or "base64". Empty: there is not exactly one.
    QJsonObject mail() const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    QString m_error;
};
