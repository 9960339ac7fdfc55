// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyring.h"
#include "crypto/token.h"
#include "storage/tokenkeyrepository.h"

#include <memory>

namespace candor::identity {

// What a token is for. Each purpose has secrets of its own.
enum class TokenPurpose {
    Access, // of users and OAuth clients
    InterviewLink, // a candidate's link and cookie
};

// The keys that tokens are signed and verified with, as they are now. Copies share them: when replace() is
// called on one, all have the new ones. Thread-safe.
class TokenRing
{
public:
    // The very first key, which every installation begins with.
    static constexpr char firstKid[] = "1";

    // Holds the first key alone, until replace().
    explicit TokenRing(const crypto::Keyring &keyring);
    // Always this signer, for each purpose: for tests.
    TokenRing(const crypto::TokenSigner &signer);

    // `keys`: in the order in which they sign; not empty.
    void replace(const QList<storage::TokenKey> &keys);

    // Signed with the key that signs at `at`; with the oldest one when none did yet. The same `at` gives the
    // same key for as long as that verifies.
    [[nodiscard]] QString sign(
        TokenPurpose purpose, const QJsonObject &claims, const QString &typ, domain::Timestamp at) const;
    [[nodiscard]] domain::Result<QJsonObject> verify(TokenPurpose purpose, const QString &token,
        const QString &typ, const QString &audience, domain::Timestamp now) const;

private:
    struct Keys;
    class State;
    [[nodiscard]] std::shared_ptr<const Keys> keys() const;

    std::shared_ptr<State> m_state;
};

} // namespace candor::identity
