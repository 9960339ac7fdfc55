// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/platformanswers.h"

namespace candor::api {

using domain::Result;

namespace {

PlatformAnswer readPlatform(DocumentReader &reader)
{
    PlatformAnswer platform;
    platform.id = reader.id<domain::PlatformId>(QLatin1String("id"));
    platform.name = reader.text(QLatin1String("name"));
    platform.domain = reader.text(QLatin1String("domain"));
    platform.createdAt = reader.time(QLatin1String("createdAt"));
    if (reader.has(QLatin1String("status")))
        platform.status = domain::tenantStatusFromName(reader.text(QLatin1String("status")))
                              .value_or(domain::PlatformStatus::Active);
    return platform;
}

qint64 readTotal(DocumentReader &reader)
{
    return reader.count(QLatin1String("total"));
}

} // namespace

Result<PlatformAnswer> platformFromJson(const QJsonObject &object)
{
    return answered(object, readPlatform);
}

Result<Page<PlatformAnswer>> platformPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readPlatform);
}

Result<qint64> totalFromJson(const QJsonObject &object)
{
    return answered(object, readTotal);
}

} // namespace candor::api
