// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/keycalls.h"

#include "client/reading.h"

#include <QJsonArray>

namespace candor::client {

namespace {

QString baseOf(const Side &side, KeyCalls::Kind kind)
{
    return side.keyBase()
        + (kind == KeyCalls::Kind::Key ? QStringLiteral("/api-keys") : QStringLiteral("/oauth-clients"));
}

auto issuedBy(KeyCalls::Kind kind)
{
    return kind == KeyCalls::Kind::Key ? api::issuedKeyFromJson : api::issuedClientFromJson;
}

QJsonObject bodyOf(const NewCredential &wanted)
{
    QJsonObject body{{QStringLiteral("name"), wanted.name}};
    if (!wanted.description.isEmpty())
        body.insert(QLatin1String("description"), wanted.description);
    if (!wanted.permissions.isEmpty())
        body.insert(QLatin1String("permissions"), QJsonArray::fromStringList(wanted.permissions));
    if (wanted.expiresAt)
        body.insert(QLatin1String("expiresAt"), domain::toIso8601(*wanted.expiresAt));
    return body;
}

} // namespace

Pending<api::Page<api::Credential>> KeyCalls::list(
    const Side &side, Kind kind, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", baseOf(side, kind), pagedQuery(side.query(), page)};
    return sendAndRead(
        m_transport, call, kind == Kind::Key ? api::keyPageFromJson : api::clientPageFromJson, reader);
}

Pending<api::IssuedCredential> KeyCalls::create(
    const Side &side, Kind kind, const NewCredential &wanted, const QByteArray &key)
{
    Call call{"POST", baseOf(side, kind), side.query(), bodyOf(wanted)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, issuedBy(kind));
}

Pending<api::IssuedCredential> KeyCalls::rotate(
    const Side &side, Kind kind, const QString &id, std::chrono::seconds overlap, const QByteArray &key)
{
    Call call{"POST", baseOf(side, kind) + QLatin1Char('/') + segment(id) + QStringLiteral("/rotate"),
        side.query(), QJsonObject{{QStringLiteral("overlapSeconds"), qint64(overlap.count())}}};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, issuedBy(kind));
}

Pending<domain::Done> KeyCalls::revoke(const Side &side, Kind kind, const QString &id)
{
    const Call call{"DELETE", baseOf(side, kind) + QLatin1Char('/') + segment(id), side.query()};
    return sendAndForget(m_transport, call);
}

} // namespace candor::client
