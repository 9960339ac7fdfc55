// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pages.h"

#include "api/json.h"

#include <QJsonDocument>
#include <cmath>

namespace candor::api {

namespace {

constexpr int largestLimit = 200;
constexpr qsizetype longestCursor = 2000;

tl::unexpected<domain::Error> badCursor()
{
    return domain::invalid({{QStringLiteral("?cursor"), QStringLiteral("INVALID_VALUE"),
        QStringLiteral("is no cursor of this list; start again without it")}});
}

bool isPart(const QJsonValue &value)
{
    if (value.isString())
        return !value.toString().contains(QChar(0));
    const double number = value.toDouble();
    return value.isDouble() && number == std::floor(number)
        && std::abs(number) <= double(largestExactInteger);
}

domain::Result<QJsonArray> decoded(const QString &cursor)
{
    if (cursor.isEmpty() || cursor.size() > longestCursor)
        return badCursor();
    const auto bytes = QByteArray::fromBase64Encoding(
        cursor.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return badCursor();
    const auto value = parseStrict(*bytes);
    if (!value || !value->isArray() || value->toArray().isEmpty())
        return badCursor();
    const auto array = value->toArray();
    if (!std::all_of(array.begin(), array.end(), [](const QJsonValue &part) { return isPart(part); }))
        return badCursor();
    return array;
}

} // namespace

domain::Result<PageQuery> parsePageQuery(const QUrlQuery &query)
{
    PageQuery page;
    QList<domain::FieldError> errors;
    if (query.hasQueryItem(QStringLiteral("limit"))) {
        const auto text = query.queryItemValue(QStringLiteral("limit"), QUrl::FullyDecoded);
        const bool digits = !text.isEmpty() && text.size() <= 4
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        page.limit = digits ? text.toInt() : 0;
        if (page.limit < 1 || page.limit > largestLimit) {
            errors.append({QStringLiteral("?limit"), QStringLiteral("OUT_OF_RANGE"),
                QStringLiteral("must be a whole number between 1 and %1").arg(largestLimit)});
        }
    }
    page.cursor = query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
    if (!page.cursor.isEmpty()) {
        const auto position = decoded(page.cursor);
        if (!position)
            errors += position.error().fields;
    }
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return page;
}

QString encodeCursor(const QJsonArray &position)
{
    return QString::fromLatin1(QJsonDocument(position)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

domain::Result<QJsonArray> decodeCursor(const QString &cursor, qsizetype parts)
{
    auto position = decoded(cursor);
    if (position && position->size() != parts)
        return badCursor();
    return position;
}

domain::Result<QJsonArray> positionOf(const QString &cursor)
{
    return decoded(cursor);
}

} // namespace candor::api
