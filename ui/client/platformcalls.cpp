// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/platformcalls.h"

namespace candor::client {

using api::PlatformAnswer;
using domain::PlatformId;

namespace {

const QString base = QStringLiteral("/platforms");

// Platforms are about no tenant, whichever the person acts in.
Call callTo(const QByteArray &method, const QString &path)
{
    Call call{method, path};
    call.isOfNoTenant = true;
    return call;
}

QString pathOf(const PlatformId &id)
{
    return base + QLatin1Char('/') + id.toString();
}

} // namespace

Pending<api::Page<PlatformAnswer>> PlatformCalls::list(
    const QString &text, const api::PageQuery &page, QObject *reader)
{
    auto call = callTo("GET", base);
    addParameter(call.query, "q", text);
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::platformPageFromJson, reader);
}

Pending<Seen<PlatformAnswer>> PlatformCalls::get(const PlatformId &id, QObject *reader)
{
    using Answer = Seen<PlatformAnswer>;
    return sendAndConvert<Answer>(
        m_transport, callTo("GET", pathOf(id)),
        [](const Reply &reply) -> Outcome<Answer> {
            auto platform = valueOf(reply, api::platformFromJson);
            if (!platform)
                return tl::unexpected(platform.error());
            return Answer{std::move(*platform), reply.entityTag};
        },
        reader);
}

Pending<qint64> PlatformCalls::countTenants(const PlatformId &id, QObject *reader)
{
    auto call = callTo("GET", QStringLiteral("/platform-admin/tenants"));
    addParameter(call.query, "platformId", id.toString());
    call.query = pagedQuery(call.query, {1, {}});
    return sendAndRead(m_transport, call, api::totalFromJson, reader);
}

Pending<PlatformAnswer> PlatformCalls::create(
    const QString &name, const QString &domain, const QByteArray &key)
{
    auto call = callTo("POST", base);
    call.body = QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("domain"), domain}};
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
    if (change.status)
        body.insert(QLatin1String("status"), domain::name(*change.status));
    auto call = callTo("PUT", pathOf(id));
    call.body = body;
    call.idempotencyKey = key;
    call.ifMatch = entityTag;
    return sendAndRead(m_transport, call, api::platformFromJson);
}

Pending<domain::Done> PlatformCalls::remove(const PlatformId &id, const QByteArray &entityTag)
{
    auto call = callTo("DELETE", pathOf(id));
    call.ifMatch = entityTag;
    return sendAndForget(m_transport, call);
}

} // namespace candor::client
