// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/interviewview.h"

#include "storage/documentrepository.h"
#include "workflow/agentservice.h"
#include "workflow/decisionservice.h"

namespace candor::workflow {

using domain::Result;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

bool showsReport(const domain::Interview &interview, ReportAccess access)
{
    return access == ReportAccess::Drafts
        || (access == ReportAccess::Approved && interview.state == domain::State::AssessmentApproved);
}

Result<api::InterviewView> viewOf(Session &session, const TenantScope &scope, const StoredInterview &stored,
    ReportAccess access, const identity::InterviewLinks &links, domain::Timestamp now)
{
    storage::DocumentRepository documents(session, scope);
    auto plan = documents.plan(stored);
    if (!plan)
        return domain::fail(plan.error());
    api::InterviewView view;
    view.interview = stored.interview;
    view.plan = std::move(*plan);
    if (showsReport(stored.interview, access)) {
        auto assessment = documents.assessment(stored);
        if (!assessment)
            return domain::fail(assessment.error());
        view.assessment = std::move(*assessment);
    }
    view.interviewLink = currentLink(stored.interview, links, now);
    if (!view.interviewLink.isEmpty())
        view.inmailDraft = api::inmailDraft(stored.interview.request, view.interviewLink);
    auto work = agentWork(session, stored.interview, now);
    if (!work)
        return domain::fail(work.error());
    view.work = std::move(*work);
    return view;
}

Result<StoredInterview> loadToChange(Session &session, const TenantScope &scope, const Request &request,
    const QString &interview, const identity::InterviewLinks &links, domain::Timestamp now)
{
    auto stored = loadForUpdate(session, scope, interview);
    if (!stored || request.precondition.isEmpty())
        return stored;
    const auto view = viewOf(session, scope, *stored, request.reports, links, now);
    if (!view)
        return domain::fail(view.error());
    if (const auto met = request.precondition.check(api::toJson(*view)); !met)
        return domain::fail(met.error());
    return stored;
}

} // namespace candor::workflow
