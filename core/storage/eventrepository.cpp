// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/eventrepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

QByteArray eventBodyPlace(domain::EventId event)
{
    return "events.body|" + event.toString().toLatin1();
}

Result<Done> EventRepository::add(const TenantScope &scope, const EventRecord &record)
{
    const auto added = m_session.execute(
        QStringLiteral("INSERT INTO events (id, tenant_id, interview_id, sequence, type, body_sealed, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {value(record.id), value(scope.tenant()), value(record.interview), value(record.sequence),
            value(domain::name(record.type)), value(record.bodySealed), value(record.at)});
    if (!added)
        return domain::fail(added.error());
    return Done();
}

Result<std::optional<QByteArray>> EventRepository::sealedBody(SystemScope, domain::EventId event)
{
    const auto found
        = m_session.selectOne<QByteArray>(QStringLiteral("SELECT body_sealed FROM events WHERE id = ?"),
            {value(event)}, [](const Row &row) { return row.blob(0); });
    return found;
}

Result<QList<SealedBody>> EventRepository::sealedBodies(
    const TenantScope &scope, domain::InterviewId interview)
{
    return m_session.selectList<SealedBody>(
        QStringLiteral("SELECT id, body_sealed FROM events WHERE interview_id = ? AND tenant_id = ? "
                       "ORDER BY sequence"),
        {value(interview), value(scope.tenant())},
        [](const Row &row) { return SealedBody{row.id<domain::EventId>(0), row.blob(1)}; });
}

Result<Done> EventRepository::replaceBody(const TenantScope &scope, const SealedBody &body)
{
    const auto replaced = m_session.execute(
        QStringLiteral("UPDATE events SET body_sealed = ? WHERE id = ? AND tenant_id = ?"),
        {value(body.sealed), value(body.event), value(scope.tenant())});
    if (!replaced)
        return domain::fail(replaced.error());
    return Done();
}

} // namespace candor::storage
