// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QString>
#include <optional>

// What all nodes know about one endpoint: a webhook config, or the origin of interviews' own URLs. Values;
// delivery/endpointhealth.h says how they change.
namespace candor::storage {

// Whether an endpoint is sent to.
enum class Breaker {
    Closed, // it is
    Open, // it failed too often in a row: nothing is, until `openUntil`
    HalfOpen, // one request finds out whether it answers again
};
[[nodiscard]] QString name(Breaker breaker); // "CLOSED" …
[[nodiscard]] Breaker breakerFromName(const QString &text); // Closed for what is no name

struct EndpointHealth
{
    Breaker breaker = Breaker::Closed;
    domain::Timestamp openUntil; // Open: nothing before; HalfOpen: when the request counts as vanished
    int failures = 0; // in a row
    int trips = 0; // times that it opened in a row
    std::optional<domain::Timestamp> failingSince; // the first of these failures
    std::optional<domain::Timestamp> lastFailureAt;
    QString lastError; // as in an attempt; empty = none
    int lastStatus = 0; // 0 = no answer

    bool operator==(const EndpointHealth &) const = default;
};

// What may be sent by the rate: whole tokens are requests.
struct TokenBucket
{
    double tokens = 0;
    domain::Timestamp at; // when there were so many
};

// Which failing was warned of, by its failingSince.
struct EndpointWarnings
{
    std::optional<domain::Timestamp> half; // half-way to being disabled
    std::optional<domain::Timestamp> day; // a day before
    std::optional<domain::Timestamp> dayAt; // when that was told
};

struct Endpoint
{
    EndpointHealth health;
    TokenBucket bucket;
    EndpointWarnings warned;
};

} // namespace candor::storage
