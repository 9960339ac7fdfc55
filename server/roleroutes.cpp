// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/roleroutes.h"

#include "api/admin.h"
#include "server/consoleroute.h"
#include "server/listing.h"

#include <QJsonArray>

namespace candor::server {

using domain::CustomRole;
using domain::ErrorCode;
using domain::RoleId;
using identity::Roles;

namespace {

Route roleRoute(const char *method, const char *path, const char *operationId, const char *summary,
    const char *permission)
{
    return consoleRoute(method, path, operationId, summary, anyUser, permission).tagged("Users and roles");
}

QJsonArray permissionsJson()
{
    QJsonArray items;
    for (const auto &code : domain::permissions()) {
        items.append(QJsonObject{{QStringLiteral("code"), code},
            {QStringLiteral("resource"), code.section(QLatin1Char(':'), 0, 0)},
            {QStringLiteral("action"), code.section(QLatin1Char(':'), 1)}});
    }
    return items;
}

QJsonArray rolesJson(const QList<CustomRole> &custom)
{
    QJsonArray items;
    for (int i = 0; i < domain::roleCount; ++i)
        items.append(api::roleJson(domain::Role(i)));
    for (const auto &role : custom)
        items.append(api::toJson(role));
    return items;
}

void sendSlice(const QJsonArray &items, const Context &context, const Answer &answer)
{
    withValue(slicedReply(context, items), answer, [&](const edge::Reply &reply) { answer.send(reply); });
}

domain::Error systemRole()
{
    return {ErrorCode::SystemRole,
        QStringLiteral("System roles can't be changed; make a role of your own with POST /roles."), {}, {},
        {}, {}, {}};
}

QJsonObject bodyOf(const CustomRole &role)
{
    return api::toJson(role);
}

// Hands the id of a tenant's own role to `then`; a system role is answered with SystemRole.
template <typename Then>
void withOwnRole(const Context &context, const Answer &answer, Then then)
{
    if (domain::roleFromName(context.parameter("roleId")))
        answer.error(systemRole());
    else
        withValue(idInPath<RoleId>(context, "roleId"), answer, then);
}

void addReading(RouteTable &table, Roles &roles)
{
    table.add(
        consoleRoute("GET", "/permissions", "listPermissions", "All permissions there are", anyCaller, "")
            .tagged("Users and roles")
            .queried({"limit", "cursor"})
            .answers(pageOf("PermissionPage"))
            .handledBy([](const Context &context, const Answer &answer) {
                sendSlice(permissionsJson(), context, answer);
            }));
    table.add(roleRoute("GET", "/roles", "listRoles", "The system's roles and the tenant's own", "role:read")
            .about("Platform and super admins who name no tenant get the system's alone.")
            .queried({"X-Tenant-ID", "limit", "cursor"})
            .answers(pageOf("RolePage"))
            .handledBy([&roles](const Context &context, const Answer &answer) {
                answer.with(roles.list(context.caller), [answer, context](const QList<CustomRole> &custom) {
                    sendSlice(rolesJson(custom), context, answer);
                });
            }));
    table.add(roleRoute("GET", "/roles/:roleId", "getRole", "Look at a role", "role:read")
            .about("A tenant's own roles are found in the tenant that the caller belongs to or names.")
            .queried({"X-Tenant-ID"})
            .fails({ErrorCode::TenantRequired})
            .answers({200, "Role", "The role."})
            .conditional()
            .handledBy([&roles](const Context &context, const Answer &answer) {
                if (const auto named = domain::roleFromName(context.parameter("roleId"))) {
                    answer.json(200, api::roleJson(*named));
                    return;
                }
                withValue(idInPath<RoleId>(context, "roleId"), answer, [&](RoleId id) {
                    answer.with(roles.get(context.caller, id),
                        [answer](const CustomRole &role) { answer.json(200, api::toJson(role)); });
                });
            }));
}

void update(Roles &roles, RoleId id, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseRole(context.request.body, api::BodyPurpose::Update, &faults), answer,
        [&](const api::RoleInput &input) {
            identity::RoleChanges changes;
            changes.faults = faults;
            if (!input.name.isEmpty())
                changes.name = input.name;
            changes.description = input.description;
            if (!input.permissions.isEmpty())
                changes.permissions = input.permissions;
            answer.performed<CustomRole>(roles.update(context.caller, id, changes, originOf(context),
                                             remembering<CustomRole>(context, 200, bodyOf)),
                [answer](const CustomRole &role) { answer.json(200, api::toJson(role)); });
        });
}

void addChanging(RouteTable &table, Roles &roles)
{
    table.add(roleRoute("POST", "/roles", "createRole", "Make a role of the tenant", "role:create")
            .about("Its permissions are some of those that an `ADMIN` has, and none that its maker lacks. "
                   "Users get it by its name or its id as their `role`.")
            .inTenant()
            .takes("NewRole")
            .remembered()
            .answers(created("Role"))
            .fails({ErrorCode::DuplicateValue, ErrorCode::InvalidState})
            .handledBy([&roles](const Context &context, const Answer &answer) {
                domain::Faults faults;
                withValue(api::parseRole(context.request.body, api::BodyPurpose::Create, &faults), answer,
                    [&](const api::RoleInput &input) {
                        answer.performed<CustomRole>(
                            roles.create(context.caller,
                                {input.name, input.description.value_or(QString()), input.permissions,
                                    faults},
                                originOf(context), remembering<CustomRole>(context, 201, bodyOf)),
                            [answer, context](const CustomRole &role) {
                                answer.send(createdReply(context, role.id.toString(), api::toJson(role)));
                            });
                    });
            }));
    table.add(roleRoute("PUT", "/roles/:roleId", "updateRole", "Change a role of the tenant", "role:update")
            .about("What the body leaves out stays as it is; an empty `description` takes it away. The "
                   "role's users may what it says from their next "
                   "request on. System roles can't be changed.")
            .inTenant()
            .takes("RoleChanges")
            .remembered()
            .answers({200, "Role", "The role as it is now."})
            .conditional()
            .fails({ErrorCode::DuplicateValue, ErrorCode::SystemRole})
            .handledBy([&roles](const Context &context, const Answer &answer) {
                withOwnRole(context, answer, [&](RoleId id) { update(roles, id, context, answer); });
            }));
    table.add(
        roleRoute("DELETE", "/roles/:roleId", "deleteRole", "Delete a role of the tenant", "role:delete")
            .about("Nobody may have it any more; the answer tells how many users still do.")
            .inTenant()
            .answers(gone())
            .conditional()
            .fails({ErrorCode::RoleInUse, ErrorCode::SystemRole})
            .handledBy([&roles](const Context &context, const Answer &answer) {
                withOwnRole(context, answer, [&](RoleId id) {
                    answer.with(roles.remove(context.caller, id, originOf(context)),
                        [answer](const domain::Done &) { answer.send(emptyReply()); });
                });
            }));
}

} // namespace

void addRoleRoutes(RouteTable &table, Roles &roles)
{
    addReading(table, roles);
    addChanging(table, roles);
}

} // namespace candor::server
