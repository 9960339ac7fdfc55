// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/interviewrepository.h"

#include <QStringList>

// What a decision on a plan may name. Each reads the current plan in the caller's transaction, on the
// database's thread.
namespace candor::workflow {

[[nodiscard]] domain::Error planChanged();

// A decision that names a plan counts for that one only: PlanChanged when `planId` is neither empty nor the
// current plan's.
[[nodiscard]] domain::Result<domain::Done> requireCurrentPlan(storage::Session &session,
    const storage::TenantScope &scope, const storage::StoredInterview &stored, const QString &planId);

// ValidationFailed with one field error for each id that is no section of the current plan.
[[nodiscard]] domain::Result<domain::Done> requireSections(storage::Session &session,
    const storage::TenantScope &scope, const storage::StoredInterview &stored, const QStringList &sections);

} // namespace candor::workflow
