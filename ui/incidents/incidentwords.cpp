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
        case qd::TimelineKind::Acknowledged:
            return tr("acknowledged");
        case qd::TimelineKind::Note:
            return tr("note");
        case qd::TimelineKind::Restored:
            return tr("restored");
        case qd::TimelineKind::Fixed:
            return tr("fixed");
        case qd::TimelineKind::Dismissed:
            return tr("dismissed");
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
