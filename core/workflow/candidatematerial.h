// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "identity/interviewlinks.h"
#include "storage/interviewrepository.h"
#include "workflow/candidateservice.h"
#include "workflow/verb.h"

namespace candor::workflow {

// What the candidate's verbs read of an interview, in one transaction.
struct CandidateMaterial
{
    storage::StoredInterview stored;
    domain::Plan plan;
    domain::Transcript transcript;
};

// The interview of the claims. Unauthenticated when its link was replaced, TenantSuspended, InterviewClosed
// when it was cancelled or erased; `lock` as for a repository.
[[nodiscard]] domain::Result<storage::StoredInterview> loadForCandidate(
    storage::Session &session, const identity::LinkClaims &claims, storage::Lock lock);
[[nodiscard]] domain::Result<CandidateMaterial> readMaterial(
    storage::Session &session, const identity::LinkClaims &claims, storage::Lock lock);
// The same of an interview that was loaded; InterviewClosed when its data was erased.
[[nodiscard]] domain::Result<CandidateMaterial> materialOf(
    storage::Session &session, const storage::TenantScope &scope, storage::StoredInterview stored);

// Ends an interview in progress, in the caller's transaction, with its row locked: the report is owed from
// now on.
[[nodiscard]] domain::Result<domain::Done> completeInSession(storage::Session &session,
    const storage::TenantScope &scope, const Request &request, CandidateMaterial &material,
    const QString &reason, domain::Timestamp now);

[[nodiscard]] domain::Actor candidate();
// The turn that waits for an answer, or nullptr.
[[nodiscard]] const domain::Turn *openTurn(const domain::Transcript &transcript);
[[nodiscard]] Progress progressOf(const domain::Plan &plan, const domain::Transcript &transcript);
[[nodiscard]] CurrentQuestion currentQuestion(const domain::Plan &plan, const domain::Transcript &transcript);
[[nodiscard]] domain::Error interviewClosed();
// InvalidState, or InterviewClosed when the interview is past the point where a candidate can do anything.
[[nodiscard]] domain::Error notInProgress(domain::State state);

} // namespace candor::workflow
