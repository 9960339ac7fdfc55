// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/webhookconfigs.h"

#include "crypto/webhooksignature.h"
#include "delivery/retirement.h"
#include "delivery/transport.h"
#include "storage/auditrepository.h"
#include "storage/endpointrepository.h"
#include "storage/lanerepository.h"
#include "storage/organisationrepository.h"

#include <QUrl>

namespace candor::delivery {

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using storage::PlatformScope;
using storage::Session;
using storage::TenantScope;
using storage::WebhookConfig;
using storage::WebhookConfigRepository;
using storage::WebhookLayer;

namespace {

Result<std::optional<WebhookConfig>> findOf(Session &session, const ConfigOwner &owner)
{
    WebhookConfigRepository configs(session);
    return std::visit([&](const auto &scope) { return configs.find(scope); }, owner);
}

Result<Done> lockOwner(Session &session, const ConfigOwner &owner)
{
    storage::OrganisationRepository organisations(session, storage::SystemScope());
    if (const auto *tenant = std::get_if<TenantScope>(&owner)) {
        const auto locked = organisations.find(tenant->tenant(), storage::Lock::ForUpdate);
        return locked ? Result<Done>(Done()) : domain::fail(locked.error());
    }
    const auto locked
        = organisations.find(std::get<PlatformScope>(owner).platform(), storage::Lock::ForUpdate);
    return locked ? Result<Done>(Done()) : domain::fail(locked.error());
}

QString subjectOf(const ConfigOwner &owner)
{
    if (const auto *tenant = std::get_if<TenantScope>(&owner))
        return QStringLiteral("tenant:") + tenant->tenant().toString();
    return QStringLiteral("platform:") + std::get<PlatformScope>(owner).platform().toString();
}

Result<Done> note(Session &session, const ConfigOwner &owner, const Caller &caller, domain::Timestamp now,
    const QString &action, const QJsonObject &detail)
{
    const auto *tenant = std::get_if<TenantScope>(&owner);
    const QString chain = tenant ? storage::chainOf(tenant->tenant())
                                 : storage::chainOf(std::get<PlatformScope>(owner).platform());
    return storage::AuditRepository(session).append(
        {chain, now, caller.actor, action, subjectOf(owner), detail, caller.requestId});
}

domain::Error noConfig()
{
    return {ErrorCode::NotFound, QStringLiteral("No webhook is configured here."), {}, {}, {}, {}, {}};
}

Result<WebhookConfig> mustFind(Session &session, const ConfigOwner &owner)
{
    auto found = findOf(session, owner);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(noConfig());
    return std::move(**found);
}

ConfigView viewOf(const WebhookConfig &config, domain::Timestamp now)
{
    ConfigView view;
    view.id = config.id;
    view.layer = config.layer;
    view.callbackUrl = config.callbackUrl;
    view.secretHint = storage::secretHint(config.secret);
    view.events = config.events;
    view.active = config.active;
    view.disabledReason = config.disabledReason;
    for (const auto &[name, text] : config.headers)
        view.customHeaderNames.append(name);
    view.tls = tlsJson(config.tls);
    view.proxy = config.proxy;
    if (config.previousSecretUntil && *config.previousSecretUntil > now)
        view.previousSecretUntil = config.previousSecretUntil;
    view.createdAt = config.createdAt;
    view.updatedAt = config.updatedAt;
    return view;
}

WebhookConfig blank(const ConfigOwner &owner, domain::WebhookConfigId id, domain::Timestamp now)
{
    WebhookConfig config;
    config.id = id;
    config.createdAt = now;
    if (const auto *tenant = std::get_if<TenantScope>(&owner)) {
        config.layer = WebhookLayer::Tenant;
        config.platform = tenant->platform();
        config.tenant = tenant->tenant();
    } else {
        config.layer = WebhookLayer::Platform;
        config.platform = std::get<PlatformScope>(owner).platform();
    }
    return config;
}

void changeSecret(
    WebhookConfig &config, const QString &secret, std::chrono::seconds overlap, domain::Timestamp now)
{
    const bool rotates = !config.secret.isEmpty() && overlap > std::chrono::seconds(0);
    config.previousSecret = rotates ? config.secret : QString();
    config.previousSecretUntil = rotates ? std::optional(now + overlap) : std::nullopt;
    config.secret = secret;
}

// A rotation under way ends at `end`, if that is sooner; it is never made longer, since a client may send
// back what it was shown.
void shortenOverlap(WebhookConfig &config, domain::Timestamp end)
{
    if (config.previousSecretUntil)
        config.previousSecretUntil = std::min(*config.previousSecretUntil, end);
}

// The config, if there is one, and if the request lets it be changed: locked, so that of two changes with the
// same If-Match one wins.
Result<std::optional<WebhookConfig>> findToChange(
    Session &session, const ConfigOwner &owner, const Caller &caller, domain::Timestamp now)
{
    auto found = findOf(session, owner);
    if (found && !found->has_value()) { // of two that want to make it, one waits and finds it made
        if (const auto locked = lockOwner(session, owner); !locked)
            return domain::fail(locked.error());
        found = findOf(session, owner);
    }
    if (found && found->has_value())
        found = WebhookConfigRepository(session).lock(storage::SystemScope(), (*found)->id);
    if (!found)
        return found;
    const auto met = found->has_value() ? caller.precondition.check(toJson(viewOf(**found, now)))
                                        : caller.precondition.checkAbsent();
    if (!met)
        return domain::fail(met.error());
    return found;
}

// What a save needs beyond its change, made before its job so that the job may run again.
struct Save
{
    ConfigOwner owner;
    ConfigChange change;
    Caller caller;
    domain::Timestamp now;
    domain::WebhookConfigId newId;
    QString madeSecret; // for a platform whose config has none and gets none
    http::TargetPolicy policy;
};

bool keepsSomething(const ConfigChange &change)
{
    return !change.keptHeaders.isEmpty() || !change.keptTls.isEmpty();
}

// What can't be opened any more has to be given anew; what isn't given would be lost without a word.
Result<Done> requireUnreadable(const WebhookConfig &config, const ConfigChange &change)
{
    const QHash<QString, bool> given{{QStringLiteral("secret"), change.secret.has_value()},
        {QStringLiteral("customHeaders"), change.customHeaders.has_value()},
        {QStringLiteral("tls"), change.tls.has_value()}};
    domain::Faults faults;
    for (const auto &member : config.unreadable) {
        if (!given.value(member)) {
            faults.append({QLatin1Char('/') + member, QStringLiteral("UNREADABLE"),
                QStringLiteral("What is stored can't be decrypted any more. Give it again.")});
        }
    }
    return faults.isEmpty() ? Result<Done>(Done()) : Result<Done>(domain::invalid(faults));
}

struct FirstSecret
{
    QString text;
    bool isKnown = false; // somebody gave it, or was shown it
};

// The secret of a config that is saved without one: a tenant has had one since its creation, which outlives
// its webhooks. A new one when that can't be opened any more.
Result<FirstSecret> firstSecret(Session &session, const Save &order)
{
    const auto *tenant = std::get_if<storage::TenantScope>(&order.owner);
    if (!tenant)
        return FirstSecret{order.madeSecret};
    const auto kept = WebhookConfigRepository(session).tenantSecret(*tenant);
    if (!kept)
        return domain::fail(kept.error());
    return kept->text ? FirstSecret{*kept->text, kept->isShown} : FirstSecret{order.madeSecret};
}

// Signs from now on for the tenant, too, where no webhook of its own does.
Result<Done> keepForTenant(Session &session, const ConfigOwner &owner, const QString &secret)
{
    const auto *tenant = std::get_if<storage::TenantScope>(&owner);
    return tenant ? WebhookConfigRepository(session).storeTenantSecret(*tenant, secret) : Done();
}

// With what the change keeps it is whole, and only then it can be checked.
Result<ConfigChange> completedAndChecked(const Save &order, const WebhookConfig &config)
{
    if (!keepsSomething(order.change))
        return order.change;
    auto whole = completed(order.change, config);
    if (const auto checked = checkChange(whole, order.policy, order.now); !checked)
        return domain::fail(checked.error());
    return whole;
}

Result<SavedConfig> save(Session &session, const Save &order)
{
    auto found = findToChange(session, order.owner, order.caller, order.now);
    if (!found)
        return domain::fail(found.error());
    SavedConfig saved;
    saved.created = !found->has_value();
    WebhookConfig config = found->value_or(blank(order.owner, order.newId, order.now));
    if (const auto whole = requireUnreadable(config, order.change); !whole)
        return domain::fail(whole.error());
    const auto change = completedAndChecked(order, config);
    if (!change)
        return domain::fail(change.error());
    auto secret = order.change.secret.value_or(config.secret);
    bool isKnown = false;
    if (secret.isEmpty()) {
        const auto first = firstSecret(session, order);
        if (!first)
            return domain::fail(first.error());
        secret = first->text;
        isKnown = first->isKnown;
    }
    if (secret != config.secret) {
        changeSecret(
            config, secret, order.change.rotationOverlap.value_or(std::chrono::seconds(0)), order.now);
        if (!isKnown)
            saved.newSecret = secret;
        if (const auto kept = keepForTenant(session, order.owner, secret); !kept)
            return domain::fail(kept.error());
    } else if (order.change.rotationOverlap) {
        shortenOverlap(config, order.now + *order.change.rotationOverlap);
    }
    config.callbackUrl = order.change.callbackUrl;
    config.events = order.change.events;
    config.active = order.change.active;
    config.headers = change->customHeaders.value_or(config.headers);
    config.tls = change->tls.value_or(config.tls);
    config.proxy = order.change.proxy.value_or(config.proxy);
    config.disabledReason.clear();
    config.updatedAt = std::max(order.now, config.updatedAt + std::chrono::milliseconds(1));
    const auto stored = WebhookConfigRepository(session).store(config);
    if (!stored)
        return domain::fail(stored.error());
    const auto key = destinationKey(config.id);
    const auto resumed = storage::LaneRepository(session).reschedule(key, order.now);
    if (!resumed)
        return domain::fail(resumed.error());
    if (const auto forgiven = storage::EndpointRepository(session).forget(key); !forgiven)
        return domain::fail(forgiven.error());
    const auto noted = note(session, order.owner, order.caller, order.now,
        QStringLiteral("webhook-config.save"),
        {{QStringLiteral("host"), QUrl(config.callbackUrl).host()}, {QStringLiteral("active"), config.active},
            {QStringLiteral("secretChanged"), !saved.newSecret.isEmpty()}});
    if (!noted)
        return domain::fail(noted.error());
    saved.config = viewOf(config, order.now);
    return saved;
}

Result<Done> removeAndPark(
    Session &session, const ConfigOwner &owner, const Caller &caller, domain::Timestamp now)
{
    const auto found = findToChange(session, owner, caller, now);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(noConfig());
    const auto &config = *found;
    const auto removed = WebhookConfigRepository(session).remove(config->id);
    if (!removed)
        return removed;
    const auto parked = close(session, destinationKey(config->id));
    if (!parked)
        return domain::fail(parked.error());
    return note(session, owner, caller, now, QStringLiteral("webhook-config.remove"),
        {{QStringLiteral("parkedDeliveries"), *parked}});
}

} // namespace

WebhookConfigs::WebhookConfigs(storage::Database &database, http::Transport &transport,
    const domain::Clock &clock, const Settings &settings)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
    , m_tests(database, transport, clock, {settings.policy, settings.deadline})
{
}

QFuture<Result<ConfigView>> WebhookConfigs::get(const ConfigOwner &owner)
{
    return m_database.read<ConfigView>(
        owner, [owner, now = m_clock.now()](Session &session) -> Result<ConfigView> {
            const auto config = mustFind(session, owner);
            if (!config)
                return domain::fail(config.error());
            return viewOf(*config, now);
        });
}

QFuture<Result<Explanation>> WebhookConfigs::explain(const TenantScope &scope)
{
    return m_database.read<Explanation>(scope, [scope](Session &session) -> Result<Explanation> {
        const auto layers = layersOf(session, scope);
        if (!layers)
            return domain::fail(layers.error());
        return delivery::explain(*layers);
    });
}

QFuture<Result<storage::Performed<SavedConfig>>> WebhookConfigs::put(const ConfigOwner &owner,
    const ConfigChange &change, const Caller &caller, const storage::Remember<SavedConfig> &memory)
{
    using Saved = Result<storage::Performed<SavedConfig>>;
    const auto now = m_clock.now();
    if (!keepsSomething(change)) {
        if (const auto checked = checkChange(change, m_settings.policy, now); !checked)
            return domain::ready(Saved(domain::fail(checked.error())));
    }
    const Save order{owner, change, caller, now, domain::WebhookConfigId::make(now),
        crypto::makeWebhookSecret(), m_settings.policy};
    return storage::perform<SavedConfig>(
        m_database, owner, memory, now, [order](Session &session) { return save(session, order); },
        m_settings.wakeWorker);
}

QFuture<Result<Done>> WebhookConfigs::remove(const ConfigOwner &owner, const Caller &caller)
{
    return m_database.write<Done>(owner, [owner, caller, now = m_clock.now()](Session &session) {
        return removeAndPark(session, owner, caller, now);
    });
}

} // namespace candor::delivery
