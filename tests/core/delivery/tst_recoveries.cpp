// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/recoveries.h"
#include "deliveryfixture.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::Recoveries;
using delivery::RecoveryOrder;
using domain::Done;
using domain::ErrorCode;
using domain::Result;
using domain::Timestamp;

class tst_Recoveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aRangeGoesInSlicesOldestEventFirst();
    void anInterviewsEventsGoInOrderWhateverTheirIdsSay();
    void aSliceThatWasNotCommittedIsDoneOver();
    void aStaleTurnChangesNothing();
    void aCancelledOneGoesNoFurther();
    void whatWasParkedGoesWhereItsEventWouldGoNow();
    void onlyTheTimeThatWasAskedForIsRecovered();
    void aPlatformRecoversAllItsTenantsThatAreStillThere();
    void fiveRunAtOnceAndTakeTurns();
    void oneThatKeepsFailingHoldsUpNoOther();
    void aStrangerFindsNothing();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");
const delivery::Caller boss{
    {domain::Actor::Kind::User, QStringLiteral("boss"), {}}, QStringLiteral("request")};

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        qFatal("the recoveries never answered");
    return future.result();
}

// A tenant with a webhook, whose deliveries can be made to have failed.
struct Office
{
    explicit Office(Backend backend)
        : fixture(backend)
        , start(fixture.clock.now())
        , recoveries(*fixture.database, fixture.clock, [this] { ++wakes; })
        , config(fixture.addConfig(WebhookLayer::Tenant, url))
    {
    }

    // Tells `count` events, a millisecond apart, and has all that is pending end up so.
    void fail(int count, DeliveryState state = DeliveryState::Failed)
    {
        const auto interview = fixture.addInterview();
        for (int i = 0; i < count; ++i) {
            fixture.tell(interview, "{}");
            fixture.clock.advance(1ms);
        }
        execute(
            QStringLiteral("UPDATE deliveries SET state = '%1' WHERE state = 'PENDING'").arg(name(state)));
        execute(QStringLiteral("UPDATE lanes SET pending = 0"));
    }

    void execute(const QString &sql)
    {
        fixture.must<qint64>([sql](Session &session) { return session.execute(sql); });
    }

    Result<Performed<Recovery>> tryOrder(const RecoveryOrder &order)
    {
        return wait(recoveries.start(fixture.scope, order, boss));
    }
    Recovery order(DeliveryState wanted = DeliveryState::Failed)
    {
        const auto begun = tryOrder({start, {}, wanted});
        if (!begun)
            qFatal("%s", qPrintable(begun.error().detail));
        return std::get<Recovery>(*begun);
    }
    Recovery shown(const Recovery &recovery) { return *wait(recoveries.find(fixture.scope, recovery.id)); }

    ChoreSlice step(int failures = 0)
    {
        return fixture.must<ChoreSlice>([this, failures](Session &session) {
            return delivery::recoverNext(session, turn(failures), fixture.clock.now());
        });
    }
    // Slices until there is nothing to do at this moment; how many there were.
    int steps()
    {
        int many = 0;
        while (!step().finished)
            many += 1;
        return many;
    }
    static ChoreTurn turn(int failures = 0)
    {
        return {delivery::recoveriesChoreName, QStringLiteral("node"), {}, 0, failures};
    }

    qint64 count(const QString &what)
    {
        return fixture.count(QStringLiteral("SELECT COUNT(*) FROM ") + what);
    }
    qint64 pending() { return count(QStringLiteral("deliveries WHERE state = 'PENDING'")); }
    qint64 inLanes() { return fixture.count(QStringLiteral("SELECT SUM(pending) FROM lanes")); }

    DeliveryFixture fixture;
    Timestamp start;
    std::atomic<int> wakes{0};
    Recoveries recoveries;
    WebhookConfig config;
};

} // namespace

void tst_Recoveries::aRangeGoesInSlicesOldestEventFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(250);
    const auto begun = office.order();
    QCOMPARE(begun.found.total, 250);
    QVERIFY(!begun.found.isEstimate);
    QTRY_COMPARE(office.wakes.load(), 1);
    QCOMPARE(office.pending(), 0);

    const auto slice = office.step();
    QVERIFY(!slice.finished);
    QCOMPARE(slice.touched.size(), 1);
    QCOMPARE(office.count(QStringLiteral("deliveries WHERE state = 'PENDING' AND sequence <= 100")), 100);
    QCOMPARE(office.shown(begun).requeued, 100);
    // What happens meanwhile gets its chance.
    const auto rest = office.step();
    QVERIFY(rest.finished);
    QCOMPARE(rest.again, office.fixture.clock.now() + delivery::recoveryPace);
    QCOMPARE(office.pending(), 100);

    office.fixture.clock.advance(delivery::recoveryPace);
    QCOMPARE(office.steps(), 1);
    QCOMPARE(office.shown(begun).state, RecoveryState::Running);
    office.fixture.clock.advance(delivery::recoveryPace);
    QCOMPARE(office.steps(), 1);
    const auto done = office.shown(begun);
    QCOMPARE(done.state, RecoveryState::Done);
    QCOMPARE(done.requeued, 250);
    QCOMPARE(done.skipped, 0);
    QCOMPARE(done.finishedAt, office.fixture.clock.now());
    QCOMPARE(office.pending(), 250);
    QCOMPARE(office.inLanes(), 250);
    QCOMPARE(office.count(QStringLiteral("audit WHERE action = 'delivery.recover'")), 1);
    // What failed once more isn't taken a second time by the same order.
    office.fixture.clock.advance(delivery::recoveryPace);
    QCOMPARE(office.steps(), 0);
}

void tst_Recoveries::anInterviewsEventsGoInOrderWhateverTheirIdsSay()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    // As on a node whose clock is behind: the second event's id is from before those of 100 other interviews.
    const auto interview = office.fixture.addInterview();
    office.fixture.clock.advance(1h);
    office.fixture.tell(interview, "{}");
    office.fixture.clock.advance(-1h);
    office.fixture.tell(interview, "{}");
    office.fixture.clock.advance(1s);
    office.fail(150);
    office.fixture.clock.advance(2h);
    const auto begun = office.order();
    QCOMPARE(begun.found.total, 152);
    (void)office.step();
    QCOMPARE(
        office.fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'PENDING' AND "
                                            "interview_id = '%1'")
                .arg(interview.toString())),
        2);
    office.fixture.clock.advance(1min);
    (void)office.steps();
    const auto done = office.shown(begun);
    QCOMPARE(done.requeued, 152);
    QCOMPARE(done.skipped, 0);
}

void tst_Recoveries::aSliceThatWasNotCommittedIsDoneOver()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(120);
    const auto begun = office.order();
    const auto crashed = office.fixture.database.write<Done>([&](Session &session) -> Result<Done> {
        const auto slice = delivery::recoverNext(session, Office::turn(), office.fixture.clock.now());
        return slice ? domain::internalError(QStringLiteral("the node is gone"))
                     : domain::fail(slice.error());
    });
    QVERIFY(!crashed);
    QCOMPARE(office.pending(), 0);
    QCOMPARE(office.shown(begun).requeued, 0);
    QCOMPARE(office.steps(), 1);
    office.fixture.clock.advance(delivery::recoveryPace);
    QCOMPARE(office.steps(), 1);
    QCOMPARE(office.shown(begun).requeued, 120);
    QCOMPARE(office.inLanes(), 120);
}

void tst_Recoveries::aStaleTurnChangesNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(250);
    const auto begun = office.order();
    const auto taken = office.fixture.must<ChoreLook>([&](Session &session) {
        return ChoreRepository(session).take(SystemScope(), delivery::recoveriesChoreName,
            QStringLiteral("node"), office.fixture.clock.now(), ChoreTime::Now);
    });
    const auto whole = [&](Session &session) -> Result<Done> {
        const auto now = office.fixture.clock.now();
        const auto slice = delivery::recoverNext(session, *taken.turn, now);
        if (!slice)
            return domain::fail(slice.error());
        return ChoreRepository(session).store(SystemScope(), *taken.turn, *slice, now, now);
    };
    QVERIFY(office.fixture.database.write<Done>(whole));
    office.fixture.clock.advance(delivery::recoveryPace);
    // A node that was frozen meanwhile goes on with the turn that it had.
    QVERIFY(!office.fixture.database.write<Done>(whole));
    QCOMPARE(office.shown(begun).requeued, 100);
    QCOMPARE(office.pending(), 100);
    QCOMPARE(office.inLanes(), 100);
}

void tst_Recoveries::aCancelledOneGoesNoFurther()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(150);
    const auto begun = office.order();
    QCOMPARE(office.steps(), 1);
    const auto cancel = [&] {
        return std::get<Recovery>(*wait(office.recoveries.cancel(office.fixture.scope, begun.id, boss)));
    };
    const auto cancelled = cancel();
    QCOMPARE(cancelled.state, RecoveryState::Cancelled);
    QCOMPARE(cancelled.requeued, 100);
    QCOMPARE(cancelled.finishedAt, office.fixture.clock.now());
    office.fixture.clock.advance(1h);
    QCOMPARE(office.steps(), 0);
    QCOMPARE(office.pending(), 100);
    QCOMPARE(cancel().finishedAt, cancelled.finishedAt);
    QCOMPARE(office.count(QStringLiteral("audit WHERE action = 'delivery.recover-cancel'")), 1);
}

void tst_Recoveries::whatWasParkedGoesWhereItsEventWouldGoNow()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(2, DeliveryState::Parked);
    const auto elsewhere = office.fixture.addInterview();
    office.fixture.tell(elsewhere, "{}", domain::EventType::Started);
    office.fail(1, DeliveryState::Parked);
    office.fixture.must<Done>(
        [&](Session &session) { return WebhookConfigRepository(session).remove(office.config.id); });
    office.config = office.fixture.addConfig(WebhookLayer::Tenant, QStringLiteral("https://new.example/hook"),
        {domain::name(domain::EventType::Received)});
    QCOMPARE(office.order(DeliveryState::Failed).found.total, 0);
    const auto begun = office.order(DeliveryState::Parked);
    QCOMPARE(begun.found.total, 4);
    QCOMPARE(office.steps(), 2);
    const auto done = office.shown(begun);
    QCOMPARE(done.state, RecoveryState::Done);
    QCOMPARE(done.requeued, 3);
    QCOMPARE(done.skipped, 1);
    QCOMPARE(office.count(QStringLiteral("deliveries WHERE state = 'PENDING' AND destination = 'config:%1'")
                     .arg(office.config.id.toString())),
        3);
    QCOMPARE(office.count(QStringLiteral("deliveries WHERE state = 'PARKED'")), 1);
}

void tst_Recoveries::onlyTheTimeThatWasAskedForIsRecovered()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(10);
    const auto begun = office.tryOrder({office.start + 3ms, office.start + 7ms});
    QCOMPARE(std::get<Recovery>(*begun).found.total, 4);
    QCOMPARE(office.steps(), 1);
    QCOMPARE(
        office.count(QStringLiteral("deliveries WHERE state = 'PENDING' AND sequence BETWEEN 4 AND 7")), 4);
    QCOMPARE(office.pending(), 4);
}

void tst_Recoveries::aPlatformRecoversAllItsTenantsThatAreStillThere()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(3);
    const PlatformScope platform(office.fixture.scope.platform());
    const auto started = [&] {
        return std::get<Recovery>(*wait(office.recoveries.start(platform, {office.start, {}}, boss)));
    };
    const auto begun = started();
    QCOMPARE(begun.found.total, 3);
    QVERIFY(begun.tenant.isNull());
    QCOMPARE(office.steps(), 1);
    QCOMPARE(office.pending(), 3);
    // Those of one tenant are shown to its platform, those of the platform to no tenant.
    const auto own = office.order();
    QCOMPARE(wait(office.recoveries.list(platform, {}))->items.size(), 2);
    const auto tenants = wait(office.recoveries.list(office.fixture.scope, {}))->items;
    QCOMPARE(tenants.size(), 1);
    QCOMPARE(tenants.first().id, own.id);
    QCOMPARE(wait(office.recoveries.find(office.fixture.scope, begun.id)).error().code, ErrorCode::NotFound);

    office.execute(QStringLiteral("UPDATE deliveries SET state = 'FAILED'"));
    const auto late = started();
    office.execute(QStringLiteral("UPDATE tenants SET deleted_at = 1"));
    QCOMPARE(started().found.total, 0);
    QCOMPARE(office.steps(), 3);
    const auto done = *wait(office.recoveries.find(platform, late.id));
    QCOMPARE(done.state, RecoveryState::Done);
    QCOMPARE(done.requeued, 0);
    QCOMPARE(office.pending(), 0);
}

void tst_Recoveries::fiveRunAtOnceAndTakeTurns()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(101);
    QList<Recovery> begun;
    for (int i = 0; i < delivery::mostRecoveriesAtOnce; ++i) {
        begun.append(office.order());
        office.fixture.clock.advance(1ms);
    }
    QCOMPARE(office.tryOrder({office.start, {}}).error().code, ErrorCode::RateLimited);
    // The first takes the hundred that its slice takes, the second the one that is left, and so on.
    QCOMPARE(office.steps(), 5);
    QCOMPARE(office.shown(begun.first()).requeued, 100);
    QCOMPARE(office.shown(begun.first()).state, RecoveryState::Running);
    QCOMPARE(office.shown(begun.at(1)).requeued, 1);
    QCOMPARE(office.shown(begun.last()).state, RecoveryState::Done);
    QVERIFY(office.tryOrder({office.start, {}}));
}

void tst_Recoveries::oneThatKeepsFailingHoldsUpNoOther()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fail(1);
    const auto broken = office.order();
    office.fixture.clock.advance(1ms);
    const auto whole = office.order();
    QVERIFY(!office.step(3).finished);
    QCOMPARE(office.shown(broken).requeued, 0);
    QCOMPARE(office.shown(broken).nextAt, office.fixture.clock.now() + 10min);
    QCOMPARE(office.steps(), 1);
    QCOMPARE(office.shown(whole).requeued, 1);
    office.fixture.clock.advance(10min);
    QCOMPARE(office.steps(), 1);
    QCOMPARE(office.shown(broken).state, RecoveryState::Done);
}

void tst_Recoveries::aStrangerFindsNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    const auto begun = office.order();
    const TenantScope sibling(
        office.fixture.scope.platform(), domain::TenantId::make(office.fixture.clock.now()));
    const PlatformScope foreign(domain::PlatformId::make(office.fixture.clock.now()));
    for (const Reach &reach : {Reach(sibling), Reach(foreign)}) {
        QCOMPARE(wait(office.recoveries.find(reach, begun.id)).error().code, ErrorCode::NotFound);
        QCOMPARE(wait(office.recoveries.cancel(reach, begun.id, boss)).error().code, ErrorCode::NotFound);
        QVERIFY(wait(office.recoveries.list(reach, {}))->items.isEmpty());
    }
    QCOMPARE(office.shown(begun).state, RecoveryState::Running);
}

QTEST_GUILESS_MAIN(tst_Recoveries)
#include "tst_recoveries.moc"
