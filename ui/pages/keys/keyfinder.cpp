// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/keys/keyfinder.h"

#include "domain/async.h"
#include "frame/palettematch.h"
#include "frame/workspace.h"

#include <QCoreApplication>

namespace candor::pages {

using client::Outcome;
using Kind = api::Credential::Kind;

namespace {

constexpr int atOnce = 100; // that the server gives

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyFinder)
};

// The server doesn't search keys: a company has few, which are looked through here.
class KeyFinder final : public frame::PaletteSource
{
public:
    KeyFinder(frame::Workspace &workspace, const client::Side &side)
        : m_workspace(workspace)
        , m_side(side)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Keys"); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        look(Kind::Key, {}, text, {}, reader, found);
    }

private:
    using Entries = QList<frame::PaletteEntry>;

    void look(Kind kind, const QString &cursor, const QString &text, const Entries &before, QObject *reader,
        const std::function<void(const Found &)> &found)
    {
        domain::whenFinished(m_workspace.api().keys.list(m_side, kind, {atOnce, cursor}, reader), reader,
            [this, kind, text, entries = before, reader, found](
                const Outcome<api::Page<api::Credential>> &outcome) mutable {
                if (!outcome) {
                    found(tl::unexpected(outcome.error()));
                    return;
                }
                for (const auto &credential : outcome->items) {
                    if (frame::matchOf(text, credential.name))
                        entries.append(entryOf(credential));
                }
                if (!outcome->nextCursor.isEmpty())
                    look(kind, outcome->nextCursor, text, entries, reader, found);
                else if (kind == Kind::Key)
                    look(Kind::Client, {}, text, entries, reader, found);
                else
                    found(entries);
            });
    }
    [[nodiscard]] frame::PaletteEntry entryOf(const api::Credential &credential) const
    {
        const bool isKey = credential.kind == Kind::Key;
        frame::Address address{"keys", credential.id};
        if (!isKey)
            address.detail.addQueryItem(QStringLiteral("kind"), QStringLiteral("client"));
        return {address.toText(), credential.name, isKey ? Text::tr("API key") : Text::tr("OAuth client"),
            look::Glyph::Key, {}, [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
    client::Side m_side;
};

} // namespace

std::unique_ptr<frame::PaletteSource> keyFinder(frame::Workspace &workspace)
{
    return std::make_unique<KeyFinder>(workspace, workspace.side());
}

} // namespace candor::pages
