// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/errors.h"

namespace candor::identity {

using domain::Error;
using domain::ErrorCode;

tl::unexpected<Error> unauthenticated(const QString &logDetail)
{
    return domain::fail(Error{ErrorCode::Unauthenticated,
        QStringLiteral("The credential is missing, wrong or no longer valid."), {}, {}, {}, {}, logDetail});
}

tl::unexpected<Error> scopeForbidden()
{
    return domain::fail(ErrorCode::ScopeForbidden,
        QStringLiteral("The tenant or platform named is unknown or outside this credential's scope."));
}

tl::unexpected<Error> permissionRequired(const QString &permission)
{
    return domain::fail(Error{ErrorCode::PermissionRequired,
        QStringLiteral("This credential lacks the permission %1.").arg(permission), {}, {}, {}, permission,
        {}});
}

tl::unexpected<Error> tenantSuspended()
{
    return domain::fail(ErrorCode::TenantSuspended,
        QStringLiteral("The tenant is suspended: it can read and purge, nothing else."));
}

tl::unexpected<Error> platformSuspended()
{
    return domain::fail(ErrorCode::PlatformSuspended,
        QStringLiteral("The platform is suspended: it and its tenants can read and purge, nothing else."));
}

tl::unexpected<Error> notFound()
{
    return domain::fail(ErrorCode::NotFound, QStringLiteral("There is no such object."));
}

tl::unexpected<Error> duplicate(const QString &pointer)
{
    return domain::fail(
        Error{ErrorCode::DuplicateValue, QStringLiteral("A value that must be unique is already used."),
            {{pointer, QStringLiteral("DUPLICATE_VALUE"), QStringLiteral("Already used; choose another.")}},
            {}, {}, {}, {}});
}

tl::unexpected<Error> invalidField(const QString &pointer, const QString &code, const QString &detail)
{
    return domain::invalid({{pointer, code, detail}});
}

} // namespace candor::identity
