// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answers.h"

namespace candor::api {

domain::Result<EventPage> eventPageFromJson(const QJsonObject &object)
{
    const auto items = object.value(QLatin1String("items"));
    const auto next = object.value(QLatin1String("nextCursor"));
    QList<domain::FieldError> errors;
    if (!items.isArray())
        errors.append(
            {QStringLiteral("/items"), QStringLiteral("INVALID_TYPE"), QStringLiteral("must be a list")});
    if (!next.isString() || next.toString().isEmpty())
        errors.append({QStringLiteral("/nextCursor"), QStringLiteral("INVALID_TYPE"),
            QStringLiteral("must be a text")});
    if (!errors.isEmpty())
        return domain::invalid(errors);
    EventPage page{{}, next.toString()};
    for (const auto &item : items.toArray()) {
        if (const auto event = eventFromJson(item.toObject()))
            page.events.append(*event);
    }
    return page;
}

domain::Result<Page<EventEnvelope>> interviewEventPageFromJson(const QJsonObject &object)
{
    const auto total = object.value(QLatin1String("total"));
    if (!object.value(QLatin1String("items")).isArray() || !total.isDouble())
        return domain::invalid({{QStringLiteral("/items"), QStringLiteral("INVALID_TYPE"),
            QStringLiteral("must be a list with a total")}});
    Page<EventEnvelope> page{{}, object.value(QLatin1String("nextCursor")).toString(), total.toInteger()};
    for (const auto &item : object.value(QLatin1String("items")).toArray()) {
        if (const auto event = eventFromJson(item.toObject()))
            page.items.append(*event);
    }
    return page;
}

} // namespace candor::api
