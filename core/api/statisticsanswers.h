// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/statistics.h"

#include <QJsonObject>

// What a client reads back of the numbers of a dashboard, under the rules of answers.h.
namespace candor::api {

// Since when each plan and report waits that is on a page of what waits, the oldest first.
struct Waiting
{
    QList<domain::Timestamp> plans;
    QList<domain::Timestamp> reports;
    bool areAll = true; // nothing waits besides
};
[[nodiscard]] domain::Result<Waiting> waitingFromJson(const QJsonObject &object);

[[nodiscard]] domain::Result<domain::Statistics> statisticsFromJson(const QJsonObject &object);

} // namespace candor::api
