// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "identity/context.h"

namespace candor::identity {

// Who did what: the audit log of a tenant, of a platform or of the installation, by Place, for logged-in
// users with `audit:read`. A tenant's log tells what happened in it; that it was made, changed or deleted is
// in its platform's. Thread-safe.
class AuditTrail
{
public:
    // So many records are looked at in one call of verify().
    static constexpr int recordsAtOnce = 5000;

    explicit AuditTrail(const Context &context)
        : m_context(context)
    {
    }

    // With what users, keys and whatever was done something to are called now, whoever's they are: who did
    // something in a tenant is no secret to those who may read its log. Interviews only for those who may
    // read them, too.
    [[nodiscard]] QFuture<domain::Result<storage::AuditPage>> list(
        const Caller &caller, const Place &place, const storage::AuditFilter &filter);
    // Whether the records behind `after` fit one another; NotFound when there is no record of that number.
    [[nodiscard]] QFuture<domain::Result<storage::AuditCheck>> verify(
        const Caller &caller, const Place &place, qint64 after);

private:
    Context m_context;
};

} // namespace candor::identity
