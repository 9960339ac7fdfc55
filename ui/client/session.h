// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/accountcalls.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace candor::client {

// One person signed in at one server. Keeps the transport's access token fresh: before it ends, and when the
// server refuses it. When no new one is given, the session is Expired and what was open stays as it is;
// signing in again goes on from there. GUI thread; the transport must outlive it.
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

    explicit Session(Transport &transport, QObject *parent = nullptr);

    [[nodiscard]] Pending<api::Identity> signIn(
        domain::UserKind kind, const QString &email, const QString &password);
    // The server is told, and not waited for.
    void signOut();

    [[nodiscard]] State state() const { return m_state; }
    // Who is or, when expired, was signed in; nothing otherwise.
    [[nodiscard]] const std::optional<api::Identity> &me() const { return m_me; }
    // Whether the person's role has the permission; the server decides all the same.
    [[nodiscard]] bool may(const QString &permission) const;
    [[nodiscard]] Line line() const { return m_offlineSince.isValid() ? Line::Offline : Line::Online; }
    [[nodiscard]] QDateTime offlineSince() const { return m_offlineSince; } // invalid when online
    [[nodiscard]] QUrl server() const { return m_transport.server(); }

Q_SIGNALS:
    void stateChanged();
    void lineChanged();

private:
    void accept(const api::Tokens &tokens);
    void setState(State state);
    void notice(bool answered);
    QFuture<bool> renew();

    Transport &m_transport;
    AccountCalls m_account;
    State m_state = State::SignedOut;
    std::optional<api::Identity> m_me;
    QString m_refreshToken;
    std::optional<QFuture<bool>> m_renewal; // while it is under way
    QTimer m_renewalTimer;
    QDateTime m_offlineSince;
};

} // namespace candor::client
