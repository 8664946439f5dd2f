#include "app/domain/id.h"

#include <QRandomGenerator>
#include <QUuid>

namespace qd {

QString newUuid(qint64 unixMs)
{
    const auto time = static_cast<quint64>(qMax<qint64>(0, unixMs));
    const quint64 random1 = QRandomGenerator::system()->generate64();
    const quint64 random2 = QRandomGenerator::system()->generate64();
    const auto byte = [](quint64 word, int shift) { return static_cast<uchar>((word >> shift) & 0xff); };
    const QUuid uuid(static_cast<uint>(time >> 16), static_cast<ushort>(time & 0xffff),
        static_cast<ushort>(0x7000 | (random1 & 0x0fff)), static_cast<uchar>(0x80 | (byte(random2, 56) & 0x3f)),
        byte(random2, 48), byte(random2, 40), byte(random2, 32), byte(random2, 24), byte(random2, 16), byte(random2, 8),
        byte(random2, 0));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace qd
