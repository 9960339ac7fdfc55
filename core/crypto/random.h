// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace candor::crypto {

// `count` bytes from the system's CSPRNG (OpenSSL's DRBG, seeded by the kernel). Any thread. Ends the process
// when the generator fails: nothing that follows could be secret.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace candor::crypto
