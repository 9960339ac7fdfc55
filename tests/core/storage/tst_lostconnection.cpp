// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QSqlQuery>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::ErrorCode;
using domain::Result;

namespace {

Result<std::optional<qint64>> number(Session &session, const QString &sql)
{
    return session.selectOne<qint64>(sql, {}, [](const Row &row) { return row.number(0); });
}

// Ends the session's connection from another one, and returns when it is gone.
void cutOff(Session &session, const Location &location)
{
    const auto process = number(session, QStringLiteral("SELECT pg_backend_pid()"));
    if (!process || !process->has_value())
        qFatal("the connection names no process");
    Connection other(location, Access::ReadWrite);
    if (!other.open())
        qFatal("there is no other connection");
    QSqlQuery query(other.database());
    const auto left = QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE pid = %1").arg(**process);
    if (!query.exec(QStringLiteral("SELECT pg_terminate_backend(%1)").arg(**process)))
        qFatal("the connection can't be cut off");
    do {
        if (!query.exec(left) || !query.next())
            qFatal("the other connection is lost, too");
    } while (query.value(0).toInt() > 0);
}

Result<bool> store(Session &session)
{
    return SettingsRepository(session).storeOnce(QStringLiteral("name"), "value");
}

} // namespace

// What is said when PostgreSQL's connection is lost at different moments.
class tst_LostConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheCommitNothingWasDone();
    void duringTheCommitOfChangesNobodyKnows();
    void duringTheCommitOfWhatOnlyReadNothingWasDone();

private:
    tests::TestDatabase m_database{Backend::PostgreSql};
};

void tst_LostConnection::beforeTheCommitNothingWasDone()
{
    const auto lost = m_database.write<bool>([this](Session &session) {
        cutOff(session, m_database.location());
        return store(session);
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::StorageUnavailable);
    QVERIFY2(m_database.write<bool>(store).value_or(false), "it was not stored before, and can be now");
}

void tst_LostConnection::duringTheCommitOfChangesNobodyKnows()
{
    const auto lost = m_database.write<bool>([this](Session &session) {
        const auto stored = store(session);
        cutOff(session, m_database.location());
        return stored;
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::OutcomeUnknown);
}

void tst_LostConnection::duringTheCommitOfWhatOnlyReadNothingWasDone()
{
    const auto lost = m_database.write<bool>([this](Session &session) -> Result<bool> {
        const auto found = number(session, QStringLiteral("SELECT COUNT(*) FROM settings"));
        cutOff(session, m_database.location());
        return found.has_value();
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::StorageUnavailable);
}

QTEST_GUILESS_MAIN(tst_LostConnection)
#include "tst_lostconnection.moc"
