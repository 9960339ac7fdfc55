// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/cursors.h"

#include "api/pages.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace candor::server {

namespace {

const QString parameter = QStringLiteral("cursor");

QString markOf(const Context &context, const QJsonArray &position)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tenant = context.tenant ? context.tenant->tenant().toString().toLatin1() : QByteArray();
    const auto platform
        = context.caller.platform ? context.caller.platform->toString().toLatin1() : QByteArray();
    for (const auto &part :
        {context.request.path, platform, tenant, QJsonDocument(position).toJson(QJsonDocument::Compact)})
        hash.addData(part + '\n');
    return QString::fromLatin1(hash.result().left(6).toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

QString boundCursor(const Context &context, const QString &position)
{
    auto parts = api::positionOf(position).value_or(QJsonArray());
    parts.append(markOf(context, parts));
    return api::encodeCursor(parts);
}

std::optional<domain::FieldError> openCursor(Context &context)
{
    auto query = context.query();
    const auto given = query.queryItemValue(parameter);
    if (given.isEmpty())
        return std::nullopt;
    auto parts = api::positionOf(given).value_or(QJsonArray());
    const auto mark = parts.isEmpty() ? QString() : parts.takeAt(parts.size() - 1).toString();
    if (mark != markOf(context, parts)) {
        return domain::FieldError{QLatin1Char('?') + parameter, QStringLiteral("INVALID_VALUE"),
            QStringLiteral("is no cursor of this list; start again without it")};
    }
    query.removeAllQueryItems(parameter);
    query.addQueryItem(parameter, api::encodeCursor(parts));
    context.request.query = query.toString(QUrl::FullyEncoded).toUtf8();
    return std::nullopt;
}

} // namespace candor::server
