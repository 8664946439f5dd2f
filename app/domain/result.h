// Result<T>: a value or the reason why there is none. Failures of the outside world travel as values;
// `services/errortext.h` words them for people, so `detail` here is technical and never translated.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace qd {

struct Error {
    enum class Kind {
        // input
        Invalid, // `detail` says what is wrong with `subject`
        NotFound,
        Conflict, // somebody else changed it first, or a rule forbids it
        // the local files
        StoreMissing,
        StoreLocked, // another program holds the file: worth trying again
        StoreReadOnly,
        StoreCorrupt,
        StoreForeign, // a file of another application
        StoreNewer, // written by a newer Quarterdeck
        StoreFull,
        StoreFailed,
        StoreInUse, // a window is open on this folder
        // the network
        HostNotFound,
        Refused,
        Timeout,
        Tls,
        Redirected,
        Unauthorized,
        HttpStatus, // `detail` holds the status and the reason
        NotTheApi, // an answer, but not of the protocol: HTML, plain text
        Truncated, // cut or malformed JSON
        TooLarge,
        QueryRejected, // the server understood and said no: `detail` is its own message
        NetworkFailed,
        // this machine
        Unavailable, // a facility that is absent here: a keyring, a kernel file
    };

    Kind kind = Kind::Invalid;
    QString subject; // what it is about: a path, an address, a name
    QString detail; // technical cause, in English

    bool operator==(const Error &) const = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace qd
