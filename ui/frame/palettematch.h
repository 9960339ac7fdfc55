// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace candor::frame {

// How well a title answers to what is typed, 0 the best; nothing when it doesn't. Each word of the text has
// to begin a word of the title or, which is less good, stand somewhere in it. Case and accents don't matter.
// An empty text fits everything. Pure.
[[nodiscard]] std::optional<int> matchOf(const QString &text, const QString &title);

} // namespace candor::frame
