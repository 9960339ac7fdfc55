// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace candor::domain {

// A moment in UTC to the millisecond: the resolution of the wire and of every stored time.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

// "2026-03-20T10:00:00.000Z": always 24 characters, always UTC.
[[nodiscard]] QString toIso8601(Timestamp time);

// Any ISO 8601 date-time that names its offset; nothing for one that doesn't.
[[nodiscard]] std::optional<Timestamp> fromIso8601(const QString &text);

[[nodiscard]] inline qint64 toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Timestamp fromMilliseconds(qint64 milliseconds)
{
    return Timestamp(std::chrono::milliseconds(milliseconds));
}

// The port through which everything asks for the time, so that tests can own it. Implementations are safe to
// call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace candor::domain
