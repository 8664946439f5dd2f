// What is handed to a mail server, and what came of it.
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace qd {

struct SmtpMail {
    QByteArray sender; // addresses, as mailAddress() gives them
    QList<QByteArray> recipients;
    QByteArray bytes;
};

struct SmtpRefusal {
    QByteArray recipient;
    int code = 0;
    QString line;
};

struct SmtpResult {
    std::optional<Error> error; // what kept us from a whole answer, and the server's no
    int code = 0; // of the reply to what was sent last; 0: there was none
    QString line; // that reply
    bool isUncertain = false; // all of it was handed to the network, and there was no reply
    QList<SmtpRefusal> refused;
};

} // namespace qd
