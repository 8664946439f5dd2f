// A stretch of the rota as a picture or on paper, always on light ground. Window's thread.
#pragma once

#include "ui/rota/rotacontent.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

struct RotaStretch {
    qd::IsoWeek from;
    int weeks = 13;
};

QByteArray rotaPng(const RotaContent &content, const RotaStretch &stretch); // twice as dense as the screen
QByteArray rotaSvg(const RotaContent &content, const RotaStretch &stretch);
QByteArray rotaPdf(const RotaContent &content, const RotaStretch &stretch); // A4, landscape, a quarter in each band
// On a device whose pages lie on their side.
void printRota(QPagedPaintDevice &device, const RotaContent &content, const RotaStretch &stretch);
