// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/transitions.h"
#include "house.h"
#include "identity/identity.h"
#include "storage/eventrepository.h"

#include <QJsonDocument>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using identity::Force;
using storage::value;

class tst_TenantDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void interviewsInAnyStateAreCancelledAndErased();
    void thePlatformStillReadsWhatHappened();
    void otherTenantsLoseNothing();
    void whatAgentsOwedIsDropped();
    void candidatesFindAClosedInterview();
    void nobodyGetsAnInterviewInADeletedTenant();
    void theWebhookConfigServesUntilAllIsDelivered();
    void afterAWeekWhatIsLeftIsParked();
    void aTenantWithoutInterviewsLeavesNoJobs();
};

namespace {

identity::Caller superAdmin()
{
    identity::Caller caller;
    caller.kind = identity::Caller::Kind::SuperAdmin;
    caller.id = QStringLiteral("0198c0de-0000-7000-8000-000000000001");
    caller.permissions = domain::permissions();
    return caller;
}

// Deletes the house's tenant by the verb, as a super admin does.
std::optional<ErrorCode> remove(House &house, Force force)
{
    identity::Identity identity(*house.database, house.clock, house.database.keyring());
    return codeOf(await(identity.tenants().remove(superAdmin(), house.scope.tenant(), force, {})));
}

// Does what the deletion left to do; all of it is due a while later.
void workOff(House &house)
{
    house.clock.advance(std::chrono::seconds(10));
    house.work();
}

qint64 jobs(House &house)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM jobs"));
}

qint64 configs(House &house)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM webhook_configs"));
}

qint64 deliveries(House &house, const QString &state)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = ?"), {state});
}

QList<QJsonObject> feed(House &house)
{
    const auto page = must(house.database.read<domain::FeedPage>([&](storage::Session &session) {
        return storage::EventRepository(session).feed(
            storage::PlatformScope(house.scope.platform()), {}, 200);
    }));
    QList<QJsonObject> events;
    for (const auto &payload : page.payloads)
        events.append(QJsonDocument::fromJson(payload).object());
    return events;
}

} // namespace

void tst_TenantDeletion::interviewsInAnyStateAreCancelledAndErased()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QList<domain::InterviewId> ids;
    for (const auto state : {State::AssessmentApproved, State::AssessmentPending, State::Completed,
             State::InProgress, State::Approved, State::Rejected, State::Cancelled, State::Pending,
             State::InfoNeeded, State::ValidatingSkills})
        ids.append(house.at(state).id);
    (void)must(await(house.purges.purge(house.scope, house.recruiter, ids.at(1).toString())));
    QCOMPARE(remove(house, Force::No), ErrorCode::ActiveInterviews);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    QCOMPARE(remove(house, Force::Yes), ErrorCode::ScopeForbidden);
    workOff(house);
    for (const auto &id : ids) {
        const auto stored = house.stored(id);
        QVERIFY(domain::isTerminal(stored.interview.state));
        QVERIFY(stored.interview.purgedAt);
        QCOMPARE(stored.interview.request.candidateName, QString());
        const auto events = house.events(id);
        const auto told = [&events](const char *name) {
            return std::count_if(events.begin(), events.end(), [name](const QJsonObject &event) {
                return event.value(QLatin1String("event")) == QLatin1String(name);
            });
        };
        QCOMPARE(told("interview.candidate_data_purged"), 1);
        QCOMPARE(told("interview.cancelled"), stored.interview.state == State::Cancelled ? 1 : 0);
    }
    QCOMPARE(house.stored(ids.at(0)).interview.state, State::AssessmentApproved);
    QCOMPARE(house.stored(ids.at(5)).interview.state, State::Rejected);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM interviews WHERE state = 'CANCELLED'")), 8);
    house.clock.advance(std::chrono::minutes(2));
    house.work();
    QCOMPARE(jobs(house), 0);
}

void tst_TenantDeletion::thePlatformStillReadsWhatHappened()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto pending = house.at(State::Pending);
    const auto before = house.events(pending.id).size();
    QTRY_COMPARE(feed(house).size(), before);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    QCOMPARE(feed(house).size(), before);
    workOff(house);
    // Once no older unit of work is under way, of anybody on the database server.
    QTRY_COMPARE(feed(house).size(), before + 2);
    const auto events = feed(house);
    QCOMPARE(
        events.at(before).value(QLatin1String("event")).toString(), QStringLiteral("interview.cancelled"));
    QCOMPARE(events.at(before + 1).value(QLatin1String("event")).toString(),
        QStringLiteral("interview.candidate_data_purged"));
    for (const auto &event : events)
        QCOMPARE(event.value(QLatin1String("runId")).toString(), pending.runId);
}

void tst_TenantDeletion::otherTenantsLoseNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto mine = house.at(State::Pending).id;
    auto theirs = house.addTenant(QStringLiteral("second"));
    std::swap(house.scope, theirs);
    const auto other = house.at(State::ValidatingSkills).id;
    std::swap(house.scope, theirs);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    workOff(house);
    QVERIFY(house.stored(mine).interview.purgedAt);
    house.scope = theirs;
    const auto stored = house.stored(other);
    QCOMPARE(stored.interview.state, State::Pending);
    QVERIFY(!stored.interview.purgedAt);
    QCOMPARE(stored.interview.request.candidateName, QStringLiteral("Ada Example"));
}

void tst_TenantDeletion::whatAgentsOwedIsDropped()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::ValidatingSkills).id;
    const auto claimed = house.claim();
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    QCOMPARE(codeOf(await(house.jobs.run(claimed.first()))), ErrorCode::ScopeForbidden);
    workOff(house);
    QCOMPARE(house.stored(id).interview.state, State::Cancelled);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM jobs WHERE kind = 'validate'")), 0);
}

void tst_TenantDeletion::candidatesFindAClosedInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    const auto claims = house.claims(id);
    QVERIFY(must(await(house.candidates.next(claims))).question);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    QCOMPARE(codeOf(await(house.candidates.next(claims))), ErrorCode::InterviewClosed);
    workOff(house);
    QCOMPARE(codeOf(await(house.candidates.next(claims))), ErrorCode::InterviewClosed);
}

void tst_TenantDeletion::nobodyGetsAnInterviewInADeletedTenant()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(remove(house, Force::No), std::nullopt);
    const auto late = await(house.intake.create(
        house.scope, house.recruiter, House::request(), workflow::OnTerminal::Replay, {}));
    QCOMPARE(codeOf(late), ErrorCode::ScopeForbidden);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM interviews")), 0);
}

void tst_TenantDeletion::theWebhookConfigServesUntilAllIsDelivered()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    (void)house.at(State::Pending);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    workOff(house);
    QCOMPARE(configs(house), 1);
    QCOMPARE(jobs(house), 1);
    house.execute(QStringLiteral("UPDATE deliveries SET state = 'DELIVERED' WHERE event_type <> ?"),
        {value(QStringLiteral("interview.candidate_data_purged"))});
    house.clock.advance(std::chrono::minutes(2));
    house.work();
    QCOMPARE(configs(house), 1);
    house.execute(QStringLiteral("UPDATE deliveries SET state = 'DELIVERED'"));
    house.clock.advance(std::chrono::minutes(2));
    house.work();
    QCOMPARE(configs(house), 0);
    QCOMPARE(jobs(house), 0);
}

void tst_TenantDeletion::afterAWeekWhatIsLeftIsParked()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    (void)house.at(State::Pending);
    QCOMPARE(remove(house, Force::Yes), std::nullopt);
    workOff(house);
    const auto waiting = deliveries(house, QStringLiteral("PENDING"));
    QVERIFY(waiting > 2);
    house.clock.advance(storage::retireAfter);
    house.work();
    QCOMPARE(configs(house), 0);
    QCOMPARE(jobs(house), 0);
    QCOMPARE(deliveries(house, QStringLiteral("PARKED")), waiting);
    QCOMPARE(house.number(QStringLiteral("SELECT COALESCE(SUM(pending), 0) FROM lanes")), 0);
}

void tst_TenantDeletion::aTenantWithoutInterviewsLeavesNoJobs()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    QCOMPARE(remove(house, Force::No), std::nullopt);
    QCOMPARE(configs(house), 0);
    QCOMPARE(jobs(house), 0);
}

QTEST_GUILESS_MAIN(tst_TenantDeletion)

#include "tst_tenantdeletion.moc"
