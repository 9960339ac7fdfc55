// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"
#include "onetenant.h"
#include "storage/eventrepository.h"
#include "storage/lanerepository.h"

#include <sqlite3.h>

using namespace candor;
using namespace candor::storage;
using candor::tests::FaultyVfs;
using candor::tests::OneTenant;
using domain::Done;
using domain::fromMilliseconds;
using domain::Result;

namespace {

const QString destination = QStringLiteral("config:0");
const char *const countCreated
    = "SELECT COUNT(*) FROM interviews JOIN events ON events.interview_id = interviews.id "
      "JOIN lanes ON lanes.interview_id = interviews.id";
const char *const countPieces = "SELECT (SELECT COUNT(*) FROM interviews) + (SELECT COUNT(*) FROM events) + "
                                "(SELECT COUNT(*) FROM lanes)";
const char *const countSettled = "SELECT COUNT(*) FROM lanes WHERE pending = 0";
const char *const countDamages = "SELECT COUNT(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'";

Result<bool> create(Session &session, const OneTenant &house, const StoredInterview &stored)
{
    const auto inserted
        = InterviewRepository(session, house.scope).insert(stored.interview, *stored.vault, "digest");
    if (!inserted)
        return inserted;
    const auto id = domain::EventId::make(fromMilliseconds(1));
    const EventRecord event{id, stored.interview.id, 1, domain::EventType::Received,
        stored.vault->seal(QByteArray(5'000, 'x'), eventBodyPlace(id)), fromMilliseconds(1)};
    if (const auto told = EventRepository(session).add(house.scope, event); !told)
        return domain::fail(told.error());
    const auto owed = LaneRepository(session).enqueue(
        {destination, stored.interview.id, destination, {}}, fromMilliseconds(1));
    if (!owed)
        return domain::fail(owed.error());
    return true;
}

Result<bool> deliver(Session &session)
{
    LaneRepository lanes(session);
    const auto claims = lanes.claim(SystemScope(), destination, {},
        {QStringLiteral("me"), fromMilliseconds(2), fromMilliseconds(1000)}, 1);
    if (!claims)
        return domain::fail(claims.error());
    return claims->isEmpty() ? Result<bool>(false) : lanes.settle(claims->first(), 1, fromMilliseconds(3));
}

// Whether an answer is true when this is what a kill would leave. Only a failed flush may be said to be
// unknown.
bool isTrue(const Result<bool> &answer, int done)
{
    if (!answer && answer.error().code == domain::ErrorCode::OutcomeUnknown)
        return answer.error().logDetail.contains(QStringLiteral("[1034]"));
    return done == (answer && *answer ? 1 : 0);
}

QString saying(const Result<bool> &answer)
{
    return answer ? QStringLiteral("it was answered that it is done")
                  : QStringLiteral("it was answered ") + domain::name(answer.error().code);
}

// What a kill at this moment would leave, read by a SQLite that nothing fails for.
class Remains
{
public:
    explicit Remains(const QString &database)
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.db"));
        for (const auto *suffix : {"", "-wal"}) {
            if (!QFile::copy(database + QLatin1String(suffix), copy + QLatin1String(suffix)))
                qFatal("can't copy %s%s", qPrintable(database), suffix);
        }
        if (sqlite3_open(qPrintable(copy), &m_handle) != SQLITE_OK)
            qFatal("can't open the copy");
    }
    ~Remains() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Remains)

    [[nodiscard]] int count(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK
            || sqlite3_step(statement) != SQLITE_ROW)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
        const int found = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }

private:
    QTemporaryDir m_folder;
    sqlite3 *m_handle = nullptr;
};

} // namespace

// SQLite on a disk that fails: whatever call fails, what was answered is stored and what was refused isn't.
class tst_SqliteFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsStoredAndNothingElse_data();
    void whatWasAnsweredIsStoredAndNothingElse();
};

void tst_SqliteFaults::whatWasAnsweredIsStoredAndNothingElse_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("a write fails") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("the disk is full") << FaultyVfs::Call::Write << SQLITE_FULL;
    QTest::newRow("a flush fails") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
}

void tst_SqliteFaults::whatWasAnsweredIsStoredAndNothingElse()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    FaultyVfs vfs;
    int n = 1;
    for (bool failed = true; failed; ++n) {
        OneTenant house(Backend::Sqlite);
        const auto stored = house.interview(1);
        const auto creating = [&](Session &session) { return create(session, house, stored); };
        vfs.fail(call, n, code);
        const auto created = house.database.write<bool>(creating);
        const auto delivered = house.database.write<bool>(deliver);
        failed = vfs.disarm();
        QVERIFY2(!failed || !created || !delivered, "what failed is not passed over");
        {
            const Remains remains(house.database.location().file);
            QCOMPARE(remains.count(countDamages), 0);
            QVERIFY2(isTrue(created, remains.count(countCreated)), qPrintable(saying(created)));
            QCOMPARE(remains.count(countPieces), 3 * remains.count(countCreated));
            QVERIFY2(isTrue(delivered, remains.count(countSettled)), qPrintable(saying(delivered)));
        }
        if (!created)
            QVERIFY2(house.write<bool>(creating), "the next one succeeds");
        if (!created || !delivered)
            QVERIFY(house.write<bool>(deliver));
        const Remains remains(house.database.location().file);
        QCOMPARE(remains.count(countCreated), 1);
        QCOMPARE(remains.count(countSettled), 1);
    }
    QVERIFY2(n > 2, "something failed at all");
}

QTEST_GUILESS_MAIN(tst_SqliteFaults)
#include "tst_sqlitefaults.moc"
