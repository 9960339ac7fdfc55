// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/people.h"

#include "storage/apikeyrepository.h"
#include "storage/oauthclientrepository.h"

#include <QSet>

namespace candor::identity {

using domain::Result;
using storage::Session;

namespace {

Result<QSet<QString>> peopleBehind(Session &session, const QString &id)
{
    const storage::SystemScope scope;
    const QUuid uuid(id);
    const auto makers = storage::ApiKeyRepository(session, scope).makersOfFamily(domain::ApiKeyId{uuid});
    if (!makers)
        return domain::fail(makers.error());
    QSet<QString> people(makers->begin(), makers->end());
    const auto client
        = storage::OAuthClientRepository(session, scope).findAccount(domain::OAuthClientId{uuid});
    if (!client)
        return domain::fail(client.error());
    if (client->has_value())
        people.insert((*client)->client.createdBy);
    people.insert(id);
    people.remove(QString()); // the system is nobody
    return people;
}

} // namespace

Result<bool> mayBeSamePerson(Session &session, const QString &first, const QString &second)
{
    const auto those = peopleBehind(session, first);
    if (!those)
        return domain::fail(those.error());
    const auto these = peopleBehind(session, second);
    if (!these)
        return domain::fail(these.error());
    return those->intersects(*these);
}

} // namespace candor::identity
