// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlwords.h"

#include "app/keyscommand.h"
#include "app/ownertoken.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace candor::app {

Q_LOGGING_CATEGORY(lcOwner, "candor.app.owner")

using domain::ErrorCode;
using domain::Result;

namespace {

Result<QString> status(const ControlHouse &house)
{
    const QJsonObject told{{QStringLiteral("url"), house.url},
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("startedAt"), domain::toIso8601(house.startedAt)}};
    return QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

Result<QString> arm(const ControlHouse &house, const QByteArray &token)
{
    if (house.hasTrustedProxies)
        return domain::fail(ErrorCode::InvalidState,
            QStringLiteral("Behind trusted proxies nobody can be told to come from this machine."));
    if (!isOwnerToken(token))
        return domain::fail(
            ErrorCode::ValidationFailed, QStringLiteral("say 'owner-token' and 43 base64url characters"));
    house.identity.ownerDoor().arm(token, house.clock.now());
    qCInfo(lcOwner) << "the owner's door is open for a minute: its token came over the control socket";
    return QString();
}

Result<QString> demoTenant(const ControlHouse &house)
{
    auto told = house.demo();
    if (told.isEmpty())
        return domain::fail(ErrorCode::InvalidState,
            QStringLiteral("This server has no demo tenant, or not yet; `serve --demo-tenant` makes one."));
    return told;
}

} // namespace

QFuture<Result<QString>> runControlWords(const ControlHouse &house, const QStringList &words)
{
    if (words == QStringList{QStringLiteral("status")})
        return domain::ready(status(house));
    if (words == QStringList{QStringLiteral("demo-tenant")})
        return domain::ready(demoTenant(house));
    if (words.size() == 2 && words[0] == QLatin1String("owner-token"))
        return domain::ready(arm(house, words[1].toLatin1()));
    return runKeysCommand(house.identity.tokenKeys(), words, house.clock);
}

} // namespace candor::app
