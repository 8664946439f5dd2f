// BitWriter, BitReader: numbers of any width up to 64 bits, packed without space between them, highest bit first.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <cstring>

namespace qd {

class BitWriter {
public:
    // The lowest `width` bits of `bits`; width 0 to 64.
    void put(quint64 bits, int width)
    {
        if (width > 32) {
            put(bits >> 32, width - 32);
            width = 32;
        }
        m_held = (m_held << width) | (bits & ((quint64(1) << width) - 1));
        m_count += width;
        while (m_count >= 8) {
            m_count -= 8;
            m_bytes.append(char(m_held >> m_count));
        }
    }

    // What was put, filled with zeros to a whole byte.
    QByteArray finish()
    {
        if (m_count > 0)
            put(0, 8 - m_count);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    quint64 m_held = 0; // the lowest m_count (< 8 between calls) bits wait for their byte
    int m_count = 0;
};

class BitReader {
public:
    explicit BitReader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_end(bytes.size() * 8)
    {
    }

    // Beyond the end: zeros, and ranOut() from then on.
    quint64 take(int width)
    {
        if (width > 32) {
            const quint64 high = take(width - 32);
            return high << 32 | take(32);
        }
        if (width == 0)
            return 0;
        const quint64 bits = window() << (m_at & 7) >> (64 - width);
        m_at += width;
        return bits;
    }
    bool ranOut() const { return m_at > m_end; }
    qint64 left() const { return m_end - m_at; } // in bits

private:
    // The eight bytes from the present one on.
    quint64 window() const
    {
        const qint64 byte = m_at >> 3;
        if (byte + 8 <= m_bytes.size())
            return qFromBigEndian<quint64>(m_bytes.data() + byte);
        quint64 bits = 0;
        if (byte < m_bytes.size())
            std::memcpy(&bits, m_bytes.data() + byte, size_t(m_bytes.size() - byte));
        return qFromBigEndian(bits);
    }

    QByteArrayView m_bytes;
    qint64 m_end;
    qint64 m_at = 0;
};

} // namespace qd
