// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/accesstokens.h"

#include "identity/errors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor::identity {

namespace {

const QString tokenType = QStringLiteral("at+jwt");
const QString tokenAudience = QStringLiteral("candor");

qint64 seconds(domain::Timestamp time)
{
    return domain::toMilliseconds(time) / 1000;
}

} // namespace

AccessTokens::AccessTokens(const TokenRing &ring)
    : m_ring(ring)
{
}

QString AccessTokens::issue(const Content &content, domain::Timestamp now) const
{
    return m_ring.sign(TokenPurpose::Access,
        {{QStringLiteral("sub"), content.user.toString()}, {QStringLiteral("sid"), content.session},
            {QStringLiteral("aud"), tokenAudience}, {QStringLiteral("iat"), seconds(now)},
            {QStringLiteral("exp"), seconds(now + lifetime)}},
        tokenType, now);
}

QString AccessTokens::issue(
    const ClientContent &content, domain::Timestamp now, std::chrono::seconds life) const
{
    const QString id = content.client.toString();
    return m_ring.sign(TokenPurpose::Access,
        {{QStringLiteral("sub"), id}, {QStringLiteral("client_id"), id},
            {QStringLiteral("scope"), content.permissions.join(QLatin1Char(' '))},
            {QStringLiteral("aud"), tokenAudience}, {QStringLiteral("iat"), seconds(now)},
            {QStringLiteral("exp"), seconds(now + life)}},
        tokenType, now);
}

bool AccessTokens::claimsUser(const QString &token)
{
    const auto payload = QByteArray::fromBase64Encoding(
        token.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    return payload && QJsonDocument::fromJson(*payload).object().contains(QLatin1String("sid"));
}

domain::Result<AccessTokens::Anyone> AccessTokens::verify(const QString &token, domain::Timestamp now) const
{
    const auto claims = m_ring.verify(TokenPurpose::Access, token, tokenType, tokenAudience, now);
    if (!claims)
        return unauthenticated(claims.error().logDetail);
    const QString subject = claims->value(QLatin1String("sub")).toString();
    const QString session = claims->value(QLatin1String("sid")).toString();
    // Users and clients are told apart by what only one of them has (RFC 9068 §5).
    if (claims->contains(QLatin1String("client_id"))) {
        const auto client = domain::OAuthClientId::parse(subject);
        if (!client || claims->value(QLatin1String("client_id")).toString() != subject
            || claims->contains(QLatin1String("sid")))
            return unauthenticated(QStringLiteral("a token of no client"));
        return ClientContent{*client,
            claims->value(QLatin1String("scope")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    }
    const auto user = domain::UserId::parse(subject);
    if (!user || session.isEmpty())
        return unauthenticated(QStringLiteral("a token without user or session"));
    return Content{*user, session};
}

} // namespace candor::identity
