// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/organisations/organisationfinder.h"

#include "domain/async.h"
#include "frame/workspace.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationFinder)
};

class OrganisationFinder final : public frame::PaletteSource
{
public:
    explicit OrganisationFinder(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Organisations"); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        domain::whenFinished(m_workspace.api().organisations.list({text, std::nullopt}, {most, {}}, reader),
            reader, [this, found](const client::Outcome<api::Page<domain::Tenant>> &outcome) {
                found(entriesOf(outcome, [this](const domain::Tenant &tenant) { return entryOf(tenant); }));
            });
    }

private:
    [[nodiscard]] frame::PaletteEntry entryOf(const domain::Tenant &tenant) const
    {
        const frame::Address address{"organisations", tenant.id.toString()};
        return {address.toText(), tenant.name, tenant.domain, look::Glyph::Building, {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
};

} // namespace

std::unique_ptr<frame::PaletteSource> organisationFinder(frame::Workspace &workspace)
{
    return std::make_unique<OrganisationFinder>(workspace);
}

} // namespace candor::pages
