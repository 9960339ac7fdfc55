// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitestatement.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <sqlite3.h>

namespace candor::storage {

namespace {

SqliteStatement::Outcome outcomeOf(int code)
{
    if (code == SQLITE_ROW)
        return SqliteStatement::Outcome::Row;
    return code == SQLITE_DONE ? SqliteStatement::Outcome::Done : SqliteStatement::Outcome::Failed;
}

} // namespace

sqlite3 *SqliteStatement::handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next()
        || query.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

std::unique_ptr<SqliteStatement> SqliteStatement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(
            connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK
        || !statement)
        return nullptr;
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::bind(int position, const QVariant &value)
{
    int code = SQLITE_OK;
    if (value.isNull()) {
        code = sqlite3_bind_null(m_statement, position);
    } else {
        switch (value.userType()) {
        case QMetaType::LongLong:
        case QMetaType::Int:
        case QMetaType::Bool:
            code = sqlite3_bind_int64(m_statement, position, value.toLongLong());
            break;
        case QMetaType::Double:
            code = sqlite3_bind_double(m_statement, position, value.toDouble());
            break;
        case QMetaType::QByteArray: {
            const auto &bytes = m_bound.emplace_back(value.toByteArray());
            code = sqlite3_bind_blob64(
                m_statement, position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
            break;
        }
        default: {
            const auto &utf8 = m_bound.emplace_back(value.toString().toUtf8());
            code = sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()),
                SQLITE_STATIC, SQLITE_UTF8);
        }
        }
    }
    return code == SQLITE_OK;
}

SqliteStatement::Outcome SqliteStatement::start(const QVariantList &values)
{
    m_bound.clear();
    m_bound.reserve(values.size());
    int position = 0;
    for (const auto &value : values) {
        if (!bind(++position, value))
            return Outcome::Failed;
    }
    return next();
}

SqliteStatement::Outcome SqliteStatement::next()
{
    return outcomeOf(sqlite3_step(m_statement));
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound.clear();
}

SqliteStatement::Type SqliteStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Number;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArray SqliteStatement::blob(int column) const
{
    if (type(column) == Type::Null)
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    // SQLite has no address for a blob without bytes, which is something else than NULL.
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

int sqliteError(sqlite3 *connection)
{
    return sqlite3_extended_errcode(connection);
}

QString sqliteErrorText(sqlite3 *connection)
{
    return QString::fromUtf8(sqlite3_errmsg(connection));
}

qint64 sqliteChanges(sqlite3 *connection)
{
    return sqlite3_changes64(connection);
}

} // namespace candor::storage
