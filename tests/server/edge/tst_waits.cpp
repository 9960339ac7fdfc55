// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/connection.h"
#include "edgesupport.h"

#include <QTest>
#include <array>
#include <chrono>
#include <sys/socket.h>
#include <unistd.h>

using namespace candor::edge;
using namespace std::chrono_literals;

// A loop with one connection and a clock that stands until it is moved.
class StillHost final : public ConnectionHost
{
public:
    StillHost()
    {
        edge.bodies = std::make_shared<ByteBudget>(edge.limits.bodyBudget);
        edge.unsent = std::make_shared<ByteBudget>(edge.limits.unsentBudget);
    }
    const EdgeSettings &settings() const override { return edge; }
    qint64 now() const override { return time; }
    bool isDraining() const override { return false; }
    std::vector<char> &scratch() override { return buffer; }
    void submit(Exchange) override { ++submitted; }
    void flushLater(quint64) override { }
    void resumeLater(quint64) override { }
    void setDeadline(quint64, TimerWheel::Timer &, qint64 newDeadline) override { deadline = newDeadline; }

    EdgeSettings edge;
    std::vector<char> buffer = std::vector<char>(64 * 1024);
    qint64 time = 0;
    qint64 deadline = 0;
    int submitted = 0;
};

// Its client takes a few KiB without reading.
class Visit
{
public:
    Visit()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
            qFatal("can't make a pair of sockets");
        const int small = 1;
        ::setsockopt(m_ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        connection = std::make_unique<Connection>(
            host, 1, std::make_shared<Socket>(m_ends[0]), QHostAddress(QHostAddress::LocalHost));
    }
    ~Visit() { ::close(m_ends[1]); }
    Q_DISABLE_COPY_MOVE(Visit)

    void send(const QByteArray &bytes)
    {
        if (::send(m_ends[1], bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("the socket takes no %d bytes", int(bytes.size()));
        connection->notify(Connection::News::Readable);
        connection->pump();
    }
    void answer(qsizetype size)
    {
        connection->answered({1, QByteArray(size, 'x'), true, {}});
        connection->flush();
    }
    // At least so many bytes, unless fewer are there.
    void read(qsizetype size)
    {
        std::array<char, 1024> some;
        for (ssize_t got = 0; size > 0; size -= got) {
            got = ::recv(m_ends[1], some.data(), some.size(), 0);
            if (got <= 0) {
                connection->notify(Connection::News::Writable);
                connection->flush();
                got = ::recv(m_ends[1], some.data(), some.size(), 0);
            }
            if (got <= 0)
                return;
        }
        connection->notify(Connection::News::Writable);
        connection->flush();
    }

    StillHost host;
    std::unique_ptr<Connection> connection;

private:
    std::array<int, 2> m_ends{-1, -1};
};

// How long a connection waits for its client, without a loop.
class tst_Waits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRequestBuysTimeForAnUnreadAnswer_data();
    void noRequestBuysTimeForAnUnreadAnswer();
    void whoReadsHasTime();
    void theWaitForARequestBeginsOnceTheAnswerIsRead();
    void anEmptyLineBuysTimeOnce();
};

void tst_Waits::noRequestBuysTimeForAnUnreadAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("the beginning of a request") << QByteArray("G") << false;
    QTest::newRow("a head") << QByteArray(
        "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: 9\r\n\r\n")
                            << false;
    QTest::newRow("a request") << get("/") << true;
    QTest::newRow("a refused request") << get("/#") << false;
}

void tst_Waits::noRequestBuysTimeForAnUnreadAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isAnswered);
    Visit visit;
    visit.send(get("/"));
    visit.answer(50'000);
    const auto grace = visit.host.edge.limits.transferGrace.count();
    QCOMPARE(visit.host.deadline, grace);
    visit.host.time = grace - 1;
    visit.send(bytes);
    QCOMPARE(visit.host.submitted, isAnswered ? 2 : 1);
    if (isAnswered)
        visit.answer(10);
    visit.connection->flush();
    QCOMPARE(visit.host.deadline, grace);
}

void tst_Waits::whoReadsHasTime()
{
    Visit visit;
    visit.send(get("/"));
    visit.answer(50'000);
    const auto &limits = visit.host.edge.limits;
    const auto grace = limits.transferGrace.count();
    visit.host.time = grace - 1;
    visit.send(get("/"));
    visit.answer(10);
    visit.read(limits.minimumRate * grace / 1000 + 8 * 1024);
    QCOMPARE(visit.host.deadline, 2 * grace - 1);
}

void tst_Waits::theWaitForARequestBeginsOnceTheAnswerIsRead()
{
    Visit visit;
    visit.send(get("/"));
    visit.answer(50'000);
    const auto &limits = visit.host.edge.limits;
    visit.host.time = 5000;
    visit.send("G");
    visit.host.time = 6000;
    visit.read(200'000);
    QCOMPARE(visit.host.deadline, 6000 + limits.headerTimeout.count());
    visit.send(get("/").sliced(1));
    QCOMPARE(visit.host.deadline, TimerWheel::never);
    visit.answer(10);
    QCOMPARE(visit.host.deadline, 6000 + limits.idleTimeout.count());
}

void tst_Waits::anEmptyLineBuysTimeOnce()
{
    Visit visit;
    const auto head = visit.host.edge.limits.headerTimeout.count();
    visit.host.time = head - 1;
    visit.send("\r\n");
    visit.host.time += head - 1;
    visit.send("G");
    QCOMPARE(visit.host.deadline, 2 * head - 1);
}

QTEST_GUILESS_MAIN(tst_Waits)
#include "tst_waits.moc"
