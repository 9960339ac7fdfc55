// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "domain/timestamp.h"
#include "identity/tokenkeys.h"

namespace candor::app {

// `keys list` and `keys rotate`, as a running server or a command of its own does them: a table for people,
// one key a line. ValidationFailed for other words.
[[nodiscard]] QFuture<domain::Result<QString>> runKeysCommand(
    identity::TokenKeys &keys, const QStringList &words, const domain::Clock &clock);

// The command of the program: asks the server that runs on the data folder, else opens the data itself.
// Blocks.
[[nodiscard]] domain::Result<QString> keysCommand(const config::Settings &settings, const QStringList &words);

} // namespace candor::app
