// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/webhookconfigs.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "storage/auditrepository.h"
#include "storage/lanerepository.h"
#include "support/testcertificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using delivery::ConfigChange;
using delivery::ConfigOwner;
using delivery::WebhookConfigs;
using domain::Done;
using domain::ErrorCode;
using domain::Result;
using tests::answer;
using tests::DeliveryFixture;
using tests::header;
using tests::ScriptedTransport;

class tst_WebhookConfigs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void simultaneousFirstSavesAllSucceed();
    void theFirstSaveMakesASecretThatIsShownOnce();
    void aLaterSaveKeepsWhatItDoesNotName();
    void aNewSecretLeavesTheOldOneItsOverlap();
    void everyWrongFieldIsNamedAtOnce();
    void certificatesAreCheckedBeforeTheyAreKept();
    void certificatesAreSealedShownWithoutTheKeyAndUsed();
    void aForbiddenTargetIsRefusedWithItsPointer();
    void tenantAndPlatformHaveTheirOwnConfigs();
    void removingParksWhatIsPending();
    void savingLetsHeldDeliveriesGoOn();
    void aTestIsSentSignedToTheLayerThatLiveEventsUse();
    void aTestWithoutAnyDestinationSaysWhy();
    void everyVerbThatChangesSomethingIsInTheAuditLog();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        qFatal("the verb was never answered");
    return future.result();
}

template <typename T>
Result<T> wait(QFuture<Result<Performed<T>>> future)
{
    const auto performed = wait<Performed<T>>(std::move(future));
    if (!performed)
        return domain::fail(performed.error());
    return std::get<T>(*performed);
}

// The service over a fixture, with a transport that answers 200.
struct Service
{
    explicit Service(Backend backend)
        : fixture(backend)
        , transport([this](const http::OutgoingRequest &) { return answer(status); })
        , configs(*fixture.database, transport, fixture.clock, {{}, 15000ms, [this] { ++wakes; }})
        , tenant(fixture.scope)
        , platform(PlatformScope(fixture.scope.platform()))
    {
    }

    DeliveryFixture fixture;
    std::atomic<int> status{200};
    std::atomic<int> wakes{0};
    ScriptedTransport transport;
    WebhookConfigs configs;
    ConfigOwner tenant;
    ConfigOwner platform;
    delivery::Caller caller{
        {domain::Actor::Kind::User, QStringLiteral("user"), {}}, QStringLiteral("request")};
};

ConfigChange changeTo(const QString &callbackUrl)
{
    ConfigChange change;
    change.callbackUrl = callbackUrl;
    return change;
}

} // namespace

void tst_WebhookConfigs::simultaneousFirstSavesAllSucceed()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    for (const auto &owner : {service.tenant, service.platform}) {
        QList<QFuture<Result<Performed<delivery::SavedConfig>>>> saves;
        for (int i = 0; i < 8; ++i)
            saves.append(service.configs.put(owner, changeTo(url), service.caller));
        int created = 0;
        for (const auto &future : saves) {
            const auto saved = wait(future);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
            created += saved->created ? 1 : 0;
        }
        QCOMPARE(created, 1);
    }
}

void tst_WebhookConfigs::theFirstSaveMakesASecretThatIsShownOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    QCOMPARE(wait(service.configs.get(service.tenant)).error().code, ErrorCode::NotFound);
    const auto saved = wait(service.configs.put(service.tenant, changeTo(url), service.caller));
    QVERIFY(saved);
    QVERIFY(saved->created);
    QVERIFY(saved->newSecret.startsWith(QLatin1String("whsec_")));
    const auto read = wait(service.configs.get(service.tenant));
    QCOMPARE(read->callbackUrl, url);
    QCOMPARE(read->secretHint, QStringLiteral("****") + saved->newSecret.right(4));
    QTRY_COMPARE(service.wakes.load(), 1);
}

void tst_WebhookConfigs::aLaterSaveKeepsWhatItDoesNotName()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    auto change = changeTo(url);
    change.customHeaders = QList<WebhookHeader>{{QStringLiteral("X-Key"), QStringLiteral("v")}};
    const auto first = wait(service.configs.put(service.tenant, change, service.caller));
    const auto second = wait(service.configs.put(
        service.tenant, changeTo(QStringLiteral("https://other.example/")), service.caller));
    QVERIFY(!second->created);
    QVERIFY(second->newSecret.isEmpty());
    QCOMPARE(second->config.secretHint, first->config.secretHint);
    QCOMPARE(second->config.callbackUrl, QStringLiteral("https://other.example/"));
    QCOMPARE(second->config.customHeaderNames, QStringList({QStringLiteral("X-Key")}));
    QVERIFY(second->config.updatedAt > first->config.updatedAt);
}

void tst_WebhookConfigs::aNewSecretLeavesTheOldOneItsOverlap()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    const auto first = wait(service.configs.put(service.tenant, changeTo(url), service.caller));
    auto change = changeTo(url);
    change.secret = QStringLiteral("another-secret-of-at-least-32-characters");
    change.rotationOverlap = 3600s;
    const auto second = wait(service.configs.put(service.tenant, change, service.caller));
    QCOMPARE(second->newSecret, *change.secret);
    const auto stored = service.fixture.must<std::optional<WebhookConfig>>(
        [&](Session &session) { return WebhookConfigRepository(session).find(service.fixture.scope); });
    QCOMPARE(stored->previousSecret, first->newSecret);
    QCOMPARE(stored->previousSecretUntil, std::optional(service.fixture.clock.now() + 1h));
    service.fixture.clock.advance(1h);
    QVERIFY(!wait(service.configs.get(service.tenant))->previousSecretUntil);
}

void tst_WebhookConfigs::everyWrongFieldIsNamedAtOnce()
{
    ConfigChange change;
    change.secret = QStringLiteral("short");
    change.events = {QStringLiteral("interview.received"), QStringLiteral("interview.unheard_of")};
    change.rotationOverlap = 604801s;
    change.customHeaders = QList<WebhookHeader>{{QStringLiteral("Webhook-ID"), QStringLiteral("v")},
        {QStringLiteral("X/Bad"), QStringLiteral("v")},
        {QStringLiteral("X-Line"), QStringLiteral("a\r\nInjected: b")},
        {QStringLiteral("X-Good"), QStringLiteral("v")}};
    change.proxy = QStringLiteral("http://proxy.example:3128");
    change.tls = WebhookTls{"none", "none", {}};
    const auto checked = delivery::checkChange(change, {}, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ValidationFailed);
    QStringList pointers;
    for (const auto &field : checked.error().fields)
        pointers.append(field.pointer);
    const QStringList expected{QStringLiteral("/callbackUrl"), QStringLiteral("/secret"),
        QStringLiteral("/events/1"), QStringLiteral("/rotationOverlapSeconds"),
        QStringLiteral("/customHeaders/Webhook-ID"), QStringLiteral("/customHeaders/X~1Bad"),
        QStringLiteral("/customHeaders/X-Line"), QStringLiteral("/tls/authorities"),
        QStringLiteral("/tls/certificate"), QStringLiteral("/tls/key")};
    QCOMPARE(pointers, expected);
    auto proxied = changeTo(url);
    proxied.proxy = change.proxy;
    QCOMPARE(delivery::checkChange(proxied, {}, {}).error().fields.first().pointer, QStringLiteral("/proxy"));
    http::TargetPolicy policy;
    policy.proxies = http::parseProxies({*change.proxy}).value();
    QVERIFY(delivery::checkChange(proxied, policy, {}));
}

void tst_WebhookConfigs::certificatesAreCheckedBeforeTheyAreKept()
{
    const auto now = domain::SystemClock().now();
    const auto mine = tests::makeCertificate();
    const auto fault
        = [&](const QByteArray &authorities, const QByteArray &certificate, const QByteArray &key) {
              auto change = changeTo(url);
              change.tls = WebhookTls{authorities, certificate, key};
              const auto checked = delivery::checkChange(change, {}, now);
              if (checked)
                  return QString();
              const auto &first = checked.error().fields.first();
              return QStringLiteral("%1 %2").arg(first.pointer, first.code);
          };
    QCOMPARE(fault(mine.certificate, mine.certificate, mine.key), QString());
    QCOMPARE(fault(mine.certificate, {}, {}), QString());
    QCOMPARE(fault({}, {}, mine.key), QStringLiteral("/tls/certificate REQUIRED"));
    QCOMPARE(fault({}, mine.certificate, {}), QStringLiteral("/tls/key REQUIRED"));
    // Whoever has another's certificate hasn't its key.
    QCOMPARE(fault({}, mine.certificate, tests::makeCertificate().key), QStringLiteral("/tls/key INVALID"));
    QCOMPARE(fault({}, mine.certificate, tests::encryptedKey(mine.key)), QStringLiteral("/tls/key INVALID"));
    const auto old = tests::makeCertificate({.validFrom = -48h, .validUntil = -24h});
    QCOMPARE(fault("no certificate", {}, {}), QStringLiteral("/tls/authorities INVALID"));
    QCOMPARE(fault(old.certificate, {}, {}), QStringLiteral("/tls/authorities EXPIRED"));
    QCOMPARE(fault({}, old.certificate, old.key), QStringLiteral("/tls/certificate EXPIRED"));
}

void tst_WebhookConfigs::certificatesAreSealedShownWithoutTheKeyAndUsed()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    const auto mine = tests::makeCertificate();
    auto change = changeTo(url);
    change.tls = WebhookTls{mine.certificate, mine.certificate, mine.key};
    service.fixture.clock.set(domain::SystemClock().now());
    const auto saved = wait(service.configs.put(service.tenant, change, service.caller));
    QVERIFY(saved);
    const auto shown = toJson(saved->config).value(QLatin1String("tls")).toObject();
    const auto authority = shown.value(QLatin1String("authorities")).toArray().first().toObject();
    QCOMPARE(authority.value(QLatin1String("subject")).toString(), QStringLiteral("CN=candor.example"));
    QCOMPARE(shown.keys(), QStringList({QStringLiteral("authorities"), QStringLiteral("certificate")}));
    QCOMPARE(
        service.fixture.count(QStringLiteral("SELECT COUNT(*) FROM webhook_configs WHERE tls_sealed IS NOT "
                                             "NULL AND LENGTH(tls_sealed) > 500")),
        1);
    const auto sealed = service.fixture.must<QByteArray>([](Session &session) -> Result<QByteArray> {
        const auto row
            = session.selectOne<QByteArray>(QStringLiteral("SELECT tls_sealed FROM webhook_configs"), {},
                [](const Row &found) { return found.blob(0); });
        return row ? Result<QByteArray>(row->value_or(QByteArray())) : domain::fail(row.error());
    });
    QVERIFY(!sealed.contains("PRIVATE KEY") && !sealed.contains("CERTIFICATE"));
    QVERIFY(wait(service.configs.test(service.fixture.scope, {}, service.caller)));
    const auto sent = service.transport.requests().last().tls;
    QVERIFY(sent);
    QCOMPARE(sent->authorities, mine.certificate);
    QCOMPARE(sent->certificate, mine.certificate);
    QCOMPARE(sent->key, mine.key);
    // They stay when a save doesn't name them, and go when it names none.
    QVERIFY(wait(service.configs.put(service.tenant, changeTo(url), service.caller)));
    QCOMPARE(service.fixture.config(saved->config.id).tls, *change.tls);
    change.tls = WebhookTls();
    QVERIFY(wait(service.configs.put(service.tenant, change, service.caller)));
    QVERIFY(service.fixture.config(saved->config.id).tls.isEmpty());
    QVERIFY(toJson(wait(service.configs.get(service.tenant)).value()).value(QLatin1String("tls")).isNull());
}

void tst_WebhookConfigs::aForbiddenTargetIsRefusedWithItsPointer()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    for (const char *target :
        {"http://receiver.example/", "https://127.0.0.1/", "https://[::ffff:a9fe:a9fe]/"}) {
        const auto saved = wait(
            service.configs.put(service.tenant, changeTo(QString::fromLatin1(target)), service.caller));
        QVERIFY2(!saved, target);
        QCOMPARE(saved.error().code, ErrorCode::TargetForbidden);
        QCOMPARE(saved.error().fields.first().pointer, QStringLiteral("/callbackUrl"));
    }
    QCOMPARE(wait(service.configs.get(service.tenant)).error().code, ErrorCode::NotFound);
}

void tst_WebhookConfigs::tenantAndPlatformHaveTheirOwnConfigs()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    const QString fallback = QStringLiteral("https://platform.example/");
    QVERIFY(wait(service.configs.put(service.tenant, changeTo(url), service.caller)));
    QVERIFY(wait(service.configs.put(service.platform, changeTo(fallback), service.caller)));
    QCOMPARE(wait(service.configs.get(service.tenant))->callbackUrl, url);
    QCOMPARE(wait(service.configs.get(service.platform))->callbackUrl, fallback);
    QVERIFY(wait(service.configs.remove(service.tenant, service.caller)));
    QCOMPARE(wait(service.configs.get(service.tenant)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(service.configs.get(service.platform))->callbackUrl, fallback);
}

void tst_WebhookConfigs::removingParksWhatIsPending()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    QVERIFY(wait(service.configs.put(service.tenant, changeTo(url), service.caller)));
    const auto event = service.fixture.tell(service.fixture.addInterview(), "{}");
    QVERIFY(wait(service.configs.remove(service.tenant, service.caller)));
    QCOMPARE(service.fixture.deliveryOf(event).state, DeliveryState::Parked);
    QCOMPARE(service.fixture.count(QStringLiteral("SELECT SUM(pending) FROM lanes")), 0);
    QCOMPARE(wait(service.configs.remove(service.tenant, service.caller)).error().code, ErrorCode::NotFound);
}

void tst_WebhookConfigs::savingLetsHeldDeliveriesGoOn()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    auto config = service.fixture.addConfig(WebhookLayer::Tenant, url);
    config.disabledReason = QStringLiteral("GONE");
    service.fixture.storeConfig(config);
    service.fixture.tell(service.fixture.addInterview(), "{}");
    service.fixture.must<Done>([&](Session &session) {
        return LaneRepository(session).reschedule(delivery::destinationKey(config.id), heldLane);
    });
    QCOMPARE(wait(service.configs.get(service.tenant))->disabledReason, QStringLiteral("GONE"));
    const auto saved = wait(service.configs.put(service.tenant, changeTo(url), service.caller));
    QVERIFY(saved->config.disabledReason.isEmpty());
    QCOMPARE(service.fixture.count(QStringLiteral("SELECT next_due FROM lanes")),
        domain::toMilliseconds(service.fixture.clock.now()));
}

void tst_WebhookConfigs::aTestIsSentSignedToTheLayerThatLiveEventsUse()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    auto inactive = changeTo(url);
    inactive.active = false;
    QVERIFY(wait(service.configs.put(service.tenant, inactive, service.caller)));
    const QString fallback = QStringLiteral("https://platform.example/");
    auto change = changeTo(fallback);
    change.events = QStringList{QStringLiteral("interview.approved")};
    const auto saved = wait(service.configs.put(service.platform, change, service.caller));
    const auto report = wait(service.configs.test(service.fixture.scope, {}, service.caller));
    QVERIFY(report);
    QVERIFY(report->delivered);
    QCOMPARE(report->layer, std::optional(WebhookLayer::Platform));
    QCOMPARE(report->callbackUrl, fallback);
    QCOMPARE(report->statusCode, 200);
    QCOMPARE(report->response.body, QStringLiteral("answer"));
    QVERIFY(report->advice.code.isEmpty() && report->advice.sentence.isEmpty());
    QCOMPARE(report->skipped.last().reason, QStringLiteral("INACTIVE"));
    const auto request = service.transport.requests().first();
    QCOMPARE(report->requestBody, request.body);
    const auto body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body[QStringLiteral("event")].toString(), QStringLiteral("interview.approved"));
    QCOMPARE(body[QStringLiteral("data")].toObject()[QStringLiteral("test")].toBool(), true);
    QCOMPARE(header(request.headers, "X-Webhook-Signature"),
        QMessageAuthenticationCode::hash(request.body, saved->newSecret.toUtf8(), QCryptographicHash::Sha256)
            .toHex());
    service.status = 302;
    const auto failed = wait(service.configs.test(service.fixture.scope, {}, service.caller));
    QVERIFY(!failed->delivered);
    QVERIFY(!failed->error.isEmpty());
    QCOMPARE(failed->advice.code, QStringLiteral("REDIRECT"));
}

void tst_WebhookConfigs::aTestWithoutAnyDestinationSaysWhy()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    const auto report = wait(service.configs.test(service.fixture.scope, {}, service.caller));
    QVERIFY(report);
    QVERIFY(!report->delivered);
    QVERIFY(!report->layer);
    QCOMPARE(report->skipped.size(), 3);
    QCOMPARE(report->skipped.at(1).reason, QStringLiteral("NOT_CONFIGURED"));
    QCOMPARE(report->skipped.at(2).layer, WebhookLayer::Platform);
    QCOMPARE(report->advice.code, QStringLiteral("NO_DESTINATION"));
    QVERIFY(report->advice.sentence.contains(QLatin1String("The tenant has no webhook.")));
    QCOMPARE(service.transport.requests().size(), 0);
}

void tst_WebhookConfigs::everyVerbThatChangesSomethingIsInTheAuditLog()
{
    QFETCH_GLOBAL(Backend, backend);
    Service service(backend);
    QVERIFY(wait(service.configs.put(service.tenant, changeTo(url), service.caller)));
    QVERIFY(wait(service.configs.test(service.fixture.scope, {}, service.caller)));
    QVERIFY(wait(service.configs.remove(service.tenant, service.caller)));
    const auto actions = service.fixture.must<QList<QString>>([&](Session &session) {
        return session.select<QString>(
            QStringLiteral("SELECT action FROM audit WHERE chain = ? ORDER BY sequence"),
            {value(chainOf(service.fixture.scope.tenant()))}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(actions,
        QList<QString>({QStringLiteral("webhook-config.save"), QStringLiteral("webhook.test"),
            QStringLiteral("webhook-config.remove")}));
}

QTEST_GUILESS_MAIN(tst_WebhookConfigs)
#include "tst_webhookconfigs.moc"
