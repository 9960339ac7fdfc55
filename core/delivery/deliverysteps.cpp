// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"

#include "delivery/echo.h"
#include "delivery/resolution.h"
#include "delivery/unsendable.h"
#include "http/date.h"
#include "storage/eventrepository.h"
#include "storage/noderepository.h"

namespace candor::delivery {

using domain::Result;
using domain::Timestamp;
using storage::DeliveryState;
using storage::Session;
using storage::SystemScope;

namespace {

constexpr int gone = 410; // RFC 9110 §15.5.11

const QString goneReason = QStringLiteral("GONE");
const QString unreadableReason = QStringLiteral("UNREADABLE");

Step giveUp(Prepared &prepared, QLatin1String fault)
{
    prepared.fault = fault;
    return Step::GiveUp;
}

// What signs for a tenant without a layer of its own: the secret of its webhook config, which its receivers
// know, and before there is one the secret that it got at its creation. Nothing when that can't be opened.
Result<std::optional<Secrets>> tenantSecrets(
    storage::WebhookConfigRepository &configs, const storage::TenantScope &scope)
{
    const auto config = configs.find(scope);
    if (!config)
        return domain::fail(config.error());
    if (config->has_value()) {
        const bool isReadable = !(*config)->secret.isEmpty();
        return isReadable ? std::optional(secretsOf(**config)) : std::nullopt;
    }
    const auto secret = configs.tenantSecret(scope);
    if (!secret)
        return domain::fail(secret.error());
    if (!secret->text)
        return std::optional<Secrets>();
    return std::optional(Secrets{*secret->text, {}, {}});
}

// What was read for another lane a moment ago.
using ReadConfigs = QHash<domain::WebhookConfigId, std::optional<storage::WebhookConfig>>;

Result<std::optional<storage::WebhookConfig>> configOnce(
    Session &session, domain::WebhookConfigId id, ReadConfigs &read)
{
    if (const auto found = read.constFind(id); found != read.cend())
        return *found;
    auto config = storage::WebhookConfigRepository(session).find(SystemScope(), id);
    if (config)
        read.insert(id, *config);
    return config;
}

// Fills in where the delivery goes; answers Send, or why it can't go now.
Result<Step> address(Session &session, Prepared &prepared, ReadConfigs &read)
{
    const auto id = configOf(prepared.delivery.destination);
    if (!id) {
        storage::WebhookConfigRepository configs(session);
        auto secrets = tenantSecrets(
            configs, storage::TenantScope(prepared.delivery.platform, prepared.delivery.tenant));
        if (!secrets)
            return domain::fail(secrets.error());
        if (!secrets->has_value())
            return giveUp(prepared, secretUnreadable);
        prepared.url = prepared.delivery.callbackUrl;
        prepared.secrets = std::move(**secrets);
        return Step::Send;
    }
    const auto config = configOnce(session, *id, read);
    if (!config)
        return domain::fail(config.error());
    if (!config->has_value())
        return Step::Park;
    prepared.config = **config;
    if (!prepared.config->active || !prepared.config->disabledReason.isEmpty())
        return Step::Hold;
    if (!prepared.config->unreadable.isEmpty())
        return Step::Disable;
    prepared.url = prepared.config->callbackUrl;
    prepared.secrets = secretsOf(*prepared.config);
    prepared.customHeaders = prepared.config->headers;
    return Step::Send;
}

Result<Step> openOperational(Session &session, Prepared &prepared)
{
    const auto payload
        = storage::EventRepository(session).operationalPayload(SystemScope(), prepared.delivery.event);
    if (!payload)
        return domain::fail(payload.error());
    if (!payload->has_value())
        return giveUp(prepared, bodyUnreadable);
    prepared.body = **payload;
    prepared.vault = storage::responseVault(session.keyring());
    return Step::Send;
}

// Opens the body; answers Send, or GiveUp when its interview's key doesn't open it: a row that was tampered
// with or restored without its key holds up nobody else.
Result<Step> openBody(Session &session, Prepared &prepared, const storage::DeliveryHead &head)
{
    if (prepared.delivery.interview.isNull())
        return openOperational(session, prepared);
    if (!head.wrappedKey || !head.bodySealed)
        return giveUp(prepared, bodyUnreadable);
    auto vault
        = storage::InterviewVault::unwrap(session.keyring(), prepared.delivery.interview, *head.wrappedKey);
    if (!vault)
        return domain::fail(vault.error());
    const auto body = vault->open(*head.bodySealed, storage::eventBodyPlace(prepared.delivery.event));
    if (!body)
        return giveUp(prepared, bodyUnreadable);
    prepared.body = *body;
    prepared.vault = std::move(*vault);
    return Step::Send;
}

Result<Prepared> prepareOne(Session &session, const storage::LaneClaim &lane, ReadConfigs &configs)
{
    Prepared prepared;
    prepared.lane = lane;
    const auto head
        = storage::DeliveryRepository(session).head(SystemScope(), lane.destination, lane.interview);
    if (!head)
        return domain::fail(head.error());
    if (!head->has_value())
        return prepared;
    prepared.delivery = (*head)->delivery;
    auto step = openBody(session, prepared, **head);
    if (step && *step == Step::Send)
        step = address(session, prepared, configs);
    if (!step)
        return domain::fail(step.error());
    prepared.step = *step;
    return prepared;
}

// RFC 9110 §15.6.4, RFC 6585 §4: the receiver speaks for all that is sent to it.
bool asksForTime(int status)
{
    return status == 429 || status == 503;
}

// Short, and not another's: the last digits of a UUID of version 7 are random.
QString laneName(domain::InterviewId interview)
{
    return interview.toString().right(12);
}

QString errorOf(const http::Exchange &exchange)
{
    if (!exchange.errorClass.isEmpty())
        return exchange.errorClass;
    if (exchange.status >= 200 && exchange.status < 300)
        return {};
    if (exchange.status == gone)
        return goneReason;
    return exchange.status >= 300 && exchange.status < 400 ? QStringLiteral("REDIRECT")
                                                           : QStringLiteral("HTTP_STATUS");
}

QJsonObject phasesOf(const http::Exchange &exchange)
{
    return {{QStringLiteral("dns"), exchange.phases.dns},
        {QStringLiteral("connect"), exchange.phases.connect}, {QStringLiteral("tls"), exchange.phases.tls},
        {QStringLiteral("firstByte"), exchange.phases.firstByte},
        {QStringLiteral("total"), exchange.phases.total},
        {QStringLiteral("bodyTruncated"), exchange.truncated}};
}

// A date is meant by the receiver's own clock, where its answer tells the time.
std::optional<std::chrono::milliseconds> retryAfterOf(const http::Exchange &exchange, Timestamp now)
{
    std::optional<QByteArray> asked;
    std::optional<Timestamp> itsNow;
    for (const auto &[name, text] : exchange.headers) {
        if (name.compare("retry-after", Qt::CaseInsensitive) == 0)
            asked = asked.value_or(text);
        else if (name.compare("date", Qt::CaseInsensitive) == 0)
            itsNow = http::parseDate(text);
    }
    return asked ? parseRetryAfter(*asked, itsNow.value_or(now)) : std::nullopt;
}

// What the receiver knows in confidence, or was sent so.
QStringList confidences(const Prepared &prepared)
{
    QStringList secrets{prepared.secrets.current, prepared.secrets.previous};
    for (const auto &[name, text] : prepared.customHeaders)
        secrets.append(text);
    return secrets;
}

storage::DeliveryAttempt attemptOf(const Prepared &prepared, const http::Headers &sent,
    const http::Exchange &exchange, const QString &error, Timestamp startedAt)
{
    storage::DeliveryAttempt attempt;
    attempt.number = prepared.delivery.attempts + 1;
    attempt.startedAt = startedAt;
    attempt.node = storage::nodeName(prepared.lane.owner);
    attempt.status = exchange.status;
    attempt.errorClass = error;
    attempt.errorDetail = exchange.errorDetail;
    attempt.url = prepared.url;
    attempt.address = exchange.address;
    attempt.phases = phasesOf(exchange);
    attempt.requestHeaders = toJson(withoutSecrets(sent, prepared.customHeaders));
    const auto secrets = confidences(prepared);
    attempt.responseHeaders = toJson(withoutEchoes(exchange.headers, secrets));
    // With the key as it was when the body was opened: an answer to personal data that was purged meanwhile
    // can't be opened either.
    if (prepared.vault && !exchange.body.isEmpty()) {
        attempt.responseSealed = prepared.vault->seal(withoutEchoes(exchange.body, secrets),
            storage::responsePlace(prepared.delivery.id, attempt.number));
    }
    return attempt;
}

} // namespace

Result<QList<Prepared>> prepare(Session &session, const QList<storage::LaneClaim> &lanes)
{
    QList<Prepared> all;
    ReadConfigs configs;
    for (const auto &lane : lanes) {
        auto prepared = prepareOne(session, lane, configs);
        if (!prepared)
            return domain::fail(prepared.error());
        all.append(std::move(*prepared));
    }
    return all;
}

Outcome judge(Prepared prepared, const http::Headers &sent, const http::Exchange &exchange,
    Timestamp startedAt, Timestamp now, const RetryRules &rules)
{
    if (exchange.errorClass == QLatin1String("CANCELLED")) {
        prepared.step = Step::Release;
        return withoutAttempt(std::move(prepared), now);
    }
    Outcome outcome;
    const QString error = errorOf(exchange);
    outcome.attempt = attemptOf(prepared, sent, exchange, error, startedAt);
    outcome.laneDue = now;
    const bool isGone = error == goneReason;
    if (isGone && prepared.config)
        outcome.disables = goneReason;
    storage::Delivery &delivery = prepared.delivery;
    delivery.attempts += 1;
    delivery.lastStatus = exchange.status;
    delivery.lastError = error;
    delivery.nextAttemptAt = std::nullopt;
    const auto retryAfter = retryAfterOf(exchange, now);
    const auto delay
        = nextDelay(delivery.attempts - delivery.scheduleFrom, rules.schedule, rules.jitter, retryAfter);
    if (!error.isEmpty() && !isGone)
        outcome.failure = {error, exchange.status, asksForTime(exchange.status) ? retryAfter : std::nullopt,
            laneName(delivery.interview), !prepared.config,
            prepared.config && prepared.config->layer == storage::WebhookLayer::Platform};
    if (error.isEmpty()) {
        delivery.state = DeliveryState::Delivered;
        delivery.finishedAt = now;
    } else if (isGone && !prepared.config) {
        // An interview's own URL has no settings that could be disabled and saved again.
        delivery.state = DeliveryState::Failed;
        delivery.finishedAt = now;
    } else if (isGone) {
        outcome.retryAt = now + delay.value_or(std::chrono::milliseconds(0));
    } else if (delay) {
        delivery.nextAttemptAt = now + *delay;
        outcome.laneDue = now + *delay;
    } else {
        delivery.state = DeliveryState::Failed;
        delivery.finishedAt = now;
    }
    outcome.prepared = std::move(prepared);
    return outcome;
}

Outcome withoutAttempt(Prepared prepared, Timestamp now)
{
    Outcome outcome;
    outcome.laneDue = now;
    if (prepared.step == Step::GiveUp) {
        prepared.delivery.state = DeliveryState::Failed;
        prepared.delivery.lastError = prepared.fault;
        prepared.delivery.nextAttemptAt = std::nullopt;
        prepared.delivery.finishedAt = now;
    }
    if (prepared.step == Step::Disable)
        outcome.disables = unreadableReason;
    outcome.prepared = std::move(prepared);
    return outcome;
}

} // namespace candor::delivery
