// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QFuture>
#include <QStringList>
#include <functional>
#include <optional>

// What there is to know of a running server, for whoever runs it. Plain values.
namespace candor::operations {

struct ServerStatus
{
    QString version;
    QString node; // this one
    QStringList otherNodes; // on the same database, by name
    domain::Timestamp startedAt;
    QString url; // that it listens on
    QString publicUrl;
    QString databaseKind; // "SQLITE" or "POSTGRESQL"
    qint64 databaseBytes = 0;
    int schema = 0;
    QString dataFolder;
    qint64 diskFreeBytes = 0; // of the data folder's
    int connections = 0; // that are open now
    bool isTls = false;
};

struct ServerSetting
{
    QString key;
    QString value; // masked where it is secret; empty = not set
    QString origin; // "default", "--listen", …
    QString defaultValue;
    QString help; // a sentence
};

enum class LogLevel {
    Debug,
    Info,
    Warning,
    Error,
};

struct LogLine
{
    qint64 sequence = 0; // counts from the start, without gaps
    domain::Timestamp at;
    LogLevel level = LogLevel::Info;
    QString category;
    QString message;
};

struct LogQuery
{
    qint64 after = 0; // a line's sequence; 0, and what this start hasn't reached = the newest lines
    LogLevel atLeast = LogLevel::Debug;
    QString text; // somewhere in the message; a request id, for one
    int limit = 200;
};

// What whoever puts a server together lets others see. Each function may be called on any thread and lives as
// long as the server.
struct ServerView
{
    std::function<QFuture<domain::Result<ServerStatus>>()> status;
    std::function<QList<ServerSetting>()> settings;
    // The oldest first; of more than the limit those right behind `after`, or the newest.
    std::function<QList<LogLine>(const LogQuery &)> log;
};

} // namespace candor::operations
