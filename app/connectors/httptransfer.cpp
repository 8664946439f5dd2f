#include "app/connectors/httptransfer.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

QString placeOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath).toString();
}

bool beginCurl()
{
    static const bool begun = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return begun;
}

} // namespace

HttpTransfer::HttpTransfer(const TransferRequest &request, Done done, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_done(std::move(done))
    , m_timer(this)
    , m_multi(beginCurl() ? curl_multi_init() : nullptr)
    , m_easy(m_multi ? curl_easy_init() : nullptr)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // it ends phases that are measured
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    if (!m_easy) {
        QMetaObject::invokeMethod(
            this, [this] { finish(CURLE_OUT_OF_MEMORY); }, Qt::QueuedConnection);
        return;
    }
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETFUNCTION, &HttpTransfer::socketChanged);
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERFUNCTION, &HttpTransfer::timerChanged);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERDATA, this);
    configure();
    curl_multi_add_handle(m_multi.get(), m_easy.get()); // sets the timer that begins it
}

HttpTransfer::~HttpTransfer()
{
    if (m_easy)
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
}

void HttpTransfer::configure()
{
    CURL *easy = m_easy.get();
    const auto text = [easy](CURLoption option, const QByteArray &value) {
        curl_easy_setopt(easy, option, value.constData()); // libcurl copies it
    };
    text(CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    text(CURLOPT_PROTOCOLS_STR, "http,https");
    text(CURLOPT_PROXY, ""); // what is measured is the way from here
    text(CURLOPT_ACCEPT_ENCODING, ""); // all that it can undo
    text(CURLOPT_USERAGENT, "quarterdeck/" QUARTERDECK_VERSION);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is still looked up is not waited for
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(std::max(1, m_request.timeoutMs)));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_words);
    curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &HttpTransfer::arrived);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    if (!m_request.caFile.isEmpty())
        text(CURLOPT_CAINFO, m_request.caFile.toLocal8Bit()); // beside the system's folder of them
    if (m_request.onlyLooks) {
        curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
        return;
    }
    if (m_request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else {
        static const QList<QByteArray> withBody{"POST", "PUT", "PATCH"};
        if (withBody.contains(m_request.method)) { // an empty one, whose length is then said
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "");
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, 0L);
        }
        text(CURLOPT_CUSTOMREQUEST, m_request.method);
    }
    for (const QByteArray &header : m_request.headers)
        addHeader(header);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
}

void HttpTransfer::addHeader(const QByteArray &header)
{
    // libcurl would drop a header that has no value, unless it is written this way.
    const qsizetype colon = header.indexOf(':');
    const bool isEmpty = header.mid(colon + 1).trimmed().isEmpty();
    curl_slist *longer = curl_slist_append(m_headers.get(), (isEmpty ? header.left(colon) + ';' : header).constData());
    if (longer) {
        [[maybe_unused]] curl_slist *before = m_headers.release();
        m_headers.reset(longer);
    }
}

int HttpTransfer::socketChanged(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<HttpTransfer *>(self)->watch(socket, what);
    return 0;
}

int HttpTransfer::timerChanged(CURLM *, long timeoutMs, void *self)
{
    QTimer &timer = static_cast<HttpTransfer *>(self)->m_timer;
    if (timeoutMs < 0)
        timer.stop();
    else
        timer.start(int(std::min(timeoutMs, 3'600'000L)));
    return 0;
}

size_t HttpTransfer::arrived(char *bytes, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<HttpTransfer *>(self);
    const qsizetype length = qsizetype(size * count);
    const qsizetype room = largestBody - transfer->m_body.size();
    transfer->m_body.append(bytes, std::min(room, length));
    transfer->m_cut = length > room;
    return transfer->m_cut ? 0 : size_t(length); // 0 ends it
}

void HttpTransfer::watch(curl_socket_t socket, int what)
{
    // This may be called out of a notifier's own signal.
    for (QSocketNotifier *notifier : m_sockets.take(socket)) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    const auto add = [&](QSocketNotifier::Type type, int event) {
        auto *notifier = new QSocketNotifier(socket, type, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, socket, event] { act(socket, event); });
        m_sockets[socket].append(notifier);
    };
    if (what == CURL_POLL_IN || what == CURL_POLL_INOUT)
        add(QSocketNotifier::Read, CURL_CSELECT_IN);
    if (what == CURL_POLL_OUT || what == CURL_POLL_INOUT)
        add(QSocketNotifier::Write, CURL_CSELECT_OUT);
}

void HttpTransfer::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi.get(), socket, events, &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE) {
            finish(message->data.result);
            return;
        }
    }
}

void HttpTransfer::finish(CURLcode code)
{
    TransferResult result;
    result.error = errorOf(code);
    if (m_easy) {
        long status = 0;
        curl_off_t length = -1;
        const char *redirect = nullptr;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
        curl_easy_getinfo(m_easy.get(), CURLINFO_REDIRECT_URL, &redirect);
        result.status = int(status);
        if (length >= 0)
            result.contentLength = length;
        result.redirect = QUrl::fromEncoded(redirect);
        result.phases = phases();
        result.certificateEnd = certificateEnd();
    }
    result.body = m_body;
    result.cut = m_cut;
    const Done done = std::move(m_done);
    done(result);
}

std::optional<Error> HttpTransfer::errorOf(CURLcode code) const
{
    const auto error = [&](Error::Kind kind) {
        return Error{kind, placeOf(m_request.url), QString::fromUtf8(*m_words ? m_words : curl_easy_strerror(code))};
    };
    switch (code) {
    case CURLE_OK:
        return std::nullopt;
    case CURLE_WRITE_ERROR:
        return m_cut ? std::nullopt : std::optional(error(Error::Kind::NetworkFailed));
    case CURLE_COULDNT_RESOLVE_HOST:
        return error(Error::Kind::HostNotFound);
    case CURLE_COULDNT_CONNECT:
        return error(Error::Kind::Refused);
    case CURLE_OPERATION_TIMEDOUT:
        return error(Error::Kind::Timeout);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return error(Error::Kind::Tls);
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
        return error(Error::Kind::Truncated);
    default:
        return error(Error::Kind::NetworkFailed);
    }
}

TransferPhases HttpTransfer::phases() const
{
    const auto info = [this](CURLINFO what) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_easy.get(), what, &microseconds);
        return double(microseconds) / 1'000'000;
    };
    const double total = info(CURLINFO_TOTAL_TIME_T);
    // When each phase ended, from the begin; 0 when it was not reached, or had nothing to do.
    std::array<double, TransferPhases::Count> end{info(CURLINFO_NAMELOOKUP_TIME_T), info(CURLINFO_CONNECT_TIME_T),
        info(CURLINFO_APPCONNECT_TIME_T), info(CURLINFO_STARTTRANSFER_TIME_T), total};
    if (m_request.url.scheme() == u"http"_s)
        end[TransferPhases::Tls] = end[TransferPhases::Connect];
    int reached = -1;
    for (int phase = 0; phase < TransferPhases::Transfer; ++phase) {
        if (end[size_t(phase)] > 0)
            reached = phase;
    }
    TransferPhases phases;
    double before = 0;
    for (int phase = 0; phase < TransferPhases::Count; ++phase) {
        const double until = phase <= reached ? std::max(before, end[size_t(phase)]) : total;
        phases.seconds[size_t(phase)] = until - before;
        before = until;
    }
    return phases;
}

std::optional<qint64> HttpTransfer::certificateEnd() const
{
    const curl_certinfo *chain = nullptr;
    curl_easy_getinfo(m_easy.get(), CURLINFO_CERTINFO, &chain);
    std::optional<qint64> first;
    for (int i = 0; chain && i < chain->num_of_certs; ++i) {
        for (const curl_slist *line = chain->certinfo[i]; line; line = line->next) {
            const QByteArray field(line->data);
            if (!field.startsWith("Cert:"))
                continue;
            const QSslCertificate certificate(field.mid(5), QSsl::Pem);
            if (certificate.isNull())
                continue;
            const qint64 end = certificate.expiryDate().toSecsSinceEpoch();
            first = std::min(first.value_or(end), end);
        }
    }
    return first;
}

} // namespace qd
