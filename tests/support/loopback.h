// What starting a server on loopback takes.
#pragma once

#include <QByteArray>
#include <functional>

quint16 freePort();
QByteArray httpGet(quint16 port, const QByteArray &path); // as it came, head included; empty: nobody answers
bool waitUntil(const std::function<bool()> &ready); // within half a minute
