// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace candor::storage {

// When a server that couldn't be reached is asked again: after 50 ms · 2ⁿ with full jitter, two seconds at
// most, by one of all who share this. While it answers, everybody may connect. Thread-safe; one of the
// product's few mutexes.
class Backoff
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    // Names the time in which a try began: of those that failed together, one counts.
    using Round = int;

    // `jitter` answers a number between 0 and 1; from any thread.
    explicit Backoff(std::function<double()> jitter);

    // Begins a try, if one may be made now. Its outcome is to be told.
    [[nodiscard]] std::optional<Round> begin(Moment now);
    void failed(Round round, Moment now);
    void succeeded();
    // When the next try may begin; in the past while the server answers.
    [[nodiscard]] Moment nextTry() const;

private:
    mutable std::mutex m_mutex;
    std::function<double()> m_jitter;
    Round m_failures = 0; // in a row
    bool m_isTrying = false; // somebody, after a failure
    Moment m_nextTry; // after a failure
};

} // namespace candor::storage
