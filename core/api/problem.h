// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace candor::api {

// The body of an application/problem+json answer (RFC 9457, contract §1): type, title, status, detail,
// instance, code, requestId and, when the error has them, errors[], currentState with allowedActions[],
// permission and existing. logDetail never gets in. Pure.
[[nodiscard]] QByteArray problemJson(const domain::Error &error, int status, const QString &title,
    const QString &typeUrl, const QString &instance, const QString &requestId,
    const std::optional<QJsonObject> &existing = std::nullopt);

// What a client reads back from such a body; nothing unless it has a `code` that is one of ours. Members that
// are missing stay empty.
[[nodiscard]] std::optional<domain::Error> errorFromProblem(const QByteArray &body);

} // namespace candor::api
