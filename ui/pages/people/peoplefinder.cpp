// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/peoplefinder.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "look/script.h"

#include <QCoreApplication>

namespace candor::pages {

using client::Outcome;
using client::Side;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFinder)
};

class PeopleFinder final : public frame::PaletteSource
{
public:
    explicit PeopleFinder(frame::Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("People"); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        const auto &me = m_workspace.session().me();
        QList<Side> sides;
        if (me && me->tenant)
            sides.append(Side{me->tenant, {}});
        if (me && me->kind == domain::UserKind::PlatformAdmin)
            sides.append(Side{});
        if (me && me->kind == domain::UserKind::SuperAdmin)
            sides.append(Side::ofServer());
        look(sides, text, {}, reader, found);
    }

private:
    using Entries = QList<frame::PaletteEntry>;

    void look(QList<Side> sides, const QString &text, const Entries &before, QObject *reader,
        const std::function<void(const Found &)> &found)
    {
        if (sides.isEmpty()) {
            found(before);
            return;
        }
        const auto side = sides.takeFirst();
        domain::whenFinished(m_workspace.api().people.list(side, {text, {}}, {most, {}}, reader), reader,
            [this, sides, side, text, entries = before, reader, found](
                const Outcome<api::Page<api::Person>> &outcome) mutable {
                if (!outcome) {
                    found(tl::unexpected(outcome.error()));
                    return;
                }
                for (const auto &person : outcome->items)
                    entries.append(entryOf(person, side));
                look(sides, text, entries, reader, found);
            });
    }
    [[nodiscard]] frame::PaletteEntry entryOf(const api::Person &person, const Side &side) const
    {
        frame::Address address{"people", person.id.toString()};
        if (side.isPlatform() || side.isServer)
            address.detail.addQueryItem(
                QStringLiteral("of"), side.isServer ? QStringLiteral("server") : QStringLiteral("platform"));
        return {address.toText(), person.name.isEmpty() ? person.email : person.name,
            look::isolated(person.email), look::Glyph::Person, {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
};

} // namespace

std::unique_ptr<frame::PaletteSource> peopleFinder(frame::Workspace &workspace)
{
    return std::make_unique<PeopleFinder>(workspace);
}

} // namespace candor::pages
