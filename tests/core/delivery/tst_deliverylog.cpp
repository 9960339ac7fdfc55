// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverylog.h"
#include "delivery/deliveryworker.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QTest>
#include <QUrl>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::DeliveryDetail;
using delivery::DeliveryList;
using delivery::DeliveryLog;
using domain::ErrorCode;
using domain::EventType;
using domain::Result;

class tst_DeliveryLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aDeliveryThatWaitsSaysForWhichOne();
    void anAttemptIsShownWithWhatWasSentAndWhatCameBack();
    void anAnswerIsCutShort();
    void bodiesAreForThoseWhoMayReadWhatIsInThem();
    void bodiesOfAnErasedInterviewAreGone();
    void whatIsAnsweredAfterAnErasureIsKeptWithoutItsHeader();
    void aStrangerFindsNothing();
    void pagesShowEachDeliveryOnceWhateverTheyAreNarrowedTo();
    void whatHasNotArrivedIsCountedByReceiver();
    void deliveringAgainIsAuditedAndWakesTheWorker();
    void aPageThatFoundNothingWhereItLookedLeadsOn();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");
const QStringList everything{QStringLiteral("interview:read"), QStringLiteral("assessment:read")};

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        qFatal("the log never answered");
    return future.result();
}

// The log over a fixture whose tenant has a webhook.
struct Log
{
    explicit Log(Backend backend)
        : fixture(backend)
        , log(*fixture.database, fixture.clock, {}, [this] { ++wakes; })
    {
        fixture.addConfig(WebhookLayer::Tenant, url);
    }

    DeliveryDetail shown(domain::EventId event, const QStringList &permissions = everything)
    {
        const auto found = wait(log.find(fixture.scope, fixture.deliveryOf(event).id, permissions));
        if (!found)
            qFatal("%s", qPrintable(found.error().logDetail));
        return *found;
    }

    // Delivers what is due until nothing more happens to `event`.
    void attempt(domain::EventId event, const http::Exchange &exchange)
    {
        ScriptedTransport transport([exchange](const http::OutgoingRequest &) { return exchange; });
        auto settings = workerSettings({60s});
        settings.owner = QStringLiteral("node-1#boot");
        delivery::DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings);
        worker.start();
        QTRY_COMPARE(fixture.attemptsOf(event).size(), 1);
        QTRY_VERIFY(isIdle(fixture));
        QCOMPARE(fixture.attemptsOf(event).first().node, QStringLiteral("node-1"));
    }

    DeliveryFixture fixture;
    std::atomic<int> wakes{0};
    DeliveryLog log;
};

} // namespace

void tst_DeliveryLog::aDeliveryThatWaitsSaysForWhichOne()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto interview = log.fixture.addInterview();
    const auto first = log.fixture.tell(interview, "1");
    const auto second = log.fixture.tell(interview, "2");
    QCOMPARE(log.shown(first).view.why.code, QStringLiteral("DUE"));
    log.attempt(first, answer(500));
    const auto retried = log.shown(first).view;
    QCOMPARE(retried.why.code, QStringLiteral("RETRY_SCHEDULED"));
    QCOMPARE(retried.why.until, log.fixture.deliveryOf(first).nextAttemptAt);
    QCOMPARE(retried.standing.runId, interview.toString());
    QCOMPARE(retried.standing.callbackUrl, url);
    QVERIFY(retried.standing.lastAttemptAt.has_value());
    const auto waiting = log.shown(second).view;
    QCOMPARE(waiting.why.code, QStringLiteral("WAITS_FOR_EARLIER"));
    QCOMPARE(waiting.why.blockedBy, retried.standing.delivery.id);
    QVERIFY(!waiting.standing.lastAttemptAt.has_value());
}

void tst_DeliveryLog::anAttemptIsShownWithWhatWasSentAndWhatCameBack()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto event = log.fixture.tell(log.fixture.addInterview(), "{\"told\":true}");
    log.attempt(event, answer(200, {{"Server", "Receiver"}, {"Set-Cookie", "session=1"}}));
    const auto detail = log.shown(event);
    QCOMPARE(detail.view.why.code, QStringLiteral("DELIVERED"));
    QCOMPARE(detail.body.bytes, QByteArray("{\"told\":true}"));
    QCOMPARE(detail.attempts.size(), 1);
    const auto &[attempt, shown] = detail.attempts.first();
    QCOMPARE(attempt.status, 200);
    QCOMPARE(attempt.url, url);
    QCOMPARE(attempt.responseHeaders.value(QLatin1String("Server")).toString(), QStringLiteral("Receiver"));
    QCOMPARE(attempt.responseHeaders.value(QLatin1String("Set-Cookie")).toString(), QStringLiteral("****"));
    QCOMPARE(shown.bytes, QByteArray("answer"));
    QVERIFY(!shown.truncated);
}

void tst_DeliveryLog::anAnswerIsCutShort()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto event = log.fixture.tell(log.fixture.addInterview(), "{}");
    auto exchange = answer(500);
    exchange.body = QByteArray(delivery::mostAnswerBytes + 1, 'x');
    log.attempt(event, exchange);
    const auto shown = log.shown(event).attempts.first().answer;
    QCOMPARE(shown.bytes, QByteArray(delivery::mostAnswerBytes, 'x'));
    QVERIFY(shown.truncated);
}

void tst_DeliveryLog::bodiesAreForThoseWhoMayReadWhatIsInThem()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto interview = log.fixture.addInterview();
    const auto event = log.fixture.tell(interview, "report", EventType::AssessmentPending);
    log.attempt(event, answer(200));
    const auto hidden = log.shown(event, {QStringLiteral("delivery:*"), QStringLiteral("interview:*")});
    QCOMPARE(hidden.hiddenFor, QStringLiteral("assessment:read"));
    QVERIFY(!hidden.body.bytes && !hidden.attempts.first().answer.bytes);
    QVERIFY(!hidden.erased);
    QCOMPARE(log.shown(event, {QStringLiteral("assessment:*")}).body.bytes, QByteArray("report"));
    const auto plain = log.fixture.tell(interview, "started", EventType::Started);
    QCOMPARE(log.shown(plain, {QStringLiteral("delivery:read")}).hiddenFor, QStringLiteral("interview:read"));
    QCOMPARE(log.shown(plain, {QStringLiteral("interview:read")}).body.bytes, QByteArray("started"));
}

void tst_DeliveryLog::bodiesOfAnErasedInterviewAreGone()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto interview = log.fixture.addInterview();
    const auto event = log.fixture.tell(interview, "{}");
    log.attempt(event, answer(200));
    log.fixture.eraseKey(interview);
    const auto detail = log.shown(event);
    QVERIFY(detail.erased);
    QVERIFY(!detail.body.bytes && !detail.attempts.first().answer.bytes);
    QVERIFY(detail.hiddenFor.isEmpty());
}

// It may have been under way, and be answered with what was told before.
void tst_DeliveryLog::whatIsAnsweredAfterAnErasureIsKeptWithoutItsHeader()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto interview = log.fixture.addInterview();
    const auto event = log.fixture.tell(interview, "{}");
    log.fixture.must<qint64>([&](Session &session) {
        return session.execute(
            QStringLiteral("UPDATE interviews SET purged_at = 1 WHERE id = ?"), {value(interview)});
    });
    log.attempt(event, answer(200, {{"X-Candidate", "Somebody"}}));
    QCOMPARE(log.fixture.attemptsOf(event).first().status, 200);
    QVERIFY(log.fixture.attemptsOf(event).first().responseHeaders.isEmpty());
}

void tst_DeliveryLog::aStrangerFindsNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto event = log.fixture.tell(log.fixture.addInterview(), "{}");
    const auto id = log.fixture.deliveryOf(event).id;
    const auto now = log.fixture.clock.now();
    const TenantScope sibling(log.fixture.scope.platform(), domain::TenantId::make(now));
    const PlatformScope foreign(domain::PlatformId::make(now));
    QCOMPARE(wait(log.log.find(sibling, id, everything)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(log.log.find(foreign, id, everything)).error().code, ErrorCode::NotFound);
    QVERIFY(wait(log.log.find(PlatformScope(log.fixture.scope.platform()), id, everything)));
    QVERIFY(wait(log.log.list(foreign, {}))->deliveries.isEmpty());
}

void tst_DeliveryLog::pagesShowEachDeliveryOnceWhateverTheyAreNarrowedTo()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    for (int i = 0; i < 5; ++i) {
        const auto interview = log.fixture.addInterview();
        log.fixture.tell(interview, "{}", EventType::Received);
        log.fixture.tell(interview, "{}", EventType::Started);
    }
    DeliveryFilter filter;
    filter.eventType = domain::name(EventType::Started);
    filter.state = DeliveryState::Pending;
    filter.layer = QStringLiteral("tenant");
    filter.limit = 2;
    QStringList seen;
    for (int page = 0; page < 3; ++page) {
        const auto list = wait(log.log.list(log.fixture.scope, filter));
        QCOMPARE(list->counted.total, 5);
        QVERIFY(!list->counted.isEstimate);
        for (const auto &view : list->deliveries)
            seen.append(view.standing.delivery.id.toString());
        QCOMPARE(list->next.isNull(), page == 2);
        filter.after = list->next;
        filter.counted = list->counted;
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
    filter.state = DeliveryState::Delivered;
    filter.after = {};
    QVERIFY(wait(log.log.list(log.fixture.scope, filter))->deliveries.isEmpty());
}

void tst_DeliveryLog::whatHasNotArrivedIsCountedByReceiver()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    auto &fixture = log.fixture;
    const auto none = wait(log.log.undelivered(fixture.scope));
    QVERIFY(none->all.destinations.isEmpty() && !none->all.oldestAt && !none->oldestAge);
    const auto start = fixture.clock.now();
    const auto interview = fixture.addInterview();
    for (int i = 0; i < 3; ++i)
        fixture.tell(interview, "{}");
    fixture.clock.advance(90s);
    const QString own = QStringLiteral("https://own.example/hook");
    const auto gone = fixture.tell(fixture.addInterview(), "{}", EventType::Received, own);
    log.attempt(gone, answer(410));
    const auto sum = [](const delivery::UndeliveredView &view) {
        return QList<qint64>{view.all.pending, view.all.held, view.all.failed, view.all.parked};
    };
    const auto waiting = wait(log.log.undelivered(fixture.scope));
    QCOMPARE(sum(*waiting), QList<qint64>({3, 3, 1, 0}));
    QCOMPARE(waiting->all.oldestAt, start);
    QCOMPARE(waiting->oldestAge, 90s);
    QCOMPARE(waiting->all.destinations.size(), 1); // what failed is counted alone
    QCOMPARE(waiting->all.destinations.first().callbackUrl, url);
    QCOMPARE(waiting->all.destinations.first().pending, 3);
    // Interviews' own URLs at one host are one receiver.
    const auto ownOnes = [&] {
        const auto view = wait(log.log.undelivered(fixture.scope));
        return std::pair(view->all.destinations.size(), view->all.destinations.last());
    };
    for (int i = 0; i < 2; ++i)
        fixture.tell(fixture.addInterview(), "{}", EventType::Received, own);
    QCOMPARE(ownOnes().first, 2);
    QCOMPARE(ownOnes().second.callbackUrl, own);
    QCOMPARE(ownOnes().second.pending, 2);
    fixture.tell(fixture.addInterview(), "{}", EventType::Received, own + QStringLiteral("/another"));
    QCOMPARE(ownOnes().first, 2);
    QCOMPARE(QUrl(ownOnes().second.callbackUrl).host(), QStringLiteral("own.example"));
    QVERIFY(!ownOnes().second.callbackUrl.contains(QLatin1String("hook")));
    QCOMPARE(ownOnes().second.layer, QStringLiteral("interview"));
    fixture.must<qint64>([](Session &session) {
        return session.execute(QStringLiteral("DELETE FROM deliveries WHERE layer = "
                                              "'interview' AND state = 'PENDING'"));
    });
    fixture.must<qint64>([](Session &session) {
        return session.execute(
            QStringLiteral("UPDATE deliveries SET state = CASE sequence WHEN 1 THEN 'FAILED' "
                           "WHEN 2 THEN 'PARKED' ELSE 'DELIVERED' END"));
    });
    const auto platform = wait(log.log.undelivered(PlatformScope(fixture.scope.platform())));
    QCOMPARE(sum(*platform), QList<qint64>({0, 0, 2, 1}));
    const TenantScope sibling(fixture.scope.platform(), domain::TenantId::make(start));
    QCOMPARE(sum(*wait(log.log.undelivered(sibling))), QList<qint64>({0, 0, 0, 0}));
}

void tst_DeliveryLog::deliveringAgainIsAuditedAndWakesTheWorker()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto event = log.fixture.tell(log.fixture.addInterview(), "{}");
    log.attempt(event, answer(200));
    const auto id = log.fixture.deliveryOf(event).id;
    const delivery::Caller caller{
        {domain::Actor::Kind::User, QStringLiteral("user"), {}}, QStringLiteral("request")};
    const auto again = wait(log.log.redeliver(log.fixture.scope, id, delivery::Audience::Tenant, caller));
    const auto view = std::get<delivery::DeliveryView>(*again);
    QCOMPARE(view.why.code, QStringLiteral("DUE"));
    QTRY_COMPARE(log.wakes.load(), 1);
    QCOMPARE(
        log.fixture.count(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'delivery.redeliver'")),
        1);
    const TenantScope sibling(log.fixture.scope.platform(), domain::TenantId::make(log.fixture.clock.now()));
    QCOMPARE(wait(log.log.redeliver(sibling, id, delivery::Audience::Tenant, caller)).error().code,
        ErrorCode::NotFound);
    QCOMPARE(log.wakes.load(), 1);
}

void tst_DeliveryLog::aPageThatFoundNothingWhereItLookedLeadsOn()
{
    QFETCH_GLOBAL(Backend, backend);
    Log log(backend);
    const auto interview = log.fixture.addInterview();
    const auto oldest = log.fixture.tell(interview, "{}", EventType::Started);
    log.fixture.tell(interview, "{}", EventType::Received);
    // More of another kind than a page looks at: copies of the second, each of its own destination and later.
    const QString copies
        = QStringLiteral("INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, "
                         "event_type, sequence, destination, layer, state, attempts, created_at) "
                         "SELECT 'ffffffff-0000-7000-8000-' || SUBSTR(CAST(%1 AS TEXT), 1, 12), platform_id, "
                         "tenant_id, interview_id, event_id, event_type, sequence, 'copy:' || CAST(%1 AS "
                         "TEXT), layer, 'FAILED', 0, 0 FROM deliveries, (%2) AS numbers WHERE sequence = 2")
              .arg(QStringLiteral("100000000000 + n"),
                  backend == Backend::Sqlite
                      ? QStringLiteral("WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up "
                                       "WHERE n < %1) SELECT n FROM up")
                            .arg(mostWalked)
                      : QStringLiteral("SELECT generate_series(1, %1) AS n").arg(mostWalked));
    log.fixture.must<qint64>([&copies](Session &session) { return session.execute(copies); });
    DeliveryFilter filter;
    filter.eventType = domain::name(EventType::Started);
    const auto empty = wait(log.log.list(log.fixture.scope, filter));
    QVERIFY(empty->deliveries.isEmpty());
    QVERIFY(empty->counted.isEstimate);
    QVERIFY(!empty->next.isNull());
    filter.after = empty->next;
    const auto found = wait(log.log.list(log.fixture.scope, filter));
    QCOMPARE(found->deliveries.size(), 1);
    QCOMPARE(found->deliveries.first().standing.delivery.event, oldest);
    QVERIFY(found->next.isNull());
}

QTEST_GUILESS_MAIN(tst_DeliveryLog)
#include "tst_deliverylog.moc"
