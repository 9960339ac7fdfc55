// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresexecutor.h"

#include "domain/faultpoint.h"
#include "storage/backoff.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace candor::storage {

Q_LOGGING_CATEGORY(lcPostgres, "candor.storage.postgres")

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int mostRuns = 5;

Error connectionLost()
{
    return {ErrorCode::StorageUnavailable,
        QStringLiteral("The database can't be used right now; nothing was done. Try again shortly."), {}, {},
        {}, {}, QStringLiteral("the connection was lost")};
}

Error unreachable()
{
    auto error = connectionLost();
    error.logDetail = QStringLiteral("the server can't be reached");
    return error;
}

Error outcomeUnknown(const Error &cause)
{
    return {ErrorCode::OutcomeUnknown,
        QStringLiteral(
            "The database vanished while it was committing; whether the request took effect is unknown. Ask "
            "again with the same externalId or Idempotency-Key."),
        {}, {}, {}, {}, cause.logDetail};
}

// One job on one connection, with its thread's place to reconnect.
class Runner
{
public:
    Runner(const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock,
        Backoff &backoff)
        : m_connection(location, Access::ReadWrite)
        , m_backoff(backoff)
        , m_keyring(keyring)
        , m_clock(clock)
    {
    }

    [[nodiscard]] bool isOpen() const { return m_session && m_connection.database().isOpen(); }

    [[nodiscard]] Result<Done> open()
    {
        m_session.reset();
        const auto round = m_backoff.begin(std::chrono::steady_clock::now());
        if (!round)
            return domain::fail(unreachable());
        const auto opened = m_connection.open();
        if (!opened) {
            m_backoff.failed(*round, std::chrono::steady_clock::now());
            return opened;
        }
        m_backoff.succeeded();
        m_session.emplace(m_connection.database(), Backend::PostgreSql, m_keyring, m_clock);
        m_reach.clear();
        return Done();
    }

    // What the database failed the job with; nothing when the job's own outcome counts.
    [[nodiscard]] std::optional<Error> run(Work &work)
    {
        if (work.kind() == Work::Kind::Read)
            return read(work);
        for (int runs = 1;; ++runs) {
            const auto error = attempt(work);
            const bool again = error && m_session && m_session->lastFailure() == Failure::Serialization;
            if (!again || runs == mostRuns)
                return error;
        }
    }

private:
    // Without a transaction: at READ COMMITTED each statement has a snapshot of its own either way, and to
    // begin and to end one are two more trips to the server than most reads need.
    std::optional<Error> read(Work &work)
    {
        for (int runs = 1;; ++runs) {
            if (!isOpen()) {
                if (const auto opened = open(); !opened)
                    return opened.error();
            }
            m_session->clearFailure();
            const bool isSet = show(work.reach());
            const bool succeeded = isSet && work.run(*m_session);
            if (m_session->lastFailure() == Failure::Connection) {
                m_session.reset();
                if (runs == 1)
                    continue; // it may have died idle
                return connectionLost();
            }
            if (!isSet)
                return connectionLost();
            if (m_session->lastFailure() != Failure::None && succeeded) {
                return Error{ErrorCode::Internal, {}, {}, {}, {}, {},
                    QStringLiteral("a read succeeded after a failed statement")};
            }
            return std::nullopt;
        }
    }

    // What reads see until it is told otherwise; a unit of work says its own.
    [[nodiscard]] bool show(const Reach &reach)
    {
        if (m_reach == reach.setting())
            return true;
        m_reach.clear();
        if (!m_session->control(QStringLiteral("SET candor.reach = '%1'").arg(reach.setting())))
            return false;
        m_reach = reach.setting();
        return true;
    }

    std::optional<Error> attempt(Work &work)
    {
        if (!isOpen()) {
            if (const auto opened = open(); !opened)
                return opened.error();
        }
        m_session->clearFailure();
        // In one trip to the server. Nobody's word is in it: scopes are made of ids.
        const auto begin = QStringLiteral("BEGIN; SET LOCAL candor.reach = '%1'").arg(work.reach().setting());
        if (const auto begun = m_session->control(begin); !begun) {
            // An idle connection that died since its last job: nothing was begun, so a fresh one may try.
            if (const auto opened = open(); !opened)
                return opened.error();
            if (const auto retried = m_session->control(begin); !retried)
                return retried.error();
            m_session->clearFailure();
        }
        const bool keep = work.run(*m_session);
        const Failure failure = m_session->lastFailure();
        if (failure == Failure::Connection) {
            m_session.reset();
            return connectionLost();
        }
        if (failure != Failure::None && keep) {
            (void)m_session->control(QStringLiteral("ROLLBACK"));
            return Error{ErrorCode::Internal, {}, {}, {}, {}, {},
                QStringLiteral("a job kept its changes after a failed statement")};
        }
        if (!keep) {
            (void)m_session->control(QStringLiteral("ROLLBACK"));
            if (failure == Failure::Serialization)
                return Error{ErrorCode::StorageUnavailable,
                    QStringLiteral(
                        "The database can't be used right now; nothing was done. Try again shortly."),
                    {}, {}, {}, {}, QStringLiteral("serialization failure")};
            return std::nullopt;
        }
        return commit();
    }

    std::optional<Error> commit()
    {
        m_session->clearFailure();
        const bool hasChanges = m_session->takeChanges();
        domain::reach(domain::FaultPoint::CommitBefore);
        // In one trip to the server.
        const auto committed = m_session->control(m_session->takeMayBeLost()
                ? QStringLiteral("SET LOCAL synchronous_commit = off; COMMIT")
                : QStringLiteral("COMMIT"));
        domain::reach(domain::FaultPoint::CommitAfter);
        if (committed)
            return std::nullopt;
        if (m_session->lastFailure() == Failure::Connection) {
            m_session.reset();
            return hasChanges ? outcomeUnknown(committed.error()) : connectionLost();
        }
        return committed.error();
    }

    Connection m_connection;
    Backoff &m_backoff;
    const crypto::Keyring &m_keyring;
    const domain::Clock *m_clock;
    std::optional<Session> m_session;
    QString m_reach; // the connection's, between units of work; empty: not known
};

// Refuses requests until there is a connection again, or the line is closed.
void reconnect(Runner &runner, Queue &queue, const Backoff &backoff)
{
    while (!runner.isOpen() && !queue.isClosed()) {
        const auto opened = runner.open();
        if (opened)
            return;
        qCDebug(lcPostgres).noquote() << "can't connect:" << opened.error().logDetail;
        while (const auto request = queue.takeRequest(backoff.nextTry()))
            request->settle(unreachable());
    }
}

} // namespace

std::unique_ptr<ThreadedExecutor> postgresPool(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock, int connections)
{
    const auto backoff
        = std::make_shared<Backoff>([] { return QRandomGenerator::global()->generateDouble(); });
    return std::make_unique<ThreadedExecutor>(QStringLiteral("candor-postgres"), connections,
        [location, &keyring, clock, backoff](Queue &queue, const domain::Promise<Result<Done>> &started) {
            Runner runner(location, keyring, clock, *backoff);
            const auto opened = runner.open();
            started.fulfil(opened);
            if (!opened)
                return;
            while (const auto work = queue.take()) {
                const auto error = runner.run(*work);
                if (error)
                    qCWarning(lcPostgres).noquote() << "a job failed:" << error->logDetail;
                work->settle(error);
                if (!runner.isOpen())
                    reconnect(runner, queue, *backoff);
            }
        });
}

} // namespace candor::storage
