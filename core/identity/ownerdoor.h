// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <mutex>
#include <optional>

namespace candor::identity {

// The way in for whoever runs this server's process: a token that they handed to it themselves, and show back
// once within a minute. Keeps only the token's hash and compares in constant time. After the third wrong
// token no token is good any more; the door counts as armed until its time is over, so that whoever spoilt it
// for the owner doesn't get in by another one. A session that was made closes it. Thread-safe.
class OwnerDoor
{
public:
    static constexpr std::chrono::seconds opensFor{60};
    static constexpr int mostTries = 3; // with a wrong token

    // A token that was shown in time. No second one is given out while it is under way.
    struct Pass
    {
        QByteArray hash;
    };

    // Replaces a token that was there.
    void arm(const QByteArray &token, domain::Timestamp now);
    // Also while a pass is under way.
    [[nodiscard]] bool isArmed(domain::Timestamp now) const;

    [[nodiscard]] std::optional<Pass> take(const QByteArray &token, domain::Timestamp now);
    // No session came of it: the token can be shown again, in the time it has left.
    void giveBack(const Pass &pass);
    // One did: the token is worth nothing any more.
    void close(const Pass &pass);

private:
    struct Armed
    {
        QByteArray hash;
        domain::Timestamp until;
        int wrongTries = 0;
        bool isTaken = false;
    };

    mutable std::mutex m_mutex;
    std::optional<Armed> m_armed;
};

} // namespace candor::identity
