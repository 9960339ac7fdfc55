// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tokenkeyrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

Result<QList<TokenKey>> TokenKeyRepository::keys(Lock lock)
{
    return m_session.select<TokenKey>(
        QStringLiteral("SELECT kid, created_at, signs_from FROM token_keys ORDER BY signs_from, kid")
            + (clauseOf(m_session, lock)),
        {}, [](const Row &row) { return TokenKey{row.text(0), row.time(1), row.time(2)}; });
}

Result<Done> TokenKeyRepository::insert(const TokenKey &key)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO token_keys (kid, created_at, signs_from) VALUES (?, ?, ?) "
                       "ON CONFLICT (kid) DO NOTHING"),
        {value(key.kid), value(key.createdAt), value(key.signsFrom)}));
}

Result<Done> TokenKeyRepository::remove(const QString &kid)
{
    return ran(m_session.execute(QStringLiteral("DELETE FROM token_keys WHERE kid = ?"), {value(kid)}));
}

} // namespace candor::storage
