// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

namespace candor::pages {

// What an interview is now that it wasn't when the person looked, in one sentence; empty when nothing that
// matters for a decision is another. `who`: what somebody did last, with the time; empty = not known.
[[nodiscard]] QString whatChanged(
    const api::InterviewDetail &before, const api::InterviewDetail &now, const QString &who);

} // namespace candor::pages
