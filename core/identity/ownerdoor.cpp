// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/ownerdoor.h"

#include "crypto/hmac.h"
#include "identity/context.h"

namespace candor::identity {

using domain::Timestamp;

void OwnerDoor::arm(const QByteArray &token, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    m_armed = Armed{hashOneTimeSecret(QString::fromLatin1(token)), now + opensFor};
}

bool OwnerDoor::isArmed(Timestamp now) const
{
    const std::lock_guard lock(m_mutex);
    return m_armed && (m_armed->isTaken || now < m_armed->until);
}

std::optional<OwnerDoor::Pass> OwnerDoor::take(const QByteArray &token, Timestamp now)
{
    const auto shown = hashOneTimeSecret(QString::fromUtf8(token));
    const std::lock_guard lock(m_mutex);
    if (!m_armed || m_armed->isTaken || now >= m_armed->until || m_armed->wrongTries >= mostTries)
        return std::nullopt;
    if (!crypto::equalConstantTime(m_armed->hash, shown)) {
        ++m_armed->wrongTries;
        return std::nullopt;
    }
    m_armed->isTaken = true;
    return Pass{m_armed->hash};
}

void OwnerDoor::giveBack(const Pass &pass)
{
    const std::lock_guard lock(m_mutex);
    if (m_armed && m_armed->hash == pass.hash)
        m_armed->isTaken = false;
}

void OwnerDoor::close(const Pass &pass)
{
    const std::lock_guard lock(m_mutex);
    if (m_armed && m_armed->hash == pass.hash)
        m_armed.reset();
}

} // namespace candor::identity
