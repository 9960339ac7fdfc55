// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/facts.h"

#include "config/keys.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace candor::app {

using domain::Result;
using operations::ServerSetting;
using operations::ServerStatus;

namespace {

constexpr std::chrono::minutes nodesCount{2}; // since a node was last seen

Result<qint64> bytesOf(storage::Session &session, const storage::Location &location)
{
    if (location.backend == storage::Backend::Sqlite)
        return QFileInfo(location.file).size() + QFileInfo(location.file + QStringLiteral("-wal")).size();
    const auto bytes
        = session.selectOne<qint64>(QStringLiteral("SELECT pg_database_size(current_database())"), {},
            [](const storage::Row &row) { return row.number(0); });
    if (!bytes)
        return domain::fail(bytes.error());
    return bytes->value_or(0);
}

} // namespace

QFuture<Result<ServerStatus>> statusOf(const FactsHouse &house)
{
    ServerStatus status;
    status.version = QCoreApplication::applicationVersion();
    status.node = house.node.name;
    status.startedAt = house.node.startedAt;
    status.url = house.url();
    status.publicUrl = house.publicUrl;
    status.databaseKind = house.location.backend == storage::Backend::Sqlite ? QStringLiteral("SQLITE")
                                                                             : QStringLiteral("POSTGRESQL");
    status.schema = storage::latestSchemaVersion();
    status.dataFolder = house.settings.dataDirectory;
    status.diskFreeBytes = QStorageInfo(house.settings.dataDirectory).bytesAvailable();
    status.connections = house.connections();
    status.isTls = !house.settings.tlsCertificate.isEmpty();
    const auto since = house.database.clock().now() - nodesCount;
    return house.database.read<ServerStatus>([status, location = house.location, boot = house.node.boot,
                                                 since](storage::Session &session) -> Result<ServerStatus> {
        auto told = status;
        const auto bytes = bytesOf(session, location);
        if (!bytes)
            return domain::fail(bytes.error());
        told.databaseBytes = *bytes;
        const auto others = storage::NodeRepository(session).others(storage::SystemScope(), boot, since);
        if (!others)
            return domain::fail(others.error());
        for (const auto &other : *others)
            told.otherNodes.append(other.name);
        return told;
    });
}

QList<ServerSetting> settingsOf(const QList<config::Origin> &origins)
{
    QList<ServerSetting> settings;
    const auto all = config::keys();
    for (const auto &origin : origins) {
        const auto key
            = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == origin.key; });
        if (key == all.end())
            continue;
        settings.append({origin.key, origin.text, origin.where,
            QString(key->defaultNote.isEmpty() ? key->defaultText : key->defaultNote),
            QString(key->description)});
    }
    return settings;
}

} // namespace candor::app
