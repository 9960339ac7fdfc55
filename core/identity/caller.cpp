// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/caller.h"

namespace candor::identity {

domain::Actor Caller::actor() const
{
    if (isKey())
        return {domain::Actor::Kind::ApiKey, id, {}};
    if (isUser())
        return {domain::Actor::Kind::User, id, {}};
    return {};
}

QString Caller::credentialName() const
{
    if (isKey())
        return (isOAuthClient ? QStringLiteral("client:") : QStringLiteral("key:")) + id;
    if (isUser())
        return QStringLiteral("user:") + id;
    return {};
}

} // namespace candor::identity
