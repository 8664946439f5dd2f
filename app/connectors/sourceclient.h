// SourceClient: sends requests to the server of one source, with its authentication, time limit and authority. Lives on
// one thread, answers on it, later; never after `context` died.
#pragma once

#include "app/connectors/httpfetcher.h"
#include "app/domain/source.h"

namespace qd {

class SecretProvider;

class SourceClient : public QObject {
    Q_OBJECT
public:
    SourceClient(Source source, SecretProvider &secrets, QObject *parent = nullptr);

    const Source &source() const { return m_source; }

    // `path` follows the address of the source; of `request`, what it sends counts.
    void send(const QString &path, HttpRequest request, QObject *context, HttpFetcher::Callback callback);

private:
    Source m_source;
    SecretProvider &m_secrets;
    HttpFetcher m_fetcher;
};

} // namespace qd
