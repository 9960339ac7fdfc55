// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::ErrorCode;
using domain::Result;

namespace {

// A PostgreSQL of this test's own, which may be stopped and started again.
class Server
{
public:
    Server()
    {
        run(QStringLiteral("start"));
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the server has no URL");
        m_location = *parseLocation(QString::fromUtf8(file.readAll()).trimmed(), {});
        Connection connection(m_location, Access::ReadWrite);
        m_location.database = QStringLiteral("mine");
        if (!connection.open()
            || !QSqlQuery(connection.database()).exec(QStringLiteral("CREATE DATABASE mine")))
            qFatal("the server makes no database");
    }
    ~Server() { run(QStringLiteral("stop")); }
    void halt() { run(QStringLiteral("halt")); }
    void resume() { run(QStringLiteral("resume")); }

    [[nodiscard]] const Location &location() const { return m_location; }

private:
    void run(const QString &verb) const
    {
        const auto script = QStringLiteral(CANDOR_SOURCE_DIR "/tests/support/postgres");
        if (QProcess::execute(script, {verb, m_file}) != 0)
            qFatal("can't %s a PostgreSQL", qPrintable(verb));
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("url"));
    Location m_location;
};

Result<bool> store(Session &session)
{
    return SettingsRepository(session).storeOnce(QStringLiteral("name"), "value");
}

template <typename T>
Result<T> outcome(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

// PostgreSQL goes away and comes back.
class tst_Reconnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsThatWereCutOffWhileIdleAreNoticedByNobody();
    void aServerThatTakesNoChangesIsNotReady();
    void whileTheServerIsAwayRequestsAreRefusedAndTheBackgroundWaits();
};

void tst_Reconnect::connectionsThatWereCutOffWhileIdleAreNoticedByNobody()
{
    tests::TestDatabase database(Backend::PostgreSql);
    Connection other(database.location(), Access::ReadWrite);
    QVERIFY(other.open().has_value());
    QSqlQuery query(other.database());
    const auto others = QStringLiteral(
        "FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> "
        "pg_backend_pid()");
    QVERIFY(query.exec(QStringLiteral("SELECT pg_terminate_backend(pid) ") + others));
    int left = 1;
    while (left > 0) {
        QVERIFY(query.exec(QStringLiteral("SELECT COUNT(*) ") + others) && query.next());
        left = query.value(0).toInt();
    }
    for (int i = 0; i < 20; ++i)
        QVERIFY(outcome(database->ping()).has_value());
    QVERIFY(database.write<bool>(store).value_or(false));
}

void tst_Reconnect::aServerThatTakesNoChangesIsNotReady()
{
    tests::TestDatabase database(Backend::PostgreSql);
    Connection other(database.location(), Access::ReadWrite);
    QVERIFY(other.open().has_value());
    QSqlQuery query(other.database());
    const auto makeReadOnly = [&](const QString &word) {
        return query.exec(QStringLiteral("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET "
                                         "default_transaction_read_only = %1', current_database()); END $$")
                       .arg(word))
            && query.exec(
                QStringLiteral("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE "
                               "datname = current_database() AND usename = current_user AND pid <> "
                               "pg_backend_pid()"));
    };
    QVERIFY(makeReadOnly(QStringLiteral("on")));
    for (int i = 0; i < 5; ++i) {
        const auto written = database.write<bool>(store);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageUnavailable);
        QCOMPARE(outcome(database->ping()).error().code, ErrorCode::StorageUnavailable);
    }
    QVERIFY(makeReadOnly(QStringLiteral("off")));
    QTRY_VERIFY(outcome(database->ping()).has_value());
    QVERIFY(database.write<bool>(store).value_or(false));
}

void tst_Reconnect::whileTheServerIsAwayRequestsAreRefusedAndTheBackgroundWaits()
{
    Server server;
    Database::Settings settings;
    settings.location = server.location();
    settings.connections = 1;
    const crypto::Keyring keyring(QByteArray(32, 'k'));
    auto opened = Database::open(settings, keyring);
    QVERIFY(opened.has_value());
    auto &database = **opened;

    server.halt();
    const auto first = outcome(database.write<bool>(store));
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::StorageUnavailable);
    auto background = database.writeInBackground<bool>(store);
    // Many more than the line lets pass before a background job.
    for (int i = 0; i < 100; ++i)
        QCOMPARE(outcome(database.ping()).error().code, ErrorCode::StorageUnavailable);
    QVERIFY(!background.isFinished());

    server.resume();
    QVERIFY2(outcome(background).value_or(false), "it was done once the server was back");
    QVERIFY(outcome(database.ping()).has_value());
}

QTEST_GUILESS_MAIN(tst_Reconnect)
#include "tst_reconnect.moc"
