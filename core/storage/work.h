// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "storage/reach.h"
#include "storage/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace candor::storage {

// A job for a connection: run (perhaps more than once: only the last outcome counts), then settled exactly
// once.
class Work
{
public:
    enum class Kind {
        Write, // a unit of work: all of its statements in one transaction
        Read, // changes nothing
    };

    // `reach` is the rows that the job may see and change: where the database can, it hides the others.
    explicit Work(Kind kind = Kind::Write, Reach reach = SystemScope())
        : m_kind(kind)
        , m_reach(std::move(reach))
    {
    }
    virtual ~Work() = default;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Reach &reach() const { return m_reach; }
    // Whether the job's changes are to be kept.
    [[nodiscard]] virtual bool run(Session &session) = 0;
    // Fulfils the job's promise with its own outcome, or with `error` when the database failed it.
    virtual void settle(const std::optional<domain::Error> &error) = 0;

private:
    Kind m_kind;
    Reach m_reach;
};

template <typename T>
class TypedWork final : public Work
{
public:
    using Job = std::function<domain::Result<T>(Session &)>;

    // `committed` is called on the database's thread, before the future is fulfilled, when the changes are
    // durable.
    explicit TypedWork(
        Job job, std::function<void()> committed = {}, Kind kind = Kind::Write, Reach reach = SystemScope())
        : Work(kind, std::move(reach))
        , m_job(std::move(job))
        , m_committed(std::move(committed))
    {
    }
    [[nodiscard]] QFuture<domain::Result<T>> future() const { return m_promise.future(); }
    bool run(Session &session) override
    {
        (void)session.takeCommitted(); // of a run that was undone
        (void)session.takeMayBeLost();
        m_outcome = m_job(session);
        m_afterwards = session.takeCommitted();
        return m_outcome->has_value();
    }
    void settle(const std::optional<domain::Error> &error) override
    {
        if (!error && m_outcome->has_value()) {
            for (const auto &afterwards : m_afterwards)
                afterwards();
            if (m_committed)
                m_committed();
        }
        if (error)
            m_promise.fulfil(domain::fail(*error));
        else
            m_promise.fulfil(std::move(*m_outcome));
    }

private:
    Job m_job;
    std::function<void()> m_committed;
    std::vector<std::function<void()>> m_afterwards; // what the job itself asked for
    std::optional<domain::Result<T>> m_outcome;
    domain::Promise<domain::Result<T>> m_promise;
};

// Who waits for a job.
enum class Urgency {
    Request, // somebody on the other end of a connection
    Background, // nobody: a worker that goes on by itself
};

// Runs jobs on connections of its own. Thread-safe.
class Executor
{
public:
    virtual ~Executor() = default;
    // Takes the job, or settles it at once with Overloaded or StorageUnavailable.
    virtual void submit(std::unique_ptr<Work> work, Urgency urgency) = 0;
    // Finishes what was submitted, then refuses the rest. Blocks; called once, by the owner.
    virtual void stop() = 0;
};

} // namespace candor::storage
