// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QVarLengthArray>
#include <QVariant>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace candor::storage {

// A statement prepared on SQLite's own interface, on a connection that Qt Sql opened and owns: QSqlQuery
// describes every column anew with each execution and hands all text over as UTF-16, which costs more than
// SQLite's own work. Used on the connection's thread; destroyed before the connection is closed.
class SqliteStatement
{
public:
    enum class Outcome {
        Row,
        Done,
        Failed,
    };
    enum class Type {
        Null,
        Number, // an integer
        Real,
        Text,
        Blob,
    };

    // The connection behind `database`; null unless Qt's driver runs on the very SQLite that this program was
    // linked with (a Qt of another origin may bring its own copy), in which case QSqlQuery is the only way.
    [[nodiscard]] static sqlite3 *handleOf(const QSqlDatabase &database);
    // Null when SQLite refuses the statement: its error is the connection's then.
    [[nodiscard]] static std::unique_ptr<SqliteStatement> prepare(sqlite3 *connection, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    // Binds every placeholder (those without a value become NULL) and runs to the first row.
    [[nodiscard]] Outcome start(const QVariantList &values);
    [[nodiscard]] Outcome next();
    // Ends the run; to be called after every start(), before the next one.
    void finish();

    // Of the current row.
    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] QString text(int column) const; // null for NULL
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray blob(int column) const; // null for NULL

private:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] bool bind(int position, const QVariant &value);

    sqlite3_stmt *m_statement;
    QVarLengthArray<QByteArray, 24> m_bound; // what SQLite reads until finish()
};

// Of the connection's last call: SQLite's extended result code, its text, and the rows changed.
[[nodiscard]] int sqliteError(sqlite3 *connection);
[[nodiscard]] QString sqliteErrorText(sqlite3 *connection);
[[nodiscard]] qint64 sqliteChanges(sqlite3 *connection);

} // namespace candor::storage
