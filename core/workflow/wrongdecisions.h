// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "workflow/record.h"

namespace candor::workflow {

// Why decisions are refused whose bodies only the stored report or plan can judge. Within a unit of work.

// ValidationFailed for an id that is none of these.
[[nodiscard]] domain::Error unknownCompetency(const QList<domain::CompetencyScore> &scores);

// Everything that is wrong with an override, or a revision, of which something is known to be. An interview
// that isn't there is that.
[[nodiscard]] domain::Error wrongOverride(storage::Session &session, const storage::TenantScope &scope,
    const storage::StoredInterview &stored, const api::OverrideInput &input);
[[nodiscard]] domain::Error wrongRevision(storage::Session &session, const storage::TenantScope &scope,
    const QString &interview, const api::Decision &decision);

} // namespace candor::workflow
