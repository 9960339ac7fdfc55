// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

namespace candor::server {

// The HTTP status of an error: the only place where one becomes the other.
[[nodiscard]] int statusFor(domain::ErrorCode code);

// The short English name of the kind of error (RFC 9457 `title`).
[[nodiscard]] QString titleFor(domain::ErrorCode code);

// Whether a refusal with this code is kept under the request's Idempotency-Key, as successes are: what the
// operation itself found wrong with the request (400, 404, 409, 410). What is about the caller, the
// connection, the moment or another header (401, 403, 412, 413, 415, 422, 429, 5xx, a first request that
// still runs) is decided anew each time.
[[nodiscard]] bool isRemembered(domain::ErrorCode code);
// The same for an error; a wrong query or header isn't what the key stands for either.
[[nodiscard]] bool isRemembered(const domain::Error &error);

// Seconds after which it makes sense to ask again, for the errors that pass by themselves; else empty.
[[nodiscard]] QByteArray retryAfterFor(domain::ErrorCode code);

} // namespace candor::server
