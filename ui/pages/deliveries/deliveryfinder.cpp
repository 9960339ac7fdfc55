// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliveryfinder.h"

#include "domain/async.h"
#include "frame/workspace.h"
#include "models/deliverywords.h"

#include <QCoreApplication>
#include <QUuid>

namespace candor::pages {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryFinder)
};

class DeliveryFinder final : public frame::PaletteSource
{
public:
    DeliveryFinder(frame::Workspace &workspace, const client::Side &side)
        : m_workspace(workspace)
        , m_side(side)
    {
    }

    [[nodiscard]] QString title() const override { return Text::tr("Deliveries"); }
    [[nodiscard]] QChar sign() const override { return QLatin1Char('!'); }
    void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found) override
    {
        const auto id = QUuid::fromString(text);
        if (id.isNull()) {
            found(QList<frame::PaletteEntry>());
            return;
        }
        domain::whenFinished(
            m_workspace.api().deliveries.get(m_side, id.toString(QUuid::WithoutBraces), reader), reader,
            [this, found](const client::Outcome<api::DeliveryDetail> &outcome) {
                if (outcome)
                    found(QList<frame::PaletteEntry>{entryOf(outcome->delivery)});
                else if (outcome.error().is(domain::ErrorCode::NotFound))
                    found(QList<frame::PaletteEntry>());
                else
                    found(tl::unexpected(outcome.error()));
            });
    }

private:
    [[nodiscard]] frame::PaletteEntry entryOf(const api::Delivery &delivery) const
    {
        const frame::Address address{"deliveries", delivery.id};
        const auto state = models::deliveryState(delivery.state);
        return {address.toText(), models::eventWord(delivery.event), state.text, state.glyph, {},
            [&workspace = m_workspace, address] { workspace.navigator().go(address); }};
    }

    frame::Workspace &m_workspace;
    client::Side m_side;
};

} // namespace

std::unique_ptr<frame::PaletteSource> deliveryFinder(frame::Workspace &workspace)
{
    return std::make_unique<DeliveryFinder>(workspace, workspace.side());
}

} // namespace candor::pages
