// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/userroutes.h"

#include "api/admin.h"
#include "server/door.h"
#include "server/listing.h"

namespace candor::server {

using domain::ErrorCode;
using domain::Result;
using domain::User;
using domain::UserId;
using identity::Place;
using identity::RoleReference;
using identity::Users;

namespace {

// A tenant has users of several roles; elsewhere there is just one.
Result<RoleReference> roleFor(Place::Layer layer, const QString &wanted)
{
    if (!wanted.isEmpty())
        return RoleReference::named(wanted);
    switch (layer) {
    case Place::Layer::Platform:
        return RoleReference(domain::Role::PlatformAdmin);
    case Place::Layer::Installation:
        return RoleReference(domain::Role::SuperAdmin);
    case Place::Layer::Tenant:
        break;
    }
    return domain::invalid({{QStringLiteral("/role"), QStringLiteral("REQUIRED"),
        QStringLiteral("Give the user's role: ADMIN, RECRUITER, VIEWER or one of the tenant's own.")}});
}

void create(Users &users, Place::Layer layer, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseUser(context.request.body, api::BodyPurpose::Create, &faults), answer,
        [&](const api::UserInput &input) {
            const auto place = placeOf(layer, context, input.platform, "POST /platform-admin/users");
            if (!place)
                domain::addFaults(faults, place.error().fields);
            const auto role = roleFor(layer, input.role);
            if (!role)
                domain::addFaults(faults, role.error().fields);
            const auto body = [](const User &made) { return api::toJson(made); };
            answer.performed<User>(
                users.create(context.caller, place.value_or(Place{layer, input.platform}),
                    {input.email, input.name, role.value_or(RoleReference(domain::Role::Viewer)),
                        input.password, faults},
                    originOf(context), remembering<User>(context, 201, body)),
                [answer, context, layer](const User &made) {
                    if (layer != Place::Layer::Installation) {
                        answer.send(createdReply(context, made.id.toString(), api::toJson(made)));
                        return;
                    }
                    auto reply = jsonReply(201, api::toJson(made)); // their address is below another one
                    addHeader(
                        reply, "Location", context.request.path + "/users/" + made.id.toString().toLatin1());
                    answer.send(reply);
                });
        });
}

void find(Users &users, const Place &place, UserId id, const Context &context, const Answer &answer)
{
    answer.with(users.get(context.caller, place, id),
        [answer](const User &found) { answer.json(200, api::toJson(found)); });
}

void change(Users &users, const Place &place, UserId id, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseUser(context.request.body, api::BodyPurpose::Update, &faults), answer,
        [&](const api::UserInput &input) {
            identity::UserChanges changes;
            changes.faults = faults;
            if (!input.name.isEmpty())
                changes.name = input.name;
            if (!input.password.isEmpty())
                changes.password = input.password;
            if (!input.role.isEmpty())
                changes.role = RoleReference::named(input.role);
            changes.status = input.status;
            const auto body = [](const User &changed) { return api::toJson(changed); };
            answer.performed<User>(users.update(context.caller, place, id, changes, originOf(context),
                                       remembering<User>(context, 200, body)),
                [answer](const User &changed) { answer.json(200, api::toJson(changed)); });
        });
}

void remove(Users &users, const Place &place, UserId id, const Context &context, const Answer &answer)
{
    answer.with(users.remove(context.caller, place, id, originOf(context)),
        [answer](const domain::Done &) { answer.send(emptyReply()); });
}

void invite(Users &users, const Place &place, UserId id, const Context &context, const Answer &answer)
{
    using identity::IssuedInvitation;
    const auto withoutToken = [id](const IssuedInvitation &invitation) {
        return QJsonObject{{QStringLiteral("userId"), id.toString()},
            {QStringLiteral("expiresAt"), domain::toIso8601(invitation.expiresAt)}};
    };
    answer.performed<IssuedInvitation>(users.invite(context.caller, place, id, originOf(context),
                                           remembering<IssuedInvitation>(context, 201, withoutToken)),
        [answer, withoutToken](const IssuedInvitation &invitation) {
            auto body = withoutToken(invitation);
            body.insert(QLatin1String("token"), invitation.token);
            answer.json(201, body);
        });
}

void addCreate(RouteTable &table, Users &users, const Door &door, const char *summary)
{
    table.add(route(door, "POST", door.base, "create", summary, "user:create")
            .takes("NewUser")
            .remembered()
            .answers(created("User"))
            .fails({ErrorCode::DuplicateValue})
            .handledBy([&users, layer = door.layer](const Context &context, const Answer &answer) {
                create(users, layer, context, answer);
            }));
}

void addUsers(RouteTable &table, Users &users, const Door &door)
{
    table.add(route(door, "GET", door.base, "list", "List users", "user:read")
            .queried({"nameText", "userStatus", "limit", "cursor"})
            .answers(pageOf("UserPage"))
            .handledBy([&users, layer = door.layer](const Context &context, const Answer &answer) {
                answerList(
                    layer, context, answer, [&](const Place &place, const domain::PageRequest &request) {
                        return users.list(context.caller, place, request, nameFilter(context.query()));
                    });
            }));

    const auto with = [&users](auto verb) {
        return [&users, verb](const Place &place, UserId id, const Context &context, const Answer &answer) {
            verb(users, place, id, context, answer);
        };
    };
    const auto one = door.base + "/:id";
    onOne<UserId>(table,
        route(door, "GET", one, "get", "Look at a user", "user:read")
            .answers({200, "User", "The user."})
            .conditional(),
        door.layer, with(find));
    onOne<UserId>(table,
        route(door, "PUT", one, "update", "Change a user", "user:update")
            .about("What the body leaves out stays as it is. A new password, another role and `DISABLED` end "
                   "the user's sessions.")
            .takes("UserChanges")
            .remembered()
            .answers({200, "User", "The user as it is now."})
            .conditional()
            .fails({ErrorCode::LastAdministrator}),
        door.layer, with(change));
    onOne<UserId>(table,
        route(door, "DELETE", one, "delete", "Delete a user", "user:delete")
            .answers(gone())
            .conditional()
            .fails({ErrorCode::LastAdministrator}),
        door.layer, with(remove));
    if (door.layer == Place::Layer::Installation)
        return; // super admins are made with a password: nobody could send them a token
    addCreate(table, users, door, "Make a user");
    onOne<UserId>(table,
        route(door, "POST", one + "/invitation", "invite", "Make a one-time token for setting a password",
            "user:update")
            .about("Hand the token to the user, who gives it to `POST /auth/set-password`.")
            .remembered()
            .answers({201, "Invitation", "The token, shown this once."})
            .conditional()
            .fails({ErrorCode::InvalidState}),
        door.layer, with(invite));
}

} // namespace

void addUserRoutes(RouteTable &table, Users &users)
{
    addUsers(table, users, {Place::Layer::Tenant, "/users", anyUser, "User", {}, "Users and roles"});
    addUsers(table, users,
        {Place::Layer::Platform, "/platform-admin/users", administrators, "PlatformUser", {"platformId"},
            "Users and roles"});
    addCreate(table, users,
        {Place::Layer::Installation, "/super-admin", Credential::SuperAdmin, "SuperAdmin", {},
            "Users and roles"},
        "Make a super admin");
    addUsers(table, users,
        {Place::Layer::Installation, "/super-admin/users", Credential::SuperAdmin, "SuperAdmin", {},
            "Users and roles"});
}

} // namespace candor::server
