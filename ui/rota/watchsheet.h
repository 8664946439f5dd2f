// The watch on one sheet of paper, for when the network is what is down: who answers and how to reach them, the first
// ten minutes, what is open, and the addresses of what is watched. Always black on white, A4. Window's thread.
#pragma once

#include "app/domain/incident.h"
#include "app/domain/source.h"
#include "app/services/rotadesk.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE
namespace qd {
class Console;
}

struct WatchSheet {
    qd::Duty duty;
    QList<qd::Person> others; // who held the watch before, the last first
    QList<qd::Incident> incidents; // open ones
    QList<qd::Source> sources; // that have an address
    QTimeZone zone;
};

[[nodiscard]] qd::Result<WatchSheet> readWatchSheet(qd::Console &console);

QByteArray watchSheetPdf(const WatchSheet &sheet);
void printWatchSheet(QPagedPaintDevice &device, const WatchSheet &sheet); // on one page, smaller where it must be
