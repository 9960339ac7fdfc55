// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"
#include "delivery/webhookconfigs.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;
using domain::Done;
using domain::Result;

class tst_OutcomeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void anOutcomeThatCannotBeStoredHoldsUpNoOther();
    void aLaneThatCannotBeReadHoldsUpNoOther();
    void whatAReceiverEchoesOfItsSecretsIsNotKept();
    void savingOrDeletingAWebhookLeavesAloneWhatHasNothingPending();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

qint64 delivered(DeliveryFixture &fixture)
{
    return fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'"));
}

void execute(DeliveryFixture &fixture, const QString &sql, const Values &values = {})
{
    fixture.must<qint64>([&](Session &session) { return session.execute(sql, values); });
}

template <typename T>
T await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000) || !future.result())
        qFatal("the verb failed");
    return *future.result();
}

} // namespace

void tst_OutcomeWriter::anOutcomeThatCannotBeStoredHoldsUpNoOther()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    ScriptedTransport transport([](const http::OutgoingRequest &) { return std::nullopt; });
    const auto poison = fixture.tell(fixture.addInterview(), "poison");
    for (int i = 0; i < 5; ++i)
        fixture.tell(fixture.addInterview(), "sound");
    // An attempt with the number that the first one is going to have.
    execute(fixture,
        QStringLiteral("INSERT INTO delivery_attempts (delivery_id, number, started_at, error_class, "
                       "error_detail, url, address, phases, request_headers, response_headers) VALUES (?, 1, "
                       "0, '', '', '', '', '{}', '{}', '{}')"),
        {value(fixture.deliveryOf(poison).id)});
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    QTRY_COMPARE(transport.requests().size(), 6);
    transport.answerOpen(answer(200));
    QTRY_COMPARE(delivered(fixture), 5);
    // It was given back for a minute.
    QTRY_VERIFY(isIdle(fixture));
    QCOMPARE(fixture.deliveryOf(poison).state, DeliveryState::Pending);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE pending > 0")), 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT next_due FROM lanes WHERE pending > 0")),
        domain::toMilliseconds(fixture.clock.now() + 60s));
    execute(fixture, QStringLiteral("DELETE FROM delivery_attempts WHERE started_at = 0"));
    fixture.clock.advance(60s);
    QTRY_COMPARE(transport.requests().size(), 7);
    transport.answerOpen(answer(200));
    QTRY_COMPARE(delivered(fixture), 6);
}

void tst_OutcomeWriter::aLaneThatCannotBeReadHoldsUpNoOther()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto damaged = fixture.addInterview();
    const auto unread = fixture.tell(damaged, "damaged");
    for (int i = 0; i < 5; ++i)
        fixture.tell(fixture.addInterview(), "sound");
    execute(fixture, QStringLiteral("UPDATE interview_keys SET wrapped = ? WHERE interview_id = ?"),
        {value(QByteArray("damaged")), value(damaged)});
    ScriptedTransport transport(always(200));
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    QTRY_COMPARE(delivered(fixture), 5);
    QCOMPARE(fixture.deliveryOf(unread).state, DeliveryState::Pending);
    QCOMPARE(fixture.deliveryOf(unread).attempts, 0);
}

void tst_OutcomeWriter::whatAReceiverEchoesOfItsSecretsIsNotKept()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto secret = QStringLiteral("partner-key-of-the-receiver");
    config.headers = {{QStringLiteral("X-Partner-Key"), secret}};
    fixture.storeConfig(config);
    ScriptedTransport transport([&](const http::OutgoingRequest &) {
        auto echo = answer(500, {{"X-Echo", "key=" + secret.toUtf8()}});
        echo.body = "you sent " + secret.toUtf8() + " signed with " + config.secret.toUtf8();
        return echo;
    });
    const auto interview = fixture.addInterview();
    const auto event = fixture.tell(interview, "{}");
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    QTRY_COMPARE(fixture.attemptsOf(event).size(), 1);
    const auto attempt = fixture.attemptsOf(event).first();
    QCOMPARE(attempt.responseHeaders.value(QLatin1String("X-Echo")).toString(), QStringLiteral("key=****"));
    const auto place = responsePlace(fixture.deliveryOf(event).id, 1);
    const auto body = fixture.must<QByteArray>([&](Session &session) -> Result<QByteArray> {
        const auto vault = InterviewVault::load(session, interview);
        return (*vault)->open(attempt.responseSealed, place);
    });
    QCOMPARE(body, QByteArray("you sent **** signed with ****"));
}

void tst_OutcomeWriter::savingOrDeletingAWebhookLeavesAloneWhatHasNothingPending()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    delivery::WebhookConfigs configs(*fixture.database, transport, fixture.clock, {{}, 1s, [] { }});
    const delivery::Caller caller{
        {domain::Actor::Kind::User, QStringLiteral("user"), {}}, QStringLiteral("request")};
    delivery::ConfigChange change;
    change.callbackUrl = url;
    (void)await(configs.put(fixture.scope, change, caller));
    fixture.tell(fixture.addInterview(), "finished");
    execute(fixture, QStringLiteral("UPDATE lanes SET pending = 0, next_due = 7, claim = 3"));
    fixture.tell(fixture.addInterview(), "pending");
    fixture.clock.advance(1h);
    (void)await(configs.put(fixture.scope, change, caller));
    QCOMPARE(fixture.count(QStringLiteral("SELECT next_due FROM lanes WHERE pending > 0")),
        domain::toMilliseconds(fixture.clock.now()));
    QCOMPARE(fixture.count(QStringLiteral("SELECT next_due FROM lanes WHERE pending = 0")), 7);
    (void)await(configs.remove(fixture.scope, caller));
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE pending > 0")), 0);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE claim = 3")), 1);
}

QTEST_GUILESS_MAIN(tst_OutcomeWriter)
#include "tst_outcomewriter.moc"
