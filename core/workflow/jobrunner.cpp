// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobrunner.h"

#include "domain/async.h"
#include "domain/faultpoint.h"

#include <QHash>
#include <QLoggingCategory>
#include <cerrno>
#include <unistd.h>

namespace candor::workflow {

Q_LOGGING_CATEGORY(lcJobs, "candor.workflow.jobs")

using domain::Done;
using domain::Result;
using storage::Job;
using storage::JobRepository;
using storage::Session;

namespace {

constexpr int jobsNiceness = 10;

// Makes the calling thread give way where the processors are short. Linux counts niceness by thread
// (sched(7)); where it can't be set, jobs compete with requests as equals.
void yieldToRequests()
{
    errno = 0;
    if (::nice(jobsNiceness) == -1 && errno != 0)
        qCDebug(lcJobs) << "jobs can't give way to requests";
}

} // namespace

// Lives on the runner's thread; every member is touched there only.
class JobRunner::Worker : public QObject
{
public:
    Worker(Environment &environment, const Settings &settings)
        : m_environment(environment)
        , m_settings(settings)
        , m_jobs(environment)
        , m_timer(new QTimer(this))
        , m_gathering(new QTimer(this))
        , m_heartbeat(new QTimer(this))
    {
        m_timer->setSingleShot(true);
        m_gathering->setSingleShot(true);
        connect(m_heartbeat, &QTimer::timeout, this, [this] { renew(); });
        connect(m_timer, &QTimer::timeout, this, [this] { claim(); });
        connect(m_gathering, &QTimer::timeout, this, [this] { claim(); });
    }

    void begin()
    {
        yieldToRequests();
        if (!m_settings.alone) {
            claim();
            return;
        }
        const auto released = m_environment.database.writeInBackground<Done>(
            [](Session &session) { return JobRepository(session).releaseAll(); });
        domain::whenFinished(released, this, [this](const Result<Done> &) { claim(); });
    }

    void claimSoon()
    {
        if (!m_stopping && !m_gathering->isActive())
            m_gathering->start(m_settings.gather);
    }

    void claim()
    {
        if (m_stopping)
            return;
        if (m_claiming || isFull()) {
            m_again = true;
            return;
        }
        m_claiming = true;
        m_again = false;
        const storage::JobShares shares{
            m_settings.mostAtOnce - int(m_held.size()), m_settings.mostAtOnce, m_running};
        const auto claimed = m_environment.database.writeInBackground<Claimed>(
            [shares, owner = m_settings.owner, lease = m_settings.lease](
                Session &session) -> Result<Claimed> {
                const auto now = session.now();
                if (!now)
                    return domain::fail(now.error());
                auto jobs = JobRepository(session).claim(owner, *now, *now + lease, shares);
                if (!jobs)
                    return domain::fail(jobs.error());
                return Claimed{std::move(*jobs), *now};
            });
        domain::whenFinished(claimed, this, [this](const Result<Claimed> &found) {
            m_claiming = false;
            if (found) {
                m_lookedAt = found->at;
                if (!found->jobs.isEmpty())
                    domain::reach(domain::FaultPoint::JobsClaimed);
                for (const auto &job : found->jobs)
                    run(job);
            } else {
                qCWarning(lcJobs) << "claiming failed:" << found.error().logDetail;
            }
            goOn();
        });
    }

    // Runs `stopped` once nothing is being done any more.
    void stop(std::function<void()> stopped)
    {
        m_stopping = true;
        // Timers that still run can't be stopped by whoever deletes the worker, on another thread.
        m_timer->stop();
        m_gathering->stop();
        m_stopped = std::move(stopped);
        goOn();
    }

private:
    struct Claimed
    {
        QList<Job> jobs;
        domain::Timestamp at;
    };
    struct Held
    {
        Job job;
        domain::Timestamp leaveAt; // it is renewed no more from then on
    };

    [[nodiscard]] bool isFull() const { return m_held.size() >= m_settings.mostAtOnce; }

    void run(const Job &job)
    {
        const auto longest = m_environment.agentDeadline + m_settings.grace;
        m_held.insert(job.id, {job, m_environment.clock.now() + longest});
        m_running[job.tenant] += 1;
        if (!m_heartbeat->isActive())
            m_heartbeat->start(m_settings.heartbeat);
        domain::whenFinished(m_jobs.run(job), this, [this, job](const Result<Done> &done) {
            if (done) {
                ended(job);
                return;
            }
            qCWarning(lcJobs) << "job" << job.kind << "of" << job.interview.toString()
                              << "failed:" << domain::name(done.error().code) << done.error().logDetail;
            domain::whenFinished(
                m_jobs.retry(job, done.error()), this, [this, job](const Result<Done> &) { ended(job); });
        });
    }

    void ended(const Job &job)
    {
        const auto held = m_held.constFind(job.id);
        if (held != m_held.cend() && held->job.claim == job.claim) // else it was claimed again meanwhile
            m_held.erase(held);
        if (--m_running[job.tenant] == 0)
            m_running.remove(job.tenant);
        if (m_held.isEmpty())
            m_heartbeat->stop();
        m_again = true;
        goOn();
    }

    // Keeps what is being done from being claimed by others. What was taken over already is left alone: its
    // claim is no longer valid, so that nothing of it will be stored.
    // On a slow database one renewal at a time, so that they don't queue up and run after their time.
    void renew()
    {
        if (m_renewing)
            return;
        QList<Job> jobs;
        for (const auto &held : std::as_const(m_held)) {
            if (m_environment.clock.now() < held.leaveAt)
                jobs.append(held.job);
        }
        if (jobs.isEmpty())
            return;
        m_renewing = true;
        const auto renewed = m_environment.database.writeInBackground<QList<Job>>(
            [jobs, lease = m_settings.lease](Session &session) -> Result<QList<Job>> {
                const auto now = session.now();
                if (!now)
                    return domain::fail(now.error());
                return JobRepository(session).renew(jobs, *now + lease);
            });
        domain::whenFinished(renewed, this, [this](const Result<QList<Job>> &lost) {
            m_renewing = false;
            if (!lost) {
                qCWarning(lcJobs) << "renewing leases failed:" << lost.error().logDetail;
                return;
            }
            for (const auto &job : *lost)
                qCDebug(lcJobs) << "the claim of job" << job.kind << "of" << job.interview.toString()
                                << "is over";
        });
    }

    void goOn()
    {
        if (m_stopping) {
            if (!m_claiming && m_held.isEmpty() && m_stopped)
                std::exchange(m_stopped, nullptr)();
            return;
        }
        if (m_again && !m_claiming && !isFull())
            claimSoon();
        else if (!m_claiming)
            waitForNext();
    }

    // What was due at the last look and wasn't taken has to wait for a place, or is another node's.
    void waitForNext()
    {
        m_timer->start(m_settings.poll);
        const auto next = m_environment.database.read<std::optional<domain::Timestamp>>(
            [after = m_lookedAt](Session &session) { return JobRepository(session).nextDue(after); });
        domain::whenFinished(next, this, [this](const Result<std::optional<domain::Timestamp>> &due) {
            if (!due || !due->has_value() || m_stopping || !m_timer->isActive())
                return;
            const auto wait = std::clamp<std::chrono::milliseconds>(
                **due - m_environment.clock.now(), m_settings.gather, m_settings.poll);
            m_timer->start(wait);
        });
    }

    Environment &m_environment;
    Settings m_settings;
    InterviewJobs m_jobs;
    QTimer *m_timer;
    QTimer *m_gathering;
    QTimer *m_heartbeat; // runs while anything is being done
    QHash<domain::JobId, Held> m_held; // what is being done
    QHash<domain::TenantId, int> m_running; // how many of each tenant
    domain::Timestamp m_lookedAt; // the database's time of the last claim
    bool m_claiming = false;
    bool m_renewing = false;
    bool m_again = false;
    bool m_stopping = false;
    std::function<void()> m_stopped;
};

JobRunner::JobRunner(Environment &environment, const Settings &settings)
    : m_worker(new Worker(environment, settings))
{
    m_thread.setObjectName(QStringLiteral("candor-jobs"));
    m_worker->moveToThread(&m_thread);
}

JobRunner::~JobRunner()
{
    stop();
    // Its thread has ended, or never began: nothing else touches it any more.
    delete m_worker;
}

void JobRunner::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->begin(); });
}

void JobRunner::wake()
{
    if (m_woken.exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_woken = false;
            m_worker->claimSoon();
        },
        Qt::QueuedConnection);
}

void JobRunner::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->stop([this] { m_thread.quit(); }); });
    m_thread.wait();
}

} // namespace candor::workflow
