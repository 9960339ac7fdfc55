// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/housekeeper.h"

#include "domain/async.h"

#include <QLoggingCategory>
#include <QTimer>
#include <vector>

namespace candor::workflow {

Q_LOGGING_CATEGORY(lcChores, "candor.workflow.chores")

using domain::Result;
using domain::Timestamp;
using storage::Chore;
using storage::ChoreRepository;
using storage::ChoreSlice;
using storage::ChoreTime;
using storage::ChoreTurn;
using storage::Session;
using storage::SystemScope;

namespace {

constexpr std::chrono::milliseconds whileAnotherNodeIsAtIt{100};
constexpr std::chrono::milliseconds firstPause{1'000};
constexpr std::chrono::milliseconds longestPause{300'000};

std::chrono::milliseconds pauseAfter(int failures)
{
    return std::min(longestPause, firstPause * (1 << std::min(failures - 1, 10)));
}

// What came of a look.
struct Outcome
{
    std::optional<ChoreSlice> slice; // nothing: it wasn't this node's turn
    std::optional<Timestamp> due; // unless another node is at it
};

Result<Outcome> lookAt(Session &session, const Chore &chore, const ChoreTurn &mine, ChoreTime time)
{
    const auto read = session.now();
    if (!read)
        return domain::fail(read.error());
    const auto now = *read;
    ChoreRepository chores(session);
    auto look = chores.take(SystemScope(), chore.name, mine.owner, now, time);
    if (!look)
        return domain::fail(look.error());
    if (!look->turn)
        return Outcome{{}, look->due};
    look->turn->failures = mine.failures;
    auto slice = chore.step(session, *look->turn, now);
    if (!slice)
        return domain::fail(slice.error());
    const auto due = slice->finished ? slice->again.value_or(now + chore.every) : now;
    if (const auto stored = chores.store(SystemScope(), *look->turn, *slice, due, now); !stored)
        return domain::fail(stored.error());
    return Outcome{std::move(*slice), due};
}

} // namespace

// Lives on the housekeeper's thread; every member is touched there only.
class Housekeeper::Worker : public QObject
{
public:
    Worker(const Environment &environment, const QList<Chore> &chores, const Settings &settings)
        : m_environment(environment)
        , m_clock(environment.clock)
        , m_settings(settings)
        , m_timer(new QTimer(this))
    {
        for (const auto &chore : chores)
            m_entries.push_back({chore, m_clock.now()});
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, [this] { goOn(); });
    }

    void wake(const QString &name)
    {
        for (auto &entry : m_entries) {
            if (entry.chore.name == name)
                want(entry);
        }
        goOn();
    }

    // Runs `stopped` once nothing is being done any more.
    void stop(std::function<void()> stopped)
    {
        m_stopped = std::move(stopped);
        m_timer->stop();
        goOn();
    }

    void goOn()
    {
        if (m_working)
            return;
        if (m_stopped) {
            std::exchange(m_stopped, nullptr)();
            m_ended = true;
        }
        if (m_ended || m_entries.empty())
            return;
        auto &next = *std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry &left, const Entry &right) { return left.look < right.look; });
        const auto wait = next.look - m_clock.now();
        if (wait.count() <= 0)
            work(next);
        else
            m_timer->start(std::min<std::chrono::milliseconds>(wait, m_settings.poll));
    }

private:
    struct Entry
    {
        Chore chore;
        Timestamp look; // when to look at it next
        bool isWanted = false; // before its time
        int failures = 0; // in a row
        int faults = 0; // of them those that may be the fault of what was being done
        qint64 slicesSeen = 0; // m_slices at the last failure
    };

    void want(Entry &entry)
    {
        entry.isWanted = true;
        entry.look = m_clock.now();
    }

    void work(Entry &entry)
    {
        m_working = true;
        const bool wanted = std::exchange(entry.isWanted, false);
        const ChoreTurn mine{entry.chore.name, m_settings.owner, {}, 0, entry.faults};
        const auto done = m_environment.database.writeInBackground<Outcome>(
            [chore = entry.chore, mine, time = wanted ? ChoreTime::Now : ChoreTime::WhenDue](
                Session &session) { return lookAt(session, chore, mine, time); });
        domain::whenFinished(done, this, [this, &entry, wanted](const Result<Outcome> &outcome) {
            m_working = false;
            if (outcome)
                looked(entry, *outcome, wanted);
            else
                failed(entry, outcome.error(), wanted);
            goOn();
        });
    }

    void looked(Entry &entry, const Outcome &outcome, bool wanted)
    {
        entry.failures = 0;
        entry.faults = 0;
        if (outcome.slice) {
            m_slices += 1;
            for (const auto &scope : outcome.slice->touched)
                m_environment.committed(scope);
            if (entry.chore.committed)
                entry.chore.committed();
        }
        if (entry.isWanted)
            return; // woken meanwhile: what for, this slice may not have seen
        entry.look = outcome.due.value_or(m_clock.now() + whileAnotherNodeIsAtIt);
        entry.isWanted = wanted && !outcome.due;
    }

    void failed(Entry &entry, const domain::Error &error, bool wanted)
    {
        entry.failures += 1;
        // A database that stores what others do has nothing against this but what it is about: a damaged
        // page, say.
        const bool othersGoOn = entry.failures > 1 && m_slices > entry.slicesSeen;
        if (!domain::isShortOfStorage(error.code) || othersGoOn)
            entry.faults += 1;
        entry.slicesSeen = m_slices;
        entry.isWanted = entry.isWanted || wanted;
        entry.look = m_clock.now() + pauseAfter(entry.failures);
        qCWarning(lcChores).noquote() << "the chore" << entry.chore.name << "failed" << entry.failures
                                      << "times:" << domain::name(error.code) << error.logDetail;
    }

    const Environment &m_environment;
    const domain::Clock &m_clock;
    Settings m_settings;
    QTimer *m_timer;
    std::vector<Entry> m_entries; // never grows or shrinks
    qint64 m_slices = 0; // of all chores, stored
    bool m_working = false;
    bool m_ended = false;
    std::function<void()> m_stopped;
};

Housekeeper::Housekeeper(
    const Environment &environment, const QList<storage::Chore> &chores, const Settings &settings)
    : m_worker(new Worker(environment, chores, settings))
{
    m_thread.setObjectName(QStringLiteral("candor-chores"));
    m_worker->moveToThread(&m_thread);
}

Housekeeper::~Housekeeper()
{
    stop();
    // Its thread has ended, or never began: nothing else touches it any more.
    delete m_worker;
}

void Housekeeper::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->goOn(); });
}

void Housekeeper::wake(const QString &name)
{
    QMetaObject::invokeMethod(m_worker, [this, name] { m_worker->wake(name); }, Qt::QueuedConnection);
}

void Housekeeper::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->stop([this] { m_thread.quit(); }); });
    m_thread.wait();
}

} // namespace candor::workflow
