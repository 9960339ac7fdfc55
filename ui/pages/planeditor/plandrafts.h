// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"
#include "models/drafts.h"

namespace candor::pages {

// What was typed into a plan and not saved. Without the greeting, which may name the candidate.
struct PlanDraft
{
    domain::Plan plan; // its id is that of the version that was edited
    QDateTime savedAt;
};

[[nodiscard]] QString planDraftName(const QString &runId);
// Nothing when there is none, or none that can be read.
[[nodiscard]] std::optional<PlanDraft> planDraft(const models::Drafts &drafts, const QString &runId);
// `plan` as it is typed, of the version `base`.
void keepPlanDraft(
    const models::Drafts &drafts, const QString &runId, const domain::Plan &plan, const domain::PlanId &base);

} // namespace candor::pages
