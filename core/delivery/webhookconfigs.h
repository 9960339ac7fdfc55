// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/explanation.h"
#include "delivery/webhooktest.h"
#include "domain/interview.h"
#include "domain/state.h"
#include "storage/database.h"
#include "storage/remembering.h"

#include <QFuture>
#include <functional>
#include <variant>

namespace candor::delivery {

// Whose config: the tenant's, or the platform's fallback. Made by the authorizer.
using ConfigOwner = std::variant<storage::TenantScope, storage::PlatformScope>;

// A config as it may be shown: no secret, and custom headers only by name.
struct ConfigView
{
    domain::WebhookConfigId id;
    storage::WebhookLayer layer = storage::WebhookLayer::Tenant;
    QString callbackUrl;
    QString secretHint; // "****abcd"
    QStringList events;
    bool active = true;
    QString disabledReason; // empty, or why deliveries are held: GONE, FAILING, UNREADABLE
    QStringList customHeaderNames;
    QJsonValue tls; // tlsJson()
    QString proxy; // empty: directly
    std::optional<domain::Timestamp> previousSecretUntil; // while a rotation is under way
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
};

// What is shown in place of a custom header's value, which is a secret.
inline const QString hiddenValue = QStringLiteral("****");
// What a GET answers; with `newSecret` what the save answers that made it.
[[nodiscard]] QJsonObject toJson(const ConfigView &config, const QString &newSecret = {});

// The body of a save (contract §4). What is nothing is kept as it was; a first save then makes a secret and
// takes no headers.
struct ConfigChange
{
    QString callbackUrl;
    std::optional<QString> secret; // 32 to 256 visible ASCII characters
    QStringList events; // wire names; empty = all
    bool active = true;
    // How long the old secret still counts beside a new one: 0 to 7 days. Says nothing without a new one.
    std::optional<std::chrono::seconds> rotationOverlap;
    std::optional<QList<storage::WebhookHeader>> customHeaders; // at most 20
    std::optional<storage::WebhookTls> tls; // an empty one: none from now on
    std::optional<QString> proxy; // an empty one: none from now on
    // What stays as it is stored beside what customHeaders and tls give: names of headers, and "authorities",
    // "certificate", "key". None when there is no customHeaders or tls.
    QStringList keptHeaders = {};
    QStringList keptTls = {};
    domain::Faults faults = {}; // known already; a save refuses with these and with what it finds itself
};

struct SavedConfig
{
    ConfigView config;
    QString newSecret; // in full, when this save made or changed it; empty otherwise
    bool created = false;
};

// The verbs on webhook configs. Each is one unit of work with its audit record. Any thread may call them;
// futures finish on other threads: consume them with domain::whenFinished. The thread that makes (and
// destroys) it must run an event loop. Database, transport and clock must outlive it; a test that is under
// way when it is destroyed is never answered.
class WebhookConfigs
{
public:
    struct Settings
    {
        http::TargetPolicy policy; // the worker's own
        std::chrono::milliseconds deadline{15000}; // of a test
        std::function<void()> wakeWorker; // after a save that lets held deliveries go on; any thread
    };

    // Through `transport` go tests alone; see WebhookTests.
    WebhookConfigs(storage::Database &database, http::Transport &transport, const domain::Clock &clock,
        const Settings &settings);

    // NotFound when there is none.
    [[nodiscard]] QFuture<domain::Result<ConfigView>> get(const ConfigOwner &owner);
    // Which webhook a tenant's events go to, and why.
    [[nodiscard]] QFuture<domain::Result<Explanation>> explain(const storage::TenantScope &scope);
    // Creates or replaces. A saved config is enabled again and what it held goes on at once. ValidationFailed
    // names every wrong field; TargetForbidden (with /callbackUrl) when all that is wrong is a URL that the
    // target rules refuse.
    [[nodiscard]] QFuture<domain::Result<storage::Performed<SavedConfig>>> put(const ConfigOwner &owner,
        const ConfigChange &change, const Caller &caller, const storage::Remember<SavedConfig> &memory = {});
    // Deletes it and parks what is pending. NotFound when there is none.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(
        const ConfigOwner &owner, const Caller &caller);
    // As WebhookTests::test().
    [[nodiscard]] QFuture<domain::Result<storage::Performed<TestReport>>> test(
        const storage::TenantScope &scope, std::optional<domain::EventType> event, const Caller &caller,
        const storage::Remember<TestReport> &memory = {})
    {
        return m_tests.test(scope, event, caller, memory);
    }

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
    const Settings m_settings;
    WebhookTests m_tests;
};

// Whether a callbackUrl may be a target; the error names /callbackUrl. Pure.
[[nodiscard]] domain::Result<domain::Done> checkCallbackUrl(
    const QString &url, const http::TargetPolicy &policy);
// With what it keeps of `stored`, and keeping nothing any more; faults name what isn't there. Pure.
[[nodiscard]] ConfigChange completed(const ConfigChange &change, const storage::WebhookConfig &stored);
// Every wrong field of a save that keeps nothing at once. Pure.
[[nodiscard]] domain::Result<domain::Done> checkChange(
    const ConfigChange &change, const http::TargetPolicy &policy, domain::Timestamp now);

} // namespace candor::delivery
