// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/invitation.h"
#include "api/pages.h"
#include "domain/organisation.h"

#include <optional>

// What a client reads back about tenants, their platforms and the agents' engines, under the rules of
// answers.h.
namespace candor::api {

// `updatedAt` isn't told. A status that isn't known here counts as active, a setting that is missing has its
// default.
[[nodiscard]] domain::Result<domain::Tenant> organisationFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<domain::Tenant>> organisationPageFromJson(const QJsonObject &object);

// The answer to a creation.
struct CreatedOrganisation
{
    domain::Tenant tenant;
    std::optional<Invitation> invitation; // nothing also in an answer that the server only remembered
};
[[nodiscard]] domain::Result<CreatedOrganisation> createdOrganisationFromJson(const QJsonObject &object);

// What a tenant's setting agentEngine can name.
struct EngineEntry
{
    QString name;
    QString kind; // by its wire name: a newer server may know more of them
    QString model; // empty = it has none
    bool operator==(const EngineEntry &) const = default;
};
[[nodiscard]] domain::Result<QList<EngineEntry>> enginesFromJson(const QJsonObject &object);

} // namespace candor::api
