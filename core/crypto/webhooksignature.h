// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// The two signatures of a webhook (contract §4). Pure; any thread.
namespace candor::crypto {

// X-Webhook-Signature: lowercase hex of HMAC-SHA256 over the raw body, keyed with the UTF-8 bytes of the
// whole secret, "whsec_" included.
[[nodiscard]] QByteArray bodySignature(const QByteArray &body, const QString &secret);

// One value of webhook-signature (Standard Webhooks 1.0): "v1," and base64 of HMAC-SHA256 over "<id>.<unix
// seconds>.<body>", keyed with the base64-decoded bytes after "whsec_", or with the string's bytes when it
// isn't such a secret. During a rotation the header carries one value for each secret, with a space between.
[[nodiscard]] QByteArray standardSignature(
    const QString &id, qint64 unixSeconds, const QByteArray &body, const QString &secret);

// "whsec_" and base64 of 32 random bytes.
[[nodiscard]] QString makeWebhookSecret();

} // namespace candor::crypto
