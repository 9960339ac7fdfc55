// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organisation.h"

#include <algorithm>
#include <array>

namespace candor::domain {

namespace {

constexpr std::array<QLatin1String, 3> statusNames{
    QLatin1String("ACTIVE"), QLatin1String("SUSPENDED"), QLatin1String("INVITED")};
constexpr std::array<QLatin1String, 3> userTypeNames{
    QLatin1String("SUPER_ADMIN"), QLatin1String("PLATFORM_ADMIN"), QLatin1String("TENANT_USER")};

template <typename Enum, size_t count>
std::optional<Enum> find(const std::array<QLatin1String, count> &names, const QString &name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(int(i));
    }
    return std::nullopt;
}

template <typename Wanted>
QStringList permissionsWhere(Wanted wanted)
{
    QStringList chosen;
    for (const auto &permission : permissions()) {
        const auto colon = permission.indexOf(QLatin1Char(':'));
        if (wanted(permission.left(colon), permission.mid(colon + 1)))
            chosen.append(permission);
    }
    return chosen;
}

bool isRecruiters(const QString &resource, const QString &action)
{
    if (resource == QLatin1String("interview"))
        return action != QLatin1String("delete") && action != QLatin1String("conduct");
    return resource == QLatin1String("assessment");
}

bool isViewers(const QString &resource, const QString &action)
{
    return action == QLatin1String("read")
        && (resource == QLatin1String("interview") || resource == QLatin1String("assessment"));
}

} // namespace

QString name(AccountStatus status)
{
    return statusNames[size_t(status)];
}
QString name(User::Type type)
{
    return userTypeNames[size_t(type)];
}
std::optional<AccountStatus> accountStatusFromName(const QString &name)
{
    return find<AccountStatus>(statusNames, name);
}
std::optional<User::Type> userTypeFromName(const QString &name)
{
    return find<User::Type>(userTypeNames, name);
}

const QStringList &permissions()
{
    static const QStringList all = [] {
        QStringList list;
        const auto add = [&list](const QString &resource, std::initializer_list<const char *> actions) {
            for (const auto *action : actions)
                list.append(resource + QLatin1Char(':') + QLatin1String(action));
        };
        add(QStringLiteral("interview"), {"create", "read", "update", "delete", "approve", "conduct"});
        add(QStringLiteral("assessment"), {"read", "review", "approve"});
        add(QStringLiteral("webhook"), {"read", "update"});
        add(QStringLiteral("delivery"), {"read", "retry"});
        add(QStringLiteral("api-key"), {"create", "read", "delete"});
        add(QStringLiteral("user"), {"create", "read", "update", "delete"});
        add(QStringLiteral("role"), {"create", "read", "update", "delete"});
        add(QStringLiteral("tenant"), {"create", "read", "update", "delete"});
        add(QStringLiteral("platform"), {"create", "read", "update", "delete"});
        add(QStringLiteral("audit"), {"read"});
        list.sort();
        return list;
    }();
    return all;
}

const QStringList &systemRoles()
{
    static const QStringList roles{QStringLiteral("SUPER_ADMIN"), QStringLiteral("PLATFORM_ADMIN"),
        QStringLiteral("ADMIN"), QStringLiteral("RECRUITER"), QStringLiteral("VIEWER")};
    return roles;
}

QStringList permissionsOfRole(const QString &role)
{
    if (role == QLatin1String("SUPER_ADMIN"))
        return permissions();
    if (role == QLatin1String("PLATFORM_ADMIN")) {
        return permissionsWhere([](const QString &resource, const QString &action) {
            return resource != QLatin1String("platform") || action == QLatin1String("read");
        });
    }
    if (role == QLatin1String("ADMIN")) {
        return permissionsWhere([](const QString &resource, const QString &action) {
            if (resource == QLatin1String("tenant"))
                return action == QLatin1String("read") || action == QLatin1String("update");
            return resource != QLatin1String("platform");
        });
    }
    if (role == QLatin1String("RECRUITER"))
        return permissionsWhere(isRecruiters);
    if (role == QLatin1String("VIEWER"))
        return permissionsWhere(isViewers);
    return {};
}

QStringList defaultKeyPermissions()
{
    return permissionsWhere([](const QString &resource, const QString &action) {
        return resource == QLatin1String("interview")
            || (resource == QLatin1String("assessment") && action != QLatin1String("review"));
    });
}

} // namespace candor::domain
