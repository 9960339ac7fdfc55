// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/organisationcalls.h"

namespace candor::client {

using domain::Tenant;

namespace {

Call callTo(const QByteArray &method, const QString &path)
{
    Call call{method, path};
    call.isOfNoTenant = true;
    return call;
}

QString pathOf(const domain::TenantId &id)
{
    return QStringLiteral("/tenants/") + id.toString();
}

Pending<Seen<Tenant>> sendAndSee(Transport &transport, const Call &call, QObject *reader)
{
    return sendAndConvert<Seen<Tenant>>(
        transport, call,
        [](const Reply &reply) -> Outcome<Seen<Tenant>> {
            auto tenant = valueOf(reply, api::organisationFromJson);
            if (!tenant)
                return tl::unexpected(tenant.error());
            return Seen<Tenant>{*std::move(tenant), reply.entityTag};
        },
        reader);
}

QJsonObject bodyOf(const NewOrganisation &wanted)
{
    QJsonObject body{{QStringLiteral("name"), wanted.name}, {QStringLiteral("domain"), wanted.domain}};
    if (wanted.platform)
        body.insert(QLatin1String("platformId"), wanted.platform->toString());
    if (!wanted.administrator.isEmpty())
        body.insert(QLatin1String("adminEmail"), wanted.administrator);
    return body;
}

QJsonObject bodyOf(const OrganisationChange &change)
{
    QJsonObject body;
    if (change.name)
        body.insert(QLatin1String("name"), *change.name);
    if (change.status)
        body.insert(QLatin1String("status"), domain::name(*change.status));
    if (!change.settings.isEmpty())
        body.insert(QLatin1String("settings"), change.settings);
    return body;
}

} // namespace

Pending<api::Page<Tenant>> OrganisationCalls::list(
    const OrganisationQuery &query, const api::PageQuery &page, QObject *reader)
{
    auto call = callTo("GET", QStringLiteral("/tenants"));
    addParameter(call.query, "q", query.text);
    addParameter(call.query, "status", query.status ? domain::name(*query.status) : QString());
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::organisationPageFromJson, reader);
}

Pending<Seen<Tenant>> OrganisationCalls::get(const domain::TenantId &id, QObject *reader)
{
    return sendAndSee(m_transport, callTo("GET", pathOf(id)), reader);
}

Pending<api::CreatedOrganisation> OrganisationCalls::create(
    const NewOrganisation &wanted, const QByteArray &key)
{
    auto call = callTo("POST", QStringLiteral("/tenants"));
    call.body = bodyOf(wanted);
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::createdOrganisationFromJson);
}

Pending<Seen<Tenant>> OrganisationCalls::update(const domain::TenantId &id, const OrganisationChange &change,
    const QByteArray &entityTag, const QByteArray &key)
{
    auto call = callTo("PUT", pathOf(id));
    call.body = bodyOf(change);
    call.ifMatch = entityTag;
    call.idempotencyKey = key;
    return sendAndSee(m_transport, call, nullptr);
}

Pending<domain::Done> OrganisationCalls::remove(
    const domain::TenantId &id, Force force, const QByteArray &entityTag)
{
    auto call = callTo("DELETE", pathOf(id));
    if (force == Force::Yes)
        addParameter(call.query, "force", QStringLiteral("true"));
    call.ifMatch = entityTag;
    return sendAndForget(m_transport, call);
}

Pending<QList<api::EngineEntry>> OrganisationCalls::engines(QObject *reader)
{
    return sendAndRead(m_transport, callTo("GET", QStringLiteral("/agents")), api::enginesFromJson, reader);
}

} // namespace candor::client
