// SampleCodec: samples and rollups to few bytes and back, bit for bit, except that every NaN becomes the one quiet NaN.
// Times: the difference of differences, nothing but a bit for a steady rhythm. Values: where all of them have at most a
// few decimals, differences of whole numbers, 32 at a time in as many bits as the widest needs; else each value XOR the
// one before it, as in T. Pelkonen et al., "Gorilla: A Fast, Scalable, In-Memory Time Series Database", VLDB 2015.
// What was damaged is told from a checksum, and what passes it all the same ends in an error: nothing is trusted.
// Errors are StoreCorrupt and leave the outputs as they were. Times in Unix ms.
#pragma once

#include "app/domain/rollup.h"

#include <QByteArray>

namespace qd {

QByteArray packSamples(const std::vector<qint64> &times, const std::vector<double> &values);
// Appends to the outputs. Times that do not rise are damage.
[[nodiscard]] Result<> unpackSamples(QByteArrayView packed, std::vector<qint64> &times, std::vector<double> &values);

QByteArray packRollups(const std::vector<Rollup> &rollups);
[[nodiscard]] Result<> unpackRollups(QByteArrayView packed, RollupWidth width, std::vector<Rollup> &rollups);

// Puts the checksum that the rest of `packed` asks for in its place: tests make well-sealed nonsense with it.
void sealPacked(QByteArray &packed);

} // namespace qd
