// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/backups.h"
#include "storage/auditrepository.h"
#include "storage/backup.h"
#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using domain::ErrorCode;
using domain::Result;
using operations::BackupRecord;
using operations::Backups;
using storage::BackupOutcome;
using storage::BackupProgress;
using State = BackupRecord::State;

namespace {

constexpr int patience = 60'000;

template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

Result<BackupRecord> done(const QFuture<Result<Backups::Performed>> &future)
{
    const auto performed = await(future);
    if (!performed)
        return domain::fail(performed.error());
    return std::get<BackupRecord>(*performed);
}

bool always(const BackupProgress &)
{
    return true;
}

// So many rows of a KiB each.
void fill(tests::TestDatabase &database, int from, int count)
{
    const auto stored
        = database.write<domain::Done>([from, count](storage::Session &session) -> Result<domain::Done> {
              storage::SettingsRepository settings(session);
              for (int i = from; i < from + count; ++i) {
                  const auto row = settings.storeOnce(QStringLiteral("row-%1").arg(i), QByteArray(1024, 'x'));
                  if (!row)
                      return domain::fail(row.error());
              }
              return domain::Done();
          });
    QVERIFY(stored);
}

} // namespace

class tst_Backups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCopyHoldsWhatWasThereWhenItBeganAndOpens();
    void writesGoOnWhileItIsMade();
    void aCancelledCopyLeavesNothing();
    void aFolderThatIsMissingIsToldAndNothingIsLeft();
    void aDatabaseThatIsDamagedIsNoBackup();
    void aBackupIsStartedFoundAndListed();
    void thoseOfEarlierStartsAreListedAndStrangersAreNot();
    void oneRunsAtATimeAndCanBeCancelled();
    void whoAskedIsInTheAudit();
    void aRepeatedRequestMakesOneBackup();
    void postgresqlSaysWhatToUseInstead();
    void onlyItsOwnerReadsIt();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] State stateOf(const QString &id) const { return m_backups->find(id).value().state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::shared_ptr<Backups> m_backups;
};

void tst_Backups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<tests::TestDatabase>(storage::Backend::Sqlite);
    m_backups = std::make_shared<Backups>(
        **m_database, m_database->location(), m_folder->filePath(QStringLiteral("backups")));
}

void tst_Backups::cleanup()
{
    m_backups.reset();
    m_database.reset();
    m_folder.reset();
}

void tst_Backups::aCopyHoldsWhatWasThereWhenItBeganAndOpens()
{
    fill(*m_database, 0, 100);
    const auto outcome = storage::backUp(m_database->location().file, file("copy.db"), always);
    QVERIFY(outcome);
    QVERIFY(*outcome == BackupOutcome::Done);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.db")});

    storage::Database::Settings settings;
    settings.location.file = file("copy.db");
    const auto copy = storage::Database::open(settings, m_database->keyring());
    QVERIFY(copy);
    const auto row = await((*copy)->read<std::optional<QByteArray>>([](storage::Session &session) {
        return storage::SettingsRepository(session).find(QStringLiteral("row-99"));
    }));
    QVERIFY(row && row->has_value());
    QCOMPARE((*row)->size(), 1024);
}

void tst_Backups::writesGoOnWhileItIsMade()
{
    fill(*m_database, 0, 4000); // more than one step
    int steps = 0;
    int rows = 4000;
    const auto outcome = storage::backUp(
        m_database->location().file, file("copy.db"), [this, &steps, &rows](const BackupProgress &) {
            if (++steps <= 5) { // each step finds a database that has changed
                fill(*m_database, rows, 10);
                rows += 10;
            }
            return true;
        });
    QVERIFY(outcome && *outcome == BackupOutcome::Done);
    QVERIFY2(steps >= 4, qPrintable(QString::number(steps)));
    storage::Database::Settings settings;
    settings.location.file = file("copy.db");
    const auto copy = storage::Database::open(settings, m_database->keyring());
    QVERIFY(copy);
    const auto count = await((*copy)->read<qint64>([](storage::Session &session) -> Result<qint64> {
        const auto counted = session.selectOne<qint64>(QStringLiteral("SELECT count(*) FROM settings"), {},
            [](const storage::Row &row) { return row.number(0); });
        if (!counted)
            return domain::fail(counted.error());
        return counted->value_or(0);
    }));
    QVERIFY(count);
    QCOMPARE(*count, 4000); // of one moment
}

void tst_Backups::aCancelledCopyLeavesNothing()
{
    fill(*m_database, 0, 4000);
    int steps = 0;
    const auto outcome = storage::backUp(m_database->location().file, file("copy.db"),
        [&steps](const BackupProgress &) { return ++steps < 2; });
    QVERIFY(outcome && *outcome == BackupOutcome::Cancelled);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void tst_Backups::aFolderThatIsMissingIsToldAndNothingIsLeft()
{
    const auto outcome = storage::backUp(m_database->location().file, file("no/such/folder/copy.db"), always);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::StorageUnavailable);
    QVERIFY(outcome.error().detail.contains(QStringLiteral("can't be made")));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_Backups::aDatabaseThatIsDamagedIsNoBackup()
{
    fill(*m_database, 0, 2000);
    const auto copied = storage::backUp(m_database->location().file, file("damaged"), always);
    QVERIFY(copied && *copied == BackupOutcome::Done);
    QFile damaged(file("damaged"));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.write(QByteArray(64 * 1024, '\xff'));
    damaged.close();
    const auto outcome = storage::backUp(file("damaged"), file("copy.db"), always);
    QVERIFY(!outcome);
    QVERIFY(!QFile::exists(file("copy.db")));
    QVERIFY(!QFile::exists(file("copy.db.part")));
}

void tst_Backups::aBackupIsStartedFoundAndListed()
{
    QVERIFY(m_backups->list().isEmpty());
    const auto begun = done(m_backups->start({}));
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(begun->id), State::Done, patience);
    const auto found = m_backups->find(begun->id).value();
    QVERIFY(found.bytes > 0);
    QCOMPARE(found.pagesDone, found.pages);
    QVERIFY(found.finishedAt);
    QVERIFY(QFile::exists(found.file));
    QCOMPARE(m_backups->list().size(), 1);
    QCOMPARE(m_backups->find(QStringLiteral("candor-none")).error().code, ErrorCode::NotFound);
    QVERIFY(QFile::remove(found.file)); // by whoever moved it elsewhere
    QVERIFY(m_backups->list().isEmpty());
}

void tst_Backups::thoseOfEarlierStartsAreListedAndStrangersAreNot()
{
    const auto begun = done(m_backups->start({}));
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(begun->id), State::Done, patience);
    for (const char *name :
        {"backups/candor-yesterday.db", "backups/notes.txt", "backups/candor-20260320T100000000Z.db.part"}) {
        QFile stranger(file(name));
        QVERIFY(stranger.open(QIODevice::WriteOnly));
    }
    const auto next = std::make_shared<Backups>(
        **m_database, m_database->location(), m_folder->filePath(QStringLiteral("backups")));
    QCOMPARE(next->list().size(), 1);
    const auto found = next->find(begun->id);
    QVERIFY(found);
    QCOMPARE(found->state, State::Done);
    QCOMPARE(domain::toMilliseconds(found->startedAt), domain::toMilliseconds(begun->startedAt));
    // What a killed server had begun makes room for the next.
    const auto other = done(next->start({}));
    QVERIFY(other);
    QTRY_VERIFY_WITH_TIMEOUT(next->find(other->id)->state == State::Done, patience);
    QVERIFY(!QFile::exists(file("backups/candor-20260320T100000000Z.db.part")));
    QVERIFY(QFile::exists(file("backups/notes.txt")));
}

void tst_Backups::oneRunsAtATimeAndCanBeCancelled()
{
    fill(*m_database, 0, 20'000); // many steps
    QSemaphore reached;
    QSemaphore goOn;
    bool isHeld = false; // of the backup's thread
    const auto held = std::make_shared<Backups>(
        **m_database, m_database->location(), file("backups"), [&](const BackupRecord &) {
            if (std::exchange(isHeld, true))
                return;
            reached.release();
            goOn.acquire();
        });
    const auto letGo = qScopeGuard([&goOn] { goOn.release(); });
    const auto begun = done(held->start({}));
    QVERIFY(begun);
    QVERIFY(reached.tryAcquire(1, patience));
    const auto second = done(held->start({}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InvalidState);
    QVERIFY(done(held->cancel(begun->id, {})));
    QCOMPARE(held->find(begun->id)->state, State::Running);
    goOn.release();
    QTRY_COMPARE_WITH_TIMEOUT(held->find(begun->id)->state, State::Cancelled, patience);
    QVERIFY(!QFile::exists(begun->file));
    const auto again = done(held->cancel(begun->id, {}));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidState);
    QCOMPARE(done(held->cancel(QStringLiteral("none"), {})).error().code, ErrorCode::NotFound);
}

void tst_Backups::whoAskedIsInTheAudit()
{
    const operations::Asker asker{
        {domain::Actor::Kind::User, QStringLiteral("someone"), {}}, QStringLiteral("request-7")};
    const auto begun = done(m_backups->start(asker));
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(begun->id), State::Done, patience);
    const auto rows = m_database->read<QStringList>([](storage::Session &session) {
        return session.select<QString>(
            QStringLiteral(
                "SELECT action || ' ' || subject || ' ' || actor_id || ' ' || request_id FROM audit"),
            {}, [](const storage::Row &row) { return row.text(0); });
    });
    QVERIFY(rows);
    QCOMPARE(*rows,
        QStringList{
            QStringLiteral("backup.start backup:") + begun->id + QStringLiteral(" someone request-7")});
}

void tst_Backups::aRepeatedRequestMakesOneBackup()
{
    const storage::Memory<BackupRecord> memory{QByteArray(32, 'a'), QByteArray(32, 'b'),
        [](const BackupRecord &record) { return storage::StoredAnswer{202, {}, record.id.toUtf8()}; }};
    const auto begun = done(m_backups->start({}, memory));
    QVERIFY(begun);
    const auto repeated = await(m_backups->start({}, memory));
    QVERIFY(repeated);
    const auto *stored = std::get_if<storage::StoredAnswer>(&*repeated);
    QVERIFY(stored);
    QCOMPARE(stored->body, begun->id.toUtf8());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(begun->id), State::Done, patience);
    QCOMPARE(m_backups->list().size(), 1);
}

void tst_Backups::postgresqlSaysWhatToUseInstead()
{
    tests::TestDatabase database(storage::Backend::PostgreSql);
    const auto backups = std::make_shared<Backups>(*database, database.location(), file("backups"));
    const auto refused = done(backups->start({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotImplemented);
    QVERIFY(refused.error().detail.contains(QStringLiteral("pg_dump")));
    QVERIFY(backups->list().isEmpty());
}

void tst_Backups::onlyItsOwnerReadsIt()
{
    const auto begun = done(m_backups->start({}));
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(begun->id), State::Done, patience);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(m_backups->find(begun->id)->file) & others) == 0);
    QVERIFY((QFile::permissions(file("backups")) & (others | QFile::ExeGroup | QFile::ExeOther)) == 0);
}

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
