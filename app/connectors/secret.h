// Secret: a password or a token that does not slip into a log: it turns into bytes only where it is asked to.
#pragma once

#include <QByteArray>
#include <QDebug>

namespace qd {

class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

inline QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace qd
