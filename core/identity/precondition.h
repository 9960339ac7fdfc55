// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/admin.h"
#include "api/oauth.h"
#include "identity/caller.h"

namespace candor::identity {

// Within the unit of work, once the object is locked: PreconditionFailed when the request wants it to be
// another than it is.
template <typename T>
[[nodiscard]] domain::Result<domain::Done> requireMatch(const RequestOrigin &origin, const T &current)
{
    if (origin.precondition.isEmpty())
        return domain::Done();
    return origin.precondition.check(api::toJson(current));
}

} // namespace candor::identity
