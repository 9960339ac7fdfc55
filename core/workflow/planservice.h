// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"
#include "domain/queries.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace candor::workflow {

// A plan as a recruiter left it.
struct EditedPlan
{
    domain::Interview interview;
    domain::Plan plan;
};

// Two versions of one plan.
struct PlanPair
{
    domain::Plan from;
    domain::Plan to;
};

// What recruiters do with a plan besides deciding on it: edit it, and look at its versions. Any thread.
class PlanService
{
public:
    explicit PlanService(Environment &environment)
        : m_environment(environment)
    {
    }

    // The next version: the current plan with what `edit` (api::planEditFromJson) names. Tells no event, as
    // the state stays; the history has it. An edit that changes nothing answers the current version. The
    // request's precondition is about the plan, whose tag is its id in quotes. ValidationFailed with
    // everything that is wrong with the edited plan, also when it lets go of a qualification that the request
    // asked for, and with `known`, which is refused in any case.
    [[nodiscard]] QFuture<domain::Result<Performed<EditedPlan>>> edit(const storage::TenantScope &scope,
        const Request &request, const QString &interview, const QJsonObject &edit,
        Remember<EditedPlan> memory, const domain::Faults &known = {});

    // The versions below `before`, newest first; all from the newest on when it is 0.
    [[nodiscard]] QFuture<domain::Result<domain::PlanVersionPage>> versions(
        const storage::TenantScope &scope, const QString &interview, int limit, int before);
    // NotFound for a version that there isn't.
    [[nodiscard]] QFuture<domain::Result<domain::Plan>> version(
        const storage::TenantScope &scope, const QString &interview, int version);
    // `version` beside the one it is to be held against; by default its parent. NotFound as above;
    // ValidationFailed when there is nothing to hold it against.
    [[nodiscard]] QFuture<domain::Result<PlanPair>> pair(
        const storage::TenantScope &scope, const QString &interview, int version, std::optional<int> against);

private:
    Environment &m_environment;
};

} // namespace candor::workflow
