// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/caller.h"
#include "identity/credentialcache.h"
#include "identity/loginthrottle.h"
#include "identity/passwordgate.h"
#include "identity/sequencer.h"
#include "storage/auditrepository.h"
#include "storage/database.h"
#include "storage/remembering.h"

namespace candor::identity {

// What every service of this room works with. The references live longer than the services. Jobs that are
// submitted to the database capture values and the cache, never a service: they may outlive it.
struct Context
{
    storage::Database &database;
    const domain::Clock &clock;
    PasswordGate &passwords;
    Sequencer &sequencer;
    std::shared_ptr<CredentialCache> cache;
    LoginThrottle throttle;
};

// Of a verb that is asked with an Idempotency-Key: its answer is remembered in its own unit of work.
using storage::Performed;
using storage::Remember;

// A future that is refused at once.
template <typename T>
[[nodiscard]] QFuture<domain::Result<T>> refused(const domain::Error &error)
{
    return domain::ready(domain::Result<T>(domain::fail(error)));
}

// Whose log tells what happens to this account.
[[nodiscard]] QString auditChainOf(const domain::User &user);

// Writes the audit row of a verb; the last step of its unit of work, together with forgetting what the cache
// believed.
[[nodiscard]] domain::Result<domain::Done> conclude(
    storage::Session &session, CredentialCache &cache, const storage::AuditRecord &record);

// A secret that is given out once, and the SHA-256 by which it is known afterwards.
struct OneTimeSecret
{
    QString token; // 43 base64url characters: 256 bits
    QByteArray hash;
};
[[nodiscard]] OneTimeSecret makeOneTimeSecret();
[[nodiscard]] QByteArray hashOneTimeSecret(const QString &token);

} // namespace candor::identity
