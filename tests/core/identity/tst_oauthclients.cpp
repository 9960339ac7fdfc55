// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::identity;
using namespace std::chrono_literals;
using domain::ErrorCode;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_OAuthClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aTokenActsLikeAKeyWithTheClientsPermissions();
    void aPlatformsClientReachesItsTenantsByName();
    void aScopeNarrowsTheTokenAndNeverWidensIt_data();
    void aScopeNarrowsTheTokenAndNeverWidensIt();
    void whoIsNotTheClientIsToldTheSame();
    void revokingTheClientEndsItsTokensAtOnce();
    void anExpiredClientsTokensEndWithIt();
    void suspendingTheTenantLeavesItsTokensReadingAlone();
    void deletingTheTenantEndsItsTokens();
    void nobodyMakesAClientThatMayMore();
    void aForeignClientIsNotFound();
    void theSecretIsNotStoredAndUsesAreNoted();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};
const Place ofPlatform{Place::Layer::Platform, {}};

struct OAuthHouse : House
{
    explicit OAuthHouse(storage::Backend backend)
        : House(backend)
    {
        populate();
    }
    [[nodiscard]] IssuedOAuthClient client(const QStringList &permissions = {},
        const std::optional<domain::Timestamp> &expiresAt = {}, int tenant = 0)
    {
        const auto made = await(identity->oauthClients().create(
            bosses.at(tenant), {}, {QStringLiteral("ATS"), {}, permissions, expiresAt}, origin));
        if (!made)
            qFatal("no client");
        return *made;
    }
    [[nodiscard]] domain::Result<ClientToken> token(const IssuedOAuthClient &made, const QString &scope = {})
    {
        return await(identity->oauthClients().issue(made.client.id.toString(), made.secret, scope, origin));
    }
};

} // namespace

void tst_OAuthClients::aTokenActsLikeAKeyWithTheClientsPermissions()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto token = house.token(house.client());
    QVERIFY(token);
    QCOMPARE(token->expiresIn, 900s);
    const auto caller = house.callerWithToken(token->accessToken);
    const auto key = house.callerWith(house.tenantKey(0));
    QVERIFY(caller && key);
    QCOMPARE(caller->kind, key->kind);
    QCOMPARE(caller->permissions, key->permissions);
    QCOMPARE(caller->tenant, key->tenant);
    QCOMPARE(caller->platform, key->platform);
    QVERIFY(caller->credentialName().startsWith(QLatin1String("client:")));
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken, house.idOf(1))), ErrorCode::ScopeForbidden);
    house.clock.advance(AccessTokens::lifetime);
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken)), ErrorCode::Unauthenticated);
}

void tst_OAuthClients::aPlatformsClientReachesItsTenantsByName()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto made = await(house.identity->oauthClients().create(
        house.admins.at(0), ofPlatform, {QStringLiteral("Partner"), {}, {}, {}}, origin));
    QVERIFY(made);
    const auto token = house.token(*made);
    QVERIFY(token);
    const auto caller = house.callerWithToken(token->accessToken, house.idOf(1));
    QVERIFY(caller);
    QCOMPARE(caller->kind, Caller::Kind::PlatformKey);
    QCOMPARE(caller->tenant, house.tenants.at(1).id);
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken, house.idOf(2))), ErrorCode::ScopeForbidden);
}

void tst_OAuthClients::aScopeNarrowsTheTokenAndNeverWidensIt_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QStringList>("permissions"); // empty: refused
    const QStringList reading{QStringLiteral("interview:read"), QStringLiteral("assessment:read")};
    QTest::newRow("none asked for") << QString() << reading;
    QTest::newRow("one of them") << QStringLiteral("assessment:read") << reading.mid(1);
    QTest::newRow("both, with more spaces")
        << QStringLiteral("  assessment:read  interview:read ") << reading;
    QTest::newRow("one that it lacks") << QStringLiteral("interview:read interview:create") << QStringList();
    QTest::newRow("a wildcard over more") << QStringLiteral("interview:*") << QStringList();
    QTest::newRow("everything") << QStringLiteral("*") << QStringList();
    QTest::newRow("what isn't there") << QStringLiteral("openid") << QStringList();
}

void tst_OAuthClients::aScopeNarrowsTheTokenAndNeverWidensIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QString, scope);
    QFETCH(QStringList, permissions);
    OAuthHouse house(backend);
    const auto token = house.token(
        house.client({QStringLiteral("interview:read"), QStringLiteral("assessment:read")}), scope);
    if (permissions.isEmpty()) {
        QCOMPARE(codeOf(token), ErrorCode::ValidationFailed);
        QCOMPARE(token.error().fields.first().pointer, QStringLiteral("scope"));
        return;
    }
    QVERIFY(token);
    QCOMPARE(token->permissions, permissions);
    QCOMPARE(house.callerWithToken(token->accessToken)->permissions, permissions);
}

void tst_OAuthClients::whoIsNotTheClientIsToldTheSame()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto made = house.client();
    const auto revoked = house.client();
    const auto expired = house.client({}, house.clock.now() + 1min);
    QVERIFY(await(house.identity->oauthClients().revoke(house.bosses.at(0), {}, revoked.client.id, origin)));
    house.clock.advance(1min);
    QSet<QString> details;
    for (const auto &[id, secret] : {std::pair(made.client.id.toString(), revoked.secret),
             std::pair(domain::OAuthClientId::make(house.clock.now()).toString(), made.secret),
             std::pair(QStringLiteral("ats"), made.secret), std::pair(made.client.id.toString(), QString()),
             std::pair(revoked.client.id.toString(), revoked.secret),
             std::pair(expired.client.id.toString(), expired.secret)}) {
        const auto refused = await(house.identity->oauthClients().issue(id, secret, {}, origin));
        QCOMPARE(codeOf(refused), ErrorCode::Unauthenticated);
        details.insert(refused.error().detail);
    }
    QCOMPARE(details.size(), 1);
    QVERIFY(house.token(made));
}

void tst_OAuthClients::revokingTheClientEndsItsTokensAtOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto made = house.client();
    const auto token = house.token(made);
    QVERIFY(token && house.callerWithToken(token->accessToken));
    const auto revoked
        = await(house.identity->oauthClients().revoke(house.bosses.at(0), {}, made.client.id, origin));
    QVERIFY(revoked && revoked->revokedAt);
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken)), ErrorCode::Unauthenticated);
}

void tst_OAuthClients::anExpiredClientsTokensEndWithIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto token = house.token(house.client({}, house.clock.now() + 1min));
    QVERIFY(token);
    QCOMPARE(token->expiresIn, 60s);
    QVERIFY(house.callerWithToken(token->accessToken));
    house.clock.advance(1min);
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken)), ErrorCode::Unauthenticated);
}

void tst_OAuthClients::suspendingTheTenantLeavesItsTokensReadingAlone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto token = house.token(house.client());
    QVERIFY(token && house.callerWithToken(token->accessToken));
    TenantChanges suspension;
    suspension.status = domain::TenantStatus::Suspended;
    QVERIFY(await(
        house.identity->tenants().update(house.admins.at(0), house.tenants.at(0).id, suspension, origin)));
    const auto caller = house.callerWithToken(token->accessToken);
    QVERIFY(caller);
    QCOMPARE(codeOf(tenantScope(*caller, Access::Change)), ErrorCode::TenantSuspended);
    QVERIFY(tenantScope(*caller, Access::Read));
}

void tst_OAuthClients::deletingTheTenantEndsItsTokens()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto made = house.client();
    const auto token = house.token(made);
    QVERIFY(token && house.callerWithToken(token->accessToken));
    QVERIFY(await(
        house.identity->tenants().remove(house.admins.at(0), house.tenants.at(0).id, Force::No, origin)));
    QCOMPARE(codeOf(house.callerWithToken(token->accessToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(house.token(made)), ErrorCode::Unauthenticated);
}

void tst_OAuthClients::nobodyMakesAClientThatMayMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    auto &clients = house.identity->oauthClients();
    const NewOAuthClient mighty{QStringLiteral("Mighty"), {}, {QStringLiteral("tenant:*")}, {}};
    QCOMPARE(
        codeOf(await(clients.create(house.bosses.at(0), {}, mighty, origin))), ErrorCode::PermissionRequired);
    const NewOAuthClient above{QStringLiteral("Above"), {}, {QStringLiteral("tenant:delete")}, {}};
    QCOMPARE(
        codeOf(await(clients.create(house.bosses.at(0), {}, above, origin))), ErrorCode::ValidationFailed);
    const NewOAuthClient usual{QStringLiteral("Usual"), {}, {}, {}};
    QCOMPARE(codeOf(await(clients.create(house.bosses.at(0), ofPlatform, usual, origin))),
        ErrorCode::ScopeForbidden);
    const auto key = house.callerWith(house.tenantKey(0, domain::permissionsOf(domain::Role::Admin)));
    QVERIFY(key);
    QCOMPARE(codeOf(await(clients.create(*key, {}, usual, origin))), ErrorCode::ScopeForbidden);
}

void tst_OAuthClients::aForeignClientIsNotFound()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    auto &clients = house.identity->oauthClients();
    const auto foreign = house.client({}, {}, 1).client.id;
    QCOMPARE(codeOf(await(clients.get(house.bosses.at(0), {}, foreign))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(clients.revoke(house.bosses.at(0), {}, foreign, origin))), ErrorCode::NotFound);
    QCOMPARE(await(clients.list(house.bosses.at(0), {}, {}))->total, 0);
    // A tenant's client is none of the platform's own.
    QCOMPARE(codeOf(await(clients.get(house.admins.at(0), ofPlatform, foreign))), ErrorCode::NotFound);
}

void tst_OAuthClients::theSecretIsNotStoredAndUsesAreNoted()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    OAuthHouse house(backend);
    const auto made = house.client();
    auto &clients = house.identity->oauthClients();
    QVERIFY(!await(clients.get(house.bosses.at(0), {}, made.client.id))->lastUsedAt);
    QVERIFY(house.token(made));
    QCOMPARE(await(clients.get(house.bosses.at(0), {}, made.client.id))->lastUsedAt, house.clock.now());
    const auto hashes = house.database.read<QList<QByteArray>>([](storage::Session &session) {
        return session.select<QByteArray>(QStringLiteral("SELECT secret_hash FROM oauth_clients"), {},
            [](const storage::Row &row) { return row.blob(0); });
    });
    QVERIFY(hashes);
    QCOMPARE(hashes->size(), 1);
    QCOMPARE(hashes->first(), hashOneTimeSecret(made.secret));
}

QTEST_GUILESS_MAIN(tst_OAuthClients)
#include "tst_oauthclients.moc"
