// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record.h"

#include "api/events.h"
#include "delivery/outbox.h"
#include "storage/auditrepository.h"
#include "storage/jobrepository.h"
#include "storage/organisationrepository.h"

namespace candor::workflow {

using domain::Done;
using domain::ErrorCode;
using domain::Interview;
using domain::Result;
using storage::StoredInterview;

namespace {

QString auditAction(domain::Action action)
{
    return QStringLiteral("interview.")
        + domain::name(action).toLower().replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

Recorder::Recorder(
    storage::Session &session, const storage::TenantScope &scope, Request request, domain::Timestamp now)
    : m_session(session)
    , m_scope(scope)
    , m_request(std::move(request))
    , m_now(now)
{
}

Result<Done> Recorder::step(StoredInterview &stored, const domain::Step &step, const QJsonObject &data)
{
    stored.interview = step.interview;
    if (const auto updated = storage::InterviewRepository(m_session, m_scope).update(stored); !updated)
        return updated;
    return stepWithoutInterview(stored, step, data);
}

Result<Done> Recorder::stepWithoutInterview(
    const StoredInterview &stored, const domain::Step &step, const QJsonObject &data)
{
    StoredInterview after = stored;
    after.interview.state = step.interview.state;
    after.interview.sequence = step.interview.sequence;
    after.interview.updatedAt = step.interview.updatedAt;
    storage::InterviewRepository repository(m_session, m_scope);
    if (const auto appended = repository.appendHistory(after.interview.id, step.history); !appended)
        return appended;
    if (const auto told = event(after, step.event, data); !told)
        return told;
    const auto action
        = step.history.action ? auditAction(*step.history.action) : QStringLiteral("interview.create");
    QJsonObject detail{{QStringLiteral("to"), domain::name(step.history.to)}};
    if (step.history.from)
        detail.insert(QStringLiteral("from"), domain::name(*step.history.from));
    if (!step.history.actor.statedAs.isEmpty())
        detail.insert(QStringLiteral("statedAs"), step.history.actor.statedAs);
    return audit(after.interview, step.history.actor, action, detail);
}

Result<Done> Recorder::amended(
    StoredInterview &stored, const domain::AmendedInterview &amended, const QJsonObject &detail)
{
    stored.interview = amended.interview;
    storage::InterviewRepository repository(m_session, m_scope);
    if (const auto updated = repository.update(stored); !updated)
        return updated;
    auto entry = amended.history;
    entry.detail = detail;
    if (const auto appended = repository.appendHistory(stored.interview.id, entry); !appended)
        return appended;
    auto audited = detail;
    if (!entry.actor.statedAs.isEmpty())
        audited.insert(QStringLiteral("statedAs"), entry.actor.statedAs);
    return audit(stored.interview, entry.actor, auditAction(*entry.action), audited);
}

Result<Done> Recorder::note(
    StoredInterview &stored, domain::EventType type, const QString &action, const QJsonObject &data)
{
    stored.interview.revision += 1;
    stored.interview.sequence += 1;
    stored.interview.updatedAt = m_now;
    if (const auto updated = storage::InterviewRepository(m_session, m_scope).update(stored); !updated)
        return updated;
    if (const auto told = event(stored, type, data); !told)
        return told;
    return audit(stored.interview, m_request.actor, action, data);
}

Result<Done> Recorder::owe(const Interview &interview, const QString &kind, const QJsonObject &payload)
{
    storage::Job job;
    job.id = domain::JobId::make(m_now);
    job.kind = kind;
    job.platform = m_scope.platform();
    job.tenant = m_scope.tenant();
    job.interview = interview.id;
    job.payload = payload;
    job.runAt = m_now;
    return storage::JobRepository(m_session).enqueue(job);
}

Result<Done> Recorder::event(const StoredInterview &stored, domain::EventType type, const QJsonObject &data)
{
    const auto vault = vaultOf(stored);
    if (!vault)
        return domain::fail(vault.error());
    const Interview &interview = stored.interview;
    api::EventEnvelope envelope;
    envelope.id = domain::EventId::make(m_now);
    envelope.type = type;
    envelope.runId = interview.runId;
    envelope.interviewId = interview.id;
    envelope.candidateRef = interview.request.candidateRef;
    envelope.state = interview.state;
    envelope.timestamp = m_now;
    envelope.tenantId = m_scope.tenant();
    envelope.sequence = interview.sequence;
    envelope.data = data;
    envelope.sandbox = interview.sandbox;
    const delivery::OutboxEvent outboxEvent{envelope.id, type, m_scope, interview.id, interview.sequence,
        api::eventPayload(envelope), m_now, interview.request.callbackUrl, *vault};
    return delivery::enqueue(m_session, outboxEvent, m_layers);
}

Result<Done> Recorder::audit(
    const Interview &interview, const domain::Actor &actor, const QString &action, const QJsonObject &detail)
{
    return storage::AuditRepository(m_session).append({storage::chainOf(m_scope.tenant()), m_now, actor,
        action, QStringLiteral("interview:") + interview.id.toString(), detail, m_request.requestId});
}

Result<StoredInterview> loadForUpdate(
    storage::Session &session, const storage::TenantScope &scope, const QString &id)
{
    auto found = storage::InterviewRepository(session, scope).find(id, storage::Lock::ForUpdate);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(interviewNotFound());
    return std::move(**found);
}

Result<StoredInterview> load(storage::Session &session, const storage::TenantScope &scope, const QString &id)
{
    auto found = storage::InterviewRepository(session, scope).find(id);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(interviewNotFound());
    return std::move(**found);
}

domain::Error interviewNotFound()
{
    return {ErrorCode::NotFound, QStringLiteral("There is no such interview."), {}, {}, {}, {}, {}};
}

domain::Error tenantGone()
{
    return {ErrorCode::ScopeForbidden,
        QStringLiteral("The tenant or platform named is unknown or outside this credential's scope."), {}, {},
        {}, {}, {}};
}

Result<domain::TenantSettings> tenantSettings(storage::Session &session, const storage::TenantScope &scope)
{
    const auto tenant = storage::OrganisationRepository(session, scope).find(scope.tenant());
    if (!tenant)
        return domain::fail(tenant.error());
    if (!tenant->has_value())
        return domain::fail(tenantGone());
    return (*tenant)->settings;
}

Result<storage::InterviewVault> vaultOf(const StoredInterview &stored)
{
    if (!stored.vault)
        return domain::fail(
            ErrorCode::InterviewClosed, QStringLiteral("The candidate's data of this interview was erased."));
    return *stored.vault;
}

} // namespace candor::workflow
