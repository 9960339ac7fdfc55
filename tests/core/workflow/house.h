// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/engine.h"
#include "conversation.h"
#include "domain/organisation.h"
#include "storage/webhookconfigrepository.h"
#include "support/testclock.h"
#include "support/testdatabase.h"
#include "workflow/candidateservice.h"
#include "workflow/decisionservice.h"
#include "workflow/intakeservice.h"
#include "workflow/interviewjobs.h"
#include "workflow/purgeservice.h"
#include "workflow/reportservice.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace candor::tests {

// Waits for a future with the event loop that the verbs' steps need; Internal when it doesn't come.
template <typename T>
[[nodiscard]] domain::Result<T> await(const QFuture<domain::Result<T>> &future)
{
    domain::Result<T> answer = domain::internalError(QStringLiteral("no answer in time"));
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    domain::whenFinished(future, &loop, [&](const domain::Result<T> &value) {
        answer = value;
        loop.quit();
    });
    loop.exec();
    return answer;
}

// For what must succeed for the test to mean anything.
template <typename T>
[[nodiscard]] T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(domain::name(result.error().code)), qPrintable(result.error().detail),
            qPrintable(result.error().logDetail));
    }
    return std::move(*result);
}

// The code of a refusal; nothing for a success.
template <typename T>
[[nodiscard]] std::optional<domain::ErrorCode> codeOf(const domain::Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <typename T>
[[nodiscard]] T did(const domain::Result<workflow::Performed<T>> &result)
{
    return std::get<T>(must(result));
}

// The workflow of one tenant on a real database, with the built-in engine, the real outbox and a clock that
// stands still until it is moved.
struct House
{
    using Replace = std::function<agents::Agents(const agents::Agents &)>;

    // `replace` may put test doubles in the place of some of the engine's agents.
    explicit House(storage::Backend backend, const Replace &replace = {});

    [[nodiscard]] domain::TenantScope addTenant(const QString &name);
    void change(domain::TenantStatus status);
    void changePlatform(domain::PlatformStatus status);
    void change(const std::function<void(domain::TenantSettings &)> &edit);
    // A webhook destination of the tenant, so that events get deliveries.
    void addDestination();

    // A complete request; each a different one.
    [[nodiscard]] static api::ParsedRequest request(const QString &externalId = {});
    [[nodiscard]] domain::Interview create(const api::ParsedRequest &parsed);
    // A new interview, brought to the state the way that everybody goes.
    [[nodiscard]] domain::Interview at(domain::State state);
    [[nodiscard]] domain::Interview at(domain::State state, api::ParsedRequest parsed);
    [[nodiscard]] storage::StoredInterview stored(domain::InterviewId id);
    [[nodiscard]] QList<domain::HistoryEntry> history(domain::InterviewId id);
    [[nodiscard]] std::optional<domain::Plan> plan(domain::InterviewId id);

    // Claims what is due until nothing is, and does it; answers how many were claimed.
    int work();
    [[nodiscard]] QList<storage::Job> claim(const QString &owner = QStringLiteral("node"), int most = 100);

    [[nodiscard]] identity::LinkClaims claims(domain::InterviewId id);
    void consent(domain::InterviewId id);
    // Answers each open question until there is none.
    void answerAll(domain::InterviewId id, const agents::test::Candidate &candidate);

    // The first column of the first row; `sql` must not depend on the dialect.
    [[nodiscard]] qint64 number(const QString &sql, const QVariantList &values = {});
    void execute(const QString &sql, storage::Values values = {});
    void define(const QString &sql); // DDL
    [[nodiscard]] qint64 rowsOf(const QString &table, domain::InterviewId id);
    // The opened bodies of the interview's events by type, in order.
    [[nodiscard]] QList<QJsonObject> events(domain::InterviewId id);

    TestClock clock;
    TestDatabase database;
    agents::builtin::Engine engine;
    identity::InterviewLinks links;
    std::atomic<int> wakes{0};
    std::function<void()> onWake; // set before, and reset after, everything that may wake
    // What the candidates of at() say.
    std::function<agents::test::Candidate()> candidate
        = [] { return agents::test::expert(QStringLiteral("software-engineer")); };
    QString refusedTarget; // checkTarget refuses this one
    workflow::Environment environment;
    domain::TenantScope scope;
    workflow::IntakeService intake{environment};
    workflow::DecisionService decisions{environment};
    workflow::CandidateService candidates{environment};
    workflow::ReportService reports{environment};
    workflow::PurgeService purges{environment};
    workflow::InterviewJobs jobs{environment};
    const workflow::Request recruiter{
        {domain::Actor::Kind::User, QStringLiteral("recruiter"), {}}, QStringLiteral("request-1")};
};

// Verbs with the arguments that most tests don't care about.
[[nodiscard]] domain::Result<workflow::Performed<workflow::PlanApproval>> approvePlan(
    House &house, domain::InterviewId id, const api::Decision &decision = {});
[[nodiscard]] domain::Result<workflow::Performed<workflow::Decided>> rejectPlan(
    House &house, domain::InterviewId id, const api::Decision &decision = {});
[[nodiscard]] domain::Result<workflow::Performed<workflow::Decided>> revisePlan(
    House &house, domain::InterviewId id, const api::Decision &decision = {});
[[nodiscard]] domain::Result<workflow::Performed<workflow::Decided>> approveAssessment(
    House &house, domain::InterviewId id, const api::Decision &decision = {});
[[nodiscard]] domain::Result<workflow::Performed<workflow::Decided>> rejectAssessment(
    House &house, domain::InterviewId id, const api::Decision &decision = {});
[[nodiscard]] domain::Result<workflow::Performed<workflow::Decided>> cancel(
    House &house, domain::InterviewId id);
[[nodiscard]] domain::Result<workflow::Performed<workflow::Intake>> supplyInfo(
    House &house, domain::InterviewId id, const QByteArray &body);

} // namespace candor::tests
