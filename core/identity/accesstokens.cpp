// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/accesstokens.h"

#include "identity/errors.h"

namespace candor::identity {

namespace {

const QString tokenType = QStringLiteral("at+jwt");
const QString tokenAudience = QStringLiteral("candor");

qint64 seconds(domain::Timestamp time)
{
    return domain::toMilliseconds(time) / 1000;
}

} // namespace

AccessTokens::AccessTokens(const crypto::Keyring &keyring)
    : m_signer({{QStringLiteral("access-1"), keyring.derive("access-token/1")}})
{
}

QString AccessTokens::issue(const Content &content, domain::Timestamp now) const
{
    return m_signer.sign(
        {{QStringLiteral("sub"), content.user.toString()}, {QStringLiteral("sid"), content.session},
            {QStringLiteral("aud"), tokenAudience}, {QStringLiteral("iat"), seconds(now)},
            {QStringLiteral("exp"), seconds(now + lifetime)}},
        tokenType);
}

domain::Result<AccessTokens::Content> AccessTokens::verify(const QString &token, domain::Timestamp now) const
{
    const auto claims = m_signer.verify(token, tokenType, tokenAudience, now);
    if (!claims)
        return unauthenticated(claims.error().logDetail);
    const auto user = domain::UserId::parse(claims->value(QLatin1String("sub")).toString());
    const QString session = claims->value(QLatin1String("sid")).toString();
    if (!user || session.isEmpty())
        return unauthenticated(QStringLiteral("a token without user or session"));
    return Content{*user, session};
}

} // namespace candor::identity
