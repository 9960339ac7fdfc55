// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/deliverysteps.h"
#include "deliveryfixture.h"
#include "support/effort.h"

// Looks of a worker, by hand, and what they cost.
namespace candor::tests {

inline constexpr int many = 3000;

inline delivery::ClaimOrder orderWith(const delivery::Places &places)
{
    delivery::ClaimOrder order;
    order.owner = QStringLiteral("me");
    order.lease = std::chrono::seconds(20);
    order.places = places;
    return order;
}

inline delivery::Claims look(DeliveryFixture &fixture, const delivery::Places &places = delivery::Places(96))
{
    return fixture.must<delivery::Claims>(
        [&](storage::Session &session) { return delivery::claimDue(session, orderWith(places)); });
}

inline void run(DeliveryFixture &fixture, const QString &sql)
{
    fixture.must<domain::Done>([&](storage::Session &session) { return session.control(sql); });
}

// Lanes of as many endpoints of one tenant, which nothing is known of.
inline void addLanes(DeliveryFixture &fixture, int lanes, domain::Timestamp due, const QString &name)
{
    fixture.must<qint64>([&](storage::Session &session) {
        const auto numbered
            = QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
                  .arg(lanes);
        return session.execute(numbered
                + QStringLiteral(
                    "INSERT INTO lanes (destination, interview_id, endpoint, tenant_id, pending, next_due, "
                    "lease_until, lease_owner, claim) SELECT 'interview:' || i, '00000000-0000-7000-8000-' "
                    "|| SUBSTR(CAST(1000000000000 + i AS TEXT), 2), 'origin:%2:%1' || "
                    "i, '%2', 1, %3, 0, '', 0 FROM n")
                    .arg(name, fixture.scope.tenant().toString())
                    .arg(domain::toMilliseconds(due)),
            {});
    });
}

struct Effort
{
    qint64 lanes = 0;
    qint64 endpoints = 0;
};

// What so far, in this unit of work.
inline Effort measured(storage::Session &session)
{
    const auto lanes = effortFor(session, QStringLiteral("lanes"));
    const auto endpoints = effortFor(session, QStringLiteral("endpoints"));
    if (!lanes || !endpoints)
        qFatal("can't measure");
    return {*lanes, *endpoints};
}

// What a look goes through. Undone.
inline Effort effortOf(DeliveryFixture &fixture, const delivery::Places &places = delivery::Places(96))
{
    Effort effort;
    (void)fixture.database
        ->write<domain::Done>([&](storage::Session &session) -> domain::Result<domain::Done> {
            const auto ahead = delivery::claimDue(session, orderWith(places)); // statements are prepared
            const auto before = measured(session);
            const auto claims = delivery::claimDue(session, orderWith(places));
            if (!ahead || !claims)
                qFatal("can't look");
            const auto after = measured(session);
            effort = {after.lanes - before.lanes, after.endpoints - before.endpoints};
            return domain::internalError(QStringLiteral("undone"));
        })
        .waitForFinished();
    return effort;
}

} // namespace candor::tests
