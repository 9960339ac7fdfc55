// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/interviewview.h"

#include "api/json.h"
#include "domain/transitions.h"
#include "storage/documentrepository.h"
#include "workflow/agentservice.h"
#include "workflow/decisionservice.h"

namespace candor::workflow {

using domain::Result;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

domain::Error otherRevision(const domain::Interview &interview, int wanted, const QJsonObject &seen)
{
    domain::Error error{domain::ErrorCode::PreconditionFailed,
        QStringLiteral("The interview is at revision %1, and not at %2 any more. Look at it again.")
            .arg(interview.revision)
            .arg(wanted),
        {}, domain::name(interview.state), domain::allowedActions(interview.state), {}, {}};
    error.entityTag = api::entityTag(api::toBytes(seen));
    return error;
}

} // namespace

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
    if (!stored)
        return stored;
    const bool isCurrent = !request.revision || *request.revision == stored->interview.revision;
    if (isCurrent && request.precondition.isEmpty())
        return stored;
    const auto view = viewOf(session, scope, *stored, request.reports, links, now);
    if (!view)
        return domain::fail(view.error());
    const auto seen = api::toJson(*view);
    if (!isCurrent)
        return domain::fail(otherRevision(stored->interview, *request.revision, seen));
    if (const auto met = request.precondition.check(seen); !met)
        return domain::fail(met.error());
    return stored;
}

} // namespace candor::workflow
