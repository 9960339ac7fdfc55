// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/transport.h"

namespace candor::client {

// The call as a command for a shell that has the person's token in CANDOR_TOKEN. Holds no secret: neither the
// token nor what the body calls a password, a secret or a token. Pure.
[[nodiscard]] QString curlCommand(const QUrl &server, const Call &call);

} // namespace candor::client
