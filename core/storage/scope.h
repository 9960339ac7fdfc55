// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/scope.h"

namespace candor::storage {

// Every repository takes one of these; see domain/scope.h.
using domain::PlatformScope;
using domain::SystemScope;
using domain::TenantScope;

} // namespace candor::storage
