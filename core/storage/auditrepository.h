// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "storage/session.h"

namespace candor::storage {

// One thing that somebody did.
struct AuditRecord
{
    QString chain; // chainOf(…): whose log it belongs to
    domain::Timestamp at;
    domain::Actor actor;
    QString action; // stable, dotted: "interview.create", "api-key.revoke"
    QString subject; // "interview:<id>", "user:<id>"
    QJsonObject detail; // never secrets, never personal data
    QString requestId;
};

[[nodiscard]] QString chainOf(domain::TenantId tenant);
[[nodiscard]] QString chainOf(domain::PlatformId platform);
[[nodiscard]] QString installationChain();

// The audit log: append only, one hash chain for each owner. A record is written in the unit of work of the
// thing it tells of; when it can't be written, the thing doesn't happen.
class AuditRepository
{
public:
    explicit AuditRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> append(const AuditRecord &record);

    // The sequence number of the first record of the chain that doesn't fit, or nothing when all do.
    [[nodiscard]] domain::Result<std::optional<qint64>> firstBroken(const QString &chain);

private:
    Session &m_session;
};

} // namespace candor::storage
