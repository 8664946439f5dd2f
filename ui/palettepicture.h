// A picture of a window with at most 256 colours: a quarter of the bytes, and to the eye the same.
#pragma once

#include <QImage>

QImage paletteOf256(const QImage &picture);
