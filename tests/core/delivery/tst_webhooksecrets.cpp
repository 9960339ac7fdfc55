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
using delivery::ConfigChange;
using delivery::WebhookConfigs;
using domain::Done;
using domain::ErrorCode;
using domain::Result;

class tst_WebhookSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void secretsThatCannotBeOpenedKeepNoEventFromBeingStored();
    void theyDisableTheirWebhookUntilItIsSavedWithNewOnes();
    void theyAreGivenAgainOneByOne();
    void theyCanBeDeletedAndTestedWithoutBeingOpened();
    void anInterviewsOwnUrlSaysThatNothingSignsForIt();
    void aTenantSeesThatItsPlatformsReceiverAnsweredAndNoMore();
    void aRotationUnderWayCanBeEndedButNotProlonged();
    void theTenantsOwnSecretIsTheNewestOne();
    void theTenantsOwnSecretIsShownOnceHoweverOftenItsWebhookIsMadeAnew();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");
const QString other = QStringLiteral("whsec_b3RoZXItb3RoZXItb3RoZXItb3RoZXItb3RoZXItMTI=");

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("the verb was never answered");
    return future.result();
}

// A tenant's webhook with everything that is sealed.
struct Service
{
    explicit Service(Backend backend)
        : fixture(backend)
        , transport([](const http::OutgoingRequest &) { return answer(200); })
        , configs(*fixture.database, transport, fixture.clock, {{}, 15000ms, [] {}})
    {
        ConfigChange change;
        change.callbackUrl = url;
        change.customHeaders
            = QList<WebhookHeader>{{QStringLiteral("X-Partner"), QStringLiteral("partner-1")}};
        first = must(change);
    }

    Result<delivery::SavedConfig> put(const ConfigChange &change)
    {
        const auto performed = wait(configs.put(fixture.scope, change, caller));
        if (!performed)
            return domain::fail(performed.error());
        return std::get<delivery::SavedConfig>(*performed);
    }
    delivery::SavedConfig must(const ConfigChange &change)
    {
        const auto saved = put(change);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return *saved;
    }
    // As after a restore without the master key that sealed it.
    void damage(const QString &column, const QString &table = QStringLiteral("webhook_configs"))
    {
        fixture.must<qint64>([&](Session &session) {
            return session.execute(
                QStringLiteral("UPDATE %1 SET %2 = ?").arg(table, column), {value(QByteArray("damaged"))});
        });
    }
    QString tenantSecret()
    {
        const auto secret = fixture.must<storage::TenantSecret>([this](Session &session) {
            return WebhookConfigRepository(session).tenantSecret(fixture.scope);
        });
        return secret.text.value_or(QString());
    }
    delivery::SavedConfig first;
    DeliveryFixture fixture;
    ScriptedTransport transport;
    WebhookConfigs configs;
    delivery::Caller caller{
        {domain::Actor::Kind::User, QStringLiteral("user"), {}}, QStringLiteral("request")};
};

ConfigChange change(const std::optional<QString> &secret = {})
{
    ConfigChange change;
    change.callbackUrl = url;
    change.secret = secret;
    return change;
}

QStringList pointers(const domain::Error &error)
{
    QStringList all;
    for (const auto &field : error.fields)
        all.append(field.pointer);
    return all;
}

} // namespace

void tst_WebhookSecrets::secretsThatCannotBeOpenedKeepNoEventFromBeingStored()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    service.damage(QStringLiteral("secret_sealed"));
    const auto event = service.fixture.tell(service.fixture.addInterview(), "{}");
    QCOMPARE(service.fixture.deliveryOf(event).state, DeliveryState::Pending);
}

void tst_WebhookSecrets::theyDisableTheirWebhookUntilItIsSavedWithNewOnes()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    service.damage(QStringLiteral("secret_sealed"));
    auto &fixture = service.fixture;
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    delivery::DeliveryWorker worker(
        *fixture.database, service.transport, fixture.clock, workerSettings({10s}));
    worker.start();
    const auto reason = [&] {
        return wait(service.configs.get(fixture.scope)).value_or(delivery::ConfigView()).disabledReason;
    };
    QTRY_COMPARE(reason(), QStringLiteral("UNREADABLE"));
    QTRY_VERIFY(isIdle(fixture));
    QCOMPARE(fixture.deliveryOf(event).attempts, 0);
    QCOMPARE(service.transport.requests().size(), 0);
    QCOMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM events WHERE type = 'webhook.endpoint_disabled'")),
        1);
    (void)service.must(change(other));
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(reason(), QString());
}

void tst_WebhookSecrets::theyAreGivenAgainOneByOne()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    service.damage(QStringLiteral("secret_sealed"));
    service.damage(QStringLiteral("headers_sealed"));
    const auto refused = service.put(change());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(pointers(refused.error()),
        (QStringList{QStringLiteral("/secret"), QStringLiteral("/customHeaders")}));
    auto whole = change(other);
    QCOMPARE(pointers(service.put(whole).error()), QStringList{QStringLiteral("/customHeaders")});
    whole.customHeaders = QList<WebhookHeader>();
    const auto saved = service.must(whole);
    QCOMPARE(saved.newSecret, other);
    // What was there before can't sign besides it.
    QVERIFY(!saved.config.previousSecretUntil);
}

void tst_WebhookSecrets::theyCanBeDeletedAndTestedWithoutBeingOpened()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    service.damage(QStringLiteral("secret_sealed"));
    const auto tested = wait(service.configs.test(service.fixture.scope, {}, service.caller));
    QVERIFY(tested);
    const auto report = std::get<delivery::TestReport>(*tested);
    QVERIFY(!report.delivered);
    QCOMPARE(report.advice.code, QStringLiteral("SECRETS_UNREADABLE"));
    QVERIFY(!report.advice.sentence.isEmpty());
    QCOMPARE(service.transport.requests().size(), 0);
    QVERIFY(wait(service.configs.remove(service.fixture.scope, service.caller)));
    QCOMPARE(wait(service.configs.get(service.fixture.scope)).error().code, ErrorCode::NotFound);
}

void tst_WebhookSecrets::anInterviewsOwnUrlSaysThatNothingSignsForIt()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    auto &fixture = service.fixture;
    service.damage(QStringLiteral("secret_sealed"));
    const auto event = fixture.tell(
        fixture.addInterview(), "{}", domain::EventType::Received, QStringLiteral("https://own.example/"));
    delivery::DeliveryWorker worker(
        *fixture.database, service.transport, fixture.clock, workerSettings({10s}));
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Failed);
    QCOMPARE(fixture.deliveryOf(event).lastError, QStringLiteral("SECRET_UNREADABLE"));
    QCOMPARE(service.transport.requests().size(), 0);
}

void tst_WebhookSecrets::aTenantSeesThatItsPlatformsReceiverAnsweredAndNoMore()
{
    delivery::TestReport report;
    report.layer = WebhookLayer::Platform;
    report.delivered = true;
    report.statusCode = 200;
    report.callbackUrl = QStringLiteral("https://platform.example/hook?token=of-the-platform");
    report.requestHeaders = {{"webhook-id", "1"}, {"X-Partner", "****"}};
    report.response.body = QStringLiteral("words of the platform");
    report.response.headers = {{"X-Node", "1"}};
    const auto shown = delivery::forTenant(report);
    QCOMPARE(shown.callbackUrl, QStringLiteral("https://platform.example"));
    QCOMPARE(shown.requestHeaders, (http::Headers{{"webhook-id", "1"}}));
    QVERIFY(shown.response.body.isEmpty());
    QVERIFY(shown.response.headers.isEmpty());
    QVERIFY(shown.delivered);
    QCOMPARE(shown.statusCode, 200);
    report.layer = WebhookLayer::Tenant;
    QCOMPARE(delivery::forTenant(report).callbackUrl, report.callbackUrl);
    QCOMPARE(delivery::forTenant(report).response.body, report.response.body);
}

void tst_WebhookSecrets::aRotationUnderWayCanBeEndedButNotProlonged()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    auto rotating = change(other);
    rotating.rotationOverlap = 1h;
    const auto end = service.must(rotating).config.previousSecretUntil;
    QCOMPARE(end, service.fixture.clock.now() + 1h);
    auto later = change();
    later.rotationOverlap = 2h;
    QCOMPARE(service.must(later).config.previousSecretUntil, end);
    QCOMPARE(service.must(change()).config.previousSecretUntil, end);
    auto ended = change();
    ended.rotationOverlap = 0s;
    QVERIFY(!service.must(ended).config.previousSecretUntil);
}

void tst_WebhookSecrets::theTenantsOwnSecretIsTheNewestOne()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    (void)service.must(change(other));
    QVERIFY(wait(service.configs.remove(service.fixture.scope, service.caller)));
    QCOMPARE(service.tenantSecret(), other);
}

void tst_WebhookSecrets::theTenantsOwnSecretIsShownOnceHoweverOftenItsWebhookIsMadeAnew()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    const auto &first = service.first;
    QCOMPARE(first.newSecret, service.tenantSecret());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(wait(service.configs.remove(service.fixture.scope, service.caller)));
        const auto again = service.must(change());
        QCOMPARE(again.newSecret, QString());
        QCOMPARE(again.config.secretHint, first.config.secretHint);
        QCOMPARE(service.tenantSecret(), first.newSecret);
    }
    // One that was given is known from the beginning; one that is new is shown again.
    QCOMPARE(service.must(change(other)).newSecret, other);
    QVERIFY(wait(service.configs.remove(service.fixture.scope, service.caller)));
    QCOMPARE(service.must(change()).newSecret, QString());
    service.damage(QStringLiteral("webhook_secret_sealed"), QStringLiteral("tenants"));
    QVERIFY(wait(service.configs.remove(service.fixture.scope, service.caller)));
    const auto made = service.must(change());
    QVERIFY(!made.newSecret.isEmpty());
    QCOMPARE(made.newSecret, service.tenantSecret());
}

QTEST_GUILESS_MAIN(tst_WebhookSecrets)
#include "tst_webhooksecrets.moc"
