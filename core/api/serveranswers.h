// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

// What a client reads of the server itself; see answers.h.
namespace candor::api {

struct ServerStatus
{
    QString version;
    QString node;
    QStringList otherNodes;
    domain::Timestamp startedAt;
    QString url;
    QString publicUrl;
    QString databaseKind; // "SQLITE", "POSTGRESQL"
    qint64 databaseBytes = 0;
    int schema = 0;
    QString dataFolder;
    qint64 diskFreeBytes = 0;
    int connections = 0;
    bool isTls = false;
};
[[nodiscard]] domain::Result<ServerStatus> serverStatusFromJson(const QJsonObject &object);

struct ServerSetting
{
    QString key;
    QString value; // masked where it is secret; empty = not set
    QString origin;
    QString defaultValue;
    QString help;
};
[[nodiscard]] domain::Result<QList<ServerSetting>> serverSettingsFromJson(const QJsonObject &object);

struct LogLine
{
    qint64 sequence = 0;
    domain::Timestamp at;
    QString level; // "DEBUG", "INFO", "WARNING", "ERROR"
    QString category;
    QString message;
};
[[nodiscard]] domain::Result<QList<LogLine>> serverLogFromJson(const QJsonObject &object);

struct Backup
{
    QString id;
    QString state; // "RUNNING", "DONE", "FAILED", "CANCELLED"
    qint64 pages = 0;
    qint64 pagesDone = 0;
    qint64 bytes = 0;
    QString file;
    domain::Timestamp startedAt;
    std::optional<domain::Timestamp> finishedAt;
    QString error;

    [[nodiscard]] bool isRunning() const { return state == QLatin1String("RUNNING"); }
    [[nodiscard]] bool isDone() const { return state == QLatin1String("DONE"); }
};
[[nodiscard]] domain::Result<Backup> backupFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<QList<Backup>> backupsFromJson(const QJsonObject &object);

} // namespace candor::api
