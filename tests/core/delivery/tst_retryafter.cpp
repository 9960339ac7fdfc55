// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;

// What a receiver asks for with Retry-After, from its answer to the delivery's next attempt.
class tst_RetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void theNextAttemptComesWhenTheReceiverAsksForIt_data();
    void theNextAttemptComesWhenTheReceiverAsksForIt();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

} // namespace

void tst_RetryAfter::theNextAttemptComesWhenTheReceiverAsksForIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<http::Headers>("headers");
    QTest::newRow("seconds") << 429 << http::Headers{{"retry-after", "3600"}};
    QTest::newRow("with any failure") << 404 << http::Headers{{"Retry-After", "3600"}};
    QTest::newRow("a date by the receiver's clock, which is years behind")
        << 503
        << http::Headers{
               {"Retry-After", "Sat, 01 Jan 2000 13:00:00 GMT"}, {"Date", "Sat, 01 Jan 2000 12:00:00 GMT"}};
}

void tst_RetryAfter::theNextAttemptComesWhenTheReceiverAsksForIt()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(int, status);
    QFETCH(http::Headers, headers);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport([&](const http::OutgoingRequest &) { return answer(status, headers); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    const auto start = fixture.clock.now();
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings({10s, 60s}));
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(event).attempts, 1);
    QCOMPARE(fixture.deliveryOf(event).nextAttemptAt, std::optional(start + 1h));
}

QTEST_GUILESS_MAIN(tst_RetryAfter)
#include "tst_retryafter.moc"
