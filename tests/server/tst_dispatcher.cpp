// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::tests;
using edge::Headers;

// What stands between a request and its handler, with the real routes behind it.
class tst_Dispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestKeepsItsId_data();
    void aRequestKeepsItsId();
    void everyAnswerIsSafeInABrowser();
    void anUnknownPathIsAProblem();
    void aWrongMethodIsToldTheRightOnes();
    void onlyJsonIsReadAsJson();
    void aCallerWithoutCredentialIsToldWhatToSend();
    void aKeyAndATokenTogetherAreRefused();
    void tooManyRequestsAreToldWhenToComeBack();
    void aLimitOfOneClassLeavesTheOthersAlone();
    void aKeyAndATenantHaveLimitsOfTheirOwn();
    void whatIsNoCredentialCostsNobodyAnything();
    void whatTheRoleLacksIsNamed();
    void aKindOfCredentialThatDoesNotFitIsRefused();
    void aTenantMustBeNamedWhereThereAreSeveral();
    void unknownAndForeignTenantsLookAlike();
    void aPathAndAHeaderMustNameTheSameTenant();
    void aSuspendedTenantReadsAndChangesNothing();
    void aSuspendedPlatformReadsAndChangesNothing();
    void theCandidatesCallsAreForTheirOwnPages();
    void aPageThatShowsAnotherInterviewIsStopped();
};

static const QByteArray nobody = "0198c0de-0000-7000-8000-00000000dead";

void tst_Dispatcher::aRequestKeepsItsId_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("kept");
    QTest::newRow("an id of visible ASCII is echoed") << QByteArray("ats-42/a") << true;
    QTest::newRow("the longest id is echoed") << QByteArray(128, 'x') << true;
    QTest::newRow("a longer one is replaced") << QByteArray(129, 'x') << false;
    QTest::newRow("one with a space is replaced") << QByteArray("a b") << false;
    QTest::newRow("one that isn't ASCII is replaced") << QByteArray("\xc3\xa9") << false;
    QTest::newRow("none is made up for") << QByteArray() << false;
}

void tst_Dispatcher::aRequestKeepsItsId()
{
    QFETCH(QByteArray, given);
    QFETCH(bool, kept);
    ServerHouse house;
    const auto seen = house.call("GET", "/nowhere", {{"X-Request-Id", given}});
    const auto id = seen.header("X-Request-Id");
    QCOMPARE(id == given, kept);
    QVERIFY(!id.isEmpty());
    QCOMPARE(seen.text("requestId"), QString::fromLatin1(id));
}

void tst_Dispatcher::everyAnswerIsSafeInABrowser()
{
    ServerHouse house;
    for (const char *path : {"/livez", "/nowhere", "/api/v1/auth/me"}) {
        const auto seen = house.call("GET", path);
        QCOMPARE(seen.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(seen.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(seen.header("Content-Security-Policy").startsWith("default-src 'none'"));
    }
}

void tst_Dispatcher::anUnknownPathIsAProblem()
{
    ServerHouse house;
    const auto seen = house.call("GET", "/api/v1/nothing");
    QCOMPARE(seen.status(), 404);
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(seen.code(), QStringLiteral("NOT_FOUND"));
    QCOMPARE(seen.text("type"), ServerHouse::appUrl() + QStringLiteral("/problems/NOT_FOUND"));
    QCOMPARE(seen.text("instance"), QStringLiteral("/api/v1/nothing"));
    QCOMPARE(house.call("GET", "/problems/NOT_FOUND").status(), 200);
}

void tst_Dispatcher::aWrongMethodIsToldTheRightOnes()
{
    ServerHouse house;
    const auto seen = house.call("PATCH", "/api/v1/tenants");
    QCOMPARE(seen.status(), 405);
    QCOMPARE(seen.code(), QStringLiteral("METHOD_NOT_ALLOWED"));
    QCOMPARE(seen.header("Allow"), QByteArray("GET, HEAD, POST"));
}

void tst_Dispatcher::onlyJsonIsReadAsJson()
{
    ServerHouse house;
    const auto post = [&](const QByteArray &type) {
        return house.call("POST", "/api/v1/auth/login", {{"Content-Type", type}}, QByteArray("{}")).status();
    };
    QCOMPARE(post("text/plain"), 415);
    QCOMPARE(post("application/jsonx"), 415);
    QCOMPARE(post("application/json; charset=iso-8859-1"), 415);
    QCOMPARE(post("application/json; Charset=\"UTF-8\""), 400);
    QCOMPARE(post("application/json; profile=x"), 400);
    QCOMPARE(post("application/json"), 400);
    QCOMPARE(post("Application/JSON; charset=utf-8"), 400);
}

void tst_Dispatcher::aCallerWithoutCredentialIsToldWhatToSend()
{
    ServerHouse house;
    for (const Headers &headers : {Headers(), Headers{{"Authorization", "Basic YTpi"}},
             Headers{{"Authorization", "Bearer x.y.z"}}, Headers{{"X-API-Key", "sk_live_nonsense"}}}) {
        const auto seen = house.call("GET", "/api/v1/integration/interviews", headers);
        QCOMPARE(seen.status(), 401);
        QCOMPARE(seen.code(), QStringLiteral("UNAUTHENTICATED"));
        QVERIFY(seen.header("WWW-Authenticate").contains("X-API-Key"));
    }
}

void tst_Dispatcher::aKeyAndATokenTogetherAreRefused()
{
    ServerHouse house;
    const auto seen = house.call(
        "GET", "/api/v1/integration/interviews", {{"X-API-Key", "a"}, {"Authorization", "Bearer b"}});
    QCOMPARE(seen.status(), 400);
    QCOMPARE(seen.code(), QStringLiteral("VALIDATION_FAILED"));
}

void tst_Dispatcher::tooManyRequestsAreToldWhenToComeBack()
{
    ServerHouse house({5, 0, 0, 1});
    const auto logIn = [&] { return house.call("POST", "/api/v1/auth/login", {}, QByteArray("{}")); };
    const auto first = logIn();
    QCOMPARE(first.status(), 400);
    QCOMPARE(first.header("RateLimit-Limit"), QByteArray("1"));
    QCOMPARE(first.header("RateLimit-Remaining"), QByteArray("0"));
    QCOMPARE(first.header("RateLimit-Reset"), QByteArray("60"));
    const auto second = logIn();
    QCOMPARE(second.status(), 429);
    QCOMPARE(second.code(), QStringLiteral("RATE_LIMITED"));
    QCOMPARE(second.header("Retry-After"), QByteArray("60"));
    house.clock.advance(std::chrono::seconds(60));
    QCOMPARE(logIn().status(), 400);
}

void tst_Dispatcher::aLimitOfOneClassLeavesTheOthersAlone()
{
    ServerHouse house({1, 0, 0, 1});
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews").status(), 401);
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews").status(), 429);
    QCOMPARE(house.call("GET", "/api/v1/users").status(), 401);
    QCOMPARE(house.call("GET", "/problems").status(), 200);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(house.call("GET", "/livez").status(), 200);
}

void tst_Dispatcher::aKeyAndATenantHaveLimitsOfTheirOwn()
{
    ServerHouse house({0, 2, 3, 0});
    house.populate();
    const auto keyOf = [&] {
        const auto made = house.call("POST", "/api/v1/api-keys", house.boss,
            QJsonObject{{QStringLiteral("name"), QStringLiteral("K")}});
        return edge::Headers{{"X-API-Key", made.text("key").toLatin1()}};
    };
    const auto first = keyOf();
    const auto second = keyOf();
    const auto list
        = [&](const edge::Headers &who) { return house.call("GET", "/api/v1/integration/interviews", who); };
    QCOMPARE(list(first).header("RateLimit-Limit"), QByteArray("2"));
    QCOMPARE(list(first).header("RateLimit-Remaining"), QByteArray("0"));
    const auto refused = list(first);
    QCOMPARE(refused.status(), 429);
    QVERIFY(refused.text("detail").contains(QLatin1String("with this credential")));
    QCOMPARE(refused.header("Retry-After"), QByteArray("30"));
    QCOMPARE(list(second).status(), 200);
    const auto ofTenant = list(second);
    QCOMPARE(ofTenant.status(), 429);
    QVERIFY(ofTenant.text("detail").contains(QLatin1String("for this tenant")));
    QCOMPARE(ofTenant.header("RateLimit-Limit"), QByteArray("3"));
    QCOMPARE(ofTenant.header("Retry-After"), QByteArray("20"));
    // The console has a bucket of its own.
    QCOMPARE(house.call("GET", "/api/v1/api-keys", house.boss).status(), 200);
    house.clock.advance(std::chrono::seconds(20));
    QCOMPARE(list(second).status(), 200);
}

void tst_Dispatcher::whatIsNoCredentialCostsNobodyAnything()
{
    ServerHouse house({0, 1, 1, 0});
    house.populate();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(
            house.call("GET", "/api/v1/integration/interviews", {{"X-API-Key", "sk_live_nonsense"}}).status(),
            401);
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", house.boss).status(), 200);
}

void tst_Dispatcher::whatTheRoleLacksIsNamed()
{
    ServerHouse house;
    house.populate();
    const auto email = QStringLiteral("viewer@acme.example");
    QCOMPARE(
        house.call("POST", "/api/v1/users", house.boss, ServerHouse::account(email, QStringLiteral("VIEWER")))
            .status(),
        201);
    const auto viewer = house.logIn("/api/v1/auth/login", email);
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", viewer).status(), 200);
    const auto refused = house.call("POST", "/api/v1/integration/interviews", viewer, QByteArray("{}"));
    QCOMPARE(refused.status(), 403);
    QCOMPARE(refused.code(), QStringLiteral("PERMISSION_REQUIRED"));
    QCOMPARE(refused.text("permission"), QStringLiteral("interview:create"));
}

void tst_Dispatcher::aKindOfCredentialThatDoesNotFitIsRefused()
{
    ServerHouse house;
    house.populate();
    const auto made = house.call("POST", "/api/v1/platform-admin/api-keys", house.admin,
        QByteArray(R"({"name":"partner","permissions":["tenant:read","webhook:*","api-key:*"]})"));
    QCOMPARE(made.status(), 201);
    const Headers key{{"X-API-Key", made.text("key").toLatin1()}};
    // Ruling 4: of the platform's routes, a key may call those of webhooks.
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/webhook-config", key).status(), 404);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/tenants", key).status(), 403);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/api-keys", key).status(), 403);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/tenants", house.boss).status(), 403);
    const auto lacking = house.call("GET", "/api/v1/platforms", house.boss);
    QCOMPARE(lacking.code(), QStringLiteral("PERMISSION_REQUIRED"));
    QCOMPARE(lacking.text("permission"), QStringLiteral("platform:read"));
    const auto holding = house.call("GET", "/api/v1/platforms", house.admin);
    QCOMPARE(holding.status(), 403);
    QCOMPARE(holding.code(), QStringLiteral("CREDENTIAL_NOT_ACCEPTED"));
    QVERIFY(holding.text("detail").contains(QLatin1String("a super admin")));
    QVERIFY(!holding.body().contains(QLatin1String("permission")));
    QCOMPARE(house
                 .call("POST", "/api/v1/super-admin", house.admin,
                     ServerHouse::account(QStringLiteral("x@candor.example"), QStringLiteral("SUPER_ADMIN")))
                 .status(),
        403);
}

void tst_Dispatcher::aTenantMustBeNamedWhereThereAreSeveral()
{
    ServerHouse house;
    house.populate();
    for (const Headers &who : {house.owner, house.admin}) {
        const auto unnamed = house.call("GET", "/api/v1/integration/interviews", who);
        QCOMPARE(unnamed.status(), 400);
        QCOMPARE(unnamed.code(), QStringLiteral("TENANT_REQUIRED"));
        QCOMPARE(house.call("GET", "/api/v1/integration/interviews", ServerHouse::in(who, house.tenantId))
                     .status(),
            200);
        QCOMPARE(house.call("GET", "/api/v1/integration/interviews", ServerHouse::in(who, "acme")).code(),
            QStringLiteral("VALIDATION_FAILED"));
    }
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", house.boss).status(), 200);
}

// The body without what tells one request from another.
static QByteArray comparable(const Seen &seen)
{
    auto body = seen.body();
    body.remove(QLatin1String("instance"));
    body.remove(QLatin1String("requestId"));
    return QByteArray::number(seen.status()) + api::toBytes(body);
}

void tst_Dispatcher::unknownAndForeignTenantsLookAlike()
{
    ServerHouse house;
    house.populate();
    (void)house.addPlatform(QStringLiteral("south"));
    const auto stranger
        = house.logIn("/api/v1/platform-admin/auth/login", QStringLiteral("admin@south.example"));
    for (const QByteArray path : {"/webhook-config", ""}) {
        const auto foreign
            = house.call("GET", "/api/v1/platform-admin/tenants/" + house.tenantId + path, stranger);
        const auto unknown = house.call("GET", "/api/v1/platform-admin/tenants/" + nobody + path, stranger);
        const auto nonsense = house.call("GET", "/api/v1/platform-admin/tenants/acme" + path, stranger);
        QCOMPARE(foreign.status(), 403);
        QCOMPARE(foreign.code(), QStringLiteral("SCOPE_FORBIDDEN"));
        QCOMPARE(comparable(unknown), comparable(foreign));
        QCOMPARE(comparable(nonsense), comparable(foreign));
    }
    const auto foreign = house.call("GET", "/api/v1/users", ServerHouse::in(stranger, house.tenantId));
    const auto unknown = house.call("GET", "/api/v1/users", ServerHouse::in(stranger, nobody));
    QCOMPARE(foreign.status(), 403);
    QCOMPARE(comparable(unknown), comparable(foreign));
}

void tst_Dispatcher::aPathAndAHeaderMustNameTheSameTenant()
{
    ServerHouse house;
    house.populate();
    const auto other = house.addTenant(house.admin, QStringLiteral("birch"));
    const QByteArray path = "/api/v1/tenants/" + house.tenantId;
    QCOMPARE(house.call("GET", path, ServerHouse::in(house.admin, house.tenantId)).status(), 200);
    QCOMPARE(house.call("GET", path, ServerHouse::in(house.admin, other)).status(), 400);
    QCOMPARE(house.call("GET", "/api/v1/tenants/" + other, house.boss).status(), 403);
}

void tst_Dispatcher::aSuspendedTenantReadsAndChangesNothing()
{
    ServerHouse house;
    house.populate();
    const QByteArray path = "/api/v1/platform-admin/tenants/" + house.tenantId;
    QCOMPARE(house.call("PUT", path, house.admin, QByteArray(R"({"status":"SUSPENDED"})")).status(), 200);
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", house.boss).status(), 200);
    QCOMPARE(house.call("GET", "/api/v1/users", house.boss).status(), 200);
    const auto refused = house.call(
        "POST", "/api/v1/integration/interviews", house.boss, QByteArray(R"({"position":"Cook"})"));
    QCOMPARE(refused.status(), 403);
    QCOMPARE(refused.code(), QStringLiteral("TENANT_SUSPENDED"));
    QCOMPARE(house.call("PUT", path, house.admin, QByteArray(R"({"status":"ACTIVE"})")).status(), 200);
    QCOMPARE(
        house.call("POST", "/api/v1/integration/interviews", house.boss, QByteArray(R"({"position":"Cook"})"))
            .status(),
        201);
}

void tst_Dispatcher::aSuspendedPlatformReadsAndChangesNothing()
{
    ServerHouse house;
    house.populate();
    const QByteArray path = "/api/v1/platforms/" + house.platformId;
    const auto set = [&](const char *status) {
        return house.call(
            "PUT", path, house.owner, QByteArray(R"({"status":")") + status + QByteArray(R"("})"));
    };
    QCOMPARE(set("SUSPENDED").text("status"), QStringLiteral("SUSPENDED"));
    const QByteArray hook = "/api/v1/platform-admin/webhook-config";
    const QByteArray ofPlatform = hook + "?platformId=" + house.platformId;
    QCOMPARE(house.call("GET", "/api/v1/integration/interviews", house.boss).status(), 200);
    QCOMPARE(house.call("GET", "/api/v1/platform-admin/users", house.admin).status(), 200);
    QCOMPARE(house.call("GET", ofPlatform, house.owner).status(), 404); // there is none, and it may be read
    const QByteArray tenant = R"({"name":"New","domain":"new.example"})";
    for (const auto &refused : {house.call("POST", "/api/v1/integration/interviews", house.boss,
                                    QByteArray(R"({"position":"Cook"})")),
             house.call("POST", "/api/v1/platform-admin/tenants", house.admin, tenant),
             house.call("DELETE", hook, house.admin), house.call("DELETE", ofPlatform, house.owner)}) {
        QCOMPARE(refused.status(), 403);
        QCOMPARE(refused.code(), QStringLiteral("PLATFORM_SUSPENDED"));
    }
    QCOMPARE(set("ACTIVE").text("status"), QStringLiteral("ACTIVE"));
    QCOMPARE(house.call("POST", "/api/v1/platform-admin/tenants", house.admin, tenant).status(), 201);
}

void tst_Dispatcher::theCandidatesCallsAreForTheirOwnPages()
{
    ServerHouse house;
    const auto at = [&](const Headers &headers) {
        return house.call("GET", "/api/v1/candidate/interview", headers).status();
    };
    QCOMPARE(at({}), 401);
    QCOMPARE(at({{"Host", "candor.example"}, {"Origin", "https://candor.example"}}), 401);
    QCOMPARE(at({{"Host", "candor.example"}, {"Origin", "https://elsewhere.example"}}), 403);
    QCOMPARE(at({{"Sec-Fetch-Site", "cross-site"}}), 403);
    QCOMPARE(at({{"Cookie", "candor-room=nonsense"}}), 401);
    QCOMPARE(house.call("POST", "/api/v1/candidate/start", {{"Content-Type", "text/plain"}}, QByteArray("{}"))
                 .status(),
        415);
}

void tst_Dispatcher::aPageThatShowsAnotherInterviewIsStopped()
{
    ServerHouse house;
    const auto now = house.clock.now();
    const auto opened = domain::InterviewId::make(now);
    const auto shown = domain::InterviewId::make(now);
    const auto cookie = house.links.cookie({domain::PlatformId::make(now), domain::TenantId::make(now),
                                               opened, QStringLiteral("link"), now + std::chrono::hours(1)},
        now);
    const auto at = [&](const QByteArray &interview) {
        return house.call("GET", "/api/v1/candidate/interview",
            {{"Cookie", "candor-room=" + cookie.toLatin1()}, {"X-Candor-Interview", interview}});
    };
    const auto stopped = at(shown.toString().toLatin1());
    QCOMPARE(stopped.status(), 409);
    QVERIFY(stopped.reply.body.contains("OTHER_INTERVIEW"));
    QCOMPARE(at(opened.toString().toLatin1()).status(), 410); // the right one, which is no longer there
}

QTEST_GUILESS_MAIN(tst_Dispatcher)
#include "tst_dispatcher.moc"
