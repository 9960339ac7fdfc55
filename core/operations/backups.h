// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "storage/remembering.h"

#include <QList>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace candor::operations {

struct BackupRecord
{
    enum class State {
        Running,
        Done,
        Failed,
        Cancelled,
    };
    QString id; // the file's name without its ending
    State state = State::Running;
    qint64 pages = 0; // of the database; 0 = not known any more
    qint64 pagesDone = 0;
    qint64 bytes = 0; // of the file, once it is done
    QString file;
    domain::Timestamp startedAt;
    std::optional<domain::Timestamp> finishedAt;
    QString error; // a sentence, of a failed one
};

// Its name over the wire.
[[nodiscard]] QString nameOf(BackupRecord::State state);

// Who asks, for the audit.
struct Asker
{
    domain::Actor actor;
    QString requestId;
};

// Backups of a SQLite installation, one at a time, on a thread of their own; each is a file in `folder`. The
// master key isn't in them. What ran when the server ended is gone. Thread-safe; the destructor cancels the
// one that runs and waits for that. Made by std::make_shared.
class Backups : public std::enable_shared_from_this<Backups>
{
public:
    using Performed = storage::Performed<BackupRecord>;
    using Remember = storage::Remember<BackupRecord>;

    // Told of each step, on the backup's thread, which waits for its return.
    using Follower = std::function<void(const BackupRecord &)>;

    // `database` outlives it, and is the one at `location`.
    Backups(storage::Database &database, const storage::Location &location, const QString &folder,
        const Follower &follower = {});
    ~Backups();
    Q_DISABLE_COPY_MOVE(Backups)

    // NotImplemented, with what to use instead, on PostgreSQL; InvalidState while another runs.
    [[nodiscard]] QFuture<domain::Result<Performed>> start(const Asker &asker, const Remember &remember = {});
    // The newest first, with those of earlier starts.
    [[nodiscard]] QList<BackupRecord> list() const;
    // NotFound.
    [[nodiscard]] domain::Result<BackupRecord> find(const QString &id) const;
    // It ends soon after; NotFound, or InvalidState when it has ended already.
    [[nodiscard]] QFuture<domain::Result<Performed>> cancel(
        const QString &id, const Asker &asker, const Remember &remember = {});

private:
    [[nodiscard]] QFuture<domain::Result<Performed>> perform(const BackupRecord &record,
        const QString &action, const Asker &asker, const Remember &remember,
        domain::Result<domain::Done> (Backups::*may)(const QString &) const,
        void (Backups::*then)(const BackupRecord &));
    [[nodiscard]] domain::Result<domain::Done> mayStart(const QString &id) const;
    [[nodiscard]] domain::Result<domain::Done> mayCancel(const QString &id) const;
    void begin(const BackupRecord &record);
    void end(const BackupRecord &record);
    void run(const BackupRecord &record);
    void conclude(const QString &id, const std::function<void(BackupRecord &)> &change);
    [[nodiscard]] QList<BackupRecord> files() const;

    storage::Database &m_database;
    const storage::Location m_location;
    const QString m_folder;
    const Follower m_follower;
    mutable std::mutex m_mutex;
    QList<BackupRecord> m_records; // of this start
    std::atomic<bool> m_isCancelled{false};
    std::thread m_thread; // of the last one
};

} // namespace candor::operations
