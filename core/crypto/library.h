// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::crypto {

// To be called first thing in a program, before anything uses OpenSSL. QThread::wait() returns before the
// thread has run its last destructors, OpenSSL's among them; OpenSSL's clean-up at the end of the process
// would race with those. It is left out: the system takes back what the process held.
void initializeLibrary();

} // namespace candor::crypto
