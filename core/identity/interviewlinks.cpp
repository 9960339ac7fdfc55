// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/interviewlinks.h"

#include <QJsonObject>

namespace candor::identity {

using domain::ErrorCode;
using domain::Result;

namespace {

const QString linkKind = QStringLiteral("join+jwt");
const QString cookieKind = QStringLiteral("room+jwt");
const QString audience = QStringLiteral("candor-candidate");

qint64 seconds(domain::Timestamp time)
{
    return domain::toMilliseconds(time) / 1000;
}

} // namespace

InterviewLinks::InterviewLinks(const TokenRing &ring, QString appUrl)
    : m_ring(ring)
    , m_appUrl(std::move(appUrl))
{
}

QString InterviewLinks::link(const LinkClaims &claims) const
{
    const auto made = domain::timeOfUuid7(QUuid(claims.linkId));
    return m_appUrl + QStringLiteral("/interview/join/") + make(claims, linkKind, made);
}

QString InterviewLinks::cookie(const LinkClaims &claims, domain::Timestamp now) const
{
    return make(claims, cookieKind, now);
}

Result<LinkClaims> InterviewLinks::openLink(const QString &token, domain::Timestamp now) const
{
    return open(token, linkKind, now);
}

Result<LinkClaims> InterviewLinks::openCookie(const QString &token, domain::Timestamp now) const
{
    return open(token, cookieKind, now);
}

QString InterviewLinks::make(const LinkClaims &claims, const QString &kind, domain::Timestamp now) const
{
    const QJsonObject json{
        {QStringLiteral("sub"), claims.interview.toString()},
        {QStringLiteral("aud"), audience},
        {QStringLiteral("iat"), seconds(now)},
        {QStringLiteral("exp"), seconds(claims.expiresAt)},
        {QStringLiteral("jti"), claims.linkId},
        {QStringLiteral("platform"), claims.platform.toString()},
        {QStringLiteral("tenant"), claims.tenant.toString()},
    };
    return m_ring.sign(TokenPurpose::InterviewLink, json, kind, now);
}

Result<LinkClaims> InterviewLinks::open(
    const QString &token, const QString &kind, domain::Timestamp now) const
{
    const auto json = m_ring.verify(TokenPurpose::InterviewLink, token, kind, audience, now);
    if (!json)
        return domain::fail(json.error());
    const auto platform = domain::PlatformId::parse(json->value(QLatin1String("platform")).toString());
    const auto tenant = domain::TenantId::parse(json->value(QLatin1String("tenant")).toString());
    const auto interview = domain::InterviewId::parse(json->value(QLatin1String("sub")).toString());
    if (!platform || !tenant || !interview)
        return domain::fail(ErrorCode::Unauthenticated, QStringLiteral("This link is not valid."));
    return LinkClaims{*platform, *tenant, *interview, json->value(QLatin1String("jti")).toString(),
        domain::fromMilliseconds(json->value(QLatin1String("exp")).toInteger() * 1000)};
}

} // namespace candor::identity
