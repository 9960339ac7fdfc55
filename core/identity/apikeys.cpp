// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/apikeys.h"

#include "crypto/apikey.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/apikeyrepository.h"

namespace candor::identity {

using domain::ApiKey;
using domain::ApiKeyId;
using domain::Result;
using domain::Timestamp;
using storage::ApiKeyRepository;
using storage::Lock;
using storage::Session;

namespace {

crypto::Environment environmentOf(const Caller &caller, const GrantedPlace &place)
{
    const bool isTest = place.layer == Place::Layer::Tenant && caller.sandbox;
    return isTest ? crypto::Environment::Test : crypto::Environment::Live;
}

storage::AuditRecord recordFor(const Caller &caller, const GrantedPlace &place, const QString &action,
    const ApiKey &key, const RequestOrigin &origin)
{
    return {place.auditChain, {}, caller.actor(), action, QStringLiteral("api-key:") + key.id.toString(),
        {{QStringLiteral("prefix"), key.keyPrefix},
            {QStringLiteral("permissions"), key.permissions.join(QLatin1Char(' '))}},
        origin.requestId};
}

Result<ApiKey> findIn(Session &session, const GrantedPlace &place, ApiKeyId id, Lock lock)
{
    if (const auto exists = requireExists(session, place); !exists)
        return domain::fail(exists.error());
    const auto key = ApiKeyRepository(session, place.reach).find(layerOf(place), id, lock);
    if (!key)
        return domain::fail(key.error());
    if (!key->has_value())
        return notFound();
    return **key;
}

// The key, locked, if it is as the request wants it, the newest of its family, at work, and may no more than
// the caller.
Result<ApiKey> findToRotate(Session &session, const GrantedPlace &place, ApiKeyId id, const Caller &caller,
    const RequestOrigin &origin, Timestamp now)
{
    auto key = findIn(session, place, id, Lock::ForUpdate);
    if (!key)
        return key;
    if (const auto met = requireMatch(origin, *key); !met)
        return domain::fail(met.error());
    if (key->revokedAt || (key->expiresAt && *key->expiresAt <= now))
        return domain::wrongState(key->revokedAt ? QStringLiteral("REVOKED") : QStringLiteral("EXPIRED"), {},
            QStringLiteral("The key is revoked or expired; make a new one."));
    const auto successor = ApiKeyRepository(session, place.reach).successorOf(key->id);
    if (!successor)
        return domain::fail(successor.error());
    if (!successor->isEmpty())
        return domain::wrongState(QStringLiteral("REPLACED"), {QStringLiteral("REVOKE")},
            QStringLiteral("The key was replaced already; rotate the one that begins with %1.")
                .arg(*successor));
    if (const auto held = requireAll(caller, key->permissions); !held)
        return domain::fail(held.error());
    return key;
}

} // namespace

QFuture<Result<Performed<IssuedApiKey>>> ApiKeys::create(const Caller &caller, const Place &place,
    const NewApiKey &wanted, const RequestOrigin &origin, const Remember<IssuedApiKey> &memory)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:create"), Access::Change);
    const Timestamp now = m_context.clock.now();
    auto faults = check(wanted, place.layer, now);
    auto valid = gather(where, faults);
    if (valid)
        valid = refuse(faults);
    if (!valid)
        return refused<Performed<IssuedApiKey>>(valid.error());
    const auto permissions = permissionsFor(wanted);
    if (const auto held = requireAll(caller, permissions); !held)
        return refused<Performed<IssuedApiKey>>(held.error());
    const auto made = crypto::makeApiKey(environmentOf(caller, *where));
    ApiKey key{ApiKeyId::make(now), *where->platform, where->tenant, wanted.name.trimmed(),
        wanted.description.trimmed(), permissions, made.prefix, caller.id, now, wanted.expiresAt,
        std::nullopt, std::nullopt, {}};
    key.family = key.id;
    auto record = recordFor(caller, *where, QStringLiteral("api-key.create"), key, origin);
    record.at = now;
    return storage::perform<IssuedApiKey>(m_context.database, where->reach, memory, now,
        [key, made, record, where = *where, cache = m_context.cache](
            Session &session) -> Result<IssuedApiKey> {
            auto done = requireExists(session, where);
            if (done)
                done = ApiKeyRepository(session, where.reach).insert(key, made.hash);
            if (done)
                done = conclude(session, *cache, record);
            if (!done)
                return domain::fail(done.error());
            return IssuedApiKey{key, made.key};
        });
}

QFuture<Result<Performed<IssuedApiKey>>> ApiKeys::rotate(const Caller &caller, const Place &place,
    ApiKeyId id, std::chrono::seconds overlap, const RequestOrigin &origin,
    const Remember<IssuedApiKey> &memory)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:create"), Access::Change);
    if (!where)
        return refused<Performed<IssuedApiKey>>(where.error());
    if (const auto valid = checkOverlap(overlap); !valid)
        return refused<Performed<IssuedApiKey>>(valid.error());
    const Timestamp now = m_context.clock.now();
    const auto made = crypto::makeApiKey(environmentOf(caller, *where));
    return storage::perform<IssuedApiKey>(m_context.database, where->reach, memory, now,
        [=, where = *where, fresh = ApiKeyId::make(now), cache = m_context.cache](
            Session &session) -> Result<IssuedApiKey> {
            const auto old = findToRotate(session, where, id, caller, origin, now);
            if (!old)
                return domain::fail(old.error());
            ApiKey key = *old;
            key.id = fresh;
            key.keyPrefix = made.prefix;
            key.createdBy = caller.id;
            key.createdAt = now;
            key.lastUsedAt.reset();
            ApiKeyRepository keys(session, where.reach);
            const Timestamp end = now + overlap;
            auto done = keys.replace(old->id, fresh, old->expiresAt ? std::min(*old->expiresAt, end) : end);
            if (done)
                done = keys.insert(key, made.hash);
            auto record = recordFor(caller, where, QStringLiteral("api-key.rotate"), key, origin);
            record.at = now;
            record.detail.insert(QStringLiteral("replaces"), old->id.toString());
            if (done)
                done = conclude(session, *cache, record);
            if (!done)
                return domain::fail(done.error());
            return IssuedApiKey{key, made.key};
        });
}

QFuture<Result<storage::Page<ApiKey>>> ApiKeys::list(
    const Caller &caller, const Place &place, const storage::PageRequest &request)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:read"), Access::Read);
    if (!where)
        return refused<storage::Page<ApiKey>>(where.error());
    return m_context.database.read<storage::Page<ApiKey>>(
        where->reach, [where = *where, request](Session &session) -> Result<storage::Page<ApiKey>> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            return ApiKeyRepository(session, where.reach).keys(layerOf(where), request);
        });
}

QFuture<Result<ApiKey>> ApiKeys::get(const Caller &caller, const Place &place, ApiKeyId id)
{
    const auto where = grantCredentials(caller, place, QStringLiteral("api-key:read"), Access::Read);
    if (!where)
        return refused<ApiKey>(where.error());
    return m_context.database.read<ApiKey>(where->reach,
        [where = *where, id](Session &session) { return findIn(session, where, id, Lock::None); });
}

QFuture<Result<ApiKey>> ApiKeys::revoke(
    const Caller &caller, const Place &place, ApiKeyId id, const RequestOrigin &origin)
{
    const auto where
        = grantCredentials(caller, place, QStringLiteral("api-key:delete"), accessToRevoke(caller));
    if (!where)
        return refused<ApiKey>(where.error());
    return m_context.database.write<ApiKey>(where->reach,
        [=, where = *where, now = m_context.clock.now(), cache = m_context.cache](
            Session &session) -> Result<ApiKey> {
            auto key = findIn(session, where, id, Lock::ForUpdate);
            if (!key)
                return key;
            if (const auto met = requireMatch(origin, *key); !met)
                return domain::fail(met.error());
            if (key->revokedAt)
                return key;
            const auto revoked = ApiKeyRepository(session, where.reach).revoke(id, now);
            if (!revoked)
                return domain::fail(revoked.error());
            auto record = recordFor(caller, where, QStringLiteral("api-key.revoke"), *key, origin);
            record.at = now;
            if (const auto done = conclude(session, *cache, record); !done)
                return domain::fail(done.error());
            key->revokedAt = now;
            return key;
        });
}

} // namespace candor::identity
