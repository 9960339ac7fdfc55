// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <chrono>

namespace candor::app {

// Whether it has the form of an owner's token: 43 base64url characters, 256 bits.
[[nodiscard]] bool isOwnerToken(const QByteArray &text);

// The token that whoever started this process wrote to `descriptor` as one line; a sentence in `detail` when
// none comes in time. Neither arguments nor environment, which others on the machine can read, hold it.
// Blocks until the line is there.
[[nodiscard]] domain::Result<QByteArray> readOwnerToken(
    int descriptor, std::chrono::milliseconds within = std::chrono::seconds(5));

// Puts /dev/null in the place of standard input: what else is written there is never read, and its end means
// nothing.
void closeStandardInput();

} // namespace candor::app
