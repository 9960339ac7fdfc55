// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/plancalls.h"

#include "api/documents.h"
#include "client/reading.h"

namespace candor::client {

namespace {

QString pathOf(const QString &runId)
{
    return QStringLiteral("/integration/interviews/%1/plan").arg(segment(runId));
}

domain::Result<domain::Plan> readPlan(const QJsonObject &object)
{
    return api::planFromJson(object, api::UnknownMembers::Ignore);
}

} // namespace

Pending<api::Page<domain::PlanVersion>> PlanCalls::listPlanVersions(
    const QString &runId, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", pathOf(runId) + QStringLiteral("/versions")};
    call.query = pagedQuery({}, page);
    return sendAndRead(m_transport, call, api::planVersionPageFromJson, reader);
}

Pending<domain::Plan> PlanCalls::getPlanVersion(const QString &runId, int version, QObject *reader)
{
    return sendAndRead(m_transport, Call{"GET", pathOf(runId) + QStringLiteral("/versions/%1").arg(version)},
        readPlan, reader);
}

Pending<api::EditedPlan> PlanCalls::editPlan(
    const QString &runId, const domain::Plan &plan, const domain::PlanId &base, const QByteArray &key)
{
    Call call{"PUT", pathOf(runId), {}, api::toJson(plan)};
    call.ifMatch = '"' + base.toString().toLatin1() + '"';
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::editedPlanFromJson);
}

} // namespace candor::client
