// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authroutes.h"

#include "api/admin.h"
#include "identity/validation.h"
#include "server/consoleroute.h"

namespace candor::server {

using domain::ErrorCode;
using domain::User;
using identity::SessionTokens;

namespace {

Route accountRoute(const char *method, const char *path, const QByteArray &operationId,
    const QByteArray &summary, Credentials credentials)
{
    return consoleRoute(method, path, operationId, summary, credentials, "").tagged("Authentication");
}

// Open to everyone, and counted as a log-in.
Route openRoute(const char *path, const QByteArray &operationId, const QByteArray &summary)
{
    return accountRoute("POST", path, operationId, summary, noCredential).limitedAs(RateClass::Login);
}

QJsonObject tokensJson(const SessionTokens &tokens)
{
    return api::toJson(loginAnswer(tokens));
}

QJsonObject founderJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.toString()}, {QStringLiteral("email"), user.email},
        {QStringLiteral("name"), user.name}, {QStringLiteral("status"), domain::name(user.status)},
        {QStringLiteral("createdAt"), domain::toIso8601(user.createdAt)}};
}

void addBootstrap(RouteTable &table, identity::Sessions &sessions)
{
    table.add(openRoute("/super-admin/auth/bootstrap", "bootstrap", "Make the first super admin")
            .about("Works once in the life of an installation.")
            .takes("BootstrapRequest")
            .answers({201, "Bootstrapped", "The super admin, who can log in now."})
            .fails({ErrorCode::BootstrapClosed, ErrorCode::DuplicateValue})
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                domain::Faults faults;
                withValue(api::parseBootstrap(context.request.body, &faults), answer,
                    [&](const api::BootstrapInput &input) {
                        answer.with(sessions.bootstrap(
                                        {input.email, input.password, input.name, faults}, originOf(context)),
                            [answer](const User &user) { answer.json(201, founderJson(user)); });
                    });
            }));
}

void addLogin(RouteTable &table, identity::Sessions &sessions, Route entry, domain::UserKind kind)
{
    table.add(std::move(entry)
            .about(
                "After ten wrong passwords in a row an account is locked for a minute, then for longer, and "
                "after many an address, too: 429 with `Retry-After`. Known and unknown accounts are "
                "answered alike.")
            .takes("LoginRequest")
            .answers({200, "Tokens", "Tokens for this session."})
            .fails({ErrorCode::Unauthenticated})
            .handledBy([&sessions, kind](const Context &context, const Answer &answer) {
                withValue(api::parseLogin(context.request.body), answer, [&](const api::LoginInput &input) {
                    answer.with(sessions.login(kind, input.email, input.password, originOf(context)),
                        [answer](const SessionTokens &tokens) { answer.json(200, tokensJson(tokens)); });
                });
            }));
}

void addRefresh(RouteTable &table, identity::Sessions &sessions)
{
    table.add(openRoute("/auth/refresh", "refreshTokens", "Swap a refresh token for new tokens")
            .about("A refresh token works once. One that comes a second time ends the whole session: "
                   "somebody else may have it.")
            .takes("RefreshRequest")
            .answers({200, "Tokens", "New tokens; the old refresh token is used up."})
            .fails({ErrorCode::Unauthenticated})
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                withValue(api::parseRefresh(context.request.body), answer, [&](const QString &token) {
                    answer.with(sessions.refresh(token, originOf(context)),
                        [answer](const SessionTokens &tokens) { answer.json(200, tokensJson(tokens)); });
                });
            }));
}

// The session is that of the access token; a refresh token in the body is checked for its form and not
// needed.
void addLogout(RouteTable &table, identity::Sessions &sessions)
{
    table.add(accountRoute("POST", "/auth/logout", "logout", "End the caller's session", anyUser)
            .accessing(identity::Access::Read) // a suspended tenant's users may leave
            .mayTake("LogoutRequest")
            .answers(gone())
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                withValue(api::parseLogout(context.request.body), answer, [&](const QString &) {
                    answer.with(sessions.logout(context.caller, originOf(context)),
                        [answer](const domain::Done &) { answer.send(emptyReply()); });
                });
            }));
}

void addMe(RouteTable &table, identity::Sessions &sessions)
{
    table.add(accountRoute("GET", "/auth/me", "getMe", "Who is logged in", anyUser)
            .about(
                "Also in what it may do, as its role has it now, and where it belongs; `X-Tenant-ID` changes "
                "nothing here.")
            .answers({200, "Me", "The caller."})
            .conditional()
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                answer.with(sessions.me(context.caller),
                    [answer](const api::Me &me) { answer.json(200, api::toJson(me)); });
            }));
}

void changePassword(identity::Sessions &sessions, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseChangePassword(context.request.body, &faults), answer,
        [&](const api::ChangePasswordInput &input) {
            if (input.currentPassword.isEmpty()) { // there is none to be compared
                if (!input.newPassword.isEmpty())
                    domain::addFaults(faults,
                        identity::checkPassword(input.newPassword, {}, QStringLiteral("/newPassword")));
                answer.error(domain::invalid(faults).value());
                return;
            }
            answer.with(sessions.changePassword(context.caller, input.currentPassword, input.newPassword,
                            originOf(context), faults),
                [answer](const domain::Done &) { answer.send(emptyReply()); });
        });
}

void setPassword(identity::Sessions &sessions, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseSetPassword(context.request.body, &faults), answer,
        [&](const api::SetPasswordInput &input) {
            if (!faults.isEmpty()) {
                if (!input.password.isEmpty())
                    domain::addFaults(
                        faults, identity::checkPassword(input.password, {}, QStringLiteral("/password")));
                answer.error(domain::invalid(faults).value());
                return;
            }
            answer.with(sessions.setPassword(input.token, input.password, originOf(context)),
                [answer](const User &user) { answer.json(200, api::identityJson(user)); });
        });
}

void addPasswords(RouteTable &table, identity::Sessions &sessions)
{
    table.add(
        accountRoute("POST", "/auth/change-password", "changePassword", "Change the own password", anyUser)
            .about("Ends all other sessions of the account.")
            .takes("ChangePasswordRequest")
            .answers(gone())
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                changePassword(sessions, context, answer);
            }));
    table.add(openRoute("/auth/set-password", "setPassword", "Set a password with an invitation's token")
            .takes("SetPasswordRequest")
            .answers({200, "Identity", "The account, which can log in now."})
            .fails({ErrorCode::Unauthenticated, ErrorCode::TenantSuspended, ErrorCode::PlatformSuspended})
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                setPassword(sessions, context, answer);
            }));
}

} // namespace

api::LoginAnswer loginAnswer(const SessionTokens &tokens)
{
    return {tokens.accessToken, int(tokens.expiresIn.count()), tokens.refreshToken, tokens.user};
}

void addAuthRoutes(RouteTable &table, identity::Sessions &sessions)
{
    addBootstrap(table, sessions);
    addLogin(table, sessions,
        openRoute("/super-admin/auth/login", "loginSuperAdmin", "Log in as super admin"),
        domain::UserKind::SuperAdmin);
    addLogin(table, sessions,
        openRoute("/platform-admin/auth/login", "loginPlatformAdmin", "Log in as platform admin"),
        domain::UserKind::PlatformAdmin);
    addLogin(table, sessions, openRoute("/auth/login", "login", "Log in as a tenant's user"),
        domain::UserKind::TenantUser);
    addRefresh(table, sessions);
    addLogout(table, sessions);
    addMe(table, sessions);
    addPasswords(table, sessions);
}

} // namespace candor::server
