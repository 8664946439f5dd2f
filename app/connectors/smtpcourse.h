// SmtpCourse: what a transfer of libcurl's by SMTP went through: the last command and the reply to it, who was refused,
// how much of the mail is out. Lives on the thread of the transfer.
#pragma once

#include "app/connectors/smtpresult.h"

#include <QSet>
#include <atomic>
#include <curl/curl.h>

namespace qd {

class SmtpCourse {
public:
    SmtpCourse(const SmtpMail &mail, const std::atomic<bool> &givenUp);

    void follow(CURL *easy); // sets the callbacks; outlives the transfer
    SmtpResult result(CURLcode code, const QString &place, const char *words) const;

private:
    static size_t give(char *bytes, size_t size, size_t count, void *self);
    static size_t hear(char *bytes, size_t size, size_t count, void *self);
    static int overhear(CURL *easy, curl_infotype kind, char *bytes, size_t size, void *self);
    static int goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static curl_socket_t opened(void *self, curlsocktype, curl_sockaddr *address);
    static int closed(void *self, curl_socket_t socket);

    void commanded(const QByteArray &command);
    void replied(const QByteArray &line);
    Error::Kind kindOf(CURLcode code) const;

    const SmtpMail &m_mail;
    const std::atomic<bool> &m_givenUp;
    qsizetype m_given = 0; // of the mail's bytes
    bool m_asksForRecipient = false;
    bool m_isOver = false; // goodbye was said: what comes now is no reply to anything
    qsizetype m_recipient = -1;
    int m_code = 0;
    QString m_line;
    QList<SmtpRefusal> m_refused;
    QSet<curl_socket_t> m_sockets; // open ones
};

} // namespace qd
