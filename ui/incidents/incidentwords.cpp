#include "ui/incidents/incidentwords.h"

#include <QCoreApplication>

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
public:
    static QString of(qd::IncidentState state)
    {
        switch (state) {
        case qd::IncidentState::Triggered:
            return tr("triggered");
        case qd::IncidentState::Acknowledged:
            return tr("acknowledged");
        case qd::IncidentState::Restored:
            return tr("restored");
        case qd::IncidentState::Fixed:
            return tr("fixed");
        case qd::IncidentState::Dismissed:
            break;
        }
        return tr("dismissed");
    }

    static QString of(qd::TimelineKind kind)
    {
        switch (kind) {
        case qd::TimelineKind::Declared:
            return tr("declared");
        case qd::TimelineKind::Detected:
            return tr("detected");
        case qd::TimelineKind::Acknowledged:
            return tr("acknowledged");
        case qd::TimelineKind::Note:
            return tr("note");
        case qd::TimelineKind::Action:
            return tr("action");
        case qd::TimelineKind::Command:
            return tr("command");
        case qd::TimelineKind::Decision:
            return tr("decision");
        case qd::TimelineKind::Message:
            return tr("message");
        case qd::TimelineKind::Lead:
            return tr("lead");
        case qd::TimelineKind::CalledIn:
            return tr("called in");
        case qd::TimelineKind::Released:
            return tr("released");
        case qd::TimelineKind::Severity:
            return tr("severity");
        case qd::TimelineKind::Service:
            return tr("services");
        case qd::TimelineKind::Started:
            return tr("start of the impact");
        case qd::TimelineKind::Renamed:
            return tr("title");
        case qd::TimelineKind::Restored:
            return tr("restored");
        case qd::TimelineKind::Fixed:
            return tr("fixed");
        case qd::TimelineKind::Relapsed:
            return tr("relapsed");
        case qd::TimelineKind::Dismissed:
            return tr("dismissed");
        case qd::TimelineKind::Reopened:
            return tr("reopened");
        case qd::TimelineKind::Ticket:
            return tr("tickets");
        case qd::TimelineKind::Picture:
            return tr("picture");
        case qd::TimelineKind::Merged:
            return tr("merged");
        case qd::TimelineKind::Correction:
            break;
        }
        return tr("correction");
    }
};

} // namespace

QString stateWord(qd::IncidentState state)
{
    return Words::of(state);
}

QString kindWord(qd::TimelineKind kind)
{
    return Words::of(kind);
}

StatusPill::State pillOf(qd::IncidentState state)
{
    switch (state) {
    case qd::IncidentState::Triggered:
        return StatusPill::State::Critical;
    case qd::IncidentState::Acknowledged:
        return StatusPill::State::Warning;
    case qd::IncidentState::Restored:
    case qd::IncidentState::Fixed:
        return StatusPill::State::Ok;
    case qd::IncidentState::Dismissed:
        break;
    }
    return StatusPill::State::Neutral;
}
