#include "app/services/errortext.h"

#include <QCoreApplication>

namespace qd {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString store(const Error &error);
    static QString network(const Error &error);
    static QString input(const Error &error);
};

QString ErrorText::store(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::StoreMissing:
        return tr("There is no file at %1. Check the path.").arg(error.subject);
    case Kind::StoreLocked:
        return tr("Another program holds the database %1. Close it, or try again in a moment.").arg(error.subject);
    case Kind::StoreReadOnly:
        return tr("The database %1 is read-only. Allow writing to it and to its folder, or choose another folder with "
                  "--data.")
            .arg(error.subject);
    case Kind::StoreCorrupt:
        return tr("The file %1 is damaged, or not a database (%2). It was left as it is. Restore a copy with "
                  "“quarterdeck restore FILE”; copies made before each upgrade are in the folder “backups” beside it.")
            .arg(error.subject, error.detail);
    case Kind::StoreForeign:
        return tr("The file %1 belongs to another application. It was left as it is. Choose another folder with "
                  "--data.")
            .arg(error.subject);
    case Kind::StoreNewer:
        return tr("The file %1 was written by a newer Quarterdeck (%2). It was left as it is. Upgrade Quarterdeck to "
                  "open it.")
            .arg(error.subject, error.detail);
    case Kind::StoreFull:
        return tr("The disk is full: %1 cannot be written. What was written before is safe. Free some space.")
            .arg(error.subject);
    case Kind::StoreInUse:
        return tr("A window of Quarterdeck is open on %1 (%2). Close it first.").arg(error.subject, error.detail);
    default:
        return tr("%1 cannot be read or written: %2.").arg(error.subject, error.detail);
    }
}

QString ErrorText::network(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::HostNotFound:
        return tr("The server %1 was not found. Check the name in the address.").arg(error.subject);
    case Kind::Refused:
        return tr("Nothing answers at %1: the connection was refused. Is the server running, and the port right?")
            .arg(error.subject);
    case Kind::Timeout:
        return tr("%1 took too long to answer.").arg(error.subject);
    case Kind::Tls:
        return tr("The certificate of %1 is not trusted: %2. Give the authority that signed it, or correct the "
                  "address.")
            .arg(error.subject, error.detail);
    case Kind::Redirected:
        return tr("%1 sends us elsewhere (%2). Enter that address if you trust it.").arg(error.subject, error.detail);
    case Kind::Unauthorized:
        return tr("%1 refused the name or the password (%2).").arg(error.subject, error.detail);
    case Kind::HttpStatus:
        return tr("%1 answered with an error: %2.").arg(error.subject, error.detail);
    case Kind::NotTheApi:
        return tr("%1 answers, but with another API than it should (%2). Check the address and its path.")
            .arg(error.subject, error.detail);
    case Kind::Truncated:
        return tr("The answer of %1 is cut short or malformed (%2).").arg(error.subject, error.detail);
    case Kind::TooLarge:
        return tr("The answer of %1 is too large (%2). Narrow the query.").arg(error.subject, error.detail);
    case Kind::QueryRejected:
        return tr("%1 rejected the request: %2").arg(error.subject, error.detail);
    default:
        return tr("%1 cannot be reached: %2.").arg(error.subject, error.detail);
    }
}

QString ErrorText::input(const Error &failed)
{
    using Kind = Error::Kind;
    Error error = failed;
    // The rules speak English in marked words, which are in the translations.
    error.detail = QCoreApplication::translate("Rule", failed.detail.toUtf8().constData());
    const bool bare = error.detail.isEmpty();
    switch (error.kind) {
    case Kind::NotFound:
        return bare ? tr("%1 was not found.").arg(error.subject)
                    : tr("%1 was not found: %2.").arg(error.subject, error.detail);
    case Kind::Conflict:
        return bare ? tr("%1 is in conflict with what is there.").arg(error.subject)
                    : tr("%1: %2.").arg(error.subject, error.detail);
    case Kind::Unavailable:
        return tr("%1 is not available on this machine: %2.").arg(error.subject, error.detail);
    default:
        return error.subject.isEmpty() ? error.detail : tr("%1: %2.").arg(error.subject, error.detail);
    }
}

} // namespace

QString describe(const Error &error)
{
    if (error.kind >= Error::Kind::StoreMissing && error.kind <= Error::Kind::StoreInUse)
        return ErrorText::store(error);
    if (error.kind >= Error::Kind::HostNotFound && error.kind <= Error::Kind::NetworkFailed)
        return ErrorText::network(error);
    return ErrorText::input(error);
}

} // namespace qd
