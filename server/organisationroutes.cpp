// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/organisationroutes.h"

#include "api/admin.h"
#include "server/consoleroute.h"
#include "server/listing.h"

namespace candor::server {

using domain::Platform;
using domain::PlatformId;
using domain::Result;
using domain::Tenant;
using domain::TenantId;
using identity::CreatedTenant;
using identity::Platforms;
using identity::Tenants;

namespace {

const QString platformParameter = QStringLiteral("platformId");

template <typename T>
std::optional<T> unlessEmpty(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

void createPlatform(Platforms &platforms, const Context &context, const Answer &answer)
{
    withValue(api::parsePlatform(context.request.body, api::BodyPurpose::Create), answer,
        [&](const api::PlatformInput &input) {
            const identity::NewPlatform wanted{
                input.name, input.domain, input.settings.value_or(QJsonObject())};
            answer.with(platforms.create(context.caller, wanted, originOf(context)),
                [answer, context](const Platform &made) {
                    answer.send(createdReply(context, made.id.toString(), api::toJson(made)));
                });
        });
}

void listPlatforms(Platforms &platforms, const Context &context, const Answer &answer)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        answer.with(
            platforms.list(context.caller, request), [answer, context](const domain::Page<Platform> &found) {
                answer.send(storedPageReply(
                    context, found, [](const Platform &platform) { return api::toJson(platform); }));
            });
    });
}

void changePlatform(Platforms &platforms, PlatformId id, const Context &context, const Answer &answer)
{
    withValue(api::parsePlatform(context.request.body, api::BodyPurpose::Update), answer,
        [&](const api::PlatformInput &input) {
            const identity::PlatformChanges changes{
                unlessEmpty(input.name), unlessEmpty(input.domain), input.settings};
            answer.with(platforms.update(context.caller, id, changes, originOf(context)),
                [answer](const Platform &changed) { answer.json(200, api::toJson(changed)); });
        });
}

void addPlatforms(RouteTable &table, Platforms &platforms)
{
    const auto route = [](const char *method, const char *path, const char *summary, const char *permission) {
        return consoleRoute(method, path, summary, Credential::SuperAdmin, permission);
    };
    auto make = described(
        route("POST", "/platforms", "Make a platform", "platform:create"), "NewPlatform", "Platform");
    make.handler = [&platforms](const Context &context, const Answer &answer) {
        createPlatform(platforms, context, answer);
    };
    table.add(std::move(make));

    auto list = described(route("GET", "/platforms", "List platforms", "platform:read"), "", "PlatformPage");
    list.handler = [&platforms](const Context &context, const Answer &answer) {
        listPlatforms(platforms, context, answer);
    };
    table.add(std::move(list));

    auto find
        = described(route("GET", "/platforms/:id", "Look at a platform", "platform:read"), "", "Platform");
    find.handler = [&platforms](const Context &context, const Answer &answer) {
        withValue(idInPath<PlatformId>(context), answer, [&](PlatformId id) {
            answer.with(platforms.get(context.caller, id),
                [answer](const Platform &found) { answer.json(200, api::toJson(found)); });
        });
    };
    table.add(std::move(find));

    auto change = described(route("PUT", "/platforms/:id", "Change a platform", "platform:update"),
        "PlatformChanges", "Platform");
    change.handler = [&platforms](const Context &context, const Answer &answer) {
        withValue(idInPath<PlatformId>(context), answer,
            [&](PlatformId id) { changePlatform(platforms, id, context, answer); });
    };
    table.add(std::move(change));

    auto remove = route("DELETE", "/platforms/:id", "Delete a platform without tenants", "platform:delete");
    remove.handler = [&platforms](const Context &context, const Answer &answer) {
        withValue(idInPath<PlatformId>(context), answer, [&](PlatformId id) {
            answer.with(platforms.remove(context.caller, id, originOf(context)),
                [answer](const domain::Done &) { answer.send(emptyReply()); });
        });
    };
    table.add(std::move(remove));
}

// The tenant, and the token with which its first admin sets a password: shown here and nowhere else.
QJsonObject createdTenantJson(const CreatedTenant &created)
{
    auto body = api::toJson(created.tenant);
    if (created.admin && created.invitation) {
        body.insert(QLatin1String("invitation"),
            QJsonObject{{QStringLiteral("userId"), created.admin->id.toString()},
                {QStringLiteral("email"), created.admin->email},
                {QStringLiteral("token"), created.invitation->token},
                {QStringLiteral("expiresAt"), domain::toIso8601(created.invitation->expiresAt)}});
    }
    return body;
}

void createTenant(Tenants &tenants, const Context &context, const Answer &answer)
{
    withValue(api::parseTenant(context.request.body, api::BodyPurpose::Create), answer,
        [&](const api::TenantInput &input) {
            const identity::NewTenant wanted{input.platform, input.name, input.domain, input.adminEmail,
                input.settings.applyTo(domain::TenantSettings())};
            answer.with(tenants.create(context.caller, wanted, originOf(context)),
                [answer, context](const CreatedTenant &made) {
                    answer.send(createdReply(context, made.tenant.id.toString(), createdTenantJson(made)));
                });
        });
}

void listTenants(Tenants &tenants, const Context &context, const Answer &answer)
{
    withValue(
        pageRequest(context.query(), {platformParameter}), answer, [&](const domain::PageRequest &request) {
            withValue(namedPlatform(context), answer, [&](const std::optional<PlatformId> &platform) {
                answer.with(tenants.list(context.caller, request, platform),
                    [answer, context](const domain::Page<Tenant> &found) {
                        answer.send(storedPageReply(
                            context, found, [](const Tenant &tenant) { return api::toJson(tenant); }));
                    });
            });
        });
}

void changeTenant(Tenants &tenants, TenantId id, const Context &context, const Answer &answer)
{
    withValue(api::parseTenant(context.request.body, api::BodyPurpose::Update), answer,
        [&](const api::TenantInput &input) {
            identity::TenantChanges changes{
                unlessEmpty(input.name), unlessEmpty(input.domain), input.status, {}};
            changes.settings = [patch = input.settings](
                                   const domain::TenantSettings &stored) { return patch.applyTo(stored); };
            answer.with(tenants.update(context.caller, id, changes, originOf(context)),
                [answer](const Tenant &changed) { answer.json(200, api::toJson(changed)); });
        });
}

Result<identity::Force> forceOf(const Context &context)
{
    const auto given = context.queryValue("force");
    if (given == QLatin1String("true"))
        return identity::Force::Yes;
    if (given.isEmpty() || given == QLatin1String("false"))
        return identity::Force::No;
    return domain::invalid({{QStringLiteral("?force"), QStringLiteral("INVALID_VALUE"),
        QStringLiteral("force is 'true' or 'false' (the default).")}});
}

void removeTenant(Tenants &tenants, TenantId id, const Context &context, const Answer &answer)
{
    withValue(forceOf(context), answer, [&](identity::Force force) {
        answer.with(tenants.remove(context.caller, id, force, originOf(context)),
            [answer](const domain::Done &) { answer.send(emptyReply()); });
    });
}

// A tenant that the path names is checked with the credential, so no id in the path is unknown to those who
// get here.
template <typename Verb>
void onTenant(RouteTable &table, Route route, Tenants &tenants, Verb verb)
{
    route.handler = [&tenants, verb](const Context &context, const Answer &answer) {
        withValue(idInPath<TenantId>(context, "tenantId"), answer,
            [&](TenantId id) { verb(tenants, id, context, answer); });
    };
    table.add(std::move(route));
}

void findTenant(Tenants &tenants, TenantId id, const Context &context, const Answer &answer)
{
    answer.with(tenants.get(context.caller, id),
        [answer](const Tenant &found) { answer.json(200, api::toJson(found)); });
}

// Who may read and who may change what is under `base`.
struct TenantDoor
{
    QByteArray base;
    Credentials readers;
    Credentials owners; // of name and settings
};

void addTenants(RouteTable &table, Tenants &tenants, const TenantDoor &door)
{
    auto make = described(consoleRoute("POST", door.base, "Make a tenant", administrators, "tenant:create"),
        "NewTenant", "CreatedTenant");
    make.handler = [&tenants](const Context &context, const Answer &answer) {
        createTenant(tenants, context, answer);
    };
    table.add(std::move(make));

    auto list = described(
        consoleRoute("GET", door.base, "List tenants", door.readers, "tenant:read"), "", "TenantPage");
    list.handler
        = [&tenants](const Context &context, const Answer &answer) { listTenants(tenants, context, answer); };
    table.add(std::move(list));

    const auto one = door.base + "/:tenantId";
    onTenant(table,
        described(consoleRoute("GET", one, "Look at a tenant", door.readers, "tenant:read"), "", "Tenant"),
        tenants, findTenant);
    onTenant(table,
        described(consoleRoute("PUT", one, "Change a tenant", door.owners, "tenant:update"), "TenantChanges",
            "Tenant"),
        tenants, changeTenant);
    onTenant(table, consoleRoute("DELETE", one, "Delete a tenant", administrators, "tenant:delete"), tenants,
        removeTenant);
}

} // namespace

void addOrganisationRoutes(RouteTable &table, const OrganisationServices &services)
{
    addPlatforms(table, services.platforms);
    addTenants(table, services.tenants, {"/tenants", anyCaller, anyUser});
    addTenants(table, services.tenants, {"/platform-admin/tenants", administrators, administrators});
}

} // namespace candor::server
