// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/statistics.h"

#include <QJsonObject>

// What a client reads back of the numbers of a dashboard, under the rules of answers.h.
namespace candor::api {

[[nodiscard]] domain::Result<domain::Statistics> statisticsFromJson(const QJsonObject &object);

} // namespace candor::api
