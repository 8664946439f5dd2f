// Silence: what Alertmanager keeps from being told, from one time to another, by whom and why. Times in Unix ms, in our
// clock. https://prometheus.io/docs/alerting/latest/alertmanager/#silences
#pragma once

#include "app/domain/alerts/labelmatcher.h"

namespace qd {

enum class SilenceState { Pending, Active, Expired };

QString toString(SilenceState); // "pending", "active", "expired"
std::optional<SilenceState> silenceStateFrom(QStringView);

struct Silence {
    QString id; // the server's; empty: not kept there yet
    QList<LabelMatcher> matchers; // of an alert it hides, all of them hold
    qint64 startsAt = 0;
    qint64 endsAt = 0;
    QString createdBy;
    QString comment; // why
    SilenceState state = SilenceState::Pending; // as the server has it

    bool operator==(const Silence &) const = default;
};

// Of exactly these labels; who and why are the person's to add.
Silence silenceFor(const Labels &labels, TimeRange range);
// Whether these labels are hidden while it lasts.
bool matches(const Silence &silence, const Labels &labels);
// By its times.
SilenceState stateAt(const Silence &silence, qint64 nowMs);

// What a person must put right before a server is asked to keep it.
[[nodiscard]] Result<> check(const Silence &silence, qint64 nowMs);

} // namespace qd
