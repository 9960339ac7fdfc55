// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "edge/listener.h"

// What the settings mean for the edge. Pure, but for the warning.
namespace candor::app {

// "https://192.0.2.1:8443": where a server with these settings is reached on `port`.
[[nodiscard]] QString listenUrl(const config::Settings &settings, quint16 port);

// The public address, without a trailing slash: the one that was set, or one that a person on this machine
// can open.
[[nodiscard]] QString publicUrl(const config::Settings &settings, quint16 port);

// Everything but certificates and an activated socket.
[[nodiscard]] edge::ListenerSettings listenerSettings(const config::Settings &settings);

// Logs it when a server with these settings talks plain HTTP to the network at `url`.
void warnOfPlainHttp(const config::Settings &settings, const QString &url);

} // namespace candor::app
