// The two ways in which a run of numbers becomes bits: see samplecodec.h. Both sides know how many numbers there are.
// Reading past the end gives nonsense that BitReader::ranOut() tells of.
#pragma once

#include "app/store/bitstream.h"

#include <vector>

namespace qd {

void packTimes(BitWriter &bits, const std::vector<qint64> &times);
void unpackTimes(BitReader &bits, size_t count, std::vector<qint64> &times);

void packValues(BitWriter &bits, const std::vector<double> &values);
void unpackValues(BitReader &bits, size_t count, std::vector<double> &values);

} // namespace qd
