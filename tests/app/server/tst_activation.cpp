// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/activation.h"

#include <QTest>
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace candor;

namespace {

constexpr int handedOver = 3; // where the protocol puts the first socket

// Puts a socket where the service manager would, and what was there back afterwards.
class HandOver
{
public:
    explicit HandOver(int socket, const QByteArray &process, const QByteArray &count)
        : m_before(::fcntl(handedOver, F_DUPFD_CLOEXEC, 100))
    {
        ::dup2(socket, handedOver);
        ::close(socket);
        qputenv("LISTEN_PID", process);
        qputenv("LISTEN_FDS", count);
        qputenv("LISTEN_FDNAMES", "candor.socket");
    }
    ~HandOver()
    {
        ::close(handedOver);
        if (m_before >= 0) {
            ::dup2(m_before, handedOver);
            ::close(m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(HandOver)

private:
    int m_before;
};

QByteArray thisProcess()
{
    return QByteArray::number(::getpid());
}

int loopbackSocket(int type)
{
    const int made = ::socket(AF_INET, type, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("can't bind a socket");
    return made;
}

int listeningSocket()
{
    const int made = loopbackSocket(SOCK_STREAM);
    if (::listen(made, 1) != 0)
        qFatal("can't listen");
    return made;
}

quint16 portOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

} // namespace

class tst_Activation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void withoutTheVariablesThereIsNoSocket();
    void aListeningSocketIsTaken();
    void allIpv6AddressesAreToldAsSuch();
    void whatIsMeantForAnotherProcessIsLeftAlone_data();
    void whatIsMeantForAnotherProcessIsLeftAlone();
    void severalSocketsAreRefused();
    void whatDoesNotListenIsRefused_data();
    void whatDoesNotListenIsRefused();
};

// Whatever came of it, no child may think that it is meant.
void tst_Activation::cleanup()
{
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
}

void tst_Activation::withoutTheVariablesThereIsNoSocket()
{
    const auto taken = app::takeActivatedSocket();
    QVERIFY(taken);
    QVERIFY(!*taken);
}

void tst_Activation::aListeningSocketIsTaken()
{
    const HandOver handOver(listeningSocket(), thisProcess(), "1");
    const auto taken = app::takeActivatedSocket();
    QVERIFY(taken);
    QVERIFY(*taken);
    QCOMPARE((*taken)->descriptor, handedOver);
    QCOMPARE((*taken)->address, (config::ListenAddress{QStringLiteral("127.0.0.1"), portOf(handedOver)}));
    QCOMPARE(::fcntl(handedOver, F_GETFD), FD_CLOEXEC);
}

void tst_Activation::allIpv6AddressesAreToldAsSuch()
{
    const int made = ::socket(AF_INET6, SOCK_STREAM, 0);
    if (made < 0)
        QSKIP("this machine has no IPv6");
    QCOMPARE(::listen(made, 1), 0); // binds it to all addresses
    const HandOver handOver(made, thisProcess(), "1");
    const auto taken = app::takeActivatedSocket();
    QVERIFY(taken);
    QVERIFY(*taken);
    QCOMPARE((*taken)->address.host, QStringLiteral("::"));
}

void tst_Activation::whatIsMeantForAnotherProcessIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<QByteArray>("count");
    QTest::newRow("another process") << QByteArray::number(::getppid()) << QByteArray("1");
    QTest::newRow("no process") << QByteArray() << QByteArray("1");
    QTest::newRow("no number") << QByteArray("me") << QByteArray("1");
    QTest::newRow("no sockets") << thisProcess() << QByteArray("0");
    QTest::newRow("nonsense for a count") << thisProcess() << QByteArray("x");
    QTest::newRow("a negative count") << thisProcess() << QByteArray("-1");
}

void tst_Activation::whatIsMeantForAnotherProcessIsLeftAlone()
{
    QFETCH(QByteArray, process);
    QFETCH(QByteArray, count);
    const HandOver handOver(listeningSocket(), process, count);
    const auto taken = app::takeActivatedSocket();
    QVERIFY(taken);
    QVERIFY(!*taken);
}

void tst_Activation::severalSocketsAreRefused()
{
    const HandOver handOver(listeningSocket(), thisProcess(), "2");
    const auto taken = app::takeActivatedSocket();
    QVERIFY(!taken);
    QVERIFY(taken.error().detail.contains(QLatin1String("ListenStream")));
}

void tst_Activation::whatDoesNotListenIsRefused_data()
{
    QTest::addColumn<int>("descriptor");
    QTest::newRow("a socket that is not listening") << loopbackSocket(SOCK_STREAM);
    QTest::newRow("a datagram socket") << loopbackSocket(SOCK_DGRAM);
    const int local = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un unnamed{AF_UNIX, {}};
    QCOMPARE(::bind(local, reinterpret_cast<const sockaddr *>(&unnamed), sizeof(sa_family_t)), 0);
    QCOMPARE(::listen(local, 1), 0);
    QTest::newRow("a socket in the file system") << local;
    QTest::newRow("a file") << ::open("/dev/null", O_RDONLY);
}

void tst_Activation::whatDoesNotListenIsRefused()
{
    QFETCH(int, descriptor);
    const HandOver handOver(descriptor, thisProcess(), "1");
    const auto taken = app::takeActivatedSocket();
    QVERIFY(!taken);
    QVERIFY(taken.error().detail.contains(QLatin1String("ListenStream")));
}

QTEST_GUILESS_MAIN(tst_Activation)
#include "tst_activation.moc"
