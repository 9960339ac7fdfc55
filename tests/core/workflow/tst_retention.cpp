// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "storage/destinations.h"
#include "storage/recoveryrepository.h"
#include "workflow/housekeeper.h"
#include "workflow/retention.h"

using namespace candor;
using namespace candor::tests;
using domain::State;
using std::chrono::hours;
using storage::ChoreSlice;
using storage::ChoreTurn;
using storage::Session;
using storage::value;

class tst_Retention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void dataOfWhatIsOverGoesWhenItsTimeIsUp();
    void whatIsNotOverStays();
    void eachTenantHasItsOwnTime();
    void anInterviewThatCannotBeErasedHoldsUpNoOther();
    void aReportGoesWithAllThatTellsOfItsScores();
    void aReportMayOutliveTheCandidatesData();
    void aReportThatWaitsForItsApprovalStays();
    void attemptsAndRememberedAnswersGoInSlices();
    void recoveriesThatAreOverGoAfterNinetyDays();
    void countsOfAttemptsGoAfterThirtyDays();
    void aRunThatWasKilledGoesOnWhereItStopped();
    void theHousekeeperComesEachHour();
};

namespace {

ChoreSlice slice(House &house, const QString &cursor, int failures = 0)
{
    const ChoreTurn turn{QStringLiteral("retention"), QStringLiteral("node"), cursor, 0, failures};
    return must(house.database.write<ChoreSlice>(
        [&house, turn](Session &session) { return workflow::retain(session, turn, {}, house.clock.now()); }));
}

// A whole run; answers how many slices it took.
int run(House &house)
{
    int slices = 1;
    for (auto done = slice(house, {}); !done.finished; done = slice(house, done.cursor))
        slices += 1;
    return slices;
}

bool isPurged(House &house, domain::InterviewId id)
{
    return house.stored(id).interview.purgedAt.has_value();
}

void addAttempts(House &house, int count)
{
    house.execute(QStringLiteral(
                      "INSERT INTO delivery_attempts (delivery_id, number, started_at, error_class, "
                      "error_detail, url, address, phases, request_headers, response_headers) "
                      "WITH RECURSIVE counted (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM counted "
                      "WHERE number < ?) SELECT (SELECT MIN(id) FROM deliveries), number, ?, '', '', '', "
                      "'', '{}', '{}', '{}' FROM counted"),
        {value(count), value(house.clock.now())});
}

qint64 attempts(House &house)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM delivery_attempts"));
}

} // namespace

void tst_Retention::dataOfWhatIsOverGoesWhenItsTimeIsUp()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const QList<domain::InterviewId> over{
        house.at(State::Rejected).id, house.at(State::Cancelled).id, house.at(State::AssessmentApproved).id};
    const auto end = house.clock.now() + hours(24 * 90);
    house.clock.set(end);
    run(house);
    for (const auto &id : over)
        QVERIFY(!isPurged(house, id));
    house.clock.set(end + std::chrono::milliseconds(1));
    run(house);
    for (const auto &id : over) {
        QVERIFY(isPurged(house, id));
        QVERIFY(house.stored(id).interview.request.candidateName.isEmpty());
        QCOMPARE(house.events(id).last().value(QLatin1String("event")).toString(),
            QStringLiteral("interview.candidate_data_purged"));
    }
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM purges")), 3);
    // What was erased isn't erased again.
    house.clock.advance(hours(24 * 365));
    run(house);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM purges")), 3);
}

void tst_Retention::whatIsNotOverStays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QList<domain::InterviewId> open;
    for (const auto state :
        {State::InfoNeeded, State::Pending, State::Approved, State::InProgress, State::AssessmentPending})
        open.append(house.at(state).id);
    house.clock.advance(hours(24 * 1000));
    run(house);
    for (const auto &id : open)
        QVERIFY(!isPurged(house, id));
}

void tst_Retention::eachTenantHasItsOwnTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto patient = house.at(State::Rejected).id;
    house.change([](domain::TenantSettings &settings) { settings.candidatePiiRetentionDays = 100; });
    const auto first = house.scope;
    house.scope = house.addTenant(QStringLiteral("second"));
    house.change([](domain::TenantSettings &settings) { settings.candidatePiiRetentionDays = 1; });
    const auto strict = house.at(State::Rejected).id;
    house.change(domain::TenantStatus::Suspended);
    house.clock.advance(hours(25));
    run(house);
    QVERIFY(isPurged(house, strict));
    house.scope = first;
    QVERIFY(!isPurged(house, patient));
    house.clock.advance(hours(24 * 100));
    run(house);
    QVERIFY(isPurged(house, patient));
}

void tst_Retention::anInterviewThatCannotBeErasedHoldsUpNoOther()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto broken = house.at(State::Rejected).id;
    house.clock.advance(std::chrono::seconds(1));
    const auto sound = house.at(State::Rejected).id;
    // An event with the number that the one of the erasure is going to have.
    house.execute(
        QStringLiteral(
            "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
            "created_at) VALUES ('in-the-way', ?, ?, ?, 6, 'x', '', 0)"),
        {value(house.scope.platform()), value(house.scope.tenant()), value(broken)});
    house.clock.advance(hours(24 * 91));
    workflow::Housekeeper housekeeper(house.environment, {workflow::retentionChore({})},
        {QStringLiteral("node"), std::chrono::milliseconds(10)});
    housekeeper.start();
    const auto isDone = [&] {
        house.clock.advance(std::chrono::seconds(1));
        return isPurged(house, sound);
    };
    QTRY_VERIFY(isDone());
    housekeeper.stop();
    QVERIFY(!isPurged(house, broken));
    house.execute(QStringLiteral("DELETE FROM events WHERE id = 'in-the-way'"));
    run(house);
    QVERIFY(isPurged(house, broken));
}

void tst_Retention::aReportGoesWithAllThatTellsOfItsScores()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.change([](domain::TenantSettings &settings) { settings.assessmentRetentionDays = 10; });
    const auto waiting = house.at(State::AssessmentPending);
    const auto report
        = must(await(house.reports.find(house.scope, waiting.id.toString(), workflow::ReportAccess::Drafts)));
    const api::OverrideInput input{
        {}, report.assessment->competencies.first().id, 2.0, QStringLiteral("Seen otherwise.")};
    (void)did(
        await(house.decisions.overrideScore(house.scope, house.recruiter, waiting.id.toString(), input, {})));
    (void)did(await(
        house.decisions.approveAssessment(house.scope, house.recruiter, waiting.id.toString(), {}, {})));
    (void)did(await(house.reports.chat(house.scope, house.recruiter, waiting.id.toString(), {},
        QStringLiteral("What speaks for the candidate?"), workflow::ReportAccess::Drafts)));
    const auto before = house.stored(waiting.id).interview;
    const auto told = [&] { return house.events(waiting.id).last().value(QLatin1String("data")).toObject(); };
    QVERIFY(told().contains(QLatin1String("overallScore")));
    const auto rows = [&](const QString &table) { return house.rowsOf(table, waiting.id); };
    const auto details = [&] {
        return house.number(QStringLiteral(
            "SELECT COUNT(*) FROM history WHERE action = 'OVERRIDE_SCORE' AND detail IS NOT NULL"));
    };
    house.clock.advance(hours(24 * 10));
    run(house);
    QCOMPARE(rows(QStringLiteral("assessments")), 1);
    house.clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(details(), 1);
    run(house);
    QCOMPARE(rows(QStringLiteral("assessments")), 0);
    QCOMPARE(rows(QStringLiteral("conversations")), 0);
    QCOMPARE(details(), 0);
    QCOMPARE(told(), (QJsonObject{{QStringLiteral("erased"), true}}));
    QCOMPARE(
        house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.erase-report'")),
        1);
    // The interview itself, the candidate's data and the time of the last change stay.
    const auto after = house.stored(waiting.id).interview;
    QCOMPARE(after.updatedAt, before.updatedAt);
    QCOMPARE(after.request.candidateName, before.request.candidateName);
    QVERIFY(!after.purgedAt);
    const auto asked = await(house.reports.chat(house.scope, house.recruiter, waiting.id.toString(), {},
        QStringLiteral("And now?"), workflow::ReportAccess::Drafts));
    QCOMPARE(codeOf(asked), domain::ErrorCode::InterviewClosed);
}

void tst_Retention::aReportMayOutliveTheCandidatesData()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    house.clock.advance(hours(24 * 365));
    run(house);
    QVERIFY(isPurged(house, id));
    QCOMPARE(house.rowsOf(QStringLiteral("assessments"), id), 1);
    house.clock.advance(std::chrono::milliseconds(1));
    run(house);
    QCOMPARE(house.rowsOf(QStringLiteral("assessments"), id), 0);
}

void tst_Retention::aReportThatWaitsForItsApprovalStays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    house.clock.advance(hours(24 * 1000));
    run(house);
    QCOMPARE(house.rowsOf(QStringLiteral("assessments"), id), 1);
}

void tst_Retention::attemptsAndRememberedAnswersGoInSlices()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    (void)house.at(State::Pending);
    addAttempts(house, 1200);
    house.execute(
        QStringLiteral("INSERT INTO idempotency (scope_hash, body_hash, status, created_at) VALUES (?, ?, "
                       "200, ?)"),
        {value(QByteArray("scope")), value(QByteArray("body")), value(house.clock.now())});
    const auto remembered = [&] { return house.number(QStringLiteral("SELECT COUNT(*) FROM idempotency")); };
    house.clock.advance(hours(24));
    run(house);
    QCOMPARE(remembered(), 1);
    house.clock.advance(std::chrono::milliseconds(1));
    run(house);
    QCOMPARE(remembered(), 0);
    QCOMPARE(attempts(house), 1200);
    house.clock.advance(hours(24 * 29));
    // One slice for the tenants; then five hundred, five hundred, the rest.
    QCOMPARE(run(house), 4);
    QCOMPARE(attempts(house), 0);
    QVERIFY(house.number(QStringLiteral("SELECT COUNT(*) FROM deliveries")) > 0);
}

void tst_Retention::recoveriesThatAreOverGoAfterNinetyDays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto add = [&house](std::optional<domain::Timestamp> finishedAt) {
        storage::Recovery recovery;
        recovery.id = domain::RecoveryId::make(house.clock.now());
        recovery.platform = house.scope.platform();
        recovery.tenant = house.scope.tenant();
        recovery.state = finishedAt ? storage::RecoveryState::Done : storage::RecoveryState::Running;
        recovery.finishedAt = finishedAt;
        (void)must(house.database.write<domain::Done>(
            [recovery](Session &session) { return storage::RecoveryRepository(session).insert(recovery); }));
    };
    add(house.clock.now());
    add({});
    house.clock.advance(hours(24 * 90));
    run(house);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM recoveries")), 2);
    house.clock.advance(std::chrono::milliseconds(1));
    run(house);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM recoveries WHERE state = 'RUNNING'")), 1);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM recoveries")), 1);
}

void tst_Retention::countsOfAttemptsGoAfterThirtyDays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)must(house.database.write<domain::Done>([at = house.clock.now()](Session &session) {
        return storage::addAttempts(
            session, QStringLiteral("config:a"), QStringLiteral("node"), at, {0, 3, 3});
    }));
    const auto counted = [&] { return house.number(QStringLiteral("SELECT COUNT(*) FROM endpoint_hours")); };
    house.clock.advance(hours(24 * 30));
    run(house);
    QCOMPARE(counted(), 1);
    house.clock.advance(hours(1));
    run(house);
    QCOMPARE(counted(), 0);
}

void tst_Retention::aRunThatWasKilledGoesOnWhereItStopped()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    for (int i = 0; i < 3; ++i)
        (void)house.at(State::Rejected);
    house.clock.advance(hours(24 * 91));
    const auto purges = [&] { return house.number(QStringLiteral("SELECT COUNT(*) FROM purges")); };
    const auto first = slice(house, {});
    QCOMPARE(purges(), 1);
    QVERIFY(!first.finished);
    QCOMPARE(first.touched.size(), 1);
    // The same slice again, as after a crash before its commit: the next interview, not the same one.
    (void)slice(house, {});
    QCOMPARE(purges(), 2);
    (void)slice(house, first.cursor);
    QCOMPARE(purges(), 3);
    QVERIFY(slice(house, QStringLiteral("rows")).finished);
}

void tst_Retention::theHousekeeperComesEachHour()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    workflow::Housekeeper housekeeper(house.environment, {workflow::retentionChore({})},
        {QStringLiteral("node"), std::chrono::milliseconds(10)});
    housekeeper.start();
    const auto lastRun
        = [&] { return house.number(QStringLiteral("SELECT COALESCE(MAX(last_run_at), 0) FROM chores")); };
    QTRY_COMPARE(lastRun(), domain::toMilliseconds(house.clock.now()));
    house.clock.advance(hours(1));
    QTRY_COMPARE(lastRun(), domain::toMilliseconds(house.clock.now()));
    housekeeper.stop();
}

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_retention.moc"
