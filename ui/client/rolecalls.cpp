// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/rolecalls.h"

#include <QJsonArray>

namespace candor::client {

namespace {

QString pathOf(const QString &id)
{
    return QStringLiteral("/roles/") + segment(id);
}

QJsonObject bodyOf(const RoleWish &wish)
{
    QJsonObject body;
    if (wish.name)
        body.insert(QLatin1String("name"), *wish.name);
    if (wish.description)
        body.insert(QLatin1String("description"), *wish.description);
    if (wish.permissions)
        body.insert(QLatin1String("permissions"), QJsonArray::fromStringList(*wish.permissions));
    return body;
}

} // namespace

Pending<api::Page<api::RoleEntry>> RoleCalls::list(const api::PageQuery &page, QObject *reader)
{
    return sendAndRead(m_transport, Call{"GET", QStringLiteral("/roles"), pagedQuery({}, page)},
        api::rolePageFromJson, reader);
}

Pending<Seen<api::RoleEntry>> RoleCalls::get(const QString &id, QObject *reader)
{
    using Answer = Seen<api::RoleEntry>;
    return sendAndConvert<Answer>(
        m_transport, Call{"GET", pathOf(id)},
        [](const Reply &reply) -> Outcome<Answer> {
            auto role = valueOf(reply, api::roleFromJson);
            if (!role)
                return tl::unexpected(role.error());
            return Answer{std::move(*role), reply.entityTag};
        },
        reader);
}

Pending<api::RoleEntry> RoleCalls::create(const RoleWish &wish, const QByteArray &key)
{
    Call call{"POST", QStringLiteral("/roles"), {}, bodyOf(wish)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::roleFromJson);
}

Pending<api::RoleEntry> RoleCalls::update(
    const QString &id, const RoleWish &wish, const QByteArray &entityTag, const QByteArray &key)
{
    Call call{"PUT", pathOf(id), {}, bodyOf(wish)};
    call.ifMatch = entityTag;
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::roleFromJson);
}

Pending<domain::Done> RoleCalls::remove(const QString &id)
{
    return sendAndForget(m_transport, Call{"DELETE", pathOf(id)});
}

} // namespace candor::client
