// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"

#include "delivery/deliverysteps.h"
#include "domain/async.h"
#include "domain/faultpoint.h"

#include <QLoggingCategory>
#include <QTimer>
#include <atomic>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcWorker, "candor.delivery.worker")

using domain::Done;
using domain::Result;
using storage::Session;
using namespace std::chrono_literals;

// Everything here runs on the worker's thread, but for wake().
class DeliveryWorker::Engine final : public QObject
{
public:
    Engine(storage::Database &database, http::Transport &transport, const domain::Clock &clock,
        const Settings &settings)
        : m_database(database)
        , m_transport(transport)
        , m_clock(clock)
        , m_settings(settings)
        , m_owner(
              settings.owner.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : settings.owner)
        , m_timer(this)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] { look(); });
    }

    void start();
    void stop();
    void wake();

private:
    void look();
    void claimed(const Result<Claims> &claims);
    void prepareAll(const QList<storage::LaneClaim> &lanes);
    void proceed(Prepared prepared);
    void send(Prepared prepared);
    void finish(Outcome outcome);
    void write();
    void written(const Result<Done> &result);
    void schedule(std::optional<domain::Timestamp> nextDue);
    void quitWhenIdle();

    storage::Database &m_database;
    http::Transport &m_transport;
    const domain::Clock &m_clock;
    const Settings m_settings;
    const QString m_owner; // of this run: a restarted worker is another
    QTimer m_timer;
    std::atomic<bool> m_wakePending = false;
    bool m_ready = false; // nothing is claimed before old leases have ended: that would end the new ones, too
    bool m_claiming = false;
    bool m_lookAgain = false;
    bool m_writing = false;
    bool m_stopping = false;
    QHash<QString, int> m_inFlight; // by endpoint, from the claim until its outcome is committed
    int m_inFlightTotal = 0;
    QSet<QString> m_failing; // endpoints
    QList<Outcome> m_outcomes; // not yet being written
    QList<Outcome> m_beingWritten;
};

void DeliveryWorker::Engine::start()
{
    if (m_database.backend() != storage::Backend::Sqlite) {
        m_ready = true;
        look();
        return;
    }
    const auto now = m_clock.now();
    const auto released = m_database.writeInBackground<Done>([now](Session &session) {
        return storage::LaneRepository(session).releaseAll(storage::SystemScope(), now);
    });
    domain::whenFinished(released, this, [this](const Result<Done> &result) {
        if (!result)
            qCWarning(lcWorker).noquote() << "can't release old leases:" << result.error().logDetail;
        m_ready = true;
        look();
    });
}

void DeliveryWorker::Engine::stop()
{
    m_stopping = true;
    m_timer.stop();
    QTimer::singleShot(m_settings.stopGrace, this, [] { QThread::currentThread()->quit(); });
    quitWhenIdle();
}

void DeliveryWorker::Engine::quitWhenIdle()
{
    if (m_stopping && m_inFlightTotal == 0 && !m_claiming)
        QThread::currentThread()->quit();
}

void DeliveryWorker::Engine::wake()
{
    if (m_wakePending.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_wakePending = false;
            look();
        },
        Qt::QueuedConnection);
}

void DeliveryWorker::Engine::look()
{
    if (m_stopping || !m_ready)
        return;
    m_lookAgain = m_claiming;
    if (m_claiming || m_inFlightTotal >= m_settings.maximumInFlight)
        return;
    m_claiming = true;
    ClaimLimits limits;
    limits.owner = m_owner;
    limits.lease = m_settings.lease;
    limits.total = m_settings.maximumInFlight - m_inFlightTotal;
    limits.perEndpoint = m_settings.maximumPerEndpoint;
    limits.inFlight = m_inFlight;
    limits.failing = m_failing;
    const auto claims = m_database.writeInBackground<Claims>(
        [limits = std::move(limits)](Session &session) { return claimDue(session, limits); });
    domain::whenFinished(claims, this, [this](const Result<Claims> &result) { claimed(result); });
}

void DeliveryWorker::Engine::claimed(const Result<Claims> &claims)
{
    m_claiming = false;
    if (!claims) {
        qCWarning(lcWorker).noquote() << "can't claim deliveries:" << claims.error().logDetail;
        schedule({});
        quitWhenIdle();
        return;
    }
    for (const auto &lane : claims->lanes) {
        ++m_inFlight[lane.endpoint];
        ++m_inFlightTotal;
    }
    if (!claims->lanes.isEmpty()) {
        domain::reach(domain::FaultPoint::LanesClaimed);
        prepareAll(claims->lanes);
    }
    schedule(claims->nextDue);
    if (m_lookAgain)
        look();
    quitWhenIdle();
}

void DeliveryWorker::Engine::schedule(std::optional<domain::Timestamp> nextDue)
{
    if (m_stopping)
        return;
    auto wait = m_settings.pollInterval;
    if (nextDue)
        wait = std::clamp(*nextDue - m_clock.now(), 1ms, wait);
    m_timer.start(wait);
}

void DeliveryWorker::Engine::prepareAll(const QList<storage::LaneClaim> &lanes)
{
    // One job for each: what can't be read of one (a damaged row) must not hold up the others.
    for (const auto &lane : lanes) {
        const auto prepared
            = m_database.read<Prepared>([lane](Session &session) { return prepare(session, lane); });
        domain::whenFinished(prepared, this, [this, lane](const Result<Prepared> &result) {
            if (result) {
                proceed(*result);
                return;
            }
            qCWarning(lcWorker).noquote() << "can't read a delivery:" << result.error().logDetail;
            Prepared unread;
            unread.step = Step::Release;
            unread.lane = lane;
            finish(withoutAttempt(std::move(unread), m_clock.now() + m_settings.pollInterval));
        });
    }
}

void DeliveryWorker::Engine::proceed(Prepared prepared)
{
    if (m_stopping && prepared.step == Step::Send)
        prepared.step = Step::Release;
    if (prepared.step == Step::Send)
        send(std::move(prepared));
    else
        finish(withoutAttempt(std::move(prepared), m_clock.now()));
}

void DeliveryWorker::Engine::send(Prepared prepared)
{
    const auto startedAt = m_clock.now();
    http::OutgoingRequest request;
    request.url = prepared.url;
    request.body = prepared.body;
    request.headers = webhookHeaders({prepared.body, prepared.delivery.event.toString(),
        prepared.delivery.tenant, prepared.secrets, prepared.customHeaders, startedAt});
    request.totalDeadline = m_settings.deadline;
    request.policy = m_settings.policy;
    domain::reach(domain::FaultPoint::SendBefore);
    const auto exchange = m_transport.send(request);
    domain::whenFinished(exchange, this,
        [this, startedAt, sent = request.headers, prepared = std::move(prepared)](
            const http::Exchange &answer) {
            domain::reach(domain::FaultPoint::SendAfter);
            Outcome outcome = judge(prepared, sent, answer, startedAt, m_clock.now(),
                {m_settings.retrySchedule, m_settings.jitter});
            const QString &endpoint = outcome.prepared.lane.endpoint;
            if (outcome.prepared.delivery.state == storage::DeliveryState::Delivered)
                m_failing.remove(endpoint);
            else if (outcome.attempt)
                m_failing.insert(endpoint);
            finish(std::move(outcome));
        });
}

void DeliveryWorker::Engine::finish(Outcome outcome)
{
    m_outcomes.append(std::move(outcome));
    write();
}

// What finishes while a commit is under way is written together in the next.
void DeliveryWorker::Engine::write()
{
    if (m_writing || (m_outcomes.isEmpty() && m_beingWritten.isEmpty()))
        return;
    m_writing = true;
    m_beingWritten.append(std::exchange(m_outcomes, {}));
    const auto result = m_database.writeInBackground<Done>(
        [outcomes = m_beingWritten](Session &session) { return record(session, outcomes); });
    domain::whenFinished(result, this, [this](const Result<Done> &done) { written(done); });
}

void DeliveryWorker::Engine::written(const Result<Done> &result)
{
    if (!result) {
        // Again, also when the outcome of the commit is unknown: the claims make a second writing harmless.
        qCWarning(lcWorker).noquote() << "can't record deliveries:" << result.error().logDetail;
        QTimer::singleShot(1s, this, [this] {
            m_writing = false;
            write();
        });
        return;
    }
    domain::reach(domain::FaultPoint::RecordAfter);
    m_writing = false;
    for (const auto &outcome : std::exchange(m_beingWritten, {})) {
        const QString &endpoint = outcome.prepared.lane.endpoint;
        if (--m_inFlight[endpoint] == 0)
            m_inFlight.remove(endpoint);
        --m_inFlightTotal;
    }
    write();
    look();
    quitWhenIdle();
}

DeliveryWorker::DeliveryWorker(storage::Database &database, http::Transport &transport,
    const domain::Clock &clock, const Settings &settings)
    : m_engine(std::make_unique<Engine>(database, transport, clock, settings))
{
    m_thread.setObjectName(QStringLiteral("candor-delivery"));
    m_engine->moveToThread(&m_thread);
}

DeliveryWorker::~DeliveryWorker()
{
    stop();
}

void DeliveryWorker::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_engine.get(), [engine = m_engine.get()] { engine->start(); }, Qt::QueuedConnection);
}

void DeliveryWorker::wake()
{
    m_engine->wake();
}

void DeliveryWorker::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_engine.get(), [engine = m_engine.get()] { engine->stop(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace candor::delivery
