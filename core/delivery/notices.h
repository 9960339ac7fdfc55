// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/state.h"
#include "storage/webhookconfigrepository.h"

namespace candor::delivery {

// Operational events (contract §4): what a webhook's receiver does is told to the people who can mend it. In
// the feeds of its tenant and its platform, and, when a tenant's webhook is the one that fails, by the
// platform's webhook. Never to the receiver that fails.
struct EndpointNotice
{
    domain::EventType type = domain::EventType::EndpointFailing;
    storage::WebhookConfig config; // whose receiver it is
    QString reason; // UPPER_SNAKE
    std::optional<domain::Timestamp> failingSince;
    std::optional<domain::Timestamp> disablesAt; // if it goes on failing
    std::optional<int> percent; // of the way there
};

// Stores the event and its delivery within the caller's unit of work. After the commit the caller wakes the
// worker and announces the event to the feeds of scopeOf().
[[nodiscard]] domain::Result<domain::Done> tell(
    storage::Session &session, const EndpointNotice &notice, domain::Timestamp now);

// Disables the config, holds what goes there, and tells of it: `reason` is GONE, FAILING or UNREADABLE.
// False, and nothing is done, when a person changed the config since it was read, or it is disabled already.
// The caller has the config's row locked.
[[nodiscard]] domain::Result<bool> disable(storage::Session &session, const storage::WebhookConfig &config,
    const QString &reason, std::optional<domain::Timestamp> failingSince, domain::Timestamp now);

// Whose feeds show what is told of the config; without a tenant, the platform's alone.
[[nodiscard]] storage::TenantScope scopeOf(const storage::WebhookConfig &config);

} // namespace candor::delivery
