// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/audience.h"

#include "delivery/resolution.h"
#include "delivery/signing.h"

namespace candor::delivery {

namespace {

bool isTheirs(Audience audience, const QString &layer)
{
    return audience == Audience::Platform || layer != storage::name(storage::WebhookLayer::Platform);
}

} // namespace

bool isTheirs(Audience audience, const storage::Delivery &delivery)
{
    return isTheirs(audience, delivery.layer);
}

storage::DeliveryStanding shownTo(Audience audience, storage::DeliveryStanding standing)
{
    if (!isTheirs(audience, standing.delivery.layer))
        standing.callbackUrl = originOf(standing.callbackUrl);
    return standing;
}

storage::DeliveryAttempt shownTo(
    Audience audience, const storage::Delivery &delivery, storage::DeliveryAttempt attempt)
{
    if (isTheirs(audience, delivery.layer))
        return attempt;
    attempt.url = originOf(attempt.url);
    attempt.address.clear();
    attempt.errorDetail.clear();
    attempt.responseHeaders = {};
    const auto sent = attempt.requestHeaders.keys();
    for (const auto &name : sent) {
        if (!isReservedHeader(name))
            attempt.requestHeaders.remove(name);
    }
    return attempt;
}

storage::UndeliveredTo shownTo(Audience audience, storage::UndeliveredTo to)
{
    if (!isTheirs(audience, to.layer))
        to.callbackUrl = originOf(to.callbackUrl);
    return to;
}

} // namespace candor::delivery
