// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/purgeservice.h"

#include "workflow/erasure.h"
#include "workflow/interviewview.h"

namespace candor::workflow {

using domain::Result;
using storage::Session;
using storage::TenantScope;

QFuture<Result<PurgeCertificate>> PurgeService::purge(
    const TenantScope &scope, const Request &request, const QString &interview)
{
    const Erasure erasure{
        QStringLiteral("The candidate's data was erased."), Reports::StayOpen, m_environment.clock.now()};
    return m_environment.database.write<PurgeCertificate>(
        scope,
        [=, &links = m_environment.links](Session &session) -> Result<PurgeCertificate> {
            auto stored = loadToChange(session, scope, request, interview, links, erasure.now);
            if (!stored)
                return domain::fail(stored.error());
            auto certificate = erase(session, scope, request, *stored, erasure);
            if (!certificate)
                return domain::fail(certificate.error());
            return PurgeCertificate{std::move(*certificate)};
        },
        m_environment.wakes(scope));
}

} // namespace candor::workflow
