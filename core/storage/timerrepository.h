// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// An interview that the system has to look at.
struct DueTimer
{
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview;

    [[nodiscard]] TenantScope scope() const { return TenantScope(platform, tenant); }
};

// The interviews' timers (domain::Interview::timerAt) of all tenants.
class TimerRepository
{
public:
    explicit TimerRepository(Session &session)
        : m_session(session)
    {
    }

    // The one that has been due the longest, with its interview's row locked; never waits for a row that
    // somebody else has locked.
    [[nodiscard]] domain::Result<std::optional<DueTimer>> due(SystemScope, domain::Timestamp now);
    // When the next one is due; nothing when there is none.
    [[nodiscard]] domain::Result<std::optional<domain::Timestamp>> next(SystemScope);
    // Sets it without a change of the interview. Nothing: the system need not look any more.
    [[nodiscard]] domain::Result<domain::Done> set(
        const TenantScope &scope, domain::InterviewId interview, std::optional<domain::Timestamp> at);

private:
    Session &m_session;
};

} // namespace candor::storage
