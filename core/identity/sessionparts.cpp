// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/sessionparts.h"

#include "storage/organisationrepository.h"

namespace candor::identity {

using api::Me;
using domain::Result;
using domain::Timestamp;
using domain::User;

storage::AuditRecord recordOf(
    const User &user, const QString &action, Timestamp now, const RequestOrigin &origin)
{
    const QString id = user.id.toString();
    return {auditChainOf(user), now, {domain::Actor::Kind::User, id, {}}, action,
        QStringLiteral("user:") + id, {}, origin.requestId};
}

Result<Me> meOf(storage::Session &session, const User &user)
{
    Me me{user, {}, {}};
    storage::OrganisationRepository organisation(session, storage::SystemScope());
    if (user.tenant) {
        auto tenant = organisation.find(*user.tenant);
        if (!tenant)
            return domain::fail(tenant.error());
        me.tenant = std::move(*tenant);
    }
    if (user.platform) {
        auto platform = organisation.find(*user.platform);
        if (!platform)
            return domain::fail(platform.error());
        me.platform = std::move(*platform);
    }
    return me;
}

QString bootstrappedSetting()
{
    return QStringLiteral("identity.bootstrapped");
}

QString newFamily(Timestamp now)
{
    return domain::makeUuid7(now).toString(QUuid::WithoutBraces);
}

} // namespace candor::identity
