// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/verdict.h"

#include "identity/sessions.h"

namespace candor::identity {

using domain::Done;
using domain::Result;

bool isLocked(const storage::Account &account, domain::Timestamp now)
{
    return account.lockedUntil && now < *account.lockedUntil;
}

Result<Done> countFailure(storage::Session &session, const storage::Account &account, domain::Timestamp now)
{
    if (isLocked(account, now))
        return Done();
    const int failures = std::min(account.failedLogins + 1, 1000);
    std::optional<domain::Timestamp> lockedUntil;
    if (failures >= Sessions::freeFailures)
        lockedUntil = now
            + std::min(Sessions::lockStep * (failures - Sessions::freeFailures + 1), Sessions::longestLock);
    return storage::UserRepository(session, storage::SystemScope())
        .setFailures(account.user.id, failures, lockedUntil);
}

} // namespace candor::identity
