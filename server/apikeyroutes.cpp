// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/apikeyroutes.h"

#include "api/admin.h"
#include "server/consoleroute.h"
#include "server/listing.h"

namespace candor::server {

using domain::ApiKey;
using domain::ApiKeyId;
using domain::Result;
using identity::ApiKeys;
using identity::IssuedApiKey;
using identity::Place;

namespace {

// Where keys are managed: the path, and whose keys are there.
struct Door
{
    Place::Layer layer;
    QByteArray base;
    Credentials credentials;
};

Route route(
    const Door &door, const char *method, const QByteArray &path, const char *summary, const char *permission)
{
    auto entry = consoleRoute(method, path, summary, door.credentials, permission);
    return door.layer == Place::Layer::Tenant ? inTenant(entry) : entry;
}

Result<Place> placeOf(
    Place::Layer layer, const Context &context, const std::optional<domain::PlatformId> &inBody = {})
{
    if (layer == Place::Layer::Tenant) {
        if (inBody) {
            return domain::invalid({{QStringLiteral("/platformId"), QStringLiteral("UNKNOWN_FIELD"),
                QStringLiteral(
                    "This makes a tenant's key; POST /platform-admin/api-keys makes a platform's.")}});
        }
        return Place{layer, std::nullopt};
    }
    const auto platform = namedPlatform(context, inBody);
    if (!platform)
        return domain::fail(platform.error());
    return Place{layer, *platform};
}

void create(const ApiKeyServices &services, Place::Layer layer, const Context &context, const Answer &answer)
{
    withValue(api::parseApiKey(context.request.body, services.clock.now()), answer,
        [&](const api::ApiKeyInput &input) {
            withValue(placeOf(layer, context, input.platform), answer, [&](const Place &place) {
                const identity::NewApiKey wanted{
                    input.name, input.description, input.permissions, input.expiresAt};
                answer.with(services.keys.create(context.caller, place, wanted, originOf(context)),
                    [answer, context](const IssuedApiKey &made) {
                        answer.send(createdReply(
                            context, made.apiKey.id.toString(), api::createdKeyJson(made.apiKey, made.key)));
                    });
            });
        });
}

void list(ApiKeys &keys, Place::Layer layer, const Context &context, const Answer &answer)
{
    const QStringList others
        = layer == Place::Layer::Platform ? QStringList{QStringLiteral("platformId")} : QStringList();
    withValue(pageRequest(context.query(), others), answer, [&](const domain::PageRequest &request) {
        withValue(placeOf(layer, context), answer, [&](const Place &place) {
            answer.with(keys.list(context.caller, place, request),
                [answer, context](const domain::Page<ApiKey> &found) {
                    answer.send(
                        storedPageReply(context, found, [](const ApiKey &key) { return api::toJson(key); }));
                });
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
        answer.with(
            keys.rotate(context.caller, place, id, std::chrono::seconds(overlapSeconds), originOf(context)),
            [answer](
                const IssuedApiKey &made) { answer.json(201, api::createdKeyJson(made.apiKey, made.key)); });
    });
}

template <typename Verb>
void onKey(RouteTable &table, Route entry, ApiKeys &keys, Place::Layer layer, Verb verb)
{
    entry.handler = [&keys, layer, verb](const Context &context, const Answer &answer) {
        withValue(placeOf(layer, context), answer, [&](const Place &place) {
            withValue(idInPath<ApiKeyId>(context), answer,
                [&](ApiKeyId id) { verb(keys, place, id, context, answer); });
        });
    };
    table.add(std::move(entry));
}

void addKeys(RouteTable &table, const ApiKeyServices &services, const Door &door)
{
    auto make = described(
        route(door, "POST", door.base, "Make an API key", "api-key:create"), "NewApiKey", "CreatedApiKey");
    make.handler = [services, layer = door.layer](const Context &context, const Answer &answer) {
        create(services, layer, context, answer);
    };
    table.add(std::move(make));

    auto all = described(route(door, "GET", door.base, "List API keys", "api-key:read"), "", "ApiKeyPage");
    all.handler = [&keys = services.keys, layer = door.layer](
                      const Context &context, const Answer &answer) { list(keys, layer, context, answer); };
    table.add(std::move(all));

    const auto one = door.base + "/:id";
    onKey(table, described(route(door, "GET", one, "Look at an API key", "api-key:read"), "", "ApiKey"),
        services.keys, door.layer, find);
    onKey(table, route(door, "DELETE", one, "Revoke an API key", "api-key:delete"), services.keys, door.layer,
        revoke);
    onKey(table,
        described(route(door, "POST", one + "/rotate", "Replace an API key by a new one", "api-key:create"),
            "RotateRequest", "CreatedApiKey"),
        services.keys, door.layer, rotate);
}

} // namespace

void addApiKeyRoutes(RouteTable &table, const ApiKeyServices &services)
{
    addKeys(table, services, {Place::Layer::Tenant, "/api-keys", anyUser});
    addKeys(table, services, {Place::Layer::Platform, "/platform-admin/api-keys", administrators});
}

} // namespace candor::server
