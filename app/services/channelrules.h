// What a channel needs before it is kept.
#pragma once

#include "app/domain/outreach/outreach.h"
#include "app/domain/result.h"

namespace qd {

// Invalid, with what is missing or wrong, in words.
[[nodiscard]] Result<> checkChannel(const OutreachChannel &channel);

// Is there something of it that is kept in the keyring: the address of a webhook, a password?
bool needsSecret(const OutreachChannel &channel);

} // namespace qd
