#include "app/services/absencedesk.h"

#include "app/formats/absencecalendar.h"
#include "app/services/rotafacts.h"
#include "app/store/absencerepository.h"
#include "app/store/peoplerepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace qd {

namespace {

class AbsenceWords {
    Q_DECLARE_TR_FUNCTIONS(AbsenceWords)
public:
    static QString endsBefore() { return tr("an absence ends on its first day or later"); }
    static QString needsDay() { return tr("a closing day needs a date"); }
    static QString nobody() { return tr("it names nobody who is known: give the person"); }
    static QString several() { return tr("it names several people: give the person"); }
};

// Whom an event is about.
QList<PersonId> meantBy(const CalendarAbsence &event, const QList<Person> &people)
{
    QList<PersonId> byAddress;
    QList<PersonId> byName;
    for (const Person &person : people) {
        if (person.removed.isValid())
            continue;
        if (!person.email.isEmpty() && event.addresses.contains(person.email.toLower()))
            byAddress.append(person.id);
        if (event.summary.contains(person.name, Qt::CaseInsensitive))
            byName.append(person.id);
    }
    return byAddress.size() == 1 || byName.isEmpty() ? byAddress : byName;
}

} // namespace

AbsenceDesk::AbsenceDesk(DeskContext context, std::function<WatchCalendar()> calendar)
    : m_context(std::move(context))
    , m_calendar(std::move(calendar))
{
}

Result<QList<Absence>> AbsenceDesk::absences() const
{
    return AbsenceRepository(m_context.database).absences();
}

Result<Absence> AbsenceDesk::save(Absence absence)
{
    absence.note = absence.note.simplified();
    if (!absence.first.isValid() || !absence.last.isValid() || absence.last < absence.first)
        return failure(Error::Kind::Invalid, {}, AbsenceWords::endsBefore());
    if (absence.id.isNull())
        absence.id = AbsenceId::create(m_context.clock.nowMs());
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return AbsenceRepository::save(transaction, absence, stamp);
    });
    return written ? Result<Absence>(absence) : tl::unexpected(written.error());
}

Result<> AbsenceDesk::remove(const AbsenceId &id)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return AbsenceRepository::remove(transaction, id); });
}

Result<CrewDays> AbsenceDesk::days() const
{
    return readCrewDays(m_context.database);
}

Result<> AbsenceDesk::setRegion(HolidayRegion region)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &stamp) { return saveHolidayRegion(transaction, region, stamp); });
}

Result<> AbsenceDesk::save(ClosingDay closing)
{
    closing.name = closing.name.simplified();
    if (!closing.date.isValid())
        return failure(Error::Kind::Invalid, {}, AbsenceWords::needsDay());
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) {
        return AbsenceRepository::save(transaction, closing, stamp);
    });
}

Result<> AbsenceDesk::removeClosing(QDate date)
{
    return m_context.write(
        [&](Transaction &transaction, const Stamp &) { return AbsenceRepository::removeClosing(transaction, date); });
}

Result<AbsenceImport> AbsenceDesk::previewIcs(const QByteArray &bytes, std::optional<PersonId> person) const
{
    const QTimeZone zone = m_calendar().zone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs(), zone).date();
    const DayRange horizon{today.addMonths(-monthsBack), today.addMonths(monthsAhead)};
    const auto calendar = readAbsenceCalendar(bytes, zone, horizon);
    const auto people = PeopleRepository(m_context.database).people();
    const auto known = absences();
    if (!calendar)
        return tl::unexpected(calendar.error());
    if (!people || !known)
        return tl::unexpected(people ? known.error() : people.error());
    // What is known by person and UID; days before the horizon stay as they are.
    QHash<std::pair<QString, QString>, QList<Absence>> before;
    for (const Absence &absence : *known) {
        if (!absence.uid.isEmpty() && absence.last >= horizon.first)
            before[{absence.person.value, absence.uid}].append(absence);
    }
    AbsenceImport changes;
    changes.shortOnes = calendar->shortOnes;
    for (const AbsenceCalendar::Fault &fault : calendar->faults)
        changes.faults.append({fault.summary.isEmpty() ? fault.uid : fault.summary, fault.reason});
    for (const CalendarAbsence &event : calendar->events) {
        const QList<PersonId> meant = person ? QList<PersonId>{*person} : meantBy(event, *people);
        if (meant.size() != 1) {
            if (!event.days.isEmpty())
                changes.faults.append({event.summary.isEmpty() ? event.uid : event.summary,
                    meant.isEmpty() ? AbsenceWords::nobody() : AbsenceWords::several()});
            continue;
        }
        QList<Absence> old = before.take({meant.first().value, event.uid});
        for (const DayRange &days : event.days) {
            const auto same = std::find_if(old.begin(), old.end(), [&](const Absence &each) {
                return std::max(each.first, horizon.first) == days.first && each.last == days.last
                    && each.note == event.summary;
            });
            if (same == old.end()) {
                changes.added.append({AbsenceId(), meant.first(), days.first, days.last, Absence::Kind::Leave,
                    event.summary, event.uid});
                continue;
            }
            ++changes.unchanged;
            old.erase(same);
        }
        changes.removed += old;
    }
    return changes;
}

Result<AbsenceImport> AbsenceDesk::importIcs(const QByteArray &bytes, std::optional<PersonId> person)
{
    Result<AbsenceImport> changes;
    const auto written = m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        changes = previewIcs(bytes, person);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const Absence &absence : std::as_const(changes->removed)) {
            if (auto done = AbsenceRepository::remove(transaction, absence.id); !done)
                return done;
        }
        for (Absence &absence : changes->added) {
            absence.id = AbsenceId::create(stamp.nowMs);
            if (auto done = AbsenceRepository::save(transaction, absence, stamp); !done)
                return done;
        }
        return {};
    });
    return written ? changes : tl::unexpected(written.error());
}

} // namespace qd
