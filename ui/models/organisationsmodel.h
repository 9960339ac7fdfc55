// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/organisationcalls.h"
#include "look/glyphs.h"
#include "look/tokens.h"
#include "models/listmodel.h"
#include "models/platformnames.h"

namespace candor::models {

[[nodiscard]] QString word(domain::TenantStatus status);
[[nodiscard]] look::Tone toneOf(domain::TenantStatus status);
[[nodiscard]] look::Glyph glyphOf(domain::TenantStatus status);

// The tenants that an administrator reaches, the newest first. GUI thread; `names` outlive it.
class OrganisationsModel final : public ListModel<domain::Tenant>
{
public:
    enum Column {
        Name,
        Domain,
        Status,
        Platform,
        Created,
    };

    OrganisationsModel(
        const client::OrganisationCalls &calls, PlatformNames &names, QObject *parent = nullptr);

    // Asks anew when it is another question.
    void setQuery(const client::OrganisationQuery &query);
    [[nodiscard]] const client::OrganisationQuery &query() const { return m_query; }
    // Where the person acts; nothing = nowhere.
    void setWorkplace(const std::optional<domain::TenantId> &workplace);

private:
    client::Pending<api::Page<domain::Tenant>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const domain::Tenant &tenant) const override { return tenant.id.toString(); }
    [[nodiscard]] QVariant show(const domain::Tenant &tenant, int column, int role) const override;
    [[nodiscard]] bool matches(const domain::Tenant &tenant) const override;
    void showColumns(Column first, Column last);

    client::OrganisationCalls m_calls;
    PlatformNames &m_names;
    client::OrganisationQuery m_query;
    std::optional<domain::TenantId> m_workplace;
};

} // namespace candor::models
