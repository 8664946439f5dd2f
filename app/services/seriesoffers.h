// SeriesOffers: when a query finds nothing, what is there now in place of it: the nearest metrics when its metric is
// gone, the present values of a label when only that one is. Asks the source and its catalogue; window's thread.
#pragma once

#include "app/domain/result.h"
#include "app/domain/source.h"

#include <QList>
#include <functional>

class QObject;

namespace qd {

class MetricCatalogue;
class MetricRecorder;

struct SeriesOffer {
    QString gone; // what the query names and nobody has: `node_load`, `instance="a:9100"`
    QString there; // what could stand instead
    QString expr; // the query with it

    bool operator==(const SeriesOffer &) const = default;
};

struct SeriesFinding {
    QList<SeriesOffer> offers;
    // Each name in the query exists: it may well be that it finds nothing because nothing is wrong.
    bool isAllThere = false;
};

using SeriesFindingCallback = std::function<void(Result<SeriesFinding>)>;

// The callback comes once, later; never after `context` died.
void findWhatIsThere(MetricCatalogue &catalogue, MetricRecorder &recorder, const Source &source, const QString &expr,
    qint64 nowMs, QObject *context, SeriesFindingCallback callback);

} // namespace qd
