// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/credentialcache.h"

namespace candor::identity {

namespace {

constexpr qsizetype capacity = 4096; // rows of each kind; a full table starts afresh

} // namespace

template <typename Key, typename Row>
std::optional<Row> CredentialCache::find(
    const Entries<Key, Row> &entries, const Key &key, domain::Timestamp now) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = entries.constFind(key);
    if (found == entries.constEnd() || now < found->readAt || now - found->readAt >= trust)
        return std::nullopt;
    return found->row;
}

template <typename Key, typename Row>
void CredentialCache::insert(Entries<Key, Row> &entries, const Key &key, const Row &row, const Moment &readAt)
{
    const QMutexLocker locker(&m_mutex);
    if (readAt.clears != m_clears)
        return;
    if (entries.size() >= capacity)
        entries.clear();
    entries.insert(key, {row, readAt.time});
}

std::optional<domain::ApiKey> CredentialCache::key(const QByteArray &hash, domain::Timestamp now) const
{
    return find(m_keys, hash, now);
}

std::optional<SessionUser> CredentialCache::session(const QString &session, domain::Timestamp now) const
{
    return find(m_sessions, session, now);
}

std::optional<domain::OAuthClient> CredentialCache::client(
    domain::OAuthClientId id, domain::Timestamp now) const
{
    return find(m_clients, id, now);
}

std::optional<domain::Tenant> CredentialCache::tenant(domain::TenantId id, domain::Timestamp now) const
{
    return find(m_tenants, id, now);
}

std::optional<domain::Platform> CredentialCache::platform(domain::PlatformId id, domain::Timestamp now) const
{
    return find(m_platforms, id, now);
}

void CredentialCache::store(const QByteArray &hash, const domain::ApiKey &key, const Moment &readAt)
{
    insert(m_keys, hash, key, readAt);
}

void CredentialCache::store(const QString &session, const SessionUser &user, const Moment &readAt)
{
    insert(m_sessions, session, user, readAt);
}

void CredentialCache::store(const domain::OAuthClient &client, const Moment &readAt)
{
    insert(m_clients, client.id, client, readAt);
}

void CredentialCache::store(const domain::Tenant &tenant, const Moment &readAt)
{
    insert(m_tenants, tenant.id, tenant, readAt);
}

void CredentialCache::store(const domain::Platform &platform, const Moment &readAt)
{
    insert(m_platforms, platform.id, platform, readAt);
}

CredentialCache::Moment CredentialCache::before(domain::Timestamp now) const
{
    const QMutexLocker locker(&m_mutex);
    return {now, m_clears};
}

void CredentialCache::clear()
{
    const QMutexLocker locker(&m_mutex);
    ++m_clears;
    m_keys.clear();
    m_sessions.clear();
    m_clients.clear();
    m_tenants.clear();
    m_platforms.clear();
}

bool CredentialCache::shouldNoteUse(const QUuid &id, domain::Timestamp now)
{
    const QMutexLocker locker(&m_mutex);
    const auto noted = m_notedUses.constFind(id);
    if (noted != m_notedUses.constEnd() && now - *noted < noteUseEvery)
        return false;
    if (m_notedUses.size() >= capacity)
        m_notedUses.clear();
    m_notedUses.insert(id, now);
    return true;
}

} // namespace candor::identity
