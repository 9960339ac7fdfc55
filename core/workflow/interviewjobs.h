// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jobrepository.h"
#include "workflow/environment.h"

#include <QFuture>

namespace candor::workflow {

// What the system does for an interview without anybody asking: validate, plan, assess. Each job reads, lets
// an agent work outside of any transaction, and then stores the outcome, the next job and its own end in one
// unit of work. Done again after a crash, it finds the interview where it was, or further on and then does
// nothing.
class InterviewJobs
{
public:
    explicit InterviewJobs(Environment &environment)
        : m_environment(environment)
    {
    }

    // Does the job. An error means that nothing was stored: the job is still owed and is to be put back with
    // retry(). Call on a thread with an event loop.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> run(const storage::Job &job);

    // Puts a failed job back: 5 s · 2ⁿ later, ten minutes at most. From the third failure on the interview
    // asks for attention, and interview.agent_failed is told once. What the database was short of uses up no
    // attempt: 5 s later.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> retry(
        const storage::Job &job, const domain::Error &error);

private:
    [[nodiscard]] QFuture<domain::Result<domain::Done>> validate(const storage::Job &job);
    [[nodiscard]] QFuture<domain::Result<domain::Done>> plan(const storage::Job &job);
    [[nodiscard]] QFuture<domain::Result<domain::Done>> assess(const storage::Job &job);

    Environment &m_environment;
};

} // namespace candor::workflow
