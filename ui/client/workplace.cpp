// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/workplace.h"

#include "client/reading.h"
#include "client/side.h"

#include <QRegularExpression>

namespace candor::client {

using api::TenantEntry;

namespace {

Call makeCall(const QString &path, const QJsonObject &body)
{
    Call call{"POST", path, {}, body};
    call.idempotencyKey = newIdempotencyKey();
    return call;
}

QJsonObject named(const QString &company)
{
    return {{QStringLiteral("name"), company}, {QStringLiteral("domain"), domainFor(company)}};
}

} // namespace

QString domainFor(const QString &company)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression edges(QStringLiteral("^-+|-+$"));
    auto label = company.toLower().replace(others, QStringLiteral("-")).left(50).remove(edges);
    if (label.isEmpty())
        label = QStringLiteral("company");
    return label + QStringLiteral(".internal");
}

Pending<api::Page<TenantEntry>> WorkplaceCalls::listTenants()
{
    Call call{"GET", QStringLiteral("/tenants")};
    call.isOfNoTenant = true;
    return sendAndRead(m_transport, call, api::tenantPageFromJson);
}

Pending<TenantEntry> WorkplaceCalls::getTenant(const domain::TenantId &id)
{
    Call call{"GET", QStringLiteral("/tenants/") + id.toString()};
    call.isOfNoTenant = true;
    return sendAndRead(m_transport, call, api::tenantEntryFromJson);
}

Pending<TenantEntry> WorkplaceCalls::makeFirst(const QString &company)
{
    const domain::Promise<Outcome<TenantEntry>> promise;
    const auto platform = sendAndRead(
        m_transport, makeCall(QStringLiteral("/platforms"), named(company)), api::createdIdFromJson);
    domain::whenFinished(
        platform, &m_transport, [&transport = m_transport, promise, company](const Outcome<QString> &id) {
            if (!id) {
                promise.fulfil(tl::unexpected(id.error()));
                return;
            }
            auto body = named(company);
            body.insert(QLatin1String("platformId"), *id);
            const auto tenant = sendAndRead(
                transport, makeCall(QStringLiteral("/tenants"), body), api::tenantEntryFromJson);
            domain::whenFinished(
                tenant, &transport, [promise](const Outcome<TenantEntry> &made) { promise.fulfil(made); });
        });
    return promise.future();
}

} // namespace candor::client
