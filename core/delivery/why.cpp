// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/why.h"

#include "delivery/unsendable.h"
#include "storage/lanerepository.h"

namespace candor::delivery {

using domain::Timestamp;
using storage::DeliveryStanding;
using storage::DeliveryState;

namespace {

Why because(QLatin1String code, const char *detail)
{
    return {code, QLatin1String(detail), {}, {}};
}

Why because(const char *code, const char *detail)
{
    return because(QLatin1String(code), detail);
}

Why whyFailed(const DeliveryStanding &standing)
{
    if (standing.delivery.lastError == bodyUnreadable)
        return because(bodyUnreadable,
            "What was to be sent can't be decrypted: its interview's key was erased, or the data was "
            "tampered with.");
    if (standing.delivery.lastError == QLatin1String("GONE"))
        return because("RECEIVER_GONE",
            "The interview's own callbackUrl answered 410: it wants no more. Once it does again, deliver "
            "this "
            "again, or recover all of that time.");
    if (standing.delivery.lastError == secretUnreadable)
        return because(secretUnreadable,
            "The secret that signs for this tenant can't be decrypted: it was restored without its key, or "
            "tampered with. Save the tenant's webhook with a new secret, then deliver it again.");
    return because("RETRIES_USED_UP",
        "No attempt got an answer of 200 to 299. Correct what the attempts show, then deliver it again.");
}

// What its lane says; an attempt is made when the lane is due, whatever was planned for the delivery.
Timestamp dueOf(const DeliveryStanding &standing, Timestamp now)
{
    return standing.laneDue.value_or(standing.delivery.nextAttemptAt.value_or(now));
}

// Of what waits for a person, or nothing.
std::optional<Why> whyHeld(const DeliveryStanding &standing)
{
    if (standing.disabledReason == QLatin1String("FAILING"))
        return because("DISABLED_FAILING",
            "The receiver failed for so long that the webhook was disabled. All that goes there is held "
            "until "
            "the webhook is saved again.");
    if (standing.disabledReason == QLatin1String("UNREADABLE"))
        return because("DISABLED_UNREADABLE",
            "The webhook's secrets can't be decrypted: they were restored without their key, or tampered "
            "with. "
            "All that goes there is held until the webhook is saved with new ones.");
    if (!standing.disabledReason.isEmpty())
        return because("DISABLED_GONE",
            "The receiver answered 410: it wants no more. All that goes there is held until the webhook is "
            "saved again.");
    if (!standing.active)
        return because("INACTIVE",
            "The webhook is switched off. All that goes there is held until it is saved with isActive.");
    return std::nullopt;
}

// Of what its receiver's breaker holds back at the time when it would be sent, or nothing.
std::optional<Why> whyBlocked(const DeliveryStanding &standing, Timestamp due)
{
    if (standing.breaker == storage::Breaker::Closed || standing.breakerUntil.value_or(due) <= due)
        return std::nullopt;
    if (standing.breaker == storage::Breaker::HalfOpen)
        return because("PROBING",
            "The receiver failed several times in a row. One request is on its way to find out whether it "
            "answers again; this uses up no attempt.");
    if (standing.breakerAsked) {
        auto why = because("RECEIVER_BUSY",
            "The receiver answered 429 or 503 and asked with Retry-After for time: nothing is sent there "
            "until "
            "then. This uses up no attempt. Deliver it again, or save the webhook, to have it tried at "
            "once.");
        why.until = standing.breakerUntil;
        return why;
    }
    auto why = because("BREAKER_OPEN",
        "The receiver failed several times in a row, so that nothing is sent there for a while; then one "
        "request finds out whether it answers again. This uses up no attempt. Deliver it again, or save the "
        "webhook, to have it tried at once.");
    why.until = standing.breakerUntil;
    return why;
}

// Of what could go by its time, but not by what its receiver is to get at once and by the second.
Why whyDue(const DeliveryStanding &standing, const EndpointLimits &limits, Timestamp now)
{
    const auto bucket = refilled(standing.bucket, limits.perSecond, now);
    storage::EndpointHealth health;
    health.strain = standing.strain;
    const auto allowed = allowance(health, limits, bucket, standing.inFlightThere, now);
    if (allowed.lanes > 0)
        return because("DUE", "It is sent as soon as its turn comes.");
    if (!allowed.notBefore) {
        return because("AT_CAPACITY",
            isStrained(health) ? "The last requests to the receiver failed, so that it gets one at a time; "
                                 "another one is on its way."
                               : "As many requests as the receiver gets at once are on their way. The "
                                 "operator sets how many: "
                                 "webhooks.concurrency.");
    }
    auto why = because("RATE_LIMITED",
        "The receiver has got as many requests in this second as it is to get. The operator sets how many: "
        "webhooks.rate.");
    why.until = allowed.notBefore;
    return why;
}

Why whyPending(const DeliveryStanding &standing, const EndpointLimits &limits, Timestamp now)
{
    if (const auto held = whyHeld(standing))
        return *held;
    if (!standing.head.isNull() && standing.head != standing.delivery.id) {
        auto why = because("WAITS_FOR_EARLIER",
            "An earlier event of the same interview has to arrive first; blockedBy names it.");
        why.blockedBy = standing.head;
        return why;
    }
    if (standing.inFlight)
        return because("IN_FLIGHT", "It is being sent.");
    const auto due = dueOf(standing, now);
    if (const auto blocked = whyBlocked(standing, std::max(due, now)))
        return *blocked;
    if (due <= now)
        return whyDue(standing, limits, now);
    auto why = because("RETRY_SCHEDULED",
        "The last attempt failed; it is tried again: at random within the schedule's next delay, or "
        "later where the receiver asked for that with Retry-After.");
    why.until = due;
    return why;
}

} // namespace

Why whyOf(const DeliveryStanding &standing, const EndpointLimits &limits, Timestamp now)
{
    switch (standing.delivery.state) {
    case DeliveryState::Delivered:
        return because("DELIVERED", "The receiver answered with 200 to 299.");
    case DeliveryState::Parked:
        return because("DESTINATION_DELETED",
            "The webhook that it was to go to was deleted. Once another one takes its event, deliver it "
            "again.");
    case DeliveryState::Failed:
        return whyFailed(standing);
    case DeliveryState::Pending:
        break;
    }
    return whyPending(standing, limits, now);
}

std::optional<Timestamp> nextAttemptAt(const DeliveryStanding &standing, const Why &why)
{
    if (why.until)
        return why.until;
    if (why.code != QLatin1String("DUE"))
        return std::nullopt;
    return standing.laneDue ? standing.laneDue : standing.delivery.nextAttemptAt;
}

} // namespace candor::delivery
