// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/route.h"

namespace candor::server {

// What is asked of a request before its handler sees it, apart from who asks. Pure functions.

// UnsupportedMediaType for a body of another media type than the route takes, or in another charset than
// UTF-8.
[[nodiscard]] std::optional<domain::Error> wrongMediaType(const Route &route, const edge::Request &request);

// Whether the body is compressed, or coded in another way; no such coding is understood.
[[nodiscard]] bool isEncoded(const edge::Request &request);

// What is wrong with a body where none is expected: nothing with none, white space or {}.
[[nodiscard]] std::optional<domain::Error> strayBody(const Route &route, const edge::Request &request);

// The header among those that say who asks for what that came more than once: one reader would believe the
// first, another the last. Empty when none did.
[[nodiscard]] QString repeatedHeader(const edge::Headers &headers);

// The access token of an Authorization: Bearer; empty without one.
[[nodiscard]] QString bearerOf(const edge::Headers &headers);

// The class that limits the request, before it is known whose it is: what a log-in's token comes with counts
// as the console's, whichever route it takes. Integration where there is no route.
[[nodiscard]] RateClass rateClassOf(const Route *route, const edge::Headers &headers);

// What is wrong with the Idempotency-Key of a POST, PUT or PATCH; nothing without one.
[[nodiscard]] QList<domain::FieldError> faultsInIdempotencyKey(const edge::Request &request);

// SHA-256 of what an Idempotency-Key stands for: the body, and what the query adds to it, in whatever order.
[[nodiscard]] QByteArray rememberedHashOf(const edge::Request &request);

} // namespace candor::server
