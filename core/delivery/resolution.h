// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/webhookconfigrepository.h"

namespace candor::delivery {

// Where an event goes.
struct Destination
{
    storage::WebhookLayer layer = storage::WebhookLayer::Tenant;
    QString key; // "config:<id>" or "interview:<id>": what a delivery is bound to
    // What concurrency is counted by, and whose health is known: the config, or for the tenant the origin of
    // the interview's URL.
    QString endpoint;
    QString callbackUrl;
    std::optional<storage::WebhookConfig> config; // nothing for an interview's own URL
};

// Why a layer did not get the event.
struct SkippedLayer
{
    storage::WebhookLayer layer = storage::WebhookLayer::Tenant;
    QString reason; // NO_CALLBACK_URL, NOT_CONFIGURED, INACTIVE, EVENT_NOT_SUBSCRIBED, DECIDED_BEFORE
};

struct Resolution
{
    std::optional<Destination> destination;
    QList<SkippedLayer> skipped; // in the order in which they were asked
};

// The configs that a tenant's events are resolved with.
struct Layers
{
    std::optional<storage::WebhookConfig> tenant;
    std::optional<storage::WebhookConfig> platform;
};
[[nodiscard]] domain::Result<Layers> layersOf(storage::Session &session, const storage::TenantScope &scope);

// The destination of an event of wire name `event` (contract §4), first match: the interview's callbackUrl,
// the tenant's config, the platform's config. A config that is absent or inactive lets the next layer take
// over; a config that is disabled for failing doesn't: it is the destination, and holds what it gets. The
// layer is chosen before its `events` filter is asked, and the filter counts for that layer alone: an event
// that an active tenant config does not subscribe to goes nowhere, because the platform's config is the
// fallback for tenants without one, not a catch-all for what a tenant declined.
[[nodiscard]] domain::Result<Resolution> resolve(storage::Session &session, const storage::TenantScope &scope,
    domain::InterviewId interview, const QString &interviewCallbackUrl, const QString &event);
// The same with configs read before.
[[nodiscard]] Resolution resolve(const Layers &layers, domain::TenantId tenant, domain::InterviewId interview,
    const QString &interviewCallbackUrl, const QString &event);

// Where an event goes that is told to the platform alone.
[[nodiscard]] domain::Result<Resolution> resolveForPlatform(
    storage::Session &session, const storage::PlatformScope &scope, const QString &event);

// A callbackUrl as it may be told to others than its owner: a query, a fragment or a user may be a
// credential.
[[nodiscard]] QString withoutQuery(const QString &callbackUrl);
// Of a callbackUrl its scheme, host and port.
[[nodiscard]] QString originOf(const QString &callbackUrl);

[[nodiscard]] QString destinationKey(domain::WebhookConfigId config);
[[nodiscard]] QString destinationKey(domain::InterviewId interview);
// The interview whose own URL it is; nothing for a config.
[[nodiscard]] std::optional<domain::InterviewId> interviewOf(const QString &destinationKey);
// The config of a destination; nothing for an interview's own URL.
[[nodiscard]] std::optional<domain::WebhookConfigId> configOf(const QString &destinationKey);
// The tenant of an endpoint that is the origin of interviews' own URLs; nothing for a config, which several
// tenants may share.
[[nodiscard]] std::optional<domain::TenantId> tenantOf(const QString &endpoint);

} // namespace candor::delivery
