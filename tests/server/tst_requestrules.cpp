// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::tests;
using edge::Headers;

// What the contract asks of every request, whichever call it is for.
class tst_RequestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongQueryParametersAreNamedAtOnce_data();
    void wrongQueryParametersAreNamedAtOnce();
    void pagesAndProbesTakeWhateverParametersTheyAreSent();
    void aCallWithoutABodyTakesAnEmptyOne_data();
    void aCallWithoutABodyTakesAnEmptyOne();
    void aCodedBodyIsRefusedWithAHint();
    void anIdempotencyKeyIsPrintableAndShort_data();
    void anIdempotencyKeyIsPrintableAndShort();
    void aRefusalIsRemembered_data();
    void aRefusalIsRemembered();
    void aKeyThatWasRefusedStandsForThatBody();
    void whatIsAboutTheCallerIsNotRemembered();
    void whileTheFirstRequestRunsTheSecondIsToldSo();
    void aConflictOfExternalIdsIsRememberedAsOne();

private:
    [[nodiscard]] Seen keyed(
        const QByteArray &method, const QByteArray &target, const QByteArray &key, const QByteArray &body)
    {
        auto headers = m_house->boss;
        headers.emplaceBack("Idempotency-Key", key);
        return m_house->call(method, target, headers, body);
    }

    std::unique_ptr<ServerHouse> m_house;
};

static const QByteArray interviews = "/api/v1/integration/interviews";

void tst_RequestRules::init()
{
    m_house = std::make_unique<ServerHouse>();
    m_house->populate();
}

void tst_RequestRules::wrongQueryParametersAreNamedAtOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("places");
    const auto add
        = [](const char *name, const char *method, const QByteArray &target, const QStringList &places) {
              QTest::newRow(name) << QByteArray(method) << target << places;
          };
    const auto one = interviews + "/run_1700000000_00000000";
    add("a list", "GET",
        interviews + "?state=ASLEEP&level=x&updatedSince=x&limit=0&cursor=x&positon=x&q=a&q=b",
        {QStringLiteral("?cursor"), QStringLiteral("?level"), QStringLiteral("?limit"),
            QStringLiteral("?positon"), QStringLiteral("?q"), QStringLiteral("?state"),
            QStringLiteral("?updatedSince")});
    add("an object", "GET", one + "?verbose=1", {QStringLiteral("?verbose")});
    add("a history", "GET", one + "/history?limit=201&since=x",
        {QStringLiteral("?limit"), QStringLiteral("?since")});
    add("a deletion", "DELETE", one + "?reson=x&reason=" + QByteArray(2001, 'r'),
        {QStringLiteral("?reason"), QStringLiteral("?reson")});
    add("an erasure", "DELETE", one + "/candidate-data?really=true", {QStringLiteral("?really")});
    add("a change", "POST", one + "/plan/approve?dryRun", {QStringLiteral("?dryRun")});
    add("the roles", "GET", "/api/v1/roles?limit=x&sort=name",
        {QStringLiteral("?limit"), QStringLiteral("?sort")});
    add("the permissions", "GET",
        "/api/v1/permissions?cursor=x&x=", {QStringLiteral("?cursor"), QStringLiteral("?x")});
    add("an empty number", "GET", interviews + "?limit=", {QStringLiteral("?limit")});
    add("a number with a sign", "GET", interviews + "?limit=%2B5", {QStringLiteral("?limit")});
    add("a long text", "GET", interviews + "?position=" + QByteArray(201, 'p'),
        {QStringLiteral("?position")});
    add("a coded name", "GET", interviews + "?li%6Dit=0", {QStringLiteral("?limit")});
    add("what is for administrators", "GET", "/api/v1/auth/me?platformId=x", {QStringLiteral("?platformId")});
}

void tst_RequestRules::wrongQueryParametersAreNamedAtOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QStringList, places);
    const auto refused = m_house->call(method, target, m_house->boss);
    QCOMPARE(refused.status(), 400);
    QCOMPARE(refused.code(), QStringLiteral("VALIDATION_FAILED"));
    QCOMPARE(refused.places(), places);
}

void tst_RequestRules::pagesAndProbesTakeWhateverParametersTheyAreSent()
{
    for (const char *target : {"/livez?from=monitor", "/problems/NOT_FOUND?utm_source=mail"})
        QCOMPARE(m_house->call("GET", target).status(), 200);
    QCOMPARE(m_house->call("GET", interviews + "?&limit=1&", m_house->boss).status(), 200);
}

void tst_RequestRules::aCallWithoutABodyTakesAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("NOT_FOUND");
    QTest::newRow("white space") << QByteArray(" \n") << QStringLiteral("NOT_FOUND");
    QTest::newRow("an empty object") << QByteArray("{ }") << QStringLiteral("NOT_FOUND");
    QTest::newRow("a member") << QByteArray(R"({"force":true})") << QStringLiteral("VALIDATION_FAILED");
    QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("VALIDATION_FAILED");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("MALFORMED_JSON");
}

void tst_RequestRules::aCallWithoutABodyTakesAnEmptyOne()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const auto one = interviews + "/run_1700000000_00000000";
    for (const char *method : {"GET", "DELETE"})
        QCOMPARE(m_house->call(method, one, m_house->boss, body).code(), code);
    QCOMPARE(m_house->call("POST", one + "/link", m_house->boss, body).code(), code);
    QVERIFY(m_house->dispatcher.limitsFor("DELETE", one, {}).bodyBytes > 0);
}

void tst_RequestRules::aCodedBodyIsRefusedWithAHint()
{
    auto headers = m_house->boss;
    headers.emplaceBack("Content-Encoding", "gzip");
    const auto refused = m_house->call("POST", interviews, headers, QByteArray("\x1f\x8b\x08"));
    QCOMPARE(refused.status(), 415);
    QCOMPARE(refused.code(), QStringLiteral("UNSUPPORTED_MEDIA_TYPE"));
    QCOMPARE(refused.header("Accept-Encoding"), QByteArray("identity"));
    headers.back().second = "Identity";
    QCOMPARE(m_house->call("POST", interviews, headers, QByteArray(R"({"position":"Cook"})")).status(), 201);
}

void tst_RequestRules::anIdempotencyKeyIsPrintableAndShort_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("good");
    QTest::newRow("one character") << QByteArray("k") << true;
    QTest::newRow("a space within") << QByteArray("a b") << true;
    QTest::newRow("the longest") << QByteArray(255, 'k') << true;
    QTest::newRow("a longer one") << QByteArray(256, 'k') << false;
    QTest::newRow("an empty one") << QByteArray("") << false;
    QTest::newRow("a control character") << QByteArray("a\tb") << false;
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\xa9") << false;
}

void tst_RequestRules::anIdempotencyKeyIsPrintableAndShort()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, good);
    const auto first = keyed("POST", interviews, key, R"({"position":"Cook"})");
    QCOMPARE(first.status(), good ? 201 : 400);
    QCOMPARE(first.places(), good ? QStringList() : QStringList{QStringLiteral("Idempotency-Key")});
    if (!good)
        return;
    const auto again = keyed("POST", interviews, key, R"({"position":"Cook"})");
    QCOMPARE(again.header("Idempotency-Replayed"), QByteArray("true"));
    QCOMPARE(again.reply.body, first.reply.body);
}

void tst_RequestRules::aRefusalIsRemembered_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << interviews << QByteArray("{") << QStringLiteral("MALFORMED_JSON");
    QTest::newRow("a wrong body") << interviews << QByteArray("{}") << QStringLiteral("VALIDATION_FAILED");
    QTest::newRow("no such object") << interviews + "/run_1700000000_00000000/plan/approve"
                                    << QByteArray("{}") << QStringLiteral("NOT_FOUND");
    const auto taken = ServerHouse::account(QStringLiteral("boss@acme.example"), QStringLiteral("VIEWER"));
    QTest::newRow("a value that is taken")
        << QByteArray("/api/v1/users") << api::toBytes(taken) << QStringLiteral("DUPLICATE_VALUE");
}

void tst_RequestRules::aRefusalIsRemembered()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const auto first = keyed("POST", target, "once", body);
    QCOMPARE(first.code(), code);
    QCOMPARE(first.header("Idempotency-Replayed"), QByteArray());
    const auto again = keyed("POST", target, "once", body);
    QCOMPARE(again.status(), first.status());
    QCOMPARE(again.reply.body, first.reply.body);
    QCOMPARE(again.header("Idempotency-Replayed"), QByteArray("true"));
    QCOMPARE(again.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(keyed("POST", target, "once", R"({"position":"Cook"})").status(), 422);
    m_house->clock.advance(std::chrono::hours(25));
    m_house->boss = m_house->logIn("/api/v1/auth/login", QStringLiteral("boss@acme.example"));
    const auto later = keyed("POST", target, "once", body);
    QCOMPARE(later.code(), code);
    QCOMPARE(later.header("Idempotency-Replayed"), QByteArray());
}

void tst_RequestRules::aKeyThatWasRefusedStandsForThatBody()
{
    QCOMPARE(keyed("POST", interviews, "k", R"({"position":"Cook"})").status(), 201);
    // Whatever is wrong with another body, the key is in use.
    QCOMPARE(keyed("POST", interviews, "k", "{}").code(), QStringLiteral("IDEMPOTENCY_KEY_REUSED"));
    QCOMPARE(keyed("POST", interviews, "k", R"({"position":"Cook"})").status(), 201);
}

void tst_RequestRules::whatIsAboutTheCallerIsNotRemembered()
{
    const QByteArray path = "/api/v1/platform-admin/tenants/" + m_house->tenantId;
    const QByteArray body = R"({"position":"Cook"})";
    QCOMPARE(
        m_house->call("PUT", path, m_house->admin, QByteArray(R"({"status":"SUSPENDED"})")).status(), 200);
    QCOMPARE(keyed("POST", interviews, "k", body).status(), 403);
    QCOMPARE(m_house->call("PUT", path, m_house->admin, QByteArray(R"({"status":"ACTIVE"})")).status(), 200);
    // Neither is a query, which is no part of what the key stands for.
    QCOMPARE(keyed("POST", interviews + "?x=1", "k", body).status(), 400);
    QCOMPARE(keyed("POST", interviews, "k", body).status(), 201);
}

void tst_RequestRules::whileTheFirstRequestRunsTheSecondIsToldSo()
{
    QCOMPARE(m_house
                 ->call("PUT", "/api/v1/me/webhook-config", m_house->boss,
                     QByteArray(R"({"callbackUrl":"https:\/\/hooks.acme.example/in","events":[]})"))
                 .status(),
        200);
    const QByteArray target = "/api/v1/tenants/" + m_house->tenantId + "/webhook-test";
    m_house->transport.holds = true;
    edge::Request request;
    request.method = "POST";
    request.path = target;
    request.headers = m_house->boss;
    request.headers.emplaceBack("Idempotency-Key", "k");
    request.client = QHostAddress(QStringLiteral("192.0.2.7"));
    std::optional<edge::Reply> first;
    m_house->dispatcher(request, [&first](edge::Reply reply) { first = std::move(reply); });
    QVERIFY(QTest::qWaitFor([this] { return m_house->transport.sent.size() == 1; }, 20000));
    const auto second = keyed("POST", target, "k", {});
    QCOMPARE(second.status(), 409);
    QCOMPARE(second.code(), QStringLiteral("IDEMPOTENCY_KEY_IN_USE"));
    QVERIFY(second.header("Retry-After").toInt() > 0);
    m_house->transport.release();
    QVERIFY(QTest::qWaitFor([&first] { return first.has_value(); }, 20000));
    QCOMPARE(first->status, 200);
    const auto third = keyed("POST", target, "k", {});
    QCOMPARE(third.header("Idempotency-Replayed"), QByteArray("true"));
    QCOMPARE(third.reply.body, first->body);
    QCOMPARE(m_house->transport.sent.size(), 1);
}

void tst_RequestRules::aConflictOfExternalIdsIsRememberedAsOne()
{
    QCOMPARE(keyed("POST", interviews, "a", R"({"position":"Cook","externalId":"e"})").status(), 201);
    const QByteArray other = R"({"position":"Baker","externalId":"e"})";
    const auto first = keyed("POST", interviews, "b", other);
    QCOMPARE(first.code(), QStringLiteral("EXTERNAL_ID_CONFLICT"));
    const auto again = keyed("POST", interviews, "b", other);
    QCOMPARE(again.status(), 409);
    QCOMPARE(again.reply.body, first.reply.body);
    QCOMPARE(again.header("Idempotency-Replayed"), QByteArray("true"));
}

QTEST_GUILESS_MAIN(tst_RequestRules)
#include "tst_requestrules.moc"
