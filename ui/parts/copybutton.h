// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <functional>

namespace candor::parts {

// Puts a text on the clipboard and says so for a moment. `text` is asked at each press; `name` says what is
// copied: "Copy the key".
[[nodiscard]] QPushButton *copyButton(
    const QString &name, const std::function<QString()> &text, QWidget *parent = nullptr);

} // namespace candor::parts
