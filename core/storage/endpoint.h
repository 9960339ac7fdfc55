// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QString>
#include <QStringList>
#include <optional>

// What all nodes know about one endpoint: a webhook config, or the origin of the own URLs of one tenant's
// interviews. Values;
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

// What may be expected of an endpoint, for the share of a worker's places that it gets.
enum class Standing {
    Answers, // its last request was answered
    Unseen, // none has been yet
    Failing, // its last request was not
};

struct EndpointHealth
{
    Breaker breaker = Breaker::Closed;
    domain::Timestamp openUntil; // Open: nothing before; HalfOpen: when the request counts as vanished
    int failures = 0; // in a row, of whatever kind
    int trips = 0; // times that it opened in a row
    std::optional<domain::Timestamp> failingSince; // the first of these failures
    std::optional<domain::Timestamp> lastFailureAt;
    QString lastError; // as in an attempt; empty = none
    int lastStatus = 0; // 0 = no answer
    bool answers = false; // the last request was answered, with whatever was about that request alone
    // The lanes of the requests that failed since the last such answer, the newest last: as many as it takes
    // to open the breaker.
    QStringList strain = {};
    bool asked = false; // Open: the receiver asked for time, and what was sent before closes nothing

    bool operator==(const EndpointHealth &) const = default;
};

// By what the columns `answers` and, in any way, `strain` and `breaker` say.
[[nodiscard]] Standing standingOf(bool answers, bool isStrained);
[[nodiscard]] QStringList strainFromText(const QString &text); // as the column has it

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
    std::optional<domain::Timestamp> asideDue = {}; // as EndpointRepository::storeAside()
};

// An endpoint with lanes that are due.
struct DueEndpoint
{
    QString endpoint;
    domain::Timestamp due; // since when: the longest that one of them waits
    bool isKnown = false; // has a row in endpoints
    Standing standing = Standing::Unseen;
};

// Endpoints of one owner and one standing that have lanes set aside.
struct EndpointGroup
{
    QString name; // as EndpointRepository knows it
    QString owner; // of a webhook its endpoint; of a tenant's origins what their names begin with
    Standing standing = Standing::Unseen;
};

} // namespace candor::storage
