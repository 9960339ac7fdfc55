// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

namespace candor::pages {

// Writes the report, its evidence and the transcript; `interview` has one. The file is there whole or not at
// all; false when it couldn't be written.
[[nodiscard]] bool writeReportPdf(const api::InterviewDetail &interview, const QString &path);

} // namespace candor::pages
