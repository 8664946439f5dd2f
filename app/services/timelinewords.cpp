#include "app/services/timelinewords.h"

#include "app/services/messagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = TimelineKind;

class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
public:
    static QString kind(Kind kind)
    {
        switch (kind) {
        case Kind::Declared:
            return tr("declared");
        case Kind::Detected:
            return tr("detected");
        case Kind::Acknowledged:
            return tr("acknowledged");
        case Kind::Note:
            return tr("note");
        case Kind::Action:
            return tr("action");
        case Kind::Command:
            return tr("command");
        case Kind::Decision:
            return tr("decision");
        case Kind::Message:
            return tr("message");
        case Kind::Lead:
            return tr("lead");
        case Kind::CalledIn:
            return tr("called in");
        case Kind::Released:
            return tr("released");
        case Kind::Severity:
            return tr("severity");
        case Kind::Service:
            return tr("services");
        case Kind::Started:
            return tr("start of the impact");
        case Kind::Renamed:
            return tr("title");
        case Kind::Restored:
            return tr("restored");
        case Kind::Fixed:
            return tr("fixed");
        case Kind::Relapsed:
            return tr("relapsed");
        case Kind::Dismissed:
            return tr("dismissed");
        case Kind::Reopened:
            return tr("reopened");
        case Kind::Ticket:
            return tr("tickets");
        case Kind::Picture:
            return tr("picture");
        case Kind::Merged:
            return tr("merged");
        case Kind::Correction:
            break;
        }
        return tr("correction");
    }

    static QString reason(DismissalReason reason)
    {
        switch (reason) {
        case DismissalReason::Duplicate:
            return tr("a duplicate");
        case DismissalReason::FalsePositive:
            return tr("a false alarm");
        case DismissalReason::Superseded:
            return tr("superseded by another");
        case DismissalReason::External:
            return tr("somebody else's");
        case DismissalReason::Cancelled:
            break;
        }
        return tr("cancelled");
    }

    static QString severity(Severity severity)
    {
        switch (severity) {
        case Severity::Critical:
            return tr("critical");
        case Severity::Major:
            return tr("major");
        case Severity::Minor:
            break;
        }
        return tr("minor");
    }

    // To the question of the eighth minute.
    static QString answer(const QString &word)
    {
        if (word == u"rollback"_s)
            return tr("roll back");
        if (word == u"block"_s)
            return tr("block releases");
        if (word == u"call"_s)
            return tr("call somebody in");
        return word == u"none"_s ? tr("go on as before") : word;
    }

    // What the details say; empty when they say nothing.
    static QString details(const TimelineEntry &entry)
    {
        const auto detail = [&entry](const QString &name) { return entry.details.value(name); };
        switch (entry.kind) {
        case Kind::Lead:
            return detail(Detail::role) == u"comms" ? tr("%1 tells the others").arg(detail(Detail::name))
                                                    : tr("%1 leads").arg(detail(Detail::name));
        case Kind::CalledIn:
            return detail(Detail::team).isEmpty()
                ? tr("%1 is called in").arg(detail(Detail::name))
                : tr("%1 (%2) is called in").arg(detail(Detail::name), detail(Detail::team));
        case Kind::Released:
            return tr("%1 goes back to their work").arg(detail(Detail::name));
        case Kind::Decision:
            return answer(detail(Detail::answer));
        case Kind::Severity:
            return severity(severityFrom(detail(Detail::severity)).value_or(Severity::Major));
        case Kind::Service: {
            QStringList changes = namesFromText(detail(Detail::add));
            for (const QString &name : namesFromText(detail(Detail::remove)))
                changes.append(tr("not %1").arg(name));
            return changes.join(u", "_s);
        }
        case Kind::Ticket:
            return tr("%n support ticket(s)", nullptr, detail(Detail::count).toInt());
        case Kind::Command:
            return detail(Detail::result);
        case Kind::Message: {
            const auto audience = audienceFrom(detail(Detail::audience));
            if (!audience)
                return {};
            const QString whom = audienceInWords(*audience);
            return detail(Detail::name).isEmpty() ? whom : whom + u" ("_s + detail(Detail::name) + u')';
        }
        case Kind::Dismissed: {
            const auto why = dismissalReasonFrom(detail(Detail::reason));
            return why ? reason(*why) : QString();
        }
        case Kind::Merged:
            return entry.details.contains(Detail::into) ? tr("merged into %1").arg(entry.text)
                                                        : tr("%1 is merged into this").arg(entry.text);
        default:
            return {};
        }
    }
};

} // namespace

QString kindInWords(TimelineKind kind)
{
    return TimelineWords::kind(kind);
}

QString reasonInWords(DismissalReason reason)
{
    return TimelineWords::reason(reason);
}

QString severityInWords(Severity severity)
{
    return TimelineWords::severity(severity);
}

QString entryInWords(const TimelineEntry &entry)
{
    const QString details = TimelineWords::details(entry);
    // The words of these kinds are only what the details say.
    const bool said = entry.kind == Kind::Lead || entry.kind == Kind::CalledIn || entry.kind == Kind::Released
        || entry.kind == Kind::Merged || entry.kind == Kind::Service;
    if (details.isEmpty() || entry.text.isEmpty() || said)
        return details.isEmpty() ? entry.text : details;
    if (entry.kind == Kind::Command)
        return entry.text + u" → "_s + details;
    return details + u": "_s + entry.text;
}

} // namespace qd
