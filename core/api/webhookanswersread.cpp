// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/webhookanswers.h"

namespace candor::api {

using domain::Result;

namespace {

WebhookCertificate readCertificate(DocumentReader &reader)
{
    return {reader.text(QLatin1String("subject")), reader.text(QLatin1String("fingerprint")),
        reader.time(QLatin1String("validFrom")), reader.time(QLatin1String("validUntil"))};
}

Webhook readCertificates(DocumentReader &reader)
{
    Webhook webhook;
    webhook.authorities = reader.list(QLatin1String("authorities"), readCertificate);
    webhook.certificate = reader.list(QLatin1String("certificate"), readCertificate);
    return webhook;
}

Webhook readWebhook(DocumentReader &reader)
{
    Webhook webhook;
    webhook.callbackUrl = reader.text(QLatin1String("callbackUrl"));
    webhook.secretHint = reader.text(QLatin1String("secretHint"));
    webhook.events = reader.texts(QLatin1String("events"));
    webhook.isActive = reader.boolean(QLatin1String("isActive"));
    webhook.disabledReason = textOrEmpty(reader, QLatin1String("disabledReason"));
    if (reader.has(QLatin1String("rotationEndsAt"))) // older servers don't tell
        webhook.rotationEndsAt = reader.timeOrNull(QLatin1String("rotationEndsAt"));
    for (const auto &[name, hidden] : reader.namedTexts(QLatin1String("customHeaders")))
        webhook.customHeaders.append(name);
    webhook.proxy = textOrEmpty(reader, QLatin1String("proxy"));
    if (const auto tls = reader.objectOrNull(QLatin1String("tls"), readCertificates)) {
        webhook.authorities = tls->authorities;
        webhook.certificate = tls->certificate;
    }
    webhook.updatedAt = reader.time(QLatin1String("updatedAt"));
    if (reader.has(QLatin1String("secret")))
        webhook.newSecret = reader.text(QLatin1String("secret"));
    return webhook;
}

ExchangedMessage readMessage(DocumentReader &reader)
{
    ExchangedMessage message;
    message.headers = reader.namedTexts(QLatin1String("headers"));
    message.body = reader.text(QLatin1String("body"));
    if (reader.has(QLatin1String("truncated")))
        message.isTruncated = reader.boolean(QLatin1String("truncated"));
    return message;
}

WebhookTestAnswer readTest(DocumentReader &reader)
{
    WebhookTestAnswer answer;
    answer.delivered = reader.boolean(QLatin1String("delivered"));
    answer.layer = textOrEmpty(reader, QLatin1String("layer"));
    answer.callbackUrl = textOrEmpty(reader, QLatin1String("callbackUrl"));
    answer.statusCode = reader.integerOrNull(QLatin1String("statusCode"));
    answer.latencyMs = reader.integerOrNull(QLatin1String("latencyMs"));
    answer.request = reader.objectOrNull(QLatin1String("request"), readMessage);
    answer.response = reader.objectOrNull(QLatin1String("response"), readMessage);
    answer.error = textOrEmpty(reader, QLatin1String("error"));
    answer.errorCode = textOrEmpty(reader, QLatin1String("errorCode"));
    answer.advice = textOrEmpty(reader, QLatin1String("advice"));
    return answer;
}

WebhookResolution::Layer readLayer(DocumentReader &reader)
{
    return {reader.text(QLatin1String("layer")), reader.text(QLatin1String("state")),
        textOrEmpty(reader, QLatin1String("destination")), reader.text(QLatin1String("reason"))};
}

WebhookResolution readResolution(DocumentReader &reader)
{
    WebhookResolution resolution;
    resolution.effective = textOrEmpty(reader, QLatin1String("effective"));
    resolution.layers = reader.list(QLatin1String("layers"), readLayer);
    return resolution;
}

void readLastDay(DestinationHealth &health, const DestinationHealth &lastDay)
{
    health.attempts = lastDay.attempts;
    health.delivered = lastDay.delivered;
    health.failed = lastDay.failed;
    health.p50Ms = lastDay.p50Ms;
    health.p95Ms = lastDay.p95Ms;
}

DestinationHealth readAttempts(DocumentReader &reader)
{
    DestinationHealth lastDay;
    lastDay.attempts = reader.count(QLatin1String("attempts"));
    lastDay.delivered = reader.count(QLatin1String("delivered"));
    lastDay.failed = reader.count(QLatin1String("failed"));
    lastDay.p50Ms = reader.integerOrNull(QLatin1String("p50Ms"));
    lastDay.p95Ms = reader.integerOrNull(QLatin1String("p95Ms"));
    return lastDay;
}

DestinationHealth readHealth(DocumentReader &reader)
{
    DestinationHealth health;
    health.id = reader.text(QLatin1String("id"));
    health.layer = reader.text(QLatin1String("layer"));
    health.destination = textOrEmpty(reader, QLatin1String("destination"));
    health.state = reader.text(QLatin1String("state"));
    health.openUntil = reader.timeOrNull(QLatin1String("openUntil"));
    health.failuresInARow = reader.integer(QLatin1String("failuresInARow"));
    health.failingSince = reader.timeOrNull(QLatin1String("failingSince"));
    health.lastError = textOrEmpty(reader, QLatin1String("lastError"));
    health.pending = reader.count(QLatin1String("pending"));
    health.oldestAt = reader.timeOrNull(QLatin1String("oldestAt"));
    readLastDay(health, reader.object(QLatin1String("lastDay"), readAttempts));
    return health;
}

QList<DestinationHealth> readDestinations(DocumentReader &reader)
{
    return reader.list(QLatin1String("items"), readHealth);
}

} // namespace

Result<Webhook> webhookFromJson(const QJsonObject &object)
{
    return answered(object, readWebhook);
}

Result<WebhookTestAnswer> webhookTestFromJson(const QJsonObject &object)
{
    return answered(object, readTest);
}

Result<WebhookResolution> webhookResolutionFromJson(const QJsonObject &object)
{
    return answered(object, readResolution);
}

Result<QList<DestinationHealth>> destinationsFromJson(const QJsonObject &object)
{
    return answered(object, readDestinations);
}

} // namespace candor::api
