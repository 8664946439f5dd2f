// WorkLink: what a card points at: one line that says by itself what it is: "INC-42", an address, or a runbook's path.
#pragma once

#include <QString>
#include <optional>

namespace qd {

struct WorkLink {
    enum class Kind { Incident, Address, Runbook };
    Kind kind = Kind::Runbook;
    QString target; // "INC-42", "https://…", "database/slow.md"

    bool operator==(const WorkLink &) const = default;
};

// Nothing: neither of them. Addresses lead to the web only: others could run something.
std::optional<WorkLink> workLinkFrom(const QString &line);

} // namespace qd
