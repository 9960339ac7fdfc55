// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"
#include "storage/sqlitestatement.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor::crypto {
class Keyring;
}

namespace candor::storage {

enum class Backend {
    Sqlite,
    PostgreSql,
};

// What kind of failure the last failed statement was; decides between retry, refusal and reconnect.
enum class Failure {
    None,
    Constraint,
    Serialization, // PostgreSQL 40001, 40P01: the whole job may be run again
    Full, // no space left
    Connection, // the connection is gone; whatever was open is rolled back
    Storage, // I/O error, out of memory, corruption
    Flush, // SQLite: what a commit wrote may survive a crash or not
    Other,
};

// A prepared statement: SQLite's own where that is possible, else Qt Sql's.
struct Statement
{
    QSqlQuery query;
    std::unique_ptr<SqliteStatement> native;
};

// One row of a result, read by column position.
class Row
{
public:
    explicit Row(const Statement &statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] domain::Timestamp time(int column) const
    {
        return domain::fromMilliseconds(number(column));
    }
    [[nodiscard]] std::optional<domain::Timestamp> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
    [[nodiscard]] QJsonObject json(int column) const;
    [[nodiscard]] QStringList stringList(int column) const; // of a JSON array
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{QUuid(text(column))};
    }

private:
    const Statement &m_statement;
};

// What goes into a column, in the one way both databases agree on: ids and enum names as text, times as epoch
// milliseconds, JSON as text, flags as 0 and 1.
using Values = std::initializer_list<QVariant>;
template <typename Tag>
[[nodiscard]] QVariant value(const domain::Id<Tag> &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id.toString());
}
[[nodiscard]] QVariant value(const QString &text); // "" is stored as ""
[[nodiscard]] QVariant nullable(const QString &text); // "" is stored as NULL
[[nodiscard]] QVariant value(domain::Timestamp time);
[[nodiscard]] QVariant value(const std::optional<domain::Timestamp> &time);
[[nodiscard]] QVariant value(const QByteArray &blob);
[[nodiscard]] QVariant value(const QJsonObject &json);
[[nodiscard]] QVariant value(const QStringList &list);
[[nodiscard]] QVariant value(qint64 number);
[[nodiscard]] inline QVariant value(int number)
{
    return value(qint64(number));
}
[[nodiscard]] inline QVariant flag(bool set)
{
    return value(qint64(set ? 1 : 0));
}

// One connection, used on one thread, inside one transaction that its owner (the writer, a reader, a pool
// thread) opens and closes. Statements use `?` placeholders, are prepared once and kept. Every statement is
// finished before the call returns. A failed statement answers with StorageFull, StorageUnavailable,
// DuplicateValue or Internal, the database's words only in the error's logDetail.
class Session
{
public:
    // `clock` is what now() answers with; null: the database's own, SQLite's being that of this machine.
    Session(QSqlDatabase database, Backend backend, const crypto::Keyring &keyring,
        const domain::Clock *clock = nullptr);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] Backend backend() const { return m_backend; }
    // For what is encrypted at rest. Lives longer than every session.
    [[nodiscard]] const crypto::Keyring &keyring() const { return m_keyring; }
    // Locks rows for a change, where rows can be locked; empty on SQLite, whose one writer needs no lock.
    // What refers to a locked row by a foreign key doesn't wait for it: else whoever holds an interview and
    // tells an event of it would wait for whoever holds the tenant and looks at its interviews, and the
    // reverse.
    [[nodiscard]] QString forUpdate() const;
    // Keeps rows from being locked forUpdate() or deleted; many may do so at once.
    [[nodiscard]] QString forShare() const;
    // " FOR UPDATE SKIP LOCKED", for claims.
    [[nodiscard]] QString skipLocked() const;

    // The time for claims, leases and whatever else nodes must agree on. What asks within the unit of work
    // that uses the answer can't use an old one, however long the job waited or its process was frozen.
    [[nodiscard]] domain::Result<domain::Timestamp> now();

    // Calls `afterwards` on this thread once the unit of work is durable, before its outcome is told, and not
    // at all when it is undone.
    void whenCommitted(std::function<void()> afterwards) { m_committed.push_back(std::move(afterwards)); }
    // What was asked for since the last call: for who runs units of work.
    [[nodiscard]] std::vector<std::function<void()>> takeCommitted()
    {
        return std::exchange(m_committed, {});
    }

    // Runs a statement; answers the number of rows it changed.
    [[nodiscard]] domain::Result<qint64> execute(const QString &sql, Values values = {});
    [[nodiscard]] domain::Result<qint64> executeList(const QString &sql, const QVariantList &values);

    template <typename T, typename Read>
    [[nodiscard]] domain::Result<QList<T>> select(const QString &sql, Values values, Read read)
    {
        return selectList<T>(sql, QVariantList(values), read);
    }
    template <typename T, typename Read>
    [[nodiscard]] domain::Result<QList<T>> selectList(
        const QString &sql, const QVariantList &values, Read read)
    {
        QList<T> rows;
        const bool complete = visit(sql, values, [&](const Row &row) { rows.append(read(row)); });
        if (!complete)
            return domain::fail(m_error);
        return rows;
    }
    // The first row, or nothing.
    template <typename T, typename Read>
    [[nodiscard]] domain::Result<std::optional<T>> selectOne(const QString &sql, Values values, Read read)
    {
        auto rows = select<T>(sql, values, read);
        if (!rows)
            return domain::fail(rows.error());
        if (rows->isEmpty())
            return std::optional<T>();
        return std::optional<T>(std::move(rows->first()));
    }

    // After the commit, nothing of what this transaction overwrote or deleted shall be left in the database's
    // files. SQLite: the write-ahead log is emptied before the commit is told of. PostgreSQL keeps its own
    // log and dead rows until it recycles and vacuums them; nothing is done there.
    void eraseTracesAfterCommit() { m_tracesToErase = true; }

    // What this unit of work commits may be undone by a crash of the database's machine: a claim, which
    // somebody then makes again. PostgreSQL doesn't wait for its disk then; SQLite's commits are shared with
    // others.
    void needNotLast() { m_mayBeLost = true; }
    [[nodiscard]] bool takeMayBeLost() { return std::exchange(m_mayBeLost, false); }

    // For the owner of the connection.
    [[nodiscard]] bool takeTracesToErase() { return std::exchange(m_tracesToErase, false); }
    // Whether anything but SELECT was run since it was last asked.
    [[nodiscard]] bool takeChanges() { return std::exchange(m_hasChanges, false); }
    [[nodiscard]] Failure lastFailure() const { return m_failure; }
    void clearFailure() { m_failure = Failure::None; }
    // A statement without values (BEGIN, SAVEPOINT, PRAGMA, DDL); kept only where it is SQLite's own.
    [[nodiscard]] domain::Result<domain::Done> control(const QString &sql);
    void forgetStatements() { m_statements.clear(); }

private:
    using Visitor = std::function<void(const Row &)>;

    // Runs a statement and shows its rows; false when it failed, with m_error set.
    bool visit(const QString &sql, const QVariantList &values, const Visitor &visitor);
    bool visitNative(
        SqliteStatement &statement, const QVariantList &values, const Row &row, const Visitor &visitor);
    Statement *prepared(const QString &sql);
    void note(const QSqlQuery &query);
    void noteNative(const QString &sql);
    void fillError(const QString &text, const QString &code, const QString &sql);

    QSqlDatabase m_database;
    Backend m_backend;
    const crypto::Keyring &m_keyring;
    const domain::Clock *m_clock;
    std::vector<std::function<void()>> m_committed;
    sqlite3 *m_native = nullptr; // null: Qt Sql's statements
    std::unordered_map<QString, Statement> m_statements;
    qint64 m_changed = 0; // rows, by the last statement
    Failure m_failure = Failure::None;
    bool m_tracesToErase = false;
    bool m_hasChanges = false;
    bool m_mayBeLost = false;
    domain::Error m_error;
};

} // namespace candor::storage
