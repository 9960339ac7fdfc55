// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"
#include "client/workplace.h"
#include "client/workplacechoice.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace candor::client {

// One person signed in at one server. Keeps the transport's access token fresh: before it ends, and when the
// server refuses it. When no new one is given, the session is Expired and what was open stays as it is;
// signing in again goes on from there. An administrator, who belongs to no tenant, acts in the one that they
// chose, else in the only one that they reach; nobody is SignedIn before that is known. A tenant that turns
// out to be gone is left. GUI thread; the transport must outlive it.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        SigningIn,
        SignedIn,
        Expired, // the server wants to see the password again
    };
    // What the network says, apart from who is signed in.
    enum class Line {
        Online,
        Offline,
    };

    // Keeps the newest refresh token, or forgets all when it is empty; answers when that is done, well or
    // not. No token is used that isn't kept, so that a crash loses no session.
    using Keeper = std::function<QFuture<bool>(const QString &refreshToken)>;

    explicit Session(Transport &transport, QObject *parent = nullptr);

    void setKeeper(const Keeper &keeper) { m_keeper = keeper; }

    [[nodiscard]] Pending<api::Identity> signIn(
        domain::UserKind kind, const QString &email, const QString &password);
    // With the token that was handed to the server's process. `account`: as AccountCalls::signInOwner() says;
    // its company is made where there is no tenant.
    [[nodiscard]] Pending<api::Identity> signInAsOwner(
        const QByteArray &token, const std::optional<OwnerAccount> &account);
    // With what was kept of an earlier session. When the server doesn't know it any more it is forgotten.
    [[nodiscard]] Pending<api::Identity> resume(const QString &refreshToken);
    // The server is told, and not waited for.
    void signOut();
    // Where an administrator works from now on, as they choose; nothing = in no tenant. Kept for their next
    // sign-in. What is meant for the one before must have left. Nothing happens to a tenant's own people.
    void actIn(const std::optional<api::TenantEntry> &tenant);
    // What is known of a tenant now, in case that it is the one acted in.
    void noteTenant(const api::TenantEntry &tenant);
    // Asks what became of the tenant that is acted in.
    void lookAtWorkplace();

    [[nodiscard]] State state() const { return m_state; }
    // Who is or, when expired, was signed in; nothing otherwise. An administrator has the tenant they act in.
    [[nodiscard]] const std::optional<api::Identity> &me() const { return m_me; }
    // Whether the person's role has the permission; the server decides all the same.
    [[nodiscard]] bool may(const QString &permission) const;
    // The tenant that the person works in: their own, or the one that an administrator acts in; empty = none.
    [[nodiscard]] QString workplaceName() const;
    // Whether the person belongs to no tenant.
    [[nodiscard]] bool isAdministrator() const;
    // The tenant that an administrator acts in.
    [[nodiscard]] const std::optional<api::TenantEntry> &actsIn() const { return m_actsIn; }
    // Whether they chose it, and weren't put there for want of a choice.
    [[nodiscard]] bool hasChosen() const { return m_hasChosen; }
    [[nodiscard]] Line line() const { return m_offlineSince.isValid() ? Line::Offline : Line::Online; }
    [[nodiscard]] QDateTime offlineSince() const { return m_offlineSince; } // invalid when online
    [[nodiscard]] QUrl server() const { return m_transport.server(); }

Q_SIGNALS:
    void stateChanged();
    void lineChanged();
    // An administrator acts in another tenant, or in none. Not at sign-in and sign-out.
    void workplaceChanged();
    // They act where they did: the tenant's name or status is another, or it is chosen now.
    void workplaceUpdated();
    // The tenant of that name isn't there any more, or out of reach: they act in none.
    void workplaceLost(const QString &name);

private:
    using Then = std::function<void()>;

    [[nodiscard]] Pending<api::Identity> enter(
        const Pending<api::Tokens> &tokens, const QString &company = {});
    void keep(const api::Tokens &tokens, const Then &then);
    void findWorkplace(const QString &company, const Then &then);
    void takeUp(const WorkplaceChoice &choice, const Then &then);
    void wearWorkplace();
    void loseWorkplace();
    void beginWork(const api::Tokens &tokens);
    void setState(State state);
    void notice(bool answered);
    QFuture<bool> renew();

    Transport &m_transport;
    AccountCalls m_account;
    WorkplaceCalls m_workplaces;
    Keeper m_keeper;
    State m_state = State::SignedOut;
    int m_generation = 0; // of sign-ins and sign-outs: what comes late for another one is dropped
    std::optional<api::Identity> m_me;
    std::optional<api::TenantEntry> m_actsIn;
    bool m_hasChosen = false;
    bool m_isLooking = false; // at the workplace
    QString m_refreshToken;
    std::optional<QFuture<bool>> m_renewal; // while it is under way
    QTimer m_renewalTimer;
    QDateTime m_offlineSince;
};

} // namespace candor::client
