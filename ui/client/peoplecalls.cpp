// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/peoplecalls.h"

namespace candor::client {

namespace {

constexpr int mostRoles = 200; // that the server gives at once; there are never so many

QString baseOf(const Side &side)
{
    if (side.isServer)
        return QStringLiteral("/super-admin/users");
    return side.isPlatform() ? QStringLiteral("/platform-admin/users") : QStringLiteral("/users");
}

QString pathOf(const Side &side, const domain::UserId &id)
{
    return baseOf(side) + QLatin1Char('/') + id.toString();
}

void insertUnlessEmpty(QJsonObject &body, const char *name, const QString &value)
{
    if (!value.isEmpty())
        body.insert(QLatin1String(name), value);
}

QJsonObject bodyOf(const NewPerson &wanted)
{
    QJsonObject body{{QStringLiteral("name"), wanted.name}, {QStringLiteral("email"), wanted.email}};
    insertUnlessEmpty(body, "role", wanted.role);
    insertUnlessEmpty(body, "password", wanted.password);
    return body;
}

QJsonObject bodyOf(const PersonChange &change)
{
    QJsonObject body;
    if (change.name)
        body.insert(QLatin1String("name"), *change.name);
    if (change.role)
        body.insert(QLatin1String("role"), *change.role);
    if (change.status)
        body.insert(QLatin1String("status"), domain::name(*change.status));
    if (change.password)
        body.insert(QLatin1String("password"), *change.password);
    return body;
}

} // namespace

Pending<api::Page<api::Person>> PeopleCalls::list(
    const Side &side, const PeopleQuery &query, const api::PageQuery &page, QObject *reader)
{
    auto parameters = side.query();
    addParameter(parameters, "q", query.text);
    if (query.status)
        addParameter(parameters, "status", domain::name(*query.status));
    const Call call{"GET", baseOf(side), pagedQuery(parameters, page)};
    return sendAndRead(m_transport, call, api::personPageFromJson, reader);
}

Pending<Seen<api::Person>> PeopleCalls::get(const Side &side, const domain::UserId &id, QObject *reader)
{
    using Answer = Seen<api::Person>;
    const Call call{"GET", pathOf(side, id), side.query()};
    return sendAndConvert<Answer>(
        m_transport, call,
        [](const Reply &reply) -> Outcome<Answer> {
            auto person = valueOf(reply, api::personFromJson);
            if (!person)
                return tl::unexpected(person.error());
            return Answer{std::move(*person), reply.entityTag};
        },
        reader);
}

Pending<api::Person> PeopleCalls::create(const Side &side, const NewPerson &wanted, const QByteArray &key)
{
    Call call{"POST", baseOf(side), side.query(), bodyOf(wanted)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::personFromJson);
}

Pending<api::Person> PeopleCalls::createOwner(const NewPerson &wanted, const QByteArray &key)
{
    Call call{"POST", QStringLiteral("/super-admin"), {}, bodyOf(wanted)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::personFromJson);
}

Pending<api::Person> PeopleCalls::update(const Side &side, const domain::UserId &id,
    const PersonChange &change, const QByteArray &entityTag, const QByteArray &key)
{
    Call call{"PUT", pathOf(side, id), side.query(), bodyOf(change)};
    call.idempotencyKey = key;
    call.ifMatch = entityTag;
    return sendAndRead(m_transport, call, api::personFromJson);
}

Pending<domain::Done> PeopleCalls::remove(
    const Side &side, const domain::UserId &id, const QByteArray &entityTag)
{
    Call call{"DELETE", pathOf(side, id), side.query()};
    call.ifMatch = entityTag;
    return sendAndForget(m_transport, call);
}

Pending<api::Invitation> PeopleCalls::invite(
    const Side &side, const domain::UserId &id, const QByteArray &key)
{
    Call call{"POST", pathOf(side, id) + QStringLiteral("/invitation"), side.query()};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::personInvitationFromJson);
}

Pending<api::Page<api::RoleChoice>> PeopleCalls::listRoles(QObject *reader)
{
    using Answer = api::Page<api::RoleChoice>;
    const Call call{"GET", QStringLiteral("/roles"), pagedQuery({}, {mostRoles, {}})};
    return sendAndConvert<Answer>(
        m_transport, call,
        [](const Reply &reply) -> Outcome<Answer> {
            auto roles = valueOf(reply, api::roleChoicesFromJson);
            if (roles) {
                roles->items.removeIf([](const api::RoleChoice &role) {
                    const auto known = domain::roleFromName(role.id);
                    return known && domain::kindOf(*known) != domain::UserKind::TenantUser;
                });
            }
            return roles;
        },
        reader);
}

} // namespace candor::client
