// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deliveries/deliverywatch.h"

#include "domain/async.h"
#include "models/webhookwords.h"

namespace candor::pages {

using client::Outcome;

namespace {

constexpr std::chrono::seconds freshness{30};

} // namespace

int inTrouble(const QList<api::DestinationHealth> &destinations, const api::Undelivered &undelivered)
{
    qint64 count = undelivered.failed;
    bool anyFails = false;
    for (const auto &destination : destinations) {
        if (models::destinationState(destination.state).tone != look::Tone::Danger)
            continue;
        anyFails = true;
        count += destination.pending;
    }
    return int(std::max<qint64>(count, anyFails ? 1 : 0));
}

DeliveryWatch::DeliveryWatch(frame::Workspace &workspace, const client::Side &side)
    : m_workspace(workspace)
    , m_side(side)
{
    m_next.setInterval(freshness);
    connect(&m_next, &QTimer::timeout, this, [this] { look(); });
    m_next.start();
    connect(&m_workspace.feed(), &client::EventFollower::happened, this,
        [this](const QList<api::EventEnvelope> &events) {
            const bool isTold
                = std::any_of(events.begin(), events.end(), [](const api::EventEnvelope &event) {
                      return event.type == domain::EventType::EndpointFailing
                          || event.type == domain::EventType::EndpointDisabled;
                  });
            if (isTold)
                look();
        });
    look();
}

void DeliveryWatch::look()
{
    domain::whenFinished(m_workspace.api().webhooks.destinations(m_side, this), this,
        [this](const Outcome<QList<api::DestinationHealth>> &outcome) {
            if (outcome)
                m_destinations = *outcome;
            tell();
        });
    domain::whenFinished(m_workspace.api().deliveries.undelivered(m_side, this), this,
        [this](const Outcome<api::Undelivered> &outcome) {
            if (outcome)
                m_undelivered = *outcome;
            tell();
        });
}

void DeliveryWatch::tell()
{
    if (m_destinations && m_undelivered)
        m_workspace.setCount("deliveries", inTrouble(*m_destinations, *m_undelivered));
}

} // namespace candor::pages
