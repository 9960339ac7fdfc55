// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/oncebody.h"

#include <cstring>

namespace candor::client {

OnceBody::OnceBody(const QByteArray &bytes)
    : m_bytes(bytes)
{
    open(QIODevice::ReadOnly);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *target, qint64 most)
{
    const auto count = std::min(most, m_bytes.size() - m_position);
    if (count == 0)
        return m_position == m_bytes.size() ? -1 : 0;
    std::memcpy(target, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace candor::client
