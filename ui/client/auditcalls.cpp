// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/auditcalls.h"

#include "api/answers.h"
#include "client/reading.h"

namespace candor::client {

namespace {

QString pathOf(const AuditLog &log)
{
    switch (log.layer) {
    case AuditLog::Layer::Tenant:
        return QStringLiteral("/audit");
    case AuditLog::Layer::Platform:
        return QStringLiteral("/platform-admin/audit");
    case AuditLog::Layer::Installation:
        return QStringLiteral("/super-admin/audit");
    }
    Q_UNREACHABLE();
}

QUrlQuery queryOf(const AuditLog &log)
{
    QUrlQuery query;
    if (log.layer == AuditLog::Layer::Platform && log.platform)
        query.addQueryItem(QStringLiteral("platformId"), log.platform->toString());
    return query;
}

} // namespace

Pending<api::Page<api::AuditEntry>> AuditCalls::list(
    const AuditLog &log, const AuditQuery &query, const api::PageQuery &page, QObject *reader)
{
    auto items = queryOf(log);
    if (query.since)
        addParameter(items, "since", domain::toIso8601(*query.since));
    if (query.until)
        addParameter(items, "until", domain::toIso8601(*query.until));
    addParameter(items, "action", query.action);
    addParameter(items, "actor", query.actor);
    addParameter(items, "subject", query.subject);
    addParameter(items, "requestId", query.requestId);
    return sendAndRead(
        m_transport, Call{"GET", pathOf(log), pagedQuery(items, page)}, api::auditPageFromJson, reader);
}

Pending<api::AuditCheck> AuditCalls::verify(const AuditLog &log, qint64 after, QObject *reader)
{
    auto items = queryOf(log);
    items.addQueryItem(QStringLiteral("after"), QString::number(after));
    return sendAndRead(m_transport, Call{"GET", pathOf(log) + QStringLiteral("/verification"), items},
        api::auditCheckFromJson, reader);
}

Pending<domain::PlatformId> AuditCalls::platformOf(const domain::TenantId &tenant, QObject *reader)
{
    return sendAndRead(m_transport, Call{"GET", QStringLiteral("/tenants/") + tenant.toString()},
        api::platformOfTenantFromJson, reader);
}

} // namespace candor::client
