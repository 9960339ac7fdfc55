// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/library.h"

#include <QtGlobal>
#include <openssl/crypto.h>

namespace candor::crypto {

void initializeLibrary()
{
    if (OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) != 1)
        qFatal("OpenSSL could not be initialized.");
}

} // namespace candor::crypto
