// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/requestreader.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

// How a receiver checks a webhook, written from the documentation alone. It shares no code with the signing
// side: if the two agree, the documentation is right.
namespace candor::demo {

// What the receiver knows before a webhook comes.
struct WebhookExpectations
{
    QString secret; // as shown once when the configuration was saved
    QString tenantId;
};

// Every reason to distrust this webhook, in English; empty when all is well. Checked: POST and content type,
// X-Webhook-Signature (lowercase hex of HMAC-SHA256 over the raw body with the UTF-8 bytes of the whole
// secret), webhook-signature (Standard Webhooks: `v1,` and base64 of HMAC-SHA256 over "id.timestamp.body"
// with the decoded bytes of a `whsec_…` secret, else the string's bytes), X-Webhook-Timestamp, X-Tenant-ID
// and that webhook-id is the payload's `id`.
[[nodiscard]] QStringList distrust(const HttpRequest &webhook, const WebhookExpectations &expectations);

[[nodiscard]] QByteArray seedSignature(const QByteArray &body, const QString &secret);
[[nodiscard]] QByteArray standardSignature(
    const QByteArray &id, const QByteArray &timestamp, const QByteArray &body, const QString &secret);

} // namespace candor::demo
