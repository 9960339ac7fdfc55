// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/deliveryanswers.h"

namespace candor::api {

using domain::Result;

namespace {

DeliveryWhy readWhy(DocumentReader &reader)
{
    return {reader.text(QLatin1String("code")), reader.text(QLatin1String("detail")),
        reader.timeOrNull(QLatin1String("until")), textOrEmpty(reader, QLatin1String("blockedBy"))};
}

Delivery readDelivery(DocumentReader &reader)
{
    Delivery delivery;
    delivery.id = reader.text(QLatin1String("id"));
    delivery.event = reader.text(QLatin1String("event"));
    delivery.runId = textOrEmpty(reader, QLatin1String("runId"));
    delivery.sequence = reader.integer(QLatin1String("sequence"));
    delivery.layer = reader.text(QLatin1String("layer"));
    delivery.destination = textOrEmpty(reader, QLatin1String("destination"));
    delivery.state = reader.text(QLatin1String("state"));
    delivery.why = reader.object(QLatin1String("why"), readWhy);
    delivery.attempts = reader.integer(QLatin1String("attempts"));
    delivery.createdAt = reader.time(QLatin1String("createdAt"));
    delivery.lastAttemptAt = reader.timeOrNull(QLatin1String("lastAttemptAt"));
    delivery.lastStatus = reader.integerOrNull(QLatin1String("lastStatus"));
    delivery.lastError = textOrEmpty(reader, QLatin1String("lastError"));
    delivery.nextAttemptAt = reader.timeOrNull(QLatin1String("nextAttemptAt"));
    delivery.finishedAt = reader.timeOrNull(QLatin1String("finishedAt"));
    return delivery;
}

ExchangedMessage readAnswer(DocumentReader &reader)
{
    return {reader.namedTexts(QLatin1String("headers")), reader.textOrNull(QLatin1String("body")),
        reader.boolean(QLatin1String("truncated"))};
}

QList<QPair<QString, QString>> readHeaders(DocumentReader &reader)
{
    return reader.namedTexts(QLatin1String("headers"));
}

DeliveryAttempt readPhases(DocumentReader &reader)
{
    DeliveryAttempt phases;
    phases.dnsMs = reader.number(QLatin1String("dnsMs"));
    phases.connectMs = reader.number(QLatin1String("connectMs"));
    phases.tlsMs = reader.number(QLatin1String("tlsMs"));
    phases.firstByteMs = reader.number(QLatin1String("firstByteMs"));
    phases.totalMs = reader.number(QLatin1String("totalMs"));
    return phases;
}

DeliveryAttempt readAttempt(DocumentReader &reader)
{
    auto attempt = reader.object(QLatin1String("phases"), readPhases);
    attempt.number = reader.integer(QLatin1String("number"));
    attempt.startedAt = reader.time(QLatin1String("startedAt"));
    attempt.url = reader.text(QLatin1String("url"));
    attempt.address = textOrEmpty(reader, QLatin1String("address"));
    attempt.status = reader.integerOrNull(QLatin1String("status"));
    attempt.errorClass = textOrEmpty(reader, QLatin1String("errorClass"));
    attempt.errorDetail = textOrEmpty(reader, QLatin1String("errorDetail"));
    attempt.requestHeaders = reader.object(QLatin1String("request"), readHeaders);
    attempt.response = reader.objectOrNull(QLatin1String("response"), readAnswer);
    return attempt;
}

DeliveryDetail readDetail(DocumentReader &reader)
{
    DeliveryDetail detail;
    detail.delivery = readDelivery(reader);
    detail.body = reader.textOrNull(QLatin1String("body"));
    detail.bodyHidden = textOrEmpty(reader, QLatin1String("bodyHidden"));
    detail.bodyErased = reader.boolean(QLatin1String("bodyErased"));
    detail.attempts = reader.list(QLatin1String("attemptLog"), readAttempt);
    return detail;
}

Undelivered readUndelivered(DocumentReader &reader)
{
    return {reader.count(QLatin1String("pending")), reader.count(QLatin1String("held")),
        reader.count(QLatin1String("failed")), reader.count(QLatin1String("parked")),
        reader.timeOrNull(QLatin1String("oldestAt"))};
}

Recovery readRecovery(DocumentReader &reader)
{
    Recovery recovery;
    recovery.id = reader.text(QLatin1String("id"));
    recovery.since = reader.time(QLatin1String("since"));
    recovery.until = reader.time(QLatin1String("until"));
    recovery.deliveryState = reader.text(QLatin1String("deliveryState"));
    recovery.state = reader.text(QLatin1String("state"));
    recovery.found = reader.count(QLatin1String("found"));
    recovery.foundIsEstimate = reader.boolean(QLatin1String("foundIsEstimate"));
    recovery.requeued = reader.count(QLatin1String("requeued"));
    recovery.skipped = reader.count(QLatin1String("skipped"));
    recovery.createdAt = reader.time(QLatin1String("createdAt"));
    recovery.finishedAt = reader.timeOrNull(QLatin1String("finishedAt"));
    return recovery;
}

DeliveryHour readHour(DocumentReader &reader)
{
    return {reader.time(QLatin1String("at")), reader.count(QLatin1String("attempts")),
        reader.count(QLatin1String("delivered")), reader.count(QLatin1String("failed")),
        reader.integerOrNull(QLatin1String("p50Ms")), reader.integerOrNull(QLatin1String("p95Ms"))};
}

QList<DeliveryHour> readHours(DocumentReader &reader)
{
    return reader.list(QLatin1String("hours"), readHour);
}

} // namespace

Result<Delivery> deliveryFromJson(const QJsonObject &object)
{
    return answered(object, readDelivery);
}

Result<Page<Delivery>> deliveryPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readDelivery);
}

Result<DeliveryDetail> deliveryDetailFromJson(const QJsonObject &object)
{
    return answered(object, readDetail);
}

Result<Undelivered> undeliveredFromJson(const QJsonObject &object)
{
    return answered(object, readUndelivered);
}

Result<Recovery> recoveryFromJson(const QJsonObject &object)
{
    return answered(object, readRecovery);
}

Result<Page<Recovery>> recoveryPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readRecovery);
}

Result<QList<DeliveryHour>> deliveryHoursFromJson(const QJsonObject &object)
{
    return answered(object, readHours);
}

} // namespace candor::api
