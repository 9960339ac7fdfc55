// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"
#include "identity/tokenring.h"
#include "storage/scope.h"

#include <QString>

namespace candor::identity {

// What a candidate's link or cookie says: one interview, one link of it. Whether the link is still the valid
// one is decided by the interview's `linkId`.
struct LinkClaims
{
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview;
    QString linkId;
    domain::Timestamp expiresAt;

    [[nodiscard]] storage::TenantScope scope() const { return storage::TenantScope(platform, tenant); }
};

// Makes and checks the tokens of the candidate: the link's, which is an invitation only, and the cookie's,
// for which the page swaps it. Neither opens anything else. Any thread.
class InterviewLinks
{
public:
    // `appUrl`: the base of the links, without a trailing slash; never taken from a request's Host.
    InterviewLinks(const TokenRing &ring, QString appUrl);

    // `{appUrl}/interview/join/<token>`. The same claims give the same link for ever: its time is that of the
    // link id, a UUID version 7, and so is its key, so that an interview looks the same each time it is read.
    [[nodiscard]] QString link(const LinkClaims &claims) const;
    [[nodiscard]] QString cookie(const LinkClaims &claims, domain::Timestamp now) const;

    // Unauthenticated for anything but a fresh token of its own kind.
    [[nodiscard]] domain::Result<LinkClaims> openLink(const QString &token, domain::Timestamp now) const;
    [[nodiscard]] domain::Result<LinkClaims> openCookie(const QString &token, domain::Timestamp now) const;

private:
    [[nodiscard]] QString make(const LinkClaims &claims, const QString &kind, domain::Timestamp now) const;
    [[nodiscard]] domain::Result<LinkClaims> open(
        const QString &token, const QString &kind, domain::Timestamp now) const;

    TokenRing m_ring;
    QString m_appUrl;
};

} // namespace candor::identity
