// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/explanation.h"

#include <QUrl>

namespace candor::delivery {

using storage::WebhookConfig;
using storage::WebhookLayer;

namespace {

LayerState stateOf(
    WebhookLayer layer, const std::optional<WebhookConfig> &config, std::optional<WebhookLayer> effective)
{
    if (!config)
        return LayerState::Absent;
    if (!config->active)
        return LayerState::Inactive;
    if (effective != layer)
        return LayerState::Shadowed;
    return config->disabledReason.isEmpty() ? LayerState::InEffect : LayerState::Disabled;
}

QString reasonOf(WebhookLayer layer, LayerState state)
{
    switch (state) {
    case LayerState::PerInterview:
        return QStringLiteral("An interview that was made with a callbackUrl of its own tells its events "
                              "there and nowhere else.");
    case LayerState::InEffect:
        return layer == WebhookLayer::Tenant
            ? QStringLiteral("It is active, and goes before the platform's.")
            : QStringLiteral("It is active, and the tenant has no active webhook.");
    case LayerState::Shadowed:
        return QStringLiteral("The tenant's webhook is active. The platform's is for tenants without one.");
    case LayerState::Inactive:
        return QStringLiteral("It is switched off, so that the next one is asked.");
    case LayerState::Disabled:
        return QStringLiteral("It was disabled. What goes there is held until it is saved again; the next "
                              "one isn't asked.");
    case LayerState::Absent:
        return QStringLiteral("No webhook is configured here.");
    }
    Q_UNREACHABLE();
}

QString destinationOf(WebhookLayer layer, const std::optional<WebhookConfig> &config)
{
    if (!config)
        return {};
    return layer == WebhookLayer::Platform ? QUrl(config->callbackUrl).host()
                                           : withoutQuery(config->callbackUrl);
}

} // namespace

QString name(LayerState state)
{
    switch (state) {
    case LayerState::PerInterview:
        return QStringLiteral("PER_INTERVIEW");
    case LayerState::InEffect:
        return QStringLiteral("IN_EFFECT");
    case LayerState::Shadowed:
        return QStringLiteral("SHADOWED");
    case LayerState::Inactive:
        return QStringLiteral("INACTIVE");
    case LayerState::Disabled:
        return QStringLiteral("DISABLED");
    case LayerState::Absent:
        return QStringLiteral("ABSENT");
    }
    Q_UNREACHABLE();
}

Explanation explain(const Layers &layers)
{
    const auto resolution = resolve(layers, {}, {}, {}, {});
    Explanation explanation;
    if (resolution.destination)
        explanation.effective = resolution.destination->layer;
    explanation.layers.append({WebhookLayer::Interview, LayerState::PerInterview, {},
        reasonOf(WebhookLayer::Interview, LayerState::PerInterview)});
    const std::pair<WebhookLayer, const std::optional<WebhookConfig> &> asked[]
        = {{WebhookLayer::Tenant, layers.tenant}, {WebhookLayer::Platform, layers.platform}};
    for (const auto &[layer, config] : asked) {
        const auto state = stateOf(layer, config, explanation.effective);
        explanation.layers.append({layer, state, destinationOf(layer, config), reasonOf(layer, state)});
    }
    return explanation;
}

} // namespace candor::delivery
