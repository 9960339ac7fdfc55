// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/plandrafts.h"

#include "api/documents.h"

namespace candor::pages {

QString planDraftName(const QString &runId)
{
    return QStringLiteral("plan/") + runId;
}

std::optional<PlanDraft> planDraft(const models::Drafts &drafts, const QString &runId)
{
    const auto draft = drafts.read(planDraftName(runId));
    const auto base
        = draft ? domain::PlanId::parse(draft->content.value(QLatin1String("id")).toString()) : std::nullopt;
    auto plan = base ? api::planFromJson(draft->content) : domain::Result<domain::Plan>(domain::fail({}));
    if (!plan)
        return std::nullopt;
    plan->id = *base;
    return PlanDraft{*plan, draft->savedAt};
}

void keepPlanDraft(
    const models::Drafts &drafts, const QString &runId, const domain::Plan &plan, const domain::PlanId &base)
{
    auto content = api::toJson(plan);
    content.insert(QLatin1String("id"), base.toString());
    content.insert(QLatin1String("greeting"), QString());
    drafts.write(planDraftName(runId), content);
}

} // namespace candor::pages
