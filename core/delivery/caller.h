// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/precondition.h"
#include "domain/interview.h"

namespace candor::delivery {

// Who asks, for the audit log.
struct Caller
{
    domain::Actor actor;
    QString requestId;
    api::Precondition precondition = {}; // If-Match, of a webhook's save and remove
};

} // namespace candor::delivery
