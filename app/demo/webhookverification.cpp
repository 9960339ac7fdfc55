// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/webhookverification.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace candor::demo {

namespace {

// Takes as long for a wrong first byte as for a wrong last one.
bool sameBytes(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= uchar(left[i]) ^ uchar(right[i]);
    return difference == 0;
}

bool hasStandardSignature(const HttpRequest &webhook, const QString &secret)
{
    const auto expected = standardSignature(
        webhook.header("webhook-id"), webhook.header("webhook-timestamp"), webhook.body, secret);
    const auto offered = webhook.header("webhook-signature").split(' ');
    for (const auto &signature : offered) {
        if (sameBytes(signature, expected))
            return true;
    }
    return false;
}

} // namespace

QByteArray seedSignature(const QByteArray &body, const QString &secret)
{
    return QMessageAuthenticationCode::hash(body, secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray standardSignature(
    const QByteArray &id, const QByteArray &timestamp, const QByteArray &body, const QString &secret)
{
    static const auto prefix = QLatin1String("whsec_");
    const auto key = secret.startsWith(prefix) ? QByteArray::fromBase64(secret.mid(prefix.size()).toLatin1())
                                               : secret.toUtf8();
    const auto signedContent = id + '.' + timestamp + '.' + body;
    return "v1,"
        + QMessageAuthenticationCode::hash(signedContent, key, QCryptographicHash::Sha256).toBase64();
}

QStringList distrust(const HttpRequest &webhook, const WebhookExpectations &expectations)
{
    QStringList reasons;
    const auto check = [&reasons](bool holds, const QString &reason) {
        if (!holds)
            reasons.append(reason);
    };
    check(webhook.method == "POST", QStringLiteral("the method is not POST"));
    check(webhook.header("Content-Type").startsWith("application/json"),
        QStringLiteral("the content type is not application/json"));
    check(sameBytes(webhook.header("X-Webhook-Signature"), seedSignature(webhook.body, expectations.secret)),
        QStringLiteral("X-Webhook-Signature doesn't match the body"));
    check(hasStandardSignature(webhook, expectations.secret),
        QStringLiteral("no value of webhook-signature matches id, timestamp and body"));
    const auto sentAt = QString::fromLatin1(webhook.header("X-Webhook-Timestamp"));
    check(QDateTime::fromString(sentAt, Qt::ISODateWithMs).isValid(),
        QStringLiteral("X-Webhook-Timestamp is no ISO 8601 time"));
    check(webhook.header("X-Tenant-ID") == expectations.tenantId.toLatin1(),
        QStringLiteral("X-Tenant-ID is not the tenant"));
    const auto payload = QJsonDocument::fromJson(webhook.body).object();
    check(payload[QLatin1String("tenantId")].toString() == expectations.tenantId,
        QStringLiteral("the payload's tenantId is not the tenant"));
    check(!webhook.header("webhook-id").isEmpty()
            && payload[QLatin1String("id")].toString().toLatin1() == webhook.header("webhook-id"),
        QStringLiteral("webhook-id is not the payload's id"));
    return reasons;
}

} // namespace candor::demo
