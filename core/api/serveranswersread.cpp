// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/serveranswers.h"

namespace candor::api {

using domain::Result;

namespace {

struct Database
{
    QString kind;
    qint64 bytes = 0;
    int schema = 0;
};

Database readDatabase(DocumentReader &reader)
{
    return {reader.text(QLatin1String("kind")), reader.count(QLatin1String("bytes")),
        reader.integer(QLatin1String("schema"))};
}

ServerStatus readStatus(DocumentReader &reader)
{
    ServerStatus status;
    status.version = reader.text(QLatin1String("version"));
    status.node = reader.text(QLatin1String("node"));
    status.otherNodes = reader.texts(QLatin1String("otherNodes"));
    status.startedAt = reader.time(QLatin1String("startedAt"));
    status.url = reader.text(QLatin1String("url"));
    status.publicUrl = reader.text(QLatin1String("publicUrl"));
    const auto database = reader.object(QLatin1String("database"), readDatabase);
    status.databaseKind = database.kind;
    status.databaseBytes = database.bytes;
    status.schema = database.schema;
    status.dataFolder = reader.text(QLatin1String("dataFolder"));
    status.diskFreeBytes = reader.count(QLatin1String("diskFreeBytes"));
    status.connections = reader.integer(QLatin1String("connections"));
    status.isTls = reader.boolean(QLatin1String("tls"));
    return status;
}

ServerSetting readSetting(DocumentReader &reader)
{
    return {reader.text(QLatin1String("key")), textOrEmpty(reader, QLatin1String("value")),
        reader.text(QLatin1String("origin")), reader.text(QLatin1String("default")),
        reader.text(QLatin1String("help"))};
}

LogLine readLine(DocumentReader &reader)
{
    return {reader.count(QLatin1String("sequence")), reader.time(QLatin1String("at")),
        reader.text(QLatin1String("level")), reader.text(QLatin1String("category")),
        reader.text(QLatin1String("message"))};
}

Backup readBackup(DocumentReader &reader)
{
    Backup backup;
    backup.id = reader.text(QLatin1String("id"));
    backup.state = reader.text(QLatin1String("state"));
    backup.pages = reader.count(QLatin1String("pages"));
    backup.pagesDone = reader.count(QLatin1String("pagesDone"));
    backup.bytes = reader.count(QLatin1String("bytes"));
    backup.file = reader.text(QLatin1String("file"));
    backup.startedAt = reader.time(QLatin1String("startedAt"));
    backup.finishedAt = reader.timeOrNull(QLatin1String("finishedAt"));
    backup.error = textOrEmpty(reader, QLatin1String("error"));
    return backup;
}

template <typename T, T (*read)(DocumentReader &)>
QList<T> readItems(DocumentReader &reader)
{
    return reader.list(QLatin1String("items"), read);
}

} // namespace

Result<ServerStatus> serverStatusFromJson(const QJsonObject &object)
{
    return answered(object, readStatus);
}

Result<QList<ServerSetting>> serverSettingsFromJson(const QJsonObject &object)
{
    return answered(object, readItems<ServerSetting, readSetting>);
}

Result<QList<LogLine>> serverLogFromJson(const QJsonObject &object)
{
    return answered(object, readItems<LogLine, readLine>);
}

Result<Backup> backupFromJson(const QJsonObject &object)
{
    return answered(object, readBackup);
}

Result<QList<Backup>> backupsFromJson(const QJsonObject &object)
{
    return answered(object, readItems<Backup, readBackup>);
}

} // namespace candor::api
