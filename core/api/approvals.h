// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"

#include <QJsonObject>

namespace candor::api {

// What recruiters look at first: an entry of GET /integration/approvals.
//
// {kind, runId, interviewId, revision, state, position, level|null, candidateRef|null, companyName|null,
// dataQuality, attention|null, waitingSince, planId, planVersion, questions, durationMinutes,
// overallScore|null, recommendation|null}
[[nodiscard]] QJsonObject toJson(const domain::Approval &approval);

} // namespace candor::api
