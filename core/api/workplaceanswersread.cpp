// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answers.h"
#include "api/documentreader.h"

namespace candor::api {

using domain::Result;

namespace {

TenantEntry readTenant(DocumentReader &reader)
{
    TenantEntry tenant;
    tenant.id = reader.id<domain::TenantId>(QLatin1String("id"));
    tenant.name = reader.text(QLatin1String("name"));
    if (reader.has(QLatin1String("status")))
        tenant.status = domain::tenantStatusFromName(reader.text(QLatin1String("status")))
                            .value_or(domain::TenantStatus::Active);
    if (reader.has(QLatin1String("platformStatus")))
        tenant.platformStatus = domain::tenantStatusFromName(reader.text(QLatin1String("platformStatus")))
                                    .value_or(domain::PlatformStatus::Active);
    return tenant;
}

template <typename T>
Result<T> concluded(DocumentReader &reader, T value)
{
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return value;
}

} // namespace

Result<TenantEntry> tenantEntryFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    return concluded(reader, readTenant(reader));
}

Result<Page<TenantEntry>> tenantPageFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    Page<TenantEntry> page;
    page.items = reader.list(QLatin1String("items"), readTenant);
    page.nextCursor = reader.textOrNull(QLatin1String("nextCursor")).value_or(QString());
    return concluded(reader, page);
}

Result<domain::PlatformId> platformOfTenantFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    return concluded(reader, reader.id<domain::PlatformId>(QLatin1String("platformId")));
}

Result<QString> createdIdFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    return concluded(reader, reader.text(QLatin1String("id")));
}

} // namespace candor::api
