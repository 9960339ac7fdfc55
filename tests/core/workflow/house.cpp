// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "jobs.h"
#include "storage/eventrepository.h"
#include "storage/organisationrepository.h"
#include "workflow/record.h"

#include <QJsonDocument>

namespace candor::tests {

using domain::Done;
using domain::InterviewId;
using domain::Result;
using domain::State;
using domain::TenantScope;
using storage::Session;
using storage::value;

namespace {

agents::Agents replaced(const agents::Agents &engine, const House::Replace &replace)
{
    return replace ? replace(engine) : engine;
}

} // namespace

House::House(storage::Backend backend, const Replace &replace)
    : database(backend, &clock)
    , links(crypto::TokenSigner({{QStringLiteral("k"), QByteArray(32, 's')}}),
          QStringLiteral("https://interview.example"))
    , environment{*database, clock, replaced(engine.agents(), replace), links,
          [this](const QString &url) -> Result<Done> {
              if (url == refusedTarget)
                  return domain::fail(domain::ErrorCode::TargetForbidden);
              return Done();
          },
          [this](const TenantScope &) {
              wakes += 1;
              if (onWake)
                  onWake();
          }}
    , scope(addTenant(QStringLiteral("first")))
{
}

TenantScope House::addTenant(const QString &name)
{
    domain::Platform platform;
    platform.id = domain::PlatformId::make(clock.now());
    platform.name = name;
    platform.domain = name + QStringLiteral(".platform.example");
    domain::Tenant tenant;
    tenant.id = domain::TenantId::make(clock.now());
    tenant.platform = platform.id;
    tenant.name = name;
    tenant.domain = name + QStringLiteral(".example");
    const bool inserted = must(database.write<bool>([=](Session &session) -> Result<bool> {
        storage::OrganisationRepository repository(session, storage::SystemScope());
        const auto first = repository.insert(platform);
        return first && *first ? repository.insert(tenant, QStringLiteral("a secret for tests")) : first;
    }));
    if (!inserted)
        qFatal("the tenant %s is there already", qPrintable(name));
    return {platform.id, tenant.id};
}

void House::change(const std::function<void(domain::TenantSettings &)> &edit)
{
    (void)must(database.write<bool>([this, edit](Session &session) -> Result<bool> {
        storage::OrganisationRepository repository(session, scope);
        auto tenant = must(repository.find(scope.tenant()));
        edit(tenant->settings);
        return repository.update(*tenant);
    }));
}

void House::change(domain::TenantStatus status)
{
    (void)must(database.write<bool>([this, status](Session &session) -> Result<bool> {
        storage::OrganisationRepository repository(session, scope);
        auto tenant = must(repository.find(scope.tenant()));
        tenant->status = status;
        return repository.update(*tenant);
    }));
}

void House::changePlatform(domain::PlatformStatus status)
{
    (void)must(database.write<bool>([this, status](Session &session) -> Result<bool> {
        storage::OrganisationRepository repository(session, storage::SystemScope());
        auto platform = must(repository.find(scope.platform()));
        platform->status = status;
        return repository.update(*platform);
    }));
}

void House::addDestination()
{
    storage::WebhookConfig config;
    config.id = domain::WebhookConfigId::make(clock.now());
    config.platform = scope.platform();
    config.tenant = scope.tenant();
    config.callbackUrl = QStringLiteral("https://ats.example/hook");
    config.secret = QStringLiteral("another secret for tests");
    config.createdAt = clock.now();
    config.updatedAt = clock.now();
    (void)must(database.write<Done>(
        [config](Session &session) { return storage::WebhookConfigRepository(session).store(config); }));
}

api::ParsedRequest House::request(const QString &externalId)
{
    static std::atomic<int> count{0};
    api::ParsedRequest parsed;
    auto &request = parsed.request;
    request = agents::test::job(QStringLiteral("software-engineer"));
    request.candidateRef = QStringLiteral("candidate-%1").arg(++count);
    request.candidateName = QStringLiteral("Ada Example");
    request.externalId = externalId;
    return parsed;
}

domain::Interview House::create(const api::ParsedRequest &parsed)
{
    return did<workflow::Intake>(
        await(intake.create(scope, recruiter, parsed, workflow::OnTerminal::Replay, {})))
        .interview;
}

domain::Interview House::at(State state)
{
    return at(state, request());
}

domain::Interview House::at(State state, api::ParsedRequest parsed)
{
    if (state == State::InfoNeeded)
        parsed.request.level.reset();
    const auto id = create(parsed).id;
    const auto reached = [&] { return stored(id).interview; };
    if (state == State::Received)
        execute(QStringLiteral("UPDATE interviews SET state = 'RECEIVED' WHERE id = ?"), {value(id)});
    if (state == State::Received || state == State::InfoNeeded || state == State::ValidatingSkills)
        return reached();
    if (state == State::GeneratingPlan) {
        (void)must(await(jobs.run(claim().first())));
        return reached();
    }
    work();
    if (state == State::Rejected)
        (void)must(rejectPlan(*this, id));
    if (state == State::Cancelled)
        (void)must(cancel(*this, id));
    if (state == State::Pending || state == State::Rejected || state == State::Cancelled)
        return reached();
    (void)must(approvePlan(*this, id));
    if (state == State::Approved)
        return reached();
    consent(id);
    (void)must(await(candidates.start(claims(id), {}, QStringLiteral("text"))));
    if (state == State::InProgress)
        return reached();
    answerAll(id, candidate());
    (void)must(await(candidates.complete(claims(id), {}, workflow::Unanswered::Refuse)));
    if (state == State::Completed)
        return reached();
    work();
    if (state == State::AssessmentApproved)
        (void)must(approveAssessment(*this, id));
    return reached();
}

storage::StoredInterview House::stored(InterviewId id)
{
    return must(database.read<storage::StoredInterview>(
        [=, this](Session &session) { return workflow::load(session, scope, id.toString()); }));
}

QList<domain::HistoryEntry> House::history(InterviewId id)
{
    return must(await(reports.history(scope, id.toString(), workflow::ReportAccess::Drafts)));
}

std::optional<domain::Plan> House::plan(InterviewId id)
{
    return must(await(reports.find(scope, id.toString(), workflow::ReportAccess::Drafts))).plan;
}

int House::work()
{
    int done = 0;
    for (auto due = claim(); !due.isEmpty(); due = claim()) {
        for (const auto &job : due) {
            const auto result = await(jobs.run(job));
            if (!result)
                (void)must(await(jobs.retry(job, result.error())));
            done += 1;
        }
    }
    return done;
}

QList<storage::Job> House::claim(const QString &owner, int most)
{
    const auto now = clock.now();
    return must(database.write<QList<storage::Job>>([=](Session &session) {
        return storage::JobRepository(session).claim(
            owner, now, now + std::chrono::minutes(1), {most, 1'000'000, {}});
    }));
}

identity::LinkClaims House::claims(InterviewId id)
{
    const auto interview = stored(id).interview;
    return {interview.platform, interview.tenant, interview.id, interview.linkId,
        interview.linkExpiresAt.value_or(clock.now())};
}

void House::consent(InterviewId id)
{
    (void)must(await(candidates.consent(claims(id), {}, {QStringLiteral("2026-11-1"), true, false})));
}

void House::answerAll(InterviewId id, const agents::test::Candidate &speaker)
{
    const auto who = claims(id);
    QHash<QString, domain::Question> questions;
    for (const auto &question : domain::questionsInOrder(*plan(id)))
        questions.insert(question.id, question);
    for (auto open = must(await(candidates.next(who))); open.question;
        open = must(await(candidates.next(who)))) {
        const auto &turn = open.question->turn;
        const auto text
            = speaker(questions.value(turn.questionId), {false, turn.questionId, turn.kind, turn.text});
        (void)must(await(candidates.answer(who, {turn.questionId, turn.number, text, true, text.isEmpty()})));
    }
}

qint64 House::number(const QString &sql, const QVariantList &values)
{
    return must(database.read<QList<qint64>>([=](Session &session) {
        return session.selectList<qint64>(sql, values, [](const storage::Row &row) { return row.number(0); });
    })).value(0, -1);
}

void House::execute(const QString &sql, storage::Values values)
{
    (void)must(database.write<qint64>([&](Session &session) { return session.execute(sql, values); }));
}

void House::define(const QString &sql)
{
    (void)must(database.write<Done>([&](Session &session) { return session.control(sql); }));
}

qint64 House::rowsOf(const QString &table, InterviewId id)
{
    return number(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE interview_id = ?").arg(table), {value(id)});
}

QList<QJsonObject> House::events(InterviewId id)
{
    const auto vault = stored(id).vault;
    struct Sealed
    {
        domain::EventId id;
        QByteArray body;
    };
    const auto rows = must(database.read<QList<Sealed>>([=](Session &session) {
        return session.selectList<Sealed>(
            QStringLiteral("SELECT id, body_sealed FROM events WHERE interview_id = ? AND body_sealed IS NOT "
                           "NULL ORDER BY sequence"),
            {value(id)},
            [](const storage::Row &row) { return Sealed{row.id<domain::EventId>(0), row.blob(1)}; });
    }));
    QList<QJsonObject> events;
    for (const auto &row : rows) {
        const auto body = must(vault->open(row.body, storage::eventBodyPlace(row.id)));
        events.append(QJsonDocument::fromJson(body).object());
    }
    return events;
}

Result<workflow::Performed<workflow::PlanApproval>> approvePlan(
    House &house, InterviewId id, const api::Decision &decision)
{
    return await(house.decisions.approvePlan(house.scope, house.recruiter, id.toString(), decision, {}));
}

Result<workflow::Performed<workflow::Decided>> rejectPlan(
    House &house, InterviewId id, const api::Decision &decision)
{
    return await(house.decisions.rejectPlan(house.scope, house.recruiter, id.toString(), decision, {}));
}

Result<workflow::Performed<workflow::Decided>> revisePlan(
    House &house, InterviewId id, const api::Decision &decision)
{
    return await(house.decisions.revisePlan(house.scope, house.recruiter, id.toString(), decision, {}));
}

Result<workflow::Performed<workflow::Decided>> approveAssessment(
    House &house, InterviewId id, const api::Decision &decision)
{
    return await(
        house.decisions.approveAssessment(house.scope, house.recruiter, id.toString(), decision, {}));
}

Result<workflow::Performed<workflow::Decided>> rejectAssessment(
    House &house, InterviewId id, const api::Decision &decision)
{
    return await(house.decisions.rejectAssessment(house.scope, house.recruiter, id.toString(), decision, {}));
}

Result<workflow::Performed<workflow::Decided>> cancel(House &house, InterviewId id)
{
    return await(house.decisions.cancel(
        house.scope, house.recruiter, id.toString(), QStringLiteral("The position was filled."), {}));
}

Result<workflow::Performed<workflow::Intake>> supplyInfo(House &house, InterviewId id, const QByteArray &body)
{
    const auto patch = must(api::parseInfoPatch(body));
    return await(house.intake.supplyInfo(house.scope, house.recruiter, id.toString(), patch, {}));
}

} // namespace candor::tests
