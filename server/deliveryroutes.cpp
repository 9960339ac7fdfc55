// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/deliveryroutes.h"

#include "delivery/destinationview.h"
#include "delivery/resolution.h"
#include "server/listing.h"
#include "server/twosides.h"

#include <QJsonArray>

namespace candor::server {

using delivery::AttemptView;
using delivery::Audience;
using delivery::DeliveryDetail;
using delivery::DeliveryList;
using delivery::DeliveryView;
using domain::ErrorCode;

namespace {

constexpr int usualHours = 24;

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<domain::Timestamp> &time)
{
    return time ? QJsonValue(domain::toIso8601(*time)) : QJsonValue();
}

template <typename Tag>
QJsonValue orNull(const domain::Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue statusOrNull(int status)
{
    return status == 0 ? QJsonValue() : QJsonValue(status);
}

// Bytes that aren't UTF-8 become U+FFFD.
QJsonValue textOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? QJsonValue(QString::fromUtf8(*bytes)) : QJsonValue();
}

QJsonObject whyJson(const delivery::Why &why)
{
    return {
        {QStringLiteral("code"), why.code},
        {QStringLiteral("detail"), why.detail},
        {QStringLiteral("until"), orNull(why.until)},
        {QStringLiteral("blockedBy"), orNull(why.blockedBy)},
    };
}

Audience audienceOf(const Context &context)
{
    return context.caller.isOfTenant() ? Audience::Tenant : Audience::Platform;
}

QJsonObject deliveryJson(const DeliveryView &view, Audience audience)
{
    const auto standing = delivery::shownTo(audience, view.standing);
    const auto &delivery = standing.delivery;
    return {
        {QStringLiteral("id"), delivery.id.toString()},
        {QStringLiteral("eventId"), delivery.event.toString()},
        {QStringLiteral("event"), delivery.eventType},
        {QStringLiteral("runId"), orNull(standing.runId)},
        {QStringLiteral("interviewId"), orNull(delivery.interview)},
        {QStringLiteral("sequence"), delivery.sequence},
        {QStringLiteral("tenantId"), delivery.tenant.toString()},
        {QStringLiteral("layer"), delivery.layer},
        {QStringLiteral("destination"), orNull(delivery::withoutQuery(standing.callbackUrl))},
        {QStringLiteral("state"), storage::name(delivery.state)},
        {QStringLiteral("why"), whyJson(view.why)},
        {QStringLiteral("attempts"), delivery.attempts},
        {QStringLiteral("createdAt"), domain::toIso8601(delivery.createdAt)},
        {QStringLiteral("lastAttemptAt"), orNull(standing.lastAttemptAt)},
        {QStringLiteral("lastStatus"), statusOrNull(delivery.lastStatus)},
        {QStringLiteral("lastError"), orNull(delivery.lastError)},
        {QStringLiteral("nextAttemptAt"), orNull(delivery::nextAttemptAt(standing, view.why))},
        {QStringLiteral("finishedAt"), orNull(delivery.finishedAt)},
    };
}

QJsonObject phasesJson(const QJsonObject &microseconds)
{
    const auto milliseconds
        = [&](const char *name) { return microseconds.value(QLatin1String(name)).toDouble() / 1000; };
    return {
        {QStringLiteral("dnsMs"), milliseconds("dns")},
        {QStringLiteral("connectMs"), milliseconds("connect")},
        {QStringLiteral("tlsMs"), milliseconds("tls")},
        {QStringLiteral("firstByteMs"), milliseconds("firstByte")},
        {QStringLiteral("totalMs"), milliseconds("total")},
    };
}

QJsonObject attemptJson(const AttemptView &view, const storage::Delivery &delivery, Audience audience)
{
    const auto attempt = delivery::shownTo(audience, delivery, view.attempt);
    const auto answer = delivery::isTheirs(audience, delivery) ? view.answer : delivery::ShownBody();
    const QJsonObject answered{
        {QStringLiteral("headers"), attempt.responseHeaders},
        {QStringLiteral("body"), textOf(answer.bytes)},
        {QStringLiteral("truncated"), answer.truncated},
    };
    return {
        {QStringLiteral("number"), attempt.number},
        {QStringLiteral("startedAt"), domain::toIso8601(attempt.startedAt)},
        {QStringLiteral("url"), delivery::withoutQuery(attempt.url)},
        {QStringLiteral("address"), orNull(attempt.address)},
        {QStringLiteral("status"), statusOrNull(attempt.status)},
        {QStringLiteral("errorClass"), orNull(attempt.errorClass)},
        {QStringLiteral("errorDetail"), orNull(attempt.errorDetail)},
        {QStringLiteral("phases"), phasesJson(attempt.phases)},
        {QStringLiteral("request"), QJsonObject{{QStringLiteral("headers"), attempt.requestHeaders}}},
        {QStringLiteral("response"), attempt.status == 0 ? QJsonValue() : QJsonValue(answered)},
    };
}

QJsonObject detailJson(const DeliveryDetail &detail, Audience audience)
{
    QJsonArray attempts;
    for (const auto &attempt : detail.attempts)
        attempts.append(attemptJson(attempt, detail.view.standing.delivery, audience));
    auto json = deliveryJson(detail.view, audience);
    json.insert(QLatin1String("body"), textOf(detail.body.bytes));
    json.insert(QLatin1String("bodyHidden"), orNull(detail.hiddenFor));
    json.insert(QLatin1String("bodyErased"), detail.erased);
    json.insert(QLatin1String("attemptLog"), attempts);
    return json;
}

void list(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &context, const Answer &answer)
{
    withValue(deliveryFilter(context.query()), answer, [&](const storage::DeliveryFilter &filter) {
        answer.with(log.list(reach, filter), [answer, context](const DeliveryList &found) {
            api::Page<DeliveryView> page{found.deliveries, {}, found.counted.total, found.counted.isEstimate};
            if (!found.next.isNull())
                page.nextCursor = listCursor(found.next.toString(), found.counted);
            const auto toJson = [audience = audienceOf(context)](
                                    const DeliveryView &view) { return deliveryJson(view, audience); };
            answer.send(pageReply(context, api::toJson(page, toJson), page.nextCursor));
        });
    });
}

void find(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &context, const Answer &answer)
{
    withValue(idInPath<domain::DeliveryId>(context), answer, [&](domain::DeliveryId id) {
        answer.with(log.find(reach, id, context.caller.permissions),
            [answer, audience = audienceOf(context)](
                const DeliveryDetail &found) { answer.json(200, detailJson(found, audience)); });
    });
}

void redeliver(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &context, const Answer &answer)
{
    withValue(idInPath<domain::DeliveryId>(context), answer, [&](domain::DeliveryId id) {
        const auto audience = audienceOf(context);
        const auto toJson = [audience](const DeliveryView &view) { return deliveryJson(view, audience); };
        answer.performed<DeliveryView>(
            log.redeliver(reach, id, audience, {context.caller.actor(), context.requestId},
                remembering<DeliveryView>(context, 202, toJson)),
            [answer, toJson](const DeliveryView &view) { answer.json(202, toJson(view)); });
    });
}

QJsonObject undeliveredJson(const delivery::UndeliveredView &view, Audience audience)
{
    const auto &all = view.all;
    QJsonArray destinations;
    for (const auto &each : all.destinations) {
        const auto to = delivery::shownTo(audience, each);
        destinations.append(QJsonObject{
            {QStringLiteral("layer"), to.layer},
            {QStringLiteral("destination"), orNull(delivery::withoutQuery(to.callbackUrl))},
            {QStringLiteral("pending"), to.pending},
            {QStringLiteral("held"), to.held},
            {QStringLiteral("oldestAt"), domain::toIso8601(to.oldestAt)},
        });
    }
    return {
        {QStringLiteral("pending"), all.pending},
        {QStringLiteral("held"), all.held},
        {QStringLiteral("failed"), all.failed},
        {QStringLiteral("parked"), all.parked},
        {QStringLiteral("oldestAt"), orNull(all.oldestAt)},
        {QStringLiteral("oldestAgeSeconds"),
            view.oldestAge ? QJsonValue(qint64(view.oldestAge->count())) : QJsonValue()},
        {QStringLiteral("byDestination"), destinations},
        {QStringLiteral("audit"),
            QJsonObject{{QStringLiteral("lastRunAt"), orNull(view.auditedAt)},
                {QStringLiteral("repaired"), view.repaired}}},
    };
}

void undelivered(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &context, const Answer &answer)
{
    answer.with(log.undelivered(reach),
        [answer, audience = audienceOf(context)](
            const delivery::UndeliveredView &view) { answer.json(200, undeliveredJson(view, audience)); });
}

QJsonObject destinationJson(const storage::DestinationStanding &standing)
{
    const auto &health = standing.health;
    const auto lastDay = delivery::summaryOf(standing);
    const bool isClosed = health.breaker == storage::Breaker::Closed;
    return {
        {QStringLiteral("id"), standing.config.toString()},
        {QStringLiteral("layer"), storage::name(standing.layer)},
        {QStringLiteral("tenantId"), orNull(standing.tenant)},
        {QStringLiteral("destination"), orNull(delivery::withoutQuery(standing.callbackUrl))},
        {QStringLiteral("state"), delivery::name(delivery::stateOf(standing))},
        {QStringLiteral("breaker"), storage::name(health.breaker)},
        {QStringLiteral("openUntil"), isClosed ? QJsonValue() : domain::toIso8601(health.openUntil)},
        {QStringLiteral("failuresInARow"), health.failures},
        {QStringLiteral("failingSince"), orNull(health.failingSince)},
        {QStringLiteral("lastFailureAt"), orNull(health.lastFailureAt)},
        {QStringLiteral("lastError"), orNull(health.lastError)},
        {QStringLiteral("pending"), standing.pending},
        {QStringLiteral("oldestAt"), orNull(standing.oldestAt)},
        {QStringLiteral("inFlight"), standing.inFlight},
        {QStringLiteral("lastDay"),
            QJsonObject{{QStringLiteral("attempts"), lastDay.attempts},
                {QStringLiteral("delivered"), lastDay.delivered},
                {QStringLiteral("failed"), lastDay.attempts - lastDay.delivered},
                {QStringLiteral("p50Ms"), orNull(lastDay.p50)},
                {QStringLiteral("p95Ms"), orNull(lastDay.p95)},
                {QStringLiteral("p99Ms"), orNull(lastDay.p99)}}},
    };
}

void destinations(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &, const Answer &answer)
{
    answer.with(log.destinations(reach), [answer](const QList<storage::DestinationStanding> &found) {
        QJsonArray items;
        for (const auto &standing : found)
            items.append(destinationJson(standing));
        answer.json(200, QJsonObject{{QStringLiteral("items"), items}});
    });
}

QJsonObject hourJson(const delivery::HourSummary &hour)
{
    const auto &attempts = hour.attempts;
    return {
        {QStringLiteral("at"), domain::toIso8601(hour.at)},
        {QStringLiteral("attempts"), attempts.attempts},
        {QStringLiteral("delivered"), attempts.delivered},
        {QStringLiteral("failed"), attempts.attempts - attempts.delivered},
        {QStringLiteral("p50Ms"), orNull(attempts.p50)},
        {QStringLiteral("p95Ms"), orNull(attempts.p95)},
    };
}

void hours(
    delivery::DeliveryLog &log, const storage::Reach &reach, const Context &context, const Answer &answer)
{
    const auto given = context.queryValue("hours");
    answer.with(log.hours(reach, given.isEmpty() ? usualHours : given.toInt()),
        [answer](const QList<delivery::HourSummary> &found) {
            QJsonArray hours;
            for (const auto &hour : found)
                hours.append(hourJson(hour));
            answer.json(200, QJsonObject{{QStringLiteral("hours"), hours}});
        });
}

void addSide(RouteTable &table, const DeliveryServices &services, const Side &side)
{
    const auto add = [&](Route route, auto verb) {
        addTo(table, side, services.platforms, std::move(route),
            [&served = services.log, verb](const auto &scope, const Context &context, const Answer &answer) {
                verb(served, scope, context, answer);
            });
    };
    add(consoleRoute("GET", side.base + "/deliveries", "list" + side.noun + "Deliveries",
            "List the deliveries of " + side.whose, side.who, "delivery:read")
            .about(
                "Each event on its way to its receiver, the newest event first. `why` says what a delivery "
                "waits for. With `event`, `layer` or `state=DELIVERED` a page looks at 10 000 deliveries at "
                "most: it may have fewer entries than `limit`, even none, and still a `nextCursor`.")
            .queried({"deliveryState", "event", "ofRun", "layer", "since", "until", "limit", "cursor"})
            .answers(pageOf("DeliveryPage")),
        list);
    add(consoleRoute("GET", side.base + "/deliveries/:id", "get" + side.noun + "Delivery",
            "Look at a delivery of " + side.whose, side.who, "delivery:read")
            .about("With every attempt: what was sent, what came back, how long each phase took. The bodies "
                   "are those of the event: they take `interview:read`, and `assessment:read` for the events "
                   "of an assessment; without it `bodyHidden` names what is missing. Once a candidate's data "
                   "is erased, `body` is what a purge left, and old answers are gone. A tenant sees of its "
                   "platform's "
                   "receiver that an event arrived, or why not, and not what it answered.")
            .answers({200, "DeliveryDetail", "The delivery, with its attempts."})
            .conditional()
            .fails({ErrorCode::NotFound}),
        find);
    add(consoleRoute("POST", side.base + "/deliveries/:id/redeliver", "redeliver" + side.noun + "Delivery",
            "Deliver again to the receiver of " + side.whose, side.who, "delivery:retry")
            .about(
                "What is pending is tried at once, with all that is to arrive before it. Anything else, even "
                "what was delivered, is sent again under the same `webhook-id`, with all retries before it; "
                "when its webhook was deleted, to where the event would go now. What is held stays held "
                "until its webhook is saved; an interview's own `callbackUrl` is tried at once. At its "
                "platform's "
                "receiver, which tenants share, a tenant's waits as `why` says.")
            .remembered()
            .answers({202, "Delivery", "The delivery as it is from now on."})
            .fails({ErrorCode::NotFound, ErrorCode::NoDestination}),
        redeliver);
    add(consoleRoute("GET", side.base + "/undelivered", "get" + side.noun + "Undelivered",
            "Count what has not arrived at the receivers of " + side.whose, side.who, "delivery:read")
            .about(
                "For monitoring. Each count stops at 10 000, which then means that many or more; "
                "`byDestination` tells the 100 receivers that wait for the most. `audit` is about the whole "
                "installation: anything it repaired was damage, or a fault of this program.")
            .answers({200, "Undelivered", "What is on its way, held, failed and parked."})
            .conditional(),
        undelivered);
    add(consoleRoute("GET", side.base + "/destinations", "list" + side.noun + "Destinations",
            "See how the receivers of " + side.whose + " do", side.who, "delivery:read")
            .about(
                "The webhooks, those whose receivers fail first, 200 at most: the breaker, what waits, and "
                "the attempts of the last day. An interview's own `callbackUrl` is no webhook.")
            .answers({200, "DestinationList", "The webhooks with how their receivers do."})
            .conditional(),
        destinations);
    add(consoleRoute("GET", side.base + "/delivery-statistics", "get" + side.noun + "DeliveryStatistics",
            "Count the attempts at the receivers of " + side.whose + ", hour by hour", side.who,
            "delivery:read")
            .about("Attempts, not deliveries: one that failed twice and then arrived counts three times. "
                   "They are kept for 30 days.")
            .queried({"hours"})
            .answers({200, "DeliveryStatistics", "The hours, the oldest first."})
            .conditional(),
        hours);
}

} // namespace

void addDeliveryRoutes(RouteTable &table, const DeliveryServices &services)
{
    for (const auto &side : twoSides())
        addSide(table, services, side);
}

} // namespace candor::server
