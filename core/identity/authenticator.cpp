// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/authenticator.h"

#include "crypto/apikey.h"
#include "identity/errors.h"
#include "storage/apikeyrepository.h"
#include "storage/oauthclientrepository.h"
#include "storage/organisationrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

using domain::ApiKey;
using domain::OAuthClient;
using domain::Platform;
using domain::PlatformId;
using domain::Result;
using domain::Tenant;
using domain::TenantId;
using domain::Timestamp;

namespace {

// What the credential itself says, checked without a look-up.
struct Proof
{
    QByteArray keyHash; // of an API key, or …
    std::optional<AccessTokens::Anyone> token; // … of a bearer token
    std::optional<TenantId> tenant; // as named by header or path
};

// Where rows come from. A source may lack a row that exists: `missed`.
class Rows
{
public:
    virtual ~Rows() = default;
    [[nodiscard]] virtual Result<std::optional<ApiKey>> key(const QByteArray &hash) = 0;
    [[nodiscard]] virtual Result<std::optional<SessionUser>> session(const AccessTokens::Content &token) = 0;
    [[nodiscard]] virtual Result<std::optional<OAuthClient>> client(domain::OAuthClientId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Tenant>> tenant(TenantId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Platform>> platform(PlatformId id) = 0;
};

class RememberedRows final : public Rows
{
public:
    RememberedRows(const CredentialCache &cache, Timestamp now)
        : m_cache(cache)
        , m_now(now)
    {
    }
    [[nodiscard]] bool missed() const { return m_missed; }
    Result<std::optional<ApiKey>> key(const QByteArray &hash) override
    {
        return noting(m_cache.key(hash, m_now));
    }
    Result<std::optional<SessionUser>> session(const AccessTokens::Content &token) override
    {
        return noting(m_cache.session(token.session, m_now));
    }
    Result<std::optional<OAuthClient>> client(domain::OAuthClientId id) override
    {
        return noting(m_cache.client(id, m_now));
    }
    Result<std::optional<Tenant>> tenant(TenantId id) override { return noting(m_cache.tenant(id, m_now)); }
    Result<std::optional<Platform>> platform(PlatformId id) override
    {
        return noting(m_cache.platform(id, m_now));
    }

private:
    template <typename Row>
    std::optional<Row> noting(std::optional<Row> row)
    {
        m_missed = m_missed || !row;
        return row;
    }

    const CredentialCache &m_cache;
    Timestamp m_now;
    bool m_missed = false;
};

// Reads from the database and remembers what it found.
class StoredRows final : public Rows
{
public:
    StoredRows(storage::Session &session, CredentialCache &cache, Timestamp now)
        : m_session(session)
        , m_cache(cache)
        , m_readAt(cache.before(now))
    {
    }
    Result<std::optional<ApiKey>> key(const QByteArray &hash) override
    {
        const auto key = storage::ApiKeyRepository(m_session, storage::SystemScope()).findByHash(hash);
        if (key && key->has_value())
            m_cache.store(hash, **key, m_readAt);
        return key;
    }
    Result<std::optional<SessionUser>> session(const AccessTokens::Content &token) override
    {
        const storage::SystemScope scope;
        const auto user = storage::UserRepository(m_session, scope).find(token.user);
        if (!user)
            return domain::fail(user.error());
        if (!user->has_value())
            return std::optional<SessionUser>();
        const auto live = storage::TokenRepository(m_session, scope).isLive(token.session, token.user);
        if (!live)
            return domain::fail(live.error());
        const SessionUser found{**user, *live};
        m_cache.store(token.session, found, m_readAt);
        return std::optional(found);
    }
    Result<std::optional<OAuthClient>> client(domain::OAuthClientId id) override
    {
        const auto account
            = storage::OAuthClientRepository(m_session, storage::SystemScope()).findAccount(id);
        if (!account)
            return domain::fail(account.error());
        if (!account->has_value())
            return std::optional<OAuthClient>();
        m_cache.store((*account)->client, m_readAt);
        return std::optional((*account)->client);
    }
    Result<std::optional<Tenant>> tenant(TenantId id) override
    {
        const auto tenant = storage::OrganisationRepository(m_session, storage::SystemScope()).find(id);
        if (tenant && tenant->has_value())
            m_cache.store(**tenant, m_readAt);
        return tenant;
    }
    Result<std::optional<Platform>> platform(PlatformId id) override
    {
        const auto platform = storage::OrganisationRepository(m_session, storage::SystemScope()).find(id);
        if (platform && platform->has_value())
            m_cache.store(**platform, m_readAt);
        return platform;
    }

private:
    storage::Session &m_session;
    CredentialCache &m_cache;
    const CredentialCache::Moment m_readAt;
};

Result<Caller> callerWithKey(Rows &rows, const QByteArray &hash, Timestamp now)
{
    const auto key = rows.key(hash);
    if (!key)
        return domain::fail(key.error());
    if (!key->has_value())
        return unauthenticated(QStringLiteral("unknown API key"));
    if ((*key)->revokedAt && *(*key)->revokedAt <= now)
        return unauthenticated(QStringLiteral("revoked API key"));
    if ((*key)->expiresAt && *(*key)->expiresAt <= now)
        return unauthenticated(QStringLiteral("expired API key"));
    Caller caller;
    caller.kind = (*key)->tenant ? Caller::Kind::TenantKey : Caller::Kind::PlatformKey;
    caller.isTestKey = crypto::isTestKey((*key)->keyPrefix);
    caller.id = (*key)->id.toString();
    caller.name = (*key)->name;
    caller.permissions = (*key)->tenant ? domain::permissionsOfCustomRole((*key)->permissions)
                                        : domain::expandPermissions((*key)->permissions);
    caller.platform = (*key)->platform;
    caller.tenant = (*key)->tenant;
    return caller;
}

Caller::Kind kindOf(domain::UserKind kind)
{
    switch (kind) {
    case domain::UserKind::SuperAdmin:
        return Caller::Kind::SuperAdmin;
    case domain::UserKind::PlatformAdmin:
        return Caller::Kind::PlatformAdmin;
    case domain::UserKind::TenantUser:
        break;
    }
    return Caller::Kind::TenantUser;
}

Result<Caller> callerWithToken(Rows &rows, const AccessTokens::Content &token)
{
    const auto session = rows.session(token);
    if (!session)
        return domain::fail(session.error());
    if (!session->has_value())
        return unauthenticated(QStringLiteral("a token of an unknown user"));
    const auto &user = (*session)->user;
    if (user.id != token.user || !(*session)->live || user.status != domain::UserStatus::Active)
        return unauthenticated(QStringLiteral("a token of a disabled user or an ended session"));
    Caller caller;
    caller.kind = kindOf(domain::kindOf(user.role));
    caller.id = user.id.toString();
    caller.name = user.name;
    caller.role = domain::roleNameOf(user);
    caller.permissions = domain::permissionsOf(user);
    caller.platform = user.platform;
    caller.tenant = user.tenant;
    caller.session = token.session;
    return caller;
}

// Like a key with the client's permissions, as far as the token's scope goes.
Result<Caller> callerWithClientToken(Rows &rows, const AccessTokens::ClientContent &token, Timestamp now)
{
    const auto found = rows.client(token.client);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return unauthenticated(QStringLiteral("a token of an unknown OAuth client"));
    const OAuthClient &client = **found;
    if (client.revokedAt || (client.expiresAt && *client.expiresAt <= now))
        return unauthenticated(QStringLiteral("a token of a revoked or expired OAuth client"));
    Caller caller;
    caller.kind = client.tenant ? Caller::Kind::TenantKey : Caller::Kind::PlatformKey;
    caller.isOAuthClient = true;
    caller.id = client.id.toString();
    caller.name = client.name;
    caller.permissions = client.tenant ? domain::permissionsOfCustomRole(client.permissions)
                                       : domain::expandPermissions(client.permissions);
    caller.permissions.removeIf(
        [&token](const QString &permission) { return !token.permissions.contains(permission); });
    caller.platform = client.platform;
    caller.tenant = client.tenant;
    return caller;
}

Result<Caller> callerWith(Rows &rows, const Proof &proof, Timestamp now)
{
    if (!proof.token)
        return callerWithKey(rows, proof.keyHash, now);
    if (const auto *client = std::get_if<AccessTokens::ClientContent>(&*proof.token))
        return callerWithClientToken(rows, *client, now);
    return callerWithToken(rows, std::get<AccessTokens::Content>(*proof.token));
}

// Of those who name no tenant, whose row would say it.
Result<Caller> withPlatformStatus(Rows &rows, Caller caller)
{
    if (!caller.platform)
        return caller;
    const auto platform = rows.platform(*caller.platform);
    if (!platform)
        return domain::fail(platform.error());
    if (!platform->has_value())
        return scopeForbidden();
    caller.platformStatus = (*platform)->status;
    return caller;
}

// Binds the caller to the tenant it belongs to or names.
Result<Caller> resolve(Rows &rows, const Proof &proof, Timestamp now)
{
    auto caller = callerWith(rows, proof, now);
    if (!caller)
        return caller;
    if (caller->tenant && proof.tenant && *caller->tenant != *proof.tenant)
        return scopeForbidden();
    const auto wanted = caller->tenant ? caller->tenant : proof.tenant;
    if (!wanted)
        return withPlatformStatus(rows, std::move(*caller));
    const auto tenant = rows.tenant(*wanted);
    if (!tenant)
        return domain::fail(tenant.error());
    // A key for trials never reaches what is real, whatever the rows say.
    if (tenant->has_value() && caller->isTestKey && !(*tenant)->sandbox)
        return unauthenticated(QStringLiteral("a test key in a tenant that is no sandbox"));
    if (!tenant->has_value() || (caller->platform && *caller->platform != (*tenant)->platform))
        return scopeForbidden();
    caller->platform = (*tenant)->platform;
    caller->tenant = (*tenant)->id;
    caller->tenantStatus = (*tenant)->status;
    caller->platformStatus = (*tenant)->platformStatus;
    caller->sandbox = (*tenant)->sandbox;
    return caller;
}

// The tenant that header or path name; the nil tenant, which nobody has, for a path that names none.
Result<std::optional<TenantId>> namedTenant(const Credentials &credentials)
{
    std::optional<TenantId> named;
    if (!credentials.tenantHeader.isEmpty()) {
        named = TenantId::parse(credentials.tenantHeader);
        if (!named)
            return invalidField(QStringLiteral("X-Tenant-ID"), QStringLiteral("INVALID_FORMAT"),
                QStringLiteral("Give the tenant's UUID in the header X-Tenant-ID."));
    }
    if (credentials.pathTenant.isEmpty())
        return named;
    const auto inPath = TenantId::parse(credentials.pathTenant).value_or(TenantId());
    if (named && *named != inPath)
        return invalidField(QStringLiteral("X-Tenant-ID"), QStringLiteral("CONFLICT"),
            QStringLiteral("Name the same tenant in the header and in the path, or leave the header out."));
    return std::optional(inPath);
}

} // namespace

QFuture<Result<Caller>> Authenticator::authenticate(const Credentials &credentials)
{
    const auto refuse
        = [](tl::unexpected<domain::Error> error) { return domain::ready(Result<Caller>(std::move(error))); };
    if (!credentials.apiKey.isEmpty() && !credentials.bearer.isEmpty())
        return refuse(invalidField(QStringLiteral("X-API-Key"), QStringLiteral("CONFLICT"),
            QStringLiteral("Send an API key or a bearer token, not both.")));
    const Timestamp now = m_context.clock.now();
    Proof proof;
    if (!credentials.apiKey.isEmpty()) {
        if (!crypto::hasValidChecksum(credentials.apiKey))
            return refuse(unauthenticated(QStringLiteral("not the form of an API key")));
        proof.keyHash = crypto::hashApiKey(credentials.apiKey);
    } else if (!credentials.bearer.isEmpty()) {
        const auto token = m_tokens.verify(credentials.bearer, now);
        if (!token)
            return refuse(domain::fail(token.error()));
        proof.token = *token;
    }
    const auto named = namedTenant(credentials);
    if (!named)
        return refuse(domain::fail(named.error()));
    if (proof.keyHash.isEmpty() && !proof.token)
        return domain::ready(Result<Caller>(Caller()));
    proof.tenant = *named;
    RememberedRows remembered(*m_context.cache, now);
    const auto caller = resolve(remembered, proof, now);
    if (!remembered.missed()) {
        if (caller)
            noteUse(*caller);
        return domain::ready(caller);
    }
    const auto future = m_context.database.read<Caller>(
        [cache = m_context.cache, proof, now](storage::Session &session) -> Result<Caller> {
            StoredRows stored(session, *cache, now);
            return resolve(stored, proof, now);
        });
    m_context.sequencer.after(future, [this](const Result<Caller> &found) {
        if (found)
            noteUse(*found);
    });
    return future;
}

void Authenticator::noteUse(const Caller &caller)
{
    const QUuid id(caller.id);
    const Timestamp now = m_context.clock.now();
    if (!caller.isKey() || !m_context.cache->shouldNoteUse(id, now))
        return;
    // Nobody waits for it: a use that isn't noted is noted a minute later.
    (void)m_context.database.write<domain::Done>(
        [id, now, isClient = caller.isOAuthClient](storage::Session &session) {
            const storage::SystemScope scope;
            const Timestamp since = now - CredentialCache::noteUseEvery + std::chrono::milliseconds(1);
            return isClient
                ? storage::OAuthClientRepository(session, scope).touch(domain::OAuthClientId{id}, now, since)
                : storage::ApiKeyRepository(session, scope).touch(domain::ApiKeyId{id}, now, since);
        });
}

} // namespace candor::identity
