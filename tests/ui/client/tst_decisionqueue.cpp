// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"
#include "client/decisionqueue.h"
#include "client/session.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/serverprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace candor;
using client::DecisionQueue;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using Stage = DecisionQueue::Stage;

namespace {

constexpr int patience = 60'000;

} // namespace

class tst_DecisionQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDecisionLeavesWhenItsTimeIsUp();
    void anUndoneDecisionNeverLeaves();
    void theNewestIsUndoneFirst();
    void discardingTakesBackAllThatWait();
    void discardingTakesBackWhatIsHeld();
    void whatIsForgottenIsNotTriedAgain();
    void whatLeftIsNotToldOfOnceItIsForgotten();
    void anAnswerThatGotLostIsAskedForWithTheSameKey();
    void aServerThatIsAwayIsTriedAgain();
    void aServerThatIsBackIsToldAtOnce();
    void whatAnotherPersonDecidedIsRefused();
    void anApprovalOfAnotherVersionIsRefused();
    void aSecondDecisionReplacesTheOneThatWaits();
    void whatLeftCannotBeReplaced();

private:
    bool hold(const QString &runId); // by a server that is busy
    DecisionQueue::Entry approval(const QString &runId) const;
    [[nodiscard]] std::optional<Stage> stage(const QString &runId) const;
    QString newPlan();

    uitest::ServerProcess m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<DecisionQueue> m_queue;
    QList<client::Failure> m_refusals;
    QList<api::DecisionAnswer> m_answers;
};

void tst_DecisionQueue::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_DecisionQueue::init()
{
    m_proxy = std::make_unique<FaultyProxy>(m_server.url());
    m_transport = std::make_unique<client::Transport>(m_proxy->url());
    m_session = std::make_unique<client::Session>(*m_transport);
    bool signedIn = false;
    domain::whenFinished(
        m_session->signIn(domain::UserKind::TenantUser, m_server.recruiter(), m_server.password()), this,
        [&signedIn](const client::Outcome<api::Identity> &outcome) { signedIn = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(signedIn, patience);
    m_queue
        = std::make_unique<DecisionQueue>(client::DecisionCalls(*m_transport), std::chrono::milliseconds(10));
    m_queue->setWindow(std::chrono::hours(1));
    m_refusals.clear();
    m_answers.clear();
    connect(m_queue.get(), &DecisionQueue::refused, this,
        [this](const DecisionQueue::Entry &, const client::Failure &failure) { m_refusals.append(failure); });
    connect(m_queue.get(), &DecisionQueue::done, this,
        [this](
            const DecisionQueue::Entry &, const api::DecisionAnswer &answer) { m_answers.append(answer); });
}

void tst_DecisionQueue::cleanup()
{
    m_queue.reset();
    m_session.reset();
    m_transport.reset();
    m_proxy.reset();
}

QString tst_DecisionQueue::newPlan()
{
    return m_server.requestPlan(QStringLiteral("Senior Engineer"), QStringLiteral("cand_1"));
}

DecisionQueue::Entry tst_DecisionQueue::approval(const QString &runId) const
{
    return {api::DecisionKind::ApprovePlan, runId, QStringLiteral("Senior Engineer"), {}};
}

std::optional<Stage> tst_DecisionQueue::stage(const QString &runId) const
{
    const auto *entry = m_queue->find(runId);
    return entry ? std::optional(entry->stage) : std::nullopt;
}

void tst_DecisionQueue::aDecisionLeavesWhenItsTimeIsUp()
{
    const auto runId = newPlan();
    QVERIFY2(!runId.isEmpty(), qPrintable(m_server.explanation()));
    m_queue->setWindow(std::chrono::milliseconds(200));
    m_queue->decide(approval(runId));
    QVERIFY(stage(runId) == Stage::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QVERIFY(m_answers.first().state == domain::State::Approved);
    QVERIFY(m_answers.first().interviewLink.contains(QLatin1String("/interview/join/")));
    QVERIFY(m_answers.first().inmailDraft.has_value());
    QVERIFY(m_queue->open().isEmpty());
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("APPROVED"));
}

void tst_DecisionQueue::anUndoneDecisionNeverLeaves()
{
    const auto runId = newPlan();
    m_queue->setWindow(std::chrono::milliseconds(300));
    m_queue->decide(approval(runId));
    QVERIFY(m_queue->undo(runId));
    QVERIFY(!m_queue->undo(runId));
    const auto other = newPlan(); // whose approval leaves later than the first would have
    m_queue->decide(approval(other));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QCOMPARE(m_proxy->count("POST", "/plan/approve"), 1);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("PENDING"));
}

void tst_DecisionQueue::theNewestIsUndoneFirst()
{
    m_queue->decide(approval(QStringLiteral("run_1")));
    m_queue->decide(approval(QStringLiteral("run_2")));
    QCOMPARE(m_queue->undoNewest(), QStringLiteral("run_2"));
    QCOMPARE(m_queue->undoNewest(), QStringLiteral("run_1"));
    QCOMPARE(m_queue->undoNewest(), QString());
}

void tst_DecisionQueue::discardingTakesBackAllThatWait()
{
    const auto runId = newPlan();
    m_proxy->add({"POST", "/plan/approve", Fault::Hold});
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    m_queue->decide(approval(QStringLiteral("run_2")));
    m_queue->discard();
    QCOMPARE(m_queue->open().size(), 1);
    QVERIFY(stage(runId) == Stage::Sending);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    m_proxy->clear();
    m_proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
}

bool tst_DecisionQueue::hold(const QString &runId)
{
    m_proxy->add({"POST", "/plan/approve", Fault::Answer, FaultyProxy::problem(503, "OVERLOADED")});
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    return QTest::qWaitFor([this, &runId] { return stage(runId) == Stage::Held; }, patience);
}

void tst_DecisionQueue::discardingTakesBackWhatIsHeld()
{
    QVERIFY(hold(newPlan()));
    m_queue->discard();
    QVERIFY(m_queue->open().isEmpty());
}

void tst_DecisionQueue::whatIsForgottenIsNotTriedAgain()
{
    const auto runId = newPlan();
    QVERIFY(hold(runId));
    const int sent = m_proxy->count("POST", "/plan/approve");
    m_queue->decide(approval(QStringLiteral("run_2")));
    m_queue->forget();
    QVERIFY(m_queue->open().isEmpty());
    m_proxy->clear(); // the server is back
    const auto other = newPlan(); // whose approval leaves later than the first would have been repeated
    m_queue->setWindow(std::chrono::milliseconds(1500));
    m_queue->decide(approval(other));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QCOMPARE(m_proxy->count("POST", "/plan/approve"), sent + 1);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("PENDING"));
}

void tst_DecisionQueue::whatLeftIsNotToldOfOnceItIsForgotten()
{
    const auto runId = newPlan();
    m_proxy->add({"POST", "/plan/approve", Fault::Hold, {}, 1});
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    m_queue->forget();
    m_proxy->release();
    const auto other = newPlan();
    m_queue->decide(approval(other));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.stateOf(runId), QStringLiteral("APPROVED"), patience);
    m_queue->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->open().isEmpty() && m_transport->outstanding() == 0, patience);
    QCOMPARE(m_answers.size(), 1); // the other's
    QVERIFY(m_refusals.isEmpty());
}

void tst_DecisionQueue::anAnswerThatGotLostIsAskedForWithTheSameKey()
{
    const auto runId = newPlan();
    m_proxy->add({"POST", "/plan/approve", Fault::CutAfter, {}, 2});
    bool wasUnknown = false;
    connect(m_queue.get(), &DecisionQueue::changed, this,
        [&] { wasUnknown = wasUnknown || stage(runId) == Stage::Unknown; });
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QVERIFY(wasUnknown);
    QVERIFY(m_answers.first().state == domain::State::Approved);
    QCOMPARE(m_proxy->count("POST", "/plan/approve"), 3);
    QSet<QByteArray> keys;
    for (const auto &request : m_proxy->requests()) {
        if (request.target.contains("/plan/approve"))
            keys.insert(request.head.mid(request.head.indexOf("Idempotency-Key")).split('\r').first());
    }
    QCOMPARE(keys.size(), 1);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("APPROVED"));
}

void tst_DecisionQueue::aServerThatIsAwayIsTriedAgain()
{
    const auto runId = newPlan();
    const auto port = m_proxy->serverPort();
    m_proxy->close();
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(stage(runId) == Stage::Held || stage(runId) == Stage::Unknown, patience);
    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_proxy->listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
}

void tst_DecisionQueue::aServerThatIsBackIsToldAtOnce()
{
    DecisionQueue queue(client::DecisionCalls(*m_transport), std::chrono::seconds(30));
    int answers = 0;
    connect(&queue, &DecisionQueue::done, this, [&answers] { ++answers; });
    const auto runId = newPlan();
    const auto port = m_proxy->serverPort();
    m_proxy->close();
    queue.decide(approval(runId));
    queue.sendNow();
    const auto isLeft = [&] { return queue.find(runId)->stage != Stage::Sending; };
    QTRY_VERIFY_WITH_TIMEOUT(isLeft(), patience);
    QVERIFY(m_proxy->listen(QHostAddress::LocalHost, port));
    const auto waiting = approval(newPlan());
    queue.decide(waiting);
    queue.repeatNow();
    QVERIFY(queue.find(runId)->stage == Stage::Sending);
    QVERIFY(queue.find(waiting.runId)->stage == Stage::Waiting); // can still be undone
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, patience);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("APPROVED"));
}

void tst_DecisionQueue::whatAnotherPersonDecidedIsRefused()
{
    const auto runId = newPlan();
    m_queue->decide(approval(runId));
    m_server.call("POST", QStringLiteral("/integration/interviews/%1/plan/approve").arg(runId));
    m_queue->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_refusals.size(), 1, patience);
    QVERIFY(m_refusals.first().is(domain::ErrorCode::InvalidState));
    QCOMPARE(m_refusals.first().problem->currentState, QStringLiteral("APPROVED"));
    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_queue->open().isEmpty());
}

void tst_DecisionQueue::anApprovalOfAnotherVersionIsRefused()
{
    const auto runId = newPlan();
    auto entry = approval(runId);
    entry.decision.planId = QStringLiteral("0195f0ab-b2c4-7e01-9f0a-1b2c3d4e5f60");
    m_queue->decide(entry);
    m_queue->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_refusals.size(), 1, patience);
    QVERIFY(m_refusals.first().is(domain::ErrorCode::PlanChanged));
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("PENDING"));
}

void tst_DecisionQueue::aSecondDecisionReplacesTheOneThatWaits()
{
    const auto runId = newPlan();
    m_queue->decide(approval(runId));
    auto rejection = approval(runId);
    rejection.kind = api::DecisionKind::RejectPlan;
    rejection.decision.reason = QStringLiteral("Too long.");
    m_queue->decide(rejection);
    QCOMPARE(m_queue->open().size(), 1);
    m_queue->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QVERIFY(m_answers.first().state == domain::State::Rejected);
    QCOMPARE(m_proxy->count("POST", "/plan/approve"), 0);
}

void tst_DecisionQueue::whatLeftCannotBeReplaced()
{
    const auto runId = newPlan();
    m_proxy->add({"POST", "/plan/approve", Fault::Hold, {}, 1});
    m_queue->decide(approval(runId));
    m_queue->sendNow();
    auto rejection = approval(runId);
    rejection.kind = api::DecisionKind::RejectPlan;
    rejection.decision.reason = QStringLiteral("Too long.");
    m_queue->decide(rejection);
    QVERIFY(!m_queue->undo(runId));
    QCOMPARE(m_queue->open().size(), 1);
    QVERIFY(m_queue->open().first().kind == api::DecisionKind::ApprovePlan);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    m_proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, patience);
    QCOMPARE(m_server.stateOf(runId), QStringLiteral("APPROVED"));
}

QTEST_GUILESS_MAIN(tst_DecisionQueue)
#include "tst_decisionqueue.moc"
