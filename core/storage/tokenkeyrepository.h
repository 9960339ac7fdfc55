// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/reach.h"

namespace candor::storage {

// A key that tokens are signed with. It holds no secret: that derives from the master key and `kid`.
struct TokenKey
{
    QString kid;
    domain::Timestamp createdAt;
    domain::Timestamp signsFrom; // until the next one does
    bool operator==(const TokenKey &) const = default;
};

// The installation's token keys; they are nobody's, therefore system scope.
class TokenKeyRepository
{
public:
    TokenKeyRepository(Session &session, const SystemScope &)
        : m_session(session)
    {
    }

    // In the order in which they sign.
    [[nodiscard]] domain::Result<QList<TokenKey>> keys(Lock lock = Lock::None);
    // Nothing is done when the kid is there.
    [[nodiscard]] domain::Result<domain::Done> insert(const TokenKey &key);
    [[nodiscard]] domain::Result<domain::Done> remove(const QString &kid);

private:
    Session &m_session;
};

} // namespace candor::storage
