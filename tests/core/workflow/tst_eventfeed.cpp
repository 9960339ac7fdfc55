// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "workflow/eventfeed.h"

#include <QJsonDocument>
#include <QSemaphore>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::FeedPage;
using domain::State;
using workflow::Audience;
using workflow::EventFeed;
using workflow::FeedQuery;
using namespace std::chrono_literals;

using Following = QFuture<domain::Result<FeedPage>>;

// The event feed by long poll.
class tst_EventFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void whatIsThereIsAnsweredAtOnce();
    void whoBeginsAtTheEndIsAnsweredAtOnceAndToldWhatComes();
    void aWaitIsAnsweredByTheCommitOfAnEvent();
    void anotherTenantsEventEndsNoWait();
    void aPlatformWaitsForAllOfItsTenants();
    void aWaitEndsWithItsTime();
    void drainingEndsEveryWaitAndAllowsNoMore();
    void onlySoManyMayWait();
    void whoeverWaitsHoldsNoConnection();
    void whatAnotherNodeWroteIsFoundByPolling();
    void whatAnotherNodeAnnouncesIsLookedAt();
    void anEventHeldBackByAnEarlierWriterIsAnsweredOnceThatOneIsDone();
    void everyEventOfASimultaneousCrowdIsReadOnceInOrder();
    void afterAPurgeTheFeedTellsWhatHappenedWithoutTheCandidate();
};

namespace {

// A house whose commits ring at the feed's, too.
struct FeedHouse : House
{
    explicit FeedHouse(storage::Backend backend, const EventFeed::Settings &settings = {})
        : House(backend)
        , feed(*database, clock, settings)
    {
        environment.committed = [this](const domain::TenantScope &tenant) { feed.announce(tenant); };
    }

    [[nodiscard]] Following follow(const FeedQuery &query) { return feed.follow(scope, query); }
    // Everything that was committed by now.
    [[nodiscard]] FeedPage all()
    {
        if (!waitUntilSettled(database))
            qFatal("somebody writes for ever");
        return must(await(follow({{}, 200, 0s})));
    }

    EventFeed feed;
};

QStringList names(const FeedPage &page)
{
    QStringList events;
    for (const auto &payload : page.payloads)
        events.append(QJsonDocument::fromJson(payload).object().value(QLatin1String("event")).toString());
    return events;
}

// Runs what the threads have sent to this one, and gives the database the time to answer.
void settle(FeedHouse &house)
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        (void)must(house.database.read<bool>([](storage::Session &) { return domain::Result<bool>(true); }));
        QCoreApplication::processEvents();
    }
}

} // namespace

void tst_EventFeed::whatIsThereIsAnsweredAtOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    const auto id = house.at(State::Pending).id;
    const auto all = house.all();
    const auto page = must(await(house.follow({{}, 2, 30s})));
    QCOMPARE(names(page),
        (QStringList{QStringLiteral("interview.received"), QStringLiteral("interview.validating_skills")}));
    const auto rest = must(await(house.follow({page.next, 200, 0s})));
    QCOMPARE(names(rest),
        (QStringList{
            QStringLiteral("interview.generating_plan"), QStringLiteral("interview.plan_generated")}));
    QList<QJsonObject> told;
    QCOMPARE(page.payloads + rest.payloads, all.payloads);
    for (const auto &payload : all.payloads)
        told.append(QJsonDocument::fromJson(payload).object());
    QCOMPARE(told, house.events(id));
}

void tst_EventFeed::whoBeginsAtTheEndIsAnsweredAtOnceAndToldWhatComes()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    (void)house.create(House::request());
    const auto end = house.all().next;
    const auto page = must(await(house.follow({{}, 50, 30s, true})));
    QCOMPARE(page.payloads.size(), 0);
    QCOMPARE(page.next, end);
    const auto platform
        = must(await(house.feed.follow(storage::PlatformScope(house.scope.platform()), {{}, 50, 30s, true})));
    QCOMPARE(platform.next, end);
    const auto interview = house.create(House::request());
    const auto told = must(await(house.follow({page.next, 50, 30s})));
    QVERIFY(told.payloads.first().contains(interview.runId.toLatin1()));
}

void tst_EventFeed::aWaitIsAnsweredByTheCommitOfAnEvent()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    const auto waiting = house.follow({{}, 50, 30s});
    settle(house);
    QVERIFY(!waiting.isFinished());
    const auto interview = house.create(House::request());
    const auto page = must(await(waiting));
    QCOMPARE(names(page),
        (QStringList{QStringLiteral("interview.received"), QStringLiteral("interview.validating_skills")}));
    QVERIFY(page.payloads.first().contains(interview.runId.toLatin1()));
}

void tst_EventFeed::anotherTenantsEventEndsNoWait()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    const auto mine = house.scope;
    const auto waiting = house.follow({{}, 50, 30s});
    house.scope = house.addTenant(QStringLiteral("second"));
    (void)house.create(House::request());
    settle(house);
    QVERIFY(!waiting.isFinished());
    house.scope = mine;
    (void)house.create(House::request());
    QCOMPARE(must(await(waiting)).payloads.size(), 2);
}

void tst_EventFeed::aPlatformWaitsForAllOfItsTenants()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    const auto waiting = house.feed.follow(storage::PlatformScope(house.scope.platform()), {{}, 50, 30s});
    settle(house);
    const auto mine = house.scope;
    house.scope = house.addTenant(QStringLiteral("second"));
    (void)house.create(House::request());
    settle(house);
    QVERIFY(!waiting.isFinished());
    house.scope = mine;
    (void)house.create(House::request());
    QCOMPARE(must(await(waiting)).payloads.size(), 2);
}

void tst_EventFeed::aWaitEndsWithItsTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    (void)house.create(House::request());
    const auto end = house.all().next;
    const auto waiting = house.follow({end, 50, 20s});
    settle(house);
    house.clock.advance(19'999ms);
    settle(house);
    QVERIFY(!waiting.isFinished());
    house.clock.advance(1ms);
    const auto page = must(await(waiting));
    QCOMPARE(page.payloads.size(), 0);
    QCOMPARE(page.next, end);
}

void tst_EventFeed::drainingEndsEveryWaitAndAllowsNoMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    QList<Following> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.append(house.follow({{}, 50, 30s}));
    settle(house);
    house.feed.drain();
    QVERIFY(house.all().payloads.isEmpty());
    waiting.append(house.follow({{}, 50, 30s}));
    for (const auto &future : waiting)
        QCOMPARE(must(await(future)).payloads.size(), 0);
    (void)house.create(House::request());
    QCOMPARE(house.all().payloads.size(), 2);
}

void tst_EventFeed::onlySoManyMayWait()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    EventFeed::Settings settings;
    settings.mostWaiting = 3;
    FeedHouse house(backend, settings);
    QList<Following> waiting;
    for (int i = 0; i < 3; ++i)
        waiting.append(house.follow({{}, 50, 30s}));
    QCOMPARE(codeOf(await(house.follow({{}, 50, 30s}))), ErrorCode::RateLimited);
    QVERIFY(await(house.follow({{}, 50, 0s})));
    const auto platform = house.feed.follow(storage::PlatformScope(house.scope.platform()), {{}, 50, 30s});
    settle(house);
    QVERIFY(!platform.isFinished());
    (void)house.create(House::request());
    for (const auto &future : waiting + QList<Following>{platform})
        QCOMPARE(must(await(future)).payloads.size(), 2);
    const auto again = house.follow({house.all().next, 50, 30s});
    settle(house);
    QVERIFY(!again.isFinished());
}

void tst_EventFeed::whoeverWaitsHoldsNoConnection()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    EventFeed::Settings settings;
    settings.mostWaiting = 1000;
    FeedHouse house(backend, settings);
    QList<Following> waiting;
    for (int i = 0; i < 500; ++i)
        waiting.append(house.follow({{}, 50, 30s}));
    settle(house);
    // Far more wait than there are connections, and the work goes on beside them.
    const auto id = house.at(State::Pending).id;
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    for (const auto &future : waiting)
        QVERIFY(!must(await(future)).payloads.isEmpty());
}

void tst_EventFeed::whatAnotherNodeWroteIsFoundByPolling()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    EventFeed::Settings settings;
    settings.poll = 20ms;
    FeedHouse house(backend, settings);
    house.environment.committed = [](const domain::TenantScope &) { };
    const auto waiting = house.follow({{}, 50, 30s});
    settle(house);
    (void)house.create(House::request());
    QCOMPARE(must(await(waiting)).payloads.size(), 2);
}

void tst_EventFeed::whatAnotherNodeAnnouncesIsLookedAt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    house.environment.committed = [](const domain::TenantScope &) { };
    const auto waiting = house.follow({{}, 50, 30s});
    settle(house);
    (void)house.create(House::request());
    QVERIFY(waitUntilSettled(house.database));
    settle(house);
    QVERIFY(!waiting.isFinished());
    house.feed.announceAll();
    QCOMPARE(must(await(waiting)).payloads.size(), 2);
}

void tst_EventFeed::anEventHeldBackByAnEarlierWriterIsAnsweredOnceThatOneIsDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    if (backend == storage::Backend::Sqlite)
        QSKIP("one writer: nothing is held back");
    FeedHouse house(backend);
    const auto waiting = house.follow({{}, 50, 30s});
    QSemaphore begun;
    QSemaphore end;
    const auto other
        = house.database->write<domain::Done>([&](storage::Session &session) -> domain::Result<domain::Done> {
              const auto numbered = session.control(QStringLiteral("SELECT pg_current_xact_id()"));
              begun.release();
              end.acquire();
              return numbered;
          });
    begun.acquire();
    (void)house.create(House::request());
    settle(house);
    QVERIFY(!waiting.isFinished());
    // Ends without an event of its own: nobody announces it.
    end.release();
    QCOMPARE(must(await(waiting)).payloads.size(), 2);
    QVERIFY(await(other));
}

void tst_EventFeed::everyEventOfASimultaneousCrowdIsReadOnceInOrder()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    constexpr int crowd = 120;
    FeedHouse house(backend);
    QList<QFuture<domain::Result<workflow::Performed<workflow::Intake>>>> made;
    for (int i = 0; i < crowd; ++i)
        made.append(house.intake.create(
            house.scope, house.recruiter, House::request(), workflow::OnTerminal::Replay, {}));
    QHash<QString, QList<int>> sequences;
    domain::FeedPosition position;
    for (int seen = 0; seen < 2 * crowd;) {
        const auto page = must(await(house.follow({position, 7, 30s})));
        QVERIFY(!page.payloads.isEmpty());
        for (const auto &payload : page.payloads) {
            const auto event = QJsonDocument::fromJson(payload).object();
            sequences[event.value(QLatin1String("runId")).toString()].append(
                event.value(QLatin1String("sequence")).toInt());
        }
        seen += int(page.payloads.size());
        position = page.next;
    }
    QCOMPARE(sequences.size(), crowd);
    for (const auto &found : sequences)
        QCOMPARE(found, (QList<int>{1, 2}));
    for (const auto &future : made)
        QVERIFY(await(future));
    QCOMPARE(must(await(house.follow({position, 200, 0s}))).payloads.size(), 0);
}

void tst_EventFeed::afterAPurgeTheFeedTellsWhatHappenedWithoutTheCandidate()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    FeedHouse house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    const auto before = house.all();
    QVERIFY(before.payloads.join().contains("Ada Example"));
    (void)must(await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    const auto after = house.all();
    QCOMPARE(names(after), names(before) + QStringList{QStringLiteral("interview.candidate_data_purged")});
    QVERIFY(!after.payloads.join().contains("Ada Example"));
    QVERIFY(after.payloads.first().contains("\"erased\":true"));
}

QTEST_GUILESS_MAIN(tst_EventFeed)
#include "tst_eventfeed.moc"
