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
    connect(&m_transport, &Transport::refused, this, [this](domain::ErrorCode code) {
        if (code == domain::ErrorCode::ScopeForbidden || code == domain::ErrorCode::TenantSuspended
            || code == domain::ErrorCode::PlatformSuspended)
            lookAtWorkplace();
    });
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
    m_isLooking = false;
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
    if (isSomebodyElse) {
        m_actsIn.reset();
        m_hasChosen = false;
    }
    m_transport.setAccessToken(tokens.accessToken);
    m_me = tokens.user;
    wearWorkplace();
    const int seconds = std::max(tokens.expiresIn - marginSeconds, tokens.expiresIn / 2);
    m_renewalTimer.start(std::chrono::seconds(std::max(1, seconds)));
}

// Without one an administrator is signed in all the same.
void Session::findWorkplace(const QString &company, const Then &then)
{
    if (!isAdministrator() || m_actsIn) {
        then();
        return;
    }
    if (const auto kept = keptChoice(m_me->id)) {
        takeUp(*kept, then);
        return;
    }
    const auto act = [this, generation = m_generation](const api::TenantEntry &tenant) {
        if (generation != m_generation)
            return;
        m_actsIn = tenant;
        wearWorkplace();
    };
    domain::whenFinished(m_workplaces.listTenants(), this,
        [this, company, then, act](const Outcome<api::Page<api::TenantEntry>> &found) {
            if (found && found->items.size() == 1)
                act(found->items.first()); // among several nobody is put into one that they didn't mean
            if (!found || !found->items.isEmpty() || company.isEmpty()) {
                then();
                return;
            }
            domain::whenFinished(
                m_workplaces.makeFirst(company), this, [then, act](const Outcome<api::TenantEntry> &made) {
                    if (made)
                        act(*made);
                    then();
                });
        });
}

void Session::takeUp(const WorkplaceChoice &choice, const Then &then)
{
    if (!choice.tenant) {
        then();
        return;
    }
    domain::whenFinished(m_workplaces.getTenant(choice.tenant->id), this,
        [this, kept = *choice.tenant, then, generation = m_generation](
            const Outcome<api::TenantEntry> &outcome) {
            const bool isOurs = generation == m_generation;
            const bool isGone = !outcome && outcome.error().is(domain::ErrorCode::ScopeForbidden);
            if (isOurs && isGone)
                keepChoice(m_me->id, {});
            if (isOurs && !isGone) { // one that nobody tells of is what it was
                m_actsIn = outcome.value_or(kept);
                m_hasChosen = true;
                wearWorkplace();
            }
            then();
            if (isOurs && isGone)
                Q_EMIT workplaceLost(kept.name);
        });
}

void Session::actIn(const std::optional<api::TenantEntry> &tenant)
{
    if (m_state != State::SignedIn || !isAdministrator())
        return;
    keepChoice(m_me->id, {tenant});
    const bool isAnother
        = m_actsIn.has_value() != tenant.has_value() || (tenant && tenant->id != m_actsIn->id);
    m_hasChosen = tenant.has_value();
    m_actsIn = tenant;
    wearWorkplace();
    if (isAnother)
        Q_EMIT workplaceChanged();
    else
        Q_EMIT workplaceUpdated();
}

void Session::noteTenant(const api::TenantEntry &tenant)
{
    if (!m_actsIn || m_actsIn->id != tenant.id || *m_actsIn == tenant)
        return;
    m_actsIn = tenant;
    wearWorkplace();
    if (m_hasChosen)
        keepChoice(m_me->id, {tenant});
    Q_EMIT workplaceUpdated();
}

void Session::lookAtWorkplace()
{
    if (m_state != State::SignedIn || !m_actsIn || std::exchange(m_isLooking, true))
        return;
    domain::whenFinished(m_workplaces.getTenant(m_actsIn->id), this,
        [this, id = m_actsIn->id, generation = m_generation](const Outcome<api::TenantEntry> &outcome) {
            if (generation != m_generation)
                return;
            m_isLooking = false;
            if (m_state != State::SignedIn || !m_actsIn || m_actsIn->id != id)
                return;
            if (outcome)
                noteTenant(*outcome);
            else if (outcome.error().is(domain::ErrorCode::ScopeForbidden))
                loseWorkplace();
        });
}

void Session::loseWorkplace()
{
    const auto name = m_actsIn->name;
    if (std::exchange(m_hasChosen, false))
        keepChoice(m_me->id, {});
    m_actsIn.reset();
    wearWorkplace();
    Q_EMIT workplaceChanged();
    Q_EMIT workplaceLost(name);
}

// Whatever asks where the person works needn't know that they are an administrator. The transport forgets
// the tenant when it is told of a server, also of the same one.
void Session::wearWorkplace()
{
    m_transport.setTenant(m_actsIn ? m_actsIn->id.toString() : QString());
    if (!isAdministrator())
        return;
    m_me->tenant = m_actsIn ? std::optional(m_actsIn->id) : std::nullopt;
    m_me->tenantName = m_actsIn ? m_actsIn->name : QString();
}

bool Session::isAdministrator() const
{
    return m_me && m_me->kind != domain::UserKind::TenantUser;
}

QString Session::workplaceName() const
{
    return m_me ? m_me->tenantName : QString();
}

void Session::signOut()
{
    ++m_generation;
    m_isLooking = false;
    if (m_state == State::SignedIn)
        (void)m_account.logout();
    if (m_keeper && m_state != State::SignedOut)
        (void)m_keeper({});
    m_renewalTimer.stop();
    m_renewal.reset();
    m_refreshToken.clear();
    m_me.reset();
    m_actsIn.reset();
    m_hasChosen = false;
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
