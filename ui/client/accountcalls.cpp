// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/accountcalls.h"

#include "client/reading.h"

namespace candor::client {

namespace {

Call openCall(const QString &path, const QJsonObject &body)
{
    Call call{"POST", path, {}, body};
    call.isOpen = true;
    return call;
}

QString loginPath(domain::UserKind kind)
{
    switch (kind) {
    case domain::UserKind::SuperAdmin:
        return QStringLiteral("/super-admin/auth/login");
    case domain::UserKind::PlatformAdmin:
        return QStringLiteral("/platform-admin/auth/login");
    case domain::UserKind::TenantUser:
        return QStringLiteral("/auth/login");
    }
    Q_UNREACHABLE();
}

} // namespace

Pending<api::Tokens> AccountCalls::logIn(domain::UserKind kind, const QString &email, const QString &password)
{
    const QJsonObject body{{QStringLiteral("email"), email}, {QStringLiteral("password"), password}};
    return sendAndRead(m_transport, openCall(loginPath(kind), body), api::tokensFromJson);
}

Pending<api::Tokens> AccountCalls::signInOwner(
    const QByteArray &token, const std::optional<OwnerAccount> &account)
{
    QJsonObject body{{QStringLiteral("token"), QString::fromLatin1(token)}};
    if (account) {
        body.insert(QLatin1String("account"),
            QJsonObject{{QStringLiteral("email"), account->email},
                {QStringLiteral("password"), account->password}, {QStringLiteral("name"), account->name}});
    }
    return sendAndRead(
        m_transport, openCall(QStringLiteral("/super-admin/auth/owner"), body), api::tokensFromJson);
}

Pending<api::Tokens> AccountCalls::refreshTokens(const QString &refreshToken)
{
    const QJsonObject body{{QStringLiteral("refreshToken"), refreshToken}};
    return sendAndRead(m_transport, openCall(QStringLiteral("/auth/refresh"), body), api::tokensFromJson);
}

Pending<domain::Done> AccountCalls::logout()
{
    Call call{"POST", QStringLiteral("/auth/logout")};
    call.isOfNoTenant = true; // one that is gone keeps nobody in
    return sendAndForget(m_transport, call);
}

Pending<api::Identity> AccountCalls::getMe(QObject *reader)
{
    return sendAndRead(m_transport, Call{"GET", QStringLiteral("/auth/me")}, api::identityFromJson, reader);
}

Pending<domain::Done> AccountCalls::changePassword(const QString &current, const QString &wanted)
{
    const QJsonObject body{
        {QStringLiteral("currentPassword"), current}, {QStringLiteral("newPassword"), wanted}};
    return sendAndForget(m_transport, Call{"POST", QStringLiteral("/auth/change-password"), {}, body});
}

Pending<api::Identity> AccountCalls::setPassword(const QString &token, const QString &password)
{
    const QJsonObject body{{QStringLiteral("token"), token}, {QStringLiteral("password"), password}};
    return sendAndRead(
        m_transport, openCall(QStringLiteral("/auth/set-password"), body), api::identityFromJson);
}

} // namespace candor::client
