// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"
#include "client/eventfollower.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/serverprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace candor;
using client::EventFollower;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using Pace = EventFollower::Pace;

namespace {

constexpr int patience = 60'000;

} // namespace

class tst_EventFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatHappensIsToldInItsOrder();
    void whatHappenedWhileTheServerWasAwayIsToldOnce();
    void whoWasAwayForLongIsToldToReload();
    void aCursorThatIsRefusedIsAGap();
    void whereTooManyWaitTheServerIsAskedByTurns();
    void anExpiredSessionGoesOnWhereItWas();
    void whoSignedOutHearsNothing();

private:
    bool signIn();
    void follow(const EventFollower::Times &times);
    // The sequence numbers of the interview's events that were told.
    [[nodiscard]] QList<int> told(const QString &runId) const;
    [[nodiscard]] bool heardOfPlan(const QString &runId) const;

    uitest::ServerProcess m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<EventFollower> m_feed;
    QList<api::EventEnvelope> m_told;
    EventFollower::Times m_times;
};

void tst_EventFollower::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    m_times.pause = std::chrono::milliseconds(10);
    m_times.longestPause = std::chrono::milliseconds(50);
    m_times.polling = std::chrono::milliseconds(10);
    m_times.gathering = std::chrono::milliseconds(1);
}

void tst_EventFollower::init()
{
    m_proxy = std::make_unique<FaultyProxy>(m_server.url());
    m_transport = std::make_unique<client::Transport>(m_proxy->url());
    m_session = std::make_unique<client::Session>(*m_transport);
    m_told.clear();
    follow(m_times);
    QVERIFY(m_feed->pace() == Pace::Stopped);
    QVERIFY(signIn());
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->count("GET", "wait=25"), 1, patience);
    QVERIFY(m_feed->pace() == Pace::Following);
}

void tst_EventFollower::cleanup()
{
    m_feed.reset();
    m_session.reset();
    m_transport.reset();
    m_proxy.reset();
}

bool tst_EventFollower::signIn()
{
    bool isDone = false;
    domain::whenFinished(
        m_session->signIn(domain::UserKind::TenantUser, m_server.recruiter(), m_server.password()), this,
        [&isDone](const client::Outcome<api::Identity> &outcome) { isDone = outcome.has_value(); });
    return QTest::qWaitFor([&isDone] { return isDone; }, patience);
}

void tst_EventFollower::follow(const EventFollower::Times &times)
{
    m_feed = std::make_unique<EventFollower>(*m_session, client::EventCalls(*m_transport), times);
    connect(m_feed.get(), &EventFollower::happened, this,
        [this](const QList<api::EventEnvelope> &events) { m_told += events; });
}

QList<int> tst_EventFollower::told(const QString &runId) const
{
    QList<int> sequences;
    for (const auto &event : m_told) {
        if (event.runId == runId)
            sequences.append(event.sequence);
    }
    return sequences;
}

bool tst_EventFollower::heardOfPlan(const QString &runId) const
{
    return std::any_of(m_told.begin(), m_told.end(), [&runId](const api::EventEnvelope &event) {
        return event.runId == runId && event.type == domain::EventType::PlanGenerated;
    });
}

void tst_EventFollower::whatHappensIsToldInItsOrder()
{
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(runId), patience);
    QCOMPARE(told(runId), QList<int>({1, 2, 3, 4}));
    QCOMPARE(m_told.size(), 4); // nothing of what was before
    QVERIFY(m_told.last().state == domain::State::Pending);
}

void tst_EventFollower::whatHappenedWhileTheServerWasAwayIsToldOnce()
{
    m_proxy->add({"GET", "/integration/events", Fault::CutBefore});
    m_proxy->cut(); // also the question that waits for news
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2"));
    const auto asked = m_proxy->count("GET", "/integration/events");
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->count("GET", "/integration/events") > asked + 2, patience);
    QVERIFY(!heardOfPlan(runId));
    QVERIFY(m_session->line() == client::Session::Line::Offline);
    m_proxy->clear();
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(runId), patience);
    QCOMPARE(told(runId), QList<int>({1, 2, 3, 4}));
    QVERIFY(m_session->line() == client::Session::Line::Online);
}

void tst_EventFollower::whoWasAwayForLongIsToldToReload()
{
    auto times = m_times;
    times.gap = std::chrono::milliseconds(0);
    follow(times);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->count("GET", "wait=25"), 2, patience);
    const QSignalSpy gaps(m_feed.get(), &EventFollower::gapped);
    m_proxy->add({"GET", "/integration/events", Fault::CutBefore});
    m_proxy->cut(); // also the question that waits for news
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_3"));
    const auto asked = m_proxy->count("GET", "/integration/events");
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->count("GET", "/integration/events") > asked + 2, patience);
    m_proxy->clear();
    QTRY_COMPARE_WITH_TIMEOUT(gaps.size(), 1, patience);
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_4"));
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(other), patience);
    QVERIFY(!heardOfPlan(runId)); // a reload shows it
    QCOMPARE(gaps.size(), 1);
}

void tst_EventFollower::aCursorThatIsRefusedIsAGap()
{
    const QSignalSpy gaps(m_feed.get(), &EventFollower::gapped);
    m_proxy->add({"GET", "wait=25", Fault::Answer, FaultyProxy::problem(400, "VALIDATION_FAILED"), 1});
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_5"));
    QVERIFY(!runId.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(gaps.size(), 1, patience);
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_6"));
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(other), patience);
}

void tst_EventFollower::whereTooManyWaitTheServerIsAskedByTurns()
{
    m_proxy->add({"GET", "wait=25", Fault::Answer, FaultyProxy::problem(429, "RATE_LIMITED")});
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_7"));
    QTRY_VERIFY_WITH_TIMEOUT(m_feed->pace() == Pace::Polling, patience);
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(runId), patience);
    QCOMPARE(told(runId), QList<int>({1, 2, 3, 4}));
    const auto waiting = m_proxy->count("GET", "wait=25");
    m_proxy->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_proxy->count("GET", "wait=25") > waiting, patience);
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_8"));
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(other), patience); // the call that waited is answered
    QTRY_VERIFY_WITH_TIMEOUT(m_feed->pace() == Pace::Following, patience);
}

void tst_EventFollower::anExpiredSessionGoesOnWhereItWas()
{
    m_proxy->add({"GET", "/integration/events", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    m_proxy->add({"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_11"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == client::Session::State::Expired, patience);
    QVERIFY(m_feed->pace() == Pace::Stopped);
    m_proxy->clear();
    QVERIFY(signIn());
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(runId), patience);
    QCOMPARE(told(runId), QList<int>({1, 2, 3, 4}));
}

void tst_EventFollower::whoSignedOutHearsNothing()
{
    m_session->signOut();
    QVERIFY(m_feed->pace() == Pace::Stopped);
    const auto asked = m_proxy->count("GET", "/integration/events");
    const auto runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_12"));
    QVERIFY(!runId.isEmpty());
    QCOMPARE(m_proxy->count("GET", "/integration/events"), asked);
    QVERIFY(signIn());
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_13"));
    QTRY_VERIFY_WITH_TIMEOUT(heardOfPlan(other), patience);
    QVERIFY(told(runId).isEmpty()); // who signs in begins with what comes
}

QTEST_GUILESS_MAIN(tst_EventFollower)
#include "tst_eventfollower.moc"
