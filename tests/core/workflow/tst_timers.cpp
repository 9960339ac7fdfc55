// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "workflow/housekeeper.h"
#include "workflow/timers.h"

using namespace candor;
using namespace candor::tests;
using domain::CancelReason;
using domain::State;
using std::chrono::hours;
using std::chrono::milliseconds;
using storage::ChoreSlice;
using storage::ChoreTurn;
using storage::Session;
using storage::value;

class tst_Timers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aLinkThatExpiresBeforeTheStartCancelsTheInterview();
    void aRenewedLinkGivesTheInterviewItsTime();
    void aCandidateWhoIsAwayTooLongIsANoShow();
    void halfOfTheQuestionsAreEnoughForAReport();
    void anUnfinishedAnswerCountsAsBeingThere();
    void theSettingsOfTheMomentCount();
    void aNewLinkToAStartedInterviewGivesTimeToGoOn();
    void nothingHappensWhileTheTenantIsSuspended();
    void nothingHappensWhileThePlatformIsSuspended();
    void everyOtherStepEndsTheTimer();
    void whatIsDueFirstComesFirstAndTheNextTimeIsKnown();
    void anInterviewThatFailsIsPutOffAndHoldsUpNoOther();
    void theHousekeeperFiresTimersAndTellsOfIt();
};

namespace {

ChoreSlice fire(House &house, int failures = 0)
{
    ChoreTurn turn{QStringLiteral("timers"), QStringLiteral("node"), {}, 0, failures};
    return must(house.database.write<ChoreSlice>(
        [&house, turn](Session &session) { return workflow::fireTimer(session, turn, house.clock.now()); }));
}

// Fires whatever is due; answers how many slices did something.
int fireAll(House &house)
{
    int fired = 0;
    while (!fire(house).finished)
        fired += 1;
    return fired;
}

domain::Interview interviewOf(House &house, domain::InterviewId id)
{
    return house.stored(id).interview;
}

// Lets time pass until just before, checks that nothing happens, and then until the moment itself.
void passUntil(House &house, domain::InterviewId id, domain::Timestamp moment)
{
    const auto state = interviewOf(house, id).state;
    house.clock.set(moment - milliseconds(1));
    fireAll(house);
    QCOMPARE(interviewOf(house, id).state, state);
    house.clock.set(moment);
    QVERIFY(fireAll(house) > 0);
}

domain::Turn openTurn(House &house, domain::InterviewId id)
{
    return must(await(house.candidates.next(house.claims(id)))).question->turn;
}

// Answers one question after another, a minute each, until the share of them is done with. The built-in
// interviewer may ask back; a follow-up belongs to its question.
void answer(House &house, domain::InterviewId id, int questions)
{
    const auto progress = [&] { return must(await(house.candidates.view(house.claims(id)))).progress; };
    while (progress().answered < questions) {
        house.clock.advance(std::chrono::minutes(1));
        const auto turn = openTurn(house, id);
        (void)must(await(house.candidates.answer(house.claims(id),
            {turn.questionId, turn.number, QStringLiteral("I did that once."), true, false})));
    }
}

int questionsOf(House &house, domain::InterviewId id)
{
    return int(domain::questionsInOrder(*house.plan(id)).size());
}

} // namespace

void tst_Timers::aLinkThatExpiresBeforeTheStartCancelsTheInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    const auto id = house.at(State::Approved).id;
    const auto expiry = interviewOf(house, id).linkExpiresAt;
    QCOMPARE(interviewOf(house, id).timerAt, expiry);
    passUntil(house, id, *expiry);
    const auto interview = interviewOf(house, id);
    QCOMPARE(interview.state, State::Cancelled);
    QCOMPARE(interview.cancelReason, std::optional(CancelReason::LinkExpired));
    QVERIFY(!interview.timerAt);
    QCOMPARE(house.history(id).last().actor.kind, domain::Actor::Kind::System);
    const auto told = house.events(id).last();
    QCOMPARE(told.value(QLatin1String("event")).toString(), QStringLiteral("interview.cancelled"));
    QCOMPARE(told.value(QLatin1String("data")).toObject().value(QLatin1String("cancelReason")).toString(),
        QStringLiteral("LINK_EXPIRED"));
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), id), house.events(id).size());
    QCOMPARE(fireAll(house), 0);
}

void tst_Timers::aRenewedLinkGivesTheInterviewItsTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.clock.advance(hours(24 * 6));
    (void)must(await(house.decisions.renewLink(house.scope, house.recruiter, id.toString(), {}, {})));
    QCOMPARE(interviewOf(house, id).linkExpiresAt, house.clock.now() + hours(24 * 7));
    passUntil(house, id, *interviewOf(house, id).linkExpiresAt);
    QCOMPARE(interviewOf(house, id).state, State::Cancelled);
}

void tst_Timers::aCandidateWhoIsAwayTooLongIsANoShow()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    const int total = questionsOf(house, id);
    answer(house, id, (total - 1) / 2);
    passUntil(house, id, house.clock.now() + hours(72));
    const auto interview = interviewOf(house, id);
    QCOMPARE(interview.state, State::Cancelled);
    QCOMPARE(interview.cancelReason, std::optional(CancelReason::NoShow));
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
    const auto data = house.events(id).last().value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("cancelReason")).toString(), QStringLiteral("NO_SHOW"));
    QVERIFY(!house.history(id).last().reason.isEmpty());
}

void tst_Timers::halfOfTheQuestionsAreEnoughForAReport()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    const int total = questionsOf(house, id);
    answer(house, id, (total + 1) / 2);
    passUntil(house, id, house.clock.now() + hours(72));
    QCOMPARE(interviewOf(house, id).state, State::Completed);
    QCOMPARE(house.history(id).last().actor.kind, domain::Actor::Kind::System);
    const auto data = house.events(id).last().value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("answered")).toInt(), (total + 1) / 2);
    QCOMPARE(data.value(QLatin1String("total")).toInt(), total);
    QCOMPARE(house.work(), 1);
    QCOMPARE(interviewOf(house, id).state, State::AssessmentPending);
    QCOMPARE(fireAll(house), 0);
}

void tst_Timers::anUnfinishedAnswerCountsAsBeingThere()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    house.clock.advance(hours(71));
    const auto turn = openTurn(house, id);
    (void)must(await(house.candidates.answer(
        house.claims(id), {turn.questionId, turn.number, QStringLiteral("Half a sen"), false, false})));
    passUntil(house, id, house.clock.now() + hours(72));
    QCOMPARE(interviewOf(house, id).cancelReason, std::optional(CancelReason::NoShow));
}

void tst_Timers::theSettingsOfTheMomentCount()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto longer = house.at(State::InProgress).id;
    const auto start = house.clock.now();
    house.change([](domain::TenantSettings &settings) { settings.noShowHours = 100; });
    passUntil(house, longer, start + hours(100));
    QCOMPARE(interviewOf(house, longer).cancelReason, std::optional(CancelReason::NoShow));
    house.change([](domain::TenantSettings &settings) { settings.noShowHours = 2; });
    const auto shorter = house.at(State::InProgress).id;
    passUntil(house, shorter, house.clock.now() + hours(2));
    QCOMPARE(interviewOf(house, shorter).cancelReason, std::optional(CancelReason::NoShow));
}

void tst_Timers::aNewLinkToAStartedInterviewGivesTimeToGoOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    house.clock.advance(hours(70));
    (void)must(await(house.decisions.renewLink(house.scope, house.recruiter, id.toString(), {}, {})));
    passUntil(house, id, house.clock.now() + hours(72));
    QCOMPARE(interviewOf(house, id).cancelReason, std::optional(CancelReason::NoShow));
}

void tst_Timers::nothingHappensWhileTheTenantIsSuspended()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.change(domain::TenantStatus::Suspended);
    house.clock.advance(hours(24 * 8));
    QCOMPARE(fireAll(house), 1);
    QCOMPARE(interviewOf(house, id).state, State::Approved);
    house.change(domain::TenantStatus::Active);
    QCOMPARE(fireAll(house), 0);
    house.clock.advance(hours(1));
    QCOMPARE(fireAll(house), 1);
    QCOMPARE(interviewOf(house, id).state, State::Cancelled);
}

void tst_Timers::nothingHappensWhileThePlatformIsSuspended()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.changePlatform(domain::PlatformStatus::Suspended);
    house.clock.advance(hours(24 * 8));
    QCOMPARE(fireAll(house), 1);
    QCOMPARE(interviewOf(house, id).state, State::Approved);
    house.changePlatform(domain::PlatformStatus::Active);
    house.clock.advance(hours(1));
    QCOMPARE(fireAll(house), 1);
    QCOMPARE(interviewOf(house, id).state, State::Cancelled);
}

void tst_Timers::everyOtherStepEndsTheTimer()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto cancelled = house.at(State::Approved).id;
    (void)must(cancel(house, cancelled));
    const auto purged = house.at(State::InProgress).id;
    (void)must(await(house.purges.purge(house.scope, house.recruiter, purged.toString())));
    const auto completed = house.at(State::Completed).id;
    for (const auto &id : {completed, cancelled, purged})
        QVERIFY(!interviewOf(house, id).timerAt);
    // One that was left all the same, as by a hand in the database, is taken away.
    house.execute(QStringLiteral("UPDATE interviews SET timer_at = 1"));
    QCOMPARE(fireAll(house), 3);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM interviews WHERE timer_at IS NOT NULL")), 0);
    QCOMPARE(interviewOf(house, completed).state, State::Completed);
}

void tst_Timers::whatIsDueFirstComesFirstAndTheNextTimeIsKnown()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(fire(house).again, house.clock.now() + std::chrono::minutes(1));
    const auto first = house.at(State::Approved).id;
    const auto expiry = *interviewOf(house, first).linkExpiresAt;
    house.clock.advance(std::chrono::seconds(20));
    const auto second = house.at(State::Approved).id;
    house.clock.set(expiry - std::chrono::seconds(30));
    QCOMPARE(fire(house).again, expiry);
    house.clock.set(expiry);
    const auto slice = fire(house);
    QVERIFY(!slice.finished);
    QCOMPARE(slice.touched.size(), 1);
    QCOMPARE(slice.touched.first().tenant(), house.scope.tenant());
    QCOMPARE(interviewOf(house, first).state, State::Cancelled);
    QCOMPARE(interviewOf(house, second).state, State::Approved);
    QCOMPARE(fire(house).again, expiry + std::chrono::seconds(20));
}

void tst_Timers::anInterviewThatFailsIsPutOffAndHoldsUpNoOther()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto broken = house.at(State::Approved).id;
    house.clock.advance(std::chrono::seconds(1));
    const auto sound = house.at(State::Approved).id;
    // An event with the number that the cancellation's own is going to have.
    house.execute(
        QStringLiteral(
            "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
            "created_at) VALUES ('in-the-way', ?, ?, ?, 6, 'x', '', 0)"),
        {value(house.scope.platform()), value(house.scope.tenant()), value(broken)});
    house.clock.advance(hours(24 * 8));
    workflow::Housekeeper housekeeper(
        house.environment, {workflow::timersChore()}, {QStringLiteral("node"), milliseconds(10)});
    housekeeper.start();
    // Time passes for the pauses after its failures.
    const auto isOver = [&] {
        house.clock.advance(std::chrono::seconds(1));
        return interviewOf(house, sound).state == State::Cancelled;
    };
    QTRY_VERIFY(isOver());
    housekeeper.stop();
    QCOMPARE(interviewOf(house, broken).state, State::Approved);
    QVERIFY(interviewOf(house, broken).timerAt > house.clock.now());
    house.execute(QStringLiteral("DELETE FROM events WHERE id = 'in-the-way'"));
    house.clock.advance(hours(1));
    QCOMPARE(fireAll(house), 1);
    QCOMPARE(interviewOf(house, broken).state, State::Cancelled);
}

void tst_Timers::theHousekeeperFiresTimersAndTellsOfIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    workflow::Housekeeper housekeeper(
        house.environment, {workflow::timersChore()}, {QStringLiteral("node"), milliseconds(10)});
    const int wakes = house.wakes;
    housekeeper.start();
    house.clock.set(*interviewOf(house, id).linkExpiresAt);
    QTRY_COMPARE(interviewOf(house, id).state, State::Cancelled);
    QTRY_COMPARE(house.wakes.load(), wakes + 1);
    housekeeper.stop();
}

QTEST_GUILESS_MAIN(tst_Timers)
#include "tst_timers.moc"
