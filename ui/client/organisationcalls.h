// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/organisationanswers.h"
#include "client/reading.h"

namespace candor::client {

// Which tenants are listed.
struct OrganisationQuery
{
    QString text; // in name or domain; empty = any
    std::optional<domain::TenantStatus> status;
    bool operator==(const OrganisationQuery &) const = default;
};

struct NewOrganisation
{
    std::optional<domain::PlatformId> platform; // that a super admin names
    QString name;
    QString domain;
    QString administrator; // e-mail of its first one, who gets an invitation; may be empty
};

// What is nothing stays as it is.
struct OrganisationChange
{
    std::optional<QString> name;
    std::optional<domain::TenantStatus> status;
    QJsonObject settings = {}; // those that are others, by their wire names
};

// Tenants and what they are made with. None of these calls names the tenant that an administrator acts in:
// they are about another. `key` of a change: its Idempotency-Key. `entityTag`: of what was looked at;
// PreconditionFailed when it is another by now.
class OrganisationCalls
{
public:
    enum class Force {
        No,
        Yes, // cancel the interviews that are active, and erase them
    };

    explicit OrganisationCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listTenants: those that the person reaches, the newest first.
    [[nodiscard]] Pending<api::Page<domain::Tenant>> list(
        const OrganisationQuery &query, const api::PageQuery &page, QObject *reader);
    // getTenant. ScopeForbidden when there is no such tenant within reach.
    [[nodiscard]] Pending<Seen<domain::Tenant>> get(const domain::TenantId &id, QObject *reader);
    // createTenant.
    [[nodiscard]] Pending<api::CreatedOrganisation> create(
        const NewOrganisation &wanted, const QByteArray &key);
    // updateTenant.
    [[nodiscard]] Pending<Seen<domain::Tenant>> update(const domain::TenantId &id,
        const OrganisationChange &change, const QByteArray &entityTag, const QByteArray &key);
    // deleteTenant. ActiveInterviews unless it is forced.
    [[nodiscard]] Pending<domain::Done> remove(
        const domain::TenantId &id, Force force, const QByteArray &entityTag);
    // listAgentEngines.
    [[nodiscard]] Pending<QList<api::EngineEntry>> engines(QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
