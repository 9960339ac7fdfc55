// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/webhookconfigrepository.h"

#include "storage/interviewvault.h"
#include "storage/ran.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

const QByteArray secretPurpose = "webhook-config-secret/1";
const QByteArray previousPurpose = "webhook-config-previous-secret/1";
const QByteArray headersPurpose = "webhook-config-headers/1";
const QByteArray tlsPurpose = "webhook-config-tls/1";
const QByteArray tenantPurpose = "tenant-webhook-secret/1";

// A row as it lies in the table.
struct Stored
{
    WebhookConfig config;
    QByteArray secret;
    QByteArray previous;
    QByteArray headers;
    QByteArray tls;
};

Stored readStored(const Row &row)
{
    Stored stored;
    stored.config.id = row.id<domain::WebhookConfigId>(0);
    stored.config.layer
        = row.text(1) == name(WebhookLayer::Platform) ? WebhookLayer::Platform : WebhookLayer::Tenant;
    stored.config.platform = row.id<domain::PlatformId>(2);
    if (!row.isNull(3))
        stored.config.tenant = row.id<domain::TenantId>(3);
    stored.config.callbackUrl = row.text(4);
    stored.secret = row.blob(5);
    if (!row.isNull(6))
        stored.previous = row.blob(6);
    stored.config.previousSecretUntil = row.optionalTime(7);
    stored.config.events = row.stringList(8);
    stored.config.active = row.flag(9);
    stored.config.disabledReason = row.text(10);
    if (!row.isNull(11))
        stored.headers = row.blob(11);
    stored.config.createdAt = row.time(12);
    stored.config.updatedAt = row.time(13);
    if (!row.isNull(14))
        stored.tls = row.blob(14);
    stored.config.proxy = row.text(15);
    return stored;
}

// As an array of pairs: the order and the spelling are kept.
QByteArray headersToBytes(const QList<WebhookHeader> &headers)
{
    QJsonArray array;
    for (const auto &[name, text] : headers)
        array.append(QJsonArray{name, text});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<WebhookHeader> headersFromBytes(const QByteArray &bytes)
{
    QList<WebhookHeader> headers;
    const auto array = QJsonDocument::fromJson(bytes).array();
    for (const auto &entry : array)
        headers.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    return headers;
}

QByteArray tlsToBytes(const WebhookTls &tls)
{
    const QJsonArray parts{QString::fromLatin1(tls.authorities), QString::fromLatin1(tls.certificate),
        QString::fromLatin1(tls.key)};
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

WebhookTls tlsFromBytes(const QByteArray &bytes)
{
    const auto parts = QJsonDocument::fromJson(bytes).array();
    const auto part = [&parts](int at) { return parts.at(at).toString().toLatin1(); };
    return {part(0), part(1), part(2)};
}

WebhookConfig opened(Session &session, Stored stored)
{
    auto &config = stored.config;
    const QString owner = config.id.toString();
    const auto open = [&](const QByteArray &purpose, const QByteArray &sealed, const char *member) {
        if (sealed.isEmpty())
            return QByteArray();
        auto bytes = openFor(session, purpose, owner, sealed);
        if (!bytes)
            config.unreadable.append(QLatin1String(member));
        return std::move(bytes).value_or(QByteArray());
    };
    config.secret = QString::fromUtf8(open(secretPurpose, stored.secret, "secret"));
    config.headers = headersFromBytes(open(headersPurpose, stored.headers, "customHeaders"));
    config.tls = tlsFromBytes(open(tlsPurpose, stored.tls, "tls"));
    // Signs besides the secret, and for a while only: without it the webhook still works.
    const auto previous = stored.previous.isEmpty()
        ? Result<QByteArray>(QByteArray())
        : openFor(session, previousPurpose, owner, stored.previous);
    config.previousSecret = QString::fromUtf8(previous.value_or(QByteArray()));
    if (!previous)
        config.previousSecretUntil.reset();
    return config;
}

const QString selected = QStringLiteral(
    "SELECT id, layer, platform_id, tenant_id, callback_url, secret_sealed, previous_secret_sealed, "
    "previous_secret_until, events, is_active, disabled_reason, headers_sealed, created_at, updated_at, "
    "tls_sealed, proxy FROM webhook_configs WHERE ");

} // namespace

QString name(WebhookLayer layer)
{
    switch (layer) {
    case WebhookLayer::Interview:
        return QStringLiteral("interview");
    case WebhookLayer::Tenant:
        return QStringLiteral("tenant");
    case WebhookLayer::Platform:
        return QStringLiteral("platform");
    }
    Q_UNREACHABLE();
}

QString secretHint(const QString &secret)
{
    return QStringLiteral("****") + secret.right(4);
}

Result<std::optional<WebhookConfig>> WebhookConfigRepository::findWhere(
    const QString &condition, const QVariant &id)
{
    auto found = m_session.selectOne<Stored>(selected + condition, {id}, readStored);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return std::optional<WebhookConfig>();
    return std::optional(opened(m_session, std::move(**found)));
}

Result<QList<WebhookConfig>> WebhookConfigRepository::findAll(const TenantScope &scope)
{
    auto rows
        = m_session.select<Stored>(selected + QStringLiteral("layer = 'tenant' AND tenant_id = ? UNION ALL ")
                + selected + QStringLiteral("layer = 'platform' AND platform_id = ?"),
            {value(scope.tenant()), value(scope.platform())}, readStored);
    if (!rows)
        return domain::fail(rows.error());
    QList<WebhookConfig> configs;
    for (auto &row : *rows)
        configs.append(opened(m_session, std::move(row)));
    return configs;
}

Result<std::optional<WebhookConfig>> WebhookConfigRepository::find(const TenantScope &scope)
{
    return findWhere(QStringLiteral("layer = 'tenant' AND tenant_id = ?"), value(scope.tenant()));
}

Result<std::optional<WebhookConfig>> WebhookConfigRepository::find(const PlatformScope &scope)
{
    return findWhere(QStringLiteral("layer = 'platform' AND platform_id = ?"), value(scope.platform()));
}

Result<std::optional<WebhookConfig>> WebhookConfigRepository::find(SystemScope, domain::WebhookConfigId id)
{
    return findWhere(QStringLiteral("id = ?"), value(id));
}

Result<std::optional<WebhookConfig>> WebhookConfigRepository::lock(SystemScope, domain::WebhookConfigId id)
{
    return findWhere(QStringLiteral("id = ?") + m_session.forUpdate(), value(id));
}

Result<Done> WebhookConfigRepository::store(const WebhookConfig &config)
{
    const QString owner = config.id.toString();
    const auto secret = sealFor(m_session, secretPurpose, owner, config.secret.toUtf8());
    const auto previous = config.previousSecret.isEmpty()
        ? QByteArray()
        : sealFor(m_session, previousPurpose, owner, config.previousSecret.toUtf8());
    const auto headers = config.headers.isEmpty()
        ? QByteArray()
        : sealFor(m_session, headersPurpose, owner, headersToBytes(config.headers));
    const auto tls
        = config.tls.isEmpty() ? QByteArray() : sealFor(m_session, tlsPurpose, owner, tlsToBytes(config.tls));
    const auto stored = m_session.execute(
        QStringLiteral(
            "INSERT INTO webhook_configs (id, layer, platform_id, tenant_id, callback_url, secret_sealed, "
            "secret_hint, previous_secret_sealed, previous_secret_until, events, is_active, "
            "disabled_reason, headers_sealed, tls_sealed, proxy, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET callback_url = excluded.callback_url, "
            "secret_sealed = excluded.secret_sealed, secret_hint = excluded.secret_hint, "
            "previous_secret_sealed = excluded.previous_secret_sealed, "
            "previous_secret_until = excluded.previous_secret_until, events = excluded.events, "
            "is_active = excluded.is_active, disabled_reason = excluded.disabled_reason, "
            "headers_sealed = excluded.headers_sealed, tls_sealed = excluded.tls_sealed, proxy = "
            "excluded.proxy, updated_at = excluded.updated_at"),
        {value(config.id), value(name(config.layer)), value(config.platform), value(config.tenant),
            value(config.callbackUrl), value(secret), value(secretHint(config.secret)), value(previous),
            value(config.previousSecretUntil), value(config.events), flag(config.active),
            nullable(config.disabledReason), value(headers), value(tls), nullable(config.proxy),
            value(config.createdAt), value(config.updatedAt)});
    if (!stored)
        return domain::fail(stored.error());
    return Done();
}

Result<Done> WebhookConfigRepository::remove(domain::WebhookConfigId id)
{
    const auto removed
        = m_session.execute(QStringLiteral("DELETE FROM webhook_configs WHERE id = ?"), {value(id)});
    if (!removed)
        return domain::fail(removed.error());
    return Done();
}

Result<bool> WebhookConfigRepository::disable(
    SystemScope, domain::WebhookConfigId id, domain::Timestamp version, const QString &reason)
{
    const auto marked
        = m_session.execute(QStringLiteral("UPDATE webhook_configs SET disabled_reason = ? WHERE id = ? AND "
                                           "updated_at = ? AND disabled_reason IS NULL"),
            {value(reason), value(id), value(version)});
    if (!marked)
        return domain::fail(marked.error());
    return *marked == 1;
}

Result<TenantSecret> WebhookConfigRepository::tenantSecret(const TenantScope &scope)
{
    const auto found = m_session.selectOne<TenantSecret>(
        QStringLiteral("SELECT webhook_secret_sealed, webhook_secret_shown FROM tenants WHERE id = ? AND "
                       "platform_id = ?"),
        {value(scope.tenant()), value(scope.platform())}, [&](const Row &row) {
            const auto text = openFor(m_session, tenantPurpose, scope.tenant().toString(), row.blob(0));
            return TenantSecret{
                text ? std::optional(QString::fromUtf8(*text)) : std::nullopt, row.number(1) != 0};
        });
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(domain::ErrorCode::NotFound);
    return **found;
}

Result<Done> WebhookConfigRepository::storeTenantSecret(const TenantScope &scope, const QString &secret)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE tenants SET webhook_secret_sealed = ?, webhook_secret_shown = 1 WHERE id = ? "
                       "AND platform_id = ?"),
        {value(sealFor(m_session, tenantPurpose, scope.tenant().toString(), secret.toUtf8())),
            value(scope.tenant()), value(scope.platform())}));
}

} // namespace candor::storage
