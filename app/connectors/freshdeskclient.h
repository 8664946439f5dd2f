// FreshdeskClient: how many tickets a search finds (API v2). One request for a count; with a word in the subject, which
// Freshdesk does not search, its pages are read, ten at most, and no more than the rate that is left allows. The key
// goes only over https, or to this machine; no redirect is followed. What is archived is not found, what is new comes
// minutes late.
#pragma once

#include "app/connectors/httpfetcher.h"

#include <QPointer>

namespace qd {

struct TicketCount {
    int total = 0;
    bool isAtLeast = false; // not all of the tickets were looked at
    int rateLeft = -1; // requests that may follow in this minute; -1: not told
};

struct TicketFailure {
    Error error; // HttpStatus with 429: too many requests
    qint64 retryAfterMs = 0; // as the server asks
};

class FreshdeskClient : public QObject {
    Q_OBJECT
public:
    using Answer = tl::expected<TicketCount, TicketFailure>;
    using Callback = std::function<void(const Answer &)>;

    FreshdeskClient(const QUrl &base, const Secret &apiKey, const QString &caFile = {}, QObject *parent = nullptr);

    void setTimeout(int ms) { m_timeoutMs = ms; } // of each request

    // A query as ticketquery.h makes them. The callback comes once, later, and not after `context` died.
    void count(const QString &query, QObject *context, Callback callback);
    void countWithSubject(const QString &query, const QString &word, QObject *context, Callback callback);

private:
    struct Page {
        int total = 0; // of all pages
        QStringList subjects;
        int rateLeft = -1;
    };
    using PageAnswer = tl::expected<Page, TicketFailure>;
    struct Search {
        QString query;
        QString word;
        QPointer<QObject> context;
        Callback callback;
        int page = 1;
        int seen = 0;
        int found = 0;
    };

    void fetch(const QString &query, int page, QObject *context, std::function<void(const PageAnswer &)> callback);
    void searchOn(Search search);
    PageAnswer read(const HttpAnswer &answer) const;
    std::optional<Error> refusal(const QString &query) const;

    QUrl m_base;
    Secret m_apiKey;
    QString m_caFile;
    int m_timeoutMs = 15'000;
    HttpFetcher m_fetcher;
};

} // namespace qd
