// The events of one UID, expanded to the days of a horizon: recurrence, excluded and added dates, instances that were
// changed or cancelled. Rules count on the wall of the event's own zone.
#pragma once

#include "app/domain/rota/absence.h"
#include "app/formats/icaltimes.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace qd {

class IcalExpansion {
public:
    // `stepsLeft` is shared by all events of a file: what is left of the time that it may take.
    IcalExpansion(IcalZones &zones, const QTimeZone &zone, const DayRange &horizon, qint64 &stepsLeft);

    // One VEVENT; the reason when it is left out.
    QString take(icalcomponent *component);
    // After all were taken; the reason when they are left out.
    QString run();

    QList<DayRange> days() const; // in order, without overlap
    bool wasShort() const { return m_short && m_days.isEmpty(); } // no day of which it takes half

private:
    struct Event {
        icalcomponent *component = nullptr;
        IcalTime start;
        qint64 lengthMs = 0; // of whole days: so many times 24 hours
    };

    QString readSpan(Event &event);
    QString expand(const Event &master);
    QSet<QString> datesOf(const Event &master, icalproperty_kind kind);
    QString repeat(const Event &master, icalrecurrencetype rule, const QSet<QString> &excluded);
    void instance(const Event &master, const IcalTime &time, const QSet<QString> &excluded);
    void add(const IcalTime &start, qint64 lengthMs);

    IcalZones &m_zones;
    QTimeZone m_zone;
    DayRange m_horizon;
    qint64 &m_stepsLeft;
    QList<Event> m_masters;
    QHash<QString, Event> m_overrides; // by the instance that they change
    QSet<QString> m_used; // overrides whose instance came
    QMap<qint64, std::pair<IcalTime, Event>> m_futures; // “this and all that follow”
    QMap<QDate, bool> m_days;
    bool m_short = false;
};

} // namespace qd
