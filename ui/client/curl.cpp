// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/curl.h"

#include "api/json.h"

#include <QJsonArray>

namespace candor::client {

namespace {

// As one word of a POSIX shell.
QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''"))
        + QLatin1Char('\'');
}

bool isSecret(const QString &name)
{
    for (const auto *part : {"password", "secret", "token", "apikey"}) {
        if (name.contains(QLatin1String(part), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(redacted(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = isSecret(it.key()) ? QJsonValue(QStringLiteral("…")) : redacted(*it);
    return object;
}

} // namespace

QString curlCommand(const QUrl &server, const Call &call)
{
    auto url = server;
    url.setPath(QStringLiteral("/api/v1") + call.path, QUrl::TolerantMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QStringList parts{QStringLiteral("curl")};
    if (call.method != "GET")
        parts.append(QStringLiteral("-X ") + QString::fromLatin1(call.method));
    parts.append(quoted(QString::fromLatin1(url.toEncoded())));
    if (!call.isOpen)
        parts.append(QStringLiteral("-H \"Authorization: Bearer $CANDOR_TOKEN\""));
    const std::pair<const char *, QByteArray> headers[] = {
        {"Idempotency-Key", call.idempotencyKey},
        {"If-Match", call.ifMatch},
    };
    for (const auto &[name, value] : headers) {
        if (!value.isEmpty())
            parts.append(QStringLiteral("-H ")
                + quoted(QLatin1String(name) + QStringLiteral(": ") + QString::fromLatin1(value)));
    }
    if (call.body) {
        parts.append(QStringLiteral("-H 'Content-Type: application/json'"));
        parts.append(
            QStringLiteral("-d ") + quoted(QString::fromUtf8(api::toBytes(redacted(*call.body).toObject()))));
    }
    return parts.join(QStringLiteral(" \\\n  "));
}

} // namespace candor::client
