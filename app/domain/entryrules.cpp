#include "app/domain/entryrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = TimelineKind;

bool isCalledIn(const Incident &incident, const QString &name)
{
    return std::any_of(incident.calledIn.begin(), incident.calledIn.end(),
        [&name](const CalledIn &each) { return each.name == name && !each.until; });
}

// What this kind lacks, in a rule's words; null: nothing.
const char *missing(const Incident &incident, const TimelineCommand &command)
{
    const auto detail = [&command](const QString &name) { return command.details.value(name); };
    switch (command.kind) {
    case Kind::Note:
    case Kind::Action:
    case Kind::Command:
    case Kind::Decision:
    case Kind::Message:
        return command.text.isEmpty() && detail(Detail::answer).isEmpty()
            ? QT_TRANSLATE_NOOP("Rule", "a note needs words")
            : nullptr;
    case Kind::Renamed:
        return command.text.isEmpty() ? QT_TRANSLATE_NOOP("Rule", "an incident needs a title") : nullptr;
    case Kind::Relapsed:
        return command.text.isEmpty() ? QT_TRANSLATE_NOOP("Rule", "a relapse needs a reason in words") : nullptr;
    case Kind::Reopened:
        return command.text.isEmpty() ? QT_TRANSLATE_NOOP("Rule", "reopening needs a reason in words") : nullptr;
    case Kind::Dismissed:
        return dismissalReasonFrom(detail(Detail::reason)) ? nullptr
                                                           : QT_TRANSLATE_NOOP("Rule", "dismissing needs a reason");
    case Kind::Lead:
    case Kind::CalledIn:
    case Kind::Released:
        if (detail(Detail::name).isEmpty())
            return QT_TRANSLATE_NOOP("Rule", "who?");
        if (command.kind == Kind::CalledIn && isCalledIn(incident, detail(Detail::name)))
            return QT_TRANSLATE_NOOP("Rule", "called in already");
        return command.kind == Kind::Released && !isCalledIn(incident, detail(Detail::name))
            ? QT_TRANSLATE_NOOP("Rule", "was not called in")
            : nullptr;
    case Kind::Severity:
        return severityFrom(detail(Detail::severity))
            ? nullptr
            : QT_TRANSLATE_NOOP("Rule", "a severity is critical, major or minor");
    case Kind::Service:
        return detail(Detail::add).isEmpty() && detail(Detail::remove).isEmpty()
            ? QT_TRANSLATE_NOOP("Rule", "which one?")
            : nullptr;
    case Kind::Ticket:
        return detail(Detail::count).toInt() < 0 ? QT_TRANSLATE_NOOP("Rule", "there cannot be fewer than no tickets")
                                                 : nullptr;
    default:
        return nullptr;
    }
}

} // namespace

Result<TimelineCommand> readied(const Incident &incident, TimelineCommand command)
{
    command.text = command.text.trimmed();
    if (command.details.contains(Detail::name))
        command.details[Detail::name] = command.details[Detail::name].simplified();
    if (command.kind == Kind::Ticket && command.details.contains(Detail::more)) {
        const int more = command.details.take(Detail::more).toInt();
        command.details.insert(Detail::count, QString::number(incident.tickets + more));
    }
    if (command.kind == Kind::Renamed)
        command.text = command.text.simplified();
    bool tooLong = command.text.size() > longestEntry;
    for (const QString &detail : std::as_const(command.details))
        tooLong = tooLong || detail.size() > longestEntry;
    const char *why =
        tooLong ? QT_TRANSLATE_NOOP("Rule", "an entry has at most 65,536 characters") : missing(incident, command);
    if (why)
        return failure(Error::Kind::Invalid, command.details.value(Detail::name), QString::fromLatin1(why));
    return command;
}

} // namespace qd
