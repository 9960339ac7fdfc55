// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/planchecks.h"

#include "storage/documentrepository.h"

namespace candor::workflow {

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using storage::DocumentRepository;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

domain::Error planChanged()
{
    return {ErrorCode::PlanChanged,
        QStringLiteral("The plan has a newer version than the one decided on. Look at it and decide again."),
        {}, {}, {}, {}, {}};
}

Result<Done> requireCurrentPlan(
    Session &session, const TenantScope &scope, const StoredInterview &stored, const QString &planId)
{
    if (planId.isEmpty())
        return Done();
    const auto plan = DocumentRepository(session, scope).plan(stored);
    if (!plan)
        return domain::fail(plan.error());
    if (!plan->has_value() || (*plan)->id.toString() != planId)
        return domain::fail(planChanged());
    return Done();
}

Result<Done> requireSections(
    Session &session, const TenantScope &scope, const StoredInterview &stored, const QStringList &sections)
{
    if (sections.isEmpty())
        return Done();
    const auto plan = DocumentRepository(session, scope).plan(stored);
    if (!plan)
        return domain::fail(plan.error());
    QStringList known;
    if (plan->has_value()) {
        for (const auto &section : (*plan)->sections)
            known.append(section.id);
    }
    QList<domain::FieldError> errors;
    for (int i = 0; i < sections.size(); ++i) {
        if (!known.contains(sections.at(i)))
            errors.append({QStringLiteral("/sections/%1").arg(i), QStringLiteral("INVALID_VALUE"),
                QStringLiteral("The plan's sections are %1.").arg(known.join(QStringLiteral(", ")))});
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return Done();
}

} // namespace candor::workflow
