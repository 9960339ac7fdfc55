// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serverroutes.h"

#include "api/fieldreader.h"
#include "server/consoleroute.h"

#include <QJsonArray>

namespace candor::server {

using domain::ErrorCode;
using domain::Result;
using operations::BackupRecord;
using operations::LogLevel;
using operations::LogLine;
using operations::LogQuery;
using operations::ServerSetting;
using operations::ServerStatus;

namespace {

constexpr int usualLines = 200;
constexpr int mostLines = 1000;

Route serverRoute(const char *method, const QByteArray &path, const QByteArray &operationId,
    const QByteArray &summary, const char *permission)
{
    return consoleRoute(method, "/server" + path, operationId, summary, Credential::SuperAdmin, permission)
        .tagged("Server");
}

QString nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("DEBUG");
    case LogLevel::Info:
        return QStringLiteral("INFO");
    case LogLevel::Warning:
        return QStringLiteral("WARNING");
    case LogLevel::Error:
        return QStringLiteral("ERROR");
    }
    Q_UNREACHABLE();
}

QJsonObject json(const ServerStatus &status)
{
    return {{QStringLiteral("version"), status.version}, {QStringLiteral("node"), status.node},
        {QStringLiteral("otherNodes"), QJsonArray::fromStringList(status.otherNodes)},
        {QStringLiteral("startedAt"), domain::toIso8601(status.startedAt)},
        {QStringLiteral("url"), status.url}, {QStringLiteral("publicUrl"), status.publicUrl},
        {QStringLiteral("database"),
            QJsonObject{{QStringLiteral("kind"), status.databaseKind},
                {QStringLiteral("bytes"), status.databaseBytes}, {QStringLiteral("schema"), status.schema}}},
        {QStringLiteral("dataFolder"), status.dataFolder},
        {QStringLiteral("diskFreeBytes"), status.diskFreeBytes},
        {QStringLiteral("connections"), status.connections}, {QStringLiteral("tls"), status.isTls}};
}

QJsonObject json(const ServerSetting &setting)
{
    return {{QStringLiteral("key"), setting.key},
        {QStringLiteral("value"), setting.value.isEmpty() ? QJsonValue() : QJsonValue(setting.value)},
        {QStringLiteral("origin"), setting.origin}, {QStringLiteral("default"), setting.defaultValue},
        {QStringLiteral("help"), setting.help}};
}

QJsonObject json(const LogLine &line)
{
    return {{QStringLiteral("sequence"), line.sequence}, {QStringLiteral("at"), domain::toIso8601(line.at)},
        {QStringLiteral("level"), nameOf(line.level)}, {QStringLiteral("category"), line.category},
        {QStringLiteral("message"), line.message}};
}

QJsonObject json(const BackupRecord &record)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("id"), record.id}, {QStringLiteral("state"), operations::nameOf(record.state)},
        {QStringLiteral("pages"), record.pages}, {QStringLiteral("pagesDone"), record.pagesDone},
        {QStringLiteral("bytes"), record.bytes}, {QStringLiteral("file"), record.file},
        {QStringLiteral("startedAt"), domain::toIso8601(record.startedAt)},
        {QStringLiteral("finishedAt"),
            record.finishedAt ? QJsonValue(domain::toIso8601(*record.finishedAt)) : QJsonValue()},
        {QStringLiteral("error"), orNull(record.error)}};
}

QJsonObject backupJson(const BackupRecord &record)
{
    return json(record);
}

operations::Asker askerOf(const Context &context)
{
    return {context.caller.actor(), context.requestId};
}

template <typename T>
QJsonObject listJson(const QList<T> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(json(item));
    return {{QStringLiteral("items"), array}};
}

std::optional<qint64> numberIn(
    const Context &context, const char *name, qint64 least, qint64 most, domain::Faults &faults)
{
    const auto text = context.queryValue(name);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    faults.append({QLatin1Char('?') + QLatin1String(name), QStringLiteral("OUT_OF_RANGE"),
        QStringLiteral("Give a number from %1 to %2.").arg(least).arg(most)});
    return std::nullopt;
}

Result<LogQuery> logQuery(const Context &context)
{
    domain::Faults faults;
    LogQuery query;
    query.after = numberIn(context, "after", 0, (qint64(1) << 53) - 1, faults).value_or(0);
    query.limit = int(numberIn(context, "limit", 1, mostLines, faults).value_or(usualLines));
    query.text = context.queryValue("text").trimmed();
    const auto level = context.queryValue("level");
    bool isKnown = level.isEmpty();
    for (const auto known : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (level == nameOf(known)) {
            query.atLeast = known;
            isKnown = true;
        }
    }
    if (!isKnown)
        faults.append({QStringLiteral("?level"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Give DEBUG, INFO, WARNING or ERROR.")});
    if (!faults.isEmpty())
        return domain::invalid(faults);
    return query;
}

void addViews(RouteTable &table, const operations::ServerView &view)
{
    table.add(serverRoute("GET", "/status", "getServerStatus", "How the server is", "platform:read")
            .answers({200, "ServerStatus", "The server that answers."})
            .conditional()
            .handledBy([view](const Context &, const Answer &answer) {
                answer.with(
                    view.status(), [answer](const ServerStatus &status) { answer.json(200, json(status)); });
            }));
    table.add(
        serverRoute("GET", "/settings", "listServerSettings", "How the server is set up", "platform:read")
            .about("Each setting with where its value comes from; secrets are masked. They are changed where "
                   "they come from, and count from the next start on.")
            .answers({200, "ServerSettings", "All settings."})
            .conditional()
            .handledBy([view](const Context &, const Answer &answer) {
                answer.json(200, listJson(view.settings()));
            }));
    table.add(serverRoute("GET", "/log", "listServerLog", "The last lines of the log", "platform:read")
            .about("Up to 5000 lines that this server has written since it started, the oldest first: those "
                   "behind `after`, or the newest.")
            .queried({"afterLine", "logLevel", "logText", "logLimit"})
            .answers({200, "ServerLog", "Lines of the log."})
            .conditional()
            .handledBy([view](const Context &context, const Answer &answer) {
                withValue(logQuery(context), answer,
                    [&](const LogQuery &query) { answer.json(200, listJson(view.log(query))); });
            }));
}

void addBackups(RouteTable &table, operations::Backups &backups)
{
    table.add(serverRoute("POST", "/backups", "startBackup", "Back the data up", "platform:update")
            .about("Copies the whole database, as it is now, into a file in the server's data folder; it "
                   "goes on "
                   "serving meanwhile. The copy is checked before it counts as done. The master key isn't in "
                   "it: keep that elsewhere. On PostgreSQL use pg_dump.")
            .remembered()
            .answers({202, "Backup", "It has begun; ask for it by its id."})
            .fails({ErrorCode::InvalidState, ErrorCode::NotImplemented})
            .handledBy([&backups](const Context &context, const Answer &answer) {
                answer.performed<BackupRecord>(
                    backups.start(askerOf(context), remembering<BackupRecord>(context, 202, backupJson)),
                    [answer](const BackupRecord &record) { answer.json(202, json(record)); });
            }));
    table.add(serverRoute("GET", "/backups", "listBackups", "List the backups", "platform:read")
            .answers({200, "BackupList", "The newest first."})
            .conditional()
            .handledBy([&backups](const Context &, const Answer &answer) {
                answer.json(200, listJson(backups.list()));
            }));
    table.add(serverRoute("GET", "/backups/:backupId", "getBackup", "Look at a backup", "platform:read")
            .answers({200, "Backup", "The backup, with how far it is."})
            .conditional()
            .fails({ErrorCode::NotFound})
            .handledBy([&backups](const Context &context, const Answer &answer) {
                withValue(backups.find(context.parameter("backupId")), answer,
                    [&](const BackupRecord &record) { answer.json(200, json(record)); });
            }));
    table.add(
        serverRoute("POST", "/backups/:backupId/cancel", "cancelBackup", "Cancel a backup", "platform:update")
            .about("Nothing is left of it.")
            .remembered()
            .answers({202, "Backup", "It ends soon."})
            .fails({ErrorCode::NotFound, ErrorCode::InvalidState})
            .handledBy([&backups](const Context &context, const Answer &answer) {
                answer.performed<BackupRecord>(backups.cancel(context.parameter("backupId"), askerOf(context),
                                                   remembering<BackupRecord>(context, 202, backupJson)),
                    [answer](const BackupRecord &record) { answer.json(202, json(record)); });
            }));
}

} // namespace

void addServerRoutes(RouteTable &table, const OperationsHouse &house)
{
    addViews(table, house.view);
    addBackups(table, house.backups);
}

} // namespace candor::server
