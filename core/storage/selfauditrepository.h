// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// An event that was to go somewhere, as it is stored.
struct ResolvedEvent
{
    qint64 position = 0; // in the order of storing
    domain::EventId id;
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview; // null: of none
    int sequence = 0;
    QString type; // wire name
    QString destination; // empty = nowhere
    domain::Timestamp at;
    bool hasDelivery = false;
};

// A lane with what is pending in it, and what its counter says.
struct LaneCount
{
    QString destination;
    domain::InterviewId interview;
    qint64 pending = 0;
    std::optional<qint64> counted; // nothing: there is no lane
};

// An interview that waits for an agent, and that nobody owes anything.
struct ForgottenInterview
{
    domain::InterviewId id;
    domain::PlatformId platform;
    domain::TenantId tenant;
    QString state; // wire name
};

// What the self-audit looks at: what one unit of work wrote together, and may have come apart.
class SelfAuditRepository
{
public:
    explicit SelfAuditRepository(Session &session)
        : m_session(session)
    {
    }

    // In the order of storing, behind `position`.
    [[nodiscard]] domain::Result<QList<ResolvedEvent>> events(SystemScope, qint64 position, int most);
    // Of lanes with pending deliveries, by key, behind that one; without those of no interview.
    [[nodiscard]] domain::Result<QList<LaneCount>> lanes(
        SystemScope, const QString &destination, const QString &interview, int most);
    // The same of the lanes of no interview; all of them.
    [[nodiscard]] domain::Result<QList<LaneCount>> operationalLanes(SystemScope);
    // Those that stand still since before `before`.
    [[nodiscard]] domain::Result<QList<ForgottenInterview>> forgotten(
        SystemScope, domain::Timestamp before, int most);

private:
    Session &m_session;
};

} // namespace candor::storage
