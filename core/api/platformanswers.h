// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/organisation.h"

// What a client reads back about platforms, under the rules of answers.h.
namespace candor::api {

struct PlatformAnswer
{
    domain::PlatformId id;
    QString name;
    QString domain;
    domain::Timestamp createdAt;
    domain::PlatformStatus status = domain::PlatformStatus::Active; // also when the server doesn't tell
    bool operator==(const PlatformAnswer &) const = default;
};
[[nodiscard]] domain::Result<PlatformAnswer> platformFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<PlatformAnswer>> platformPageFromJson(const QJsonObject &object);

// How many there are, of the page of any list.
[[nodiscard]] domain::Result<qint64> totalFromJson(const QJsonObject &object);

} // namespace candor::api
