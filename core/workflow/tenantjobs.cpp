// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/tenantjobs.h"

#include "delivery/retirement.h"
#include "workflow/erasure.h"
#include "workflow/jobsteps.h"

namespace candor::workflow {

using domain::Done;
using domain::Result;
using storage::Job;
using storage::JobRepository;
using storage::Session;

namespace {

constexpr std::chrono::minutes lookAgainAfter{1};

Result<bool> isAllTold(Session &session, const Job &job)
{
    const auto owed = JobRepository(session).owesErasures(job.scope());
    if (!owed)
        return domain::fail(owed.error());
    if (*owed)
        return false;
    const auto pending = delivery::hasPending(session, job.scope());
    if (!pending)
        return domain::fail(pending.error());
    return !*pending;
}

} // namespace

QFuture<Result<Done>> eraseOfDeletedTenant(Environment &environment, const Job &job)
{
    const Erasure erasure{
        QStringLiteral("The tenant was deleted."), Reports::AreCancelled, environment.clock.now()};
    return environment.database.writeInBackground<Done>(
        job.scope(),
        [=](Session &session) -> Result<Done> {
            // First of all, for whoever cancels an interview drops its jobs.
            if (const auto ended = finish(session, job); !ended)
                return ended;
            auto stored = loadForUpdate(session, job.scope(), job.interview.toString());
            if (!stored)
                return domain::fail(stored.error());
            const auto erased = erase(session, job.scope(), systemRequest(job), *stored, erasure);
            if (!erased)
                return domain::fail(erased.error());
            return Done();
        },
        environment.wakes(job.scope()));
}

QFuture<Result<Done>> retireWebhooks(Environment &environment, const Job &job)
{
    return environment.database.writeInBackground<Done>(
        job.scope(), [job, now = environment.clock.now()](Session &session) -> Result<Done> {
            const auto told = isAllTold(session, job);
            if (!told)
                return domain::fail(told.error());
            if (!*told && now < job.createdAt + storage::retireAfter) {
                const auto postponed = JobRepository(session).postpone(job, now + lookAgainAfter);
                return postponed ? Result<Done>(Done()) : domain::fail(postponed.error());
            }
            if (const auto ended = finish(session, job); !ended)
                return ended;
            return delivery::retire(session, job.scope());
        });
}

} // namespace candor::workflow
