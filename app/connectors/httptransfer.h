// HttpTransfer: one HTTP exchange over a connection of its own, with the time that each phase took. libcurl, driven by
// the event loop of the thread it lives on, which it never blocks: names are looked up on a thread of libcurl's.
// Follows no redirect, knows no scheme but http and https, no proxy, no cookies.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QSocketNotifier>
#include <QTimer>
#include <QUrl>
#include <array>
#include <curl/curl.h>
#include <functional>
#include <memory>
#include <optional>

namespace qd {

struct TransferRequest {
    QUrl url;
    QByteArray method = "GET";
    QList<QByteArray> headers; // "Name: value"
    QString caFile; // PEM, trusted beside the system's authorities
    int timeoutMs = 10'000; // for all of it
    bool onlyLooks = false; // at the certificate, whoever signed it: nothing is sent
};

struct TransferPhases {
    enum Phase { Resolve, Connect, Tls, Processing, Transfer, Count };

    // Seconds. Of an exchange that failed, the phase it failed in took what was left of the time.
    std::array<double, Count> seconds{};
};

struct TransferResult {
    std::optional<Error> error; // what kept us from a whole answer
    int status = 0; // 0: none came
    TransferPhases phases;
    std::optional<qint64> contentLength; // as the server said
    QByteArray body;
    bool cut = false; // there is more of the body than was read
    QUrl redirect; // where the answer sends us; empty: nowhere
    std::optional<qint64> certificateEnd; // the first end of the chain that the server showed, Unix seconds
};

class HttpTransfer : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const TransferResult &)>;
    static constexpr qsizetype largestBody = 4 * 1024 * 1024;

    // Begins at once; `done` comes once, later, unless this object dies first.
    HttpTransfer(const TransferRequest &request, Done done, QObject *parent);
    ~HttpTransfer() override;

private:
    // CURL and CURLM are both void.
    template <auto free> struct Free {
        template <typename Handle> void operator()(Handle *handle) const { free(handle); }
    };

    void configure();
    void addHeader(const QByteArray &header);
    static int socketChanged(CURL *easy, curl_socket_t socket, int what, void *self, void *);
    static int timerChanged(CURLM *multi, long timeoutMs, void *self);
    static size_t arrived(char *bytes, size_t size, size_t count, void *self);
    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int events);
    void finish(CURLcode code);
    std::optional<Error> errorOf(CURLcode code) const;
    TransferPhases phases() const;
    std::optional<qint64> certificateEnd() const;

    TransferRequest m_request;
    Done m_done;
    QByteArray m_body;
    bool m_cut = false;
    char m_words[CURL_ERROR_SIZE] = {};
    QTimer m_timer; // libcurl's own
    QHash<curl_socket_t, QList<QSocketNotifier *>> m_sockets;
    std::unique_ptr<curl_slist, Free<curl_slist_free_all>> m_headers;
    std::unique_ptr<CURLM, Free<curl_multi_cleanup>> m_multi;
    std::unique_ptr<CURL, Free<curl_easy_cleanup>> m_easy; // goes before the multi handle
};

} // namespace qd
