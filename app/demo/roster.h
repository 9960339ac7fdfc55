// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>

namespace candor::demo {

// Where a made-up interview is to rest.
enum class Rest {
    InfoNeeded,
    PlanWaits,
    PlanRejected,
    Approved, // the candidate hasn't come yet
    InProgress,
    ReportWaits,
    ReportApproved,
    Cancelled,
};

struct Booking
{
    Rest rest = Rest::PlanWaits;
    QJsonObject request; // for createInterview
    int silence = 0; // the candidate has nothing to say to each silence-th question; 0 = to all of them
};

// The made-up interviews, always the same, those that wait first.
[[nodiscard]] QList<Booking> roster();

} // namespace candor::demo
