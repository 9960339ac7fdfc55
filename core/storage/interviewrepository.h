// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "domain/queries.h"
#include "storage/interviewvault.h"
#include "storage/reach.h"
#include "storage/scope.h"
#include "storage/session.h"

#include <optional>

namespace candor::storage {

// An interview as it is stored, with the key of its personal data; no key after a purge.
struct StoredInterview
{
    domain::Interview interview;
    std::optional<InterviewVault> vault;
    QJsonObject validation; // what the skill validator found; empty before
};

using domain::InterviewFilter;
using domain::InterviewPage;

// The interviews of one tenant, with their history.
class InterviewRepository
{
public:
    InterviewRepository(Session &session, const TenantScope &scope)
        : m_session(session)
        , m_scope(scope)
    {
    }

    // Stores a new interview and its key. False when the external id is already taken; nothing is stored
    // then.
    [[nodiscard]] domain::Result<bool> insert(
        const domain::Interview &interview, const InterviewVault &vault, const QByteArray &requestDigest);

    // By run id or interview id.
    [[nodiscard]] domain::Result<std::optional<StoredInterview>> find(
        const QString &id, Lock lock = Lock::None);
    // The one that answers for the external id, with the digest of the request that made it.
    [[nodiscard]] domain::Result<std::optional<std::pair<StoredInterview, QByteArray>>> findByExternalId(
        const QString &externalId);
    // Lets a fresh run take over the external id.
    [[nodiscard]] domain::Result<domain::Done> releaseExternalId(domain::InterviewId id);

    // Writes everything that changes. InvalidState when another writer was first (the revision isn't the one
    // before `interview.revision` any more).
    [[nodiscard]] domain::Result<domain::Done> update(const StoredInterview &stored);
    // Stores the request anew, after PATCH …/info.
    [[nodiscard]] domain::Result<domain::Done> updateRequest(const StoredInterview &stored);

    [[nodiscard]] domain::Result<domain::Done> appendHistory(
        domain::InterviewId id, const domain::HistoryEntry &entry);
    [[nodiscard]] domain::Result<QList<domain::HistoryEntry>> history(domain::InterviewId id);

    // Blanks the reasons that people gave, for a purge.
    [[nodiscard]] domain::Result<domain::Done> blankHistory(domain::InterviewId id);
    // Blanks the scores that overrides set, for the end of a report.
    [[nodiscard]] domain::Result<domain::Done> blankOverrides(domain::InterviewId id);
    [[nodiscard]] domain::Result<std::optional<QJsonObject>> purgeCertificate(domain::InterviewId id);
    [[nodiscard]] domain::Result<domain::Done> storePurgeCertificate(
        domain::InterviewId id, const QJsonObject &certificate, domain::Timestamp at);

    [[nodiscard]] domain::Result<InterviewPage> list(const InterviewFilter &filter);

private:
    [[nodiscard]] domain::Result<domain::Done> knowPosition(const QString &position);

    Session &m_session;
    TenantScope m_scope;
};

} // namespace candor::storage
