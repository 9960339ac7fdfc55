// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"
#include "client/transport.h"
#include "uisupport/faultyproxy.h"

#include <QTest>

using namespace candor;
using client::Call;
using client::Outcome;
using client::Reply;
using client::Trouble;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int patience = 30'000;

template <typename T>
class Answer
{
public:
    explicit Answer(const client::Pending<T> &pending)
    {
        domain::whenFinished(pending, &m_context, [this](const Outcome<T> &outcome) { m_outcome = outcome; });
    }
    [[nodiscard]] bool came() const
    {
        return m_outcome.has_value() || QTest::qWaitFor([this] { return m_outcome.has_value(); }, patience);
    }
    [[nodiscard]] bool isThere() const { return m_outcome.has_value(); }
    [[nodiscard]] const Outcome<T> &operator*() const { return *m_outcome; }
    [[nodiscard]] const Outcome<T> *operator->() const { return &*m_outcome; }

private:
    std::optional<Outcome<T>> m_outcome;
    QObject m_context;
};

const Call change{"POST", QStringLiteral("/things"), {}, QJsonObject{{QStringLiteral("a"), 1}}, "key-1"};
const Call query{"GET", QStringLiteral("/things")};

} // namespace

class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeGoesOverTheWireOnceWhateverHappens_data();
    void aChangeGoesOverTheWireOnceWhateverHappens();
    void everyChangeOfTheClientGoesOverTheWireOnce_data();
    void everyChangeOfTheClientGoesOverTheWireOnce();
    void aRequestCarriesWhatTheContractAsksFor();
    void aRedirectIsNotFollowed();
    void aProblemIsReadWithItsRequestId();
    void somethingElseThatAnswersIsNoCandor();
    void whoeverDoesNotListenIsUnreachable();
    void aCallWithoutAnAnswerTimesOut();
    void anAnswerThatIsTooLargeIsRefused();
    void tenRefusedCallsShareOneRenewal();
    void aCallThatIsRefusedAgainSaysSo();
    void aReadThatIsPutOffIsRepeated();
    void aChangeThatIsPutOffIsNot();
    void aReadIsAbandonedWithItsReader();
    void anotherServerGetsNoTokenOfTheFirst();
};

void tst_Transport::aChangeGoesOverTheWireOnceWhateverHappens_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("reused");
    for (const auto *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s on a fresh connection", method) << QByteArray(method) << false;
        QTest::addRow("%s on a connection that was used before", method) << QByteArray(method) << true;
    }
}

void tst_Transport::aChangeGoesOverTheWireOnceWhateverHappens()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, reused);
    FaultyProxy server;
    server.add({"GET", "", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    server.add({method, "", Fault::CutBefore});
    client::Transport transport(server.url());
    if (reused) {
        const Answer<Reply> first(transport.send(query));
        QVERIFY(first.came() && first->has_value());
    }
    auto call = change;
    call.method = method;
    const Answer<Reply> answer(transport.send(call));
    QVERIFY(answer.came());
    QVERIFY(!answer->has_value());
    QVERIFY(answer->error().trouble == Trouble::Interrupted);
    QVERIFY(answer->error().outcomeIsUnknown());
    QCOMPARE(server.count(method, "/things"), 1);
}

void tst_Transport::everyChangeOfTheClientGoesOverTheWireOnce_data()
{
    using Send = std::function<void(client::ApiClient &)>;
    QTest::addColumn<Send>("send");
    QTest::newRow("a log-in") << Send([](client::ApiClient &api) {
        (void)api.account.logIn(
            domain::UserKind::TenantUser, QStringLiteral("a@b.example"), QStringLiteral("secret"));
    });
    QTest::newRow("a refresh") << Send(
        [](client::ApiClient &api) { (void)api.account.refreshTokens(QStringLiteral("rt_1")); });
    QTest::newRow("a log-out") << Send([](client::ApiClient &api) { (void)api.account.logout(); });
    QTest::newRow("an override") << Send([](client::ApiClient &api) {
        (void)api.decisions.overrideScore(
            QStringLiteral("run_1"), {{}, QStringLiteral("c1"), 4.5, QStringLiteral("Because.")}, "key-1");
    });
    const client::Side side{domain::TenantId::make({}), {}};
    const auto row = [](const char *name, const Send &send) { QTest::newRow(name) << send; };
    const auto id = QStringLiteral("id");
    for (const auto kind : {client::KeyCalls::Kind::Key, client::KeyCalls::Kind::Client}) {
        QTest::addRow("a new credential %d", int(kind)) << Send([side, kind](client::ApiClient &api) {
            (void)api.keys.create(side, kind, {QStringLiteral("a"), {}, {}, {}}, "key-1");
        });
        QTest::addRow("a rotation %d", int(kind)) << Send([side, kind, id](client::ApiClient &api) {
            (void)api.keys.rotate(side, kind, id, std::chrono::hours(1), "key-1");
        });
        QTest::addRow("a revocation %d", int(kind))
            << Send([side, kind, id](client::ApiClient &api) { (void)api.keys.revoke(side, kind, id); });
    }
    row("a webhook", [side](client::ApiClient &api) { (void)api.webhooks.set(side, {}, "key-1"); });
    row("a webhook's end", [side](client::ApiClient &api) { (void)api.webhooks.remove(side); });
    row("a webhook's test",
        [side](client::ApiClient &api) { (void)api.webhooks.test(*side.tenant, {}, "key-1"); });
    row("another delivery",
        [side, id](client::ApiClient &api) { (void)api.deliveries.redeliver(side, id, "key-1"); });
    row("a recovery", [side](client::ApiClient &api) { (void)api.deliveries.recover(side, {}, "key-1"); });
    row("a recovery's end",
        [side, id](client::ApiClient &api) { (void)api.deliveries.cancelRecovery(side, id, "key-1"); });
    for (const auto kind : {api::DecisionKind::ApprovePlan, api::DecisionKind::RejectPlan,
             api::DecisionKind::RevisePlan, api::DecisionKind::ApproveAssessment,
             api::DecisionKind::RejectAssessment, api::DecisionKind::RenewLink}) {
        QTest::addRow("decision %d", int(kind)) << Send([kind](client::ApiClient &api) {
            (void)api.decisions.decide(kind, QStringLiteral("run_1"), {}, "key-1");
        });
    }
}

void tst_Transport::everyChangeOfTheClientGoesOverTheWireOnce()
{
    QFETCH(std::function<void(client::ApiClient &)>, send);
    FaultyProxy server;
    server.add({"", "/things", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    server.add({"", "/api/v1/", Fault::CutBefore});
    client::Transport transport(server.url());
    client::ApiClient api(transport);
    int troubles = 0;
    connect(
        &transport, &client::Transport::heard, this, [&troubles](bool answered) { troubles += !answered; });
    send(api);
    QTRY_COMPARE_WITH_TIMEOUT(troubles, 1, patience);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Transport::aRequestCarriesWhatTheContractAsksFor()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer,
        FaultyProxy::answerOf(201, "{\"a\":1}", "ETag: \"v1\"\r\nX-Request-Id: request-7\r\n")});
    client::Transport transport(server.url());
    transport.setAccessToken(QStringLiteral("token-1"));
    transport.setTenant(QStringLiteral("tenant-1"));
    auto call = change;
    call.ifMatch = "\"v0\"";
    const Answer<Reply> answer(transport.send(call));
    QVERIFY(answer.came() && answer->has_value());
    QCOMPARE((*answer)->status, 201);
    QCOMPARE((*answer)->body, QByteArray("{\"a\":1}"));
    QCOMPARE((*answer)->entityTag, QByteArray("\"v1\""));
    QCOMPARE((*answer)->requestId, QStringLiteral("request-7"));
    QCOMPARE(server.requests().size(), 1);
    const auto &request = server.requests().first();
    QCOMPARE(request.target, QByteArray("/api/v1/things"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    for (const auto *line :
        {"Authorization: Bearer token-1", "X-Tenant-ID: tenant-1", "Idempotency-Key: key-1",
            "If-Match: \"v0\"", "Content-Type: application/json", "Content-Length: 7"})
        QVERIFY2(request.head.contains(line), line);
}

void tst_Transport::aRedirectIsNotFollowed()
{
    FaultyProxy elsewhere;
    FaultyProxy server;
    server.add({"", "", Fault::Answer,
        FaultyProxy::answerOf(307, {}, "Location: " + elsewhere.url().toEncoded() + "/api/v1/things\r\n")});
    client::Transport transport(server.url());
    transport.setAccessToken(QStringLiteral("token-1"));
    const Answer<Reply> answer(transport.send(query));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().trouble == Trouble::NotCandor);
    QCOMPARE(answer->error().status, 307);
    QVERIFY(elsewhere.requests().isEmpty());
}

void tst_Transport::aProblemIsReadWithItsRequestId()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::problem(409, "PLAN_CHANGED")});
    client::Transport transport(server.url());
    const Answer<Reply> answer(transport.send(change));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().is(domain::ErrorCode::PlanChanged));
    QCOMPARE(answer->error().requestId, QStringLiteral("request-7"));
    QCOMPARE(answer->error().status, 409);
    QVERIFY(!answer->error().outcomeIsUnknown());
}

void tst_Transport::somethingElseThatAnswersIsNoCandor()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "<html>Welcome to nginx</html>")});
    server.add({"", "/missing", Fault::Answer, FaultyProxy::answerOf(404, "<html>No</html>")});
    client::Transport transport(server.url());
    client::InterviewCalls interviews(transport);
    const Answer<api::Page<api::InterviewSummary>> page(interviews.listInterviews({}, {}, this));
    QVERIFY(page.came() && !page->has_value());
    QVERIFY(page->error().trouble == Trouble::NotCandor);
    const Answer<Reply> missing(transport.send(Call{"GET", QStringLiteral("/missing")}));
    QVERIFY(missing.came() && !missing->has_value());
    QVERIFY(missing->error().trouble == Trouble::NotCandor);
    QCOMPARE(missing->error().status, 404);
}

void tst_Transport::whoeverDoesNotListenIsUnreachable()
{
    QUrl url;
    {
        const FaultyProxy gone;
        url = gone.url();
    }
    client::Transport transport(url);
    const Answer<Reply> answer(transport.send(change));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().trouble == Trouble::Unreachable);
    QVERIFY(!answer->error().outcomeIsUnknown());
}

void tst_Transport::aCallWithoutAnAnswerTimesOut()
{
    FaultyProxy server;
    server.add({"", "", Fault::Hold});
    client::Transport transport(server.url());
    auto call = change;
    call.patience = std::chrono::seconds(1);
    const Answer<Reply> answer(transport.send(call));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().trouble == Trouble::TimedOut);
    QVERIFY(answer->error().outcomeIsUnknown());
    QCOMPARE(server.requests().size(), 1);
}

void tst_Transport::anAnswerThatIsTooLargeIsRefused()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, QByteArray(17 * 1024 * 1024, ' '))});
    client::Transport transport(server.url());
    const Answer<Reply> answer(transport.send(query));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().trouble == Trouble::NotCandor);
}

void tst_Transport::tenRefusedCallsShareOneRenewal()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    server.add({"", "", Fault::Answer,
        FaultyProxy::problem(401, "UNAUTHENTICATED", "WWW-Authenticate: Bearer realm=\"candor\"\r\n"), 10});
    client::Transport transport(server.url());
    transport.setAccessToken(QStringLiteral("old"));
    int renewals = 0;
    const domain::Promise<bool> renewed;
    transport.setRenewal([&] {
        ++renewals;
        return renewed.future();
    });
    std::vector<std::unique_ptr<Answer<Reply>>> answers;
    for (int i = 0; i < 10; ++i)
        answers.push_back(std::make_unique<Answer<Reply>>(transport.send(i % 2 ? change : query)));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 10, patience);
    QTRY_COMPARE_WITH_TIMEOUT(renewals, 1, patience);
    transport.setAccessToken(QStringLiteral("new"));
    renewed.fulfil(true);
    for (const auto &answer : answers)
        QVERIFY(answer->came() && (*answer)->has_value());
    QCOMPARE(renewals, 1);
    QCOMPARE(server.requests().size(), 20);
    QVERIFY(server.requests().last().head.contains("Authorization: Bearer new"));
}

void tst_Transport::aCallThatIsRefusedAgainSaysSo()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    client::Transport transport(server.url());
    transport.setAccessToken(QStringLiteral("old"));
    transport.setRenewal([] { return domain::ready(false); });
    const Answer<Reply> answer(transport.send(query));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().is(domain::ErrorCode::Unauthenticated));
    QCOMPARE(server.requests().size(), 2);
}

void tst_Transport::aReadThatIsPutOffIsRepeated()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    server.add({"", "", Fault::Answer, FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 1\r\n"), 2});
    client::Transport transport(server.url());
    const Answer<Reply> answer(transport.send(query));
    QVERIFY(answer.came());
    QVERIFY(answer->has_value());
    QCOMPARE(server.requests().size(), 3);
}

void tst_Transport::aChangeThatIsPutOffIsNot()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::problem(503, "OVERLOADED", "Retry-After: 1\r\n")});
    client::Transport transport(server.url());
    const Answer<Reply> answer(transport.send(change));
    QVERIFY(answer.came() && !answer->has_value());
    QVERIFY(answer->error().is(domain::ErrorCode::Overloaded));
    QCOMPARE(answer->error().retryAfterSeconds, 1);
    QCOMPARE(server.requests().size(), 1);
}

void tst_Transport::aReadIsAbandonedWithItsReader()
{
    FaultyProxy server;
    server.add({"GET", "", Fault::Hold});
    server.add({"POST", "", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    client::Transport transport(server.url());
    auto reader = std::make_unique<QObject>();
    const Answer<Reply> read(transport.send(query, reader.get()));
    const Answer<Reply> changed(transport.send(change, reader.get()));
    QTRY_COMPARE_WITH_TIMEOUT(server.held(), 1, patience);
    reader.reset();
    QVERIFY(changed.came() && changed->has_value());
    QVERIFY(!read.isThere());
}

void tst_Transport::anotherServerGetsNoTokenOfTheFirst()
{
    FaultyProxy server;
    server.add({"", "", Fault::Answer, FaultyProxy::answerOf(200, "{}")});
    client::Transport transport(QUrl(QStringLiteral("http://127.0.0.1:1")));
    transport.setAccessToken(QStringLiteral("token-1"));
    transport.setTenant(QStringLiteral("tenant-1"));
    transport.setServer(server.url());
    const Answer<Reply> answer(transport.send(query));
    QVERIFY(answer.came() && answer->has_value());
    QVERIFY(!server.requests().first().head.contains("token-1"));
    QVERIFY(!server.requests().first().head.contains("tenant-1"));
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
