// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/reach.h"

namespace candor::storage {

// Narrows a list to the objects that `wanted` means. The name stands in the column `name`, the domain or the
// address in `address`, both as people wrote them; the status, where there is one, in `status`.
void narrow(Filter &filter, const domain::NameFilter &wanted, const QString &address);

} // namespace candor::storage
