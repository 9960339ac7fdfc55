// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/apikeyroutes.h"

#include "api/admin.h"
#include "server/door.h"
#include "server/listing.h"

namespace candor::server {

using domain::ApiKey;
using domain::ApiKeyId;
using domain::Result;
using identity::ApiKeys;
using identity::IssuedApiKey;
using identity::Place;

namespace {

QJsonObject withoutKey(const IssuedApiKey &made)
{
    return api::toJson(made.apiKey);
}

void create(const ApiKeyServices &services, Place::Layer layer, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseApiKey(context.request.body, services.clock.now(), &faults), answer,
        [&](const api::ApiKeyInput &input) {
            const auto place = placeOf(layer, context, input.platform, "POST /platform-admin/api-keys");
            if (!place)
                domain::addFaults(faults, place.error().fields);
            const identity::NewApiKey wanted{
                input.name, input.description, input.permissions, input.expiresAt, faults};
            answer.performed<IssuedApiKey>(
                services.keys.create(context.caller, place.value_or(Place{layer, input.platform}), wanted,
                    originOf(context), remembering<IssuedApiKey>(context, 201, withoutKey)),
                [answer, context](const IssuedApiKey &made) {
                    answer.send(createdReply(
                        context, made.apiKey.id.toString(), api::createdKeyJson(made.apiKey, made.key)));
                });
        });
}

void find(ApiKeys &keys, const Place &place, ApiKeyId id, const Context &context, const Answer &answer)
{
    answer.with(keys.get(context.caller, place, id),
        [answer](const ApiKey &found) { answer.json(200, api::toJson(found)); });
}

void revoke(ApiKeys &keys, const Place &place, ApiKeyId id, const Context &context, const Answer &answer)
{
    answer.with(keys.revoke(context.caller, place, id, originOf(context)),
        [answer](const ApiKey &) { answer.send(emptyReply()); });
}

void rotate(ApiKeys &keys, const Place &place, ApiKeyId id, const Context &context, const Answer &answer)
{
    withValue(api::parseRotate(context.request.body), answer, [&](int overlapSeconds) {
        answer.performed<IssuedApiKey>(
            keys.rotate(context.caller, place, id, std::chrono::seconds(overlapSeconds), originOf(context),
                remembering<IssuedApiKey>(context, 201, withoutKey)),
            [answer](
                const IssuedApiKey &made) { answer.json(201, api::createdKeyJson(made.apiKey, made.key)); });
    });
}

void addKeys(RouteTable &table, const ApiKeyServices &services, const Door &door)
{
    auto &keys = services.keys;
    table.add(route(door, "POST", door.base, "create", "Make an API key", "api-key:create")
            .about("The key itself is in this answer and in no other. Without `permissions` it gets "
                   "`interview:*`, `assessment:read` and `assessment:approve`; a key can't get what "
                   "its maker lacks.")
            .takes("NewApiKey")
            .remembered()
            .answers(created("CreatedApiKey"))
            .handledBy([services, layer = door.layer](const Context &context, const Answer &answer) {
                create(services, layer, context, answer);
            }));
    table.add(route(door, "GET", door.base, "list", "List API keys", "api-key:read")
            .queried({"limit", "cursor"})
            .answers(pageOf("ApiKeyPage"))
            .handledBy([&keys, layer = door.layer](const Context &context, const Answer &answer) {
                answerList(
                    layer, context, answer, [&](const Place &place, const domain::PageRequest &request) {
                        return keys.list(context.caller, place, request);
                    });
            }));

    const auto with = [&keys](auto verb) {
        return [&keys, verb](const Place &place, ApiKeyId id, const Context &context, const Answer &answer) {
            verb(keys, place, id, context, answer);
        };
    };
    const auto one = door.base + "/:id";
    onOne<ApiKeyId>(table,
        route(door, "GET", one, "get", "Look at an API key", "api-key:read")
            .answers({200, "ApiKey", "The key, without its secret."})
            .conditional(),
        door.layer, with(find));
    onOne<ApiKeyId>(table,
        route(door, "DELETE", one, "delete", "Revoke an API key", "api-key:delete")
            .answers(gone())
            .conditional(),
        door.layer, with(revoke));
    onOne<ApiKeyId>(table,
        route(door, "POST", one + "/rotate", "rotate", "Replace an API key by a new one", "api-key:create")
            .about("The new key has the old one's name, permissions and expiry. The old one works on for "
                   "`overlapSeconds`, at most a week.")
            .mayTake("RotateRequest")
            .remembered()
            .answers({201, "CreatedApiKey", "The new key, shown this once."})
            .conditional()
            .fails({domain::ErrorCode::InvalidState}),
        door.layer, with(rotate));
}

} // namespace

void addApiKeyRoutes(RouteTable &table, const ApiKeyServices &services)
{
    addKeys(table, services, {Place::Layer::Tenant, "/api-keys", anyUser, "ApiKey", {}, "API keys"});
    addKeys(table, services,
        {Place::Layer::Platform, "/platform-admin/api-keys", administrators, "PlatformApiKey", {"platformId"},
            "API keys"});
}

} // namespace candor::server
