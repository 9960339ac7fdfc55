// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/organisationroutes.h"

#include "api/admin.h"
#include "server/consoleroute.h"
#include "server/listing.h"

#include <QJsonArray>

namespace candor::server {

using domain::ErrorCode;
using domain::Platform;
using domain::PlatformId;
using domain::Result;
using domain::Tenant;
using domain::TenantId;
using identity::CreatedTenant;
using identity::Platforms;
using identity::Tenants;

namespace {

template <typename T>
std::optional<T> unlessEmpty(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

QJsonObject platformJson(const Platform &platform)
{
    return api::toJson(platform);
}

QJsonObject tenantJson(const Tenant &tenant)
{
    return api::toJson(tenant);
}

void createPlatform(Platforms &platforms, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parsePlatform(context.request.body, api::BodyPurpose::Create, &faults), answer,
        [&](const api::PlatformInput &input) {
            const identity::NewPlatform wanted{
                input.name, input.domain, input.settings.value_or(QJsonObject()), faults};
            answer.performed<Platform>(platforms.create(context.caller, wanted, originOf(context),
                                           remembering<Platform>(context, 201, platformJson)),
                [answer, context](const Platform &made) {
                    answer.send(createdReply(context, made.id.toString(), api::toJson(made)));
                });
        });
}

void listPlatforms(Platforms &platforms, const Context &context, const Answer &answer)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        answer.with(platforms.list(context.caller, request, nameFilter(context.query())),
            [answer, context](const domain::Page<Platform> &found) {
                answer.send(storedPageReply(
                    context, found, [](const Platform &platform) { return api::toJson(platform); }));
            });
    });
}

void changePlatform(Platforms &platforms, PlatformId id, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parsePlatform(context.request.body, api::BodyPurpose::Update, &faults), answer,
        [&](const api::PlatformInput &input) {
            const identity::PlatformChanges changes{
                unlessEmpty(input.name), unlessEmpty(input.domain), input.settings, input.status, faults};
            answer.performed<Platform>(platforms.update(context.caller, id, changes, originOf(context),
                                           remembering<Platform>(context, 200, platformJson)),
                [answer](const Platform &changed) { answer.json(200, api::toJson(changed)); });
        });
}

template <typename Verb>
void onPlatform(RouteTable &table, Route route, Platforms &platforms, Verb verb)
{
    table.add(std::move(route).handledBy([&platforms, verb](const Context &context, const Answer &answer) {
        withValue(idInPath<PlatformId>(context), answer,
            [&](PlatformId id) { verb(platforms, id, context, answer); });
    }));
}

void findPlatform(Platforms &platforms, PlatformId id, const Context &context, const Answer &answer)
{
    answer.with(platforms.get(context.caller, id),
        [answer](const Platform &found) { answer.json(200, api::toJson(found)); });
}

void removePlatform(Platforms &platforms, PlatformId id, const Context &context, const Answer &answer)
{
    answer.with(platforms.remove(context.caller, id, originOf(context)),
        [answer](const domain::Done &) { answer.send(emptyReply()); });
}

void addPlatforms(RouteTable &table, Platforms &platforms)
{
    const auto route = [](const char *method, const char *path, const char *operationId, const char *summary,
                           const char *permission) {
        return consoleRoute(method, path, operationId, summary, Credential::SuperAdmin, permission)
            .tagged("Platforms");
    };
    table.add(route("POST", "/platforms", "createPlatform", "Make a platform", "platform:create")
            .takes("NewPlatform")
            .remembered()
            .answers(created("Platform"))
            .fails({ErrorCode::DuplicateValue})
            .handledBy([&platforms](const Context &context, const Answer &answer) {
                createPlatform(platforms, context, answer);
            }));
    table.add(route("GET", "/platforms", "listPlatforms", "List platforms", "platform:read")
            .queried({"nameText", "tenantStatus", "limit", "cursor"})
            .answers(pageOf("PlatformPage"))
            .handledBy([&platforms](const Context &context, const Answer &answer) {
                listPlatforms(platforms, context, answer);
            }));
    onPlatform(table,
        route("GET", "/platforms/:id", "getPlatform", "Look at a platform", "platform:read")
            .answers({200, "Platform", "The platform."})
            .conditional(),
        platforms, findPlatform);
    onPlatform(table,
        route("PUT", "/platforms/:id", "updatePlatform", "Change a platform", "platform:update")
            .about("What the body leaves out stays as it is. A suspended platform's people, keys and tenants "
                   "can "
                   "read and erase, nothing else, until it is active again; its candidates are told to come "
                   "back later.")
            .takes("PlatformChanges")
            .remembered()
            .answers({200, "Platform", "The platform as it is now."})
            .conditional()
            .fails({ErrorCode::DuplicateValue}),
        platforms, changePlatform);
    onPlatform(table,
        route("DELETE", "/platforms/:id", "deletePlatform", "Delete a platform without tenants",
            "platform:delete")
            .answers(gone())
            .conditional()
            .fails({ErrorCode::InvalidState}),
        platforms, removePlatform);
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

// What agentEngine can name.
QStringList namesOf(const QList<domain::AgentEngine> &engines)
{
    QStringList names;
    for (const auto &engine : engines)
        names.append(engine.name);
    return names;
}

void createTenant(const OrganisationServices &services, const Context &context, const Answer &answer)
{
    auto &tenants = services.tenants;
    const auto engines = namesOf(services.engines);
    domain::Faults faults;
    withValue(api::parseTenant(context.request.body, api::BodyPurpose::Create, engines, &faults), answer,
        [&](const api::TenantInput &input) {
            const identity::NewTenant wanted{input.platform, input.name, input.domain, input.adminEmail,
                input.settings.applyTo(domain::TenantSettings()), input.sandbox, faults};
            const auto withoutToken = [](const CreatedTenant &made) { return api::toJson(made.tenant); };
            answer.performed<CreatedTenant>(tenants.create(context.caller, wanted, originOf(context),
                                                remembering<CreatedTenant>(context, 201, withoutToken)),
                [answer, context](const CreatedTenant &made) {
                    answer.send(createdReply(context, made.tenant.id.toString(), createdTenantJson(made)));
                });
        });
}

void listTenants(Tenants &tenants, const Context &context, const Answer &answer)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        withValue(namedPlatform(context), answer, [&](const std::optional<PlatformId> &platform) {
            answer.with(tenants.list(context.caller, request, platform, nameFilter(context.query())),
                [answer, context](const domain::Page<Tenant> &found) {
                    answer.send(storedPageReply(
                        context, found, [](const Tenant &tenant) { return api::toJson(tenant); }));
                });
        });
    });
}

void changeTenant(
    const OrganisationServices &services, TenantId id, const Context &context, const Answer &answer)
{
    auto &tenants = services.tenants;
    const auto engines = namesOf(services.engines);
    domain::Faults faults;
    withValue(api::parseTenant(context.request.body, api::BodyPurpose::Update, engines, &faults), answer,
        [&](const api::TenantInput &input) {
            identity::TenantChanges changes{
                unlessEmpty(input.name), unlessEmpty(input.domain), input.status, {}, faults};
            changes.settings = [patch = input.settings](
                                   const domain::TenantSettings &stored) { return patch.applyTo(stored); };
            answer.performed<Tenant>(tenants.update(context.caller, id, changes, originOf(context),
                                         remembering<Tenant>(context, 200, tenantJson)),
                [answer](const Tenant &changed) { answer.json(200, api::toJson(changed)); });
        });
}

identity::Force forceOf(const Context &context)
{
    return context.queryValue("force") == QLatin1String("true") ? identity::Force::Yes : identity::Force::No;
}

void removeTenant(
    const OrganisationServices &services, TenantId id, const Context &context, const Answer &answer)
{
    answer.with(services.tenants.remove(context.caller, id, forceOf(context), originOf(context)),
        [answer, wakeJobs = services.wakeJobs](const domain::Done &) {
            wakeJobs();
            answer.send(emptyReply());
        });
}

// A tenant that the path names is checked with the credential, so no id in the path is unknown to those who
// get here.
template <typename Verb>
void onTenant(RouteTable &table, Route route, Verb verb)
{
    table.add(std::move(route).handledBy([verb](const Context &context, const Answer &answer) {
        withValue(
            idInPath<TenantId>(context, "tenantId"), answer, [&](TenantId id) { verb(id, context, answer); });
    }));
}

void findTenant(
    const OrganisationServices &services, TenantId id, const Context &context, const Answer &answer)
{
    answer.with(services.tenants.get(context.caller, id),
        [answer](const Tenant &found) { answer.json(200, api::toJson(found)); });
}

// Who may read and who may change what is under `base`, and what the operations call it.
struct TenantDoor
{
    QByteArray base;
    Credentials readers;
    Credentials owners; // of name and settings
    QByteArray noun;
};

void addTenants(RouteTable &table, const OrganisationServices &services, const TenantDoor &door)
{
    auto &tenants = services.tenants;
    const auto with = [&services](auto verb) {
        return [services, verb](TenantId id, const Context &context, const Answer &answer) {
            verb(services, id, context, answer);
        };
    };
    const auto route = [](const char *method, const QByteArray &path, const QByteArray &operationId,
                           const char *summary, Credentials who, const char *permission) {
        return consoleRoute(method, path, operationId, summary, who, permission).tagged("Tenants");
    };
    table.add(route("POST", door.base, "create" + door.noun, "Make a tenant", administrators, "tenant:create")
            .about("A super admin names the platform with `platformId`. With `adminEmail` the answer holds a "
                   "one-time token for the first administrator's password, here and nowhere else.")
            .takes("NewTenant")
            .remembered()
            .answers(created("CreatedTenant"))
            .fails({ErrorCode::DuplicateValue})
            .handledBy([services](const Context &context, const Answer &answer) {
                createTenant(services, context, answer);
            }));
    table.add(route("GET", door.base, "list" + door.noun + 's', "List tenants", door.readers, "tenant:read")
            .queried({"nameText", "tenantStatus", "platformId", "limit", "cursor"})
            .answers(pageOf("TenantPage"))
            .fails({ErrorCode::TenantRequired})
            .handledBy([&tenants](const Context &context, const Answer &answer) {
                listTenants(tenants, context, answer);
            }));

    const auto one = door.base + "/:tenantId";
    onTenant(table,
        route("GET", one, "get" + door.noun, "Look at a tenant", door.readers, "tenant:read")
            .answers({200, "Tenant", "The tenant."})
            .conditional(),
        with(findTenant));
    onTenant(table,
        route("PUT", one, "update" + door.noun, "Change a tenant", door.owners, "tenant:update")
            .about(
                "What the body leaves out stays as it is. `status` and `domain` need `tenant:delete`, too.")
            .takes("TenantChanges")
            .remembered()
            .answers({200, "Tenant", "The tenant as it is now."})
            .conditional()
            .fails({ErrorCode::DuplicateValue, ErrorCode::TenantSuspended}),
        with(changeTenant));
    onTenant(table,
        route("DELETE", one, "delete" + door.noun, "Delete a tenant", administrators, "tenant:delete")
            .about(
                "The tenant is gone at once, with its users and keys. What its interviews hold of candidates "
                "is erased in the background, one after another, and each tells of it with "
                "`interview.candidate_data_purged`. With active interviews the answer is 409, unless "
                "`force=true` cancels them, which each tells with `interview.cancelled`. The tenant's "
                "webhook "
                "config serves until all of that is delivered, for a week at most; the platform's event "
                "feed shows it, too.")
            .queried({"force"})
            .answers(gone())
            .conditional()
            .fails({ErrorCode::ActiveInterviews}),
        with(removeTenant));
}

void addEngines(RouteTable &table, const QList<domain::AgentEngine> &engines)
{
    QJsonArray items;
    for (const auto &engine : engines)
        items.append(QJsonObject{{QStringLiteral("name"), engine.name},
            {QStringLiteral("kind"), domain::name(engine.kind)},
            {QStringLiteral("model"), engine.model.isEmpty() ? QJsonValue() : QJsonValue(engine.model)}});
    table.add(
        consoleRoute("GET", "/agents", "listAgentEngines", "List the agents' engines", anyUser, "tenant:read")
            .about("What a tenant's setting `agentEngine` can name.")
            .tagged("Tenants")
            .answers({200, "AgentEngineList", "All engines."})
            .conditional()
            .handledBy([items](const Context &, const Answer &answer) {
                answer.json(200, QJsonObject{{QStringLiteral("items"), items}});
            }));
}

} // namespace

void addOrganisationRoutes(RouteTable &table, const OrganisationServices &services)
{
    addPlatforms(table, services.platforms);
    addTenants(table, services, {"/tenants", anyCaller, anyUser, "Tenant"});
    addTenants(
        table, services, {"/platform-admin/tenants", administrators, administrators, "PlatformTenant"});
    addEngines(table, services.engines);
}

} // namespace candor::server
