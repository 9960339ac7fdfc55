// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ownerroutes.h"

#include "api/admin.h"
#include "identity/errors.h"
#include "identity/validation.h"
#include "server/authroutes.h"
#include "server/consoleroute.h"

namespace candor::server {

using domain::ErrorCode;
using identity::SessionTokens;

namespace {

// Behind a proxy on this machine everybody has a loopback address; what proxies and browsers add gives them
// away.
bool cameStraightFromThisMachine(const edge::Request &request)
{
    if (!request.peer.isLoopback() || !request.client.isLoopback())
        return false;
    for (const char *field : {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
             "X-Real-IP", "Via", "Origin"}) {
        if (edge::headerList(request.headers, field))
            return false;
    }
    return true;
}

std::optional<identity::NewAccount> accountOf(const api::OwnerSignInInput &input)
{
    if (!input.account)
        return std::nullopt;
    return identity::NewAccount{input.account->email, input.account->password, input.account->name};
}

void signIn(identity::Sessions &sessions, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseOwnerSignIn(context.request.body, &faults), answer,
        [&](const api::OwnerSignInInput &input) {
            if (!faults.isEmpty()) {
                if (input.account && !input.account->password.isEmpty())
                    domain::addFaults(faults,
                        identity::checkPassword(input.account->password, input.account->email,
                            QStringLiteral("/account/password")));
                answer.error(domain::invalid(faults).value());
                return;
            }
            if (!cameStraightFromThisMachine(context.request)) {
                answer.error(
                    identity::unauthenticated(QStringLiteral("an owner's token from elsewhere")).value());
                return;
            }
            answer.with(sessions.signInOwner(input.token, accountOf(input), originOf(context)),
                [answer](
                    const SessionTokens &tokens) { answer.json(200, api::toJson(loginAnswer(tokens))); });
        });
}

} // namespace

void addOwnerRoutes(RouteTable &table, identity::Sessions &sessions)
{
    table.add(consoleRoute(
        "POST", "/super-admin/auth/owner", "signInOwner", "Sign in as who runs the server", noCredential, "")
            .tagged("Authentication")
            .limitedAs(RateClass::Login)
            .about("For programs that start the server on their own machine. The token is one that they gave "
                   "to the process themselves (`candor-server serve --owner-token-stdin`, or the word "
                   "`owner-token` on its control socket); it serves once, within 60 seconds, on a connection "
                   "from the same machine without proxies, and the third wrong one closes the door. Signs in "
                   "the super admin who has been active for longest. Where there is none, `account` says "
                   "whom to make, and the token stays good until one is made.")
            .takes("OwnerSignInRequest")
            .answers({200, "Tokens", "Tokens for this session."})
            .fails({ErrorCode::Unauthenticated, ErrorCode::DuplicateValue})
            .handledBy([&sessions](const Context &context, const Answer &answer) {
                signIn(sessions, context, answer);
            }));
}

} // namespace candor::server
