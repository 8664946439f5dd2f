#include "ui/incidents/incidentwords.h"

#include "app/services/timelinewords.h"

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
};

} // namespace

QString stateWord(qd::IncidentState state)
{
    return Words::of(state);
}

QString kindWord(qd::TimelineKind kind)
{
    return qd::kindInWords(kind);
}

QString reasonWord(qd::DismissalReason reason)
{
    return qd::reasonInWords(reason);
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
