// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

// JSON as the contract wants it (§1). Pure functions, safe from any thread.
namespace candor::api {

inline constexpr int maximumDepth = 64;

// Largest integer that every JSON reader keeps exactly (RFC 7493 §2.2): 2^53 − 1.
inline constexpr qint64 largestExactInteger = 9007199254740991;

// What a reader of documents does with members that it doesn't know.
enum class UnknownMembers {
    Refuse,
    Ignore, // for clients, so that they get on with a newer server
};

// Exactly one JSON text (RFC 8259). MalformedJson, with the byte offset in `detail`, for anything else and
// for what is legal but ambiguous: a member name used twice in one object, invalid UTF-8, a byte order mark,
// an unpaired surrogate, nesting deeper than maximumDepth, a number outside the range of a double, bytes
// after the value, nothing at all. U+0000 inside a string is legal here; the field readers refuse it, because
// storage does.
[[nodiscard]] domain::Result<QJsonValue> parseStrict(const QByteArray &bytes);

// The same, but the text must be an object; another value is ValidationFailed.
[[nodiscard]] domain::Result<QJsonObject> parseObject(const QByteArray &bytes);

// Like parseObject(), but a body of nothing but white space counts as {}.
[[nodiscard]] domain::Result<QJsonObject> parseOptionalObject(const QByteArray &bytes);

// Compact UTF-8; member names sorted, so equal objects give equal bytes.
[[nodiscard]] QByteArray toBytes(const QJsonObject &object);

} // namespace candor::api
