// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/tokenkeys.h"

namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::Lock;
using storage::Session;
using storage::TokenKey;
using storage::TokenKeyRepository;

namespace {

using Keys = TokenKeys::Keys;
const storage::SystemScope scope;

storage::AuditRecord recordFor(const QString &action, const TokenKey &key, Timestamp now)
{
    return {storage::installationChain(), now, {domain::Actor::Kind::System, {}, {}}, action,
        QStringLiteral("token-key:") + key.kid,
        {{QStringLiteral("signsFrom"), domain::toIso8601(key.signsFrom)}}, {}};
}

Result<Done> add(Session &session, const TokenKey &key, const QString &action, Timestamp now)
{
    const auto inserted = TokenKeyRepository(session, scope).insert(key);
    if (!inserted)
        return inserted;
    return storage::AuditRepository(session).append(recordFor(action, key, now));
}

// The keys are their own lock: nodes that look at the same time take turns, and the second one sees what the
// first one did.
Result<Keys> lockedKeys(TokenKeyRepository &repository)
{
    if (const auto locked = repository.keys(Lock::ForUpdate); !locked)
        return locked;
    return repository.keys();
}

// One look at the keys, within a unit of work; `fresh` is the key that may be needed.
struct Upkeep
{
    TokenKey fresh;
    Timestamp now;
    std::chrono::hours rotateAfter;

    [[nodiscard]] bool isDue(const Keys &keys) const
    {
        return rotateAfter > std::chrono::hours(0) && keys.last().signsFrom + rotateAfter <= now;
    }
    [[nodiscard]] bool hasWork(const Keys &keys) const
    {
        return keys.isEmpty() || isDue(keys)
            || verifiesUntil(keys, 0).value_or(now + std::chrono::hours(1)) <= now;
    }
    [[nodiscard]] Result<Keys> run(Session &session) const
    {
        TokenKeyRepository repository(session, scope);
        const TokenKey first{QLatin1String(TokenRing::firstKid), now, now};
        auto keys = lockedKeys(repository);
        Result<Done> done = Done();
        if (keys && keys->isEmpty())
            done = add(session, first, QStringLiteral("token-key.create"), now);
        else if (keys && isDue(*keys))
            done = add(session, fresh, QStringLiteral("token-key.rotate"), now);
        for (qsizetype i = 0; keys && done && i < keys->size(); ++i) {
            const auto end = verifiesUntil(*keys, i);
            if (end && *end <= now)
                done = repository.remove(keys->at(i).kid);
        }
        if (!keys || !done)
            return domain::fail(keys ? done.error() : keys.error());
        return repository.keys();
    }
};

TokenKey freshKey(Timestamp now)
{
    return {domain::makeUuid7(now).toString(QUuid::Id128), now, now + TokenKeys::announcement};
}

} // namespace

std::optional<Timestamp> verifiesUntil(const TokenKeys::Keys &keys, qsizetype index)
{
    if (index + 1 >= keys.size())
        return std::nullopt;
    return keys.at(index + 1).signsFrom + TokenKeys::longestToken;
}

TokenKeys::TokenKeys(const Context &context, const TokenRing &ring, std::chrono::hours rotateAfter)
    : m_context(context)
    , m_ring(ring)
    , m_rotateAfter(rotateAfter)
{
}

QFuture<Result<Keys>> TokenKeys::shown(const QFuture<Result<Keys>> &found)
{
    return m_context.sequencer.mapped<Keys>(found, [ring = m_ring](const Keys &keys) -> Result<Keys> {
        TokenRing shared = ring;
        shared.replace(keys);
        return keys;
    });
}

QFuture<Result<Keys>> TokenKeys::maintain()
{
    const Timestamp now = m_context.clock.now();
    const Upkeep upkeep{freshKey(now), now, m_rotateAfter};
    const auto found = m_context.database.read<Keys>(
        [](Session &session) { return TokenKeyRepository(session, scope).keys(); });
    return shown(m_context.sequencer.andThen<Keys>(found, [this, upkeep](const Keys &keys) {
        if (!upkeep.hasWork(keys))
            return domain::ready(Result<Keys>(keys));
        return m_context.database.writeInBackground<Keys>(
            [upkeep](Session &session) { return upkeep.run(session); });
    }));
}

QFuture<Result<Keys>> TokenKeys::rotate()
{
    const Timestamp now = m_context.clock.now();
    return shown(
        m_context.database.write<Keys>([fresh = freshKey(now), now](Session &session) -> Result<Keys> {
            TokenKeyRepository repository(session, scope);
            auto keys = lockedKeys(repository);
            if (!keys)
                return keys;
            if (!keys->isEmpty() && keys->last().signsFrom > now)
                return domain::fail(domain::ErrorCode::InvalidState,
                    QStringLiteral("A new key was made already; it signs from %1 on.")
                        .arg(domain::toIso8601(keys->last().signsFrom)));
            const TokenKey first{QLatin1String(TokenRing::firstKid), now, now};
            Result<Done> done = Done();
            if (keys->isEmpty())
                done = add(session, first, QStringLiteral("token-key.create"), now);
            if (done)
                done = add(session, fresh, QStringLiteral("token-key.rotate"), now);
            if (!done)
                return domain::fail(done.error());
            return repository.keys();
        }));
}

} // namespace candor::identity
