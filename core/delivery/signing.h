// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/client.h"
#include "storage/webhookconfigrepository.h"

#include <QJsonObject>

// The header fields of a webhook (contract §4). Pure; any thread.
namespace candor::delivery {

struct Secrets
{
    QString current;
    QString previous; // empty when none
    std::optional<domain::Timestamp> previousUntil; // the previous one counts before this moment
};
[[nodiscard]] Secrets secretsOf(const storage::WebhookConfig &config);

// What is signed and said about one attempt.
struct Envelope
{
    QByteArray body;
    QString eventId; // webhook-id: the same for all attempts
    domain::TenantId tenant;
    Secrets secrets;
    QList<storage::WebhookHeader> customHeaders; // never override a field of the contract
    domain::Timestamp now; // of this attempt
};

// All fields of the attempt. During a rotation webhook-signature carries one value for each secret, the
// current one first, while X-Webhook-Signature, which holds only one, is still made with the previous secret.
[[nodiscard]] http::Headers webhookHeaders(const Envelope &envelope);

// Whether the name is one of the contract's own fields, which no custom header may use.
[[nodiscard]] bool isReservedHeader(const QString &name);

// For the log of attempts and for people: the values of custom headers are masked, signatures stay.
[[nodiscard]] http::Headers withoutSecrets(
    const http::Headers &headers, const QList<storage::WebhookHeader> &customHeaders);
// A field that appears more than once is joined with ", "; values of Set-Cookie are masked.
[[nodiscard]] QJsonObject toJson(const http::Headers &headers);

} // namespace candor::delivery
