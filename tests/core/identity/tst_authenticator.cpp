// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "crypto/apikey.h"
#include "crypto/token.h"
#include "identity/authorizer.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using domain::UserKind;
using tests::await;
using tests::codeOf;
using tests::House;
using namespace std::chrono_literals;

class tst_Authenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whoBringsNothingIsAnonymousAndReachesNothing();
    void aTenantKeyIsItsTenantAndNoOther();
    void aPlatformKeyNamesOneOfItsTenants();
    void adminsNameTheTenantAndTenantUsersNeedNot();
    void headerAndPathMustAgree();
    void everyWrongCredentialGetsTheSameAnswer();
    void keyAndTokenTogetherAreRefused();
    void aRevokedKeyIsRefusedAtMostASecondLater();
    void anExpiredKeyIsRefusedAtItsSecond();
    void aSuspendedTenantMayReadAndPurgeOnly();
    void aSuspendedPlatformSuspendsAllThatIsBelow();
    void aUseIsNotedAtMostOnceAMinute();
};

void tst_Authenticator::whoBringsNothingIsAnonymousAndReachesNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto caller = house.callerWith({});
    QVERIFY(caller);
    QCOMPARE(caller->kind, Caller::Kind::Anonymous);
    QCOMPARE(codeOf(tenantScope(*caller, Access::Read)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(platformScope(*caller)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(systemScope(*caller)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(reachOf(*caller)), ErrorCode::Unauthenticated);
    QCOMPARE(
        codeOf(requirePermission(*caller, QStringLiteral("interview:read"))), ErrorCode::Unauthenticated);
}

void tst_Authenticator::aTenantKeyIsItsTenantAndNoOther()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.tenantKey(0);
    for (int again = 0; again < 2; ++again) { // looked up, then remembered
        const auto caller = house.callerWith(key);
        QVERIFY(caller);
        QCOMPARE(caller->kind, Caller::Kind::TenantKey);
        QCOMPARE(tenantScope(*caller, Access::Change)->tenant(), house.tenants.at(0).id);
        QVERIFY(caller->may(QStringLiteral("interview:conduct")));
        QVERIFY(!caller->may(QStringLiteral("assessment:review")));
        QVERIFY(!caller->may(QStringLiteral("webhook:read")));
        QVERIFY(house.callerWith(key, house.idOf(0)));
        QCOMPARE(codeOf(house.callerWith(key, house.idOf(1))), ErrorCode::ScopeForbidden);
        QCOMPARE(codeOf(house.callerWith(
                     key, domain::makeUuid7(house.clock.now()).toString(QUuid::WithoutBraces))),
            ErrorCode::ScopeForbidden);
        QCOMPARE(codeOf(house.callerWith(key, QStringLiteral("acme"))), ErrorCode::ValidationFailed);
        QCOMPARE(codeOf(platformScope(*caller)), ErrorCode::ScopeForbidden);
    }
}

void tst_Authenticator::aPlatformKeyNamesOneOfItsTenants()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.platformKey(0);
    const auto unbound = house.callerWith(key);
    QVERIFY(unbound);
    QCOMPARE(codeOf(tenantScope(*unbound, Access::Read)), ErrorCode::TenantRequired);
    QCOMPARE(platformScope(*unbound)->platform(), house.platforms.at(0).id);
    for (int tenant : {0, 1}) {
        const auto caller = house.callerWith(key, house.idOf(tenant));
        QVERIFY(caller);
        QCOMPARE(tenantScope(*caller, Access::Change)->tenant(), house.tenants.at(tenant).id);
    }
    const auto foreign = house.callerWith(key, house.idOf(2));
    const auto unknown
        = house.callerWith(key, domain::makeUuid7(house.clock.now()).toString(QUuid::WithoutBraces));
    QCOMPARE(codeOf(foreign), ErrorCode::ScopeForbidden);
    QVERIFY(foreign.error() == unknown.error());
}

void tst_Authenticator::adminsNameTheTenantAndTenantUsersNeedNot()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    QCOMPARE(codeOf(tenantScope(house.root, Access::Read)), ErrorCode::TenantRequired);
    QCOMPARE(codeOf(tenantScope(house.admins.at(0), Access::Read)), ErrorCode::TenantRequired);
    QCOMPARE(tenantScope(house.bosses.at(2), Access::Read)->tenant(), house.tenants.at(2).id);
    const auto root = house.login(UserKind::SuperAdmin, QStringLiteral("root@candor.example"));
    const auto admin = house.login(UserKind::PlatformAdmin, QStringLiteral("admin@north.example"));
    QVERIFY(root && admin);
    const auto everywhere = house.callerWithToken(root->accessToken, house.idOf(2));
    QVERIFY(everywhere);
    QCOMPARE(tenantScope(*everywhere, Access::Change)->platform(), house.platforms.at(1).id);
    QVERIFY(house.callerWithToken(admin->accessToken, house.idOf(1)));
    QCOMPARE(codeOf(house.callerWithToken(admin->accessToken, house.idOf(2))), ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(platformScope(house.admins.at(0), house.platforms.at(1).id)), ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(platformScope(house.root)), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(systemScope(house.admins.at(0))), ErrorCode::PermissionRequired);
}

void tst_Authenticator::headerAndPathMustAgree()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.platformKey(0);
    QVERIFY(house.callerWith(key, house.idOf(0), house.idOf(0)));
    QCOMPARE(house.callerWith(key, {}, house.idOf(1))->tenant, house.tenants.at(1).id);
    QCOMPARE(codeOf(house.callerWith(key, house.idOf(0), house.idOf(1))), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(house.callerWith(key, {}, house.idOf(2))), ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(house.callerWith(key, {}, QStringLiteral("not-an-id"))), ErrorCode::ScopeForbidden);
}

void tst_Authenticator::everyWrongCredentialGetsTheSameAnswer()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto told = [](const domain::Result<Caller> &result) {
        auto error = result ? domain::Error() : result.error();
        error.logDetail.clear();
        return error;
    };
    const QString key = house.tenantKey(0);
    const auto unknown = told(house.callerWith(crypto::makeApiKey(crypto::Environment::Live).key));
    QCOMPARE(unknown.code, ErrorCode::Unauthenticated);
    QVERIFY(told(house.callerWith(key.chopped(1))) == unknown);
    QVERIFY(told(house.callerWith(QStringLiteral("Robert'); DROP TABLE api_keys;--"))) == unknown);

    const auto tokens = house.login(UserKind::TenantUser, QStringLiteral("boss@acme.example"));
    QVERIFY(tokens);
    QVERIFY(told(house.callerWithToken(tokens->accessToken + QLatin1Char('A'))) == unknown);
    QVERIFY(told(house.callerWithToken(tokens->refreshToken)) == unknown);
    QVERIFY(told(house.callerWithToken(key)) == unknown);
    // A token of another kind, signed by the same key.
    const crypto::TokenSigner signer(
        {{QStringLiteral("1"), house.database.keyring().derive("access-token/1")}});
    const qint64 now = domain::toMilliseconds(house.clock.now()) / 1000;
    const QJsonObject claims{{QStringLiteral("sub"), house.bosses.at(0).id},
        {QStringLiteral("sid"), house.bosses.at(0).session},
        {QStringLiteral("aud"), QStringLiteral("candor")}, {QStringLiteral("iat"), now},
        {QStringLiteral("exp"), now + 60}};
    QVERIFY(house.callerWithToken(signer.sign(claims, QStringLiteral("at+jwt"))));
    QVERIFY(told(house.callerWithToken(signer.sign(claims, QStringLiteral("join+jwt")))) == unknown);
    // A session that is someone else's.
    auto stolen = claims;
    stolen.insert(QStringLiteral("sub"), house.root.id);
    QVERIFY(told(house.callerWithToken(signer.sign(stolen, QStringLiteral("at+jwt")))) == unknown);
    house.clock.advance(AccessTokens::lifetime);
    QVERIFY(told(house.callerWithToken(tokens->accessToken)) == unknown);
}

void tst_Authenticator::keyAndTokenTogetherAreRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto tokens = house.login(UserKind::TenantUser, QStringLiteral("boss@acme.example"));
    QCOMPARE(codeOf(await(house.identity->authenticator().authenticate(
                 {house.tenantKey(0), tokens->accessToken, {}, {}}))),
        ErrorCode::ValidationFailed);
}

void tst_Authenticator::aRevokedKeyIsRefusedAtMostASecondLater()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.tenantKey(0);
    Identity otherNode(*house.database, house.clock, house.database.keyring());
    const auto there = [&] { return await(otherNode.authenticator().authenticate({key, {}, {}, {}})); };
    const auto caller = there();
    QVERIFY(caller);
    QVERIFY(house.callerWith(key));
    const auto revoked = await(
        house.identity->apiKeys().revoke(house.bosses.at(0), {}, domain::ApiKeyId{QUuid(caller->id)}, {}));
    QVERIFY(revoked);
    QCOMPARE(codeOf(house.callerWith(key)), ErrorCode::Unauthenticated); // here at once
    house.clock.advance(1s);
    QCOMPARE(codeOf(there()), ErrorCode::Unauthenticated);
}

void tst_Authenticator::anExpiredKeyIsRefusedAtItsSecond()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto issued = await(house.identity->apiKeys().create(
        house.bosses.at(0), {}, {QStringLiteral("Short"), {}, {}, house.clock.now() + 500ms}, {}));
    QVERIFY(issued);
    house.clock.advance(499ms);
    QVERIFY(house.callerWith(issued->key));
    house.clock.advance(1ms);
    QCOMPARE(codeOf(house.callerWith(issued->key)), ErrorCode::Unauthenticated);
}

void tst_Authenticator::aSuspendedTenantMayReadAndPurgeOnly()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.tenantKey(0);
    TenantChanges changes;
    changes.status = domain::TenantStatus::Suspended;
    QVERIFY(await(house.identity->tenants().update(house.admins.at(0), house.tenants.at(0).id, changes, {})));
    const auto caller = house.callerWith(key);
    QVERIFY(caller);
    QVERIFY(tenantScope(*caller, Access::Read));
    QVERIFY(tenantScope(*caller, Access::Purge));
    QCOMPARE(codeOf(tenantScope(*caller, Access::Change)), ErrorCode::TenantSuspended);
    changes.status = domain::TenantStatus::Active;
    QVERIFY(await(house.identity->tenants().update(house.admins.at(0), house.tenants.at(0).id, changes, {})));
    QVERIFY(tenantScope(*house.callerWith(key), Access::Change));
}

void tst_Authenticator::aSuspendedPlatformSuspendsAllThatIsBelow()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString ofTenant = house.tenantKey(0);
    const QString ofPlatform = house.platformKey(0);
    const QString ofOther = house.platformKey(1);
    const auto set = [&house](domain::PlatformStatus status) {
        PlatformChanges changes;
        changes.status = status;
        return await(house.identity->platforms().update(house.root, house.platforms.at(0).id, changes, {}));
    };
    QVERIFY(set(domain::PlatformStatus::Suspended));
    for (const auto &caller : {house.callerWith(ofTenant), house.callerWith(ofPlatform),
             house.callerWith(ofPlatform, house.idOf(0)),
             domain::Result<Caller>(
                 house.callerOf(UserKind::PlatformAdmin, QStringLiteral("admin@north.example"))),
             domain::Result<Caller>(
                 house.callerOf(UserKind::TenantUser, QStringLiteral("boss@acme.example")))}) {
        QVERIFY(caller);
        QVERIFY(requireOwnPlaceOpen(*caller, Access::Read));
        QVERIFY(requireOwnPlaceOpen(*caller, Access::Purge));
        QCOMPARE(codeOf(requireOwnPlaceOpen(*caller, Access::Change)), ErrorCode::PlatformSuspended);
        if (!caller->tenant)
            continue;
        QVERIFY(tenantScope(*caller, Access::Purge));
        QCOMPARE(codeOf(tenantScope(*caller, Access::Change)), ErrorCode::PlatformSuspended);
    }
    // Those above it do what lies above it, and nothing within it.
    const auto root
        = house.callerOf(UserKind::SuperAdmin, QStringLiteral("root@candor.example"), house.idOf(0));
    QVERIFY(requireOwnPlaceOpen(root, Access::Change));
    QCOMPARE(codeOf(tenantScope(root, Access::Change)), ErrorCode::PlatformSuspended);
    QVERIFY(requireOwnPlaceOpen(*house.callerWith(ofOther), Access::Change));
    QVERIFY(set(domain::PlatformStatus::Active));
    QVERIFY(tenantScope(*house.callerWith(ofTenant), Access::Change));
    QVERIFY(requireOwnPlaceOpen(*house.callerWith(ofPlatform), Access::Change));
}

void tst_Authenticator::aUseIsNotedAtMostOnceAMinute()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.tenantKey(0);
    const auto caller = house.callerWith(key);
    QVERIFY(caller);
    const auto lastUse = [&] {
        return await(
            house.identity->apiKeys().get(house.bosses.at(0), {}, domain::ApiKeyId{QUuid(caller->id)}))
            ->lastUsedAt;
    };
    const auto first = house.clock.now();
    QTRY_COMPARE(lastUse(), first);
    house.clock.advance(59s);
    QVERIFY(house.callerWith(key));
    house.clock.advance(1s);
    QVERIFY(house.callerWith(key));
    QTRY_COMPARE(lastUse(), first + 60s);
}

QTEST_GUILESS_MAIN(tst_Authenticator)
#include "tst_authenticator.moc"
