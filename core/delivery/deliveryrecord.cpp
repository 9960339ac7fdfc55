// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"
#include "delivery/notices.h"
#include "delivery/retirement.h"
#include "storage/destinations.h"
#include "storage/endpointrepository.h"
#include "storage/noderepository.h"
#include "storage/settling.h"

#include <QLoggingCategory>
#include <QMap>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcRecord, "candor.delivery.record")

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::DeliveryState;
using storage::EndpointHealth;
using storage::Session;
using storage::SystemScope;

namespace {

// Writes for a lane whose config may be held. Answers when the lane goes on.
Result<Timestamp> dueOfHeld(Session &session, const Outcome &outcome)
{
    const auto config
        = storage::WebhookConfigRepository(session).lock(SystemScope(), outcome.prepared.config->id);
    if (!config)
        return domain::fail(config.error());
    const bool held = config->has_value() && (!(*config)->active || !(*config)->disabledReason.isEmpty());
    return held ? storage::heldLane : outcome.laneDue;
}

// Disables a webhook whose endpoint said 410, or whose secrets can't be opened, unless a person changed its
// settings since they were read. Answers when the lane goes on. The config's row is locked first, as
// everywhere, then the lane's.
Result<Timestamp> dueOfDisabled(Session &session, const Outcome &outcome)
{
    const auto config
        = storage::WebhookConfigRepository(session).lock(SystemScope(), outcome.prepared.config->id);
    if (!config)
        return domain::fail(config.error());
    const bool same = config->has_value() && (*config)->updatedAt == outcome.prepared.config->updatedAt;
    return same ? storage::heldLane : outcome.retryAt.value_or(outcome.laneDue);
}

Result<Timestamp> dueOf(Session &session, const Outcome &outcome)
{
    if (!outcome.disables.isEmpty())
        return dueOfDisabled(session, outcome);
    if (outcome.prepared.step == Step::Hold)
        return dueOfHeld(session, outcome);
    return outcome.laneDue;
}

// For what nothing was sent of.
Result<Done> recordDelivery(Session &session, const Outcome &outcome)
{
    if (outcome.prepared.step == Step::Park) {
        const auto closed = close(session, outcome.prepared.lane.destination);
        return closed ? Result<Done>(Done()) : domain::fail(closed.error());
    }
    if (outcome.prepared.step != Step::GiveUp)
        return Done();
    return storage::DeliveryRepository(session).update(SystemScope(), outcome.prepared.delivery);
}

// Answers whether that is new.
Result<bool> disableConfig(Session &session, const Outcome &outcome, Timestamp due, Timestamp now)
{
    if (outcome.disables.isEmpty() || due != storage::heldLane)
        return false;
    return disable(session, *outcome.prepared.config, outcome.disables, {}, now);
}

// How often what is now the lane's oldest event was tried in vain, if that is known to have changed.
std::optional<int> triesAfter(const Outcome &outcome)
{
    const auto &delivery = outcome.prepared.delivery;
    if (!outcome.attempt && outcome.prepared.step != Step::GiveUp)
        return std::nullopt;
    return delivery.state == DeliveryState::Pending ? delivery.attempts - delivery.scheduleFrom : 0;
}

struct Recorded
{
    bool counts = false; // the claim was valid
    bool disabled = false; // its webhook, which was told
};

Result<Recorded> recordOne(Session &session, const Outcome &outcome, Timestamp now)
{
    const auto &delivery = outcome.prepared.delivery;
    storage::LaneRepository lanes(session);
    const auto due = dueOf(session, outcome);
    if (!due)
        return domain::fail(due.error());
    const int finished
        = outcome.prepared.step != Step::Recount && delivery.state != DeliveryState::Pending ? 1 : 0;
    const auto tries = triesAfter(outcome);
    const bool isSettled = outcome.prepared.step == Step::Send && outcome.attempt;
    const auto valid = outcome.prepared.step == Step::Recount ? lanes.recount(outcome.prepared.lane, *due)
        : isSettled                                           ? storage::settleAttempt(
                          session, {outcome.prepared.lane, finished, *due, tries, delivery, *outcome.attempt})
                    : lanes.settle(outcome.prepared.lane, finished, *due, tries);
    if (!valid)
        return domain::fail(valid.error());
    if (!*valid) {
        qCInfo(lcRecord).noquote() << "the claim on a lane of" << outcome.prepared.lane.endpoint
                                   << "was lost; its outcome is not recorded";
        return Recorded();
    }
    const auto written = isSettled ? Result<Done>(Done()) : recordDelivery(session, outcome);
    if (!written)
        return domain::fail(written.error());
    const auto disabled = disableConfig(session, outcome, *due, now);
    if (!disabled)
        return domain::fail(disabled.error());
    return Recorded{true, *disabled};
}

// What an outcome says of its endpoint.
EndpointHealth after(
    const EndpointHealth &health, const Outcome &outcome, Timestamp now, const BreakerRules &rules)
{
    if (outcome.failure)
        return afterFailure(health, *outcome.failure, now, rules);
    if (outcome.attempt && outcome.disables.isEmpty())
        return afterSuccess(health, now);
    return outcome.prepared.lane.isProbe ? afterNoProbe(health, now) : health;
}

// Successes of an endpoint that does well write nothing, so that nodes don't wait for one another.
Result<Done> recordHealth(Session &session, const QString &name, const QList<const Outcome *> &outcomes,
    Timestamp now, const BreakerRules &rules)
{
    storage::EndpointRepository endpoints(session);
    const auto changed = [&](EndpointHealth health) {
        for (const auto *outcome : outcomes)
            health = after(health, *outcome, now, rules);
        return health;
    };
    const auto seen = endpoints.find(SystemScope(), name);
    if (!seen)
        return domain::fail(seen.error());
    if (!seen->has_value() || changed((*seen)->health) == (*seen)->health)
        return Done();
    const auto locked = endpoints.lock(SystemScope(), name);
    if (!locked)
        return domain::fail(locked.error());
    if (!locked->has_value())
        return Done();
    const auto health = changed((*locked)->health);
    const bool opened
        = health.breaker == storage::Breaker::Open && (*locked)->health.breaker != storage::Breaker::Open;
    if (opened && health.openUntil > now)
        qCWarning(lcRecord).noquote()
            << name << "failed" << health.failures << "times in a row (" << health.lastError
            << "); nothing is sent there until" << domain::toIso8601(health.openUntil);
    return endpoints.store(SystemScope(), name, health);
}

std::chrono::milliseconds durationOf(const storage::DeliveryAttempt &attempt)
{
    const std::chrono::microseconds total(attempt.phases.value(QLatin1String("total")).toInteger());
    return std::chrono::ceil<std::chrono::milliseconds>(total);
}

// Counts the attempts, for whoever looks after the receiver.
Result<Done> recordAttempts(
    Session &session, const QString &name, const QList<const Outcome *> &outcomes, Timestamp now)
{
    QMap<int, storage::AttemptCount> counts;
    for (const auto *outcome : outcomes) {
        if (!outcome->attempt)
            continue;
        const int latencyClass = storage::latencyClassOf(durationOf(*outcome->attempt));
        auto &count = counts[latencyClass];
        count.latencyClass = latencyClass;
        count.attempts += 1;
        count.delivered += outcome->prepared.delivery.state == DeliveryState::Delivered ? 1 : 0;
    }
    for (const auto &count : std::as_const(counts)) {
        const auto node = storage::nodeName(outcomes.first()->prepared.lane.owner);
        if (const auto added = storage::addAttempts(session, name, node, now, count); !added)
            return added;
    }
    return Done();
}

} // namespace

Result<QList<storage::TenantScope>> record(
    Session &session, const QList<Outcome> &outcomes, Timestamp now, const BreakerRules &rules)
{
    // Rows are locked in one order on all nodes: lanes, then endpoints, each by name.
    QList<const Outcome *> sorted;
    for (const auto &outcome : outcomes)
        sorted.append(&outcome);
    std::sort(sorted.begin(), sorted.end(), [](const Outcome *left, const Outcome *right) {
        const auto key = [](const Outcome *outcome) {
            return std::pair(outcome->prepared.lane.destination, outcome->prepared.lane.interview.toString());
        };
        return key(left) < key(right);
    });
    QMap<QString, QList<const Outcome *>> byEndpoint;
    QList<storage::TenantScope> told;
    for (const auto *outcome : std::as_const(sorted)) {
        const auto recorded = recordOne(session, *outcome, now);
        if (!recorded)
            return domain::fail(recorded.error());
        if (recorded->counts)
            byEndpoint[outcome->prepared.lane.endpoint].append(outcome);
        if (recorded->disabled)
            told.append(scopeOf(*outcome->prepared.config));
    }
    for (auto of = byEndpoint.cbegin(); of != byEndpoint.cend(); ++of) {
        if (const auto recorded = recordHealth(session, of.key(), of.value(), now, rules); !recorded)
            return domain::fail(recorded.error());
        if (const auto counted = recordAttempts(session, of.key(), of.value(), now); !counted)
            return domain::fail(counted.error());
    }
    return told;
}

} // namespace candor::delivery
