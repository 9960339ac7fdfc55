// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/session.h"

#include "domain/async.h"

namespace candor::client {

namespace {

// So long before its end an access token is replaced; short ones at half of their time.
constexpr int marginSeconds = 180;

} // namespace

Session::Session(Transport &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_account(transport)
{
    m_renewalTimer.setSingleShot(true);
    connect(&m_renewalTimer, &QTimer::timeout, this, [this] { (void)renew(); });
    connect(&m_transport, &Transport::heard, this, &Session::notice);
    m_transport.setRenewal([this] { return renew(); });
}

Pending<api::Identity> Session::signIn(domain::UserKind kind, const QString &email, const QString &password)
{
    const auto before = m_state;
    m_transport.setAccessToken({});
    setState(State::SigningIn);
    const domain::Promise<Outcome<api::Identity>> promise;
    domain::whenFinished(m_account.logIn(kind, email, password), this,
        [this, promise, before](const Outcome<api::Tokens> &outcome) {
            if (!outcome) {
                setState(before == State::Expired ? State::Expired : State::SignedOut);
                promise.fulfil(tl::unexpected(outcome.error()));
                return;
            }
            accept(*outcome);
            promise.fulfil(outcome->user);
        });
    return promise.future();
}

void Session::accept(const api::Tokens &tokens)
{
    m_transport.setAccessToken(tokens.accessToken);
    m_refreshToken = tokens.refreshToken;
    m_me = tokens.user;
    const int seconds = std::max(tokens.expiresIn - marginSeconds, tokens.expiresIn / 2);
    m_renewalTimer.start(std::chrono::seconds(std::max(1, seconds)));
    setState(State::SignedIn);
}

void Session::signOut()
{
    if (m_state == State::SignedIn)
        (void)m_account.logout();
    m_renewalTimer.stop();
    m_renewal.reset();
    m_refreshToken.clear();
    m_me.reset();
    m_transport.setAccessToken({});
    setState(State::SignedOut);
}

QFuture<bool> Session::renew()
{
    if (m_renewal)
        return *m_renewal;
    if (m_refreshToken.isEmpty())
        return domain::ready(false);
    const domain::Promise<bool> promise;
    m_renewal = promise.future();
    const auto used = std::exchange(m_refreshToken, {}); // it works once
    domain::whenFinished(
        m_account.refreshTokens(used), this, [this, promise, used](const Outcome<api::Tokens> &outcome) {
            const bool isOurs = m_renewal.has_value(); // nobody signed out meanwhile
            m_renewal.reset();
            if (isOurs && outcome) {
                accept(*outcome);
            } else if (isOurs && outcome.error().trouble == Trouble::Unreachable) {
                m_refreshToken = used; // it was never sent
            } else if (isOurs) {
                m_transport.setAccessToken({});
                setState(State::Expired);
            }
            promise.fulfil(isOurs && outcome);
        });
    return promise.future();
}

bool Session::may(const QString &permission) const
{
    return m_me && m_me->permissions.contains(permission);
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::notice(bool answered)
{
    if (answered == (line() == Line::Online))
        return;
    m_offlineSince = answered ? QDateTime() : QDateTime::currentDateTime();
    Q_EMIT lineChanged();
}

} // namespace candor::client
