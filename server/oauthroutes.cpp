// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/oauthroutes.h"

#include "api/admin.h"
#include "api/oauth.h"
#include "server/door.h"
#include "server/listing.h"

namespace candor::server {

using api::TokenError;
using domain::OAuthClient;
using domain::OAuthClientId;
using domain::Result;
using identity::OAuthClients;
using identity::Place;

namespace {

QJsonObject withoutSecret(const identity::IssuedOAuthClient &made)
{
    return api::toJson(made.client);
}

void create(const OAuthServices &services, Place::Layer layer, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseApiKey(context.request.body, services.clock.now(), &faults), answer,
        [&](const api::ApiKeyInput &input) {
            const auto place = placeOf(layer, context, input.platform, "POST /platform-admin/oauth-clients");
            if (!place)
                domain::addFaults(faults, place.error().fields);
            const identity::NewOAuthClient wanted{
                input.name, input.description, input.permissions, input.expiresAt, faults};
            answer.performed<identity::IssuedOAuthClient>(
                services.clients.create(context.caller, place.value_or(Place{layer, input.platform}), wanted,
                    originOf(context), remembering<identity::IssuedOAuthClient>(context, 201, withoutSecret)),
                [answer, context](const identity::IssuedOAuthClient &made) {
                    answer.send(createdReply(context, made.client.id.toString(),
                        api::createdClientJson(made.client, made.secret)));
                });
        });
}

void update(const OAuthServices &services, const Place &place, OAuthClientId id, const Context &context,
    const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseClientChanges(context.request.body, services.clock.now(), &faults), answer,
        [&](const api::ApiKeyInput &input) {
            identity::OAuthClientChanges changes;
            if (!input.name.isEmpty())
                changes.name = input.name;
            if (!input.description.isEmpty())
                changes.description = input.description;
            if (!input.permissions.isEmpty())
                changes.permissions = input.permissions;
            changes.expiresAt = input.expiresAt;
            changes.faults = faults;
            const auto body = [](const OAuthClient &changed) { return api::toJson(changed); };
            answer.performed<OAuthClient>(
                services.clients.update(context.caller, place, id, changes, originOf(context),
                    remembering<OAuthClient>(context, 200, body)),
                [answer](const OAuthClient &changed) { answer.json(200, api::toJson(changed)); });
        });
}

void rotate(
    OAuthClients &clients, const Place &place, OAuthClientId id, const Context &context, const Answer &answer)
{
    withValue(api::parseRotate(context.request.body), answer, [&](int overlapSeconds) {
        answer.performed<identity::IssuedOAuthClient>(
            clients.rotate(context.caller, place, id, std::chrono::seconds(overlapSeconds), originOf(context),
                remembering<identity::IssuedOAuthClient>(context, 200, withoutSecret)),
            [answer](const identity::IssuedOAuthClient &made) {
                answer.json(200, api::createdClientJson(made.client, made.secret));
            });
    });
}

void addClients(RouteTable &table, const OAuthServices &services, const Door &door)
{
    auto &clients = services.clients;
    table.add(route(door, "POST", door.base, "create", "Make an OAuth client", "api-key:create")
            .about("The secret is in this answer and in no other. Without `permissions` it gets "
                   "`interview:*`, `assessment:read` and `assessment:approve`; a client can't get what "
                   "its maker lacks.")
            .takes("NewOAuthClient")
            .remembered()
            .answers(created("CreatedOAuthClient"))
            .handledBy([services, layer = door.layer](const Context &context, const Answer &answer) {
                create(services, layer, context, answer);
            }));
    table.add(route(door, "GET", door.base, "list", "List OAuth clients", "api-key:read")
            .queried({"limit", "cursor"})
            .answers(pageOf("OAuthClientPage"))
            .handledBy([&clients, layer = door.layer](const Context &context, const Answer &answer) {
                answerList(
                    layer, context, answer, [&](const Place &place, const domain::PageRequest &request) {
                        return clients.list(context.caller, place, request);
                    });
            }));
    const auto one = door.base + "/:id";
    onOne<OAuthClientId>(table,
        route(door, "GET", one, "get", "Look at an OAuth client", "api-key:read")
            .answers({200, "OAuthClient", "The client, without its secret."})
            .conditional(),
        door.layer,
        [&clients](const Place &place, OAuthClientId id, const Context &context, const Answer &answer) {
            answer.with(clients.get(context.caller, place, id),
                [answer](const OAuthClient &found) { answer.json(200, api::toJson(found)); });
        });
    onOne<OAuthClientId>(table,
        route(door, "PUT", one, "update", "Change an OAuth client", "api-key:create")
            .about("What the body leaves out stays as it is. Fewer permissions count for tokens that are out "
                   "already, too.")
            .takes("OAuthClientChanges")
            .remembered()
            .answers({200, "OAuthClient", "The client as it is now."})
            .conditional()
            .fails({domain::ErrorCode::InvalidState}),
        door.layer,
        [services](const Place &place, OAuthClientId id, const Context &context, const Answer &answer) {
            update(services, place, id, context, answer);
        });
    onOne<OAuthClientId>(table,
        route(door, "POST", one + "/rotate", "rotate", "Replace an OAuth client's secret", "api-key:create")
            .about(
                "The old secret works on for `overlapSeconds`, at most a week; one that an earlier rotation "
                "left to work on dies at once. Tokens that are out stay good.")
            .mayTake("RotateRequest")
            .remembered()
            .answers({200, "CreatedOAuthClient", "The client with its new secret, shown this once."})
            .conditional()
            .fails({domain::ErrorCode::InvalidState}),
        door.layer,
        [&clients](const Place &place, OAuthClientId id, const Context &context, const Answer &answer) {
            rotate(clients, place, id, context, answer);
        });
    onOne<OAuthClientId>(table,
        route(door, "DELETE", one, "delete", "Revoke an OAuth client", "api-key:delete")
            .about("Its tokens are refused from now on.")
            .answers(gone())
            .conditional(),
        door.layer,
        [&clients](const Place &place, OAuthClientId id, const Context &context, const Answer &answer) {
            answer.with(clients.revoke(context.caller, place, id, originOf(context)),
                [answer](const OAuthClient &) { answer.send(emptyReply()); });
        });
}

edge::Reply tokenReply(int status, const QJsonObject &body)
{
    auto reply = jsonReply(status, body);
    addHeader(reply, "Cache-Control", "no-store");
    addHeader(reply, "Pragma", "no-cache");
    return reply;
}

edge::Reply refusal(const TokenError &error)
{
    auto reply = tokenReply(api::statusOf(error), api::toJson(error));
    if (reply.status == 401)
        addHeader(reply, "WWW-Authenticate", "Basic realm=\"candor\"");
    return reply;
}

// What a client's error is called here; nothing for the server's own.
std::optional<TokenError> tokenErrorOf(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Unauthenticated)
        return TokenError{TokenError::Kind::InvalidClient,
            QStringLiteral("The client is unknown, revoked or expired, or the secret is not its own.")};
    if (error.code == domain::ErrorCode::ValidationFailed)
        return TokenError{TokenError::Kind::InvalidScope,
            error.fields.isEmpty() ? error.detail : error.fields.first().detail};
    return std::nullopt;
}

void issue(OAuthClients &clients, const Context &context, const Answer &answer)
{
    const auto &headers = context.request.headers;
    const auto type = edge::headerValue(headers, "Content-Type").toLower();
    const auto request = api::parseTokenRequest(
        context.request.body, type.split(';').first().trimmed(), edge::headerValue(headers, "Authorization"));
    if (!request) {
        answer.send(refusal(request.error()));
        return;
    }
    answer.with(
        clients.issue(request->clientId, request->clientSecret, request->scope, originOf(context)),
        [answer](const identity::ClientToken &token) {
            answer.send(tokenReply(
                200, api::tokenJson(token.accessToken, int(token.expiresIn.count()), token.permissions)));
        },
        [answer](const domain::Error &error) {
            if (const auto known = tokenErrorOf(error))
                answer.send(refusal(*known));
            else
                answer.error(error);
        });
}

void addToken(RouteTable &table, OAuthClients &clients)
{
    table.add(consoleRoute(
        "POST", "/oauth/token", "issueToken", "Swap a client's secret for an access token", noCredential, "")
            .tagged("OAuth")
            .about(
                "The client credentials grant of RFC6749. The token acts like an API key with the client's "
                "permissions, or those that `scope` names, until it expires or the client is revoked.")
            .limitedAs(RateClass::Login)
            .takes("TokenRequest")
            .orAs("application/x-www-form-urlencoded")
            .answers({200, "TokenAnswer", "A token.", {"Cache-Control", "Pragma"}})
            .answers({400, "TokenError", "The request or its scope is wrong.", {"Cache-Control", "Pragma"}})
            .answers({401, "TokenError", "This isn't the client.",
                {"Cache-Control", "Pragma", "WWW-Authenticate"}})
            .handledBy([&clients](const Context &context, const Answer &answer) {
                issue(clients, context, answer);
            }));
}

} // namespace

void addOAuthRoutes(RouteTable &table, const OAuthServices &services)
{
    addClients(
        table, services, {Place::Layer::Tenant, "/oauth-clients", anyUser, "OAuthClient", {}, "OAuth"});
    addClients(table, services,
        {Place::Layer::Platform, "/platform-admin/oauth-clients", administrators, "PlatformOAuthClient",
            {"platformId"}, "OAuth"});
    addToken(table, services.clients);
}

} // namespace candor::server
