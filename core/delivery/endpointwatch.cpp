// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/endpointwatch.h"

#include "delivery/notices.h"
#include "delivery/resolution.h"
#include "storage/endpointrepository.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using std::chrono::milliseconds;
using storage::ChoreSlice;
using storage::Endpoint;
using storage::EndpointRepository;
using storage::Session;
using storage::SystemScope;
using storage::WebhookConfig;

namespace {

constexpr std::chrono::minutes watchEvery{1};
constexpr std::chrono::hours day{24};
constexpr int looksAtOnce = 100;

// How long before it is disabled somebody must know.
milliseconds noticeOf(milliseconds limit)
{
    return std::min<milliseconds>(day, limit / 2);
}

// The webhook whose receiver it is, locked; nothing when nothing is sent there any more.
Result<std::optional<WebhookConfig>> configInUse(Session &session, const QString &name)
{
    const auto id = configOf(name);
    if (!id)
        return std::optional<WebhookConfig>();
    auto config = storage::WebhookConfigRepository(session).lock(SystemScope(), *id);
    const bool isUsed
        = config && config->has_value() && (*config)->active && (*config)->disabledReason.isEmpty();
    return isUsed || !config ? config : std::optional<WebhookConfig>();
}

Result<Done> warn(Session &session, const QString &name, const WebhookConfig &config,
    const Endpoint &endpoint, const Watch &found, milliseconds limit, Timestamp now)
{
    const auto &health = endpoint.health;
    auto disablesAt = *health.failingSince + limit;
    if (found.warnsDay)
        disablesAt = std::max(disablesAt, now + noticeOf(limit));
    const auto told = tell(session,
        {domain::EventType::EndpointFailing, config, health.lastError, health.failingSince, disablesAt,
            found.percent},
        now);
    if (!told)
        return told;
    auto warned = endpoint.warned;
    if (found.warnsHalf)
        warned.half = health.failingSince;
    if (found.warnsDay) {
        warned.day = health.failingSince;
        warned.dayAt = now;
    }
    return EndpointRepository(session).store(SystemScope(), name, warned);
}

// Does what is to be done about one. Answers the scope that was told of it.
Result<std::optional<storage::TenantScope>> actOn(
    Session &session, const QString &name, milliseconds limit, Timestamp now)
{
    const auto nothing = std::optional<storage::TenantScope>();
    // The config's row is locked first, as everywhere.
    const auto config = configInUse(session, name);
    if (!config)
        return domain::fail(config.error());
    if (!config->has_value())
        return nothing;
    const auto endpoint = EndpointRepository(session).find(SystemScope(), name);
    if (!endpoint)
        return domain::fail(endpoint.error());
    const auto found = endpoint->has_value() ? watch(**endpoint, limit, now) : Watch();
    if (found.disables) {
        const auto done
            = disable(session, **config, QStringLiteral("FAILING"), (*endpoint)->health.failingSince, now);
        if (!done)
            return domain::fail(done.error());
        return *done ? std::optional(scopeOf(**config)) : nothing;
    }
    if (!found.warnsHalf && !found.warnsDay)
        return nothing;
    if (const auto warned = warn(session, name, **config, **endpoint, found, limit, now); !warned)
        return domain::fail(warned.error());
    return std::optional(scopeOf(**config));
}

} // namespace

Watch watch(const Endpoint &endpoint, milliseconds limit, Timestamp now)
{
    const auto &health = endpoint.health;
    if (limit.count() <= 0 || !health.failingSince || !health.lastFailureAt)
        return {};
    const auto failing = *health.lastFailureAt - *health.failingSince;
    Watch found;
    found.percent = int(std::min<qint64>(100, 100 * failing.count() / limit.count()));
    if (2 * failing < limit)
        return found;
    const auto &warned = endpoint.warned;
    found.warnsHalf = warned.half != health.failingSince;
    found.warnsDay = limit - failing <= day && warned.day != health.failingSince;
    found.disables = failing >= limit && !found.warnsDay
        && now - warned.dayAt.value_or(*health.failingSince) >= noticeOf(limit);
    return found;
}

Result<ChoreSlice> watchEndpoints(
    Session &session, const storage::ChoreTurn &turn, milliseconds limit, Timestamp now)
{
    const auto names = EndpointRepository(session).failing(SystemScope(), turn.cursor, looksAtOnce);
    if (!names)
        return domain::fail(names.error());
    ChoreSlice slice;
    for (const auto &name : *names) {
        slice.cursor = name;
        const auto told = actOn(session, name, limit, now);
        if (!told)
            return domain::fail(told.error());
        if (!told->has_value())
            continue;
        slice.touched.append(**told);
        break;
    }
    slice.finished = slice.touched.isEmpty() && names->size() < looksAtOnce;
    if (slice.finished)
        slice.cursor.clear();
    return slice;
}

storage::Chore endpointWatchChore(milliseconds limit)
{
    return {QStringLiteral("endpoint-watch"), watchEvery,
        [limit](Session &session, const storage::ChoreTurn &turn, Timestamp now) {
            return watchEndpoints(session, turn, limit, now);
        },
        {}};
}

} // namespace candor::delivery
