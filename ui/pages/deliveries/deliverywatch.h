// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/side.h"
#include "frame/workspace.h"

#include <QObject>
#include <QTimer>

namespace candor::pages {

// Counts the deliveries that are in trouble, for the sidebar, whether the page is open or not: each half
// minute, and when the server tells that a receiver fails.
class DeliveryWatch final : public QObject
{
public:
    DeliveryWatch(frame::Workspace &workspace, const client::Side &side);

private:
    void look();
    void tell();

    frame::Workspace &m_workspace;
    const client::Side m_side;
    QTimer m_next;
    std::optional<QList<api::DestinationHealth>> m_destinations;
    std::optional<api::Undelivered> m_undelivered;
};

// How many there are: those that used up their attempts, and those that wait for a receiver that fails.
[[nodiscard]] int inTrouble(
    const QList<api::DestinationHealth> &destinations, const api::Undelivered &undelivered);

} // namespace candor::pages
