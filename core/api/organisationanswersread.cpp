// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/organisationanswers.h"

namespace candor::api {

using domain::Result;
using domain::Tenant;
using domain::TenantSettings;

namespace {

void readFlag(DocumentReader &reader, const char *name, bool &value)
{
    if (reader.has(QLatin1String(name)))
        value = reader.boolean(QLatin1String(name));
}

void readNumber(DocumentReader &reader, const char *name, int &value)
{
    if (reader.has(QLatin1String(name)))
        value = reader.integer(QLatin1String(name));
}

void readText(DocumentReader &reader, const char *name, QString &value)
{
    if (reader.has(QLatin1String(name)))
        value = reader.text(QLatin1String(name));
}

TenantSettings readSettings(DocumentReader &reader)
{
    TenantSettings settings;
    readFlag(reader, "autoApprovePlans", settings.autoApprovePlans);
    readNumber(reader, "candidatePiiRetentionDays", settings.candidatePiiRetentionDays);
    readNumber(reader, "assessmentRetentionDays", settings.assessmentRetentionDays);
    readNumber(reader, "recordingRetentionDays", settings.recordingRetentionDays);
    readNumber(reader, "interviewLinkTtlDays", settings.interviewLinkTtlDays);
    readNumber(reader, "noShowHours", settings.noShowHours);
    readText(reader, "language", settings.language);
    readFlag(reader, "requireConsent", settings.requireConsent);
    if (reader.has(QLatin1String("interviewModes")))
        settings.interviewModes = reader.texts(QLatin1String("interviewModes"));
    readFlag(reader, "fourEyes", settings.fourEyes);
    readText(reader, "agentEngine", settings.agentEngine);
    return settings;
}

Tenant readTenant(DocumentReader &reader)
{
    Tenant tenant;
    tenant.id = reader.id<domain::TenantId>(QLatin1String("id"));
    tenant.platform = reader.id<domain::PlatformId>(QLatin1String("platformId"));
    tenant.name = reader.text(QLatin1String("name"));
    tenant.domain = reader.text(QLatin1String("domain"));
    tenant.status = domain::tenantStatusFromName(reader.text(QLatin1String("status")))
                        .value_or(domain::TenantStatus::Active);
    tenant.settings = reader.object(QLatin1String("settings"), readSettings);
    tenant.createdAt = reader.time(QLatin1String("createdAt"));
    readFlag(reader, "sandbox", tenant.sandbox);
    if (reader.has(QLatin1String("platformStatus")))
        tenant.platformStatus = domain::tenantStatusFromName(reader.text(QLatin1String("platformStatus")))
                                    .value_or(domain::PlatformStatus::Active);
    return tenant;
}

Invitation readInvitation(DocumentReader &reader)
{
    return {reader.text(QLatin1String("email")), reader.text(QLatin1String("token")),
        reader.time(QLatin1String("expiresAt"))};
}

CreatedOrganisation readCreated(DocumentReader &reader)
{
    CreatedOrganisation created{readTenant(reader), std::nullopt};
    if (reader.has(QLatin1String("invitation")))
        created.invitation = reader.objectOrNull(QLatin1String("invitation"), readInvitation);
    return created;
}

EngineEntry readEngine(DocumentReader &reader)
{
    return {reader.text(QLatin1String("name")), reader.text(QLatin1String("kind")),
        textOrEmpty(reader, QLatin1String("model"))};
}

QList<EngineEntry> readEngines(DocumentReader &reader)
{
    return reader.list(QLatin1String("items"), readEngine);
}

} // namespace

Result<Tenant> organisationFromJson(const QJsonObject &object)
{
    return answered(object, readTenant);
}

Result<Page<Tenant>> organisationPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readTenant);
}

Result<CreatedOrganisation> createdOrganisationFromJson(const QJsonObject &object)
{
    return answered(object, readCreated);
}

Result<QList<EngineEntry>> enginesFromJson(const QJsonObject &object)
{
    return answered(object, readEngines);
}

} // namespace candor::api
