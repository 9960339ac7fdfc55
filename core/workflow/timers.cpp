// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/timers.h"

#include "domain/transitions.h"
#include "storage/jobrepository.h"
#include "storage/organisationrepository.h"
#include "storage/timerrepository.h"
#include "workflow/candidatematerial.h"
#include "workflow/record.h"

#include <QLoggingCategory>

namespace candor::workflow {

Q_LOGGING_CATEGORY(lcTimers, "candor.workflow.timers")

using domain::Done;
using domain::Result;
using domain::State;
using domain::Timestamp;
using storage::ChoreSlice;
using storage::DueTimer;
using storage::Session;
using storage::StoredInterview;
using storage::SystemScope;
using storage::TimerRepository;

namespace {

constexpr std::chrono::minutes longestRest{1};
constexpr std::chrono::seconds shortestRest{1};
constexpr std::chrono::hours whileSuspended{1};
constexpr int failuresBeforePuttingOff = 3;
constexpr std::chrono::hours puttingOff{1};

Request bySystem()
{
    return {{}, QStringLiteral("chore-timers")};
}

Result<Done> cancelBySystem(Session &session, const DueTimer &timer, StoredInterview &stored,
    domain::CancelReason cancelReason, const QString &reason, Timestamp now)
{
    auto step = domain::advance(stored.interview, domain::Action::Cancel, {}, reason, now);
    if (!step)
        return domain::fail(step.error());
    step->interview.cancelReason = cancelReason;
    const QJsonObject data{
        {QStringLiteral("reason"), reason}, {QStringLiteral("cancelReason"), domain::name(cancelReason)}};
    if (const auto told = Recorder(session, timer.scope(), bySystem(), now).step(stored, *step, data); !told)
        return told;
    return storage::JobRepository(session).removeAll(timer.interview);
}

Result<Done> expireLink(Session &session, const DueTimer &timer, StoredInterview &stored, Timestamp now)
{
    const auto expiry = stored.interview.linkExpiresAt;
    if (!expiry || *expiry > now)
        return TimerRepository(session).set(timer.scope(), timer.interview, expiry);
    return cancelBySystem(session, timer, stored, domain::CancelReason::LinkExpired,
        QStringLiteral("The link expired before the interview was started."), now);
}

// When the candidate was last there.
Timestamp lastSeen(const CandidateMaterial &material)
{
    Timestamp last = material.transcript.isEmpty() ? material.stored.interview.updatedAt : Timestamp();
    for (const auto &turn : material.transcript)
        last = std::max({last, turn.askedAt, turn.answeredAt.value_or(turn.askedAt)});
    return last;
}

Result<Done> endIdle(
    Session &session, const DueTimer &timer, StoredInterview stored, int noShowHours, Timestamp now)
{
    auto material = materialOf(session, timer.scope(), std::move(stored));
    if (!material)
        return domain::fail(material.error());
    const auto idleAt = lastSeen(*material) + std::chrono::hours(noShowHours);
    if (idleAt > now)
        return TimerRepository(session).set(timer.scope(), timer.interview, idleAt);
    const auto progress = progressOf(material->plan, material->transcript);
    if (2 * progress.answered < progress.total) {
        return cancelBySystem(session, timer, material->stored, domain::CancelReason::NoShow,
            QStringLiteral("The candidate answered %1 of %2 questions and did not come back.")
                .arg(progress.answered)
                .arg(progress.total),
            now);
    }
    return completeInSession(session, timer.scope(), bySystem(), *material,
        QStringLiteral("The candidate did not come back; at least half of the questions are answered."), now);
}

// What the timer asks for, of the interview as it is by now.
Result<Done> fire(Session &session, const DueTimer &timer, Timestamp now)
{
    const auto tenant = storage::OrganisationRepository(session, timer.scope()).find(timer.tenant);
    if (!tenant)
        return domain::fail(tenant.error());
    if (tenant->has_value() && domain::isSuspended(**tenant))
        return TimerRepository(session).set(timer.scope(), timer.interview, now + whileSuspended);
    auto stored = loadForUpdate(session, timer.scope(), timer.interview.toString());
    if (!stored)
        return domain::fail(stored.error());
    const auto state = stored->interview.state;
    // Those of a deleted tenant are ended by the jobs that erase them.
    if (tenant->has_value() && state == State::Approved)
        return expireLink(session, timer, *stored, now);
    if (tenant->has_value() && state == State::InProgress)
        return endIdle(session, timer, std::move(*stored), (*tenant)->settings.noShowHours, now);
    return TimerRepository(session).set(timer.scope(), timer.interview, {});
}

Result<Done> putOff(Session &session, const DueTimer &timer, Timestamp now)
{
    qCWarning(lcTimers).noquote() << "the timer of" << timer.interview.toString()
                                  << "keeps failing and is put off by an hour";
    return TimerRepository(session).set(timer.scope(), timer.interview, now + puttingOff);
}

} // namespace

Result<ChoreSlice> fireTimer(Session &session, const storage::ChoreTurn &turn, Timestamp now)
{
    TimerRepository timers(session);
    const auto due = timers.due(SystemScope(), now);
    if (!due)
        return domain::fail(due.error());
    ChoreSlice slice;
    if (due->has_value()) {
        const auto &timer = **due;
        const auto done = turn.failures < failuresBeforePuttingOff ? fire(session, timer, now)
                                                                   : putOff(session, timer, now);
        if (!done)
            return domain::fail(done.error());
        slice.finished = false;
        slice.touched = {timer.scope()};
        return slice;
    }
    const auto next = timers.next(SystemScope());
    if (!next)
        return domain::fail(next.error());
    // One that is due and locked by somebody comes soon again.
    const Timestamp latest = now + longestRest;
    slice.again = std::max<Timestamp>(std::min(next->value_or(latest), latest), now + shortestRest);
    return slice;
}

storage::Chore timersChore()
{
    return {QStringLiteral("timers"), longestRest, fireTimer, {}};
}

} // namespace candor::workflow
