// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/resolution.h"

namespace candor::delivery {

enum class LayerState {
    PerInterview, // for interviews with a callbackUrl of their own
    InEffect,
    Shadowed, // another layer goes before
    Inactive,
    Disabled, // in effect, and holds what it gets
    Absent,
};
[[nodiscard]] QString name(LayerState state); // "PER_INTERVIEW" …

struct LayerStanding
{
    storage::WebhookLayer layer = storage::WebhookLayer::Tenant;
    LayerState state = LayerState::Absent;
    QString destination; // without the query; of the platform's webhook only the host; empty = none
    QString reason; // for people
};

// Which webhook the events of interviews without a callbackUrl go to, and why.
struct Explanation
{
    std::optional<storage::WebhookLayer> effective;
    QList<LayerStanding> layers; // in the order in which they are asked
};

// As resolve() decides. Pure.
[[nodiscard]] Explanation explain(const Layers &layers);

} // namespace candor::delivery
