#!/usr/bin/env python3
"""Writes the console's sounds beside this file: run it after a change, and commit what it writes.

Each is a row of soft bells: (when, pitch in Hz, length in s). The worse, the higher, the faster and the more of them,
so that the three are told apart by rhythm alone. Mono, 16 bit, 22.05 kHz: what QSoundEffect plays without a codec.
"""
import math
import pathlib
import struct
import wave

RATE = 22_050
PEAK = 0.6
SOUNDS = {
    "critical": [(0.00, 988, 0.22), (0.14, 1319, 0.22), (0.28, 988, 0.22), (0.42, 1319, 0.40)],
    "major": [(0.00, 784, 0.30), (0.24, 587, 0.45)],
    "minor": [(0.00, 523, 0.50)],
}


def bell(pitch, length, t):
    """A tone with a little of its octave, that rises in 5 ms and dies away: no click at either end."""
    rise = min(1.0, t / 0.005)
    fall = math.exp(-5.0 * t / length) * min(1.0, (length - t) / 0.02)
    tone = math.sin(2 * math.pi * pitch * t) + 0.3 * math.sin(4 * math.pi * pitch * t)
    return rise * fall * tone


def samples(bells):
    end = max(start + length for start, _, length in bells)
    row = []
    for i in range(int(end * RATE)):
        t = i / RATE
        row.append(sum(bell(pitch, length, t - start) for start, pitch, length in bells if start <= t < start + length))
    loudest = max(abs(value) for value in row)
    return [int(32_767 * PEAK * value / loudest) for value in row]


for name, bells in SOUNDS.items():
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        row = samples(bells)
        file.writeframes(struct.pack("<%dh" % len(row), *row))
