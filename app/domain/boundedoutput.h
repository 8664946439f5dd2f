// BoundedOutput: what a program prints, kept up to a size: its beginning and its end, with a word on how much is
// missing between them. Bytes in, text out: escape sequences of terminals are left out, and what is no UTF-8 is
// replaced.
#pragma once

#include <QByteArray>
#include <QString>

namespace qd {

class BoundedOutput {
public:
    explicit BoundedOutput(qsizetype most)
        : m_half(most / 2)
    {
    }

    void append(const QByteArray &bytes);
    bool isCut() const { return m_left > 0 || m_tail.size() > m_half; }
    qint64 size() const { return m_size; } // of all that was printed, bytes
    QString text() const;

private:
    qsizetype m_half;
    QByteArray m_head;
    QByteArray m_tail;
    qint64 m_left = 0; // bytes between them that were left out
    qint64 m_size = 0;
};

} // namespace qd
