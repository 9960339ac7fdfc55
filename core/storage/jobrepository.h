// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Something the system owes an interview: "validate", "plan", "assess". The row is made in the unit of work
// that makes it due, and deleted in the unit of work that does it; in between a crash costs at most a
// repetition.
struct Job
{
    domain::JobId id;
    QString kind;
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview;
    QJsonObject payload;
    domain::Timestamp runAt;
    int attempts = 0;
    qint64 claim = 0; // grows with each claim; every later write names it (fencing)

    [[nodiscard]] TenantScope scope() const { return TenantScope(platform, tenant); }
};

class JobRepository
{
public:
    explicit JobRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> enqueue(const Job &job);

    // Takes up to `most` jobs that are due and that nobody holds, for `owner` until `until`.
    [[nodiscard]] domain::Result<QList<Job>> claim(
        const QString &owner, domain::Timestamp now, domain::Timestamp until, int most);

    // Deletes a job that was done. False when the claim is no longer ours: then nothing else may be kept
    // either.
    [[nodiscard]] domain::Result<bool> finish(const Job &job);
    // Puts a failed job back for `runAt`; false when the claim is no longer ours.
    [[nodiscard]] domain::Result<bool> retry(const Job &job, domain::Timestamp runAt, const QString &error);

    // Drops whatever is still owed, when an interview ends early.
    [[nodiscard]] domain::Result<domain::Done> removeAll(domain::InterviewId interview);

    // Frees every lease: at the start of the only server of a SQLite file, where no other can hold one.
    [[nodiscard]] domain::Result<domain::Done> releaseAll();

    // When the next job is due that nobody holds; nothing when there is none.
    [[nodiscard]] domain::Result<std::optional<domain::Timestamp>> nextDue();

private:
    Session &m_session;
};

} // namespace candor::storage
