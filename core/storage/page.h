// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"

namespace candor::storage {

using domain::mostPageItems;
using domain::Page;
using domain::PageRequest;

} // namespace candor::storage
