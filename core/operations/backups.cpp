// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/backups.h"

#include "storage/auditrepository.h"
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimeZone>
#include <algorithm>

namespace candor::operations {

Q_LOGGING_CATEGORY(lcBackup, "candor.operations.backup")

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using State = BackupRecord::State;

namespace {

const QString prefix = QStringLiteral("candor-");
const QString ending = QStringLiteral(".db");
const QString format = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

QString idFor(domain::Timestamp now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(domain::toMilliseconds(now), QTimeZone::utc());
    return prefix + time.toString(format);
}

std::optional<domain::Timestamp> timeOf(const QString &id)
{
    const auto local = QDateTime::fromString(id.mid(prefix.size()), format);
    const QDateTime time(local.date(), local.time(), QTimeZone::utc());
    if (!id.startsWith(prefix) || !local.date().isValid())
        return std::nullopt;
    return domain::fromMilliseconds(time.toMSecsSinceEpoch());
}

tl::unexpected<domain::Error> notFound()
{
    return domain::fail(ErrorCode::NotFound, QStringLiteral("There is no such backup."));
}

} // namespace

QString nameOf(BackupRecord::State state)
{
    switch (state) {
    case State::Running:
        return QStringLiteral("RUNNING");
    case State::Done:
        return QStringLiteral("DONE");
    case State::Failed:
        return QStringLiteral("FAILED");
    case State::Cancelled:
        return QStringLiteral("CANCELLED");
    }
    Q_UNREACHABLE();
}

Backups::Backups(storage::Database &database, const storage::Location &location, const QString &folder,
    const Follower &follower)
    : m_database(database)
    , m_location(location)
    , m_folder(folder)
    , m_follower(follower)
{
}

Backups::~Backups()
{
    m_isCancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

// One unit of work, which the audit tells of; what it lets happen begins once it is durable. It may outlive
// this object.
QFuture<Result<Backups::Performed>> Backups::perform(const BackupRecord &record, const QString &action,
    const Asker &asker, const Remember &remember, Result<Done> (Backups::*may)(const QString &) const,
    void (Backups::*then)(const BackupRecord &))
{
    const auto now = m_database.clock().now();
    const storage::AuditRecord told{storage::installationChain(), now, asker.actor, action,
        QStringLiteral("backup:") + record.id, {}, asker.requestId};
    return storage::perform<BackupRecord>(m_database, remember, now,
        [record, told, may, then, weak = weak_from_this()](
            storage::Session &session) -> Result<BackupRecord> {
            const auto self = weak.lock();
            if (!self)
                return domain::fail(ErrorCode::Overloaded, QStringLiteral("The server is ending."));
            if (const auto good = (*self.*may)(record.id); !good)
                return domain::fail(good.error());
            if (const auto written = storage::AuditRepository(session).append(told); !written)
                return domain::fail(written.error());
            session.whenCommitted([record, then, weak] {
                if (const auto still = weak.lock())
                    (*still.*then)(record);
            });
            return record;
        });
}

QFuture<Result<Backups::Performed>> Backups::start(const Asker &asker, const Remember &remember)
{
    if (m_location.backend != storage::Backend::Sqlite)
        return domain::ready(Result<Performed>(domain::fail(ErrorCode::NotImplemented,
            QStringLiteral(
                "This installation keeps its data in PostgreSQL: back it up with pg_dump, and keep "
                "the master key beside it."))));
    BackupRecord record;
    record.startedAt = m_database.clock().now();
    record.id = idFor(record.startedAt);
    record.file = m_folder + QLatin1Char('/') + record.id + ending;
    return perform(
        record, QStringLiteral("backup.start"), asker, remember, &Backups::mayStart, &Backups::begin);
}

Result<Done> Backups::mayStart(const QString &) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_records.isEmpty() && m_records.last().state == State::Running)
        return domain::wrongState(QStringLiteral("RUNNING"), {QStringLiteral("CANCEL")},
            QStringLiteral("A backup runs already; wait for it, or cancel it."));
    return Done();
}

// Of two that were let in at the same moment the second comes to nothing, and says so.
void Backups::begin(const BackupRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (!m_records.isEmpty() && m_records.last().state == State::Running) {
        auto late = record;
        late.state = State::Failed;
        late.finishedAt = late.startedAt;
        late.error = QStringLiteral("Another backup began at the same moment.");
        m_records.prepend(late);
        return;
    }
    if (m_thread.joinable())
        m_thread.join(); // it has ended
    m_records.append(record);
    m_isCancelled = false;
    m_thread = std::thread([this, record] { run(record); });
}

void Backups::end(const BackupRecord &)
{
    m_isCancelled = true;
}

void Backups::run(const BackupRecord &record)
{
    QDir().mkpath(m_folder); // where it can't be made the copy can't either, and says why
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // What a server that was killed had begun.
    QDir folder(m_folder);
    for (const auto &left : folder.entryList({prefix + QLatin1Char('*') + ending + QStringLiteral(".part*")}))
        folder.remove(left);
    const auto outcome = storage::backUp(m_location.file, record.file,
        [this, now = BackupRecord(record)](const storage::BackupProgress &progress) mutable {
            now.pages = progress.pages;
            now.pagesDone = progress.pagesDone;
            conclude(now.id, [&now](BackupRecord &running) { running = now; });
            if (m_follower)
                m_follower(now);
            return !m_isCancelled;
        });
    const auto now = m_database.clock().now();
    conclude(record.id, [&outcome, now](BackupRecord &ended) {
        ended.finishedAt = now;
        if (!outcome) {
            ended.state = State::Failed;
            ended.error = outcome.error().detail;
        } else if (*outcome == storage::BackupOutcome::Cancelled) {
            ended.state = State::Cancelled;
        } else {
            ended.state = State::Done;
            ended.bytes = QFileInfo(ended.file).size();
        }
    });
    if (!outcome)
        qCWarning(lcBackup).noquote() << record.id << "failed:" << outcome.error().detail;
    else
        qCInfo(lcBackup).noquote() << record.id
                                   << (*outcome == storage::BackupOutcome::Done ? "is done"
                                                                                : "was cancelled");
}

void Backups::conclude(const QString &id, const std::function<void(BackupRecord &)> &change)
{
    const std::lock_guard lock(m_mutex);
    for (auto &record : m_records) {
        if (record.id == id)
            change(record);
    }
}

QList<BackupRecord> Backups::files() const
{
    QList<BackupRecord> found;
    const auto entries
        = QDir(m_folder).entryInfoList({prefix + QLatin1Char('*') + ending}, QDir::Files, QDir::Name);
    for (const auto &entry : entries) {
        BackupRecord record;
        record.id = entry.completeBaseName();
        const auto started = timeOf(record.id);
        if (!started)
            continue; // somebody else's
        record.state = State::Done;
        record.startedAt = *started;
        record.finishedAt = domain::fromMilliseconds(entry.lastModified().toMSecsSinceEpoch());
        record.bytes = entry.size();
        record.file = entry.absoluteFilePath();
        found.append(record);
    }
    return found;
}

QList<BackupRecord> Backups::list() const
{
    auto all = files();
    const std::lock_guard lock(m_mutex);
    for (const auto &record : m_records) {
        all.removeIf([&record](const BackupRecord &file) { return file.id == record.id; });
        const bool isGone = record.state == State::Done && !QFileInfo::exists(record.file);
        if (!isGone)
            all.append(record);
    }
    std::sort(all.begin(), all.end(),
        [](const BackupRecord &one, const BackupRecord &other) { return one.id > other.id; });
    return all;
}

Result<BackupRecord> Backups::find(const QString &id) const
{
    const auto all = list();
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](const BackupRecord &record) { return record.id == id; });
    if (found == all.end())
        return notFound();
    return *found;
}

Result<Done> Backups::mayCancel(const QString &id) const
{
    const auto record = find(id);
    if (!record)
        return domain::fail(record.error());
    if (record->state != State::Running)
        return domain::wrongState(
            nameOf(record->state), {}, QStringLiteral("This backup has ended already."));
    return Done();
}

QFuture<Result<Backups::Performed>> Backups::cancel(
    const QString &id, const Asker &asker, const Remember &remember)
{
    const auto record = find(id);
    if (!record)
        return domain::ready(Result<Performed>(domain::fail(record.error())));
    return perform(
        *record, QStringLiteral("backup.cancel"), asker, remember, &Backups::mayCancel, &Backups::end);
}

} // namespace candor::operations
