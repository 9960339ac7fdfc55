// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/deliveryanswers.h"
#include "models/webhookwords.h"

// Words for deliveries, under the rules of webhookwords.h.
namespace candor::models {

[[nodiscard]] Telling deliveryState(const QString &state); // "PENDING" …
// Why a delivery has, or hasn't, arrived: what is so, and what can be done about it (may be empty). A code
// that isn't known here is told in the server's own words.
struct WhyTold
{
    Telling headline;
    QString advice;
};
[[nodiscard]] WhyTold whyTold(const api::Delivery &delivery, domain::Timestamp now);
// What became of an attempt, and what it means for whoever looks after the receiver (may be empty).
[[nodiscard]] Telling attemptTold(const api::DeliveryAttempt &attempt);
[[nodiscard]] QString attemptAdvice(const api::DeliveryAttempt &attempt);
// "name look-up 1 ms · connection 4 ms · TLS 12 ms · answer 60 ms · in all 80 ms"
[[nodiscard]] QString phasesInWords(const api::DeliveryAttempt &attempt);

} // namespace candor::models
