// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/auditanswers.h"
#include "client/transport.h"
#include "domain/ids.h"

namespace candor::client {

// Whose log: that of the tenant which the person belongs to or acts in, of a platform, or the installation's.
struct AuditLog
{
    enum class Layer {
        Tenant,
        Platform,
        Installation,
    };
    Layer layer = Layer::Tenant;
    std::optional<domain::PlatformId> platform = {}; // that a super admin names; nothing: the person's own
    bool operator==(const AuditLog &) const = default;
};

// Which records are asked for. Empty members don't filter.
struct AuditQuery
{
    std::optional<domain::Timestamp> since;
    std::optional<domain::Timestamp> until; // without that very moment
    QString action; // whole, or "interview." for all that begin so
    QString actor; // id
    QString subject; // as records name it
    QString requestId;
    bool operator==(const AuditQuery &) const = default;
};

// The audit log.
class AuditCalls
{
public:
    explicit AuditCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listAudit, listPlatformAudit or listInstallationAudit: the newest first.
    [[nodiscard]] Pending<api::Page<api::AuditEntry>> list(
        const AuditLog &log, const AuditQuery &query, const api::PageQuery &page, QObject *reader);
    // verifyAudit …: looks at some records behind number `after`; to go on with what the answer says.
    [[nodiscard]] Pending<api::AuditCheck> verify(const AuditLog &log, qint64 after, QObject *reader);
    // The platform that a tenant belongs to, as getTenant says.
    [[nodiscard]] Pending<domain::PlatformId> platformOf(const domain::TenantId &tenant, QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
