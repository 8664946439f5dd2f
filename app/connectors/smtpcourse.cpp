#include "app/connectors/smtpcourse.h"

#include "app/domain/plaintext.h"

#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace qd {

namespace {

constexpr qsizetype longestLine = 200;

} // namespace

SmtpCourse::SmtpCourse(const SmtpMail &mail, const std::atomic<bool> &givenUp)
    : m_mail(mail)
    , m_givenUp(givenUp)
{
}

void SmtpCourse::follow(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &SmtpCourse::give);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &SmtpCourse::hear);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &SmtpCourse::overhear);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &SmtpCourse::goOn);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &SmtpCourse::opened);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &SmtpCourse::closed);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

size_t SmtpCourse::give(char *bytes, size_t size, size_t count, void *self)
{
    auto *course = static_cast<SmtpCourse *>(self);
    const qsizetype length = std::min(qsizetype(size * count), course->m_mail.bytes.size() - course->m_given);
    std::memcpy(bytes, course->m_mail.bytes.constData() + course->m_given, size_t(length));
    course->m_given += length;
    if (course->m_given == course->m_mail.bytes.size()) {
        course->m_code = 0; // from here on a reply is that to the mail
        course->m_line.clear();
    }
    return size_t(length);
}

size_t SmtpCourse::hear(char *bytes, size_t size, size_t count, void *self)
{
    static_cast<SmtpCourse *>(self)->replied(QByteArray(bytes, qsizetype(size * count)));
    return size * count;
}

int SmtpCourse::overhear(CURL *, curl_infotype kind, char *bytes, size_t size, void *self)
{
    if (kind == CURLINFO_HEADER_OUT)
        static_cast<SmtpCourse *>(self)->commanded(QByteArray(bytes, qsizetype(size)));
    return 0;
}

int SmtpCourse::goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<SmtpCourse *>(self)->m_givenUp ? 1 : 0;
}

curl_socket_t SmtpCourse::opened(void *self, curlsocktype, curl_sockaddr *address)
{
    const curl_socket_t socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (socket != CURL_SOCKET_BAD)
        static_cast<SmtpCourse *>(self)->m_sockets.insert(socket);
    return socket;
}

int SmtpCourse::closed(void *self, curl_socket_t socket)
{
    static_cast<SmtpCourse *>(self)->m_sockets.remove(socket);
    return ::close(socket);
}

void SmtpCourse::commanded(const QByteArray &command)
{
    if (command.startsWith("QUIT")) {
        m_isOver = true;
        // How it went is known by now. libcurl would wait two minutes for a server that does not say goodbye.
        for (const curl_socket_t socket : std::as_const(m_sockets))
            ::shutdown(socket, SHUT_RD);
        return;
    }
    m_code = 0;
    m_line.clear();
    m_asksForRecipient = command.startsWith("RCPT ");
    if (m_asksForRecipient)
        ++m_recipient;
}

void SmtpCourse::replied(const QByteArray &line)
{
    bool isNumber = false;
    const int code = line.left(3).toInt(&isNumber);
    if (m_isOver || !isNumber || line.mid(3, 1) == "-") // more lines of it follow
        return;
    m_code = code;
    m_line = harmlessLine(QString::fromUtf8(line).simplified(), longestLine);
    if (m_asksForRecipient && code >= 400)
        m_refused.append({m_mail.recipients.value(m_recipient), m_code, m_line});
}

SmtpResult SmtpCourse::result(CURLcode code, const QString &place, const char *words) const
{
    SmtpResult result;
    result.code = m_code;
    result.line = m_line;
    result.refused = m_refused;
    if (code == CURLE_OK)
        return result;
    const QString reason = QString::fromUtf8(*words ? words : curl_easy_strerror(code));
    result.error = Error{kindOf(code), place, m_code >= 400 ? m_line : harmlessLine(reason, longestLine)};
    result.isUncertain = m_given == m_mail.bytes.size() && m_code == 0;
    return result;
}

Error::Kind SmtpCourse::kindOf(CURLcode code) const
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return Error::Kind::HostNotFound;
    case CURLE_COULDNT_CONNECT:
        return Error::Kind::Refused;
    case CURLE_OPERATION_TIMEDOUT:
        return Error::Kind::Timeout;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return Error::Kind::Tls;
    case CURLE_LOGIN_DENIED:
        return Error::Kind::Unauthorized;
    default:
        break;
    }
    if (m_code == 530 || m_code == 535) // RFC 4954: a login is needed, and one that failed
        return Error::Kind::Unauthorized;
    if (m_code >= 400)
        return Error::Kind::QueryRejected;
    return code == CURLE_WEIRD_SERVER_REPLY ? Error::Kind::NotTheApi : Error::Kind::NetworkFailed;
}

} // namespace qd
