// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/signing.h"

#include "crypto/webhooksignature.h"

#include <array>

namespace candor::delivery {

namespace {

constexpr std::array reservedNames{QLatin1String("x-webhook-signature"), QLatin1String("x-webhook-timestamp"),
    QLatin1String("x-tenant-id"), QLatin1String("content-type"), QLatin1String("user-agent"),
    QLatin1String("webhook-id"), QLatin1String("webhook-timestamp"), QLatin1String("webhook-signature")};

const QByteArray mask = "****";

} // namespace

Secrets secretsOf(const storage::WebhookConfig &config)
{
    return {config.secret, config.previousSecret, config.previousSecretUntil};
}

bool isReservedHeader(const QString &name)
{
    return std::any_of(reservedNames.begin(), reservedNames.end(),
        [&](QLatin1String reserved) { return name.compare(reserved, Qt::CaseInsensitive) == 0; });
}

http::Headers webhookHeaders(const Envelope &envelope)
{
    const Secrets &secrets = envelope.secrets;
    const bool rotating
        = !secrets.previous.isEmpty() && secrets.previousUntil.value_or(envelope.now) > envelope.now;
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(envelope.now).time_since_epoch().count();
    QByteArray standard
        = crypto::standardSignature(envelope.eventId, seconds, envelope.body, secrets.current);
    if (rotating)
        standard
            += ' ' + crypto::standardSignature(envelope.eventId, seconds, envelope.body, secrets.previous);
    http::Headers headers{
        {"Content-Type", "application/json"},
        {"User-Agent", "Candor/" CANDOR_VERSION},
        {"X-Tenant-ID", envelope.tenant.toString().toLatin1()},
        {"X-Webhook-Timestamp", domain::toIso8601(envelope.now).toLatin1()},
        {"X-Webhook-Signature",
            crypto::bodySignature(envelope.body, rotating ? secrets.previous : secrets.current)},
        {"webhook-id", envelope.eventId.toLatin1()},
        {"webhook-timestamp", QByteArray::number(seconds)},
        {"webhook-signature", standard},
    };
    for (const auto &[name, text] : envelope.customHeaders) {
        if (!isReservedHeader(name))
            headers.append({name.toLatin1(), text.toUtf8()});
    }
    return headers;
}

http::Headers withoutSecrets(const http::Headers &headers, const QList<storage::WebhookHeader> &customHeaders)
{
    http::Headers shown;
    for (const auto &[name, text] : headers) {
        const bool custom = std::any_of(customHeaders.begin(), customHeaders.end(),
            [&](const auto &header) { return header.first.toLatin1() == name; });
        shown.append({name, custom ? mask : text});
    }
    return shown;
}

QJsonObject toJson(const http::Headers &headers)
{
    QJsonObject json;
    for (const auto &[name, text] : headers) {
        const QString key = QString::fromLatin1(name);
        const bool cookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        const QString shown = QString::fromUtf8(cookie ? mask : text);
        json[key] = json.contains(key) ? json[key].toString() + QStringLiteral(", ") + shown : shown;
    }
    return json;
}

} // namespace candor::delivery
