// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/identity.h"
#include "support/testclock.h"
#include "support/testdatabase.h"

#include <QTest>

namespace candor::tests {

template <typename T>
[[nodiscard]] domain::Result<T> await(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return domain::internalError(QStringLiteral("cancelled"));
    return future.result();
}

// The same for a verb that was not asked with an Idempotency-Key: it always does its work.
template <typename T>
[[nodiscard]] domain::Result<T> await(QFuture<domain::Result<storage::Performed<T>>> future)
{
    const auto performed = await<storage::Performed<T>>(std::move(future));
    if (!performed)
        return domain::fail(performed.error());
    return std::get<T>(*performed);
}

// The code of a refusal, or nothing for a success.
template <typename T>
[[nodiscard]] std::optional<domain::ErrorCode> codeOf(const domain::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

// An installation with its first super admin and, once made, a platform with an admin and a tenant with one.
struct House
{
    explicit House(storage::Backend backend)
        : database(backend)
    {
        start();
    }
    void start() { identity = std::make_unique<identity::Identity>(*database, clock, database.keyring()); }
    void restart()
    {
        identity.reset();
        database.close();
        database.open();
        start();
    }

    static constexpr char password[] = "a quiet harbour at dawn";
    [[nodiscard]] static QString secret() { return QLatin1String(password); }

    [[nodiscard]] domain::Result<identity::Caller> callerWith(
        const QString &apiKey, const QString &tenantHeader = {}, const QString &pathTenant = {})
    {
        return await(identity->authenticator().authenticate({apiKey, {}, tenantHeader, pathTenant}));
    }
    [[nodiscard]] domain::Result<identity::Caller> callerWithToken(
        const QString &token, const QString &tenantHeader = {}, const QString &pathTenant = {})
    {
        return await(identity->authenticator().authenticate({{}, token, tenantHeader, pathTenant}));
    }
    [[nodiscard]] domain::Result<identity::SessionTokens> login(
        domain::UserKind kind, const QString &email, const QString &with = secret())
    {
        return await(identity->sessions().login(kind, email, with, {}));
    }

    // Log in and authenticate, for those who must succeed.
    [[nodiscard]] identity::Caller callerOf(
        domain::UserKind kind, const QString &email, const QString &tenantHeader = {})
    {
        const auto tokens = login(kind, email);
        if (!tokens)
            qFatal("no log-in for %s", qPrintable(email));
        return *callerWithToken(tokens->accessToken, tenantHeader);
    }

    void populate()
    {
        using domain::Role;
        using domain::UserKind;
        const auto bootstrapped = await(identity->sessions().bootstrap(
            {QStringLiteral("root@candor.example"), secret(), QStringLiteral("Root")}, {}));
        QVERIFY(bootstrapped);
        root = callerOf(UserKind::SuperAdmin, QStringLiteral("root@candor.example"));
        for (const QString &name : {QStringLiteral("north"), QStringLiteral("south")}) {
            const auto platform = await(
                identity->platforms().create(root, {name, name + QStringLiteral(".example"), {}}, {}));
            QVERIFY(platform);
            const identity::Place place{identity::Place::Layer::Platform, platform->id};
            const QString email = QStringLiteral("admin@%1.example").arg(name);
            QVERIFY(await(identity->users().create(
                root, place, {email, QStringLiteral("Admin"), Role::PlatformAdmin, secret()}, {})));
            admins.append(callerOf(UserKind::PlatformAdmin, email));
            platforms.append(*platform);
        }
        for (const QString &name : {QStringLiteral("acme"), QStringLiteral("birch")})
            addTenant(admins.at(0), name);
        addTenant(admins.at(1), QStringLiteral("cedar"));
    }

    void addTenant(const identity::Caller &admin, const QString &name)
    {
        const auto tenant = await(
            identity->tenants().create(admin, {{}, name, name + QStringLiteral(".example"), {}, {}}, {}));
        QVERIFY(tenant);
        tenants.append(tenant->tenant);
        identity::Caller there = admin;
        there.tenant = tenant->tenant.id;
        QVERIFY(await(identity->users().create(there, {},
            {QStringLiteral("boss@%1.example").arg(name), QStringLiteral("Boss"), domain::Role::Admin,
                secret()},
            {})));
        bosses.append(callerOf(domain::UserKind::TenantUser, QStringLiteral("boss@%1.example").arg(name)));
    }

    [[nodiscard]] QString tenantKey(int tenant, const QStringList &permissions = {})
    {
        const auto issued = await(identity->apiKeys().create(
            bosses.at(tenant), {}, {QStringLiteral("ATS"), {}, permissions, std::nullopt}, {}));
        return issued ? issued->key : QString();
    }
    [[nodiscard]] QString platformKey(int platform)
    {
        const auto issued = await(identity->apiKeys().create(admins.at(platform),
            {identity::Place::Layer::Platform, {}}, {QStringLiteral("Partner"), {}, {}, std::nullopt}, {}));
        return issued ? issued->key : QString();
    }
    [[nodiscard]] QString idOf(int tenant) const { return tenants.at(tenant).id.toString(); }

    TestDatabase database;
    TestClock clock;
    std::unique_ptr<identity::Identity> identity;
    identity::Caller root;
    QList<domain::Platform> platforms; // north, south
    QList<identity::Caller> admins; // of them
    QList<domain::Tenant> tenants; // acme and birch of north, cedar of south
    QList<identity::Caller> bosses; // their ADMINs
};

} // namespace candor::tests
