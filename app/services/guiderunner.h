// GuideRunner: what stands between a runbook and this machine. An action runs only after its very text was approved on
// this workstation, and again after each change of it: a runbook comes from a folder, or from another machine, and is
// somebody else's code. Window's thread.
#pragma once

#include "app/domain/incident.h"
#include "app/services/actionrun.h"

namespace qd {

class Settings;

class GuideRunner {
public:
    GuideRunner(const ActionRun::Parts &parts, Settings &settings);

    bool isApproved(const RunbookAction &action) const;
    void approve(const RunbookAction &action);

    // Filled with these values. Conflict: its text is not approved here. Invalid: a value does not fit. Never runs
    // anything by itself before the event loop turns.
    [[nodiscard]] Result<std::unique_ptr<ActionRun>> start(
        const RunbookAction &action, const Labels &values, const QString &runbook, const IncidentId &incident) const;

    // For {{secret:NAME}}; the answer tells whether the keyring keeps it beyond this session.
    void keepSecret(
        const QString &name, const QByteArray &secret, QObject *context, std::function<void(Result<>)> kept);
    void hasSecret(const QString &name, QObject *context, std::function<void(bool)> answer);

private:
    ActionRun::Parts m_parts;
    Settings &m_settings;
};

// What can be filled without asking: the alert's labels and value, the incident's key, title and services.
Labels valuesOf(const Incident &incident, const QList<Labels> &alerts);

} // namespace qd
