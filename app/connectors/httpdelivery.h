// HttpDelivery: a message by POST, and what came of it: the one place that judges answers, faults and Retry-After for
// every channel over HTTP. 408, 425, 429, 5xx and what never became an answer is worth another try, any other status is
// not. Sent once; what did not surely stay here and has no answer is uncertain, as is a gateway that heard none (504).
// Of the address only scheme, host and port are told, even where the answer repeats the rest.
#pragma once

#include "app/connectors/channel.h"
#include "app/connectors/httpfetcher.h"

namespace qd {

qint64 retryAfterMs(const HttpAnswer &answer); // an hour at most; 0: there is nothing to wait for
QString plainWords(const HttpAnswer &answer); // "404 Not Found: no such hook"

// How a kind of receiver answers.
struct HttpReceiver {
    QString (*words)(const HttpAnswer &answer) = &plainWords; // untrusted still
    bool speaksHtml = true; // otherwise a page comes from somebody else, whatever its status
    bool mayMove = true; // a redirect may be a gate on the way, and over later; otherwise it is final
};

// Sends request.json. `done` comes once, later, and not after `context` died.
void deliver(
    HttpFetcher &fetcher, HttpRequest request, const HttpReceiver &receiver, QObject *context, Channel::Done done);

} // namespace qd
