// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/jobrunner.h"

#include "domain/async.h"
#include "domain/faultpoint.h"

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
    {
        m_timer->setSingleShot(true);
        m_gathering->setSingleShot(true);
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
        if (m_claiming || m_running >= m_settings.mostAtOnce) {
            m_again = true;
            return;
        }
        m_claiming = true;
        m_again = false;
        const auto now = m_environment.clock.now();
        const int most = m_settings.mostAtOnce - m_running;
        const auto claimed = m_environment.database.writeInBackground<QList<Job>>(
            [now, most, owner = m_settings.owner, until = now + m_settings.lease](
                Session &session) { return JobRepository(session).claim(owner, now, until, most); });
        domain::whenFinished(claimed, this, [this, most](const Result<QList<Job>> &jobs) {
            m_claiming = false;
            if (jobs) {
                m_again = m_again || jobs->size() == most;
                if (!jobs->isEmpty())
                    domain::reach(domain::FaultPoint::JobsClaimed);
                for (const auto &job : *jobs)
                    run(job);
            } else {
                qCWarning(lcJobs) << "claiming failed:" << jobs.error().logDetail;
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
    void run(const Job &job)
    {
        m_running += 1;
        domain::whenFinished(m_jobs.run(job), this, [this, job](const Result<Done> &done) {
            if (done) {
                ended();
                return;
            }
            qCWarning(lcJobs) << "job" << job.kind << "of" << job.interview.toString()
                              << "failed:" << domain::name(done.error().code) << done.error().logDetail;
            domain::whenFinished(
                m_jobs.retry(job, done.error()), this, [this](const Result<Done> &) { ended(); });
        });
    }

    void ended()
    {
        m_running -= 1;
        m_again = true;
        goOn();
    }

    void goOn()
    {
        if (m_stopping) {
            if (!m_claiming && m_running == 0 && m_stopped)
                std::exchange(m_stopped, nullptr)();
            return;
        }
        if (m_again && !m_claiming && m_running < m_settings.mostAtOnce)
            claimSoon();
        else if (!m_claiming)
            waitForNext();
    }

    void waitForNext()
    {
        m_timer->start(m_settings.poll);
        const auto next = m_environment.database.read<std::optional<domain::Timestamp>>(
            [](Session &session) { return JobRepository(session).nextDue(); });
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
    bool m_claiming = false;
    bool m_again = false;
    bool m_stopping = false;
    int m_running = 0;
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
