// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/endpoint.h"
#include "storage/scope.h"
#include "storage/session.h"

#include <QStringList>

namespace candor::storage {

// The table endpoints. A row is made by the first claim and goes with the webhook. Rows are locked after
// those of configs and lanes.
class EndpointRepository
{
public:
    explicit EndpointRepository(Session &session)
        : m_session(session)
    {
    }

    // Makes the rows that are missing. In any order: they are made in one.
    [[nodiscard]] domain::Result<domain::Done> ensure(SystemScope, QStringList endpoints);
    // Locks the endpoint until the end of the unit of work, for a claim. Nothing when another node is just
    // claiming there, or recording: nobody waits.
    [[nodiscard]] domain::Result<std::optional<Endpoint>> take(SystemScope, const QString &endpoint);
    // The same, and waits for others; nothing when there is no row.
    [[nodiscard]] domain::Result<std::optional<Endpoint>> lock(SystemScope, const QString &endpoint);
    [[nodiscard]] domain::Result<std::optional<Endpoint>> find(SystemScope, const QString &endpoint);

    [[nodiscard]] domain::Result<domain::Done> store(
        SystemScope, const QString &endpoint, const EndpointHealth &health);
    [[nodiscard]] domain::Result<domain::Done> store(
        SystemScope, const QString &endpoint, const TokenBucket &bucket);
    [[nodiscard]] domain::Result<domain::Done> store(
        SystemScope, const QString &endpoint, const EndpointWarnings &warned);
    // Those that fail, by name, behind `after`.
    [[nodiscard]] domain::Result<QStringList> failing(SystemScope, const QString &after, int most);
    // A breaker that is open lets a probe through from `now` on.
    [[nodiscard]] domain::Result<domain::Done> hurry(const QString &endpoint, domain::Timestamp now);
    // What was known of it is of no account any more; when what is set aside may go stays.
    [[nodiscard]] domain::Result<domain::Done> forget(const QString &endpoint);
    // It is gone, and has no lanes with anything pending.
    [[nodiscard]] domain::Result<domain::Done> remove(const QString &endpoint);

    // Those with lanes that were set aside and may go, the longest waiting first, at most so many.
    [[nodiscard]] domain::Result<QList<DueEndpoint>> due(SystemScope, domain::Timestamp now, int most);
    // Those of one group.
    [[nodiscard]] domain::Result<QList<DueEndpoint>> due(
        SystemScope, const EndpointGroup &group, domain::Timestamp now, int most);
    struct Groups
    {
        QList<EndpointGroup> due; // those with something that may go
        QString last; // of those looked at; empty = none is behind them
    };
    // Among the next `most` groups behind that name, in the order of names. Costs a step a group, however
    // many endpoints that has.
    [[nodiscard]] domain::Result<Groups> dueGroups(
        SystemScope, domain::Timestamp now, const QString &after, int most);
    // When the first of the lanes that are set aside there may go; nothing: there are none. It may be too
    // early, and never too late.
    [[nodiscard]] domain::Result<domain::Done> storeAside(
        SystemScope, const QString &endpoint, std::optional<domain::Timestamp> due);

private:
    [[nodiscard]] domain::Result<std::optional<Endpoint>> select(
        const QString &endpoint, const QString &clause);
    [[nodiscard]] domain::Result<QList<DueEndpoint>> selectDue(
        const QString &clause, const QVariantList &values);

    Session &m_session;
};

} // namespace candor::storage
