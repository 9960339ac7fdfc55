// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

// Lists and their cursors (contract §1). Pure functions, safe from any thread.
namespace candor::api {

template <typename T>
struct Page
{
    QList<T> items;
    QString nextCursor; // empty = the last page
    qint64 total = 0;
    bool totalIsEstimate = false;
};

// {items, nextCursor|null, total, totalIsEstimate only when true}; `itemJson` makes an entry's JSON.
template <typename T, typename ItemJson>
[[nodiscard]] QJsonObject toJson(const Page<T> &page, ItemJson itemJson)
{
    QJsonArray items;
    for (const auto &item : page.items)
        items.append(itemJson(item));
    QJsonObject object{
        {QStringLiteral("items"), items},
        {QStringLiteral("nextCursor"),
            page.nextCursor.isEmpty() ? QJsonValue() : QJsonValue(page.nextCursor)},
        {QStringLiteral("total"), page.total},
    };
    if (page.totalIsEstimate)
        object.insert(QLatin1String("totalIsEstimate"), true);
    return object;
}

struct PageQuery
{
    int limit = 50; // 1–200
    QString cursor; // empty = from the start; otherwise something decodeCursor() accepts
    bool operator==(const PageQuery &) const = default;
};

// `limit` and `cursor` of a query; other parameters are the caller's. ValidationFailed at "?limit" or
// "?cursor".
[[nodiscard]] domain::Result<PageQuery> parsePageQuery(const QUrlQuery &query);

// An opaque cursor: the sort key of the last entry, strings and integers within ±(2^53 − 1), as base64url of
// a JSON array. Clients must not read it; it isn't signed, so what comes back is only a position, never a
// permission.
[[nodiscard]] QString encodeCursor(const QJsonArray &position);

// ValidationFailed at "?cursor" for anything encodeCursor() can't have made, or with another number of parts.
[[nodiscard]] domain::Result<QJsonArray> decodeCursor(const QString &cursor, qsizetype parts);

// The same with whatever number of parts.
[[nodiscard]] domain::Result<QJsonArray> positionOf(const QString &cursor);

} // namespace candor::api
