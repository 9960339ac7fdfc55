// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/route.h"

namespace candor::server {

// What the routes of the integration API have in common (contract §3).

inline constexpr char interviewsPath[] = "/api/v1/integration/interviews";
inline constexpr qint64 interviewBodyBytes = 1 << 20;

// A route in a tenant, for anybody with the permission. A GET only reads.
[[nodiscard]] Route integrationRoute(const char *method, const QByteArray &path,
    const QByteArray &operationId, const QByteArray &summary, const char *permission);
// The same below one interview: `rest` follows its `:runId`.
[[nodiscard]] Route interviewRoute(const char *method, const QByteArray &rest, const QByteArray &operationId,
    const QByteArray &summary, const char *permission);

} // namespace candor::server
