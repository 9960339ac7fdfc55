// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

#include <QJsonObject>

namespace candor::workflow {

// How a validation is stored between the validator's job and the planner's. No personal data: requirements
// only.
[[nodiscard]] QJsonObject toJson(const agents::Validation &validation);
[[nodiscard]] agents::Validation validationFromJson(const QJsonObject &json);

} // namespace candor::workflow
