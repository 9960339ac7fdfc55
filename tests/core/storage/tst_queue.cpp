// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/queue.h"

#include <QTest>
#include <QThread>

using namespace candor::storage;

namespace {

// A job that only has a name.
class NamedWork final : public Work
{
public:
    explicit NamedWork(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] QString name() const { return m_name; }
    bool run(Session &) override { return true; }
    void settle(const std::optional<candor::domain::Error> &) override { }

private:
    QString m_name;
};

bool push(Queue &queue, const QString &name, Urgency urgency)
{
    std::unique_ptr<Work> work = std::make_unique<NamedWork>(name);
    return queue.push(work, urgency);
}

QString nameOf(const std::unique_ptr<Work> &work)
{
    return work ? static_cast<const NamedWork &>(*work).name() : QString();
}

} // namespace

class tst_Queue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsOfOneUrgencyLeaveInTheOrderTheyCame();
    void aRequestOvertakesTheBackground();
    void theBackgroundIsNotStarvedByRequests();
    void whoWantsRequestsOnlyGetsNoBackground();
    void whoWaitsForARequestSleepsThroughTheBackground();
    void whoWaitsForARequestIsLetGoWhenTheTimeComesOrTheLineCloses();
    void aFullLineRefusesOnlyItsOwnUrgency();
    void aClosedLineIsDrainedAndThenEmpty();
};

void tst_Queue::jobsOfOneUrgencyLeaveInTheOrderTheyCame()
{
    Queue queue(10);
    for (const auto &name : {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")})
        QVERIFY(push(queue, name, Urgency::Background));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("first"));
    QCOMPARE(nameOf(queue.takeReady()), QStringLiteral("second"));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("third"));
    QVERIFY(!queue.takeReady());
}

void tst_Queue::aRequestOvertakesTheBackground()
{
    Queue queue(10);
    QVERIFY(push(queue, QStringLiteral("worker"), Urgency::Background));
    QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("request"));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("worker"));
}

void tst_Queue::theBackgroundIsNotStarvedByRequests()
{
    Queue queue(100);
    for (int i = 0; i < 32; ++i)
        QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
    for (int i = 0; i < 4; ++i)
        QVERIFY(push(queue, QStringLiteral("worker"), Urgency::Background));
    int workers = 0;
    for (int i = 0; i < 32; ++i)
        workers += nameOf(queue.take()) == QStringLiteral("worker") ? 1 : 0;
    QCOMPARE(workers, 4);
}

void tst_Queue::whoWantsRequestsOnlyGetsNoBackground()
{
    Queue queue(10);
    QVERIFY(push(queue, QStringLiteral("worker"), Urgency::Background));
    QVERIFY(!queue.takeReadyRequest());
    for (int i = 0; i < 8; ++i) {
        QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
        QCOMPARE(nameOf(queue.takeReadyRequest()), QStringLiteral("request"));
    }
    // The background's turn has come meanwhile.
    QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
    QCOMPARE(nameOf(queue.takeReady()), QStringLiteral("worker"));
}

void tst_Queue::whoWaitsForARequestSleepsThroughTheBackground()
{
    Queue queue(10);
    std::unique_ptr<Work> request;
    std::unique_ptr<Work> any;
    const auto hours = std::chrono::steady_clock::now() + std::chrono::hours(1);
    const std::unique_ptr<QThread> picky(QThread::create([&] { request = queue.takeRequest(hours); }));
    const std::unique_ptr<QThread> eager(QThread::create([&] { any = queue.take(); }));
    picky->start();
    eager->start();
    QVERIFY(push(queue, QStringLiteral("background"), Urgency::Background));
    QVERIFY(eager->wait());
    QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
    QVERIFY(picky->wait());
    QCOMPARE(nameOf(any), QStringLiteral("background"));
    QCOMPARE(nameOf(request), QStringLiteral("request"));
}

void tst_Queue::whoWaitsForARequestIsLetGoWhenTheTimeComesOrTheLineCloses()
{
    Queue queue(10);
    QVERIFY(push(queue, QStringLiteral("background"), Urgency::Background));
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(!queue.takeRequest(now));
    queue.close();
    QVERIFY(queue.isClosed());
    QVERIFY(!queue.takeRequest(now + std::chrono::hours(1)));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("background"));
}

void tst_Queue::aFullLineRefusesOnlyItsOwnUrgency()
{
    Queue queue(2);
    QVERIFY(push(queue, QStringLiteral("worker"), Urgency::Background));
    QVERIFY(push(queue, QStringLiteral("worker"), Urgency::Background));
    QVERIFY(!push(queue, QStringLiteral("worker too many"), Urgency::Background));
    QVERIFY(push(queue, QStringLiteral("request"), Urgency::Request));
}

void tst_Queue::aClosedLineIsDrainedAndThenEmpty()
{
    Queue queue(2);
    QVERIFY(push(queue, QStringLiteral("accepted"), Urgency::Request));
    queue.close();
    QVERIFY(!push(queue, QStringLiteral("too late"), Urgency::Request));
    QCOMPARE(nameOf(queue.take()), QStringLiteral("accepted"));
    QVERIFY(!queue.take());
}

QTEST_GUILESS_MAIN(tst_Queue)
#include "tst_queue.moc"
