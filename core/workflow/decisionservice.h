// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "domain/organisation.h"
#include "domain/plan.h"
#include "storage/interviewrepository.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// An approved plan, with what the ATS sends the candidate.
struct PlanApproval
{
    domain::Interview interview;
    QString interviewLink;
    api::InmailDraft inmailDraft;
};

// A decision that has nothing to say but where the interview stands now.
struct Decided
{
    domain::Interview interview;
};

// A candidate's link in place of an earlier one.
struct RenewedLink
{
    domain::Interview interview;
    QString interviewLink;
};

// A report with a person's score in it, or without it again.
struct OverriddenScore
{
    domain::Interview interview;
    domain::Assessment assessment;
    QString competencyId;
};

// The human gates: what recruiters decide. Each verb is one unit of work; of two simultaneous decisions
// exactly one wins, the other is InvalidState. Any thread.
class DecisionService
{
public:
    explicit DecisionService(Environment &environment)
        : m_environment(environment)
    {
    }

    // PlanChanged when `decision.planId` names another plan than the one that would be approved.
    [[nodiscard]] QFuture<domain::Result<Performed<PlanApproval>>> approvePlan(
        const storage::TenantScope &scope, const Request &request, const QString &interview,
        const api::Decision &decision, Remember<PlanApproval> memory);
    [[nodiscard]] QFuture<domain::Result<Performed<Decided>>> rejectPlan(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const api::Decision &decision,
        Remember<Decided> memory);
    // Back to GENERATING_PLAN; the planner makes the next version after the instructions.
    [[nodiscard]] QFuture<domain::Result<Performed<Decided>>> revisePlan(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const api::Decision &decision,
        Remember<Decided> memory);
    // SecondPersonRequired when the tenant wants four eyes and the same person approved the plan.
    [[nodiscard]] QFuture<domain::Result<Performed<Decided>>> approveAssessment(
        const storage::TenantScope &scope, const Request &request, const QString &interview,
        const api::Decision &decision, Remember<Decided> memory);
    [[nodiscard]] QFuture<domain::Result<Performed<Decided>>> rejectAssessment(
        const storage::TenantScope &scope, const Request &request, const QString &interview,
        const api::Decision &decision, Remember<Decided> memory);
    // Puts a person's score beside the machine's, in place of an earlier one, or takes it back; the overall
    // figures follow. Taking back what isn't there changes nothing. ValidationFailed for a competency that
    // the report doesn't have.
    [[nodiscard]] QFuture<domain::Result<Performed<OverriddenScore>>> overrideScore(
        const storage::TenantScope &scope, const Request &request, const QString &interview,
        const api::OverrideInput &input, Remember<OverriddenScore> memory);
    // The earlier link and the cookie that it was swapped for are refused (Unauthenticated) from now on.
    [[nodiscard]] QFuture<domain::Result<Performed<RenewedLink>>> renewLink(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const api::Decision &decision,
        Remember<RenewedLink> memory);
    [[nodiscard]] QFuture<domain::Result<Performed<Decided>>> cancel(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const QString &reason, Remember<Decided> memory);

private:
    Environment &m_environment;
};

// The approval itself, in the caller's transaction: also what autoApprovePlans does. Gives the interview its
// link.
[[nodiscard]] domain::Result<PlanApproval> approveInSession(storage::Session &session,
    const storage::TenantScope &scope, const Request &request, storage::StoredInterview &stored,
    const domain::Plan &plan, const identity::InterviewLinks &links, const domain::TenantSettings &settings,
    const QString &note, domain::Timestamp now);

// The candidate's link as it stands; empty before approval, after the end and once it has expired.
[[nodiscard]] QString currentLink(
    const domain::Interview &interview, const identity::InterviewLinks &links, domain::Timestamp now);

} // namespace candor::workflow
