// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/notices.h"

#include "api/events.h"
#include "delivery/outbox.h"
#include "storage/deliveryrepository.h"
#include "storage/eventrepository.h"
#include "storage/lanerepository.h"
#include "storage/organisationrepository.h"

#include <QLoggingCategory>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcNotices, "candor.delivery.notices")

using domain::Done;
using domain::EventType;
using domain::Result;
using domain::Timestamp;
using storage::Session;
using storage::SystemScope;
using storage::WebhookConfig;
using storage::WebhookLayer;

namespace {

QJsonObject dataOf(const EndpointNotice &notice)
{
    // A query may carry what only sender and receiver are to know.
    const auto url = withoutQuery(notice.config.callbackUrl);
    QJsonObject data{{QStringLiteral("layer"), storage::name(notice.config.layer)},
        {QStringLiteral("callbackUrl"), url}, {QStringLiteral("reason"), notice.reason}};
    if (notice.failingSince)
        data.insert(QStringLiteral("failingSince"), domain::toIso8601(*notice.failingSince));
    if (notice.disablesAt)
        data.insert(QStringLiteral("disablesAt"), domain::toIso8601(*notice.disablesAt));
    if (notice.percent)
        data.insert(QStringLiteral("percent"), *notice.percent);
    return data;
}

Result<bool> isSandbox(Session &session, const WebhookConfig &config)
{
    if (config.tenant.isNull())
        return false;
    const auto tenant = storage::OrganisationRepository(session, scopeOf(config)).find(config.tenant);
    if (!tenant)
        return domain::fail(tenant.error());
    return tenant->has_value() && (*tenant)->sandbox;
}

// The config of another layer that can still hear of it.
Result<std::optional<WebhookConfig>> hearer(Session &session, const EndpointNotice &notice)
{
    if (notice.config.layer == WebhookLayer::Platform)
        return std::optional<WebhookConfig>();
    const auto resolution = resolveForPlatform(
        session, storage::PlatformScope(notice.config.platform), domain::name(notice.type));
    if (!resolution)
        return domain::fail(resolution.error());
    const auto &to = resolution->destination;
    const bool hears = to && to->config->disabledReason.isEmpty();
    return hears ? to->config : std::optional<WebhookConfig>();
}

} // namespace

storage::TenantScope scopeOf(const WebhookConfig &config)
{
    return storage::TenantScope(config.platform, config.tenant);
}

Result<Done> tell(Session &session, const EndpointNotice &notice, Timestamp now)
{
    const auto &config = notice.config;
    const auto sandbox = isSandbox(session, config);
    if (!sandbox)
        return domain::fail(sandbox.error());
    const auto to = hearer(session, notice);
    if (!to)
        return domain::fail(to.error());
    api::EventEnvelope envelope;
    envelope.id = domain::EventId::make(now);
    envelope.type = notice.type;
    envelope.timestamp = now;
    envelope.tenantId = config.tenant;
    envelope.data = dataOf(notice);
    envelope.sandbox = *sandbox;
    const auto key = to->has_value() ? destinationKey((*to)->id) : QString();
    const storage::OperationalEvent event{
        envelope.id, config.platform, config.tenant, notice.type, api::eventPayload(envelope), key, now};
    const auto stored = storage::EventRepository(session).addOperational(event);
    if (!stored || !to->has_value())
        return stored;
    storage::Delivery delivery;
    delivery.id = deliveryIdFor(event.id, delivery.sequence, key);
    delivery.event = event.id;
    delivery.eventType = domain::name(event.type);
    delivery.destination = key;
    delivery.layer = storage::name(WebhookLayer::Platform);
    delivery.nextAttemptAt = now;
    delivery.createdAt = now;
    const auto added = storage::DeliveryRepository(session).add(scopeOf(config), delivery);
    if (!added)
        return added;
    return storage::LaneRepository(session).enqueue({key, {}, key, {}}, now);
}

Result<bool> disable(Session &session, const WebhookConfig &config, const QString &reason,
    std::optional<Timestamp> failingSince, Timestamp now)
{
    const auto marked = storage::WebhookConfigRepository(session).disable(
        SystemScope(), config.id, config.updatedAt, reason);
    if (!marked || !*marked)
        return marked;
    qCWarning(lcNotices).noquote() << "webhook config" << config.id.toString() << "is disabled (" << reason
                                   << "); its deliveries are held";
    const auto held
        = storage::LaneRepository(session).reschedule(destinationKey(config.id), storage::heldLane);
    if (!held)
        return domain::fail(held.error());
    const auto told = tell(session, {EventType::EndpointDisabled, config, reason, failingSince, {}, {}}, now);
    if (!told)
        return domain::fail(told.error());
    return true;
}

} // namespace candor::delivery
