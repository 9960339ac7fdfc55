// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditrepository.h"
#include "storage/database.h"
#include "storage/interviewvault.h"
#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QTest>
#include <QThread>

using namespace candor;
using namespace candor::storage;
using domain::Done;
using domain::ErrorCode;
using domain::Result;

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatWasCommittedIsThereAfterARestart();
    void aJobThatAnswersAnErrorLeavesNothingBehindAndItsNeighboursStay();
    void whatIsToFollowACommitFollowsNothingElse();
    void aThousandJobsFromFourThreadsAllCount();
    void aViolatedUniqueConstraintIsADuplicateValue();
    void aSecondServerOnTheSameFolderIsRefused();
    void theAuditChainFindsEveryEditDeletionAndTruncation();
    void anErasedInterviewKeyCanNeverOpenItsCiphertextAgain();
};

namespace {

std::function<Result<bool>(Session &)> store(const QString &name)
{
    return [name](Session &session) { return SettingsRepository(session).storeOnce(name, "value"); };
}

qint64 settingsStored(tests::TestDatabase &database)
{
    const auto count = database.read<std::optional<qint64>>([](Session &session) {
        return session.selectOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM settings"), {},
            [](const Row &row) { return row.number(0); });
    });
    return count ? count->value_or(-1) : -1;
}

AuditRecord record(int number)
{
    return {QStringLiteral("chain"), domain::fromMilliseconds(number),
        {domain::Actor::Kind::User, QStringLiteral("u"), {}}, QStringLiteral("thing.done"),
        QStringLiteral("thing:%1").arg(number), {{QStringLiteral("n"), number}}, QStringLiteral("request")};
}

} // namespace

void tst_Database::whatWasCommittedIsThereAfterARestart()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QCOMPARE(database.write<bool>(store(QStringLiteral("a"))).value_or(false), true);
    database.close();
    database.open();
    QCOMPARE(settingsStored(database), 1);
    QCOMPARE(database.write<bool>(store(QStringLiteral("a"))).value_or(true), false);
}

void tst_Database::aJobThatAnswersAnErrorLeavesNothingBehindAndItsNeighboursStay()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QList<QFuture<Result<bool>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(database->write<bool>([i](Session &session) -> Result<bool> {
            const auto stored = SettingsRepository(session).storeOnce(QStringLiteral("n%1").arg(i), "x");
            if (!stored)
                return stored;
            return i % 2 == 0 ? stored : Result<bool>(domain::fail(ErrorCode::InvalidState));
        }));
    }
    for (int i = 0; i < 50; ++i) {
        futures[i].waitForFinished();
        QCOMPARE(futures[i].result().has_value(), i % 2 == 0);
    }
    QCOMPARE(settingsStored(database), 25);
}

void tst_Database::whatIsToFollowACommitFollowsNothingElse()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    std::atomic_int followed = 0;
    const auto job = [&](const QString &name, bool succeeds) {
        return database.write<bool>([&, name, succeeds](Session &session) -> Result<bool> {
            session.whenCommitted([&followed] { ++followed; });
            const auto stored = store(name)(session);
            return succeeds ? stored : domain::internalError(QStringLiteral("undone"));
        });
    };
    QVERIFY(!job(QStringLiteral("undone"), false));
    QCOMPARE(followed.load(), 0);
    QVERIFY(job(QStringLiteral("kept"), true));
    QCOMPARE(followed.load(), 1);
    QVERIFY(database.write<bool>(store(QStringLiteral("another"))));
    QCOMPARE(followed.load(), 1);
}

void tst_Database::aThousandJobsFromFourThreadsAllCount()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QList<QThread *> threads;
    std::atomic<int> stored{0};
    for (int t = 0; t < 4; ++t) {
        threads.append(QThread::create([&, t] {
            QList<QFuture<Result<bool>>> futures;
            for (int i = 0; i < 250; ++i)
                futures.append(database->write<bool>(store(QStringLiteral("%1-%2").arg(t).arg(i))));
            for (auto &future : futures) {
                future.waitForFinished();
                stored += future.result().value_or(false) ? 1 : 0;
            }
        }));
        threads.last()->start();
    }
    for (auto *thread : threads) {
        QVERIFY(thread->wait());
        delete thread;
    }
    QCOMPARE(stored.load(), 1000);
    QCOMPARE(settingsStored(database), 1000);
}

void tst_Database::aViolatedUniqueConstraintIsADuplicateValue()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    const auto result = database.write<qint64>([](Session &session) -> Result<qint64> {
        const QString insert = QStringLiteral("INSERT INTO settings (name, value) VALUES ('twice', ?)");
        const auto first = session.execute(insert, {value(QByteArray("1"))});
        return first ? session.execute(insert, {value(QByteArray("2"))}) : first;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DuplicateValue);
    QCOMPARE(settingsStored(database), 0);
}

void tst_Database::aSecondServerOnTheSameFolderIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend != Backend::Sqlite)
        return; // any number of servers may share a PostgreSQL
    tests::TestDatabase database(backend);
    Database::Settings settings;
    settings.location = database.location();
    const auto second = Database::open(settings, database.keyring());
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(QStringLiteral("Another Candor server")));
}

void tst_Database::theAuditChainFindsEveryEditDeletionAndTruncation()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    for (int i = 1; i <= 5; ++i)
        QVERIFY(database.write<Done>(
            [i](Session &session) { return AuditRepository(session).append(record(i)); }));
    const auto firstBroken = [&] {
        return database
            .write<AuditCheck>([](Session &session) {
                return AuditRepository(session).check(QStringLiteral("chain"), 0, 9);
            })
            .map([](const AuditCheck &check) { return check.broken; })
            .value_or(std::optional<qint64>(-1));
    };
    const auto tamper = [&](const QString &sql) {
        return database.write<qint64>([sql](Session &session) { return session.execute(sql); }).has_value();
    };
    QCOMPARE(firstBroken(), std::optional<qint64>());
    QVERIFY(tamper(QStringLiteral("UPDATE audit SET subject = 'thing:9' WHERE sequence = 3")));
    QCOMPARE(firstBroken(), std::optional<qint64>(3));
    QVERIFY(tamper(QStringLiteral("UPDATE audit SET subject = 'thing:3' WHERE sequence = 3")));
    QCOMPARE(firstBroken(), std::optional<qint64>());
    QVERIFY(tamper(QStringLiteral("DELETE FROM audit WHERE sequence = 5")));
    QCOMPARE(firstBroken(), std::optional<qint64>(5));
    QVERIFY(tamper(QStringLiteral("DELETE FROM audit WHERE sequence = 2")));
    QCOMPARE(firstBroken(), std::optional<qint64>(2));
}

void tst_Database::anErasedInterviewKeyCanNeverOpenItsCiphertextAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    const auto id = domain::InterviewId::make(domain::fromMilliseconds(1));
    const auto other = domain::InterviewId::make(domain::fromMilliseconds(2));
    const auto vault = InterviewVault::create(id);
    const auto sealed = vault.seal("Ada", "interviews.personal");
    QVERIFY(!sealed.contains("Ada"));
    QCOMPARE(vault.open(sealed, "interviews.personal").value_or(QByteArray()), QByteArray("Ada"));
    QVERIFY(!vault.open(sealed, "turns.answer"));
    QVERIFY(!InterviewVault::create(other).open(sealed, "interviews.personal"));
    const auto missing = database.read<std::optional<InterviewVault>>(
        [id](Session &session) { return InterviewVault::load(session, id); });
    QVERIFY(missing.has_value());
    QVERIFY(!missing->has_value());
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
