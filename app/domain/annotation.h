// Annotation: a remark of the crew on a stretch of time, drawn across the charts. TimeMark: whatever is drawn there.
// Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/timerange.h"

#include <QString>

namespace qd {

struct Annotation {
    AnnotationId id;
    TimeRange range; // of an instant: no length
    QString text;
    QString author;

    bool operator==(const Annotation &) const = default;
};

struct TimeMark {
    enum class Kind { Incident, Alert, Handover, Change, Annotation };
    Kind kind = Kind::Annotation;
    TimeRange range; // of an instant: no length
    bool open = false; // not over yet: the range goes on with the clock
    QString text; // "INC-42 Search is slow"
    QString id; // of the record, to open it
    qint64 firmFrom = {}; // of an alert: it was only pending before; 0: all of it counts
    qint64 target = {}; // of an incident: when its ten minutes were over; 0: it was restored before
    // Of an alert: what its rule judges, when that is known here. It has its ground there, elsewhere its handle alone.
    SourceId source = {};
    QString expr = {};

    bool operator==(const TimeMark &) const = default;
};

} // namespace qd
