// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/recoveryroutes.h"

#include "api/webhooks.h"
#include "server/listing.h"
#include "server/twosides.h"

namespace candor::server {

using delivery::Recoveries;
using domain::ErrorCode;
using storage::Reach;
using storage::Recovery;

namespace {

QJsonObject recoveryJson(const Recovery &recovery)
{
    return {
        {QStringLiteral("id"), recovery.id.toString()},
        {QStringLiteral("tenantId"),
            recovery.tenant.isNull() ? QJsonValue() : QJsonValue(recovery.tenant.toString())},
        {QStringLiteral("since"), domain::toIso8601(recovery.since)},
        {QStringLiteral("until"), domain::toIso8601(recovery.until)},
        {QStringLiteral("deliveryState"), storage::name(recovery.wanted)},
        {QStringLiteral("state"), storage::name(recovery.state)},
        {QStringLiteral("found"), recovery.found.total},
        {QStringLiteral("foundIsEstimate"), recovery.found.isEstimate},
        {QStringLiteral("requeued"), recovery.requeued},
        {QStringLiteral("skipped"), recovery.skipped},
        {QStringLiteral("createdAt"), domain::toIso8601(recovery.createdAt)},
        {QStringLiteral("updatedAt"), domain::toIso8601(recovery.updatedAt)},
        {QStringLiteral("finishedAt"),
            recovery.finishedAt ? QJsonValue(domain::toIso8601(*recovery.finishedAt)) : QJsonValue()},
    };
}

delivery::Caller callerOf(const Context &context)
{
    return {context.caller.actor(), context.requestId};
}

delivery::RecoveryOrder orderOf(const api::RecoverInput &input)
{
    return {input.since, input.until,
        storage::deliveryStateFromName(input.state).value_or(storage::DeliveryState::Failed)};
}

// Of a tenant or of a platform, as its scope says.
struct Start
{
    template <typename Scope>
    void operator()(
        Recoveries &recoveries, const Scope &scope, const Context &context, const Answer &answer) const
    {
        withValue(api::parseRecover(context.request.body), answer, [&](const api::RecoverInput &input) {
            answer.performed<Recovery>(recoveries.start(scope, orderOf(input), callerOf(context),
                                           remembering<Recovery>(context, 202, recoveryJson)),
                [answer](const Recovery &begun) { answer.json(202, recoveryJson(begun)); });
        });
    }
};

void list(Recoveries &recoveries, const Reach &reach, const Context &context, const Answer &answer)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        answer.with(recoveries.list(reach, request), [answer, context](const domain::Page<Recovery> &found) {
            answer.send(storedPageReply(context, found, recoveryJson));
        });
    });
}

void find(Recoveries &recoveries, const Reach &reach, const Context &context, const Answer &answer)
{
    withValue(idInPath<domain::RecoveryId>(context), answer, [&](domain::RecoveryId id) {
        answer.with(recoveries.find(reach, id),
            [answer](const Recovery &found) { answer.json(200, recoveryJson(found)); });
    });
}

void cancel(Recoveries &recoveries, const Reach &reach, const Context &context, const Answer &answer)
{
    withValue(idInPath<domain::RecoveryId>(context), answer, [&](domain::RecoveryId id) {
        answer.performed<Recovery>(recoveries.cancel(reach, id, callerOf(context),
                                       remembering<Recovery>(context, 200, recoveryJson)),
            [answer](const Recovery &cancelled) { answer.json(200, recoveryJson(cancelled)); });
    });
}

void addSide(RouteTable &table, const RecoveryServices &services, const Side &side)
{
    const auto add = [&](Route route, auto verb) {
        addTo(table, side, services.platforms, std::move(route),
            [&served = services.recoveries, verb](const auto &scope, const Context &context,
                const Answer &answer) { verb(served, scope, context, answer); });
    };
    add(consoleRoute("POST", side.base + "/deliveries/recover", "recover" + side.noun + "Deliveries",
            "Deliver again all that failed in a time, of " + side.whose, side.who, "delivery:retry")
            .about(
                "Writes the order down and answers at once; the work is done slice by slice, oldest event "
                "first, and goes on after a restart. `state` chooses what used up its attempts (FAILED) or "
                "lost its webhook (PARKED), which goes to where its event would go now. Five may be under "
                "way; one more is 429.")
            .takes("RecoverRequest")
            .remembered()
            .answers({202, "Recovery", "The order, with how many deliveries it found."}),
        Start());
    add(consoleRoute("GET", side.base + "/recoveries", "list" + side.noun + "Recoveries",
            "List the recoveries of " + side.whose, side.who, "delivery:read")
            .about("Newest first. They are kept for 90 days after their end.")
            .queried({"limit", "cursor"})
            .answers(pageOf("RecoveryPage")),
        list);
    add(consoleRoute("GET", side.base + "/recoveries/:id", "get" + side.noun + "Recovery",
            "Look at a recovery of " + side.whose, side.who, "delivery:read")
            .answers({200, "Recovery", "The recovery, with its progress."})
            .conditional()
            .fails({ErrorCode::NotFound}),
        find);
    add(consoleRoute("POST", side.base + "/recoveries/:id/cancel", "cancel" + side.noun + "Recovery",
            "Stop a recovery of " + side.whose, side.who, "delivery:retry")
            .about("What is on its way already stays so. One that is over stays as it is.")
            .remembered()
            .answers({200, "Recovery", "The recovery as it is from now on."})
            .fails({ErrorCode::NotFound}),
        cancel);
}

} // namespace

void addRecoveryRoutes(RouteTable &table, const RecoveryServices &services)
{
    for (const auto &side : twoSides())
        addSide(table, services, side);
}

} // namespace candor::server
