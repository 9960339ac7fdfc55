// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/deliveryanswers.h"
#include "api/statisticsanswers.h"
#include "parts/chartbase.h"

// What the dashboard's charts show. Pure.
namespace candor::pages {

// How many interviews are at each step, from the request to the report.
[[nodiscard]] parts::ChartData funnelOf(const domain::Statistics &statistics);
// How long plans and reports have waited.
[[nodiscard]] parts::ChartData agesOf(const api::Waiting &waiting, domain::Timestamp now);
// Attempts by the hour, in the person's time zone: what arrived and what didn't.
[[nodiscard]] parts::ChartData attemptsOf(const QList<api::DeliveryHour> &hours);
// How long they took by the hour.
[[nodiscard]] parts::ChartData latencyOf(const QList<api::DeliveryHour> &hours);
// What each agent owes.
[[nodiscard]] parts::ChartData agentsOf(const domain::Statistics &statistics);

} // namespace candor::pages
