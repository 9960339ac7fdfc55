// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace candor::client {

// Why no answer of a Candor server came.
enum class Trouble {
    Unreachable, // no connection; nothing was sent
    TimedOut,
    Tls, // the server's certificate isn't trusted, or TLS failed otherwise
    Interrupted, // sent, perhaps done, but no answer came
    NotCandor, // something else answered
};

// Why a call failed: what the server said, or why it said nothing. Exactly one of the two is there.
struct Failure
{
    std::optional<domain::Error> problem;
    std::optional<Trouble> trouble;
    int status = 0; // of the answer; 0 = none came
    QString requestId; // the server's name for this call; empty = none came
    int retryAfterSeconds = 0; // 0 = not said

    [[nodiscard]] bool is(domain::ErrorCode code) const { return problem && problem->code == code; }
    // Whether a change may have been made all the same.
    [[nodiscard]] bool outcomeIsUnknown() const
    {
        return trouble == Trouble::Interrupted || trouble == Trouble::TimedOut
            || is(domain::ErrorCode::OutcomeUnknown) || is(domain::ErrorCode::IdempotencyRunning);
    }
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

// To be consumed with domain::whenFinished().
template <typename T>
using Pending = QFuture<Outcome<T>>;

} // namespace candor::client
