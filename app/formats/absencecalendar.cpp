#include "app/formats/absencecalendar.h"

#include "app/formats/icalexpansion.h"

#include <QCryptographicHash>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype largest = 32 * 1024 * 1024;
constexpr int deepest = 8;
constexpr qint64 mostStepsTogether = 2'000'000;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

// One line a property, whatever the ends of lines.
QByteArray unfolded(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    return bytes.replace("\n ", "").replace("\n\t", "");
}

// libical frees nested components by recursion, and asks for no limit.
bool isTooDeep(const QByteArray &unfolded)
{
    int depth = 0;
    for (const QByteArray &line : unfolded.split('\n')) {
        if (qstrnicmp(line.constData(), "BEGIN", 5) == 0 && ++depth > deepest)
            return true;
        if (qstrnicmp(line.constData(), "END", 3) == 0)
            depth = std::max(0, depth - 1);
    }
    return false;
}

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    const char *text = property ? icalproperty_get_value_as_string(property) : nullptr;
    if (kind == ICAL_SUMMARY_PROPERTY && property)
        text = icalproperty_get_summary(property);
    return QString::fromUtf8(text ? text : "").simplified();
}

QStringList addressesOf(icalcomponent *event)
{
    QStringList addresses;
    for (const icalproperty_kind kind : {ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY}) {
        for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
             property = icalcomponent_get_next_property(event, kind)) {
            const char *value = icalproperty_get_value_as_string(property);
            QString address = QString::fromUtf8(value ? value : "").toLower();
            if (address.startsWith(u"mailto:"_s))
                address.remove(0, 7);
            if (!address.isEmpty() && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

class CalendarReader {
public:
    CalendarReader(const QTimeZone &zone, const DayRange &horizon)
        : m_zone(zone)
        , m_horizon(horizon)
    {
    }

    // A file may hold several calendars, one after the other.
    void read(icalcomponent *root)
    {
        if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
            readCalendar(root);
            return;
        }
        for (icalcomponent *each = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); each;
             each = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
            readCalendar(each);
    }

    bool tookTooLong() const { return m_stepsLeft <= 0; }

    AbsenceCalendar calendar;
    int calendars = 0;

private:
    void readCalendar(icalcomponent *component)
    {
        ++calendars;
        IcalZones zones(component, m_zone);
        QStringList order;
        QHash<QString, QList<icalcomponent *>> byUid;
        for (icalcomponent *event = icalcomponent_get_first_component(component, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(component, ICAL_VEVENT_COMPONENT)) {
            const QString uid = uidOf(event);
            if (!byUid.contains(uid))
                order.append(uid);
            byUid[uid].append(event);
        }
        for (const QString &uid : std::as_const(order))
            readEvents(uid, byUid.value(uid), zones);
    }

    static QString uidOf(icalcomponent *event)
    {
        const QString uid = textOf(event, ICAL_UID_PROPERTY);
        if (!uid.isEmpty())
            return uid;
        const QString words = textOf(event, ICAL_SUMMARY_PROPERTY) + textOf(event, ICAL_DTSTART_PROPERTY);
        return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    void readEvents(const QString &uid, const QList<icalcomponent *> &events, IcalZones &zones)
    {
        IcalExpansion expansion(zones, m_zone, m_horizon, m_stepsLeft);
        const QString summary = textOf(events.first(), ICAL_SUMMARY_PROPERTY);
        QString fault;
        for (icalcomponent *event : events)
            fault = fault.isEmpty() ? expansion.take(event) : fault;
        if (fault.isEmpty())
            fault = expansion.run();
        if (!fault.isEmpty()) {
            calendar.faults.append({uid, summary, fault});
            return;
        }
        if (expansion.wasShort())
            ++calendar.shortOnes;
        calendar.events.append({uid, summary, addressesOf(events.first()), expansion.days()});
    }

    QTimeZone m_zone;
    DayRange m_horizon;
    qint64 m_stepsLeft = mostStepsTogether;
};

} // namespace

Result<AbsenceCalendar> readAbsenceCalendar(const QByteArray &bytes, const QTimeZone &zone, const DayRange &horizon)
{
    const auto refuse = [](const char *reason) {
        return failure(Error::Kind::Invalid, {}, QString::fromLatin1(reason));
    };
    if (bytes.size() > largest)
        return refuse(QT_TRANSLATE_NOOP("Rule", "the calendar is larger than 32 MiB"));
    const QByteArray text = unfolded(bytes);
    if (text.contains('\0') || isTooDeep(text))
        return refuse(QT_TRANSLATE_NOOP("Rule", "this is not a calendar that can be read"));
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(text.constData()), &icalcomponent_free);
    CalendarReader reader(zone, horizon);
    if (root)
        reader.read(root.get());
    if (reader.calendars == 0)
        return refuse(QT_TRANSLATE_NOOP("Rule", "this is not a calendar: it does not begin with BEGIN:VCALENDAR"));
    if (reader.tookTooLong())
        return refuse(QT_TRANSLATE_NOOP("Rule", "the recurring events of this calendar take too long to work out"));
    return std::move(reader.calendar);
}

} // namespace qd
