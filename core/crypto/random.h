// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace candor::crypto {

// `count` bytes from the kernel's CSPRNG. Any thread, and nothing stays behind in it: OpenSSL's generator
// keeps a state for each thread, which leaks when a QThread is still ending while the process exits. Ends the
// process when the generator fails: nothing that follows could be secret.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace candor::crypto
