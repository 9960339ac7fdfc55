// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/json.h"
#include "api/pages.h"
#include "client/transport.h"
#include "domain/async.h"

#include <QUrl>

// How the typed client makes values of answers.
namespace candor::client {

// A value that was asked for with the entity tag of the one known before.
template <typename T>
struct Seen
{
    std::optional<T> value; // nothing: it is still what it was
    QByteArray entityTag;
};

// `value`, or NotCandor for a body that isn't what the contract says.
template <typename T>
[[nodiscard]] Outcome<T> outcomeOf(const Reply &reply, domain::Result<T> value)
{
    if (value)
        return std::move(*value);
    Failure failure;
    failure.trouble = Trouble::NotCandor;
    failure.status = reply.status;
    failure.requestId = reply.requestId;
    return tl::unexpected(failure);
}

// The value in the answer.
template <typename T>
[[nodiscard]] Outcome<T> valueOf(const Reply &reply, domain::Result<T> (*read)(const QJsonObject &))
{
    const auto object = api::parseObject(reply.body);
    return outcomeOf(reply, object ? read(*object) : domain::Result<T>(domain::fail(object.error())));
}

template <typename T>
[[nodiscard]] Outcome<T> valueOf(const Reply &reply, domain::Result<T> (*read)(const QByteArray &))
{
    return outcomeOf(reply, read(reply.body));
}

// Sends a call; a future of what `convert` makes of the answer.
template <typename To, typename Convert>
[[nodiscard]] Pending<To> sendAndConvert(
    Transport &transport, const Call &call, Convert convert, QObject *reader = nullptr)
{
    const domain::Promise<Outcome<To>> promise;
    transport.send(call, reader, [promise, convert = std::move(convert)](const Outcome<Reply> &outcome) {
        if (outcome)
            promise.fulfil(convert(*outcome));
        else
            promise.fulfil(tl::unexpected(outcome.error()));
    });
    return promise.future();
}

// `Source`: what it is read from, an object or the text itself.
template <typename T, typename Source>
[[nodiscard]] Pending<T> sendAndRead(Transport &transport, const Call &call,
    domain::Result<T> (*read)(const Source &), QObject *reader = nullptr)
{
    return sendAndConvert<T>(
        transport, call, [read](const Reply &reply) { return valueOf(reply, read); }, reader);
}

// For answers that say nothing but that it is done.
[[nodiscard]] inline Pending<domain::Done> sendAndForget(Transport &transport, const Call &call)
{
    return sendAndConvert<domain::Done>(
        transport, call, [](const Reply &) -> Outcome<domain::Done> { return domain::Done{}; });
}

// Adds a parameter unless it is empty. Percent-encodes what a query's parser would read as something else,
// "+" above all.
inline void addParameter(QUrlQuery &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

[[nodiscard]] inline QUrlQuery pagedQuery(QUrlQuery query, const api::PageQuery &page)
{
    addParameter(query, "limit", QString::number(page.limit));
    addParameter(query, "cursor", page.cursor);
    return query;
}

// `text` as one segment of a path.
[[nodiscard]] inline QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace candor::client
