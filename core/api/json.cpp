// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/json.h"

#include "api/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor::api {

namespace {

const QString outOfRange = QStringLiteral("a number is out of range");

tl::unexpected<domain::Error> malformed(const QString &problem, qsizetype offset)
{
    return domain::fail(domain::ErrorCode::MalformedJson,
        QStringLiteral("The body is not valid JSON: %1 at byte %2.").arg(problem).arg(offset));
}

domain::Result<QJsonObject> objectOf(const domain::Result<QJsonValue> &value)
{
    if (!value)
        return domain::fail(value.error());
    if (!value->isObject()) {
        return domain::invalid(
            {{QString(), QStringLiteral("INVALID_TYPE"), QStringLiteral("The body must be a JSON object.")}});
    }
    return value->toObject();
}

bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty();
}

} // namespace

domain::Result<QJsonValue> parseStrict(const QByteArray &bytes)
{
    JsonScanner scanner(bytes);
    if (!scanner.accept())
        return malformed(scanner.problem(), scanner.offset());
    QJsonParseError error;
    const auto start = QByteArrayView(bytes).trimmed().front();
    if (start == '{' || start == '[') {
        const auto document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return malformed(outOfRange, error.offset);
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    }
    // QJsonDocument wants an array or an object at the top.
    const auto document = QJsonDocument::fromJson('[' + bytes + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(outOfRange, std::max(0, error.offset - 1));
    return document.array().first();
}

domain::Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    return objectOf(parseStrict(bytes));
}

domain::Result<QJsonObject> parseOptionalObject(const QByteArray &bytes)
{
    return isBlank(bytes) ? QJsonObject() : parseObject(bytes);
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace candor::api
