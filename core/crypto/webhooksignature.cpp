// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/webhooksignature.h"

#include "crypto/hmac.h"
#include "crypto/random.h"

namespace candor::crypto {

namespace {

constexpr char secretStart[] = "whsec_";

QByteArray standardKey(const QString &secret)
{
    const QByteArray text = secret.toUtf8();
    if (!text.startsWith(secretStart))
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(
        text.sliced(qsizetype(qstrlen(secretStart))), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? decoded.decoded : text;
}

} // namespace

QByteArray bodySignature(const QByteArray &body, const QString &secret)
{
    return hmacSha256(secret.toUtf8(), body).toHex();
}

QByteArray standardSignature(
    const QString &id, qint64 unixSeconds, const QByteArray &body, const QString &secret)
{
    const QByteArray content = id.toUtf8() + '.' + QByteArray::number(unixSeconds) + '.' + body;
    return QByteArrayLiteral("v1,") + hmacSha256(standardKey(secret), content).toBase64();
}

QString makeWebhookSecret()
{
    return QString::fromLatin1(QByteArray(secretStart) + randomBytes(32).toBase64());
}

} // namespace candor::crypto
