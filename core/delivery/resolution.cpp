// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/resolution.h"

#include <QUrl>

namespace candor::delivery {

using domain::Result;
using storage::WebhookConfig;
using storage::WebhookLayer;

namespace {

const QLatin1String configPrefix("config:");
const QLatin1String interviewPrefix("interview:");
const QLatin1String originPrefix("origin:");

// One for each tenant: no tenant's URLs are to stop another's.
QString originOf(domain::TenantId tenant, const QString &callbackUrl)
{
    const QUrl url(callbackUrl);
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    return QStringLiteral("%1%2:%3://%4:%5")
        .arg(originPrefix, tenant.toString(), url.scheme(), url.host())
        .arg(url.port(usual));
}

// Notes why the layer is passed over, or makes it the destination. Answers whether the layer decides.
bool decide(Resolution &resolution, WebhookLayer layer, const std::optional<WebhookConfig> &config,
    const QString &event)
{
    if (!config || !config->active) {
        resolution.skipped.append(
            {layer, config ? QStringLiteral("INACTIVE") : QStringLiteral("NOT_CONFIGURED")});
        return false;
    }
    if (!event.isEmpty() && !config->wants(event)) {
        resolution.skipped.append({layer, QStringLiteral("EVENT_NOT_SUBSCRIBED")});
        return true;
    }
    const QString key = destinationKey(config->id);
    resolution.destination = Destination{layer, key, key, config->callbackUrl, config};
    return true;
}

} // namespace

QString withoutQuery(const QString &callbackUrl)
{
    return QUrl(callbackUrl).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString originOf(const QString &callbackUrl)
{
    return QUrl(callbackUrl)
        .toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString destinationKey(domain::WebhookConfigId config)
{
    return configPrefix + config.toString();
}

QString destinationKey(domain::InterviewId interview)
{
    return interviewPrefix + interview.toString();
}

std::optional<domain::WebhookConfigId> configOf(const QString &destinationKey)
{
    if (!destinationKey.startsWith(configPrefix))
        return std::nullopt;
    return domain::WebhookConfigId::parse(destinationKey.mid(configPrefix.size()));
}

std::optional<domain::InterviewId> interviewOf(const QString &destinationKey)
{
    if (!destinationKey.startsWith(interviewPrefix))
        return std::nullopt;
    return domain::InterviewId::parse(destinationKey.mid(interviewPrefix.size()));
}

std::optional<domain::TenantId> tenantOf(const QString &endpoint)
{
    if (!endpoint.startsWith(originPrefix))
        return std::nullopt;
    return domain::TenantId::parse(endpoint.section(QLatin1Char(':'), 1, 1));
}

Result<Layers> layersOf(storage::Session &session, const storage::TenantScope &scope)
{
    auto configs = storage::WebhookConfigRepository(session).findAll(scope);
    if (!configs)
        return domain::fail(configs.error());
    Layers layers;
    for (auto &config : *configs)
        (config.layer == WebhookLayer::Platform ? layers.platform : layers.tenant) = std::move(config);
    return layers;
}

Resolution resolve(const Layers &layers, domain::TenantId tenant, domain::InterviewId interview,
    const QString &interviewCallbackUrl, const QString &event)
{
    Resolution resolution;
    if (!interviewCallbackUrl.isEmpty()) {
        resolution.destination = Destination{WebhookLayer::Interview, destinationKey(interview),
            originOf(tenant, interviewCallbackUrl), interviewCallbackUrl, std::nullopt};
        return resolution;
    }
    resolution.skipped.append({WebhookLayer::Interview, QStringLiteral("NO_CALLBACK_URL")});
    if (decide(resolution, WebhookLayer::Tenant, layers.tenant, event)) {
        if (!resolution.destination)
            resolution.skipped.append({WebhookLayer::Platform, QStringLiteral("DECIDED_BEFORE")});
        return resolution;
    }
    (void)decide(resolution, WebhookLayer::Platform, layers.platform, event);
    return resolution;
}

Result<Resolution> resolve(storage::Session &session, const storage::TenantScope &scope,
    domain::InterviewId interview, const QString &interviewCallbackUrl, const QString &event)
{
    const auto layers = interviewCallbackUrl.isEmpty() ? layersOf(session, scope) : Result<Layers>(Layers());
    if (!layers)
        return domain::fail(layers.error());
    return resolve(*layers, scope.tenant(), interview, interviewCallbackUrl, event);
}

Result<Resolution> resolveForPlatform(
    storage::Session &session, const storage::PlatformScope &scope, const QString &event)
{
    const auto config = storage::WebhookConfigRepository(session).find(scope);
    if (!config)
        return domain::fail(config.error());
    Resolution resolution;
    (void)decide(resolution, WebhookLayer::Platform, *config, event);
    return resolution;
}

} // namespace candor::delivery
