// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/play.h"

#include "demo/answers.h"

#include <QJsonArray>
#include <QUuid>

namespace candor::demo {

namespace {

constexpr int mostTurns = 60; // more means that the interview doesn't end

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

// Where the interview stands after an action, or what was made.
QString stateOf(const QJsonObject &answer)
{
    const auto workflowState = text(answer, "workflowState");
    return workflowState.isEmpty() ? text(answer, "state") : workflowState;
}

// The integration guide's own example.
QJsonObject exampleRequest()
{
    return {{QStringLiteral("candidateRef"), QStringLiteral("ats_app_8821")},
        {QStringLiteral("candidateProfile"),
            QStringLiteral("8 years backend engineering, strong TypeScript background.")},
        {QStringLiteral("position"), QStringLiteral("Senior Software Engineer")},
        {QStringLiteral("level"), QStringLiteral("SENIOR")},
        {QStringLiteral("qualifications"),
            QJsonArray{QStringLiteral("5+ years of production TypeScript experience"),
                QStringLiteral("Demonstrated distributed systems design at scale"),
                QStringLiteral("Strong async/concurrency patterns knowledge")}},
        {QStringLiteral("companyName"), QStringLiteral("Acme Corp")},
        {QStringLiteral("externalId"), QStringLiteral("ats_job_app_8821")}};
}

// Good for one fresh installation; nobody can know it beforehand.
QString freshPassword()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Play::Play(const QUrl &baseUrl, std::chrono::milliseconds deadline, Narrator &narrator)
    : m_baseUrl(baseUrl)
    , m_narrator(narrator)
    , m_stage(baseUrl, deadline, narrator)
    , m_owner(m_stage.makeActor(QStringLiteral("super admin")))
    , m_platformAdmin(m_stage.makeActor(QStringLiteral("platform")))
    , m_tenantAdmin(m_stage.makeActor(QStringLiteral("tenant admin")))
    , m_recruiter(m_stage.makeActor(QStringLiteral("recruiter")))
    , m_ats(m_stage.makeActor(QStringLiteral("ATS")))
    , m_candidate(m_stage.makeActor(QStringLiteral("candidate")))
{
}

bool Play::run()
{
    m_narrator.opening(m_baseUrl.toString());
    return setUpInstallation() && setUpTenant() && connectAts() && requestInterview() && approvePlan()
        && enterRoom() && answerQuestions() && reviewReport() && finish();
}

bool Play::setUpInstallation()
{
    m_narrator.act(QStringLiteral("1  A new installation gets an owner and a platform"));
    const auto email = QStringLiteral("owner@candor.example");
    const auto password = freshPassword();
    const auto owner = m_stage.call(m_owner,
        {QStringLiteral("claims the new installation"), "POST", QStringLiteral("/super-admin/auth/bootstrap"),
            QJsonObject{{QStringLiteral("email"), email}, {QStringLiteral("password"), password},
                {QStringLiteral("name"), QStringLiteral("Olive Owner")}},
            201});
    if (!owner || !m_stage.logIn(m_owner, QStringLiteral("/super-admin/auth/login"), email, password))
        return false;
    const auto platform = m_stage.call(m_owner,
        {QStringLiteral("creates the platform “Example HR”"), "POST", QStringLiteral("/platforms"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Example HR")},
                {QStringLiteral("domain"), QStringLiteral("hr.example")}},
            201});
    if (!platform)
        return false;
    m_platformId = text(*platform, "id");
    const auto adminEmail = QStringLiteral("admin@hr.example");
    const auto adminPassword = freshPassword();
    const auto admin = m_stage.call(m_owner,
        {QStringLiteral("appoints the platform's administrator"), "POST",
            QStringLiteral("/platform-admin/users"),
            QJsonObject{{QStringLiteral("platformId"), m_platformId}, {QStringLiteral("email"), adminEmail},
                {QStringLiteral("password"), adminPassword},
                {QStringLiteral("name"), QStringLiteral("Pat Platform")},
                {QStringLiteral("role"), QStringLiteral("PLATFORM_ADMIN")}},
            201});
    return admin
        && m_stage.logIn(
            m_platformAdmin, QStringLiteral("/platform-admin/auth/login"), adminEmail, adminPassword);
}

bool Play::setUpTenant()
{
    m_narrator.act(QStringLiteral("2  A customer joins: Acme Corp"));
    const auto tenant = m_stage.call(m_platformAdmin,
        {QStringLiteral("creates the tenant “Acme Corp”"), "POST", QStringLiteral("/platform-admin/tenants"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Acme Corp")},
                {QStringLiteral("domain"), QStringLiteral("acme.example")}},
            201});
    if (!tenant)
        return false;
    m_tenantId = text(*tenant, "id");
    m_platformAdmin.client->setHeader("X-Tenant-ID", m_tenantId.toLatin1());
    const auto user
        = [](const QString &email, const QString &password, const QString &name, const QString &role) {
              return QJsonObject{{QStringLiteral("email"), email}, {QStringLiteral("password"), password},
                  {QStringLiteral("name"), name}, {QStringLiteral("role"), role}};
          };
    const auto adminEmail = QStringLiteral("lead@acme.example");
    const auto adminPassword = freshPassword();
    const auto admin = m_stage.call(m_platformAdmin,
        {QStringLiteral("appoints Acme's administrator"), "POST", QStringLiteral("/users"),
            user(adminEmail, adminPassword, QStringLiteral("Lee Lead"), QStringLiteral("ADMIN")), 201});
    if (!admin || !m_stage.logIn(m_tenantAdmin, QStringLiteral("/auth/login"), adminEmail, adminPassword))
        return false;
    const auto recruiterEmail = QStringLiteral("recruiter@acme.example");
    const auto recruiterPassword = freshPassword();
    const auto recruiter = m_stage.call(m_tenantAdmin,
        {QStringLiteral("adds a recruiter"), "POST", QStringLiteral("/users"),
            user(recruiterEmail, recruiterPassword, QStringLiteral("Robin Recruiter"),
                QStringLiteral("RECRUITER")),
            201});
    return recruiter
        && m_stage.logIn(m_recruiter, QStringLiteral("/auth/login"), recruiterEmail, recruiterPassword);
}

bool Play::connectAts()
{
    m_narrator.act(QStringLiteral("3  Acme connects its applicant tracking system (ATS)"));
    const auto key = m_stage.call(m_tenantAdmin,
        {QStringLiteral("makes an API key for the ATS"), "POST", QStringLiteral("/api-keys"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("ATS")},
                {QStringLiteral("permissions"),
                    QJsonArray{QStringLiteral("interview:create"), QStringLiteral("interview:read"),
                        QStringLiteral("interview:update"), QStringLiteral("assessment:read")}}},
            201},
        [](const QJsonObject &answer) { return text(answer, "keyPrefix") + QStringLiteral("… shown once"); });
    if (!key)
        return false;
    m_ats.client->setHeader("X-API-Key", text(*key, "key").toLatin1());
    if (!m_stage.require(m_stage.receiver().listen(), QStringLiteral("the ATS opens its webhook receiver"),
            QStringLiteral("no free port on 127.0.0.1")))
        return false;
    const auto config = m_stage.call(m_platformAdmin,
        {QStringLiteral("registers the ATS's webhook receiver"), "PUT",
            QStringLiteral("/platform-admin/tenants/%1/webhook-config").arg(m_tenantId),
            QJsonObject{{QStringLiteral("callbackUrl"), m_stage.receiver().callbackUrl()},
                {QStringLiteral("events"), QJsonArray{}}, {QStringLiteral("isActive"), true}}},
        [](const QJsonObject &answer) { return QStringLiteral("secret ") + text(answer, "secretHint"); });
    if (!config)
        return false;
    const auto secret = text(*config, "secret");
    m_stage.receiver().expect({secret, m_tenantId});
    return m_stage.require(!secret.isEmpty(), QStringLiteral("platform registers the ATS's webhook receiver"),
        QStringLiteral("the answer to the first save doesn't show the signing secret"));
}

bool Play::requestInterview()
{
    m_narrator.act(QStringLiteral("4  The ATS asks for an interview"));
    const auto created = m_stage.call(m_ats,
        {QStringLiteral("requests an interview for ats_app_8821"), "POST",
            QStringLiteral("/integration/interviews"), exampleRequest(), 201},
        stateOf);
    if (!created)
        return false;
    m_runId = text(*created, "runId");
    const auto step = QStringLiteral("ATS requests an interview");
    if (!m_stage.require(text(*created, "state") == QLatin1String("VALIDATING_SKILLS")
                && text(*created, "dataQuality") == QLatin1String("EXCELLENT"),
            step,
            QStringLiteral("state %1, data quality %2; VALIDATING_SKILLS and EXCELLENT were due")
                .arg(text(*created, "state"), text(*created, "dataQuality"))))
        return false;
    if (!m_stage.awaitWebhook(QStringLiteral("interview.plan_generated")))
        return false;
    const auto run
        = m_stage.call(m_ats, {QStringLiteral("reads the interview"), "GET", runPath(), {}}, stateOf);
    if (!run)
        return false;
    const auto plan = run->value(QLatin1String("plan")).toObject();
    if (!m_stage.require(!plan[QLatin1String("sections")].toArray().isEmpty(),
            QStringLiteral("ATS reads the interview"),
            QStringLiteral("there is no plan although interview.plan_generated came")))
        return false;
    m_narrator.plan(plan);
    return true;
}

bool Play::approvePlan()
{
    m_narrator.act(QStringLiteral("5  A recruiter approves the plan"));
    const auto approved = m_stage.call(m_recruiter,
        {QStringLiteral("approves the plan"), "POST", runPath(QStringLiteral("/plan/approve")),
            QJsonObject{{QStringLiteral("actorId"), QStringLiteral("recruiter-id")}}},
        stateOf);
    if (!approved || !m_stage.awaitWebhook(QStringLiteral("interview.approved")))
        return false;
    m_interviewLink = QUrl(text(*approved, "interviewLink"));
    m_narrator.step(QStringLiteral("recruiter"), QStringLiteral("sends the candidate the link"),
        m_interviewLink.toString(QUrl::RemovePath) + QStringLiteral("/interview/join/…"));
    return m_stage.require(m_interviewLink.path().startsWith(QLatin1String("/interview/join/")),
        QStringLiteral("recruiter approves the plan"), QStringLiteral("the answer holds no interview link"));
}

bool Play::enterRoom()
{
    m_narrator.act(QStringLiteral("6  The candidate takes the interview"));
    m_candidate.client->setHeader("Origin", m_interviewLink.toEncoded(QUrl::RemovePath));
    const auto token = m_interviewLink.path().section(u'/', -1);
    const auto session = m_stage.call(m_candidate,
        {QStringLiteral("opens the link"), "POST", QStringLiteral("/candidate/session"),
            QJsonObject{{QStringLiteral("token"), token}}},
        stateOf);
    if (!session)
        return false;
    const auto lobby = m_stage.call(m_candidate,
        {QStringLiteral("reads the notice"), "GET", QStringLiteral("/candidate/interview"), {}},
        [](const QJsonObject &answer) {
            return QStringLiteral("%1 minutes, %2 questions")
                .arg(answer[QLatin1String("durationMinutes")].toInt())
                .arg(answer[QLatin1String("progress")].toObject()[QLatin1String("total")].toInt());
        });
    if (!lobby)
        return false;
    const auto version = lobby->value(QLatin1String("notice")).toObject()[QLatin1String("version")];
    const auto consent = m_stage.call(m_candidate,
        {QStringLiteral("agrees to be interviewed by an AI system"), "POST",
            QStringLiteral("/candidate/consent"),
            QJsonObject{{QStringLiteral("noticeVersion"), version}, {QStringLiteral("accepted"), true}}});
    const auto started = consent
        ? m_stage.call(m_candidate,
              {QStringLiteral("starts in text mode"), "POST", QStringLiteral("/candidate/start"),
                  QJsonObject{{QStringLiteral("mode"), QStringLiteral("text")}}},
              stateOf)
        : std::nullopt;
    return started && m_stage.awaitWebhook(QStringLiteral("interview.started"));
}

bool Play::answerQuestions()
{
    CannedCandidate person;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const auto next = m_stage.exchange(m_candidate, {{}, "GET", QStringLiteral("/candidate/next"), {}});
        if (!m_stage.require(next.status == 200, QStringLiteral("candidate reads the next question"),
                Stage::problemText(next)))
            return false;
        if (next.body[QLatin1String("done")].toBool()) {
            const auto completed = m_stage.call(m_candidate,
                {QStringLiteral("finishes the interview"), "POST", QStringLiteral("/candidate/complete"),
                    QJsonObject{}},
                stateOf);
            return completed && m_stage.awaitWebhook(QStringLiteral("interview.assessment_pending"));
        }
        const auto question = next.body[QLatin1String("question")].toObject();
        const auto isFollowUp = text(question, "kind") == QLatin1String("FOLLOW_UP");
        const auto answer = person.answer(text(question, "text"), isFollowUp);
        m_narrator.said(isFollowUp ? QStringLiteral("  follow-up") : QStringLiteral("interviewer"),
            text(question, "text"));
        m_narrator.said(QStringLiteral("candidate"), answer);
        const auto saved = m_stage.exchange(m_candidate,
            {{}, "POST", QStringLiteral("/candidate/answers"),
                QJsonObject{{QStringLiteral("questionId"), question[QLatin1String("id")]},
                    {QStringLiteral("turn"), question[QLatin1String("turn")]},
                    {QStringLiteral("text"), answer}, {QStringLiteral("final"), true}}});
        if (!m_stage.require(saved.status == 200,
                QStringLiteral("candidate answers “%1”").arg(text(question, "text")),
                Stage::problemText(saved)))
            return false;
    }
    return m_stage.fail(QStringLiteral("candidate answers the questions"),
        QStringLiteral("the interview doesn't end: %1 turns and still no last question").arg(mostTurns));
}

bool Play::reviewReport()
{
    m_narrator.act(QStringLiteral("7  A person decides on the report"));
    const auto forAts
        = m_stage.call(m_ats, {QStringLiteral("may not read the draft yet"), "GET", runPath(), {}}, stateOf);
    if (!forAts
        || !m_stage.require(forAts->value(QLatin1String("assessment")).isNull(),
            QStringLiteral("ATS may not read the draft"),
            QStringLiteral("the draft is visible without assessment:review")))
        return false;
    const auto forRecruiter = m_stage.call(m_recruiter,
        {QStringLiteral("reads the draft"), "GET", runPath(), {}},
        [](const QJsonObject &run) { return text(run[QLatin1String("assessment")].toObject(), "status"); });
    if (!forRecruiter)
        return false;
    const auto draft = forRecruiter->value(QLatin1String("assessment")).toObject();
    if (!m_stage.require(text(draft, "status") == QLatin1String("PENDING_REVIEW"),
            QStringLiteral("recruiter reads the draft"),
            QStringLiteral("the recruiter sees no draft with status PENDING_REVIEW")))
        return false;
    const auto approved = m_stage.call(m_recruiter,
        {QStringLiteral("approves the report"), "POST", runPath(QStringLiteral("/assessment/approve")),
            QJsonObject{{QStringLiteral("actorId"), QStringLiteral("recruiter-id")}}},
        stateOf);
    return approved.has_value();
}

bool Play::finish()
{
    const auto last = m_stage.awaitWebhook(QStringLiteral("interview.assessment_approved"));
    if (!last)
        return false;
    const auto report = last->value(QLatin1String("data")).toObject();
    if (!m_stage.require(!report[QLatin1String("competencies")].toArray().isEmpty(),
            QStringLiteral("webhook interview.assessment_approved"),
            QStringLiteral("its data is not the full report")))
        return false;
    m_narrator.act(QStringLiteral("8  The report, as the ATS received it"));
    m_narrator.report(report);
    m_narrator.success(int(m_stage.receiver().verified().size()));
    return true;
}

QString Play::runPath(const QString &rest) const
{
    return QStringLiteral("/integration/interviews/") + m_runId + rest;
}

} // namespace candor::demo
