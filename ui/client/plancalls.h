// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/transport.h"

namespace candor::client {

// The versions of an interview's plan.
class PlanCalls
{
public:
    explicit PlanCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // The newest first.
    [[nodiscard]] Pending<api::Page<domain::PlanVersion>> listPlanVersions(
        const QString &runId, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<domain::Plan> getPlanVersion(const QString &runId, int version, QObject *reader);
    // `plan` becomes the next version, unless the newest isn't `base` any more (PreconditionFailed). `key` is
    // the edit's own (Idempotency-Key).
    [[nodiscard]] Pending<api::EditedPlan> editPlan(
        const QString &runId, const domain::Plan &plan, const domain::PlanId &base, const QByteArray &key);

private:
    Transport &m_transport;
};

} // namespace candor::client
