// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"

#include "delivery/outcomewriter.h"
#include "delivery/transport.h"
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

namespace {

// Between the last moment to send and the end of the lease: for what passes until a request is on its way.
constexpr std::chrono::milliseconds caution{2000};

// Of one claim: a lane that was lost may be claimed anew while its first request is still open.
QString keyOf(const storage::LaneClaim &lane)
{
    return lane.destination + QLatin1Char('|') + lane.interview.toString() + QLatin1Char('|')
        + QString::number(lane.number);
}

} // namespace

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
        , m_heartbeat(this)
        , m_writer(database, clock,
              {settings.breaker, settings.told, [this](const storage::LaneClaim &lane) { forget(lane); },
                  [this] { written(); }, [this] { lookBesides(); }},
              this)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] { look(); });
        m_heartbeat.callOnTimeout(this, [this] { renew(); });
    }

    void start();
    void stop();
    void wake();

private:
    using Validity = std::shared_ptr<std::atomic<domain::Timestamp>>;

    struct Held
    {
        storage::LaneClaim lane;
        Validity validUntil; // nothing is sent from then on: another node may. Asked by the transport, too
        domain::Timestamp leaveAt; // it is renewed no more from then on
    };

    struct Renewal
    {
        QList<storage::LaneClaim> lanes;
        QList<storage::LaneClaim> lost; // of them
        domain::Timestamp leaseUntil; // of the others
    };

    void look();
    void lookBesides();
    void claimed(const Result<Claims> &claims);
    void prepareAll(const QList<storage::LaneClaim> &lanes);
    void prepareTogether(const QList<storage::LaneClaim> &lanes);
    void notPrepared(const storage::LaneClaim &lane, const domain::Error &error);
    void proceed(Prepared prepared);
    void send(Prepared prepared, const Validity &validUntil);
    void schedule(std::optional<domain::Timestamp> nextDue);
    void renew();
    void renewed(const Renewal &renewal);
    void forget(const storage::LaneClaim &lane);
    void written();
    void quitWhenIdle();

    storage::Database &m_database;
    http::Transport &m_transport;
    const domain::Clock &m_clock;
    const Settings m_settings;
    const QString m_owner; // of this run: a restarted worker is another
    QTimer m_timer;
    QTimer m_heartbeat; // runs while anything is in flight
    OutcomeWriter m_writer;
    std::atomic<bool> m_wakePending = false;
    bool m_ready = false; // nothing is claimed before old leases have ended: that would end the new ones, too
    bool m_claiming = false;
    bool m_lookAgain = false;
    bool m_stopping = false;
    bool m_renewing = false;
    QString m_seen; // Claims::seen of the last look
    QHash<QString, Held> m_held; // by keyOf(); from the claim until its outcome is committed
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
    if (m_stopping && m_held.isEmpty() && !m_claiming)
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
    if (m_claiming || m_held.size() >= m_settings.maximumInFlight)
        return;
    m_claiming = true;
    Places places(m_settings.maximumInFlight);
    for (const auto &held : std::as_const(m_held))
        places.take(held.lane.tenant, held.lane.standing);
    const ClaimOrder order{
        m_owner, m_settings.lease, places, m_settings.perEndpoint, m_settings.breaker, m_seen};
    const auto claims = m_database.writeInBackground<Claims>([order](Session &session) {
        session.needNotLast();
        return claimDue(session, order);
    });
    domain::whenFinished(claims, this, [this](const Result<Claims> &result) { claimed(result); });
}

// SQLite's writer takes what is written and what comes next in one batch: one commit instead of two.
void DeliveryWorker::Engine::lookBesides()
{
    if (m_database.backend() == storage::Backend::Sqlite)
        look();
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
    m_seen = claims->seen;
    const auto leaveAt = m_clock.now() + m_settings.deadline + m_settings.holdBeyondDeadline;
    for (const auto &lane : claims->lanes)
        m_held.insert(keyOf(lane),
            {lane, std::make_shared<std::atomic<domain::Timestamp>>(claims->leaseUntil - caution), leaveAt});
    if (!m_held.isEmpty() && !m_heartbeat.isActive())
        m_heartbeat.start(m_settings.heartbeat);
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
    QMap<QString, QList<storage::LaneClaim>> byEndpoint;
    for (const auto &lane : lanes)
        byEndpoint[lane.endpoint].append(lane);
    for (const auto &group : std::as_const(byEndpoint))
        prepareTogether(group);
}

void DeliveryWorker::Engine::prepareTogether(const QList<storage::LaneClaim> &lanes)
{
    const auto read
        = m_database.read<QList<Prepared>>([lanes](Session &session) { return prepare(session, lanes); });
    domain::whenFinished(read, this, [this, lanes](const Result<QList<Prepared>> &all) {
        if (all) {
            for (const auto &prepared : *all)
                proceed(prepared);
        } else if (lanes.size() == 1) {
            notPrepared(lanes.first(), all.error());
        } else {
            // What can't be read of one (a damaged row) must not hold up the others.
            for (const auto &lane : lanes)
                prepareTogether({lane});
        }
    });
}

void DeliveryWorker::Engine::notPrepared(const storage::LaneClaim &lane, const domain::Error &error)
{
    qCWarning(lcWorker).noquote() << "can't read the next delivery to" << lane.destination << "about"
                                  << lane.interview.toString() << ":" << error.logDetail;
    Prepared unread;
    unread.step = Step::Release;
    unread.lane = lane;
    m_writer.add(withoutAttempt(std::move(unread), m_clock.now() + m_settings.pollInterval));
}

void DeliveryWorker::Engine::proceed(Prepared prepared)
{
    // Who was held up for so long that another may have the lane by now leaves it alone: here, and in the
    // transport once a request's turn has come.
    const auto held = m_held.constFind(keyOf(prepared.lane));
    const bool isLate = held == m_held.cend() || m_clock.now() >= held->validUntil->load();
    if (prepared.step == Step::Send && (m_stopping || isLate))
        prepared.step = Step::Release;
    if (prepared.step == Step::Send)
        send(std::move(prepared), held->validUntil);
    else
        m_writer.add(withoutAttempt(std::move(prepared), m_clock.now()));
}

void DeliveryWorker::Engine::send(Prepared prepared, const Validity &validUntil)
{
    const auto startedAt = m_clock.now();
    http::OutgoingRequest request;
    request.url = prepared.url;
    request.body = prepared.body;
    request.headers = webhookHeaders({prepared.body, prepared.delivery.event.toString(),
        prepared.delivery.tenant, prepared.secrets, prepared.customHeaders, startedAt});
    request.totalDeadline = m_settings.deadline;
    request.policy = m_settings.policy;
    request.isStillWanted = [validUntil, &clock = m_clock] { return clock.now() < validUntil->load(); };
    if (prepared.config)
        setTransport(request, *prepared.config);
    domain::reach(domain::FaultPoint::SendBefore);
    const auto exchange = m_transport.send(request);
    domain::whenFinished(exchange, this,
        [this, startedAt, sent = request.headers, prepared = std::move(prepared)](
            const http::Exchange &answer) {
            domain::reach(domain::FaultPoint::SendAfter);
            m_writer.add(judge(prepared, sent, answer, startedAt, m_clock.now(),
                {m_settings.retrySchedule, m_settings.jitter}));
        });
}

// The claim is over, whether it could be stored or not.
void DeliveryWorker::Engine::forget(const storage::LaneClaim &lane)
{
    m_held.remove(keyOf(lane));
    if (m_held.isEmpty())
        m_heartbeat.stop();
}

void DeliveryWorker::Engine::written()
{
    look();
    quitWhenIdle();
}

void DeliveryWorker::Engine::renew()
{
    const auto now = m_clock.now();
    QList<storage::LaneClaim> lanes;
    for (const auto &held : std::as_const(m_held)) {
        if (now < held.leaveAt)
            lanes.append(held.lane);
    }
    if (lanes.isEmpty() || m_renewing)
        return;
    m_renewing = true;
    const auto result = m_database.writeInBackground<Renewal>(
        [lanes, lease = m_settings.lease](Session &session) -> Result<Renewal> {
            const auto at = session.now();
            if (!at)
                return domain::fail(at.error());
            const auto until = *at + lease;
            auto lost = storage::LaneRepository(session).renew(storage::SystemScope(), lanes, until);
            if (!lost)
                return domain::fail(lost.error());
            return Renewal{lanes, std::move(*lost), until};
        });
    domain::whenFinished(result, this, [this](const Result<Renewal> &renewal) {
        m_renewing = false;
        if (renewal)
            renewed(*renewal);
        else
            qCWarning(lcWorker).noquote() << "can't renew leases:" << renewal.error().logDetail;
    });
}

void DeliveryWorker::Engine::renewed(const Renewal &renewal)
{
    const auto holdUntil = [this](const storage::LaneClaim &lane, domain::Timestamp validUntil) {
        if (const auto held = m_held.find(keyOf(lane)); held != m_held.end())
            held->validUntil->store(validUntil);
    };
    for (const auto &lane : renewal.lanes)
        holdUntil(lane, renewal.leaseUntil - caution);
    for (const auto &lane : renewal.lost)
        holdUntil(lane, {});
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
