// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"

#include "delivery/resolution.h"
#include "storage/eventrepository.h"
#include "storage/noderepository.h"

#include <QLoggingCategory>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcSteps, "candor.delivery.steps")

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::DeliveryState;
using storage::Session;
using storage::SystemScope;

namespace {

constexpr int gone = 410; // RFC 9110 §15.5.11

const QString goneReason = QStringLiteral("GONE");

// What signs for a tenant without a layer of its own: the secret of its webhook config, which its receivers
// know, and before there is one the secret that it got at its creation.
Result<Secrets> tenantSecrets(storage::WebhookConfigRepository &configs, const storage::TenantScope &scope)
{
    const auto config = configs.find(scope);
    if (!config)
        return domain::fail(config.error());
    if (config->has_value())
        return secretsOf(**config);
    const auto secret = configs.tenantSecret(scope);
    if (!secret)
        return domain::fail(secret.error());
    Secrets secrets;
    secrets.current = *secret;
    return secrets;
}

// Fills in where the delivery goes; answers Send, or why it can't go now.
Result<Step> address(Session &session, Prepared &prepared)
{
    storage::WebhookConfigRepository configs(session);
    const auto id = configOf(prepared.delivery.destination);
    if (!id) {
        auto secrets = tenantSecrets(
            configs, storage::TenantScope(prepared.delivery.platform, prepared.delivery.tenant));
        if (!secrets)
            return domain::fail(secrets.error());
        prepared.url = prepared.delivery.callbackUrl;
        prepared.secrets = std::move(*secrets);
        return Step::Send;
    }
    const auto config = configs.find(SystemScope(), *id);
    if (!config)
        return domain::fail(config.error());
    if (!config->has_value())
        return Step::Park;
    prepared.config = **config;
    if (!prepared.config->active || !prepared.config->disabledReason.isEmpty())
        return Step::Hold;
    prepared.url = prepared.config->callbackUrl;
    prepared.secrets = secretsOf(*prepared.config);
    prepared.customHeaders = prepared.config->headers;
    return Step::Send;
}

// Opens the body; answers Send, or GiveUp when its interview's key doesn't open it: a row that was tampered
// with or restored without its key holds up nobody else.
Result<Step> openBody(Session &session, Prepared &prepared)
{
    const auto vault = storage::InterviewVault::load(session, prepared.delivery.interview);
    if (!vault)
        return domain::fail(vault.error());
    const auto sealed = storage::EventRepository(session).sealedBody(SystemScope(), prepared.delivery.event);
    if (!sealed)
        return domain::fail(sealed.error());
    if (!vault->has_value() || !sealed->has_value())
        return Step::GiveUp;
    const auto body = (*vault)->open(**sealed, storage::eventBodyPlace(prepared.delivery.event));
    if (!body)
        return Step::GiveUp;
    prepared.body = *body;
    prepared.vault = **vault;
    return Step::Send;
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

std::optional<std::chrono::milliseconds> retryAfterOf(const http::Exchange &exchange, Timestamp now)
{
    for (const auto &[name, text] : exchange.headers) {
        if (name.compare("retry-after", Qt::CaseInsensitive) == 0)
            return parseRetryAfter(text, now);
    }
    return std::nullopt;
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
    attempt.responseHeaders = toJson(exchange.headers);
    // With the key as it was when the body was opened: an answer to personal data that was purged meanwhile
    // can't be opened either.
    if (prepared.vault && !exchange.body.isEmpty()) {
        attempt.responseSealed = prepared.vault->seal(
            exchange.body, storage::responsePlace(prepared.delivery.id, attempt.number));
    }
    return attempt;
}

// Writes for a lane whose config may be held. Answers when the lane goes on.
Result<Timestamp> dueOfHeld(Session &session, const Outcome &outcome)
{
    const auto config
        = storage::WebhookConfigRepository(session).lock(SystemScope(), outcome.prepared.config->id);
    if (!config)
        return domain::fail(config.error());
    const bool held = config->has_value() && (!(*config)->active || !(*config)->disabledReason.isEmpty());
    return held ? storage::heldLane : outcome.laneDue;
}

Result<Done> recordPark(Session &session, const Outcome &outcome)
{
    const QString &destination = outcome.prepared.lane.destination;
    const auto parked = storage::DeliveryRepository(session).park(destination);
    if (!parked)
        return domain::fail(parked.error());
    return storage::LaneRepository(session).clear(destination);
}

// Disables the endpoint that said 410, unless a person changed its settings since they were read. Answers
// when the lane goes on. The config's row is locked first, as everywhere, then the lane's.
Result<Timestamp> dueOfGone(Session &session, const Outcome &outcome)
{
    if (!outcome.prepared.config)
        return storage::heldLane; // the interview's own URL
    const auto config
        = storage::WebhookConfigRepository(session).lock(SystemScope(), outcome.prepared.config->id);
    if (!config)
        return domain::fail(config.error());
    const bool same = config->has_value() && (*config)->updatedAt == outcome.prepared.config->updatedAt;
    return same ? storage::heldLane : outcome.retryAt.value_or(outcome.laneDue);
}

Result<Done> disable(Session &session, const Outcome &outcome)
{
    const auto &config = *outcome.prepared.config;
    const auto marked = storage::WebhookConfigRepository(session).disable(
        SystemScope(), config.id, config.updatedAt, goneReason);
    if (!marked)
        return domain::fail(marked.error());
    if (*marked)
        qCWarning(lcSteps).noquote() << "webhook config" << config.id.toString()
                                     << "answered 410 and is disabled; its deliveries are held";
    return storage::LaneRepository(session).reschedule(outcome.prepared.lane.destination, storage::heldLane);
}

Result<Timestamp> dueOf(Session &session, const Outcome &outcome)
{
    if (outcome.gone)
        return dueOfGone(session, outcome);
    if (outcome.prepared.step == Step::Hold)
        return dueOfHeld(session, outcome);
    return outcome.laneDue;
}

Result<Done> recordOne(Session &session, const Outcome &outcome)
{
    const auto &delivery = outcome.prepared.delivery;
    storage::LaneRepository lanes(session);
    const auto due = dueOf(session, outcome);
    if (!due)
        return domain::fail(due.error());
    const int finished
        = outcome.prepared.step != Step::Recount && delivery.state != DeliveryState::Pending ? 1 : 0;
    const auto valid = outcome.prepared.step == Step::Recount
        ? lanes.recount(outcome.prepared.lane, *due)
        : lanes.settle(outcome.prepared.lane, finished, *due);
    if (!valid)
        return domain::fail(valid.error());
    if (!*valid) {
        qCInfo(lcSteps).noquote() << "the claim on a lane of" << outcome.prepared.lane.endpoint
                                  << "was lost; its outcome is not recorded";
        return Done();
    }
    if (outcome.prepared.step == Step::Park)
        return recordPark(session, outcome);
    if (outcome.prepared.step != Step::Send && outcome.prepared.step != Step::GiveUp)
        return Done();
    storage::DeliveryRepository deliveries(session);
    const auto updated = deliveries.update(SystemScope(), delivery);
    if (!updated)
        return updated;
    if (outcome.attempt) {
        const auto added = deliveries.addAttempt(SystemScope(), delivery.id, *outcome.attempt);
        if (!added)
            return added;
    }
    const bool disables = outcome.gone && outcome.prepared.config && *due == storage::heldLane;
    return disables ? disable(session, outcome) : Result<Done>(Done());
}

} // namespace

Result<Claims> claimDue(Session &session, const ClaimLimits &limits)
{
    const auto now = session.now();
    if (!now)
        return domain::fail(now.error());
    storage::LaneRepository lanes(session);
    const auto endpoints = lanes.endpoints(SystemScope());
    if (!endpoints)
        return domain::fail(endpoints.error());
    Claims claims;
    for (const auto &[endpoint, due] : *endpoints) {
        if (due > *now) {
            claims.nextDue = due;
            break;
        }
        const int most = limits.failing.contains(endpoint) ? 1 : limits.perEndpoint;
        const int free
            = std::min(most - limits.inFlight.value(endpoint), limits.total - int(claims.lanes.size()));
        if (free <= 0)
            continue;
        const auto claimed
            = lanes.claim(SystemScope(), endpoint, limits.owner, *now, *now + limits.lease, free);
        if (!claimed)
            return domain::fail(claimed.error());
        claims.lanes.append(*claimed);
    }
    return claims;
}

Result<Prepared> prepare(Session &session, const storage::LaneClaim &lane)
{
    Prepared prepared;
    prepared.lane = lane;
    const auto head
        = storage::DeliveryRepository(session).head(SystemScope(), lane.destination, lane.interview);
    if (!head)
        return domain::fail(head.error());
    if (!head->has_value())
        return prepared;
    prepared.delivery = **head;
    auto step = openBody(session, prepared);
    if (step && *step == Step::Send)
        step = address(session, prepared);
    if (!step)
        return domain::fail(step.error());
    prepared.step = *step;
    return prepared;
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
    outcome.gone = error == goneReason;
    storage::Delivery &delivery = prepared.delivery;
    delivery.attempts += 1;
    delivery.lastStatus = exchange.status;
    delivery.lastError = error;
    delivery.nextAttemptAt = std::nullopt;
    const auto delay = nextDelay(
        delivery.attempts - delivery.scheduleFrom, rules.schedule, rules.jitter, retryAfterOf(exchange, now));
    if (error.isEmpty()) {
        delivery.state = DeliveryState::Delivered;
        delivery.finishedAt = now;
    } else if (outcome.gone) {
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
        prepared.delivery.lastError = QStringLiteral("BODY_UNREADABLE");
        prepared.delivery.nextAttemptAt = std::nullopt;
        prepared.delivery.finishedAt = now;
    }
    outcome.prepared = std::move(prepared);
    return outcome;
}

Result<Done> record(Session &session, const QList<Outcome> &outcomes)
{
    for (const auto &outcome : outcomes) {
        const auto recorded = recordOne(session, outcome);
        if (!recorded)
            return recorded;
    }
    return Done();
}

} // namespace candor::delivery
