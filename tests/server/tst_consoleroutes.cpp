// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::tests;
using edge::Headers;

// The routes that people administer a server with, from the outside.
class tst_ConsoleRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsClaimedOnce();
    void aSessionBeginsRefreshesAndEnds();
    void aPasswordIsChanged();
    void aPlatformIsManaged();
    void aTenantIsManaged();
    void aTenantsFirstAdminIsInvited();
    void aUserIsManaged();
    void listsComeInPages();
    void listsAreSearched();
    void rightsAreListed();
    void aKeyIsShownOnceRotatedAndRevoked();
    void aKeyBelongsToOneLayer();
    void aWebhookShowsItsSecretToWhoSavedIt();
    void everyPathLeadsToTheSameWebhook();
    void aTestFindsThePlatformsWebhook();
    void aTestWithoutDestinationSaysWhy();
};

void tst_ConsoleRoutes::aServerIsClaimedOnce()
{
    ServerHouse house;
    const QByteArray body = R"({"email":"Owner@candor.example","password":"a quiet harbour","name":"Owner"})";
    const auto first = house.call("POST", "/api/v1/super-admin/auth/bootstrap", {}, body);
    QCOMPARE(first.status(), 201);
    QCOMPARE(first.body().keys(),
        (QStringList{QStringLiteral("createdAt"), QStringLiteral("email"), QStringLiteral("id"),
            QStringLiteral("name"), QStringLiteral("status")}));
    QCOMPARE(first.text("status"), QStringLiteral("ACTIVE"));
    const auto second = house.call("POST", "/api/v1/super-admin/auth/bootstrap", {}, body);
    QCOMPARE(second.status(), 403);
    QCOMPARE(second.code(), QStringLiteral("BOOTSTRAP_CLOSED"));
}

void tst_ConsoleRoutes::aSessionBeginsRefreshesAndEnds()
{
    ServerHouse house;
    house.populate();
    const QJsonObject right{{QStringLiteral("email"), QStringLiteral("boss@acme.example")},
        {QStringLiteral("password"), ServerHouse::password()}};
    QCOMPARE(house.call("POST", "/api/v1/platform-admin/auth/login", {}, right).status(), 401);
    const auto tokens = house.call("POST", "/api/v1/auth/login", {}, right);
    QCOMPARE(tokens.status(), 200);
    QCOMPARE(tokens.body()[QLatin1String("expiresIn")].toInt(), 900);
    const auto user = tokens.body()[QLatin1String("user")].toObject();
    QCOMPARE(user[QLatin1String("type")].toString(), QStringLiteral("TENANT_USER"));
    QCOMPARE(user[QLatin1String("role")].toString(), QStringLiteral("ADMIN"));
    QCOMPARE(user[QLatin1String("tenantId")].toString(), QString::fromLatin1(house.tenantId));
    const QJsonObject once{{QStringLiteral("refreshToken"), tokens.text("refreshToken")}};
    const auto fresh = house.call("POST", "/api/v1/auth/refresh", {}, once);
    QCOMPARE(fresh.status(), 200);
    const Headers who{{"Authorization", "Bearer " + fresh.text("accessToken").toLatin1()}};
    QCOMPARE(house.call("GET", "/api/v1/auth/me", who).body(), user);
    const auto out = house.call("POST", "/api/v1/auth/logout", who);
    QCOMPARE(out.status(), 204);
    QVERIFY(out.reply.body.isEmpty());
    QCOMPARE(house.call("GET", "/api/v1/auth/me", who).status(), 401);
    QCOMPARE(house.call("POST", "/api/v1/auth/refresh", {}, once).status(), 401);
}

void tst_ConsoleRoutes::aPasswordIsChanged()
{
    ServerHouse house;
    house.populate();
    const auto change = [&](const QString &current) {
        return house.call("POST", "/api/v1/auth/change-password", house.boss,
            QJsonObject{{QStringLiteral("currentPassword"), current},
                {QStringLiteral("newPassword"), QStringLiteral("a lantern in the fog")}});
    };
    QCOMPARE(change(QStringLiteral("not this one")).status(), 400);
    QCOMPARE(change(ServerHouse::password()).status(), 204);
    QCOMPARE(house
                 .call("POST", "/api/v1/auth/login", {},
                     QByteArray(R"({"email":"boss@acme.example","password":"a lantern in the fog"})"))
                 .status(),
        200);
}

void tst_ConsoleRoutes::aPlatformIsManaged()
{
    ServerHouse house;
    house.populate();
    const auto made = house.call("POST", "/api/v1/platforms", house.owner,
        QByteArray(R"({"name":"South","domain":"South.example","settings":{"region":"eu"}})"));
    QCOMPARE(made.status(), 201);
    QCOMPARE(made.text("domain"), QStringLiteral("south.example"));
    const auto path = made.header("Location");
    QCOMPARE(path, "/api/v1/platforms/" + made.text("id").toLatin1());
    QCOMPARE(house.call("GET", path, house.owner).body(), made.body());
    const auto changed = house.call("PUT", path, house.owner, QByteArray(R"({"name":"Far South"})"));
    QCOMPARE(changed.status(), 200);
    QCOMPARE(changed.text("name"), QStringLiteral("Far South"));
    QCOMPARE(changed.text("domain"), QStringLiteral("south.example"));
    QCOMPARE(changed.body()[QLatin1String("settings")], made.body()[QLatin1String("settings")]);
    const auto twin = house.call(
        "POST", "/api/v1/platforms", house.owner, QByteArray(R"({"name":"Twin","domain":"south.example"})"));
    QCOMPARE(twin.status(), 409);
    QCOMPARE(twin.code(), QStringLiteral("DUPLICATE_VALUE"));
    QCOMPARE(house.call("DELETE", path, house.owner).status(), 204);
    QCOMPARE(house.call("GET", path, house.owner).status(), 404);
    QCOMPARE(house.call("GET", "/api/v1/platforms/nonsense", house.owner).status(), 404);
}

void tst_ConsoleRoutes::aTenantIsManaged()
{
    ServerHouse house;
    house.populate();
    // A super admin says for which platform; a platform admin needn't.
    QByteArray body = R"({"name":"Birch","domain":"birch.example"})";
    QCOMPARE(house.call("POST", "/api/v1/tenants", house.owner, body).status(), 400);
    body.insert(1, "\"platformId\":\"" + house.platformId + "\",");
    const auto made = house.call("POST", "/api/v1/tenants", house.owner, body);
    QCOMPARE(made.status(), 201);
    QCOMPARE(made.text("platformId"), QString::fromLatin1(house.platformId));
    QVERIFY(!made.body().contains(QLatin1String("invitation")));
    const auto path = made.header("Location");
    QCOMPARE(house.call("GET", path, house.admin).body(), made.body());
    const auto changed
        = house.call("PUT", path, house.admin, QByteArray(R"({"settings":{"fourEyes":true}})"));
    QCOMPARE(changed.status(), 200);
    QVERIFY(changed.body()[QLatin1String("settings")].toObject()[QLatin1String("fourEyes")].toBool());
    QCOMPARE(changed.text("name"), QStringLiteral("Birch"));
    QCOMPARE(house.call("DELETE", path + "?force=yes", house.admin).status(), 400);
    QCOMPARE(house.call("DELETE", path + "?force=true", house.admin).status(), 204);
    QCOMPARE(house.call("GET", path, house.admin).status(), 403);
}

void tst_ConsoleRoutes::aTenantsFirstAdminIsInvited()
{
    ServerHouse house;
    house.populate();
    const auto made = house.call("POST", "/api/v1/platform-admin/tenants", house.admin,
        QByteArray(R"({"name":"Birch","domain":"birch.example","adminEmail":"lead@birch.example"})"));
    QCOMPARE(made.status(), 201);
    const auto invitation = made.body()[QLatin1String("invitation")].toObject();
    QCOMPARE(invitation[QLatin1String("email")].toString(), QStringLiteral("lead@birch.example"));
    const QJsonObject set{{QStringLiteral("token"), invitation[QLatin1String("token")]},
        {QStringLiteral("password"), ServerHouse::password()}};
    const auto done = house.call("POST", "/api/v1/auth/set-password", {}, set);
    QCOMPARE(done.status(), 200);
    QCOMPARE(done.text("role"), QStringLiteral("ADMIN"));
    QVERIFY(house.call("POST", "/api/v1/auth/set-password", {}, set).status() >= 400);
    (void)house.logIn("/api/v1/auth/login", QStringLiteral("lead@birch.example"));
}

void tst_ConsoleRoutes::aUserIsManaged()
{
    ServerHouse house;
    house.populate();
    const auto email = QStringLiteral("robin@acme.example");
    auto wanted = ServerHouse::account(email, QStringLiteral("RECRUITER"));
    const auto made = house.call("POST", "/api/v1/users", house.boss, wanted);
    QCOMPARE(made.status(), 201);
    QVERIFY(!made.reply.body.contains("password"));
    const auto path = made.header("Location");
    QCOMPARE(house.call("GET", path, house.boss).body(), made.body());
    const auto changed = house.call("PUT", path, house.boss, QByteArray(R"({"role":"VIEWER"})"));
    QCOMPARE(changed.text("role"), QStringLiteral("VIEWER"));
    QCOMPARE(changed.text("name"), made.text("name"));
    const auto invited = house.call("POST", path + "/invitation", house.boss);
    QCOMPARE(invited.status(), 201);
    QVERIFY(!invited.text("token").isEmpty());
    QCOMPARE(house.call("DELETE", path, house.boss).status(), 204);
    QCOMPARE(house.call("GET", path, house.boss).status(), 404);
    wanted.remove(QLatin1String("role"));
    QCOMPARE(house.call("POST", "/api/v1/users", house.boss, wanted).status(), 400);
    wanted.insert(QLatin1String("role"), QStringLiteral("VIEWER"));
    wanted.insert(QLatin1String("platformId"), QString::fromLatin1(house.platformId));
    QCOMPARE(house.call("POST", "/api/v1/users", house.boss, wanted).status(), 400);
    const auto second = house.call("POST", "/api/v1/super-admin", house.owner,
        QByteArray(R"({"email":"two@candor.example","password":"a quiet harbour at dawn","name":"Two"})"));
    QCOMPARE(second.status(), 201);
    QCOMPARE(second.text("role"), QStringLiteral("SUPER_ADMIN"));
}

void tst_ConsoleRoutes::listsComeInPages()
{
    ServerHouse house;
    house.populate();
    for (const auto &name : {QStringLiteral("birch"), QStringLiteral("cedar")}) {
        house.clock.advance(std::chrono::milliseconds(1)); // newest first
        (void)house.addTenant(house.admin, name);
    }
    QStringList names;
    QByteArray path = "/api/v1/tenants?limit=1";
    while (!path.isEmpty()) {
        const auto seen = house.call("GET", path, house.admin);
        QCOMPARE(seen.status(), 200);
        QCOMPARE(seen.body()[QLatin1String("total")].toInt(), 3);
        names.append(seen.body()[QLatin1String("items")].toArray().first()[QLatin1String("name")].toString());
        const auto link = seen.header("Link");
        path = link.mid(1, link.indexOf('>') - 1);
        QVERIFY(names.size() < 9);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("cedar"), QStringLiteral("birch"), QStringLiteral("acme")}));
    QCOMPARE(house.call("GET", "/api/v1/tenants", house.boss).body()[QLatin1String("total")].toInt(), 1);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/users", house.owner).status(), 400);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/users?platformId=" + house.platformId, house.owner)
                 .body()[QLatin1String("total")]
                 .toInt(),
        1);
    QCOMPARE(house.call("GET", "/api/v1/users?role=ADMIN", house.boss).status(), 400);
}

void tst_ConsoleRoutes::listsAreSearched()
{
    ServerHouse house;
    house.populate();
    const auto total = [&](const QByteArray &target, const Headers &who) {
        return house.call("GET", "/api/v1" + target, who).body()[QLatin1String("total")].toInt(-1);
    };
    QCOMPARE(total("/tenants?q=AC&status=ACTIVE", house.admin), 1);
    QCOMPARE(total("/tenants?q=cme", house.admin), 0);
    QCOMPARE(total("/platform-admin/tenants?status=SUSPENDED", house.admin), 0);
    QCOMPARE(total("/users?q=boss%40", house.boss), 1);
    QCOMPARE(total("/platform-admin/users?q=some&status=INVITED", house.admin), 0);
    QCOMPARE(total("/platforms?q=nor", house.owner), 1);
    QCOMPARE(total("/platforms?q=nor&status=SUSPENDED", house.owner), 0);
    QCOMPARE(house.call("GET", "/api/v1/users?status=GONE", house.boss).places(),
        QStringList{QStringLiteral("?status")});
}

void tst_ConsoleRoutes::rightsAreListed()
{
    ServerHouse house;
    house.populate();
    const auto permissions = house.call("GET", "/api/v1/permissions", house.boss);
    QCOMPARE(permissions.body()[QLatin1String("total")].toInt(), int(domain::permissions().size()));
    QCOMPARE(house.call("GET", "/api/v1/roles", house.boss).body()[QLatin1String("total")].toInt(),
        domain::roleCount);
    QCOMPARE(
        house.call("GET", "/api/v1/roles/RECRUITER", house.boss).text("name"), QStringLiteral("RECRUITER"));
    QCOMPARE(house.call("GET", "/api/v1/roles/JUGGLER", house.boss).status(), 404);
}

void tst_ConsoleRoutes::aKeyIsShownOnceRotatedAndRevoked()
{
    ServerHouse house;
    house.populate();
    const auto made = house.call("POST", "/api/v1/api-keys", house.boss, QByteArray(R"({"name":"ATS"})"));
    QCOMPARE(made.status(), 201);
    const auto uses = [&](const Seen &key) {
        return house
            .call("GET", "/api/v1/integration/interviews", {{"X-API-Key", key.text("key").toLatin1()}})
            .status();
    };
    QCOMPARE(uses(made), 200);
    const auto path = made.header("Location");
    const auto shown = house.call("GET", path, house.boss);
    QVERIFY(!shown.body().contains(QLatin1String("key")));
    QVERIFY(made.text("key").startsWith(shown.text("keyPrefix")));
    const auto fresh
        = house.call("POST", path + "/rotate", house.boss, QByteArray(R"({"overlapSeconds":60})"));
    QCOMPARE(fresh.status(), 201);
    QCOMPARE(uses(fresh), 200);
    QCOMPARE(uses(made), 200);
    house.clock.advance(std::chrono::seconds(60));
    QCOMPARE(uses(made), 401);
    const auto revoked = house.call("DELETE", "/api/v1/api-keys/" + fresh.text("id").toLatin1(), house.boss);
    QCOMPARE(revoked.status(), 204);
    QCOMPARE(uses(fresh), 401);
    QCOMPARE(house.call("GET", "/api/v1/api-keys", house.boss).body()[QLatin1String("total")].toInt(), 2);
}

void tst_ConsoleRoutes::aKeyBelongsToOneLayer()
{
    ServerHouse house;
    house.populate();
    const QByteArray wanted = "{\"name\":\"partner\",\"platformId\":\"" + house.platformId + "\"}";
    QCOMPARE(house.call("POST", "/api/v1/api-keys", house.boss, wanted).status(), 400);
    const auto made = house.call("POST", "/api/v1/platform-admin/api-keys", house.owner, wanted);
    QCOMPARE(made.status(), 201);
    QVERIFY(made.body()[QLatin1String("tenantId")].isNull());
    const auto id = made.text("id").toLatin1();
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/api-keys/" + id, house.admin).status(), 200);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/api-keys/" + id, house.owner).status(), 400);
    QCOMPARE(house.call("GET", "/api/v1/api-keys/" + id, house.boss).status(), 404);
    const Headers key{{"X-API-Key", made.text("key").toLatin1()}};
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", key).status(), 400);
    QCOMPARE(
        house.call("GET", "/api/v1/integration/interviews", ServerHouse::in(key, house.tenantId)).status(),
        200);
}

static const QByteArray config
    = R"({"callbackUrl":"https://ats.example.org/hook","events":["interview.approved"],)"
      R"("customHeaders":{"X-Route":"blue"}})";

void tst_ConsoleRoutes::aWebhookShowsItsSecretToWhoSavedIt()
{
    ServerHouse house;
    house.populate();
    const QByteArray path = "/api/v1/me/webhook-config";
    QCOMPARE(house.call("GET", path, house.boss).status(), 404);
    const auto saved = house.call("PUT", path, house.boss, config);
    QCOMPARE(saved.status(), 200);
    const auto secret = saved.text("secret");
    QVERIFY(secret.size() >= 32);
    QCOMPARE(saved.text("secretHint"), QStringLiteral("****") + secret.right(4));
    const auto read = house.call("GET", path, house.boss);
    QVERIFY(!read.reply.body.contains(secret.toLatin1()));
    QVERIFY(!read.reply.body.contains("blue"));
    QCOMPARE(read.text("id"), saved.text("id"));
    QCOMPARE(
        read.body()[QLatin1String("events")].toArray(), QJsonArray{QStringLiteral("interview.approved")});
    // What was read and is sent back must not replace what it hides.
    const QJsonObject echoed{{QStringLiteral("callbackUrl"), read.text("callbackUrl")},
        {QStringLiteral("customHeaders"), read.body()[QLatin1String("customHeaders")]}};
    QCOMPARE(house.call("PUT", path, house.boss, echoed).status(), 400);
    const auto again
        = house.call("PUT", path, house.boss, QByteArray(R"({"callbackUrl":"https://ats.example.org/new"})"));
    QCOMPARE(again.status(), 200);
    QVERIFY(!again.body().contains(QLatin1String("secret")));
    QVERIFY(again.body()[QLatin1String("customHeaders")].toObject().contains(QLatin1String("X-Route")));
    const auto rotated = house.call("PUT", path, house.boss,
        QByteArray(R"({"callbackUrl":"https://ats.example.org/new","rotationOverlapSeconds":60,)"
                   R"("secret":"another-secret-of-more-than-32-characters"})"));
    QVERIFY2(rotated.status() == 200, rotated.reply.body);
    QCOMPARE(rotated.text("secret"), QStringLiteral("another-secret-of-more-than-32-characters"));
    QCOMPARE(rotated.body()[QLatin1String("rotationOverlapSeconds")].toInt(), 60);
    QCOMPARE(rotated.text("rotationEndsAt"), domain::toIso8601(house.clock.now() + std::chrono::seconds(60)));
    QVERIFY(again.body()[QLatin1String("rotationEndsAt")].isNull());
    const QByteArray inside = R"({"callbackUrl":"https://127.0.0.1/"})";
    QCOMPARE(house.call("PUT", path, house.boss, inside).code(), QStringLiteral("TARGET_FORBIDDEN"));
    QCOMPARE(house.call("DELETE", path, house.boss).status(), 204);
    QCOMPARE(house.call("DELETE", path, house.boss).status(), 404);
}

void tst_ConsoleRoutes::everyPathLeadsToTheSameWebhook()
{
    ServerHouse house;
    house.populate();
    const QByteArray shared = "/api/v1/tenants/" + house.tenantId + "/webhook-config";
    const QByteArray platforms = "/api/v1/platform-admin/tenants/" + house.tenantId + "/webhook-config";
    QCOMPARE(house.call("PUT", platforms, house.admin, config).status(), 200);
    const auto read = house.call("GET", platforms, house.admin).body();
    QCOMPARE(house.call("GET", shared, house.admin).body(), read);
    QCOMPARE(house.call("GET", shared, house.owner).body(), read);
    QCOMPARE(house.call("GET", shared, house.boss).body(), read);
    QCOMPARE(house.call("GET", "/api/v1/me/webhook-config", house.boss).body(), read);
    QCOMPARE(house.call("GET", platforms, house.boss).status(), 403);
}

void tst_ConsoleRoutes::aTestFindsThePlatformsWebhook()
{
    ServerHouse house;
    house.populate();
    const QByteArray path = "/api/v1/platform-admin/webhook-config";
    const QByteArray all = R"({"callbackUrl":"https://partner.example.org/hook"})";
    QCOMPARE(house.call("PUT", path, house.owner, all).status(), 400);
    QCOMPARE(house.call("PUT", path + "?platformId=0198c0de-0000-7000-8000-00000000dead", house.owner, all)
                 .status(),
        404);
    QCOMPARE(house.call("PUT", path + "?platformId=" + house.platformId, house.owner, all).status(), 200);
    QCOMPARE(house.call("GET", path, house.admin).text("callbackUrl"),
        QStringLiteral("https://partner.example.org/hook"));
    const auto test = house.call(
        "POST", "/api/v1/platform-admin/tenants/" + house.tenantId + "/webhook-test", house.admin);
    QCOMPARE(test.status(), 200);
    QVERIFY(test.body()[QLatin1String("delivered")].toBool());
    QCOMPARE(test.text("layer"), QStringLiteral("platform"));
    QCOMPARE(test.body()[QLatin1String("statusCode")].toInt(), 204);
    QCOMPARE(test.body()[QLatin1String("latencyMs")].toInt(), 5);
    QCOMPARE(house.transport.sent.size(), 1);
    const auto request = test.body()[QLatin1String("request")].toObject();
    QCOMPARE(request[QLatin1String("body")].toString(), QString::fromUtf8(house.transport.sent.first().body));
    QVERIFY(request[QLatin1String("headers")].toObject().contains(QLatin1String("X-Webhook-Signature")));
}

void tst_ConsoleRoutes::aTestWithoutDestinationSaysWhy()
{
    ServerHouse house;
    house.populate();
    const auto test = house.call("POST", "/api/v1/tenants/" + house.tenantId + "/webhook-test", house.boss);
    QCOMPARE(test.status(), 200);
    QVERIFY(!test.body()[QLatin1String("delivered")].toBool());
    QVERIFY(test.body()[QLatin1String("layer")].isNull());
    const auto skipped = test.body()[QLatin1String("skipped")].toArray();
    QVERIFY(skipped.contains(QStringLiteral("tenant: NOT_CONFIGURED")));
    QVERIFY(skipped.contains(QStringLiteral("platform: NOT_CONFIGURED")));
    QVERIFY(house.transport.sent.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ConsoleRoutes)
#include "tst_consoleroutes.moc"
