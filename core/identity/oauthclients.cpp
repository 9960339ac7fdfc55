// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/oauthclients.h"

#include "crypto/hmac.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/oauthclientrepository.h"

namespace candor::identity {

using domain::Done;
using domain::OAuthClient;
using domain::OAuthClientId;
using domain::Result;
using domain::Timestamp;
using storage::Lock;
using storage::OAuthClientRepository;
using storage::Session;

namespace {

// How a secret begins, so that one that got lost is known for what it is.
const QString secretPrefix = QStringLiteral("ocs_");

storage::AuditRecord recordFor(const QString &chain, const domain::Actor &actor, const QString &action,
    const OAuthClient &client, Timestamp now, const RequestOrigin &origin)
{
    return {chain, now, actor, action, QStringLiteral("oauth-client:") + client.id.toString(),
        {{QStringLiteral("permissions"), client.permissions.join(QLatin1Char(' '))}}, origin.requestId};
}

Result<OAuthClient> findIn(Session &session, const GrantedPlace &place, OAuthClientId id, Lock lock)
{
    if (const auto exists = requireExists(session, place); !exists)
        return domain::fail(exists.error());
    const auto client = OAuthClientRepository(session, place.reach).find(layerOf(place), id, lock);
    if (!client)
        return domain::fail(client.error());
    if (!client->has_value())
        return notFound();
    return **client;
}

// The client, locked, if it is as the request wants it, not revoked, and may no more than the caller.
Result<OAuthClient> findToChange(Session &session, const GrantedPlace &place, OAuthClientId id,
    const Caller &caller, const RequestOrigin &origin)
{
    auto client = findIn(session, place, id, Lock::ForUpdate);
    if (!client)
        return client;
    auto may = requireMatch(origin, *client);
    if (may && client->revokedAt)
        may = domain::wrongState(
            QStringLiteral("REVOKED"), {}, QStringLiteral("The client is revoked; make a new one."));
    if (may)
        may = requireAll(caller, client->permissions);
    if (!may)
        return domain::fail(may.error());
    return client;
}

// The permissions that `scope` asks for, of those that the client has.
Result<QStringList> narrowed(const QStringList &held, const QString &scope)
{
    const auto names = scope.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (names.isEmpty())
        return domain::expandPermissions(held);
    const auto all = domain::expandPermissions(names);
    const bool covered = std::all_of(names.begin(), names.end(), domain::isPermission)
        && std::all_of(all.begin(), all.end(),
            [&held](const QString &permission) { return domain::permits(held, permission); });
    if (!covered)
        return invalidField(QStringLiteral("scope"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("The client has no such permission. Ask for some of its own, or leave scope out "
                           "for all of them."));
    return all;
}

// One who asks for a token.
struct Applicant
{
    OAuthClientId id;
    QByteArray secretHash;
    Timestamp now;

    [[nodiscard]] Result<OAuthClient> admit(Session &session) const
    {
        const auto account = OAuthClientRepository(session, storage::SystemScope()).findAccount(id);
        if (!account)
            return domain::fail(account.error());
        const QByteArray none(32, '\0');
        const QByteArray stored = *account ? (*account)->secretHash : none;
        const bool overlaps = account->has_value()
            && (*account)->client.previousSecretUntil.value_or(Timestamp()) > now
            && !(*account)->previousSecretHash.isEmpty();
        const QByteArray previous = overlaps ? (*account)->previousSecretHash : none;
        const bool current = crypto::equalConstantTime(stored, secretHash);
        const bool fits = crypto::equalConstantTime(previous, secretHash) || current;
        if (!account->has_value() || !fits)
            return unauthenticated(QStringLiteral("unknown OAuth client or wrong secret"));
        const OAuthClient &client = (*account)->client;
        if (client.revokedAt || (client.expiresAt && *client.expiresAt <= now))
            return unauthenticated(QStringLiteral("revoked or expired OAuth client"));
        return client;
    }
};

} // namespace

QFuture<Result<Performed<IssuedOAuthClient>>> OAuthClients::create(const Caller &caller, const Place &place,
    const NewOAuthClient &wanted, const RequestOrigin &origin, const Remember<IssuedOAuthClient> &memory)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:create"), Access::Change);
    const Timestamp now = m_context.clock.now();
    auto faults = check(wanted, place.layer, now);
    auto valid = gather(where, faults);
    if (valid)
        valid = refuse(faults);
    if (!valid)
        return refused<Performed<IssuedOAuthClient>>(valid.error());
    const auto permissions = permissionsFor(wanted);
    if (const auto held = requireAll(caller, permissions); !held)
        return refused<Performed<IssuedOAuthClient>>(held.error());
    const QString secret = secretPrefix + makeOneTimeSecret().token;
    const OAuthClient client{OAuthClientId::make(now), *where->platform, where->tenant, wanted.name.trimmed(),
        wanted.description.trimmed(), permissions, caller.id, now, wanted.expiresAt, std::nullopt,
        std::nullopt};
    const auto record = recordFor(
        where->auditChain, caller.actor(), QStringLiteral("oauth-client.create"), client, now, origin);
    return storage::perform<IssuedOAuthClient>(m_context.database, where->reach, memory, now,
        [client, secret, record, where = *where, cache = m_context.cache](
            Session &session) -> Result<IssuedOAuthClient> {
            auto done = requireExists(session, where);
            if (done)
                done = OAuthClientRepository(session, where.reach).insert(client, hashOneTimeSecret(secret));
            if (done)
                done = conclude(session, *cache, record);
            if (!done)
                return domain::fail(done.error());
            return IssuedOAuthClient{client, secret};
        });
}

QFuture<Result<storage::Page<OAuthClient>>> OAuthClients::list(
    const Caller &caller, const Place &place, const storage::PageRequest &request)
{
    using Answer = storage::Page<OAuthClient>;
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:read"), Access::Read);
    if (!where)
        return refused<Answer>(where.error());
    return m_context.database.read<Answer>(
        where->reach, [where = *where, request](Session &session) -> Result<Answer> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            return OAuthClientRepository(session, where.reach).clients(layerOf(where), request);
        });
}

QFuture<Result<OAuthClient>> OAuthClients::get(const Caller &caller, const Place &place, OAuthClientId id)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:read"), Access::Read);
    if (!where)
        return refused<OAuthClient>(where.error());
    return m_context.database.read<OAuthClient>(where->reach,
        [where = *where, id](Session &session) { return findIn(session, where, id, Lock::None); });
}

QFuture<Result<Performed<OAuthClient>>> OAuthClients::update(const Caller &caller, const Place &place,
    OAuthClientId id, const OAuthClientChanges &changes, const RequestOrigin &origin,
    const Remember<OAuthClient> &memory)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:create"), Access::Change);
    if (!where)
        return refused<Performed<OAuthClient>>(where.error());
    const Timestamp now = m_context.clock.now();
    return storage::perform<OAuthClient>(m_context.database, where->reach, memory, now,
        [=, where = *where, cache = m_context.cache](Session &session) -> Result<OAuthClient> {
            auto client = findToChange(session, where, id, caller, origin);
            if (!client)
                return client;
            const NewCredential wanted{changes.name.value_or(client->name).trimmed(),
                changes.description.value_or(client->description).trimmed(),
                changes.permissions.value_or(client->permissions), changes.expiresAt, changes.faults};
            auto done = refuse(check(wanted, where.layer, now));
            if (done)
                done = requireAll(caller, permissionsFor(wanted));
            if (!done)
                return domain::fail(done.error());
            client->name = wanted.name;
            client->description = wanted.description;
            client->permissions = permissionsFor(wanted);
            client->expiresAt = changes.expiresAt ? changes.expiresAt : client->expiresAt;
            done = OAuthClientRepository(session, where.reach).update(*client);
            if (done)
                done = conclude(session, *cache,
                    recordFor(where.auditChain, caller.actor(), QStringLiteral("oauth-client.update"),
                        *client, now, origin));
            if (!done)
                return domain::fail(done.error());
            return client;
        });
}

QFuture<Result<Performed<IssuedOAuthClient>>> OAuthClients::rotate(const Caller &caller, const Place &place,
    OAuthClientId id, std::chrono::seconds overlap, const RequestOrigin &origin,
    const Remember<IssuedOAuthClient> &memory)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:create"), Access::Change);
    if (!where)
        return refused<Performed<IssuedOAuthClient>>(where.error());
    if (const auto valid = checkOverlap(overlap); !valid)
        return refused<Performed<IssuedOAuthClient>>(valid.error());
    const Timestamp now = m_context.clock.now();
    const QString secret = secretPrefix + makeOneTimeSecret().token;
    return storage::perform<IssuedOAuthClient>(m_context.database, where->reach, memory, now,
        [=, where = *where, cache = m_context.cache](Session &session) -> Result<IssuedOAuthClient> {
            auto client = findToChange(session, where, id, caller, origin);
            if (!client)
                return domain::fail(client.error());
            if (client->expiresAt && *client->expiresAt <= now)
                return domain::wrongState(QStringLiteral("EXPIRED"),
                    {QStringLiteral("CHANGE"), QStringLiteral("REVOKE")},
                    QStringLiteral("The client is expired; give it a later expiresAt first."));
            client->previousSecretUntil.reset();
            if (overlap > std::chrono::seconds(0))
                client->previousSecretUntil = now + overlap;
            auto done = OAuthClientRepository(session, where.reach)
                            .replaceSecret(*client, hashOneTimeSecret(secret), caller.id);
            if (done)
                done = conclude(session, *cache,
                    recordFor(where.auditChain, caller.actor(), QStringLiteral("oauth-client.rotate"),
                        *client, now, origin));
            if (!done)
                return domain::fail(done.error());
            return IssuedOAuthClient{*client, secret};
        });
}

QFuture<Result<OAuthClient>> OAuthClients::revoke(
    const Caller &caller, const Place &place, OAuthClientId id, const RequestOrigin &origin)
{
    const auto where
        = grantCredentials(caller, place, QStringLiteral("api-key:delete"), accessToRevoke(caller));
    if (!where)
        return refused<OAuthClient>(where.error());
    return m_context.database.write<OAuthClient>(where->reach,
        [=, where = *where, now = m_context.clock.now(), cache = m_context.cache](
            Session &session) -> Result<OAuthClient> {
            auto client = findIn(session, where, id, Lock::ForUpdate);
            if (!client)
                return client;
            if (const auto met = requireMatch(origin, *client); !met)
                return domain::fail(met.error());
            if (client->revokedAt)
                return client;
            const auto revoked = OAuthClientRepository(session, where.reach).revoke(id, now);
            if (!revoked)
                return domain::fail(revoked.error());
            const auto record = recordFor(where.auditChain, caller.actor(),
                QStringLiteral("oauth-client.revoke"), *client, now, origin);
            if (const auto done = conclude(session, *cache, record); !done)
                return domain::fail(done.error());
            client->revokedAt = now;
            return client;
        });
}

QFuture<Result<ClientToken>> OAuthClients::issue(
    const QString &clientId, const QString &secret, const QString &scope, const RequestOrigin &origin)
{
    const Timestamp now = m_context.clock.now();
    // What is no id at all belongs to nobody, like the nil one.
    const Applicant applicant{
        OAuthClientId::parse(clientId).value_or(OAuthClientId()), hashOneTimeSecret(secret), now};
    const auto admitted = m_context.database.read<OAuthClient>(
        [applicant](Session &session) { return applicant.admit(session); });
    return m_context.sequencer.andThen<ClientToken>(
        admitted, [=, this](const OAuthClient &client) -> QFuture<Result<ClientToken>> {
            const auto permissions = narrowed(client.permissions, scope);
            if (!permissions)
                return refused<ClientToken>(permissions.error());
            auto lifetime = AccessTokens::lifetime;
            if (client.expiresAt)
                lifetime
                    = std::min(lifetime, std::chrono::floor<std::chrono::seconds>(*client.expiresAt - now));
            const ClientToken token{
                m_tokens.issue({client.id, *permissions}, now, lifetime), lifetime, *permissions};
            const QString chain
                = client.tenant ? storage::chainOf(*client.tenant) : storage::chainOf(client.platform);
            auto record = recordFor(chain, {domain::Actor::Kind::ApiKey, client.id.toString(), {}},
                QStringLiteral("oauth-client.token"), client, now, origin);
            record.detail = {{QStringLiteral("scope"), permissions->join(QLatin1Char(' '))}};
            return m_context.database.write<ClientToken>(
                [id = client.id, token, record, now](Session &session) -> Result<ClientToken> {
                    auto done = OAuthClientRepository(session, storage::SystemScope()).touch(id, now, now);
                    if (done)
                        done = storage::AuditRepository(session).append(record);
                    if (!done)
                        return domain::fail(done.error());
                    return token;
                });
        });
}

} // namespace candor::identity
