// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/candidateservice.h"

#include "domain/async.h"
#include "domain/transitions.h"
#include "storage/auditrepository.h"
#include "workflow/candidatematerial.h"
#include "workflow/chain.h"
#include "workflow/deadline.h"
#include "workflow/record.h"

namespace candor::workflow {

using domain::Action;
using domain::Done;
using domain::ErrorCode;
using domain::Result;
using domain::State;
using domain::Turn;
using identity::LinkClaims;
using storage::Lock;
using storage::Session;
using storage::TranscriptRepository;

namespace {

// The cookie outlives the link by as long as a started interview may lie idle.
constexpr std::chrono::hours cookieGrace{72};

Turn turnFrom(const agents::NextTurn &next, int number, domain::Timestamp now)
{
    Turn turn;
    turn.number = number;
    turn.questionId = next.questionId;
    turn.kind = next.kind;
    turn.text = next.text;
    turn.askedAt = now;
    return turn;
}

domain::Error notCurrentTurn(const Turn *open)
{
    return {ErrorCode::NotCurrentTurn,
        open ? QStringLiteral("Turn %1 is the one that waits for an answer.").arg(open->number)
             : QStringLiteral("No question waits for an answer; the interview can be completed."),
        {}, {}, {}, {}, {}};
}

bool isSame(const Turn &turn, const api::AnswerInput &input)
{
    return turn.number == input.turn && turn.questionId == input.questionId && turn.answer == input.text
        && turn.skipped == input.skipped;
}

// What is to be done with an answer: nothing but repeat the revision, or store it on the open turn.
Result<std::optional<int>> repeatedRevision(const CandidateMaterial &material, const api::AnswerInput &input)
{
    if (material.stored.interview.state != State::InProgress)
        return domain::fail(notInProgress(material.stored.interview.state));
    const auto *open = openTurn(material.transcript);
    if (open && open->number == input.turn && open->questionId == input.questionId)
        return std::optional<int>();
    for (const auto &turn : material.transcript) {
        if (turn.final && input.final && isSame(turn, input))
            return std::optional(turn.answerRevision);
    }
    return domain::fail(notCurrentTurn(open));
}

// Stores a text on the open turn; the same text again leaves everything as it is.
Result<int> storeAnswer(
    Session &session, const CandidateMaterial &material, const api::AnswerInput &input, domain::Timestamp now)
{
    Turn turn = *openTurn(material.transcript);
    const bool changed = turn.answer != input.text || turn.skipped != input.skipped;
    if (!changed && !input.final)
        return turn.answerRevision;
    turn.answerRevision += changed ? 1 : 0;
    turn.answer = input.text;
    turn.skipped = input.skipped;
    turn.final = input.final;
    turn.answeredAt = now;
    const auto stored = TranscriptRepository(session, material.stored.interview.id, *material.stored.vault)
                            .updateAnswer(turn);
    if (!stored)
        return domain::fail(stored.error());
    return turn.answerRevision;
}

// Of the modes that the tenant wants, those that there are: interviews are held in text.
QStringList offeredModes(const domain::TenantSettings &settings)
{
    const auto text = api::name(api::InterviewMode::Text);
    return settings.interviewModes.contains(text) ? QStringList{text} : QStringList();
}

Result<Done> requireMode(const domain::TenantSettings &settings, const QString &mode)
{
    const auto offered = offeredModes(settings);
    if (offered.contains(mode))
        return Done();
    return domain::invalid({{QStringLiteral("/mode"), QStringLiteral("INVALID_VALUE"),
        offered.isEmpty()
            ? QStringLiteral("This tenant's settings allow no mode that this server offers (text).")
            : QStringLiteral("Offered here: %1.").arg(offered.join(QStringLiteral(", ")))}});
}

// In a mode that is offered, and with the consent that the tenant wants. Answers the hours after which a
// candidate who is away counts as gone.
Result<int> mayStart(
    Session &session, const LinkClaims &claims, const storage::StoredInterview &stored, const QString &mode)
{
    const auto settings = tenantSettings(session, claims.scope());
    if (!settings)
        return domain::fail(settings.error());
    if (const auto offered = requireMode(*settings, mode); !offered)
        return domain::fail(offered.error());
    if (!settings->requireConsent)
        return settings->noShowHours;
    const auto consent = TranscriptRepository(session, stored.interview.id, *stored.vault).consent();
    if (!consent)
        return domain::fail(consent.error());
    if (!consent->has_value() || !(*consent)->accepted) {
        return domain::fail(ErrorCode::ConsentRequired,
            QStringLiteral("The interview can start once the notice is accepted."));
    }
    return settings->noShowHours;
}

} // namespace

QFuture<Result<CandidateSession>> CandidateService::open(const LinkClaims &claims)
{
    const auto now = m_environment.clock.now();
    return m_environment.database.read<CandidateSession>(
        claims.scope(), [=, &links = m_environment.links](Session &session) -> Result<CandidateSession> {
            const auto stored = loadForCandidate(session, claims, Lock::None);
            if (!stored)
                return domain::fail(stored.error());
            const auto state = stored->interview.state;
            if (state != State::Approved && state != State::InProgress)
                return domain::fail(interviewClosed());
            LinkClaims cookie = claims;
            cookie.expiresAt = claims.expiresAt + cookieGrace;
            return CandidateSession{state, claims.expiresAt, links.cookie(cookie, now), cookie.expiresAt};
        });
}

QFuture<Result<CandidateView>> CandidateService::view(const LinkClaims &claims)
{
    return m_environment.database.read<CandidateView>(
        claims.scope(), [=](Session &session) -> Result<CandidateView> {
            const auto material = readMaterial(session, claims, Lock::None);
            if (!material)
                return domain::fail(material.error());
            const auto settings = tenantSettings(session, claims.scope());
            if (!settings)
                return domain::fail(settings.error());
            const auto consent
                = TranscriptRepository(session, claims.interview, *material->stored.vault).consent();
            if (!consent)
                return domain::fail(consent.error());
            const auto &request = material->stored.interview.request;
            CandidateView view;
            view.companyName = request.companyName;
            view.position = request.position;
            view.durationMinutes = material->plan.duration;
            view.language = request.language.isEmpty() ? settings->language : request.language;
            view.modes = offeredModes(*settings);
            view.notice = noticeFor(request.companyName);
            // The built-in agents write as the notice is written.
            view.contentLanguage = view.notice.language;
            view.consent = *consent;
            view.state = material->stored.interview.state;
            view.progress = progressOf(material->plan, material->transcript);
            return view;
        });
}

QFuture<Result<storage::Consent>> CandidateService::consent(
    const LinkClaims &claims, const QString &requestId, const api::ConsentInput &input)
{
    const auto now = m_environment.clock.now();
    return m_environment.database.write<storage::Consent>(
        claims.scope(), [=](Session &session) -> Result<storage::Consent> {
            auto stored = loadForCandidate(session, claims, Lock::ForUpdate);
            if (!stored)
                return domain::fail(stored.error());
            if (stored->interview.state != State::Approved && stored->interview.state != State::InProgress)
                return domain::fail(interviewClosed());
            const auto notice = noticeFor(stored->interview.request.companyName);
            auto faults = input.faults;
            if (input.noticeVersion != notice.version) {
                domain::addFaults(faults,
                    {{QStringLiteral("/noticeVersion"), QStringLiteral("INVALID_VALUE"),
                        QStringLiteral("The notice that is shown has the version %1.").arg(notice.version)}});
            }
            if (!faults.isEmpty())
                return domain::invalid(faults);
            const storage::Consent consent{input.noticeVersion, input.accepted, input.humanRequested, now};
            const auto kept
                = TranscriptRepository(session, claims.interview, *stored->vault).storeConsent(consent);
            if (!kept)
                return domain::fail(kept.error());
            // The recruiter sees it on the interview.
            stored->interview.attention = input.humanRequested
                ? QStringLiteral("The candidate asks to talk to a person.")
                : QString();
            stored->interview.revision += 1;
            stored->interview.updatedAt = now;
            if (const auto updated = storage::InterviewRepository(session, claims.scope()).update(*stored);
                !updated)
                return domain::fail(updated.error());
            const auto audited = storage::AuditRepository(session).append(
                {storage::chainOf(claims.tenant), now, candidate(), QStringLiteral("interview.consent"),
                    QStringLiteral("interview:") + claims.interview.toString(),
                    {{QStringLiteral("noticeVersion"), input.noticeVersion},
                        {QStringLiteral("accepted"), input.accepted},
                        {QStringLiteral("humanRequested"), input.humanRequested}},
                    requestId});
            if (!audited)
                return domain::fail(audited.error());
            return consent;
        });
}

QFuture<Result<State>> CandidateService::start(
    const LinkClaims &claims, const QString &requestId, const QString &mode)
{
    auto &environment = m_environment;
    const auto now = environment.clock.now();
    const auto material = environment.database.read<CandidateMaterial>(
        claims.scope(), [=](Session &session) { return readMaterial(session, claims, Lock::None); });
    return chain<CandidateMaterial, State>(material, [=, &environment](const CandidateMaterial &read) {
        const auto first
            = withDeadline(environment.agents.interviewer.next(read.plan, {}), environment.agentDeadline);
        return chain<agents::NextTurn, State>(first, [=, &environment](const agents::NextTurn &next) {
            return environment.database.write<State>(
                claims.scope(),
                [=](Session &session) -> Result<State> {
                    auto stored = loadForCandidate(session, claims, Lock::ForUpdate);
                    if (!stored)
                        return domain::fail(stored.error());
                    if (stored->interview.state == State::InProgress)
                        return State::InProgress;
                    if (stored->interview.state != State::Approved)
                        return domain::fail(interviewClosed());
                    if (stored->interview.linkExpiresAt.value_or(now) <= now)
                        return domain::fail(interviewClosed());
                    const auto given = mayStart(session, claims, *stored, mode);
                    if (!given)
                        return domain::fail(given.error());
                    auto step
                        = domain::advance(stored->interview, Action::StartInterview, candidate(), {}, now);
                    if (!step)
                        return domain::fail(step.error());
                    step->interview.timerAt = now + std::chrono::hours(*given);
                    const auto told = Recorder(session, claims.scope(), {candidate(), requestId}, now)
                                          .step(*stored, *step, {{QStringLiteral("mode"), mode}});
                    if (!told)
                        return domain::fail(told.error());
                    if (!next.done) {
                        const auto asked = TranscriptRepository(session, claims.interview, *stored->vault)
                                               .append(turnFrom(next, 1, now));
                        if (!asked)
                            return domain::fail(asked.error());
                    }
                    return State::InProgress;
                },
                environment.wakes(claims.scope()));
        });
    });
}

QFuture<Result<CurrentQuestion>> CandidateService::next(const LinkClaims &claims)
{
    return m_environment.database.read<CurrentQuestion>(
        claims.scope(), [=](Session &session) -> Result<CurrentQuestion> {
            const auto material = readMaterial(session, claims, Lock::None);
            if (!material)
                return domain::fail(material.error());
            if (material->stored.interview.state != State::InProgress)
                return domain::fail(notInProgress(material->stored.interview.state));
            return currentQuestion(material->plan, material->transcript);
        });
}

QFuture<Result<int>> CandidateService::answer(const LinkClaims &claims, const api::AnswerInput &input)
{
    if (input.final)
        return finishTurn(claims, input);
    const auto now = m_environment.clock.now();
    return m_environment.database.write<int>(claims.scope(), [=](Session &session) -> Result<int> {
        const auto material = readMaterial(session, claims, Lock::ForUpdate);
        if (!material)
            return domain::fail(material.error());
        const auto repeated = repeatedRevision(*material, input);
        if (!repeated)
            return domain::fail(repeated.error());
        return repeated->has_value() ? Result<int>(**repeated) : storeAnswer(session, *material, input, now);
    });
}

// The next question is chosen outside of any transaction, from the transcript as it will be; the transaction
// then makes sure that it still is.
QFuture<Result<int>> CandidateService::finishTurn(const LinkClaims &claims, const api::AnswerInput &input)
{
    auto &environment = m_environment;
    const auto now = environment.clock.now();
    const auto material = environment.database.read<CandidateMaterial>(
        claims.scope(), [=](Session &session) { return readMaterial(session, claims, Lock::None); });
    return chain<CandidateMaterial, int>(material, [=, &environment](const CandidateMaterial &read) {
        const auto repeated = repeatedRevision(read, input);
        if (!repeated)
            return domain::ready(Result<int>(domain::fail(repeated.error())));
        if (repeated->has_value())
            return domain::ready(Result<int>(**repeated));
        auto transcript = read.transcript;
        transcript.last().answer = input.text;
        transcript.last().skipped = input.skipped;
        transcript.last().final = true;
        const auto chosen = withDeadline(
            environment.agents.interviewer.next(read.plan, transcript), environment.agentDeadline);
        return chain<agents::NextTurn, int>(chosen, [=, &environment](const agents::NextTurn &next) {
            return environment.database.write<int>(claims.scope(), [=](Session &session) -> Result<int> {
                const auto current = readMaterial(session, claims, Lock::ForUpdate);
                if (!current)
                    return domain::fail(current.error());
                const auto already = repeatedRevision(*current, input);
                if (!already)
                    return domain::fail(already.error());
                if (already->has_value())
                    return **already;
                const auto revision = storeAnswer(session, *current, input, now);
                if (!revision || next.done)
                    return revision;
                const auto asked = TranscriptRepository(session, claims.interview, *current->stored.vault)
                                       .append(turnFrom(next, input.turn + 1, now));
                if (!asked)
                    return domain::fail(asked.error());
                return revision;
            });
        });
    });
}

QFuture<Result<State>> CandidateService::complete(
    const LinkClaims &claims, const QString &requestId, Unanswered unanswered)
{
    const auto now = m_environment.clock.now();
    return m_environment.database.write<State>(
        claims.scope(),
        [=](Session &session) -> Result<State> {
            auto material = readMaterial(session, claims, Lock::ForUpdate);
            if (!material)
                return domain::fail(material.error());
            const auto state = material->stored.interview.state;
            if (state == State::Completed || state == State::AssessmentPending)
                return State::Completed;
            if (state != State::InProgress)
                return domain::fail(notInProgress(state));
            if (openTurn(material->transcript) && unanswered == Unanswered::Refuse) {
                return domain::invalid({{QStringLiteral("/unanswered"), QStringLiteral("REQUIRED"),
                    QStringLiteral(
                        "Questions are left. Send {\"unanswered\": true} to finish all the same.")}});
            }
            const auto completed
                = completeInSession(session, claims.scope(), {candidate(), requestId}, *material, {}, now);
            if (!completed)
                return domain::fail(completed.error());
            return State::Completed;
        },
        m_environment.wakes(claims.scope()));
}

} // namespace candor::workflow
