// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;
using tests::answer;
using tests::DeliveryFixture;
using tests::header;
using tests::ScriptedTransport;
using tests::workerSettings;

// What is sent, recomputed without the room's own code.
class tst_DeliverySigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatWasEnqueuedIsSentByteForByteWithTheContractsHeaders();
    void theInterviewsOwnUrlIsSignedWithTheTenantsSecret();
    void duringARotationBothSecretsSign();
    void secretsAreNotInTheLogOfAttempts();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

QByteArray hmac(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray standard(const http::OutgoingRequest &request, const QString &secret)
{
    const QByteArray message = header(request.headers, "webhook-id") + '.'
        + header(request.headers, "webhook-timestamp") + '.' + request.body;
    return "v1," + hmac(message, QByteArray::fromBase64(secret.mid(6).toLatin1())).toBase64();
}

ScriptedTransport::Script always(int status)
{
    return [status](const http::OutgoingRequest &) { return answer(status); };
}

} // namespace

void tst_DeliverySigning::whatWasEnqueuedIsSentByteForByteWithTheContractsHeaders()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(204));
    fixture.addConfig(WebhookLayer::Tenant, url);
    const QByteArray body = "{ \"b\":1, \"a\":\"\xc3\xa9\" }";
    const auto event = fixture.tell(fixture.addInterview(), body);
    DeliveryWorker worker(
        *fixture.database, transport, fixture.clock, workerSettings(delivery::defaultRetrySchedule()));
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(transport.requests().size(), 1);
    const auto request = transport.requests().first();
    QCOMPARE(request.body, body);
    QCOMPARE(request.url, url);
    const QString now = domain::toIso8601(fixture.clock.now());
    QCOMPARE(header(request.headers, "X-Webhook-Timestamp"), now.toLatin1());
    QCOMPARE(header(request.headers, "X-Tenant-ID"), fixture.scope.tenant().toString().toLatin1());
    QCOMPARE(header(request.headers, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(header(request.headers, "User-Agent"), QByteArray("Candor/" CANDOR_VERSION));
    QCOMPARE(header(request.headers, "webhook-id"), event.toString().toLatin1());
    QCOMPARE(
        header(request.headers, "X-Webhook-Signature"), hmac(body, tests::configSecret.toUtf8()).toHex());
    QCOMPARE(header(request.headers, "webhook-signature"), standard(request, tests::configSecret));
    const auto attempts = fixture.attemptsOf(event);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().status, 204);
    QVERIFY(!attempts.first().responseSealed.isEmpty());
    QVERIFY(!attempts.first().responseSealed.contains("answer"));
}

void tst_DeliverySigning::theInterviewsOwnUrlIsSignedWithTheTenantsSecret()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    fixture.tell(fixture.addInterview(), "{}", domain::EventType::Received, url);
    DeliveryWorker worker(
        *fixture.database, transport, fixture.clock, workerSettings(delivery::defaultRetrySchedule()));
    worker.start();
    QTRY_COMPARE(transport.requests().size(), 1);
    const auto request = transport.requests().first();
    QCOMPARE(
        header(request.headers, "X-Webhook-Signature"), hmac("{}", tests::tenantSecret.toUtf8()).toHex());
    QCOMPARE(header(request.headers, "webhook-signature"), standard(request, tests::tenantSecret));
}

void tst_DeliverySigning::duringARotationBothSecretsSign()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    config.secret = QStringLiteral("an own secret of at least 32 characters");
    config.previousSecret = tests::configSecret;
    config.previousSecretUntil = fixture.clock.now() + 1h;
    fixture.storeConfig(config);
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "{}");
    DeliveryWorker worker(
        *fixture.database, transport, fixture.clock, workerSettings(delivery::defaultRetrySchedule()));
    worker.start();
    QTRY_COMPARE(transport.requests().size(), 1);
    const auto during = transport.requests().first();
    const auto own = [&](const http::OutgoingRequest &request) {
        const QByteArray message = header(request.headers, "webhook-id") + '.'
            + header(request.headers, "webhook-timestamp") + '.' + request.body;
        return "v1," + hmac(message, config.secret.toUtf8()).toBase64();
    };
    QCOMPARE(header(during.headers, "X-Webhook-Signature"), hmac("{}", tests::configSecret.toUtf8()).toHex());
    QCOMPARE(header(during.headers, "webhook-signature"),
        own(during) + ' ' + standard(during, tests::configSecret));
    fixture.clock.advance(1h);
    fixture.tell(interview, "{}");
    worker.wake();
    QTRY_COMPARE(transport.requests().size(), 2);
    const auto after = transport.requests().last();
    QCOMPARE(header(after.headers, "X-Webhook-Signature"), hmac("{}", config.secret.toUtf8()).toHex());
    QCOMPARE(header(after.headers, "webhook-signature"), own(after));
}

void tst_DeliverySigning::secretsAreNotInTheLogOfAttempts()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    config.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer hidden")},
        {QStringLiteral("X-Tenant-ID"), QStringLiteral("forged")}};
    fixture.storeConfig(config);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    DeliveryWorker worker(
        *fixture.database, transport, fixture.clock, workerSettings(delivery::defaultRetrySchedule()));
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    const auto request = transport.requests().first();
    QCOMPARE(header(request.headers, "Authorization"), QByteArray("Bearer hidden"));
    QCOMPARE(header(request.headers, "X-Tenant-ID"), fixture.scope.tenant().toString().toLatin1());
    const auto logged = fixture.attemptsOf(event).first().requestHeaders;
    QCOMPARE(logged[QStringLiteral("Authorization")].toString(), QStringLiteral("****"));
    QCOMPARE(logged[QStringLiteral("X-Webhook-Signature")].toString().toLatin1(),
        header(request.headers, "X-Webhook-Signature"));
}

QTEST_GUILESS_MAIN(tst_DeliverySigning)
#include "tst_deliverysigning.moc"
