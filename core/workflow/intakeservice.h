// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// What came of a request for an interview.
struct Intake
{
    enum class Kind {
        Created,
        Replayed, // the same request was made before: the interview that it made
        Conflict, // the external id answers for a different request: the interview that it made
    };
    Kind kind = Kind::Created;
    domain::Interview interview;
    QList<api::Warning> warnings;
};

// What an ATS may want for an external id whose interview is over.
enum class OnTerminal {
    Replay,
    StartNew,
};

// From an ATS's request to an interview that is being validated. Each verb is one unit of work. Any thread.
class IntakeService
{
public:
    explicit IntakeService(Environment &environment)
        : m_environment(environment)
    {
    }

    // What the target rules say against a callbackUrl, for a caller who knows of other faults; the verbs
    // check it by themselves.
    [[nodiscard]] domain::Faults faultsIn(const QString &callbackUrl) const;

    // POST /integration/interviews. Errors: TargetForbidden or ValidationFailed for the callbackUrl, those of
    // perform().
    [[nodiscard]] QFuture<domain::Result<Performed<Intake>>> create(const storage::TenantScope &scope,
        const Request &request, const api::ParsedRequest &parsed, OnTerminal onTerminal,
        Remember<Intake> memory);

    // PATCH …/info: only while INFO_NEEDED. Goes on to VALIDATING_SKILLS when nothing is missing any more.
    [[nodiscard]] QFuture<domain::Result<Performed<Intake>>> supplyInfo(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const api::InfoPatch &patch,
        Remember<Intake> memory);

private:
    Environment &m_environment;
};

} // namespace candor::workflow
