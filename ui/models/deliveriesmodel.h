// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/deliverycalls.h"
#include "models/listmodel.h"

namespace candor::models {

// Events on their way to their receivers, newest first. GUI thread; `clock` outlives it.
class DeliveriesModel final : public ListModel<api::Delivery>
{
public:
    enum Column {
        When,
        Event,
        State,
        Answer,
        Attempts,
        Next,
        Receiver,
    };

    DeliveriesModel(const client::DeliveryCalls &calls, const client::Side &side, const domain::Clock &clock,
        QObject *parent = nullptr);

    // Asks anew when it is another one.
    void setQuery(const client::DeliveryQuery &query);
    [[nodiscard]] const client::DeliveryQuery &query() const { return m_query; }
    [[nodiscard]] const client::Side &side() const { return m_side; }

private:
    client::Pending<api::Page<api::Delivery>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::Delivery &delivery) const override { return delivery.id; }
    [[nodiscard]] QVariant show(const api::Delivery &delivery, int column, int role) const override;
    [[nodiscard]] bool matches(const api::Delivery &delivery) const override;

    client::DeliveryCalls m_calls;
    client::Side m_side;
    const domain::Clock &m_clock;
    client::DeliveryQuery m_query;
};

} // namespace candor::models
