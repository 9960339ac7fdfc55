// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/repeatedkey.h"

#include "client/side.h"

#include <QCryptographicHash>

namespace candor::client {

QByteArray RepeatedKey::keyFor(const QStringList &what)
{
    const auto asked
        = QCryptographicHash::hash(what.join(QChar(QChar::Null)).toUtf8(), QCryptographicHash::Sha256);
    if (m_asked != asked)
        m_key = newIdempotencyKey();
    m_asked = asked;
    return m_key;
}

} // namespace candor::client
