#include "ui/kit/severitywords.h"

#include <QCoreApplication>

namespace {

class SeverityWords {
    Q_DECLARE_TR_FUNCTIONS(SeverityWords)
};

} // namespace

QString severityWord(qd::Severity severity)
{
    switch (severity) {
    case qd::Severity::Critical:
        return SeverityWords::tr("critical");
    case qd::Severity::Major:
        return SeverityWords::tr("major");
    case qd::Severity::Minor:
        break;
    }
    return SeverityWords::tr("minor");
}

QString severityLabelWord(const QString &label)
{
    const auto known = qd::severityFrom(label.trimmed().toLower());
    return known ? severityWord(*known) : label.simplified();
}

StatusPill::State pillOf(qd::Severity severity)
{
    switch (severity) {
    case qd::Severity::Critical:
        return StatusPill::State::Critical;
    case qd::Severity::Major:
        return StatusPill::State::Warning;
    case qd::Severity::Minor:
        break;
    }
    return StatusPill::State::Neutral;
}

StatusPill::State pillOf(qd::WorstState::Level level)
{
    using Level = qd::WorstState::Level;
    switch (level) {
    case Level::Critical:
        return StatusPill::State::Critical;
    case Level::Blind:
        return StatusPill::State::Blind;
    case Level::Warning:
        return StatusPill::State::Warning;
    case Level::Calm:
        break;
    }
    return StatusPill::State::Neutral;
}
