#include "app/connectors/freshdeskclient.h"

#include "app/connectors/httpdelivery.h"
#include "app/connectors/jsonanswer.h"
#include "app/connectors/loopbackhost.h"
#include "app/domain/outreach/ticketquery.h"
#include "app/domain/plaintext.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace qd {

namespace {

constexpr int ticketsOfAPage = 30;
constexpr int mostPages = 10;
constexpr int rateToLeave = 5; // for others who use the same key
constexpr qsizetype longestWords = 200;

// {"description", "errors": [{"field", "message"}]}
QString wordsOf(dom::element document)
{
    QStringList words{textOf(document, "description")};
    forEachOf(document, "errors",
        [&words](dom::element each) { words.append(textOf(each, "field") + u": "_s + textOf(each, "message")); });
    return harmlessLine(words.join(u"; "_s), longestWords);
}

} // namespace

FreshdeskClient::FreshdeskClient(const QUrl &base, const Secret &apiKey, const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_apiKey(apiKey)
    , m_caFile(caFile)
    , m_fetcher(this)
{
}

void FreshdeskClient::count(const QString &query, QObject *context, Callback callback)
{
    fetch(query, 1, context, [callback = std::move(callback)](const PageAnswer &page) {
        callback(page.map([](const Page &each) { return TicketCount{each.total, false, each.rateLeft}; }));
    });
}

void FreshdeskClient::countWithSubject(const QString &query, const QString &word, QObject *context, Callback callback)
{
    if (word.trimmed().isEmpty()) {
        const TicketFailure refused{{Error::Kind::Invalid, placeOf(m_base), u"no word"_s}};
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), refused] { callback(tl::unexpected(refused)); },
            Qt::QueuedConnection);
        return;
    }
    searchOn({query, word, context, std::move(callback)});
}

void FreshdeskClient::searchOn(Search search)
{
    const QString query = search.query;
    const int page = search.page;
    QObject *context = search.context;
    fetch(query, page, context, [this, search = std::move(search)](const PageAnswer &page) mutable {
        if (!page)
            return search.callback(tl::unexpected(page.error()));
        search.seen += int(page->subjects.size());
        search.found += int(std::count_if(page->subjects.begin(), page->subjects.end(),
            [&search](const QString &subject) { return hasWord(subject, search.word); }));
        const bool isAll = search.seen >= page->total || page->subjects.size() < ticketsOfAPage;
        const bool mayGoOn = search.page < mostPages && (page->rateLeft < 0 || page->rateLeft >= rateToLeave);
        if (isAll || !mayGoOn)
            return search.callback(TicketCount{search.found, search.seen < page->total, page->rateLeft});
        ++search.page;
        searchOn(std::move(search));
    });
}

void FreshdeskClient::fetch(
    const QString &query, int page, QObject *context, std::function<void(const PageAnswer &)> callback)
{
    if (const auto refused = refusal(query)) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), refused] { callback(tl::unexpected(TicketFailure{*refused})); },
            Qt::QueuedConnection);
        return;
    }
    HttpRequest request;
    request.url = m_base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    request.url.setPath(request.url.path() + u"/api/v2/search/tickets"_s);
    // The double quotes are part of the value.
    request.url.setQuery(u"query=%1&page=%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(u'"' + query + u'"')), QString::number(page)));
    request.authorization = basicAuthorization(QString::fromUtf8(m_apiKey.reveal()), Secret("X"));
    request.caFile = m_caFile;
    request.timeoutMs = m_timeoutMs;
    m_fetcher.fetch(request, context, [this, callback = std::move(callback)](const Result<HttpAnswer> &answer) {
        callback(answer ? read(*answer) : tl::unexpected(TicketFailure{answer.error()}));
    });
}

std::optional<Error> FreshdeskClient::refusal(const QString &query) const
{
    const auto refuse = [](const QString &subject, const QString &detail) {
        return Error{Error::Kind::Invalid, subject, detail};
    };
    if (m_base.host().isEmpty() || !m_base.userInfo().isEmpty())
        return refuse(placeOf(m_base), u"no address of a Freshdesk"_s);
    if (m_base.scheme() != u"https"_s && !isLoopbackHost(m_base.host()))
        return refuse(placeOf(m_base), u"the key is not sent over a connection that is not encrypted"_s);
    if (query.trimmed().isEmpty() || query.contains(u'"'))
        return refuse(query, u"no query"_s);
    if (query.size() > longestTicketQuery)
        return refuse(query, u"longer than 512 characters"_s);
    return std::nullopt;
}

FreshdeskClient::PageAnswer FreshdeskClient::read(const HttpAnswer &answer) const
{
    const QString place = placeOf(m_base);
    const auto failed = [&](const Error &error) { return tl::unexpected(TicketFailure{error, retryAfterMs(answer)}); };
    Page page;
    QString words;
    bool isCount = false;
    const auto whole = readJson(answer, place, [&](dom::element document) {
        words = wordsOf(document);
        int64_t total = -1;
        isCount = document["total"].get(total) == simdjson::SUCCESS && total >= 0 && total <= INT_MAX;
        page.total = int(total);
        forEachOf(document, "results", [&page](dom::element each) { page.subjects.append(textOf(each, "subject")); });
    });
    if (!whole)
        return failed(whole.error());
    if (answer.status == 400)
        return failed({Error::Kind::QueryRejected, place, words.isEmpty() ? statusLine(answer) : words});
    if (answer.status != 200)
        return failed({Error::Kind::HttpStatus, place, statusLine(answer)});
    if (!isCount)
        return failed({Error::Kind::NotTheApi, place, u"JSON without a total"_s});
    bool isNumber = false;
    const int left = answer.header("X-Ratelimit-Remaining").trimmed().toInt(&isNumber);
    page.rateLeft = isNumber && left >= 0 ? left : -1;
    return page;
}

} // namespace qd
