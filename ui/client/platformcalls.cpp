// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/platformcalls.h"

namespace candor::client {

using api::PlatformAnswer;
using domain::PlatformId;

namespace {

const QString base = QStringLiteral("/platforms");

QString pathOf(const PlatformId &id)
{
    return base + QLatin1Char('/') + id.toString();
}

} // namespace

Pending<api::Page<PlatformAnswer>> PlatformCalls::list(
    const QString &text, const api::PageQuery &page, QObject *reader)
{
    QUrlQuery query;
    addParameter(query, "q", text);
    const Call call{"GET", base, pagedQuery(query, page)};
    return sendAndRead(m_transport, call, api::platformPageFromJson, reader);
}

Pending<Seen<PlatformAnswer>> PlatformCalls::get(const PlatformId &id, QObject *reader)
{
    using Answer = Seen<PlatformAnswer>;
    return converted<Answer>(m_transport.send(Call{"GET", pathOf(id)}, reader), m_transport,
        [](const Reply &reply) -> Outcome<Answer> {
            auto platform = valueOf(reply, api::platformFromJson);
            if (!platform)
                return tl::unexpected(platform.error());
            return Answer{std::move(*platform), reply.entityTag};
        });
}

Pending<qint64> PlatformCalls::countTenants(const PlatformId &id, QObject *reader)
{
    QUrlQuery query;
    addParameter(query, "platformId", id.toString());
    const Call call{"GET", QStringLiteral("/platform-admin/tenants"), pagedQuery(query, {1, {}})};
    return sendAndRead(m_transport, call, api::totalFromJson, reader);
}

Pending<PlatformAnswer> PlatformCalls::create(
    const QString &name, const QString &domain, const QByteArray &key)
{
    Call call{
        "POST", base, {}, QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("domain"), domain}}};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::platformFromJson);
}

Pending<PlatformAnswer> PlatformCalls::update(
    const PlatformId &id, const PlatformChange &change, const QByteArray &entityTag, const QByteArray &key)
{
    QJsonObject body;
    if (change.name)
        body.insert(QLatin1String("name"), *change.name);
    if (change.domain)
        body.insert(QLatin1String("domain"), *change.domain);
    Call call{"PUT", pathOf(id), {}, body};
    call.idempotencyKey = key;
    call.ifMatch = entityTag;
    return sendAndRead(m_transport, call, api::platformFromJson);
}

Pending<domain::Done> PlatformCalls::remove(const PlatformId &id, const QByteArray &entityTag)
{
    Call call{"DELETE", pathOf(id)};
    call.ifMatch = entityTag;
    return sendAndForget(m_transport, call);
}

} // namespace candor::client
