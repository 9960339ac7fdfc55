// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace candor::api {

// How much of a request an answer repeats: a body of many unknown members must not make a far larger answer.
inline constexpr int mostFaults = 100;
inline constexpr qsizetype longestPointer = 500; // UTF-16 units

// A pointer as answers show it: one that is too long is cut and ends in "…".
[[nodiscard]] QString shownPointer(const QString &pointer);

// The body of an application/problem+json answer (RFC 9457, contract §1): type, title, status, detail,
// instance, code, requestId and, when the error has them, errors[], currentState with allowedActions[],
// permission and existing. An entry of errors[] names its place in one of three members: `pointer` (RFC 6901)
// into the body, `parameter` of the query, or `header`. logDetail never gets in. Of more than mostFaults
// errors the last says how many are left out. Pure.
[[nodiscard]] QByteArray problemJson(const domain::Error &error, int status, const QString &title,
    const QString &typeUrl, const QString &instance, const QString &requestId,
    const std::optional<QJsonObject> &existing = std::nullopt);

// What a client reads back from such a body; nothing unless it has a `code` that is one of ours. Members that
// are missing stay empty.
[[nodiscard]] std::optional<domain::Error> errorFromProblem(const QByteArray &body);

} // namespace candor::api
