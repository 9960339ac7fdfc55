// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/roleanswers.h"
#include "client/reading.h"
#include "client/transport.h"

namespace candor::client {

// What a role is to be. Of a change what is absent stays as it is.
struct RoleWish
{
    std::optional<QString> name;
    std::optional<QString> description; // empty = none
    std::optional<QStringList> permissions;
};

// The system's roles, and those that the tenant which the person belongs to or acts in has made. `key` of a
// change: its Idempotency-Key.
class RoleCalls
{
public:
    explicit RoleCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listRoles: the system's first.
    [[nodiscard]] Pending<api::Page<api::RoleEntry>> list(const api::PageQuery &page, QObject *reader);
    // getRole, with the tag that a change of it names.
    [[nodiscard]] Pending<Seen<api::RoleEntry>> get(const QString &id, QObject *reader);
    [[nodiscard]] Pending<api::RoleEntry> create(const RoleWish &wish, const QByteArray &key);
    // PreconditionFailed when it isn't any more what `entityTag` was given with.
    [[nodiscard]] Pending<api::RoleEntry> update(
        const QString &id, const RoleWish &wish, const QByteArray &entityTag, const QByteArray &key);
    // RoleInUse, with their number, while somebody has it.
    [[nodiscard]] Pending<domain::Done> remove(const QString &id);

private:
    Transport &m_transport;
};

} // namespace candor::client
