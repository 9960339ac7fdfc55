// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/platforms/platformfinder.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "look/script.h"

#include <QCoreApplication>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlatformFinder)
};

class PlatformFinder final : public frame::PaletteSource
{
public:
    explicit PlatformFinder(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Platforms"); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        domain::whenFinished(m_workspace.api().platforms.list(text, {most, {}}, reader), reader,
            [this, found](const client::Outcome<api::Page<api::PlatformAnswer>> &outcome) {
                found(entriesOf(
                    outcome, [this](const api::PlatformAnswer &platform) { return entryOf(platform); }));
            });
    }

private:
    [[nodiscard]] frame::PaletteEntry entryOf(const api::PlatformAnswer &platform) const
    {
        const frame::Address address{"platforms", platform.id.toString()};
        return {address.toText(), platform.name, look::isolated(platform.domain), look::Glyph::Platform, {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
};

} // namespace

std::unique_ptr<frame::PaletteSource> platformFinder(frame::Workspace &workspace)
{
    return std::make_unique<PlatformFinder>(workspace);
}

} // namespace candor::pages
