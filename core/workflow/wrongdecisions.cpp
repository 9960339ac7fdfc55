// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/wrongdecisions.h"

#include "storage/documentrepository.h"
#include "workflow/planchecks.h"

namespace candor::workflow {

using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

domain::Error unknownCompetency(const QList<domain::CompetencyScore> &scores)
{
    QStringList ids;
    for (const auto &score : scores)
        ids.append(score.id);
    return domain::invalid(
        {{QStringLiteral("/competencyId"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("The report's competencies are %1.").arg(ids.join(QStringLiteral(", ")))}})
        .value();
}

domain::Error wrongOverride(Session &session, const TenantScope &scope, const StoredInterview &stored,
    const api::OverrideInput &input)
{
    const auto report = storage::DocumentRepository(session, scope).assessment(stored);
    if (!report)
        return report.error();
    auto faults = input.faults;
    if (report->has_value()) {
        const auto &scores = (*report)->competencies;
        const bool known = std::any_of(scores.begin(), scores.end(),
            [&input](const domain::CompetencyScore &score) { return score.id == input.competencyId; });
        domain::addFaults(faults, known ? domain::Faults() : unknownCompetency(scores).fields);
    }
    return domain::invalid(faults).value();
}

domain::Error wrongRevision(
    Session &session, const TenantScope &scope, const QString &interview, const api::Decision &decision)
{
    const auto stored = loadForUpdate(session, scope, interview);
    if (!stored)
        return stored.error();
    auto faults = decision.faults;
    if (const auto named = requireSections(session, scope, *stored, decision.sections); !named) {
        if (named.error().code != domain::ErrorCode::ValidationFailed)
            return named.error();
        domain::addFaults(faults, named.error().fields);
    }
    return domain::invalid(faults).value();
}

} // namespace candor::workflow
