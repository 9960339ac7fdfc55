// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/webhooktest.h"

#include "delivery/signing.h"
#include "delivery/transport.h"
#include "storage/auditrepository.h"

#include <QJsonDocument>

namespace candor::delivery {

using domain::Done;
using domain::Result;
using storage::Session;
using storage::TenantScope;

namespace {

// What a test is about to send, as read in its unit of work.
struct PreparedTest
{
    Resolution resolution;
    http::OutgoingRequest request;
};

// What is asked for, made before its unit of work so that this may run again.
struct Order
{
    TenantScope scope;
    std::optional<domain::EventType> event;
    Caller caller;
    domain::EventId id;
    domain::Timestamp now;
};

QByteArray syntheticBody(const Order &order, const QString &event)
{
    const QJsonObject body{{QStringLiteral("id"), order.id.toString()}, {QStringLiteral("event"), event},
        {QStringLiteral("sequence"), 1}, {QStringLiteral("runId"), QStringLiteral("run_0_00000000")},
        {QStringLiteral("interviewId"), QUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("candidateRef"), QJsonValue::Null},
        {QStringLiteral("state"), QStringLiteral("RECEIVED")},
        {QStringLiteral("timestamp"), domain::toIso8601(order.now)},
        {QStringLiteral("tenantId"), order.scope.tenant().toString()},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("test"), true}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString eventFor(const Resolution &resolution, std::optional<domain::EventType> event)
{
    if (event)
        return domain::name(*event);
    const auto &config = resolution.destination->config;
    return config && !config->events.isEmpty() ? config->events.first()
                                               : domain::name(domain::EventType::Received);
}

Result<PreparedTest> prepare(Session &session, const Order &order, const WebhookTests::Settings &settings)
{
    PreparedTest test;
    const auto resolution
        = resolve(session, order.scope, {}, {}, order.event ? domain::name(*order.event) : QString());
    if (!resolution)
        return domain::fail(resolution.error());
    test.resolution = *resolution;
    const auto tenant = order.scope.tenant();
    const auto noted = storage::AuditRepository(session).append({storage::chainOf(tenant), order.now,
        order.caller.actor, QStringLiteral("webhook.test"), QStringLiteral("tenant:") + tenant.toString(),
        {{QStringLiteral("hasDestination"), resolution->destination.has_value()}}, order.caller.requestId});
    if (!noted)
        return domain::fail(noted.error());
    if (!resolution->destination)
        return test;
    const auto &config = *resolution->destination->config;
    if (!config.unreadable.isEmpty())
        return test;
    test.request.url = config.callbackUrl;
    test.request.body = syntheticBody(order, eventFor(*resolution, order.event));
    test.request.headers = webhookHeaders(
        {test.request.body, order.id.toString(), tenant, secretsOf(config), config.headers, order.now});
    test.request.totalDeadline = settings.deadline;
    test.request.policy = settings.policy;
    setTransport(test.request, config);
    return test;
}

// What was sent to the receiver, or is known to it, in confidence.
QStringList confidences(const storage::WebhookConfig &config)
{
    QStringList secrets{config.secret, config.previousSecret};
    for (const auto &[name, text] : config.headers)
        secrets.append(text);
    return secrets;
}

TestReport reportOf(const PreparedTest &test, const http::Exchange &exchange)
{
    const Destination &destination = *test.resolution.destination;
    const auto &config = *destination.config;
    TestReport report;
    report.layer = destination.layer;
    report.skipped = test.resolution.skipped;
    report.callbackUrl = destination.callbackUrl;
    report.statusCode = exchange.status;
    report.latencyMs = exchange.phases.total / 1000;
    report.requestHeaders = withoutSecrets(test.request.headers, config.headers);
    report.requestBody = test.request.body;
    report.response = echoOf(exchange, confidences(config));
    report.advice = adviceFor(exchange);
    report.delivered = report.advice.code.isEmpty();
    if (report.delivered && !config.disabledReason.isEmpty())
        report.advice = adviceFor(QStringLiteral("WEBHOOK_DISABLED"));
    if (!exchange.errorClass.isEmpty())
        report.error = exchange.errorClass + QStringLiteral(": ")
            + shownText(exchange.errorDetail.toUtf8()).left(mostFieldLength);
    else if (!report.delivered)
        report.error = QStringLiteral("HTTP_STATUS: only an answer of 200 to 299 counts as delivered.");
    return report;
}

domain::Error tooMany(std::chrono::milliseconds deadline)
{
    domain::Error error;
    error.code = domain::ErrorCode::RateLimited;
    error.detail
        = QStringLiteral("As many webhook tests are under way as may be at once: %1 of a tenant, %2 of a "
                         "platform. Wait until one of them is answered.")
              .arg(mostTestsOfTenant)
              .arg(mostTestsOfPlatform);
    error.retryAfterSeconds = int(std::chrono::ceil<std::chrono::seconds>(deadline).count());
    return error;
}

} // namespace

TestReport forTenant(TestReport report)
{
    if (report.layer != storage::WebhookLayer::Platform)
        return report;
    report.callbackUrl = originOf(report.callbackUrl);
    const auto isCustom
        = [](const auto &header) { return !isReservedHeader(QString::fromLatin1(header.first)); };
    report.requestHeaders.removeIf(isCustom);
    report.response = {};
    report.error = report.error.section(QLatin1Char(':'), 0, 0);
    return report;
}

struct WebhookTests::Testing
{
    storage::Remember<TestReport> memory;
    domain::Promise<Result<storage::Performed<TestReport>>> promise;
    PreparedTest prepared;
    TestPlaces::Place place;
};

WebhookTests::WebhookTests(storage::Database &database, http::Transport &transport,
    const domain::Clock &clock, const Settings &settings)
    : m_database(database)
    , m_transport(transport)
    , m_clock(clock)
    , m_settings(settings)
{
}

QFuture<Result<storage::Performed<TestReport>>> WebhookTests::test(const TenantScope &scope,
    std::optional<domain::EventType> event, const Caller &caller, const storage::Remember<TestReport> &memory)
{
    using Prepared = storage::Performed<PreparedTest>;
    const auto place = m_places.take(scope);
    if (!place)
        return domain::ready(
            Result<storage::Performed<TestReport>>(domain::fail(tooMany(m_settings.deadline))));
    const auto now = m_clock.now();
    const Order order{scope, event, caller, domain::EventId::make(now), now};
    const auto prepared = m_database.write<Prepared>(
        scope, [order, memory, settings = m_settings](Session &session) -> Result<Prepared> {
            if (memory) {
                const auto answered
                    = storage::recall(session, memory->scopeHash, memory->bodyHash, order.now);
                if (!answered)
                    return domain::fail(answered.error());
                if (answered->has_value())
                    return Prepared(**answered);
            }
            const auto test = prepare(session, order, settings);
            return test ? Result<Prepared>(*test) : domain::fail(test.error());
        });
    const auto testing = std::make_shared<Testing>(Testing{memory, {}, {}, place});
    const auto goOn = [this, testing](const Result<Prepared> &performed) {
        if (!performed) {
            answer(testing, domain::fail(performed.error()));
        } else if (const auto *answered = std::get_if<storage::StoredAnswer>(&*performed)) {
            answer(testing, storage::Performed<TestReport>(*answered));
        } else {
            testing->prepared = std::get<PreparedTest>(*performed);
            send(testing);
        }
    };
    QMetaObject::invokeMethod(
        &m_context, [this, prepared, goOn] { domain::whenFinished(prepared, &m_context, goOn); },
        Qt::QueuedConnection);
    return testing->promise.future();
}

// Whoever reads the answer can begin the next test.
void WebhookTests::answer(
    const std::shared_ptr<Testing> &testing, Result<storage::Performed<TestReport>> result)
{
    testing->place.reset();
    testing->promise.fulfil(std::move(result));
}

void WebhookTests::send(const std::shared_ptr<Testing> &testing)
{
    if (!testing->prepared.resolution.destination) {
        TestReport nowhere;
        nowhere.skipped = testing->prepared.resolution.skipped;
        nowhere.error = QStringLiteral("NO_DESTINATION: no layer has a webhook that takes this event.");
        nowhere.advice = adviceFor(nowhere.skipped);
        finish(testing, nowhere);
        return;
    }
    const auto &destination = *testing->prepared.resolution.destination;
    if (!destination.config->unreadable.isEmpty()) {
        TestReport unsent;
        unsent.layer = destination.layer;
        unsent.skipped = testing->prepared.resolution.skipped;
        unsent.callbackUrl = destination.callbackUrl;
        unsent.advice = adviceFor(QStringLiteral("SECRETS_UNREADABLE"));
        unsent.error = QStringLiteral("SECRETS_UNREADABLE: nothing was sent.");
        finish(testing, unsent);
        return;
    }
    const auto exchange = m_transport.send(testing->prepared.request);
    domain::whenFinished(exchange, &m_context, [this, testing](const http::Exchange &answer) {
        finish(testing, reportOf(testing->prepared, answer));
    });
}

// The event has been sent by now: an answer that can't be remembered is given all the same.
void WebhookTests::finish(const std::shared_ptr<Testing> &testing, const TestReport &report)
{
    if (!testing->memory) {
        answer(testing, storage::Performed<TestReport>(report));
        return;
    }
    const auto kept
        = m_database.write<Done>([memory = *testing->memory, report, now = m_clock.now()](Session &session) {
              return storage::keep(session, memory.scopeHash, memory.bodyHash, memory.render(report), now);
          });
    domain::whenFinished(kept, &m_context,
        [testing, report](const Result<Done> &) { answer(testing, storage::Performed<TestReport>(report)); });
}

} // namespace candor::delivery
