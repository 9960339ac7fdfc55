// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/remembering.h"

#include "crypto/hmac.h"

namespace candor::storage {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

namespace {

// What tells two bodies apart. Bodies may hold passwords, which a plain hash would let be guessed.
QByteArray markOf(Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash)
{
    return crypto::hmacSha256(session.keyring().derive("idempotency-body/1"), scopeHash + bodyHash);
}

} // namespace

Result<std::optional<StoredAnswer>> recall(
    Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash, domain::Timestamp now)
{
    const auto found = IdempotencyRepository(session).find(scopeHash, now - idempotencyPeriod);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return std::optional<StoredAnswer>();
    if ((*found)->bodyMark != markOf(session, scopeHash, bodyHash)) {
        return domain::fail(ErrorCode::IdempotencyMismatch,
            QStringLiteral(
                "This Idempotency-Key was already used for a request with another body. Use a new key for a "
                "new request."));
    }
    return std::optional(StoredAnswer{(*found)->status, (*found)->interview, (*found)->answer});
}

Result<Done> keep(Session &session, const QByteArray &scopeHash, const QByteArray &bodyHash,
    const StoredAnswer &answer, domain::Timestamp now)
{
    const IdempotencyRecord record{
        scopeHash, markOf(session, scopeHash, bodyHash), answer.status, answer.interview, answer.body, now};
    const auto inserted = IdempotencyRepository(session).insert(record, now - idempotencyPeriod);
    if (!inserted)
        return domain::fail(inserted.error());
    if (!*inserted) {
        return domain::fail(ErrorCode::IdempotencyRunning,
            QStringLiteral(
                "A request with this Idempotency-Key is being answered right now. Ask again shortly."));
    }
    return Done();
}

} // namespace candor::storage
