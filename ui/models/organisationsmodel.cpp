// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/organisationsmodel.h"

#include "look/roles.h"
#include "look/script.h"
#include "models/words.h"

#include <QCoreApplication>

namespace candor::models {

using domain::Tenant;
using domain::TenantStatus;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationsModel)
};

QList<models::Column> columnsOfOrganisations()
{
    return {
        {"name", Text::tr("Name"), 180},
        {"domain", Text::tr("Domain"), 180},
        {"status", Text::tr("Status"), 190},
        {"platform", Text::tr("Platform"), 130},
        {"created", Text::tr("Made"), 140, {}, {}, false},
    };
}

QString statusOf(const Tenant &tenant)
{
    const bool isWithPlatform = tenant.status == TenantStatus::Active && domain::isSuspended(tenant);
    return isWithPlatform ? Text::tr("Suspended with its platform") : word(tenant.status);
}

} // namespace

QString word(TenantStatus status)
{
    return status == TenantStatus::Suspended ? Text::tr("Suspended") : Text::tr("Active");
}

look::Tone toneOf(TenantStatus status)
{
    return status == TenantStatus::Suspended ? look::Tone::Warning : look::Tone::Success;
}

look::Glyph glyphOf(TenantStatus status)
{
    return status == TenantStatus::Suspended ? look::Glyph::Hand : look::Glyph::Check;
}

OrganisationsModel::OrganisationsModel(
    const client::OrganisationCalls &calls, PlatformNames &names, QObject *parent)
    : ListModel(columnsOfOrganisations(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
    , m_names(names)
{
    connect(&m_names, &PlatformNames::changed, this, [this] { showColumns(Platform, Platform); });
}

void OrganisationsModel::showColumns(Column first, Column last)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

void OrganisationsModel::setQuery(const client::OrganisationQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    reload(Keep::Nothing);
}

void OrganisationsModel::setWorkplace(const std::optional<domain::TenantId> &workplace)
{
    m_workplace = workplace;
    showColumns(Status, Status);
}

client::Pending<api::Page<Tenant>> OrganisationsModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(m_query, page, reader);
}

bool OrganisationsModel::matches(const Tenant &tenant) const
{
    return !m_query.status || tenant.status == *m_query.status;
}

QVariant OrganisationsModel::show(const Tenant &tenant, int column, int role) const
{
    if (role == look::MutedRole)
        return domain::isSuspended(tenant);
    const auto inEffect = domain::isSuspended(tenant) ? TenantStatus::Suspended : TenantStatus::Active;
    if (role == look::ToneRole)
        return column == Status ? QVariant(int(toneOf(inEffect))) : QVariant();
    if (role == look::GlyphRole)
        return column == Status ? QVariant(int(glyphOf(inEffect))) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tenant.sandbox ? Text::tr("%1 (for trials)").arg(tenant.name) : tenant.name;
    case Domain:
        return look::isolated(tenant.domain);
    case Status:
        return m_workplace == tenant.id ? Text::tr("%1, you act here").arg(statusOf(tenant))
                                        : statusOf(tenant);
    case Platform:
        return m_names.nameOf(tenant.platform);
    case Created:
        return dateAndTime(tenant.createdAt);
    default:
        return {};
    }
}

} // namespace candor::models
