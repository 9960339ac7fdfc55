// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace candor::client {

// 32 bytes of the system's randomness, for a secret that is made here. Any thread.
[[nodiscard]] QByteArray randomSecret();

} // namespace candor::client
