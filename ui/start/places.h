// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connections.h"
#include "start/localserver.h"

namespace candor::start {

// Where a server on this computer keeps its data unless somebody says otherwise.
[[nodiscard]] LocalServerSettings usualSettings();
// The same for the demonstration, which has a folder of its own and, at first, any free port.
[[nodiscard]] LocalServerSettings demoSettings();

// How the server of a connection runs here.
[[nodiscard]] LocalServerSettings settingsOf(const client::Connection &connection);

// What a kept session of a server is called in the keyring.
[[nodiscard]] QString secretOf(const QUrl &server);

} // namespace candor::start
