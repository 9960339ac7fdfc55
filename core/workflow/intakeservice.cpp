// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/intakeservice.h"

#include "domain/async.h"
#include "domain/transitions.h"
#include "storage/organisationrepository.h"
#include "workflow/interviewview.h"
#include "workflow/record.h"

#include <QJsonArray>

namespace candor::workflow {

using domain::Action;
using domain::Done;
using domain::Interview;
using domain::Result;
using domain::Step;
using storage::InterviewRepository;
using storage::InterviewVault;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

// Keyed, so that the digest of a request with little in it tells nothing about a candidate.
QByteArray digestOf(const crypto::Keyring &keyring, const domain::InterviewRequest &request)
{
    return storage::keyedDigest(keyring, "request-digest/1", api::normalisedRequest(request));
}

QJsonObject missingData(const domain::InterviewRequest &request)
{
    QJsonArray fields;
    for (const auto &missing : domain::missingFields(request)) {
        fields.append(QJsonObject{
            {QStringLiteral("field"), missing.field}, {QStringLiteral("question"), missing.question}});
    }
    return {{QStringLiteral("missingFields"), fields}};
}

// The two first steps of an interview, decided before anything is stored.
struct Opening
{
    Step received;
    Step checked;
};

Opening openingOf(const Interview &interview, const Request &request, domain::Timestamp now)
{
    const bool complete = domain::missingFields(interview.request).isEmpty();
    auto received = domain::receive(interview, request.actor, now);
    auto checked = domain::advance(
        received.interview, complete ? Action::AcceptRequest : Action::RequestInfo, {}, {}, now);
    return {received, *checked};
}

Result<Done> recordOpening(Session &session, const TenantScope &scope, const Request &request,
    const StoredInterview &stored, const Opening &opening, domain::Timestamp now)
{
    Recorder recorder(session, scope, request, now);
    if (const auto told = recorder.stepWithoutInterview(stored, opening.received, {}); !told)
        return told;
    const bool complete = opening.checked.interview.state == domain::State::ValidatingSkills;
    const auto data = complete ? QJsonObject() : missingData(stored.interview.request);
    if (const auto told = recorder.stepWithoutInterview(stored, opening.checked, data); !told)
        return told;
    return complete ? recorder.owe(stored.interview, validateJob) : Result<Done>(Done());
}

// An interview and the digest of its request.
using Holder = std::pair<StoredInterview, QByteArray>;

// Inserts the interview and answers nothing, or answers the one that holds its external id and keeps it.
// Simultaneous requests may take and release the id between any two statements, hence the loop.
Result<std::optional<Holder>> insertOrFindHolder(InterviewRepository &repository, const Interview &interview,
    const InterviewVault &vault, const QByteArray &digest, OnTerminal onTerminal)
{
    constexpr int mostTries = 5;
    for (int i = 0; i < mostTries; ++i) {
        const auto inserted = repository.insert(interview, vault, digest);
        if (!inserted)
            return domain::fail(inserted.error());
        if (*inserted)
            return std::optional<Holder>();
        auto holder = repository.findByExternalId(interview.request.externalId);
        if (!holder)
            return domain::fail(holder.error());
        if (!holder->has_value())
            continue;
        const bool over = domain::isTerminal((*holder)->first.interview.state);
        if (!over || onTerminal == OnTerminal::Replay)
            return holder;
        if (const auto released = repository.releaseExternalId((*holder)->first.interview.id); !released)
            return domain::fail(released.error());
    }
    return domain::fail(domain::ErrorCode::StorageUnavailable,
        QStringLiteral("The externalId is being changed right now; nothing was done. Try again."));
}

} // namespace

domain::Faults IntakeService::faultsIn(const QString &callbackUrl) const
{
    if (callbackUrl.isEmpty())
        return {};
    const auto allowed = m_environment.checkTarget(callbackUrl);
    return allowed ? domain::Faults() : allowed.error().fields;
}

QFuture<Result<Performed<Intake>>> IntakeService::create(const TenantScope &scope, const Request &request,
    const api::ParsedRequest &parsed, OnTerminal onTerminal, Remember<Intake> memory)
{
    using Answer = Result<Performed<Intake>>;
    if (!parsed.request.callbackUrl.isEmpty()) {
        if (const auto allowed = m_environment.checkTarget(parsed.request.callbackUrl); !allowed)
            return domain::ready(Answer(domain::fail(allowed.error())));
    }
    const auto now = m_environment.clock.now();
    Interview interview;
    interview.id = domain::InterviewId::make(now);
    interview.runId = domain::makeRunId(now);
    interview.platform = scope.platform();
    interview.tenant = scope.tenant();
    interview.request = parsed.request;
    interview.dataQuality = domain::dataQuality(parsed.request);
    const auto opening = openingOf(interview, request, now);
    const auto vault = InterviewVault::create(interview.id);
    const auto digest = digestOf(m_environment.database.keyring(), interview.request);

    const auto job = [=, warnings = parsed.warnings](Session &session) -> Result<Intake> {
        // One that is being deleted waits for this interview, and cancels it; one that is deleted gets none.
        const auto tenant = storage::OrganisationRepository(session, scope)
                                .find(scope.tenant(), storage::Lock::AgainstRemoval);
        if (!tenant)
            return domain::fail(tenant.error());
        if (!tenant->has_value())
            return domain::fail(tenantGone());
        auto made = opening.checked.interview;
        made.sandbox = (*tenant)->sandbox;
        InterviewRepository repository(session, scope);
        const auto holder = insertOrFindHolder(repository, made, vault, digest, onTerminal);
        if (!holder)
            return domain::fail(holder.error());
        if (holder->has_value()) {
            const auto &[held, heldDigest] = **holder;
            const auto kind = heldDigest == digest ? Intake::Kind::Replayed : Intake::Kind::Conflict;
            return Intake{kind, held.interview, warnings};
        }
        const StoredInterview stored{made, vault, {}};
        if (const auto recorded = recordOpening(session, scope, request, stored, opening, now); !recorded)
            return domain::fail(recorded.error());
        return Intake{Intake::Kind::Created, stored.interview, warnings};
    };
    return perform<Intake>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<Intake>>> IntakeService::supplyInfo(const TenantScope &scope, const Request &request,
    const QString &interview, const api::InfoPatch &patch, Remember<Intake> memory)
{
    using Answer = Result<Performed<Intake>>;
    const auto callbackUrl = patch.applyTo({}).callbackUrl;
    if (!callbackUrl.isEmpty()) {
        if (const auto allowed = m_environment.checkTarget(callbackUrl); !allowed)
            return domain::ready(Answer(domain::fail(allowed.error())));
    }
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Intake> {
        auto stored = loadToChange(session, scope, request, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        auto &current = stored->interview;
        if (current.state != domain::State::InfoNeeded)
            return domain::fail(domain::invalidState(current.state, Action::SupplyInfo));
        current.request = patch.applyTo(current.request);
        current.dataQuality = domain::dataQuality(current.request);
        InterviewRepository repository(session, scope);
        if (const auto kept = repository.updateRequest(*stored); !kept)
            return domain::fail(kept.error());
        if (!domain::missingFields(current.request).isEmpty()) {
            current.revision += 1;
            current.updatedAt = now;
            if (const auto kept = repository.update(*stored); !kept)
                return domain::fail(kept.error());
            return Intake{Intake::Kind::Created, current, patch.warnings};
        }
        const auto step = domain::advance(current, Action::SupplyInfo, request.actor, {}, now);
        if (!step)
            return domain::fail(step.error());
        Recorder recorder(session, scope, request, now);
        if (const auto told = recorder.step(*stored, *step, {}); !told)
            return domain::fail(told.error());
        if (const auto owed = recorder.owe(stored->interview, validateJob); !owed)
            return domain::fail(owed.error());
        return Intake{Intake::Kind::Created, stored->interview, patch.warnings};
    };
    return perform<Intake>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

} // namespace candor::workflow
