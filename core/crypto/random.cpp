// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/random.h"

#include <cerrno>
#include <sys/random.h>

namespace candor::crypto {

QByteArray randomBytes(qsizetype count)
{
    if (count < 0)
        qFatal("A negative number of random bytes was asked for.");
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype filled = 0; filled < count;) {
        const auto got = ::getrandom(bytes.data() + filled, size_t(count - filled), 0);
        if (got > 0)
            filled += got;
        else if (got == 0 || errno != EINTR)
            qFatal("The random number generator failed.");
    }
    return bytes;
}

} // namespace candor::crypto
