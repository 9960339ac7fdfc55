// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

// The refusals of this room, each with one wording, so that answers give nothing away by differing.
namespace candor::identity {

// The same for every reason; only `logDetail` tells it.
[[nodiscard]] tl::unexpected<domain::Error> unauthenticated(const QString &logDetail);
// Unknown and foreign alike.
[[nodiscard]] tl::unexpected<domain::Error> scopeForbidden();
[[nodiscard]] tl::unexpected<domain::Error> permissionRequired(const QString &permission);
[[nodiscard]] tl::unexpected<domain::Error> notFound();
[[nodiscard]] tl::unexpected<domain::Error> tenantSuspended();
[[nodiscard]] tl::unexpected<domain::Error> platformSuspended();
// `pointer` names the field whose value is taken.
[[nodiscard]] tl::unexpected<domain::Error> duplicate(const QString &pointer);
[[nodiscard]] tl::unexpected<domain::Error> invalidField(
    const QString &pointer, const QString &code, const QString &detail);

} // namespace candor::identity
