// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/documentreader.h"
#include "api/pages.h"

// What the readers of answers have in common. The room's own.
namespace candor::api {

[[nodiscard]] inline QString textOrEmpty(DocumentReader &reader, QLatin1String name)
{
    return reader.textOrNull(name).value_or(QString());
}

// The value that `read` makes of the object; what is wrong with it otherwise.
template <typename T>
[[nodiscard]] domain::Result<T> valueFromJson(const QJsonObject &object, T (*read)(DocumentReader &))
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    auto value = read(reader);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return value;
}

template <typename T>
[[nodiscard]] domain::Result<Page<T>> pageFromJson(const QJsonObject &object, T (*readItem)(DocumentReader &))
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    Page<T> page;
    page.items = reader.list(QLatin1String("items"), readItem);
    page.nextCursor = textOrEmpty(reader, QLatin1String("nextCursor"));
    page.total = reader.integer(QLatin1String("total"));
    if (reader.has(QLatin1String("totalIsEstimate")))
        page.totalIsEstimate = reader.boolean(QLatin1String("totalIsEstimate"));
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return page;
}

} // namespace candor::api
