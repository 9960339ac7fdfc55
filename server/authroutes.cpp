// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authroutes.h"

#include "api/admin.h"
#include "server/consoleroute.h"

namespace candor::server {

using domain::User;
using identity::SessionTokens;

namespace {

// Open to everyone, and counted as a log-in.
Route openRoute(const char *path, const char *summary, const char *request, const char *response)
{
    auto route = described(consoleRoute("POST", path, summary, noCredential, ""), request, response);
    route.rate = RateClass::Login;
    return route;
}

QJsonObject tokensJson(const SessionTokens &tokens)
{
    return api::toJson(api::LoginAnswer{
        tokens.accessToken, int(tokens.expiresIn.count()), tokens.refreshToken, tokens.user});
}

QJsonObject founderJson(const User &user)
{
    return {{QStringLiteral("id"), user.id.toString()}, {QStringLiteral("email"), user.email},
        {QStringLiteral("name"), user.name}, {QStringLiteral("status"), domain::name(user.status)},
        {QStringLiteral("createdAt"), domain::toIso8601(user.createdAt)}};
}

void addBootstrap(RouteTable &table, identity::Sessions &sessions)
{
    auto route = openRoute("/super-admin/auth/bootstrap", "Make the installation's first super admin, once",
        "BootstrapRequest", "Bootstrapped");
    route.handler = [&sessions](const Context &context, const Answer &answer) {
        withValue(api::parseBootstrap(context.request.body), answer, [&](const api::BootstrapInput &input) {
            answer.with(sessions.bootstrap({input.email, input.password, input.name}, originOf(context)),
                [answer](const User &user) { answer.json(201, founderJson(user)); });
        });
    };
    table.add(std::move(route));
}

void addLogin(RouteTable &table, identity::Sessions &sessions, const char *path, const char *summary,
    domain::UserKind kind)
{
    auto route = openRoute(path, summary, "LoginRequest", "Tokens");
    route.handler = [&sessions, kind](const Context &context, const Answer &answer) {
        withValue(api::parseLogin(context.request.body), answer, [&](const api::LoginInput &input) {
            answer.with(sessions.login(kind, input.email, input.password, originOf(context)),
                [answer](const SessionTokens &tokens) { answer.json(200, tokensJson(tokens)); });
        });
    };
    table.add(std::move(route));
}

void addRefresh(RouteTable &table, identity::Sessions &sessions)
{
    auto route
        = openRoute("/auth/refresh", "Swap a refresh token for new tokens", "RefreshRequest", "Tokens");
    route.handler = [&sessions](const Context &context, const Answer &answer) {
        withValue(api::parseRefresh(context.request.body), answer, [&](const QString &token) {
            answer.with(sessions.refresh(token, originOf(context)),
                [answer](const SessionTokens &tokens) { answer.json(200, tokensJson(tokens)); });
        });
    };
    table.add(std::move(route));
}

// The session is that of the access token; a refresh token in the body is checked for its form and not
// needed.
void addLogout(RouteTable &table, identity::Sessions &sessions)
{
    auto route = described(
        consoleRoute("POST", "/auth/logout", "End the caller's session", anyUser, ""), "LogoutRequest", "");
    route.handler = [&sessions](const Context &context, const Answer &answer) {
        withValue(api::parseLogout(context.request.body), answer, [&](const QString &) {
            answer.with(sessions.logout(context.caller, originOf(context)),
                [answer](const domain::Done &) { answer.send(emptyReply()); });
        });
    };
    table.add(std::move(route));
}

void addMe(RouteTable &table, identity::Sessions &sessions)
{
    auto route = described(consoleRoute("GET", "/auth/me", "Who is logged in", anyUser, ""), "", "Identity");
    route.handler = [&sessions](const Context &context, const Answer &answer) {
        answer.with(sessions.me(context.caller),
            [answer](const User &user) { answer.json(200, api::identityJson(user)); });
    };
    table.add(std::move(route));
}

void addPasswords(RouteTable &table, identity::Sessions &sessions)
{
    auto change
        = described(consoleRoute("POST", "/auth/change-password", "Change the own password", anyUser, ""),
            "ChangePasswordRequest", "");
    change.handler = [&sessions](const Context &context, const Answer &answer) {
        withValue(api::parseChangePassword(context.request.body), answer,
            [&](const api::ChangePasswordInput &input) {
                answer.with(sessions.changePassword(
                                context.caller, input.currentPassword, input.newPassword, originOf(context)),
                    [answer](const domain::Done &) { answer.send(emptyReply()); });
            });
    };
    table.add(std::move(change));

    auto set = openRoute("/auth/set-password", "Set a password with the token of an invitation",
        "SetPasswordRequest", "Identity");
    set.handler = [&sessions](const Context &context, const Answer &answer) {
        withValue(
            api::parseSetPassword(context.request.body), answer, [&](const api::SetPasswordInput &input) {
                answer.with(sessions.setPassword(input.token, input.password, originOf(context)),
                    [answer](const User &user) { answer.json(200, api::identityJson(user)); });
            });
    };
    table.add(std::move(set));
}

} // namespace

void addAuthRoutes(RouteTable &table, identity::Sessions &sessions)
{
    addBootstrap(table, sessions);
    addLogin(
        table, sessions, "/super-admin/auth/login", "Log in as super admin", domain::UserKind::SuperAdmin);
    addLogin(table, sessions, "/platform-admin/auth/login", "Log in as platform admin",
        domain::UserKind::PlatformAdmin);
    addLogin(table, sessions, "/auth/login", "Log in as a tenant's user", domain::UserKind::TenantUser);
    addRefresh(table, sessions);
    addLogout(table, sessions);
    addMe(table, sessions);
    addPasswords(table, sessions);
}

} // namespace candor::server
