// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace candor::http;
using namespace candor::test;
using namespace std::chrono_literals;

class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesBackWhole();
    void theRequestIsSentAsGiven();
    void methodsAreSentAsGiven_data();
    void methodsAreSentAsGiven();
    void interimAnswersAreSkipped();
    void redirectsAreNotFollowed();
    void everyFailureHasItsClass_data();
    void everyFailureHasItsClass();
    void anEndlessBodyIsCutAtTheCap();
    void aBodyOfExactlyTheCapIsWhole();
    void headersThatWouldInjectAreRefused_data();
    void headersThatWouldInjectAreRefused();
    void aForbiddenTargetIsNeverConnectedTo_data();
    void aForbiddenTargetIsNeverConnectedTo();
    void aNameThatTurnsToLoopbackIsBlocked();
    void aKeptConnectionIsCheckedAgainstEachPolicy();
    void aDroppedConnectionIsOpenedAgain();
    void aLookUpThatNeverEndsIsATimeout();
    void theEnvironmentsProxyIsIgnored();
    void fiveHundredRequestsComplete();
    void destroyingTheClientCancelsAll();
    void theSystemResolverKnowsLocalhost();
};

namespace {

// Waits for the exchange on the event loop of the test.
std::optional<Exchange> wait(const QFuture<Exchange> &future)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
    return finished ? std::optional(future.result()) : std::nullopt;
}

// Keeps all questions unanswered until release().
class SilentResolver : public Resolver
{
public:
    void resolve(const QString &, Resolved done) override
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.append(std::move(done));
    }
    qsizetype waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting.size();
    }
    qsizetype release()
    {
        const std::lock_guard lock(m_mutex);
        for (const Resolved &done : std::as_const(m_waiting))
            done({{Address::fromIpv4(0x7f000001)}, {}});
        return m_waiting.size();
    }

private:
    std::mutex m_mutex;
    QList<Resolved> m_waiting;
};

} // namespace

void tst_HttpClient::anAnswerComesBackWhole()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(post(receiver.url("/ok"), "hello")));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QString());
    QCOMPARE(exchange->errorDetail, QString());
    QCOMPARE(exchange->status, 200);
    QCOMPARE(exchange->body, QByteArray("hello"));
    QVERIFY(!exchange->truncated);
    QVERIFY(exchange->headers.contains({"X-Kind", "echo"}));
    QCOMPARE(exchange->address, QStringLiteral("127.0.0.1"));
    QCOMPARE_GT(exchange->phases.total, 0);
    QCOMPARE(exchange->phases.tls, 0);
}

void tst_HttpClient::theRequestIsSentAsGiven()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/ok"), QByteArray("a\0b", 3));
    request.headers = {{"X-One", "1"}, {"X-Empty", ""}, {"Content-Type", "application/json"}};
    QVERIFY(wait(client.send(request)));
    const QByteArray sent = receiver.requests.value(0);
    QVERIFY(sent.startsWith("POST /ok HTTP/1.1\r\nHost: receiver.test:"));
    QVERIFY(sent.contains("\r\nX-One: 1\r\n"));
    QVERIFY(sent.contains("\r\nX-Empty:\r\n"));
    QVERIFY(sent.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(sent.contains("\r\nContent-Length: 3\r\n"));
    QVERIFY(sent.endsWith(QByteArray("\r\n\r\na\0b", 7)));
    for (const char *unwanted :
        {"accept-encoding", "expect", "cookie", "authorization", "user-agent", "upgrade"})
        QVERIFY2(!sent.toLower().contains(QByteArray(unwanted) + ':'), unwanted);
}

void tst_HttpClient::methodsAreSentAsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray();
    QTest::newRow("an empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("x");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
}

void tst_HttpClient::methodsAreSentAsGiven()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/ok"), body);
    request.method = method;
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QString());
    QCOMPARE(exchange->status, 200);
    QVERIFY(receiver.requests.value(0).startsWith(method + " /ok HTTP/1.1\r\n"));
    QVERIFY(receiver.requests.value(0).endsWith("\r\n\r\n" + body));
    QCOMPARE(receiver.requests.value(0).contains("Content-Length:"), method == "POST" || method == "PUT");
}

void tst_HttpClient::interimAnswersAreSkipped()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(post(receiver.url("/early"))));
    QVERIFY(exchange);
    QCOMPARE(exchange->status, 204);
    QCOMPARE(exchange->headers, Headers({{"X-Last", "y"}}));
}

void tst_HttpClient::redirectsAreNotFollowed()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(post(receiver.url("/redirect"))));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QString());
    QCOMPARE(exchange->status, 302);
    QVERIFY(exchange->headers.contains({"Location", "/ok"}));
    QCOMPARE(receiver.requests.size(), 1);
}

void tst_HttpClient::everyFailureHasItsClass_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("errorClass");
    QTest::newRow("no answer") << QByteArray("/hang") << 150 << QStringLiteral("TIMEOUT");
    QTest::newRow("a body that trickles") << QByteArray("/trickle") << 150 << QStringLiteral("TIMEOUT");
    QTest::newRow("a connection that is reset") << QByteArray("/reset") << 15000 << QStringLiteral("RESET");
    QTest::newRow("a body that is cut off") << QByteArray("/partial") << 15000 << QStringLiteral("RESET");
    QTest::newRow("an answer that is not HTTP")
        << QByteArray("/garbage") << 15000 << QStringLiteral("PROTOCOL");
    QTest::newRow("endless header fields") << QByteArray("/headers") << 15000 << QStringLiteral("PROTOCOL");
}

void tst_HttpClient::everyFailureHasItsClass()
{
    QFETCH(QByteArray, path);
    QFETCH(int, milliseconds);
    QFETCH(QString, errorClass);
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url(path.constData()));
    request.totalDeadline = std::chrono::milliseconds(milliseconds);
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, errorClass);
    QVERIFY(!exchange->errorDetail.isEmpty());
}

void tst_HttpClient::anEndlessBodyIsCutAtTheCap()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/endless"));
    request.responseCap = 10'000;
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QString());
    QCOMPARE(exchange->status, 200);
    QVERIFY(exchange->truncated);
    QCOMPARE(exchange->body, QByteArray(10'000, 'x'));
}

void tst_HttpClient::aBodyOfExactlyTheCapIsWhole()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/exact"));
    request.responseCap = 1000;
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QVERIFY(!exchange->truncated);
    QCOMPARE(exchange->body.size(), 1000);
}

void tst_HttpClient::headersThatWouldInjectAreRefused_data()
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

void tst_HttpClient::headersThatWouldInjectAreRefused()
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

void tst_HttpClient::aForbiddenTargetIsNeverConnectedTo_data()
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

void tst_HttpClient::aForbiddenTargetIsNeverConnectedTo()
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

void tst_HttpClient::aNameThatTurnsToLoopbackIsBlocked()
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

void tst_HttpClient::aKeptConnectionIsCheckedAgainstEachPolicy()
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

void tst_HttpClient::aDroppedConnectionIsOpenedAgain()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 1, loopbackResolver()});
    for (int i = 0; i < 20; ++i) {
        const auto exchange = wait(client.send(post(receiver.url("/once"))));
        QVERIFY(exchange);
        QCOMPARE(exchange->errorClass, QString());
        QCOMPARE(exchange->body, QByteArray("ok"));
    }
    QCOMPARE(receiver.connections, 20);
}

void tst_HttpClient::aLookUpThatNeverEndsIsATimeout()
{
    Receiver receiver(new QTcpServer);
    const auto silent = std::make_shared<SilentResolver>();
    Client client({{}, 8, silent});
    auto slow = post(receiver.url("/ok"));
    slow.totalDeadline = 50ms;
    const auto slowFuture = client.send(slow);
    const auto direct = wait(client.send(post(receiver.url("/ok", "127.0.0.1"))));
    QVERIFY(direct);
    QCOMPARE(direct->status, 200); // the look-up doesn't hold up others
    const auto exchange = wait(slowFuture);
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("TIMEOUT"));
    QCOMPARE(silent->release(), 1); // an answer after the end does no harm
    QVERIFY(wait(client.send(post(receiver.url("/ok", "127.0.0.1")))));
    QCOMPARE(receiver.requests.size(), 2);
}

void tst_HttpClient::theEnvironmentsProxyIsIgnored()
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

void tst_HttpClient::fiveHundredRequestsComplete()
{
    Receiver receiver(new QTcpServer);
    Client client({{}, 64, loopbackResolver()});
    QList<QFuture<Exchange>> futures;
    for (int i = 0; i < 500; ++i)
        futures.append(client.send(post(receiver.url("/ok"), QByteArray::number(i))));
    for (int i = 0; i < 500; ++i) {
        const auto exchange = wait(futures.at(i));
        QVERIFY(exchange);
        QCOMPARE(exchange->errorClass, QString());
        QCOMPARE(exchange->body, QByteArray::number(i));
    }
    QCOMPARE(receiver.requests.size(), 500);
    QCOMPARE_LE(receiver.connections, 64);
}

void tst_HttpClient::destroyingTheClientCancelsAll()
{
    Receiver receiver(new QTcpServer);
    const auto silent = std::make_shared<SilentResolver>();
    QList<QFuture<Exchange>> futures;
    {
        Client client({{}, 3, silent});
        futures.append(client.send(post(receiver.url("/hang", "127.0.0.1"))));
        for (int i = 0; i < 20; ++i)
            futures.append(client.send(post(receiver.url("/ok"))));
        QTRY_COMPARE(receiver.requests.size(), 1);
        QTRY_COMPARE(silent->waiting(), 2); // the other two of three slots; the rest is queued
    }
    for (const auto &future : std::as_const(futures)) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().errorClass, QStringLiteral("CANCELLED"));
    }
    QCOMPARE(silent->release(), 2); // answers to a client that is gone do no harm
}

void tst_HttpClient::theSystemResolverKnowsLocalhost()
{
    struct Answers
    {
        std::mutex mutex;
        QList<Resolution> list;
        qsizetype size()
        {
            const std::lock_guard lock(mutex);
            return list.size();
        }
    };
    const auto answers = std::make_shared<Answers>();
    SystemResolver resolver;
    for (int i = 0; i < 40; ++i) {
        resolver.resolve(QStringLiteral("localhost"), [answers](const Resolution &resolution) {
            const std::lock_guard lock(answers->mutex);
            answers->list.append(resolution);
        });
    }
    QTRY_COMPARE(answers->size(), 40);
    for (const auto &answer : std::as_const(answers->list)) {
        QVERIFY2(!answer.addresses.isEmpty(), qPrintable(answer.error));
        QVERIFY(!isAllowed(answer.addresses.constFirst(), {}));
    }
    resolver.resolve(
        QString(70, QLatin1Char('a')) + QStringLiteral(".invalid"), [answers](const Resolution &resolution) {
            const std::lock_guard lock(answers->mutex);
            answers->list.append(resolution);
        });
    QTRY_COMPARE(answers->size(), 41);
    QVERIFY(answers->list.constLast().addresses.isEmpty());
    QVERIFY(!answers->list.constLast().error.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
