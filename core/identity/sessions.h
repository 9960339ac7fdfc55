// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/admin.h"
#include "identity/accesstokens.h"
#include "identity/context.h"

namespace candor::identity {

class OwnerDoor;

// What a log-in and each of its refreshes give.
struct SessionTokens
{
    QString accessToken;
    std::chrono::seconds expiresIn{0}; // of the access token
    QString refreshToken; // good for one refresh, within Sessions::refreshLifetime
    api::Me user;
};

struct NewAccount
{
    QString email;
    QString password;
    QString name;
    domain::Faults faults = {}; // known already: refused with these and with what is found here
};

// Log-ins of people. A session is one log-in with all its refreshes; of each refresh token only the hash is
// stored, each serves once, and a second use ends the session, for someone else has it too. Every refusal of
// a log-in is the same Unauthenticated and takes as long: unknown address, wrong password, no password yet,
// disabled. After too many of them it is RateLimited for a while, for known and unknown accounts alike, and
// no password is looked at (LoginThrottle). Thread-safe.
class Sessions
{
public:
    static constexpr std::chrono::hours refreshLifetime{24 * 7};

    // `ownerDoor` lives as long as the services.
    Sessions(const Context &context, const AccessTokens &tokens, OwnerDoor &ownerDoor)
        : m_context(context)
        , m_tokens(tokens)
        , m_ownerDoor(ownerDoor)
    {
    }

    // Makes the installation's first super admin. BootstrapClosed for ever after, and while the owner's door
    // is armed.
    [[nodiscard]] QFuture<domain::Result<domain::User>> bootstrap(
        const NewAccount &account, const RequestOrigin &origin);
    [[nodiscard]] QFuture<domain::Result<bool>> isBootstrapOpen();

    [[nodiscard]] QFuture<domain::Result<SessionTokens>> login(
        domain::UserKind kind, const QString &email, const QString &password, const RequestOrigin &origin);
    // A session of the super admin who has been active for longest, for whoever shows the owner's token.
    // Where there is none `account` becomes one; without it, and when it is refused, the token stays good.
    // Any other refusal is the same Unauthenticated.
    [[nodiscard]] QFuture<domain::Result<SessionTokens>> signInOwner(
        const QString &token, const std::optional<NewAccount> &account, const RequestOrigin &origin);
    [[nodiscard]] QFuture<domain::Result<SessionTokens>> refresh(
        const QString &refreshToken, const RequestOrigin &origin);
    // Ends the caller's session: its access token is refused within a second, its refresh token at once.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> logout(
        const Caller &caller, const RequestOrigin &origin);
    // The caller's own account, whichever tenant it works in now; ScopeForbidden for keys.
    [[nodiscard]] QFuture<domain::Result<api::Me>> me(const Caller &caller);

    // Ends all other sessions of the account. A wrong current password is ValidationFailed and counts as a
    // failed log-in.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> changePassword(const Caller &caller,
        const QString &current, const QString &replacement, const RequestOrigin &origin,
        const domain::Faults &known = {});
    // With the one-time token of an invitation; activates an invited account and ends all its sessions.
    [[nodiscard]] QFuture<domain::Result<domain::User>> setPassword(
        const QString &invitationToken, const QString &password, const RequestOrigin &origin);

private:
    struct Attempt;
    struct OwnerEntry;
    [[nodiscard]] QFuture<domain::Result<SessionTokens>> admitOwner(
        const std::optional<NewAccount> &account, const RequestOrigin &origin);
    [[nodiscard]] QFuture<domain::Result<SessionTokens>> admit(const OwnerEntry &entry);
    [[nodiscard]] QFuture<domain::Result<SessionTokens>> admit(const Attempt &attempt);

    Context m_context;
    AccessTokens m_tokens;
    OwnerDoor &m_ownerDoor;
};

} // namespace candor::identity
