// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>

namespace candor::desktop {

// What a person wants to be told of over the desktop, and when.
struct Notices
{
    bool approvals = true; // something waits for a decision
    bool failures = true; // events don't reach their receivers
    bool hasQuietHours = false; // from quietFrom, to quietUntil of the same or the next day
    QTime quietFrom{20, 0};
    QTime quietUntil{7, 0};

    [[nodiscard]] bool isQuietAt(const QTime &time) const
    {
        if (!hasQuietHours || quietFrom == quietUntil)
            return false;
        return quietFrom < quietUntil ? time >= quietFrom && time < quietUntil
                                      : time >= quietFrom || time < quietUntil;
    }
    bool operator==(const Notices &) const = default;
};

} // namespace candor::desktop
