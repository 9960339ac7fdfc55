// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/servercalls.h"

#include "client/reading.h"

namespace candor::client {

Pending<api::ServerStatus> ServerCalls::getServerStatus(QObject *reader)
{
    return sendAndRead(
        m_transport, Call{"GET", QStringLiteral("/server/status")}, api::serverStatusFromJson, reader);
}

Pending<QList<api::ServerSetting>> ServerCalls::listServerSettings(QObject *reader)
{
    return sendAndRead(
        m_transport, Call{"GET", QStringLiteral("/server/settings")}, api::serverSettingsFromJson, reader);
}

Pending<QList<api::LogLine>> ServerCalls::listServerLog(const LogQuery &query, QObject *reader)
{
    QUrlQuery items;
    items.addQueryItem(QStringLiteral("limit"), QString::number(query.limit));
    if (query.after > 0)
        items.addQueryItem(QStringLiteral("after"), QString::number(query.after));
    if (!query.level.isEmpty())
        items.addQueryItem(QStringLiteral("level"), query.level);
    if (!query.text.isEmpty())
        items.addQueryItem(QStringLiteral("text"), segment(query.text));
    return sendAndRead(
        m_transport, Call{"GET", QStringLiteral("/server/log"), items}, api::serverLogFromJson, reader);
}

Pending<QList<api::Backup>> ServerCalls::listBackups(QObject *reader)
{
    return sendAndRead(
        m_transport, Call{"GET", QStringLiteral("/server/backups")}, api::backupsFromJson, reader);
}

Pending<api::Backup> ServerCalls::startBackup(const QByteArray &key)
{
    Call call{"POST", QStringLiteral("/server/backups")};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::backupFromJson);
}

Pending<api::Backup> ServerCalls::cancelBackup(const QString &id, const QByteArray &key)
{
    Call call{"POST", QStringLiteral("/server/backups/%1/cancel").arg(segment(id))};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::backupFromJson);
}

} // namespace candor::client
