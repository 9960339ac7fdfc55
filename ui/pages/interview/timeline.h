// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/session.h"
#include "client/side.h"

#include <QHash>
#include <QScrollArea>
#include <functional>
#include <memory>

namespace candor::parts {
class StateStack;
}

namespace candor::pages {

// All that happened to an interview, the newest first: each step with who took it and why, what was told of
// it, and whether it arrived.
class Timeline final : public QWidget
{
public:
    // `side`: whose deliveries; nothing when the person may not see them.
    Timeline(client::ApiClient &api, const client::Session &session, const std::optional<client::Side> &side);

    void show(const QString &runId); // asks anew
    // Called with a delivery's id when a person wants to see it.
    void whenDeliveryWanted(const std::function<void(const QString &)> &wanted) { m_wanted = wanted; }

private:
    void take(const client::Outcome<QList<domain::HistoryEntry>> &outcome);
    void askForDeliveries();
    void build();
    QWidget *stepView(const domain::HistoryEntry &step) const;
    QWidget *deliveryView(const api::Delivery &delivery) const;

    client::ApiClient &m_api;
    const client::Session &m_session;
    std::optional<client::Side> m_side;
    QString m_runId;
    QList<domain::HistoryEntry> m_steps;
    QMultiHash<int, api::Delivery> m_deliveries; // by the sequence of their event
    std::function<void(const QString &)> m_wanted;
    std::unique_ptr<QObject> m_reader;
    QScrollArea *m_area;
    parts::StateStack *m_faces;
};

} // namespace candor::pages
