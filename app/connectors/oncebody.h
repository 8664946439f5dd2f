// OnceBody: what a request sends, read once at most. When a connection is cut before an answer, Qt sends a POST again
// unasked, and the receiver has it twice; a body that cannot go back to its begin makes that a failure. It is read on
// the thread that made it, which is how we know for sure of a request that its body never left.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <algorithm>
#include <memory>

namespace qd {

class OnceBody : public QIODevice {
public:
    // `left` becomes true with the first byte that the network takes.
    OnceBody(QByteArray bytes, std::shared_ptr<bool> left)
        : m_bytes(std::move(bytes))
        , m_left(std::move(left))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // without the warning
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (atEnd())
            return -1;
        const qint64 size = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        *m_left = true;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::shared_ptr<bool> m_left;
    qint64 m_at = 0;
};

} // namespace qd
