// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/random.h"

#include <openssl/rand.h>

namespace candor::crypto {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (count < 0
        || RAND_bytes_ex(nullptr, reinterpret_cast<unsigned char *>(bytes.data()), size_t(count), 0) != 1)
        qFatal("The random number generator failed.");
    return bytes;
}

} // namespace candor::crypto
