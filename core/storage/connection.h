// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/session.h"

#include <QSqlDatabase>
#include <QString>

namespace candor::storage {

// Where the data lives.
struct Location
{
    Backend backend = Backend::Sqlite;
    QString file; // SQLite: the database file
    QString host; // PostgreSQL; an absolute path names the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user;
    QString password; // never logged
    QString options; // further libpq options, "sslmode=verify-full;…"
};

// `sqlite`, `sqlite:<file>` or `postgresql://user[:password]@host[:port]/database[?option=value&…]`;
// `defaultFile` is used for `sqlite` alone.
[[nodiscard]] domain::Result<Location> parseLocation(const QString &setting, const QString &defaultFile);

// What a SQLite connection may do: exactly one owns every write and checkpoint.
enum class Access {
    ReadWrite,
    ReadOnly,
};

// A named Qt Sql connection, to be opened, used and destroyed on one thread.
class Connection
{
public:
    Connection(Location location, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] domain::Result<domain::Done> open();
    void close();
    [[nodiscard]] QSqlDatabase database() const;

private:
    [[nodiscard]] domain::Result<domain::Done> applyPragmas();

    Location m_location;
    Access m_access;
    QString m_name;
};

} // namespace candor::storage
