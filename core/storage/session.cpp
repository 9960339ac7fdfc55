// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

namespace candor::storage {

using domain::Error;
using domain::ErrorCode;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); extended codes carry them in the low byte.
Failure classifySqlite(int code)
{
    if (code == 1034 || code == 1290) // IOERR_FSYNC, IOERR_DIR_FSYNC
        return Failure::Flush;
    switch (code & 0xff) {
    case 13:
        return Failure::Full;
    case 19:
        return Failure::Constraint;
    case 7: // NOMEM
    case 8: // READONLY
    case 10: // IOERR
    case 11: // CORRUPT
    case 14: // CANTOPEN
    case 26:
        return Failure::Storage;
    default:
        return Failure::Other;
    }
}

// PostgreSQL's SQLSTATE classes (Appendix A of its manual). No state at all means that no server answered.
Failure classifyPostgres(const QString &state)
{
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return Failure::Serialization;
    if (state.startsWith(QLatin1String("23")))
        return Failure::Constraint;
    if (state == QLatin1String("53100"))
        return Failure::Full;
    const bool wasIdle = state == QLatin1String("25P03"); // in a transaction, for longer than allowed
    const bool isReadOnly = state == QLatin1String("25006"); // another server may take changes by now
    if (state.isEmpty() || wasIdle || isReadOnly || state.startsWith(QLatin1String("08"))
        || state.startsWith(QLatin1String("57P")))
        return Failure::Connection;
    const bool tookTooLong = state == QLatin1String("57014") || state == QLatin1String("55P03");
    if (tookTooLong || state.startsWith(QLatin1String("53")) || state.startsWith(QLatin1String("58")))
        return Failure::Storage;
    return Failure::Other;
}

ErrorCode codeFor(Failure failure)
{
    switch (failure) {
    case Failure::Full:
        return ErrorCode::StorageFull;
    case Failure::Constraint:
        return ErrorCode::DuplicateValue;
    case Failure::Serialization:
    case Failure::Connection:
    case Failure::Storage:
    case Failure::Flush:
        return ErrorCode::StorageUnavailable;
    case Failure::None:
    case Failure::Other:
        break;
    }
    return ErrorCode::Internal;
}

QString detailFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFull:
        return QStringLiteral(
            "The server's disk is full; nothing was done. Try again once its operator made room.");
    case ErrorCode::StorageUnavailable:
        return QStringLiteral("The database can't be used right now; nothing was done. Try again shortly.");
    case ErrorCode::DuplicateValue:
        return QStringLiteral("A value that must be unique is already used.");
    default:
        return {};
    }
}

} // namespace

QVariant value(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

QVariant nullable(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant value(domain::Timestamp time)
{
    return QVariant(domain::toMilliseconds(time));
}

QVariant value(const std::optional<domain::Timestamp> &time)
{
    return time ? value(*time) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant value(const QByteArray &blob)
{
    return blob.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(blob);
}

QVariant value(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant value(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant value(qint64 number)
{
    return QVariant(number);
}

bool Row::isNull(int column) const
{
    return m_statement.native ? m_statement.native->type(column) == SqliteStatement::Type::Null
                              : m_statement.query.isNull(column);
}

QString Row::text(int column) const
{
    return m_statement.native ? m_statement.native->text(column) : m_statement.query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_statement.native ? m_statement.native->number(column)
                              : m_statement.query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_statement.native ? m_statement.native->real(column) : m_statement.query.value(column).toDouble();
}

QByteArray Row::blob(int column) const
{
    return m_statement.native ? m_statement.native->blob(column)
                              : m_statement.query.value(column).toByteArray();
}

QJsonObject Row::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QStringList Row::stringList(int column) const
{
    QStringList list;
    const auto array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

Session::Session(
    QSqlDatabase database, Backend backend, const crypto::Keyring &keyring, const domain::Clock *clock)
    : m_database(std::move(database))
    , m_backend(backend)
    , m_keyring(keyring)
    , m_clock(clock)
{
    if (m_backend == Backend::Sqlite)
        m_native = SqliteStatement::handleOf(m_database);
}

Session::~Session() = default;

domain::Result<domain::Timestamp> Session::now()
{
    if (m_clock)
        return m_clock->now();
    if (m_backend == Backend::Sqlite)
        return domain::SystemClock().now();
    const auto read = selectOne<domain::Timestamp>(
        QStringLiteral("SELECT CAST(FLOOR(EXTRACT(EPOCH FROM clock_timestamp()) * 1000) AS BIGINT)"), {},
        [](const Row &row) { return row.time(0); });
    if (!read)
        return domain::fail(read.error());
    return **read;
}

QString Session::forUpdate() const
{
    return m_backend == Backend::PostgreSql ? QStringLiteral(" FOR NO KEY UPDATE") : QString();
}

QString Session::forShare() const
{
    return m_backend == Backend::PostgreSql ? QStringLiteral(" FOR SHARE") : QString();
}

QString Session::skipLocked() const
{
    return m_backend == Backend::PostgreSql ? QStringLiteral(" FOR UPDATE SKIP LOCKED") : QString();
}

domain::Result<qint64> Session::execute(const QString &sql, Values values)
{
    return executeList(sql, QVariantList(values));
}

domain::Result<qint64> Session::executeList(const QString &sql, const QVariantList &values)
{
    if (!visit(sql, values, {}))
        return domain::fail(m_error);
    return m_changed;
}

domain::Result<domain::Done> Session::control(const QString &sql)
{
    if (m_native) {
        if (!visit(sql, {}, {}))
            return domain::fail(m_error);
        return domain::Done();
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        note(query);
        return domain::fail(m_error);
    }
    return domain::Done();
}

Statement *Session::prepared(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return &found->second;
    Statement statement;
    if (m_native) {
        statement.native = SqliteStatement::prepare(m_native, sql);
        if (!statement.native) {
            noteNative(sql);
            return nullptr;
        }
    } else {
        statement.query = QSqlQuery(m_database);
        statement.query.setForwardOnly(true);
        if (!statement.query.prepare(sql)) {
            note(statement.query);
            return nullptr;
        }
    }
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

bool Session::visit(const QString &sql, const QVariantList &values, const Visitor &visitor)
{
    m_hasChanges = m_hasChanges || !sql.startsWith(QLatin1String("SELECT"));
    Statement *statement = prepared(sql);
    if (!statement)
        return false;
    const Row row(*statement);
    if (statement->native) {
        const bool complete = visitNative(*statement->native, values, row, visitor);
        if (!complete)
            noteNative(sql);
        statement->native->finish();
        return complete;
    }
    QSqlQuery &query = statement->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    bool complete = query.exec();
    m_changed = complete ? query.numRowsAffected() : 0;
    while (complete && visitor && query.next())
        visitor(row);
    complete = complete && !query.lastError().isValid();
    if (!complete)
        note(query);
    query.finish();
    return complete;
}

bool Session::visitNative(
    SqliteStatement &statement, const QVariantList &values, const Row &row, const Visitor &visitor)
{
    auto outcome = statement.start(values);
    m_changed = sqliteChanges(m_native);
    while (outcome == SqliteStatement::Outcome::Row && visitor) {
        visitor(row);
        outcome = statement.next();
    }
    return outcome != SqliteStatement::Outcome::Failed;
}

void Session::note(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const QString state = error.nativeErrorCode();
    m_failure = m_backend == Backend::Sqlite ? classifySqlite(state.toInt()) : classifyPostgres(state);
    fillError(error.driverText(), state, query.lastQuery());
    if (m_backend == Backend::Sqlite)
        m_error.logDetail += QStringLiteral(" (%1)").arg(error.databaseText());
}

void Session::noteNative(const QString &sql)
{
    const int code = sqliteError(m_native);
    m_failure = classifySqlite(code);
    fillError(sqliteErrorText(m_native), QString::number(code), sql);
}

// The driver's text and the statement's text; bound values never appear in either.
void Session::fillError(const QString &text, const QString &code, const QString &sql)
{
    const ErrorCode kind = codeFor(m_failure);
    m_error = Error{kind, detailFor(kind), {}, {}, {}, {},
        QStringLiteral("%1 [%2] in: %3").arg(text, code, sql.left(200).simplified())};
}

} // namespace candor::storage
