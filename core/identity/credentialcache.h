// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"

#include <QHash>
#include <QMutex>
#include <optional>

namespace candor::identity {

// A bearer token's user, and whether its session still stands.
struct SessionUser
{
    domain::User user;
    bool live = false;
};

// What credentials were looked up lately, so that a busy key costs no look-up for each request. Rows are
// believed for `trust` after they were read: a revoked key, a log-out, a changed role or a suspended tenant
// or platform counts on every node at most that much later, and on this node once it was committed (clear()):
// what was read before is not taken after it. Unknown credentials are never remembered. Bounded; thread-safe,
// by one mutex held for a few instructions.
class CredentialCache
{
public:
    static constexpr std::chrono::milliseconds trust{1000};
    static constexpr std::chrono::milliseconds noteUseEvery{60000};

    [[nodiscard]] std::optional<domain::ApiKey> key(const QByteArray &hash, domain::Timestamp now) const;
    [[nodiscard]] std::optional<SessionUser> session(const QString &session, domain::Timestamp now) const;
    [[nodiscard]] std::optional<domain::OAuthClient> client(
        domain::OAuthClientId id, domain::Timestamp now) const;
    [[nodiscard]] std::optional<domain::Tenant> tenant(domain::TenantId id, domain::Timestamp now) const;
    [[nodiscard]] std::optional<domain::Platform> platform(
        domain::PlatformId id, domain::Timestamp now) const;
    // Before a row is read; comes with the row.
    struct Moment
    {
        domain::Timestamp time;
        quint64 clears = 0; // how often all was forgotten until then
    };
    [[nodiscard]] Moment before(domain::Timestamp now) const;
    void store(const QByteArray &hash, const domain::ApiKey &key, const Moment &readAt);
    void store(const QString &session, const SessionUser &user, const Moment &readAt);
    void store(const domain::OAuthClient &client, const Moment &readAt);
    void store(const domain::Tenant &tenant, const Moment &readAt);
    void store(const domain::Platform &platform, const Moment &readAt);
    void clear();

    // True at most once a minute for each key and each OAuth client: its use should be noted.
    [[nodiscard]] bool shouldNoteUse(const QUuid &id, domain::Timestamp now);

private:
    template <typename Row>
    struct Entry
    {
        Row row;
        domain::Timestamp readAt;
    };
    template <typename Key, typename Row>
    using Entries = QHash<Key, Entry<Row>>;
    template <typename Key, typename Row>
    std::optional<Row> find(const Entries<Key, Row> &entries, const Key &key, domain::Timestamp now) const;
    template <typename Key, typename Row>
    void insert(Entries<Key, Row> &entries, const Key &key, const Row &row, const Moment &readAt);

    mutable QMutex m_mutex;
    quint64 m_clears = 0;
    Entries<QByteArray, domain::ApiKey> m_keys;
    Entries<QString, SessionUser> m_sessions;
    Entries<domain::OAuthClientId, domain::OAuthClient> m_clients;
    Entries<domain::TenantId, domain::Tenant> m_tenants;
    Entries<domain::PlatformId, domain::Platform> m_platforms;
    QHash<QUuid, domain::Timestamp> m_notedUses;
};

} // namespace candor::identity
