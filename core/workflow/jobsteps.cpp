// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobsteps.h"

#include "domain/faultpoint.h"

namespace candor::workflow {

using domain::Done;
using domain::Result;

Request systemRequest(const storage::Job &job)
{
    return {{}, QStringLiteral("job-") + job.id.toString()};
}

Result<Done> finish(storage::Session &session, const storage::Job &job)
{
    const auto finished = storage::JobRepository(session).finish(job);
    if (!finished)
        return domain::fail(finished.error());
    if (!*finished)
        return domain::internalError(QStringLiteral("a job was taken over by another worker"));
    domain::reach(domain::FaultPoint::JobStored);
    return Done();
}

} // namespace candor::workflow
