// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rankedpositions.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// A page of the positions in which somebody is ranked. Takes a look at each of the tenant's positions that
// has the text in it, and a few steps down an index for each of those, however many interviews they have.
// Within a read.
[[nodiscard]] domain::Result<domain::RankedPositionPage> rankedPositions(
    Session &session, const TenantScope &scope, const domain::RankedPositionFilter &filter);

} // namespace candor::storage
