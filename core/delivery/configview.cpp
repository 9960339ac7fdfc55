// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/webhooks.h"
#include "delivery/webhookconfigs.h"

namespace candor::delivery {

QJsonObject toJson(const ConfigView &config, const QString &newSecret)
{
    api::WebhookConfigView view;
    view.id = config.id.toString();
    view.callbackUrl = config.callbackUrl;
    view.secretHint = config.secretHint;
    for (const auto &name : config.events) {
        if (const auto type = domain::eventTypeFromName(name))
            view.events.append(*type);
    }
    view.isActive = config.active;
    if (config.previousSecretUntil) {
        const auto overlap
            = std::chrono::round<std::chrono::seconds>(*config.previousSecretUntil - config.updatedAt);
        view.rotationOverlapSeconds = int(overlap.count());
        view.rotationEndsAt = config.previousSecretUntil;
    }
    for (const auto &name : config.customHeaderNames)
        view.customHeaders.append({name, hiddenValue});
    view.createdAt = config.createdAt;
    view.updatedAt = config.updatedAt;
    if (!newSecret.isEmpty())
        view.createdSecret = newSecret;
    auto body = api::toJson(view);
    body.insert(QLatin1String("tls"), config.tls);
    body.insert(QLatin1String("proxy"), config.proxy.isEmpty() ? QJsonValue() : QJsonValue(config.proxy));
    body.insert(QLatin1String("disabledReason"),
        config.disabledReason.isEmpty() ? QJsonValue() : QJsonValue(config.disabledReason));
    return body;
}

} // namespace candor::delivery
