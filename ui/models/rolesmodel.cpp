// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rolesmodel.h"

#include "domain/organisation.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::models {

using api::RoleEntry;
using domain::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RolesModel)
};

QList<Column> columnsOfRoles()
{
    return {
        {"name", Text::tr("Name"), 174},
        {"origin", Text::tr("Comes from"), 120},
        {"permissions", Text::tr("Permissions"), 100, {}, {}, true, true},
        {"about", Text::tr("What it is for"), 240},
    };
}

QString textOf(Role role)
{
    switch (role) {
    case Role::SuperAdmin:
        return Text::tr("Runs the server: every platform, every organisation, and the installation itself.");
    case Role::PlatformAdmin:
        return Text::tr("Runs a platform: its organisations and everything in them.");
    case Role::Admin:
        return Text::tr("Runs an organisation: its interviews, people, roles, keys and webhooks.");
    case Role::Recruiter:
        return Text::tr("Requests interviews, decides about plans, reads and approves reports.");
    case Role::Viewer:
        return Text::tr("Reads interviews and reports, and changes nothing.");
    case Role::Custom:
        break;
    }
    return {};
}

} // namespace

QString roleTitle(const RoleEntry &role)
{
    return role.isSystem ? roleWord(role.name) : role.name;
}

QString roleText(const RoleEntry &role)
{
    return role.isSystem ? textOf(domain::roleFromName(role.name).value_or(Role::Custom)) : role.description;
}

RolesModel::RolesModel(const client::RoleCalls &calls, QObject *parent)
    : ListModel(columnsOfRoles(), std::chrono::milliseconds(60), parent)
    , m_calls(calls)
{
}

client::Pending<api::Page<RoleEntry>> RolesModel::fetch(const api::PageQuery &page, QObject *reader)
{
    return m_calls.list(page, reader);
}

QVariant RolesModel::show(const RoleEntry &role, int column, int asked) const
{
    if (column == Origin && asked == look::ToneRole)
        return int(role.isSystem ? look::Tone::Neutral : look::Tone::Info);
    if (column == Origin && asked == look::GlyphRole)
        return int(role.isSystem ? look::Glyph::Candor : look::Glyph::Edit);
    if (asked != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return roleTitle(role);
    case Origin:
        return role.isSystem ? Text::tr("Candor") : Text::tr("Your organisation");
    case Permissions:
        return QLocale().toString(domain::expandPermissions(role.permissions).size());
    case About:
        return roleText(role);
    default:
        return {};
    }
}

} // namespace candor::models
