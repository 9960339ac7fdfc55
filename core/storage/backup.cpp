// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace candor::storage {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int pagesPerStep = 256;
constexpr int checkEvery = 100'000; // instructions of SQLite's machine between two questions

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

tl::unexpected<domain::Error> refuse(bool isFull, const QString &why)
{
    return domain::fail(isFull ? ErrorCode::StorageFull : ErrorCode::StorageUnavailable,
        isFull ? QStringLiteral("The disk is full; there is no backup.")
               : QStringLiteral("The backup failed: %1.").arg(why));
}

tl::unexpected<domain::Error> refuse(int code, sqlite3 *database)
{
    return refuse(code == SQLITE_FULL, QString::fromUtf8(sqlite3_errmsg(database)));
}

tl::unexpected<domain::Error> refuseSystem(const QString &deed)
{
    const int code = errno;
    return refuse(code == ENOSPC || code == EDQUOT,
        QStringLiteral("%1: %2").arg(deed, QString::fromLocal8Bit(strerror(code))));
}

Result<Connection> open(const QString &file, int flags)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened, flags, nullptr);
    Connection connection(opened);
    if (code != SQLITE_OK)
        return refuse(code, opened);
    sqlite3_extended_result_codes(opened, 0);
    sqlite3_busy_timeout(opened, 5000);
    return connection;
}

Result<Done> run(sqlite3 *database, const char *sql)
{
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return refuse(code, database);
    return Done();
}

// For its owner only, from its first byte on.
Result<Done> createPrivately(const QString &file)
{
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return refuseSystem(QStringLiteral("%1 can't be made").arg(file));
    ::close(descriptor);
    return Done();
}

Result<Done> flush(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return refuseSystem(QStringLiteral("%1 can't be opened").arg(path));
    const bool isFlushed = ::fsync(descriptor) == 0;
    const auto failed
        = isFlushed ? Result<Done>(Done()) : refuseSystem(QStringLiteral("it can't be flushed"));
    ::close(descriptor);
    return failed;
}

using GoOn = std::function<bool(const BackupProgress &)>;

// One snapshot is held over all steps: whoever writes meanwhile changes nothing of it, and doesn't make the
// copy begin anew.
Result<BackupOutcome> copy(sqlite3 *source, sqlite3 *target, const GoOn &goOn)
{
    if (const auto begun = run(source, "BEGIN; SELECT count(*) FROM sqlite_schema"); !begun)
        return domain::fail(begun.error());
    const std::unique_ptr<sqlite3_backup, Closer> backup(sqlite3_backup_init(target, "main", source, "main"));
    if (!backup)
        return refuse(sqlite3_errcode(target), target);
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_BUSY && code != SQLITE_LOCKED)
            return refuse(code == SQLITE_FULL, QString::fromUtf8(sqlite3_errstr(code)));
        const qint64 pages = sqlite3_backup_pagecount(backup.get());
        if (!goOn({pages, pages - sqlite3_backup_remaining(backup.get())}))
            return BackupOutcome::Cancelled;
        if (code == SQLITE_DONE)
            return BackupOutcome::Done;
    }
}

struct Check
{
    const GoOn &goOn;
    BackupProgress progress;
    bool isCancelled = false;
};

int askWhileChecking(void *context)
{
    auto &check = *static_cast<Check *>(context);
    check.isCancelled = !check.goOn(check.progress);
    return check.isCancelled ? 1 : 0;
}

// A copy is a file of its own, without a log beside it.
Result<BackupOutcome> check(sqlite3 *target, const BackupProgress &progress, const GoOn &goOn)
{
    if (const auto single = run(target, "PRAGMA journal_mode=DELETE"); !single)
        return domain::fail(single.error());
    Check asking{goOn, progress};
    sqlite3_progress_handler(target, checkEvery, askWhileChecking, &asking);
    QString verdict;
    const auto take = [](void *into, int, char **values, char **) {
        *static_cast<QString *>(into) += QString::fromUtf8(values[0]);
        return 0;
    };
    const int code = sqlite3_exec(target, "PRAGMA integrity_check(1)", take, &verdict, nullptr);
    sqlite3_progress_handler(target, 0, nullptr, nullptr);
    if (asking.isCancelled)
        return BackupOutcome::Cancelled;
    if (code != SQLITE_OK)
        return refuse(code, target);
    if (verdict != QLatin1String("ok"))
        return refuse(false, QStringLiteral("the copy isn't whole (%1)").arg(verdict));
    return BackupOutcome::Done;
}

Result<BackupOutcome> copyAndCheck(const QString &source, const QString &part, const GoOn &goOn)
{
    const auto from = open(source, SQLITE_OPEN_READONLY);
    if (!from)
        return domain::fail(from.error());
    const auto to = open(part, SQLITE_OPEN_READWRITE);
    if (!to)
        return domain::fail(to.error());
    // Flushed once, at the end: until then the copy has no name.
    if (const auto fast = run(to->get(), "PRAGMA synchronous=OFF"); !fast)
        return domain::fail(fast.error());
    BackupProgress last;
    const auto remember = [&last, &goOn](const BackupProgress &progress) {
        last = progress;
        return goOn(progress);
    };
    const auto copied = copy(from->get(), to->get(), remember);
    if (!copied || *copied == BackupOutcome::Cancelled)
        return copied;
    return check(to->get(), last, goOn);
}

} // namespace

Result<BackupOutcome> backUp(const QString &source, const QString &target, const GoOn &goOn)
{
    const auto part = target + QStringLiteral(".part");
    if (QFile::exists(target))
        return refuse(false, QStringLiteral("%1 is there already").arg(target));
    if (const auto made = createPrivately(part); !made)
        return domain::fail(made.error());
    auto outcome = copyAndCheck(source, part, goOn);
    if (outcome && *outcome == BackupOutcome::Done) {
        auto named = flush(part, O_RDONLY);
        if (named && !QFile::rename(part, target))
            named = refuse(false, QStringLiteral("%1 can't be named").arg(target));
        if (named) {
            named = flush(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
            if (!named)
                QFile::remove(target);
        }
        if (!named)
            outcome = domain::fail(named.error());
    }
    if (!outcome || *outcome == BackupOutcome::Cancelled) {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
    }
    return outcome;
}

} // namespace candor::storage
