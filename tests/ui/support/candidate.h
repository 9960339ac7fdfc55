// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uisupport/serverprocess.h"

namespace candor::uitest {

// Requests an interview, approves its plan, takes it as the demonstration's candidate does, waits for the
// report, and answers its runId; empty, with the server's explanation, when something went wrong.
[[nodiscard]] QString requestReport(
    ServerProcess &server, const QString &position, const QString &candidateRef);

} // namespace candor::uitest
