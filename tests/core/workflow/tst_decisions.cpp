// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "identity/identity.h"

#include "api/documents.h"

#include <QThread>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using workflow::Decided;
using workflow::PlanApproval;

class tst_Decisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anApprovedPlanGivesTheCandidateALink();
    void aDecisionOnAnotherPlanIsRefused();
    void ofTwentySimultaneousDecisionsExactlyOneWins();
    void aRejectedPlanEndsTheInterviewWithItsReason();
    void aRevisionOfAnUnknownSectionIsRefusedAndChangesNothing();
    void aRevisionMakesTheNextVersionAndKeepsTheOtherSections();
    void aCallersOwnNameIsKeptBesideTheCredential();
    void fourEyesKeepWhoApprovedThePlanFromApprovingTheReport();
    void fourEyesSeeWhoIsBehindAKey();
    void withoutFourEyesTheSameCredentialMayApproveBoth();
    void anApprovedReportIsToldWhole();
    void aRejectedReportCancelsTheInterview();
    void aCancelledInterviewOwesNothingAnyMore();
};

namespace {

template <typename T>
QString stateNamed(const domain::Result<workflow::Performed<T>> &result)
{
    return result ? QString() : result.error().currentState;
}

QJsonObject dataOf(const QJsonObject &event)
{
    return event.value(QLatin1String("data")).toObject();
}

} // namespace

void tst_Decisions::anApprovedPlanGivesTheCandidateALink()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.change([](domain::TenantSettings &settings) { settings.interviewLinkTtlDays = 3; });
    const auto id = house.at(State::Pending).id;
    const auto approval = did<PlanApproval>(approvePlan(house, id));
    const auto interview = house.stored(id).interview;
    QCOMPARE(interview.state, State::Approved);
    QCOMPARE(approval.interview, interview);
    QCOMPARE(interview.linkExpiresAt, house.clock.now() + std::chrono::days(3));
    QCOMPARE(interview.planApprovedBy,
        QStringLiteral("%1:recruiter").arg(domain::name(domain::Actor::Kind::User)));
    const QString base = QStringLiteral("https://interview.example/interview/join/");
    QVERIFY(approval.interviewLink.startsWith(base));
    const auto claims
        = must(house.links.openLink(approval.interviewLink.mid(base.size()), house.clock.now()));
    QCOMPARE(claims.interview, id);
    QCOMPARE(claims.linkId, interview.linkId);
    QVERIFY(approval.inmailDraft.body.contains(approval.interviewLink));
    const auto data = dataOf(house.events(id).last());
    QCOMPARE(data.value(QLatin1String("interviewLink")).toString(), approval.interviewLink);
    QCOMPARE(data.value(QLatin1String("planId")).toString(), house.plan(id)->id.toString());

    const auto view
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)));
    QVERIFY(!view.interviewLink.isEmpty());
    house.clock.advance(std::chrono::days(3));
    const auto late
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)));
    QVERIFY(late.interviewLink.isEmpty());
}

void tst_Decisions::aDecisionOnAnotherPlanIsRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto first = house.plan(id)->id.toString();
    api::Decision revision;
    revision.instructions = QStringLiteral("Make it shorter.");
    QVERIFY(revisePlan(house, id, revision));
    house.work();
    api::Decision decision;
    decision.planId = first;
    QCOMPARE(codeOf(approvePlan(house, id, decision)), ErrorCode::PlanChanged);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    decision.planId = house.plan(id)->id.toString();
    QVERIFY(decision.planId != first);

    auto stale = decision;
    stale.planId = first;
    stale.reason = QStringLiteral("No.");
    stale.instructions = QStringLiteral("Make it longer.");
    QCOMPARE(codeOf(rejectPlan(house, id, stale)), ErrorCode::PlanChanged);
    QCOMPARE(codeOf(revisePlan(house, id, stale)), ErrorCode::PlanChanged);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QVERIFY(approvePlan(house, id, decision));
}

void tst_Decisions::ofTwentySimultaneousDecisionsExactlyOneWins()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    std::atomic<int> won{0};
    std::atomic<int> refused{0};
    QList<QThread *> threads;
    for (int t = 0; t < 4; ++t) {
        threads.append(QThread::create([&] {
            QList<QFuture<domain::Result<workflow::Performed<PlanApproval>>>> approvals;
            QList<QFuture<domain::Result<workflow::Performed<Decided>>>> rejections;
            for (int i = 0; i < 5; ++i) {
                if (i % 2 == 0)
                    approvals.append(
                        house.decisions.approvePlan(house.scope, house.recruiter, id.toString(), {}, {}));
                else
                    rejections.append(
                        house.decisions.rejectPlan(house.scope, house.recruiter, id.toString(), {}, {}));
            }
            const auto count = [&](const auto &result) {
                const bool known = stateNamed(result) == QLatin1String("APPROVED")
                    || stateNamed(result) == QLatin1String("REJECTED");
                won += result ? 1 : 0;
                refused += codeOf(result) == ErrorCode::InvalidState && known ? 1 : 0;
            };
            for (auto &future : approvals) {
                future.waitForFinished();
                count(future.result());
            }
            for (auto &future : rejections) {
                future.waitForFinished();
                count(future.result());
            }
        }));
    }
    for (auto *thread : threads)
        thread->start();
    for (auto *thread : threads) {
        thread->wait();
        delete thread;
    }
    QCOMPARE(won.load(), 1);
    QCOMPARE(refused.load(), 19);
    QCOMPARE(house.history(id).size(), 5);
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), 5);
}

void tst_Decisions::aRejectedPlanEndsTheInterviewWithItsReason()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    api::Decision decision;
    decision.reason = QStringLiteral("The role has changed.");
    QCOMPARE(did<Decided>(rejectPlan(house, id, decision)).interview.state, State::Rejected);
    QCOMPARE(house.history(id).last().reason, decision.reason);
    QCOMPARE(dataOf(house.events(id).last()).value(QLatin1String("reason")).toString(), decision.reason);
}

void tst_Decisions::aRevisionOfAnUnknownSectionIsRefusedAndChangesNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto known = house.plan(id)->sections.first().id;
    api::Decision decision;
    decision.instructions = QStringLiteral("Make it harder.");
    decision.sections = {known, QStringLiteral("s99"), QString()};
    const auto refused = revisePlan(house, id, decision);
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QStringList pointers;
    for (const auto &error : refused.error().fields) {
        pointers.append(error.pointer);
        QVERIFY2(error.detail.contains(known), qPrintable(error.detail));
    }
    QCOMPARE(pointers, (QStringList{QStringLiteral("/sections/1"), QStringLiteral("/sections/2")}));
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(house.work(), 0);
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 1);
    decision.sections = {known};
    QVERIFY(revisePlan(house, id, decision));
}

void tst_Decisions::aRevisionMakesTheNextVersionAndKeepsTheOtherSections()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto before = *house.plan(id);
    QVERIFY(before.sections.size() > 2);
    api::Decision decision;
    decision.instructions = QStringLiteral("Ask more about distributed systems.");
    decision.sections = {before.sections[1].id};
    QCOMPARE(did<Decided>(revisePlan(house, id, decision)).interview.state, State::GeneratingPlan);
    QCOMPARE(house.work(), 1);
    const auto after = *house.plan(id);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(after.version, 2);
    QVERIFY(after.id != before.id);
    QCOMPARE(after.provenance.parentVersion, std::optional<int>(1));
    QCOMPARE(after.sections.first(), before.sections.first());
    QCOMPARE(after.sections.last(), before.sections.last());
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 2);
    QCOMPARE(house.history(id).last().sequence, 6);
}

void tst_Decisions::aCallersOwnNameIsKeptBesideTheCredential()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    api::Decision decision;
    decision.actorId = QStringLiteral("someone-else");
    QVERIFY(approvePlan(house, id, decision));
    const auto actor = house.history(id).last().actor;
    QCOMPARE(actor.id, QStringLiteral("recruiter"));
    QCOMPARE(actor.statedAs, decision.actorId);
}

void tst_Decisions::fourEyesKeepWhoApprovedThePlanFromApprovingTheReport()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.change([](domain::TenantSettings &settings) { settings.fourEyes = true; });
    const auto id = house.at(State::AssessmentPending).id;
    api::Decision decision;
    decision.actorId = QStringLiteral("somebody-else"); // words, not a credential
    const auto same = approveAssessment(house, id, decision);
    QCOMPARE(codeOf(same), ErrorCode::SecondPersonRequired);
    QCOMPARE(house.stored(id).interview.state, State::AssessmentPending);
    // What was wanted when the plan was approved stays.
    house.change([](domain::TenantSettings &settings) { settings.fourEyes = false; });
    QCOMPARE(codeOf(approveAssessment(house, id, decision)), ErrorCode::SecondPersonRequired);
    auto other = house.recruiter;
    other.actor.id = QStringLiteral("reviewer");
    QCOMPARE(did<Decided>(await(house.decisions.approveAssessment(house.scope, other, id.toString(), {}, {})))
                 .interview.state,
        State::AssessmentApproved);
}

void tst_Decisions::fourEyesSeeWhoIsBehindAKey()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.change([](domain::TenantSettings &settings) { settings.fourEyes = true; });
    identity::Identity identity(*house.database, house.clock, house.database.keyring());
    const auto person = [&house](const char *id) {
        identity::Caller caller;
        caller.kind = identity::Caller::Kind::TenantUser;
        caller.id = QLatin1String(id);
        caller.permissions = domain::permissionsOf(domain::Role::Admin);
        caller.platform = house.scope.platform();
        caller.tenant = house.scope.tenant();
        return caller;
    };
    const auto ada = person("0198c0de-0000-7000-8000-00000000000a");
    const auto bob = person("0198c0de-0000-7000-8000-00000000000b");
    auto &keys = identity.apiKeys();
    const auto make = [&](const identity::Caller &maker) {
        return std::get<identity::IssuedApiKey>(
            must(await(keys.create(maker, {}, {QStringLiteral("K"), {}, {}, {}}, {}))))
            .apiKey;
    };
    const auto adas = make(ada);
    const auto bobs = make(bob);
    const auto rotated = std::get<identity::IssuedApiKey>(
        must(await(keys.rotate(ada, {}, adas.id, std::chrono::seconds(60), {}))))
                             .apiKey;
    const auto again = std::get<identity::IssuedApiKey>(
        must(await(keys.rotate(ada, {}, rotated.id, std::chrono::seconds(0), {}))))
                           .apiKey;
    QCOMPARE(again.family, adas.id);
    const auto client = std::get<identity::IssuedOAuthClient>(
        must(await(identity.oauthClients().create(ada, {}, {QStringLiteral("C"), {}, {}, {}}, {}))))
                            .client;
    const auto actorOf = [](const QString &id, domain::Actor::Kind kind) {
        workflow::Request request;
        request.actor = {kind, id, {}};
        return request;
    };
    using Kind = domain::Actor::Kind;
    const auto id = house.at(State::Pending).id;
    (void)did<workflow::PlanApproval>(await(house.decisions.approvePlan(
        house.scope, actorOf(adas.id.toString(), Kind::ApiKey), id.toString(), {}, {})));
    house.consent(id);
    (void)must(await(house.candidates.start(house.claims(id), {}, QStringLiteral("text"))));
    house.answerAll(id, house.candidate());
    (void)must(await(house.candidates.complete(house.claims(id), {}, workflow::Unanswered::Refuse)));
    house.work();
    const auto approve = [&](const workflow::Request &who) {
        return await(house.decisions.approveAssessment(house.scope, who, id.toString(), {}, {}));
    };
    for (const auto &same : {actorOf(adas.id.toString(), Kind::ApiKey),
             actorOf(rotated.id.toString(), Kind::ApiKey), actorOf(again.id.toString(), Kind::ApiKey),
             actorOf(client.id.toString(), Kind::ApiKey), actorOf(ada.id, Kind::User)})
        QCOMPARE(codeOf(approve(same)), ErrorCode::SecondPersonRequired);
    QCOMPARE(did<Decided>(approve(actorOf(bobs.id.toString(), Kind::ApiKey))).interview.state,
        State::AssessmentApproved);
}

void tst_Decisions::withoutFourEyesTheSameCredentialMayApproveBoth()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    QCOMPARE(did<Decided>(approveAssessment(house, id)).interview.state, State::AssessmentApproved);
}

void tst_Decisions::anApprovedReportIsToldWhole()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentApproved).id;
    const auto view
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)));
    QVERIFY(view.assessment.has_value());
    QCOMPARE(view.assessment->status, domain::AssessmentStatus::Approved);
    QVERIFY(view.assessment->overall.score.has_value());
    QVERIFY(!view.assessment->transcript.isEmpty());
    const auto event = house.events(id).last();
    QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("interview.assessment_approved"));
    QCOMPARE(dataOf(event), api::toJson(*view.assessment));
}

void tst_Decisions::aRejectedReportCancelsTheInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    api::Decision decision;
    decision.reason = QStringLiteral("The report is too thin.");
    const auto interview = did<Decided>(rejectAssessment(house, id, decision)).interview;
    QCOMPARE(interview.state, State::Cancelled);
    QCOMPARE(house.stored(id).interview.cancelReason, domain::CancelReason::AssessmentRejected);
    const auto data = dataOf(house.events(id).last());
    QCOMPARE(data.value(QLatin1String("cancelReason")).toString(), QStringLiteral("ASSESSMENT_REJECTED"));
    QCOMPARE(data.value(QLatin1String("reason")).toString(), decision.reason);
    const auto view
        = must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Drafts)));
    QCOMPARE(view.assessment->status, domain::AssessmentStatus::Rejected);
}

void tst_Decisions::aCancelledInterviewOwesNothingAnyMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::ValidatingSkills).id;
    const auto other = house.at(State::ValidatingSkills).id;
    const auto claimed = house.claim();
    QCOMPARE(claimed.size(), 2);
    QVERIFY(cancel(house, id));
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), other), 1);
    QCOMPARE(house.stored(id).interview.cancelReason, domain::CancelReason::Requested);
    // The worker that has it already keeps nothing of it.
    for (const auto &job : claimed) {
        if (job.interview == id) {
            const auto result = await(house.jobs.run(job));
            QVERIFY(!result);
            QVERIFY(await(house.jobs.retry(job, result.error())));
        }
    }
    QCOMPARE(house.stored(id).interview.state, State::Cancelled);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
    QCOMPARE(house.history(id).size(), 3);
}

QTEST_GUILESS_MAIN(tst_Decisions)
#include "tst_decisions.moc"
