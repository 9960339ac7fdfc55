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
    const auto ofKey = storage::ApiKeyRepository(session, scope).makersOfFamily(domain::ApiKeyId{uuid});
    if (!ofKey)
        return domain::fail(ofKey.error());
    const auto ofClient = storage::OAuthClientRepository(session, scope).makers(domain::OAuthClientId{uuid});
    if (!ofClient)
        return domain::fail(ofClient.error());
    const auto all = *ofKey + *ofClient + QStringList{id};
    QSet<QString> people(all.begin(), all.end());
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
