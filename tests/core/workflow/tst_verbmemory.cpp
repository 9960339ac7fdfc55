// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "workflow/refusals.h"

#include <QThread>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using workflow::Decided;
using workflow::Intake;
using workflow::Performed;
using workflow::StoredAnswer;

// What a verb remembers of an Idempotency-Key.
class tst_VerbMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void theSameRequestGetsTheSameAnswerWithoutBeingDoneAgain();
    void anotherBodyUnderTheSameKeyIsRefused();
    void afterADayTheKeyIsForgotten();
    void simultaneousRequestsWithOneKeyAreDoneOnce();
    void anErrorIsNotRemembered();
    void aRefusalIsRememberedUnlessTheKeyStandsForAnAnswer();
    void aRefusalThatCannotBeWrittenIsTheDatabasesError();
    void aRememberedAnswerGoesWithThePurge();
    void aQuestionAskedTwiceIsOneExchange();
};

namespace {

const QByteArray secretWords = "a remembered answer";

template <typename T>
workflow::Memory<T> memory(const QByteArray &key, const QByteArray &body = "body")
{
    return {key, body, [](const T &result) {
                return StoredAnswer{201, result.interview.id, secretWords + result.interview.runId.toUtf8()};
            }};
}

domain::Result<Performed<Intake>> create(House &house, const workflow::Memory<Intake> &memory)
{
    return await(house.intake.create(
        house.scope, house.recruiter, House::request(), workflow::OnTerminal::Replay, memory));
}

qint64 interviews(House &house)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM interviews"));
}

} // namespace

void tst_VerbMemory::theSameRequestGetsTheSameAnswerWithoutBeingDoneAgain()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto first = did<Intake>(create(house, memory<Intake>("key"))).interview;
    const auto again = must(create(house, memory<Intake>("key")));
    QVERIFY(std::holds_alternative<StoredAnswer>(again));
    const auto answer = std::get<StoredAnswer>(again);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.interview, std::optional(first.id));
    QCOMPARE(answer.body, secretWords + first.runId.toUtf8());
    QCOMPARE(interviews(house), 1);
    (void)did<Intake>(create(house, memory<Intake>("another key")));
    QCOMPARE(interviews(house), 2);
}

void tst_VerbMemory::anotherBodyUnderTheSameKeyIsRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)did<Intake>(create(house, memory<Intake>("key", "one")));
    QCOMPARE(codeOf(create(house, memory<Intake>("key", "two"))), ErrorCode::IdempotencyMismatch);
    QCOMPARE(interviews(house), 1);
}

void tst_VerbMemory::afterADayTheKeyIsForgotten()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)did<Intake>(create(house, memory<Intake>("key")));
    house.clock.advance(std::chrono::hours(24));
    QVERIFY(std::holds_alternative<StoredAnswer>(must(create(house, memory<Intake>("key")))));
    house.clock.advance(std::chrono::milliseconds(1));
    const auto second = did<Intake>(create(house, memory<Intake>("key", "two"))).interview;
    QCOMPARE(interviews(house), 2);
    const auto answer = std::get<StoredAnswer>(must(create(house, memory<Intake>("key", "two"))));
    QCOMPARE(answer.interview, std::optional(second.id));
}

void tst_VerbMemory::simultaneousRequestsWithOneKeyAreDoneOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    std::atomic<int> done{0};
    std::atomic<int> told{0};
    QList<QThread *> threads;
    for (int t = 0; t < 4; ++t) {
        threads.append(QThread::create([&] {
            QList<QFuture<domain::Result<Performed<Intake>>>> futures;
            for (int i = 0; i < 10; ++i)
                futures.append(house.intake.create(house.scope, house.recruiter, House::request(),
                    workflow::OnTerminal::Replay, memory<Intake>("key")));
            for (auto &future : futures) {
                future.waitForFinished();
                const auto result = future.result();
                if (result)
                    (std::holds_alternative<Intake>(*result) ? done : told) += 1;
                else if (result.error().code == ErrorCode::IdempotencyRunning)
                    told += 1;
            }
        }));
    }
    for (auto *thread : threads)
        thread->start();
    for (auto *thread : threads) {
        thread->wait();
        delete thread;
    }
    QCOMPARE(done.load(), 1);
    QCOMPARE(told.load(), 39);
    QCOMPARE(interviews(house), 1);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM events")), 2);
}

void tst_VerbMemory::anErrorIsNotRemembered()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::ValidatingSkills).id;
    const auto reject = [&] {
        return await(house.decisions.rejectPlan(
            house.scope, house.recruiter, id.toString(), {}, memory<Decided>("key")));
    };
    QCOMPARE(codeOf(reject()), ErrorCode::InvalidState);
    house.work();
    QCOMPARE(did<Decided>(reject()).interview.state, State::Rejected);
    QVERIFY(std::holds_alternative<StoredAnswer>(must(reject())));
    QCOMPARE(house.history(id).size(), 5);
}

void tst_VerbMemory::aRefusalIsRememberedUnlessTheKeyStandsForAnAnswer()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    workflow::Refusals refusals(*house.database, house.clock);
    const StoredAnswer refusal{400, {}, "refused"};
    const auto first = must(await(refusals.keep("key", "body", refusal)));
    QVERIFY(std::holds_alternative<domain::Done>(first));
    const auto again = must(create(house, memory<Intake>("key")));
    QCOMPARE(std::get<StoredAnswer>(again).status, 400);
    QCOMPARE(std::get<StoredAnswer>(again).body, QByteArray("refused"));
    QCOMPARE(interviews(house), 0);
    QCOMPARE(codeOf(create(house, memory<Intake>("key", "other"))), ErrorCode::IdempotencyMismatch);
    QCOMPARE(codeOf(await(refusals.keep("key", "other", refusal))), ErrorCode::IdempotencyMismatch);

    (void)did<Intake>(create(house, memory<Intake>("used")));
    const auto used = must(await(refusals.keep("used", "body", refusal)));
    QCOMPARE(std::get<StoredAnswer>(used).status, 201);
}

void tst_VerbMemory::aRefusalThatCannotBeWrittenIsTheDatabasesError()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    workflow::Refusals refusals(*house.database, house.clock);
    house.define(QStringLiteral("ALTER TABLE idempotency RENAME TO mislaid"));
    // One of those that are about the server, and answered 5xx.
    QVERIFY(codeOf(await(refusals.keep("key", "body", {400, {}, "refused"}))) >= ErrorCode::StorageFull);
    house.define(QStringLiteral("ALTER TABLE mislaid RENAME TO idempotency"));
    QVERIFY(std::holds_alternative<domain::Done>(
        must(await(refusals.keep("key", "body", {400, {}, "refused"})))));
}

void tst_VerbMemory::aRememberedAnswerGoesWithThePurge()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = did<Intake>(create(house, memory<Intake>("key"))).interview.id;
    QVERIFY(await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    const auto answer = std::get<StoredAnswer>(must(create(house, memory<Intake>("key"))));
    QCOMPARE(answer.interview, std::optional(id));
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(interviews(house), 1);
}

void tst_VerbMemory::aQuestionAskedTwiceIsOneExchange()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const workflow::Memory<workflow::ChatReply> memory{
        "key", "body", [](const workflow::ChatReply &reply) {
            return StoredAnswer{200, reply.interview, reply.conversationId.toUtf8()};
        }};
    const auto ask = [&] {
        return must(await(house.reports.chat(house.scope, house.recruiter, id.toString(), {},
            QStringLiteral("Why the score?"), workflow::ReportAccess::Drafts, memory)));
    };
    const auto first = std::get<workflow::ChatReply>(ask());
    const auto again = ask();
    QVERIFY(std::holds_alternative<StoredAnswer>(again));
    QCOMPARE(std::get<StoredAnswer>(again).body, first.conversationId.toUtf8());
    QCOMPARE(house.rowsOf(QStringLiteral("conversations"), id), 1);
}

QTEST_GUILESS_MAIN(tst_VerbMemory)
#include "tst_verbmemory.moc"
