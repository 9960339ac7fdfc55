// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>
#include <optional>

// What a client reads back about webhooks, under the rules of answers.h. Names of events, layers and codes
// are as the server gives them: a newer one may know more of them.
namespace candor::api {

// What a certificate says of itself.
struct WebhookCertificate
{
    QString subject;
    QString fingerprint; // SHA-256, lower-case hexadecimal
    domain::Timestamp validFrom;
    domain::Timestamp validUntil;
};

// A webhook as it is shown.
struct Webhook
{
    QString callbackUrl;
    QString secretHint;
    QStringList events; // empty: all
    bool isActive = true;
    QString disabledReason; // "FAILING", "GONE", "UNREADABLE"; empty: it isn't
    std::optional<domain::Timestamp> rotationEndsAt; // until then the secret before signs along
    QStringList customHeaders; // their names
    QString proxy; // empty: none
    QList<WebhookCertificate> authorities; // trusted instead of the system's; empty: those are
    QList<WebhookCertificate> certificate; // what the receiver is shown, its chain behind it; empty: nothing
    domain::Timestamp updatedAt;
    QString newSecret; // in full, in the answer to the save that made it
};
[[nodiscard]] domain::Result<Webhook> webhookFromJson(const QJsonObject &object);

// A message of an exchange. `body` is nothing when it may not be seen or is gone.
struct ExchangedMessage
{
    QList<QPair<QString, QString>> headers;
    std::optional<QString> body;
    bool isTruncated = false;
};

// What a test led to.
struct WebhookTestAnswer
{
    bool delivered = false;
    QString layer; // empty: there is no destination
    QString callbackUrl;
    std::optional<int> statusCode;
    std::optional<int> latencyMs;
    std::optional<ExchangedMessage> request;
    std::optional<ExchangedMessage> response;
    QString error;
    QString errorCode; // empty: it was delivered
    QString advice;
};
[[nodiscard]] domain::Result<WebhookTestAnswer> webhookTestFromJson(const QJsonObject &object);

// Where a tenant's events go, and why not elsewhere.
struct WebhookResolution
{
    struct Layer
    {
        QString layer; // "interview", "tenant", "platform"
        QString state; // "IN_EFFECT", "SHADOWED", "INACTIVE", "DISABLED", "ABSENT"
        QString destination; // a URL, or only its host; empty: none
        QString reason;
    };
    QString effective; // a layer; empty: none
    QList<Layer> layers; // in the order in which they are asked
};
[[nodiscard]] domain::Result<WebhookResolution> webhookResolutionFromJson(const QJsonObject &object);

// A webhook with how its receiver does.
struct DestinationHealth
{
    QString id;
    QString layer;
    QString destination; // without the query; empty: none
    QString state; // "OK", "FAILING", "OPEN", "DISABLED", "INACTIVE"
    std::optional<domain::Timestamp> openUntil;
    int failuresInARow = 0;
    std::optional<domain::Timestamp> failingSince;
    QString lastError;
    qint64 pending = 0;
    std::optional<domain::Timestamp> oldestAt;
    qint64 attempts = 0; // in the last day
    qint64 delivered = 0;
    qint64 failed = 0;
    std::optional<int> p50Ms;
    std::optional<int> p95Ms;
};
[[nodiscard]] domain::Result<QList<DestinationHealth>> destinationsFromJson(const QJsonObject &object);

} // namespace candor::api
