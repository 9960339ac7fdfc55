// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../http/receiver.h"
#include "delivery/deliveryworker.h"
#include "deliveryfixture.h"
#include "storage/interviewvault.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;
using domain::Result;
using tests::DeliveryFixture;

// The whole way: outbox, worker, the real client, a receiver on loopback.
class tst_DeliveryEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void everyEventArrivesOnceInTheOrderOfItsInterviewAndVerifies();
    void whatTheReceiverAnsweredIsKeptSealed();
    void aRedirectIsAFailureAndNotFollowed();
    void aForbiddenTargetIsAFailedAttemptThatSentNothing();
    void stoppingFinishesWhatIsInFlight();
};

namespace {

struct House
{
    explicit House(Backend backend)
        : fixture(backend)
        , receiver(new QTcpServer)
        , client({{}, 128, test::loopbackResolver()})
    {
        settings.policy = test::loopbackPolicy();
        settings.pollInterval = 20ms;
        settings.jitter = [] { return 0.5; };
    }

    DeliveryFixture fixture;
    test::Receiver receiver;
    http::Client client;
    DeliveryWorker::Settings settings;
};

QByteArray fieldOf(const QByteArray &request, const QByteArray &name)
{
    for (const auto &line : request.first(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

void tst_DeliveryEndToEnd::everyEventArrivesOnceInTheOrderOfItsInterviewAndVerifies()
{
    QFETCH_GLOBAL(Backend, backend);
    House house(backend);
    constexpr int interviews = 20;
    constexpr int events = 5;
    house.fixture.addConfig(WebhookLayer::Tenant, house.receiver.url("/ok"));
    DeliveryWorker worker(*house.fixture.database, house.client, house.fixture.clock, house.settings);
    worker.start();
    QList<domain::InterviewId> ids;
    for (int i = 0; i < interviews; ++i)
        ids.append(house.fixture.addInterview());
    for (int event = 1; event <= events; ++event) {
        for (const auto &id : ids) {
            house.fixture.tell(
                id, QJsonDocument(QJsonObject{{id.toString(), event}}).toJson(QJsonDocument::Compact));
            worker.wake();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(house.receiver.requests.size(), interviews * events, 30000);
    QHash<QString, int> last;
    for (const auto &request : std::as_const(house.receiver.requests)) {
        const QByteArray body = bodyOf(request);
        const auto json = QJsonDocument::fromJson(body).object();
        const QString id = json.keys().value(0);
        QCOMPARE(json[id].toInt(), last[id] + 1);
        last[id] = json[id].toInt();
        const auto signature = QMessageAuthenticationCode::hash(
            body, tests::configSecret.toUtf8(), QCryptographicHash::Sha256);
        QCOMPARE(fieldOf(request, "X-Webhook-Signature"), signature.toHex());
    }
    QTRY_COMPARE(
        house.fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")),
        interviews * events);
    QCOMPARE(house.receiver.requests.size(), interviews * events);
}

void tst_DeliveryEndToEnd::whatTheReceiverAnsweredIsKeptSealed()
{
    QFETCH_GLOBAL(Backend, backend);
    House house(backend);
    house.fixture.addConfig(WebhookLayer::Tenant, house.receiver.url("/ok"));
    const auto interview = house.fixture.addInterview();
    const auto event = house.fixture.tell(interview, "{\"echoed\":1}");
    DeliveryWorker worker(*house.fixture.database, house.client, house.fixture.clock, house.settings);
    worker.start();
    QTRY_COMPARE(house.fixture.deliveryOf(event).state, DeliveryState::Delivered);
    const auto delivery = house.fixture.deliveryOf(event);
    const auto attempt = house.fixture.attemptsOf(event).first();
    QCOMPARE(attempt.status, 200);
    QCOMPARE(attempt.address, QStringLiteral("127.0.0.1"));
    QCOMPARE(attempt.responseHeaders[QStringLiteral("X-Kind")].toString(), QStringLiteral("echo"));
    QVERIFY(attempt.phases[QStringLiteral("total")].toInteger() > 0);
    const auto answered = house.fixture.must<QByteArray>([&](Session &session) -> Result<QByteArray> {
        const auto vault = InterviewVault::load(session, interview);
        return (*vault)->open(attempt.responseSealed, responsePlace(delivery.id, attempt.number));
    });
    QCOMPARE(answered, QByteArray("{\"echoed\":1}"));
}

void tst_DeliveryEndToEnd::aRedirectIsAFailureAndNotFollowed()
{
    QFETCH_GLOBAL(Backend, backend);
    House house(backend);
    house.fixture.addConfig(WebhookLayer::Tenant, house.receiver.url("/redirect"));
    const auto event = house.fixture.tell(house.fixture.addInterview(), "{}");
    DeliveryWorker worker(*house.fixture.database, house.client, house.fixture.clock, house.settings);
    worker.start();
    QTRY_COMPARE(house.fixture.deliveryOf(event).attempts, 1);
    QCOMPARE(house.fixture.deliveryOf(event).lastError, QStringLiteral("REDIRECT"));
    QCOMPARE(house.fixture.deliveryOf(event).state, DeliveryState::Pending);
    QCOMPARE(house.receiver.requests.size(), 1);
}

void tst_DeliveryEndToEnd::aForbiddenTargetIsAFailedAttemptThatSentNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    House house(backend);
    house.settings.policy = {};
    house.receiver.scheme = QStringLiteral("https");
    house.fixture.addConfig(WebhookLayer::Tenant, house.receiver.url("/ok"));
    const auto event = house.fixture.tell(house.fixture.addInterview(), "{}");
    DeliveryWorker worker(*house.fixture.database, house.client, house.fixture.clock, house.settings);
    worker.start();
    QTRY_COMPARE(house.fixture.deliveryOf(event).attempts, 1);
    QCOMPARE(house.fixture.deliveryOf(event).lastError, QStringLiteral("BLOCKED_TARGET"));
    QCOMPARE(house.receiver.connections, 0);
}

void tst_DeliveryEndToEnd::stoppingFinishesWhatIsInFlight()
{
    QFETCH_GLOBAL(Backend, backend);
    House house(backend);
    house.fixture.addConfig(WebhookLayer::Tenant, house.receiver.url("/ok"));
    for (int i = 0; i < 20; ++i)
        house.fixture.tell(house.fixture.addInterview(), "{}");
    DeliveryWorker worker(*house.fixture.database, house.client, house.fixture.clock, house.settings);
    worker.start();
    QTRY_VERIFY(!house.receiver.requests.isEmpty());
    // The receiver answers on this thread: it must go on while the worker stops.
    const std::unique_ptr<QThread> stopping(QThread::create([&] { worker.stop(); }));
    stopping->start();
    QTRY_VERIFY(stopping->isFinished());
    QCOMPARE(house.fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE lease_owner <> ''")), 0);
    QCOMPARE(house.fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")),
        house.receiver.requests.size());
}

QTEST_GUILESS_MAIN(tst_DeliveryEndToEnd)
#include "tst_deliveryendtoend.moc"
