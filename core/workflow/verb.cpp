// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/verb.h"

namespace candor::workflow::detail {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Result<std::optional<StoredAnswer>> recall(
    storage::Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash, domain::Timestamp now)
{
    const auto found = storage::IdempotencyRepository(session).find(scopeHash, now - idempotencyPeriod);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return std::optional<StoredAnswer>();
    if ((*found)->bodyHash != bodyHash) {
        return domain::fail(ErrorCode::IdempotencyMismatch,
            QStringLiteral(
                "This Idempotency-Key was already used for a request with another body. Use a new key for a "
                "new request."));
    }
    return std::optional(StoredAnswer{(*found)->status, (*found)->interview, (*found)->answer});
}

Result<Done> remember(storage::Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash,
    const StoredAnswer &answer, domain::Timestamp now)
{
    const storage::IdempotencyRecord record{
        scopeHash, bodyHash, answer.status, answer.interview, answer.body, now};
    const auto inserted = storage::IdempotencyRepository(session).insert(record, now - idempotencyPeriod);
    if (!inserted)
        return domain::fail(inserted.error());
    if (!*inserted) {
        return domain::fail(ErrorCode::IdempotencyRunning,
            QStringLiteral(
                "A request with this Idempotency-Key is being answered right now. Ask again shortly."));
    }
    return Done();
}

} // namespace candor::workflow::detail
