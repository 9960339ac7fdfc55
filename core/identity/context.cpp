// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/context.h"

#include "crypto/hmac.h"
#include "crypto/random.h"

namespace candor::identity {

QString auditChainOf(const domain::User &user)
{
    if (user.tenant)
        return storage::chainOf(*user.tenant);
    if (user.platform)
        return storage::chainOf(*user.platform);
    return storage::installationChain();
}

domain::Result<domain::Done> conclude(
    storage::Session &session, CredentialCache &cache, const storage::AuditRecord &record)
{
    const auto written = storage::AuditRepository(session).append(record);
    if (written)
        session.whenCommitted([&cache] { cache.clear(); });
    return written;
}

OneTimeSecret makeOneTimeSecret()
{
    const QString token = QString::fromLatin1(
        crypto::randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return {token, hashOneTimeSecret(token)};
}

QByteArray hashOneTimeSecret(const QString &token)
{
    return crypto::sha256(token.toUtf8());
}

} // namespace candor::identity
