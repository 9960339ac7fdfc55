// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/roles/rolefinder.h"

#include "domain/async.h"
#include "frame/palettematch.h"
#include "frame/workspace.h"
#include "models/rolesmodel.h"

#include <QCoreApplication>

namespace candor::pages {

using client::Outcome;

namespace {

constexpr int atOnce = 200; // more than an organisation can have

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoleFinder)
};

// The server doesn't search roles: they are few, and looked through here.
class RoleFinder final : public frame::PaletteSource
{
public:
    explicit RoleFinder(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Roles"); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        domain::whenFinished(m_workspace.api().roles.list({atOnce, {}}, reader), reader,
            [this, text, found](const Outcome<api::Page<api::RoleEntry>> &outcome) {
                if (!outcome) {
                    found(tl::unexpected(outcome.error()));
                    return;
                }
                QList<frame::PaletteEntry> entries;
                for (const auto &role : outcome->items) {
                    if (frame::matchOf(text, models::roleTitle(role)))
                        entries.append(entryOf(role));
                }
                found(entries);
            });
    }

private:
    [[nodiscard]] frame::PaletteEntry entryOf(const api::RoleEntry &role) const
    {
        const frame::Address address{"roles", role.id};
        return {address.toText(), models::roleTitle(role),
            role.isSystem ? Text::tr("Role of Candor") : Text::tr("Role"), look::Glyph::Hand, {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
};

} // namespace

std::unique_ptr<frame::PaletteSource> roleFinder(frame::Workspace &workspace)
{
    return std::make_unique<RoleFinder>(workspace);
}

} // namespace candor::pages
