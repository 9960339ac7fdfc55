// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/documentreader.h"
#include "api/pages.h"
#include "api/plainreader.h"

// What the readers of a client's answers have in common. The room's own.
namespace candor::api {

// The text, or nothing said about it.
template <typename Reader>
[[nodiscard]] QString textOrEmpty(Reader &reader, QLatin1String name)
{
    return reader.textOrNull(name).value_or(QString());
}

template <typename Id>
[[nodiscard]] Id idOrNull(DocumentReader &reader, QLatin1String name)
{
    return reader.textOrNull(name) ? reader.id<Id>(name) : Id();
}

// What `read` makes of the whole answer, members that aren't known here left aside.
template <typename T>
[[nodiscard]] domain::Result<T> answered(const QJsonObject &object, T (*read)(DocumentReader &))
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    auto value = read(reader);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return value;
}

template <typename Reader, typename T>
[[nodiscard]] Page<T> readPage(Reader &reader, T (*readItem)(Reader &))
{
    Page<T> page;
    page.items = reader.list(QLatin1String("items"), readItem);
    page.nextCursor = textOrEmpty(reader, QLatin1String("nextCursor"));
    page.total = reader.count(QLatin1String("total"));
    if (reader.has(QLatin1String("totalIsEstimate")))
        page.totalIsEstimate = reader.boolean(QLatin1String("totalIsEstimate"));
    return page;
}

template <typename T>
[[nodiscard]] domain::Result<Page<T>> answeredPage(const QJsonObject &object, T (*readItem)(DocumentReader &))
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    auto page = readPage(reader, readItem);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return page;
}

// Straight from the text; nothing when the general way has to be gone (see PlainReader).
template <typename T>
[[nodiscard]] std::optional<Page<T>> plainPage(const QByteArray &text, T (*readItem)(PlainReader &))
{
    QList<JsonPart> parts;
    if (!JsonScanner(text, &parts).accept())
        return std::nullopt;
    PlainReader::Source source(text, parts);
    PlainReader reader(source);
    auto page = readPage(reader, readItem);
    return reader.isPlain() ? std::optional(std::move(page)) : std::nullopt;
}

} // namespace candor::api
