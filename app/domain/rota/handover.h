// Handover: how one watch is given to the next: each open point ticked, a word for the next crew, and two signatures.
// Times are Unix ms.
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"
#include "app/domain/watchweek.h"

#include <QList>
#include <optional>

namespace qd {

enum class HandoverTopic { Incident, Alert, Silence, Snooze, Releases, Work, Logbook, Notes, Captain };
enum class HandoverAnswer { Done, Adopted, Ended }; // a silence or snooze is adopted or ended, anything else is done
enum class HandoverSide { Leaving, Arriving };

QString toString(HandoverTopic); // "incident", "alert"…
QString toString(HandoverAnswer); // "done", "adopted", "ended"
QString toString(HandoverSide); // "leaving", "arriving"
std::optional<HandoverAnswer> handoverAnswerFrom(QStringView);
std::optional<HandoverSide> handoverSideFrom(QStringView);

// One point to look at together, as production is now.
struct HandoverItem {
    HandoverTopic topic = HandoverTopic::Incident;
    QString subject; // the id of what it is about; empty for what there is one of
    QString words; // plain text
    QString detail; // may be empty
    QString missing; // what must be done before it can be ticked; empty: nothing

    QString key() const { return toString(topic) + u':' + subject; }
    bool mayEnd() const { return topic == HandoverTopic::Silence || topic == HandoverTopic::Snooze; }
    bool operator==(const HandoverItem &) const = default;
};

struct HandoverTick {
    QString item; // its key
    QString words; // what it said then
    HandoverAnswer answer = HandoverAnswer::Done;
    qint64 at = 0;
    QString by;

    bool operator==(const HandoverTick &) const = default;
};

struct HandoverSignature {
    HandoverSide side = HandoverSide::Leaving;
    QString name; // of the captain who leaves or arrives
    qint64 at = 0;
    QString by; // who wrote at the console

    bool operator==(const HandoverSignature &) const = default;
};

struct Handover {
    HandoverId id; // null: not begun
    IsoWeek week; // that begins with it
    QString notes; // for the next crew, in Markdown
    QString record; // in Markdown, as it stood when the last one signed; empty: not closed
    QList<HandoverTick> ticks;
    QList<HandoverSignature> signatures;

    bool isClosed() const { return !record.isEmpty(); }
    const HandoverTick *tick(const QString &item) const; // null: not ticked
    const HandoverSignature *signature(HandoverSide side) const; // null: not signed
    bool operator==(const Handover &) const = default;
};

// Points that nobody has ticked.
QList<HandoverItem> openItems(const Handover &handover, const QList<HandoverItem> &items);

} // namespace qd
