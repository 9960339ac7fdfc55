// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serveranswers.h"
#include "client/transport.h"

namespace candor::client {

struct LogQuery
{
    qint64 after = 0; // a line's sequence; 0 = the newest
    QString level; // the least; empty = all
    QString text;
    int limit = 500;
};

// What super admins see and do of the server itself.
class ServerCalls
{
public:
    explicit ServerCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] Pending<api::ServerStatus> getServerStatus(QObject *reader);
    [[nodiscard]] Pending<QList<api::ServerSetting>> listServerSettings(QObject *reader);
    [[nodiscard]] Pending<QList<api::LogLine>> listServerLog(const LogQuery &query, QObject *reader);
    [[nodiscard]] Pending<QList<api::Backup>> listBackups(QObject *reader);
    // `key`: its Idempotency-Key.
    [[nodiscard]] Pending<api::Backup> startBackup(const QByteArray &key);
    [[nodiscard]] Pending<api::Backup> cancelBackup(const QString &id, const QByteArray &key);

private:
    Transport &m_transport;
};

} // namespace candor::client
