// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/transport.h"

namespace candor::client {

// Whom a new installation gets as its owner.
struct OwnerAccount
{
    QString email;
    QString password;
    QString name;
    QString company; // whose tenant is made with it
};

// Log-in and what belongs to it. None of these calls carries an Idempotency-Key: the server remembers none of
// them.
class AccountCalls
{
public:
    explicit AccountCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // loginSuperAdmin, loginPlatformAdmin or login.
    [[nodiscard]] Pending<api::Tokens> logIn(
        domain::UserKind kind, const QString &email, const QString &password);
    // `account` is needed where nobody runs the installation yet; ValidationFailed says so at /account.
    [[nodiscard]] Pending<api::Tokens> signInOwner(
        const QByteArray &token, const std::optional<OwnerAccount> &account);
    [[nodiscard]] Pending<api::Tokens> refreshTokens(const QString &refreshToken);
    [[nodiscard]] Pending<domain::Done> logout();
    [[nodiscard]] Pending<api::Identity> getMe(QObject *reader = nullptr);
    // changePassword: ends the person's other sessions. ValidationFailed with /currentPassword when that is
    // wrong, which counts as a failed log-in.
    [[nodiscard]] Pending<domain::Done> changePassword(const QString &current, const QString &wanted);
    // setPassword: with the token of an invitation, whose account can log in then. Unauthenticated when it
    // isn't known, was used or is too old.
    [[nodiscard]] Pending<api::Identity> setPassword(const QString &token, const QString &password);

private:
    Transport &m_transport;
};

} // namespace candor::client
