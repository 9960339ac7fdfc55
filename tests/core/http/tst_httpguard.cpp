// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QTest>

using namespace candor;
using namespace candor::http;
using namespace candor::test;
using namespace std::chrono_literals;

// What the client refuses to do, against a receiver that would notice.
class tst_HttpGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatWouldInjectAreRefused_data();
    void headersThatWouldInjectAreRefused();
    void aForbiddenTargetIsNeverConnectedTo_data();
    void aForbiddenTargetIsNeverConnectedTo();
    void aNameThatTurnsToLoopbackIsBlocked();
    void aKeptConnectionIsCheckedAgainstEachPolicy();
    void whatNobodyWantsAnyMoreIsNotSent_data();
    void whatNobodyWantsAnyMoreIsNotSent();
    void whatWaitedForTooLongIsNotSent();
    void theEnvironmentsProxyIsIgnored();
};

void tst_HttpGuard::headersThatWouldInjectAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF in the value") << QByteArray("X-A") << QByteArray("a\r\nX-B: b");
    QTest::newRow("LF in the value") << QByteArray("X-A") << QByteArray("a\nX-B: b");
    QTest::newRow("CR in the value") << QByteArray("X-A") << QByteArray("a\rb");
    QTest::newRow("NUL in the value") << QByteArray("X-A") << QByteArray("a\0b", 3);
    QTest::newRow("LF in the name") << QByteArray("X-A: a\nX-B") << QByteArray("b");
    QTest::newRow("a space in the name") << QByteArray("X A") << QByteArray("a");
    QTest::newRow("a colon in the name") << QByteArray("X:A") << QByteArray("a");
    QTest::newRow("NUL in the name") << QByteArray("X\0A", 3) << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
    QTest::newRow("a host") << QByteArray("HOST") << QByteArray("other.example");
    QTest::newRow("a length") << QByteArray("content-Length") << QByteArray("0");
    QTest::newRow("a transfer encoding") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("a connection option") << QByteArray("Connection") << QByteArray("close");
    QTest::newRow("a proxy's credential") << QByteArray("Proxy-Authorization") << QByteArray("x");
}

void tst_HttpGuard::headersThatWouldInjectAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/ok"));
    request.headers = {{name, value}};
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("PROTOCOL"));
    QCOMPARE(receiver.connections, 0);
}

void tst_HttpGuard::aForbiddenTargetIsNeverConnectedTo_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<QString>("errorClass");
    const auto blocked = QStringLiteral("BLOCKED_TARGET");
    const QString pub = QStringLiteral("93.184.216.34");
    QTest::newRow("a loopback address") << QStringLiteral("127.0.0.1") << QStringList() << blocked;
    QTest::newRow("a loopback address as a number")
        << QStringLiteral("2130706433") << QStringList() << blocked;
    QTest::newRow("a mapped loopback address")
        << QStringLiteral("[::ffff:127.0.0.1]") << QStringList() << blocked;
    QTest::newRow("a name of loopback")
        << QStringLiteral("a.example") << QStringList{QStringLiteral("127.0.0.1")} << blocked;
    QTest::newRow("a name of metadata")
        << QStringLiteral("a.example") << QStringList{QStringLiteral("169.254.169.254")} << blocked;
    QTest::newRow("a public address before loopback")
        << QStringLiteral("a.example") << QStringList{pub, QStringLiteral("127.0.0.1")} << blocked;
    QTest::newRow("a public address after loopback")
        << QStringLiteral("a.example") << QStringList{QStringLiteral("::1"), pub} << blocked;
    QTest::newRow("a name without address")
        << QStringLiteral("a.example") << QStringList() << QStringLiteral("DNS_FAILED");
}

void tst_HttpGuard::aForbiddenTargetIsNeverConnectedTo()
{
    QFETCH(QString, host);
    QFETCH(QStringList, answer);
    QFETCH(QString, errorClass);
    Receiver receiver(new QTcpServer);
    receiver.scheme = QStringLiteral("https");
    Client client({{}, 8, resolverOf({answer})});
    auto request = post(receiver.url("/ok", host.toLatin1().constData()));
    request.policy = {};
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, errorClass);
    QCOMPARE(exchange->status, 0);
    QCOMPARE(receiver.connections, 0);
}

void tst_HttpGuard::aNameThatTurnsToLoopbackIsBlocked()
{
    // Public when the configuration was saved, loopback when the webhook is sent.
    Receiver receiver(new QTcpServer);
    receiver.scheme = QStringLiteral("https");
    const auto resolver = resolverOf({{QStringLiteral("93.184.216.34")}, {QStringLiteral("127.0.0.1")}});
    auto request = post(receiver.url("/ok"));
    request.policy = {};
    bool saved = false;
    resolver->resolve(QStringLiteral("receiver.test"), [&](const Resolution &resolution) {
        saved = checkAddresses(resolution.addresses, checkUrl(request.url, {}).value(), {}).has_value();
    });
    QVERIFY(saved);
    Client client({{}, 8, resolver});
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("BLOCKED_TARGET"));
    QCOMPARE(receiver.connections, 0);
}

void tst_HttpGuard::aKeptConnectionIsCheckedAgainstEachPolicy()
{
    // The second request may call only a public address, but libcurl still holds a connection to loopback for
    // that host.
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, resolverOf({{QStringLiteral("127.0.0.1")}, {QStringLiteral("93.184.216.34")}})});
    auto request = post(receiver.url("/ok"));
    const auto first = wait(client.send(request));
    QVERIFY(first);
    QCOMPARE(first->status, 200);
    request.policy = parseTargetPolicy(QStringLiteral("93.184.216.34"), QStringLiteral("*")).value();
    request.totalDeadline = 2s;
    const auto second = wait(client.send(request));
    QVERIFY(second);
    QCOMPARE(second->errorClass, QStringLiteral("BLOCKED_TARGET"));
    QCOMPARE(receiver.requests.size(), 1);
}

void tst_HttpGuard::whatNobodyWantsAnyMoreIsNotSent_data()
{
    QTest::addColumn<int>("refused"); // the asking that is answered with no
    QTest::newRow("when its turn has come") << 1;
    QTest::newRow("when it is connected") << 2;
}

void tst_HttpGuard::whatNobodyWantsAnyMoreIsNotSent()
{
    QFETCH(int, refused);
    Receiver receiver(new QTcpServer);
    Client client({{}, 1, loopbackResolver()});
    std::atomic<int> asked{0};
    auto request = post(receiver.url("/ok"));
    request.isStillWanted = [&] { return ++asked < refused; };
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("CANCELLED"));
    QCOMPARE(exchange->status, 0);
    QCOMPARE(asked.load(), refused);
    QVERIFY(wait(client.send(post(receiver.url("/ok")))));
    QCOMPARE(receiver.requests.size(), 1);
}

void tst_HttpGuard::whatWaitedForTooLongIsNotSent()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 1, loopbackResolver()});
    auto first = post(receiver.url("/hang"));
    first.totalDeadline = 200ms;
    const auto before = client.send(first);
    std::atomic<bool> wanted{true};
    auto request = post(receiver.url("/ok"));
    request.isStillWanted = [&] { return wanted.load(); };
    const auto waiting = client.send(request);
    wanted = false;
    QVERIFY(wait(before));
    const auto exchange = wait(waiting);
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("CANCELLED"));
    QCOMPARE(receiver.requests.size(), 1);
}

void tst_HttpGuard::theEnvironmentsProxyIsIgnored()
{
    Receiver receiver(new QTcpServer);
    for (const char *name : {"http_proxy", "HTTPS_PROXY", "ALL_PROXY"})
        qputenv(name, "http://127.0.0.1:1");
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(post(receiver.url("/ok"))));
    for (const char *name : {"http_proxy", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QString());
    QCOMPARE(exchange->status, 200);
}

QTEST_GUILESS_MAIN(tst_HttpGuard)
#include "tst_httpguard.moc"
