// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/erasure.h"

#include "api/events.h"
#include "domain/transitions.h"
#include "storage/auditrepository.h"
#include "storage/deliveryrepository.h"
#include "storage/documentrepository.h"
#include "storage/eventrepository.h"
#include "storage/idempotencyrepository.h"
#include "storage/jobrepository.h"
#include "storage/transcriptrepository.h"

#include <QJsonArray>

namespace candor::workflow {

using domain::Done;
using domain::Result;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

bool isOver(domain::State state, Reports reports)
{
    return domain::isTerminal(state)
        || (state == domain::State::AssessmentPending && reports == Reports::StayOpen);
}

Result<Done> cancelFirst(Session &session, const TenantScope &scope, const Request &request,
    StoredInterview &stored, const Erasure &erasure)
{
    auto step = domain::advance(
        stored.interview, domain::Action::Cancel, request.actor, erasure.reason, erasure.now);
    if (!step)
        return domain::fail(step.error());
    step->interview.cancelReason = domain::CancelReason::Requested;
    const QJsonObject data{{QStringLiteral("cancelReason"), domain::name(domain::CancelReason::Requested)}};
    return Recorder(session, scope, request, erasure.now).step(stored, *step, data);
}

using Events = QList<std::pair<domain::EventId, api::EventEnvelope>>;

bool tellsOfReport(const api::EventEnvelope &envelope)
{
    return envelope.type == domain::EventType::AssessmentApproved
        || (envelope.type == domain::EventType::Cancelled
            && envelope.data.value(QLatin1String("cancelReason")).toString()
                == domain::name(domain::CancelReason::AssessmentRejected));
}

enum class Told { Everything, OfReport };

// What happened, without the personal data in it. An event that can't be read is left out: it stays sealed
// with the key that is about to be shredded, and keeps nobody's data from being erased.
Result<Events> erasedEvents(Session &session, const TenantScope &scope, domain::InterviewId id, Told what)
{
    const auto vault = storage::InterviewVault::load(session, id);
    if (!vault)
        return domain::fail(vault.error());
    if (!vault->has_value())
        return Events();
    const auto bodies = storage::EventRepository(session).sealedBodies(scope, id);
    if (!bodies)
        return domain::fail(bodies.error());
    Events events;
    for (const auto &body : *bodies) {
        const auto bytes = (*vault)->open(body.sealed, storage::eventBodyPlace(body.event));
        const auto envelope = bytes ? api::parseEventPayload(*bytes) : std::nullopt;
        if (envelope && (what == Told::Everything || tellsOfReport(*envelope)))
            events.append({body.event, api::erased(*envelope)});
    }
    return events;
}

// Whoever has not been told yet is told without the personal data: no gap in the sequence, nothing held up.
Result<Done> storeAgain(
    Session &session, const TenantScope &scope, const Events &events, const storage::InterviewVault &vault)
{
    for (const auto &[id, envelope] : events) {
        const auto sealed = vault.seal(api::eventPayload(envelope), storage::eventBodyPlace(id));
        if (const auto kept = storage::EventRepository(session).replaceBody(scope, {id, sealed}); !kept)
            return kept;
    }
    return Done();
}

// Blanks every sealed column of the interview, shreds the key and gives the interview a new, empty one, so
// that what happens to it later can still be told.
Result<Done> eraseEverything(Session &session, const TenantScope &scope, StoredInterview &stored)
{
    const auto id = stored.interview.id;
    const auto events = erasedEvents(session, scope, id, Told::Everything);
    if (!events)
        return domain::fail(events.error());
    storage::InterviewRepository interviews(session, scope);
    const std::array<Result<Done>, 5> blanked{
        storage::DocumentRepository(session, scope).blank(id),
        storage::TranscriptRepository::blank(session, id),
        storage::IdempotencyRepository(session).blank(id),
        interviews.blankHistory(id),
        storage::DeliveryRepository(session).blankAnswers(id, storage::DeliveryRepository::Answers::ToAll),
    };
    for (const auto &result : blanked) {
        if (!result)
            return result;
    }
    if (const auto erased = storage::InterviewVault::erase(session, id); !erased)
        return erased;
    const auto vault = storage::InterviewVault::create(id);
    if (const auto kept = vault.store(session); !kept)
        return kept;
    if (const auto told = storeAgain(session, scope, *events, vault); !told)
        return told;
    stored.vault = vault;
    auto &request = stored.interview.request;
    request.candidateName.clear();
    request.candidateEmail.clear();
    request.candidateProfile.clear();
    request.metadata = {};
    session.eraseTracesAfterCommit();
    return interviews.updateRequest(stored);
}

QJsonObject certificateFor(domain::Timestamp now)
{
    const QStringList fields{QStringLiteral("candidateName"), QStringLiteral("candidateEmail"),
        QStringLiteral("candidateProfile"), QStringLiteral("metadata"), QStringLiteral("plan.greeting"),
        QStringLiteral("inmailDraft"), QStringLiteral("transcript"), QStringLiteral("assessment.summary"),
        QStringLiteral("assessment.evidence"), QStringLiteral("assessment.strengths"),
        QStringLiteral("assessment.concerns"), QStringLiteral("chat"), QStringLiteral("history.reason"),
        QStringLiteral("webhookBodies"), QStringLiteral("webhookAnswers"),
        QStringLiteral("idempotencyBodies")};
    return {
        {QStringLiteral("purgedAt"), domain::toIso8601(now)},
        {QStringLiteral("fields"), QJsonArray::fromStringList(fields)},
        {QStringLiteral("recordings"), 0},
        {QStringLiteral("certificateId"), domain::makeUuid7(now).toString(QUuid::WithoutBraces)},
    };
}

} // namespace

Result<QJsonObject> erase(Session &session, const TenantScope &scope, const Request &request,
    StoredInterview &stored, const Erasure &erasure)
{
    if (!isOver(stored.interview.state, erasure.reports)) {
        if (const auto told = cancelFirst(session, scope, request, stored, erasure); !told)
            return domain::fail(told.error());
        if (const auto dropped = storage::JobRepository(session).removeAll(stored.interview.id); !dropped)
            return domain::fail(dropped.error());
    }
    storage::InterviewRepository interviews(session, scope);
    const auto earlier = interviews.purgeCertificate(stored.interview.id);
    if (!earlier)
        return domain::fail(earlier.error());
    if (earlier->has_value())
        return **earlier;
    if (const auto erased = eraseEverything(session, scope, stored); !erased)
        return domain::fail(erased.error());
    const auto certificate = certificateFor(erasure.now);
    const auto kept = interviews.storePurgeCertificate(stored.interview.id, certificate, erasure.now);
    if (!kept)
        return domain::fail(kept.error());
    stored.interview.purgedAt = erasure.now;
    const QJsonObject data{
        {QStringLiteral("certificateId"), certificate.value(QLatin1String("certificateId"))}};
    const auto noted
        = Recorder(session, scope, request, erasure.now)
              .note(stored, domain::EventType::CandidateDataPurged, QStringLiteral("interview.purge"), data);
    if (!noted)
        return domain::fail(noted.error());
    return certificate;
}

Result<Done> eraseReport(Session &session, const TenantScope &scope, const Request &request,
    const StoredInterview &stored, domain::Timestamp now)
{
    const auto id = stored.interview.id;
    const auto events = erasedEvents(session, scope, id, Told::OfReport);
    if (!events)
        return domain::fail(events.error());
    if (stored.vault) {
        if (const auto told = storeAgain(session, scope, *events, *stored.vault); !told)
            return told;
    }
    const std::array<Result<Done>, 4> removed{
        storage::DocumentRepository(session, scope).removeAssessment(id),
        storage::TranscriptRepository::removeConversations(session, id),
        storage::InterviewRepository(session, scope).blankOverrides(id),
        storage::DeliveryRepository(session).blankAnswers(id, storage::DeliveryRepository::Answers::ToReport),
    };
    for (const auto &result : removed) {
        if (!result)
            return result;
    }
    session.eraseTracesAfterCommit();
    return storage::AuditRepository(session).append(
        {storage::chainOf(scope.tenant()), now, request.actor, QStringLiteral("interview.erase-report"),
            QStringLiteral("interview:") + id.toString(), {}, request.requestId});
}

} // namespace candor::workflow
