// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/interviewvault.h"

namespace candor::storage {

// A stored answer to a request that carried an Idempotency-Key.
struct IdempotencyRecord
{
    QByteArray scopeHash; // SHA-256 of credential, tenant, method, path and key
    QByteArray bodyMark; // tells the request's body from others; keyed
    int status = 0;
    std::optional<domain::InterviewId> interview; // whose key seals the answer
    QByteArray answer; // headers and body as the server stores them
    domain::Timestamp createdAt;
};

// Written in the unit of work of the verb that it remembers, so that a crash can't separate the two. Answers
// about an interview are sealed with its key and go with it.
class IdempotencyRepository
{
public:
    explicit IdempotencyRepository(Session &session)
        : m_session(session)
    {
    }

    // Records older than `notBefore` don't count.
    [[nodiscard]] domain::Result<std::optional<IdempotencyRecord>> find(
        const QByteArray &scopeHash, domain::Timestamp notBefore);
    // False when the key is in use already; the verb must not be done again then.
    [[nodiscard]] domain::Result<bool> insert(const IdempotencyRecord &record, domain::Timestamp notBefore);
    // Forgets up to `most` records older than `notAfter`; answers how many.
    [[nodiscard]] domain::Result<qint64> removeOld(domain::Timestamp notAfter, int most);
    // For a purge.
    [[nodiscard]] domain::Result<domain::Done> blank(domain::InterviewId interview);

private:
    Session &m_session;
};

} // namespace candor::storage
