// Whether a server is on this machine: a password may go to it in the clear.
#pragma once

#include <QHostAddress>

namespace qd {

inline bool isLoopbackHost(const QString &host)
{
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace qd
