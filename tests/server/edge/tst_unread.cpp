// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QTest>
#include <QTimer>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace candor;
using namespace candor::edge;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype answerBytes = 25'000; // the kernel takes it whole

void answerAtLength(const Request &, const Responder &respond)
{
    respond({200, {}, QByteArray(answerBytes, 'x')});
}

// A client whose kernel takes a few KiB, and which reads when told to.
class Reader
{
public:
    explicit Reader(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const int smallest = 1;
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &smallest, sizeof smallest);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const QByteArray request = get("/");
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || ::send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
            qFatal("can't reach the listener");
    }
    ~Reader() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Reader)

    // One piece, if something is there; how the connection ended when nothing is.
    void read()
    {
        std::array<char, 2000> piece;
        const auto got = ::recv(m_socket, piece.data(), piece.size(), MSG_DONTWAIT);
        if (got > 0)
            taken += got;
        else if (got == 0)
            isEnded = true;
        else if (errno == ECONNRESET)
            isReset = true;
    }
    void readToTheEnd()
    {
        while (!isEnded && !isReset)
            read();
    }

    qsizetype taken = 0;
    bool isEnded = false;
    bool isReset = false;

private:
    const int m_socket;
};

} // namespace

// Answers that the kernel has taken and the peer has not.
class tst_Unread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatThePeerDoesNotTakeIsThrownAwayWithItsConnection();
    void whatIsTakenSlowlyArrivesWhole();
    void whatIsTakenSlowlyArrivesWholeAsTheLastAnswer();
    void whatIsTakenTooSlowlyIsThrownAway();
};

void tst_Unread::whatThePeerDoesNotTakeIsThrownAwayWithItsConnection()
{
    ListenerSettings settings;
    settings.limits.idleTimeout = 150ms;
    Listener listener(settings, answerAtLength);
    Reader reader(listener.start().value());
    QTRY_COMPARE(listener.connections(), 1);
    QTRY_COMPARE(listener.connections(), 0);
    reader.readToTheEnd();
    QVERIFY(reader.isReset);
    QVERIFY(reader.taken < answerBytes);
}

void tst_Unread::whatIsTakenSlowlyArrivesWhole()
{
    ListenerSettings settings;
    settings.limits.idleTimeout = 200ms;
    Listener listener(settings, answerAtLength);
    Reader reader(listener.start().value());
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &often, [&reader] { reader.read(); });
    often.start(20ms);
    QTRY_VERIFY_WITH_TIMEOUT(reader.taken >= answerBytes, 30'000);
    QVERIFY(!reader.isReset);
}

void tst_Unread::whatIsTakenSlowlyArrivesWholeAsTheLastAnswer()
{
    ListenerSettings settings;
    settings.limits.lingerTimeout = 200ms;
    Listener listener(settings, answerAtLength);
    Reader reader(listener.start().value());
    QTRY_COMPARE(listener.connections(), 1);
    const auto drained = listener.drain(1min);
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &often, [&reader] { reader.read(); });
    often.start(20ms);
    QTRY_VERIFY_WITH_TIMEOUT(reader.isEnded || reader.isReset, 30'000);
    QVERIFY(!reader.isReset);
    QVERIFY(reader.taken >= answerBytes);
}

void tst_Unread::whatIsTakenTooSlowlyIsThrownAway()
{
    ListenerSettings settings;
    settings.limits.idleTimeout = 200ms;
    settings.limits.minimumRate = 1'000'000'000;
    Listener listener(settings, answerAtLength);
    Reader reader(listener.start().value());
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, &often, [&reader] { reader.read(); });
    often.start(50ms);
    QTRY_VERIFY(reader.isReset);
    QVERIFY(reader.taken < answerBytes);
}

QTEST_GUILESS_MAIN(tst_Unread)
#include "tst_unread.moc"
