// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"

#include <QStringList>

// What a client reads back about roles, under the rules of answers.h.
namespace candor::api {

// A system role or one of a tenant's own.
struct RoleEntry
{
    QString id; // of a system role its name
    QString name; // of a system role its wire name
    QString description;
    QStringList permissions; // may hold wildcards
    bool isSystem = false;
    bool operator==(const RoleEntry &) const = default;
};
[[nodiscard]] domain::Result<RoleEntry> roleFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<RoleEntry>> rolePageFromJson(const QJsonObject &object);

} // namespace candor::api
