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
    , m_workplaces(transport)
{
    m_renewalTimer.setSingleShot(true);
    connect(&m_renewalTimer, &QTimer::timeout, this, [this] { (void)renew(); });
    connect(&m_transport, &Transport::heard, this, &Session::notice);
    m_transport.setRenewal([this] { return renew(); });
}

Pending<api::Identity> Session::signIn(domain::UserKind kind, const QString &email, const QString &password)
{
    return enter(m_account.logIn(kind, email, password));
}

Pending<api::Identity> Session::signInAsOwner(
    const QByteArray &token, const std::optional<OwnerAccount> &account)
{
    return enter(m_account.signInOwner(token, account), account ? account->company : QString());
}

Pending<api::Identity> Session::resume(const QString &refreshToken)
{
    const auto tokens = m_account.refreshTokens(refreshToken);
    domain::whenFinished(tokens, this, [this](const Outcome<api::Tokens> &outcome) {
        if (!outcome && outcome.error().is(domain::ErrorCode::Unauthenticated) && m_keeper)
            (void)m_keeper({});
    });
    return enter(tokens);
}

Pending<api::Identity> Session::enter(const Pending<api::Tokens> &tokens, const QString &company)
{
    const auto before = m_state;
    const int generation = ++m_generation;
    m_renewalTimer.stop();
    m_renewal.reset();
    m_refreshToken.clear();
    m_transport.setAccessToken({});
    setState(State::SigningIn);
    const domain::Promise<Outcome<api::Identity>> promise;
    domain::whenFinished(
        tokens, this, [this, promise, before, company, generation](const Outcome<api::Tokens> &outcome) {
            if (generation != m_generation)
                return;
            if (!outcome) {
                setState(before == State::Expired ? State::Expired : State::SignedOut);
                promise.fulfil(tl::unexpected(outcome.error()));
                return;
            }
            keep(*outcome, [this, promise, company, generation, tokens = *outcome] {
                if (generation != m_generation)
                    return;
                beginWork(tokens);
                findWorkplace(company, [this, promise, generation] {
                    if (generation != m_generation)
                        return;
                    setState(State::SignedIn);
                    promise.fulfil(*m_me);
                });
            });
        });
    return promise.future();
}

void Session::keep(const api::Tokens &tokens, const Then &then)
{
    m_refreshToken = tokens.refreshToken;
    if (!m_keeper) {
        then();
        return;
    }
    domain::whenFinished(m_keeper(tokens.refreshToken), this, [then](bool) { then(); });
}

void Session::beginWork(const api::Tokens &tokens)
{
    const bool isSomebodyElse = m_me && m_me->id != tokens.user.id;
    if (isSomebodyElse)
        m_actsIn.reset();
    m_transport.setAccessToken(tokens.accessToken);
    m_me = tokens.user;
    wearWorkplace();
    const int seconds = std::max(tokens.expiresIn - marginSeconds, tokens.expiresIn / 2);
    m_renewalTimer.start(std::chrono::seconds(std::max(1, seconds)));
}

// Without one an administrator is signed in all the same.
void Session::findWorkplace(const QString &company, const Then &then)
{
    if (m_me->kind == domain::UserKind::TenantUser || m_actsIn) {
        then();
        return;
    }
    const auto actInMade = [this, then](const Outcome<api::TenantEntry> &made) {
        if (made)
            actIn(*made);
        then();
    };
    domain::whenFinished(m_workplaces.listTenants(), this,
        [this, company, then, actInMade](const Outcome<api::Page<api::TenantEntry>> &found) {
            if (found && !found->items.isEmpty())
                actIn(found->items.first());
            if (found && found->items.isEmpty() && !company.isEmpty())
                domain::whenFinished(m_workplaces.makeFirst(company), this, actInMade);
            else
                then();
        });
}

void Session::actIn(const api::TenantEntry &tenant)
{
    m_actsIn = tenant;
    wearWorkplace();
}

// Whatever asks where the person works needn't know that they are an administrator. The transport forgets
// the tenant when it is told of a server, also of the same one.
void Session::wearWorkplace()
{
    m_transport.setTenant(m_actsIn ? m_actsIn->id.toString() : QString());
    if (!m_actsIn || !m_me)
        return;
    m_me->tenant = m_actsIn->id;
    m_me->tenantName = m_actsIn->name;
}

QString Session::workplaceName() const
{
    return m_me ? m_me->tenantName : QString();
}

void Session::signOut()
{
    ++m_generation;
    if (m_state == State::SignedIn)
        (void)m_account.logout();
    if (m_keeper && m_state != State::SignedOut)
        (void)m_keeper({});
    m_renewalTimer.stop();
    m_renewal.reset();
    m_refreshToken.clear();
    m_me.reset();
    m_actsIn.reset();
    m_transport.setAccessToken({});
    m_transport.setTenant({});
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
    domain::whenFinished(m_account.refreshTokens(used), this,
        [this, promise, used, generation = m_generation](const Outcome<api::Tokens> &outcome) {
            if (generation != m_generation) { // somebody signed out meanwhile, or in
                promise.fulfil(false);
                return;
            }
            if (outcome) {
                keep(*outcome, [this, promise, generation, tokens = *outcome] {
                    const bool isStillOurs = generation == m_generation;
                    if (isStillOurs) {
                        m_renewal.reset();
                        beginWork(tokens);
                    }
                    promise.fulfil(isStillOurs);
                });
                return;
            }
            m_renewal.reset();
            if (outcome.error().trouble == Trouble::Unreachable) {
                m_refreshToken = used; // it was never sent
            } else {
                m_transport.setAccessToken({});
                setState(State::Expired);
            }
            promise.fulfil(false);
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
