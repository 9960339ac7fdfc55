// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/resolution.h"
#include "domain/organisation.h"
#include "storage/interviewrepository.h"
#include "workflow/verb.h"

#include <QJsonObject>

namespace candor::workflow {

// The unit of work of an interview: everything that one step writes, in the caller's transaction. Each
// function stores the history row, the event with its deliveries and the audit row; the interview itself as
// noted.
class Recorder
{
public:
    // Ids of events are made from `now`; a re-run of the job makes new ones, which is harmless: the first run
    // was rolled back.
    Recorder(
        storage::Session &session, const storage::TenantScope &scope, Request request, domain::Timestamp now);

    // Stores what advance() decided: the interview (guarded by its revision), history, event, deliveries,
    // audit row. Leaves the advanced interview in `stored`. `data` is the event's.
    [[nodiscard]] domain::Result<domain::Done> step(
        storage::StoredInterview &stored, const domain::Step &step, const QJsonObject &data);

    // Stores what amend() decided: the interview, history and audit row. There is no event to tell: the state
    // stays. Leaves the amended interview in `stored`; `detail` (ids and numbers only) goes to history and
    // audit.
    [[nodiscard]] domain::Result<domain::Done> amended(
        storage::StoredInterview &stored, const domain::AmendedInterview &amended, const QJsonObject &detail);

    // The same as step() without storing the interview: for the first steps of one that is inserted as a
    // whole.
    [[nodiscard]] domain::Result<domain::Done> stepWithoutInterview(
        const storage::StoredInterview &stored, const domain::Step &step, const QJsonObject &data);

    // An event that is no change of state (a purge, an agent that keeps failing): takes the next sequence
    // number and stores the interview.
    [[nodiscard]] domain::Result<domain::Done> note(storage::StoredInterview &stored, domain::EventType type,
        const QString &action, const QJsonObject &data);

    // A job that the interview is owed from now on.
    [[nodiscard]] domain::Result<domain::Done> owe(
        const domain::Interview &interview, const QString &kind, const QJsonObject &payload = {});

private:
    [[nodiscard]] domain::Result<domain::Done> event(
        const storage::StoredInterview &stored, domain::EventType type, const QJsonObject &data);
    [[nodiscard]] domain::Result<domain::Done> audit(const domain::Interview &interview,
        const domain::Actor &actor, const QString &action, const QJsonObject &detail);

    storage::Session &m_session;
    storage::TenantScope m_scope;
    Request m_request;
    domain::Timestamp m_now;
    std::optional<delivery::Layers> m_layers; // where events go; read once
};

// The kinds of jobs.
inline const QString validateJob = QStringLiteral("validate");
inline const QString planJob = QStringLiteral("plan");
inline const QString assessJob = QStringLiteral("assess");

// Loads an interview that is about to change; NotFound when the scope doesn't hold it.
[[nodiscard]] domain::Result<storage::StoredInterview> loadForUpdate(
    storage::Session &session, const storage::TenantScope &scope, const QString &id);
// Loads an interview to look at.
[[nodiscard]] domain::Result<storage::StoredInterview> load(
    storage::Session &session, const storage::TenantScope &scope, const QString &id);
[[nodiscard]] domain::Error interviewNotFound();

// What a tenant that was deleted answers, like one that never was.
[[nodiscard]] domain::Error tenantGone();
[[nodiscard]] domain::Result<domain::TenantSettings> tenantSettings(
    storage::Session &session, const storage::TenantScope &scope);

// The key of a stored interview's personal data; INTERVIEW_CLOSED once it was purged.
[[nodiscard]] domain::Result<storage::InterviewVault> vaultOf(const storage::StoredInterview &stored);

} // namespace candor::workflow
