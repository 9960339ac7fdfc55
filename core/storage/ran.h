// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace candor::storage {

// That a statement ran, whatever it changed.
[[nodiscard]] inline domain::Result<domain::Done> ran(const domain::Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return domain::Done();
}

} // namespace candor::storage
