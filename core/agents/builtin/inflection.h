// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/cues.h"

#include <optional>

namespace candor::agents::builtin {

// "Recognises fraud" → "Recognising fraud", "wash, cut and colour hair" → "washing, cutting and colouring
// hair",
// "(has) brought a product to market" → "bringing a product to market". Every coordinated verb becomes a
// gerund. Nothing where the first word may be a noun, or where a later word may be a verb and may be none.
[[nodiscard]] std::optional<QString> activityIn(const QString &text, Cue cue);

} // namespace candor::agents::builtin
