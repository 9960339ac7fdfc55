// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/context.h"
#include "identity/tokenring.h"

namespace candor::identity {

// The life of the keys that tokens are signed with. A new key is known for `announcement` before it signs,
// and every node looks for new ones more often than that: each node accepts what any node signed. An old key
// goes on verifying until the longest token that it may have signed is over. Thread-safe.
class TokenKeys
{
public:
    static constexpr std::chrono::seconds announcement{120};
    static constexpr std::chrono::seconds lookEvery{30};
    // A candidate's link lives 90 days at most (domain::TenantSettings).
    static constexpr std::chrono::hours longestToken{24 * 91};

    // `rotateAfter`: how long a key signs before another one takes over by itself; 0: for ever.
    TokenKeys(const Context &context, const TokenRing &ring, std::chrono::hours rotateAfter);

    using Keys = QList<storage::TokenKey>; // in the order in which they sign

    // Makes the first key, another one when it is time, and forgets those whose tokens are all over; then the
    // ring has them all. To be called at the start, and every `lookEvery` after that.
    [[nodiscard]] QFuture<domain::Result<Keys>> maintain();
    // A new key, which signs after `announcement`. InvalidState while one is announced already.
    [[nodiscard]] QFuture<domain::Result<Keys>> rotate();
    // What `tell` makes of the keys.
    template <typename T, typename Tell>
    [[nodiscard]] QFuture<domain::Result<T>> told(const QFuture<domain::Result<Keys>> &keys, Tell tell)
    {
        return m_context.sequencer.mapped<T>(
            keys, [tell](const Keys &all) -> domain::Result<T> { return tell(all); });
    }

private:
    [[nodiscard]] QFuture<domain::Result<Keys>> shown(const QFuture<domain::Result<Keys>> &found);

    Context m_context;
    TokenRing m_ring;
    std::chrono::hours m_rotateAfter;
};

// Until when a key verifies; nothing for the newest.
[[nodiscard]] std::optional<domain::Timestamp> verifiesUntil(const TokenKeys::Keys &keys, qsizetype index);

} // namespace candor::identity
