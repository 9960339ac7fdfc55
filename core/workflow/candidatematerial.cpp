// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/candidatematerial.h"

#include "domain/transitions.h"
#include "storage/documentrepository.h"
#include "storage/organisationrepository.h"
#include "storage/transcriptrepository.h"
#include "workflow/record.h"

#include <QSet>

namespace candor::workflow {

using domain::ErrorCode;
using domain::Result;
using domain::State;

domain::Actor candidate()
{
    return {domain::Actor::Kind::Candidate, {}, {}};
}

domain::Error interviewClosed()
{
    return {ErrorCode::InterviewClosed, QStringLiteral("This interview is over."), {}, {}, {}, {}, {}};
}

domain::Error notInProgress(State state)
{
    if (state == State::Approved)
        return domain::invalidState(state, domain::Action::CompleteInterview);
    return interviewClosed();
}

namespace {

Result<domain::Done> requireActiveTenant(storage::Session &session, const domain::TenantScope &scope)
{
    const auto tenant = storage::OrganisationRepository(session, scope).find(scope.tenant());
    if (!tenant)
        return domain::fail(tenant.error());
    if (!tenant->has_value())
        return domain::fail(interviewClosed());
    if (domain::isSuspended(**tenant))
        return domain::fail(ErrorCode::TenantSuspended,
            QStringLiteral(
                "Whoever invited you has paused their interviews. Your link may work again later."));
    return domain::Done();
}

} // namespace

Result<storage::StoredInterview> loadForCandidate(
    storage::Session &session, const identity::LinkClaims &claims, storage::Lock lock)
{
    if (const auto active = requireActiveTenant(session, claims.scope()); !active)
        return domain::fail(active.error());
    auto stored
        = storage::InterviewRepository(session, claims.scope()).find(claims.interview.toString(), lock);
    if (!stored)
        return domain::fail(stored.error());
    if (!stored->has_value() || (*stored)->interview.linkId != claims.linkId)
        return domain::fail(ErrorCode::Unauthenticated,
            QStringLiteral("This link is no longer valid; a newer one replaced it."));
    if ((*stored)->interview.state == State::Cancelled || (*stored)->interview.purgedAt)
        return domain::fail(interviewClosed());
    return std::move(**stored);
}

Result<CandidateMaterial> readMaterial(
    storage::Session &session, const identity::LinkClaims &claims, storage::Lock lock)
{
    auto stored = loadForCandidate(session, claims, lock);
    if (!stored)
        return domain::fail(stored.error());
    return materialOf(session, claims.scope(), std::move(*stored));
}

Result<CandidateMaterial> materialOf(
    storage::Session &session, const storage::TenantScope &scope, storage::StoredInterview stored)
{
    const auto vault = vaultOf(stored);
    if (!vault)
        return domain::fail(vault.error());
    auto plan = storage::DocumentRepository(session, scope).plan(stored);
    if (!plan)
        return domain::fail(plan.error());
    if (!plan->has_value())
        return domain::internalError(QStringLiteral("an approved interview has no plan"));
    auto turns = storage::TranscriptRepository(session, stored.interview.id, *vault).turns();
    if (!turns)
        return domain::fail(turns.error());
    return CandidateMaterial{std::move(stored), std::move(**plan), std::move(*turns)};
}

Result<domain::Done> completeInSession(storage::Session &session, const storage::TenantScope &scope,
    const Request &request, CandidateMaterial &material, const QString &reason, domain::Timestamp now)
{
    auto &stored = material.stored;
    const auto progress = progressOf(material.plan, material.transcript);
    const auto step
        = domain::advance(stored.interview, domain::Action::CompleteInterview, request.actor, reason, now);
    if (!step)
        return domain::fail(step.error());
    Recorder recorder(session, scope, request, now);
    const auto told = recorder.step(stored, *step,
        {{QStringLiteral("answered"), progress.answered}, {QStringLiteral("total"), progress.total}});
    if (!told)
        return told;
    return recorder.owe(stored.interview, assessJob);
}

const domain::Turn *openTurn(const domain::Transcript &transcript)
{
    if (transcript.isEmpty() || transcript.last().final)
        return nullptr;
    return &transcript.last();
}

Progress progressOf(const domain::Plan &plan, const domain::Transcript &transcript)
{
    QSet<QString> answered;
    for (const auto &turn : transcript)
        answered.insert(turn.questionId);
    if (const auto *open = openTurn(transcript))
        answered.remove(open->questionId);
    return {int(answered.size()), int(domain::questionsInOrder(plan).size())};
}

CurrentQuestion currentQuestion(const domain::Plan &plan, const domain::Transcript &transcript)
{
    const auto *open = openTurn(transcript);
    if (!open)
        return {};
    CurrentQuestion::Open question{*open, {}, 0, 0};
    for (const auto &section : plan.sections) {
        for (const auto &planned : section.questions) {
            question.total += 1;
            if (planned.id == open->questionId) {
                question.index = question.total;
                question.section = section.title;
            }
        }
    }
    return {question};
}

} // namespace candor::workflow
