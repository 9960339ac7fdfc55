// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include <QJsonArray>
#include <QThread>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using storage::value;
using workflow::Intake;
using workflow::OnTerminal;

class tst_Intake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aCompleteRequestIsValidatedWithAllThatTellsOfIt();
    void withoutADestinationOnlyTheEventsAreKept();
    void whenTheLastWriteFailsNothingIsLeft();
    void anIncompleteRequestAsksForWhatIsMissing();
    void infoThatStillLacksSomethingTellsNobody();
    void infoThatCompletesTheRequestGoesOn();
    void aCallbackThatTheTargetRulesRefuseStoresNothing();
    void theSameExternalIdReplaysAndAnotherRequestConflicts();
    void anExternalIdStartsAFreshRunOnceTheOldOneIsOver();
    void aHundredSimultaneousCreatesMakeOneInterview();
    void simultaneousFreshRunsMakeOneInterview();
    void anotherTenantMayUseTheSameExternalId();
};

namespace {

Intake create(House &house, const api::ParsedRequest &parsed, OnTerminal onTerminal = OnTerminal::Replay)
{
    return did<Intake>(await(house.intake.create(house.scope, house.recruiter, parsed, onTerminal, {})));
}

qint64 rows(House &house, const char *table)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
}

// From five threads, twenty each; answers each outcome. The threads need no event loop: create() is one unit
// of work.
QList<domain::Result<workflow::Performed<Intake>>> aHundredTimes(
    House &house, const api::ParsedRequest &parsed, OnTerminal onTerminal)
{
    using Answer = domain::Result<workflow::Performed<Intake>>;
    QList<QList<Answer>> answers(5);
    QList<QThread *> threads;
    for (int t = 0; t < 5; ++t) {
        auto *mine = &answers[t];
        threads.append(QThread::create([&, mine] {
            QList<QFuture<Answer>> futures;
            for (int i = 0; i < 20; ++i)
                futures.append(house.intake.create(house.scope, house.recruiter, parsed, onTerminal, {}));
            for (auto &future : futures) {
                future.waitForFinished();
                mine->append(future.result());
            }
        }));
    }
    for (auto *thread : threads)
        thread->start();
    for (auto *thread : threads) {
        thread->wait();
        delete thread;
    }
    QList<Answer> all;
    for (const auto &some : answers)
        all += some;
    return all;
}

} // namespace

void tst_Intake::aCompleteRequestIsValidatedWithAllThatTellsOfIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    const auto intake = create(house, House::request());
    QCOMPARE(intake.kind, Intake::Kind::Created);
    QCOMPARE(intake.interview.state, State::ValidatingSkills);
    const auto id = intake.interview.id;
    QCOMPARE(house.stored(id).interview, intake.interview);
    QCOMPARE(house.wakes.load(), 1);

    const auto history = house.history(id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].sequence, 1);
    QCOMPARE(history[0].from, std::optional<State>());
    QCOMPARE(history[0].to, State::Received);
    QCOMPARE(history[0].actor, house.recruiter.actor);
    QCOMPARE(history[1].sequence, 2);
    QCOMPARE(history[1].to, State::ValidatingSkills);
    QCOMPARE(history[1].actor.kind, domain::Actor::Kind::System);

    const auto events = house.events(id);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].value(QLatin1String("event")).toString(), QStringLiteral("interview.received"));
    QCOMPARE(events[0].value(QLatin1String("sequence")).toInt(), 1);
    QCOMPARE(events[1].value(QLatin1String("sequence")).toInt(), 2);
    QCOMPARE(events[1].value(QLatin1String("state")).toString(), QStringLiteral("VALIDATING_SKILLS"));
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), id), 2);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE subject = ?"),
                 {value(QStringLiteral("interview:") + id.toString())}),
        2);
}

void tst_Intake::withoutADestinationOnlyTheEventsAreKept()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.create(House::request()).id;
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), 2);
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), id), 0);
}

void tst_Intake::whenTheLastWriteFailsNothingIsLeft()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    // The job is the last thing that an intake writes.
    house.define(QStringLiteral("ALTER TABLE jobs RENAME TO jobs_away"));
    const auto failed
        = await(house.intake.create(house.scope, house.recruiter, House::request(), OnTerminal::Replay, {}));
    QVERIFY(!failed);
    for (const char *table :
        {"interviews", "interview_keys", "history", "events", "deliveries", "lanes", "audit", "audit_heads"})
        QCOMPARE(rows(house, table), 0);
    QCOMPARE(house.wakes.load(), 0);
    house.define(QStringLiteral("ALTER TABLE jobs_away RENAME TO jobs"));
    (void)house.create(House::request());
    QCOMPARE(rows(house, "interviews"), 1);
}

void tst_Intake::anIncompleteRequestAsksForWhatIsMissing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto interview = house.at(State::InfoNeeded);
    QCOMPARE(interview.state, State::InfoNeeded);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), interview.id), 0);
    const auto event = house.events(interview.id).last();
    QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("interview.info_needed"));
    const auto missing = event.value(QLatin1String("data")).toObject().value(QLatin1String("missingFields"));
    QCOMPARE(missing.toArray().size(), 1);
    QCOMPARE(missing.toArray().first().toObject().value(QLatin1String("field")).toString(),
        QStringLiteral("level"));
}

void tst_Intake::infoThatStillLacksSomethingTellsNobody()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto before = house.at(State::InfoNeeded);
    const auto after
        = did<Intake>(supplyInfo(house, before.id, "{\"companyName\": \"Another Company\"}")).interview;
    QCOMPARE(after.state, State::InfoNeeded);
    QCOMPARE(after.revision, before.revision + 1);
    QCOMPARE(house.stored(before.id).interview.request.companyName, QStringLiteral("Another Company"));
    QCOMPARE(house.stored(before.id).interview.request.candidateName, before.request.candidateName);
    QCOMPARE(house.rowsOf(QStringLiteral("events"), before.id), 2);
    QCOMPARE(house.rowsOf(QStringLiteral("history"), before.id), 2);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), before.id), 0);
}

void tst_Intake::infoThatCompletesTheRequestGoesOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InfoNeeded).id;
    const auto after = did<Intake>(supplyInfo(house, id, "{\"level\": \"LEAD\"}")).interview;
    QCOMPARE(after.state, State::ValidatingSkills);
    QCOMPARE(house.stored(id).interview, after);
    QCOMPARE(house.events(id).last().value(QLatin1String("event")).toString(),
        QStringLiteral("interview.info_completed"));
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
    QCOMPARE(house.work(), 2);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(codeOf(supplyInfo(house, id, "{\"level\": \"MID\"}")), ErrorCode::InvalidState);
    QCOMPARE(house.stored(id).interview.request.level, domain::Level::Lead);
}

void tst_Intake::aCallbackThatTheTargetRulesRefuseStoresNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.refusedTarget = QStringLiteral("https://forbidden.example/hook");
    auto parsed = House::request();
    parsed.request.callbackUrl = house.refusedTarget;
    QCOMPARE(codeOf(await(house.intake.create(house.scope, house.recruiter, parsed, OnTerminal::Replay, {}))),
        ErrorCode::TargetForbidden);
    QCOMPARE(rows(house, "interviews"), 0);
    const auto id = house.at(State::InfoNeeded).id;
    QCOMPARE(codeOf(supplyInfo(
                 house, id, "{\"level\": \"MID\", \"callbackUrl\": \"https://forbidden.example/hook\"}")),
        ErrorCode::TargetForbidden);
    QCOMPARE(house.stored(id).interview.state, State::InfoNeeded);
    parsed.request.callbackUrl = QStringLiteral("https://allowed.example/hook");
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), house.create(parsed).id), 2);
}

void tst_Intake::theSameExternalIdReplaysAndAnotherRequestConflicts()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    auto parsed = House::request(QStringLiteral("application-1"));
    const auto first = create(house, parsed);
    const auto again = create(house, parsed);
    QCOMPARE(again.kind, Intake::Kind::Replayed);
    QCOMPARE(again.interview, first.interview);
    parsed.request.position = QStringLiteral("Data Engineer");
    const auto other = create(house, parsed);
    QCOMPARE(other.kind, Intake::Kind::Conflict);
    QCOMPARE(other.interview.id, first.interview.id);
    QCOMPARE(other.interview.request.position, first.interview.request.position);
    QCOMPARE(rows(house, "interviews"), 1);
    QCOMPARE(rows(house, "events"), 2);
    QCOMPARE(rows(house, "jobs"), 1);
}

void tst_Intake::anExternalIdStartsAFreshRunOnceTheOldOneIsOver()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto parsed = House::request(QStringLiteral("application-1"));
    const auto first = create(house, parsed).interview;
    QCOMPARE(create(house, parsed, OnTerminal::StartNew).interview.id, first.id);
    QVERIFY(cancel(house, first.id));
    QCOMPARE(create(house, parsed).interview.id, first.id);
    const auto fresh = create(house, parsed, OnTerminal::StartNew);
    QCOMPARE(fresh.kind, Intake::Kind::Created);
    QVERIFY(fresh.interview.id != first.id);
    QCOMPARE(house.stored(first.id).interview.request.externalId, QStringLiteral("application-1"));
    QCOMPARE(create(house, parsed).interview.id, fresh.interview.id);
    QCOMPARE(rows(house, "interviews"), 2);
}

void tst_Intake::aHundredSimultaneousCreatesMakeOneInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto parsed = House::request(QStringLiteral("application-1"));
    int created = 0;
    QSet<QString> ids;
    for (const auto &answer : aHundredTimes(house, parsed, OnTerminal::Replay)) {
        const auto intake = did<Intake>(answer);
        created += intake.kind == Intake::Kind::Created ? 1 : 0;
        QVERIFY(intake.kind != Intake::Kind::Conflict);
        ids.insert(intake.interview.runId);
    }
    QCOMPARE(created, 1);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(rows(house, "interviews"), 1);
    QCOMPARE(rows(house, "interview_keys"), 1);
    QCOMPARE(rows(house, "jobs"), 1);
}

void tst_Intake::simultaneousFreshRunsMakeOneInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto parsed = House::request(QStringLiteral("application-1"));
    QVERIFY(cancel(house, house.create(parsed).id));
    int created = 0;
    for (const auto &answer : aHundredTimes(house, parsed, OnTerminal::StartNew)) {
        const auto intake = did<Intake>(answer);
        created += intake.kind == Intake::Kind::Created ? 1 : 0;
    }
    QCOMPARE(created, 1);
    QCOMPARE(rows(house, "interviews"), 2);
    QCOMPARE(rows(house, "jobs"), 1);
}

void tst_Intake::anotherTenantMayUseTheSameExternalId()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto parsed = House::request(QStringLiteral("application-1"));
    const auto first = create(house, parsed);
    house.scope = house.addTenant(QStringLiteral("second"));
    const auto second = create(house, parsed);
    QCOMPARE(second.kind, Intake::Kind::Created);
    QVERIFY(second.interview.id != first.interview.id);
}

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
