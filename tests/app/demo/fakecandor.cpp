// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakecandor.h"

#include "demo/webhookverification.h"

#include <QJsonDocument>
#include <QNetworkReply>

using namespace candor::demo;

static const auto secret = QStringLiteral("a-secret-that-is-only-for-this-test");
static const auto tenant = QStringLiteral("0198c0de-0000-7000-8000-000000000001");
static const QByteArray cookie = "candor-room=let-me-in";

static HttpAnswer reply(int status, const QJsonObject &body)
{
    return {
        status, QJsonDocument(body).toJson(QJsonDocument::Compact), {{"Content-Type", "application/json"}}};
}

static HttpAnswer problem(int status, const char *code, const char *detail)
{
    return reply(status, {{"code", code}, {"detail", detail}});
}

static const QJsonObject report{{"status", "PENDING_REVIEW"}, {"overallScore", 71.5},
    {"recommendation", "HIRE"}, {"confidence", 0.8}, {"summary", "Strong in two of three."},
    {"competencies",
        QJsonArray{QJsonObject{{"name", "TypeScript"}, {"score", 4.5}, {"weight", 0.6},
                       {"evidence", QJsonArray{QJsonObject{{"turn", 1}, {"quote", "strict null checks"}}}}},
            QJsonObject{{"name", "Concurrency"}, {"score", QJsonValue::Null}, {"weight", 0.4}}}},
    {"qualifications", QJsonArray{QJsonObject{{"verdict", "MET"}, {"text", "5+ years of TypeScript"}}}}};

static const QJsonObject plan{{"title", "Technical Interview"}, {"duration", 45},
    {"sections",
        QJsonArray{QJsonObject{{"title", "TypeScript"}, {"durationMinutes", 45},
            {"questions", QJsonArray{QJsonObject{{"text", "How do you use TypeScript?"}}}}}}}};

FakeCandor::FakeCandor(Fault fault)
    : m_fault(fault)
    , m_server([this](const HttpRequest &request) { return answer(request); })
{
    if (!m_server.listen())
        qFatal("no free port");
}

QUrl FakeCandor::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()));
}

HttpAnswer FakeCandor::answer(const HttpRequest &request)
{
    const auto call = QString::fromLatin1(request.method + ' ' + request.target.mid(int(qstrlen("/api/v1"))));
    m_requests.append(call);
    if (call.contains(QLatin1String("/integration/")))
        return integration(call, request);
    if (call.contains(QLatin1String("/candidate/")))
        return room(call, request);
    return administration(call, QJsonDocument::fromJson(request.body).object());
}

HttpAnswer FakeCandor::administration(const QString &call, const QJsonObject &body)
{
    if (call.endsWith(QLatin1String("/bootstrap"))) {
        if (m_fault == Fault::InstallationNotFresh)
            return problem(403, "BOOTSTRAP_CLOSED", "There is a super admin already.");
        return reply(201, {{"id", "owner"}});
    }
    if (call.endsWith(QLatin1String("/login")))
        return reply(
            200, {{"accessToken", call.contains(QLatin1String(" /auth")) ? body["email"] : "token"}});
    if (call.endsWith(QLatin1String("/webhook-config"))) {
        m_callbackUrl = body["callbackUrl"].toString();
        return reply(200, {{"secret", secret}, {"secretHint", "****test"}});
    }
    if (call == QLatin1String("POST /api-keys"))
        return reply(201, {{"key", "the-key"}, {"keyPrefix", "the"}});
    if (call.endsWith(QLatin1String("/tenants")))
        return reply(201, {{"id", tenant}});
    return reply(201, {{"id", "made"}});
}

HttpAnswer FakeCandor::integration(const QString &call, const HttpRequest &request)
{
    const auto isAts = request.header("X-API-Key") == "the-key";
    const auto isRecruiter = request.header("Authorization") == "Bearer recruiter@acme.example";
    if (!isAts && !isRecruiter)
        return problem(401, "UNAUTHENTICATED", "A credential is missing.");
    if (call == QLatin1String("POST /integration/interviews")) {
        enter("interview.received", "RECEIVED");
        enter("interview.validating_skills", "VALIDATING_SKILLS");
        enter("interview.generating_plan", "GENERATING_PLAN");
        enter("interview.plan_generated", "PENDING");
        return reply(
            201, {{"runId", "run_1_a"}, {"state", "VALIDATING_SKILLS"}, {"dataQuality", "EXCELLENT"}});
    }
    if (call.startsWith(QLatin1String("GET ")))
        return reply(200, run(isRecruiter || m_fault == Fault::DraftLeaksToTheAts));
    if (call.endsWith(QLatin1String("/plan/approve")) && isRecruiter) {
        enter("interview.approved", "APPROVED");
        return reply(200,
            {{"workflowState", "APPROVED"},
                {"interviewLink", baseUrl().toString() + QStringLiteral("/interview/join/abc.def.ghi")}});
    }
    if (call.endsWith(QLatin1String("/assessment/approve")) && isRecruiter) {
        enter("interview.assessment_approved", "ASSESSMENT_APPROVED",
            m_fault == Fault::ReportMissingFromWebhook ? QJsonObject() : report);
        return reply(200, {{"workflowState", "ASSESSMENT_APPROVED"}});
    }
    return problem(403, "PERMISSION_REQUIRED", "Not with this credential.");
}

QJsonObject FakeCandor::run(bool reviewer) const
{
    const auto hasDraft = m_state == QLatin1String("ASSESSMENT_PENDING");
    return {{"state", m_state}, {"plan", plan},
        {"assessment", hasDraft && reviewer ? QJsonValue(report) : QJsonValue::Null}};
}

HttpAnswer FakeCandor::room(const QString &call, const HttpRequest &request)
{
    if (request.header("Origin") != baseUrl().toEncoded())
        return problem(403, "PERMISSION_REQUIRED", "Another origin.");
    if (call.endsWith(QLatin1String("/session"))) {
        auto opened = reply(200, {{"state", "APPROVED"}});
        opened.headers.append({"Set-Cookie", cookie + "; Path=/; HttpOnly; SameSite=Strict"});
        return opened;
    }
    if (request.header("Cookie") != cookie)
        return problem(401, "UNAUTHENTICATED", "No cookie.");
    if (call.endsWith(QLatin1String("/interview")))
        return reply(200, {{"durationMinutes", 45}, {"notice", QJsonObject{{"version", "1"}}}});
    if (call.endsWith(QLatin1String("/start"))) {
        enter("interview.started", "IN_PROGRESS");
        return reply(200, {{"state", "IN_PROGRESS"}});
    }
    if (call.endsWith(QLatin1String("/next"))) {
        if (m_turn > 2 && m_fault != Fault::InterviewWithoutEnd)
            return reply(200, {{"done", true}, {"question", QJsonValue::Null}});
        return reply(200,
            {{"done", false},
                {"question",
                    QJsonObject{{"id", "q1"}, {"turn", m_turn},
                        {"kind", m_turn == 1 ? "QUESTION" : "FOLLOW_UP"},
                        {"text", "How do you use TypeScript?"}}}});
    }
    if (call.endsWith(QLatin1String("/answers"))) {
        ++m_turn;
        m_answers.append(QJsonDocument::fromJson(request.body).object());
        return reply(200, {{"saved", true}});
    }
    if (call.endsWith(QLatin1String("/complete"))) {
        enter("interview.completed", "COMPLETED");
        enter("interview.assessment_pending", "ASSESSMENT_PENDING");
        return reply(200, {{"state", "COMPLETED"}});
    }
    return reply(200, {});
}

void FakeCandor::enter(const QString &event, const QString &state, const QJsonObject &data)
{
    m_state = state;
    ++m_sequence;
    if (m_fault == Fault::NoWebhooks)
        return;
    if (m_fault == Fault::GapInTheSequence && m_sequence == 3)
        ++m_sequence;
    m_outbox.append({{"id", QStringLiteral("evt-%1").arg(m_sequence)}, {"event", event}, {"state", state},
        {"sequence", m_sequence}, {"tenantId", tenant}, {"data", data}});
    if (m_fault == Fault::EveryWebhookTwice)
        m_outbox.append(m_outbox.last());
    if (!m_sending)
        sendNext();
}

void FakeCandor::sendNext()
{
    m_sending = !m_outbox.isEmpty();
    if (!m_sending)
        return;
    const auto payload = m_outbox.takeFirst();
    const auto body = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    const auto id = payload["id"].toString().toLatin1();
    QNetworkRequest request{QUrl(m_callbackUrl)};
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    const auto key = m_fault == Fault::WrongWebhookSignature ? QStringLiteral("another") : secret;
    request.setRawHeader("X-Webhook-Signature", seedSignature(body, key));
    request.setRawHeader("X-Webhook-Timestamp", "2026-03-20T10:12:00.000Z");
    request.setRawHeader("X-Tenant-ID", tenant.toLatin1());
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", "1774001520");
    request.setRawHeader("webhook-signature", standardSignature(id, "1774001520", body, secret));
    auto *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        reply->deleteLater();
        sendNext();
    });
}
