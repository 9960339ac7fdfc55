// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "domain/result.h"

#include <optional>

namespace candor::app {

// A listening TCP socket that the service manager opened and handed over (sd_listen_fds(3)).
struct ActivatedSocket
{
    int descriptor = -1;
    config::ListenAddress address; // that it listens on
};

// The socket that this process was started with; nothing when it was started without one. An error, a
// sentence in `detail`, when there are several or when it is no listening TCP socket. LISTEN_PID, LISTEN_FDS
// and LISTEN_FDNAMES are taken out of the environment, so that no child thinks they are meant for it: call it
// while the process has one thread, and once.
[[nodiscard]] domain::Result<std::optional<ActivatedSocket>> takeActivatedSocket();

} // namespace candor::app
