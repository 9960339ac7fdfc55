// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

#include <utility>

namespace candor::storage {

// Where a webhook's destination comes from (contract §4), in the order in which they are asked.
enum class WebhookLayer {
    Interview, // the interview's own callbackUrl
    Tenant,
    Platform,
};
[[nodiscard]] QString name(WebhookLayer layer); // "interview", "tenant", "platform"

// A custom header as configured: its name and its value, which is a secret.
using WebhookHeader = std::pair<QString, QString>;

// What its receiver's TLS takes beyond the system's authorities; all in PEM, the key a secret.
struct WebhookTls
{
    QByteArray authorities; // trusted instead of the system's
    QByteArray certificate; // ours, with its chain
    QByteArray key; // of it
    [[nodiscard]] bool isEmpty() const
    {
        return authorities.isEmpty() && certificate.isEmpty() && key.isEmpty();
    }
    bool operator==(const WebhookTls &) const = default;
};

// A tenant's own secret. Nothing when it can't be opened.
struct TenantSecret
{
    std::optional<QString> text;
    bool isShown = false; // somebody gave it, or was shown it: it isn't shown again
};

// A tenant's or a platform's webhook destination, with its secrets opened: never logged, never sent back. One
// that can't be opened (tampered with, or restored without its key) is empty, and named in `unreadable`:
// where events go is known all the same.
struct WebhookConfig
{
    domain::WebhookConfigId id;
    WebhookLayer layer = WebhookLayer::Tenant;
    domain::PlatformId platform;
    domain::TenantId tenant; // null for the platform's
    QString callbackUrl;
    QString secret;
    QString previousSecret; // empty when none
    std::optional<domain::Timestamp> previousSecretUntil; // it signs too, until then
    QStringList events; // wire names; empty = all
    bool active = true;
    QString disabledReason; // not empty: the endpoint refused for good; deliveries are held
    QList<WebhookHeader> headers;
    WebhookTls tls;
    QString proxy; // its name in webhooks.proxies; empty: directly
    QStringList unreadable; // "secret", "customHeaders", "tls"
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt; // grows with each change by a person: the version of the settings

    [[nodiscard]] bool wants(const QString &event) const
    {
        return events.isEmpty() || events.contains(event);
    }
};

// What may be shown of a secret: "****" and its last four characters.
[[nodiscard]] QString secretHint(const QString &secret);

// The table webhook_configs: at most one row for each tenant and one for each platform.
class WebhookConfigRepository
{
public:
    explicit WebhookConfigRepository(Session &session)
        : m_session(session)
    {
    }

    // The tenant's and its platform's own, as far as there are any.
    [[nodiscard]] domain::Result<QList<WebhookConfig>> findAll(const TenantScope &scope);
    [[nodiscard]] domain::Result<std::optional<WebhookConfig>> find(const TenantScope &scope);
    [[nodiscard]] domain::Result<std::optional<WebhookConfig>> find(const PlatformScope &scope);
    // For the workers, which come from a delivery's destination.
    [[nodiscard]] domain::Result<std::optional<WebhookConfig>> find(SystemScope, domain::WebhookConfigId id);
    // The same, and locks the row until the end of the unit of work, so that a simultaneous change waits.
    [[nodiscard]] domain::Result<std::optional<WebhookConfig>> lock(SystemScope, domain::WebhookConfigId id);

    // Stores all of it under its id: inserts, or replaces what is there. DuplicateValue when the tenant or
    // platform already has another.
    [[nodiscard]] domain::Result<domain::Done> store(const WebhookConfig &config);
    [[nodiscard]] domain::Result<domain::Done> remove(domain::WebhookConfigId id);
    // Marks it as disabled, unless a person changed it after `version` (its updatedAt as read for the
    // attempt) or it is marked already. Answers whether the mark is new.
    [[nodiscard]] domain::Result<bool> disable(
        SystemScope, domain::WebhookConfigId id, domain::Timestamp version, const QString &reason);

    // The tenant's own secret (tenants.webhook_secret_sealed), which signs per-interview callback URLs.
    // NotFound for an unknown tenant.
    [[nodiscard]] domain::Result<TenantSecret> tenantSecret(const TenantScope &scope);
    // One that somebody gave, or is shown now.
    [[nodiscard]] domain::Result<domain::Done> storeTenantSecret(
        const TenantScope &scope, const QString &secret);

private:
    [[nodiscard]] domain::Result<std::optional<WebhookConfig>> findWhere(
        const QString &condition, const QVariant &id);

    Session &m_session;
};

} // namespace candor::storage
