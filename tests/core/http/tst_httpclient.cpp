// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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
    void aPortWithoutAListenerRefuses();
    void aConnectionThatNobodyTakesIsATimeout();
    void anEndlessBodyIsCutAtTheCap();
    void aBodyOfExactlyTheCapIsWhole();
    void aDroppedConnectionIsOpenedAgain();
    void aLookUpThatNeverEndsIsATimeout();
    void fiveHundredRequestsComplete();
    void destroyingTheClientCancelsAll();
    void theSystemResolverKnowsLocalhost();
};

namespace {

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
    QTest::addColumn<QString>("cause");
    const QString timeout = QStringLiteral("TIMEOUT");
    const QString late = QStringLiteral("TIMEOUT_ANSWER");
    QTest::newRow("no answer") << QByteArray("/hang") << 150 << timeout << late;
    QTest::newRow("a body that trickles") << QByteArray("/trickle") << 150 << timeout << late;
    QTest::newRow("a connection that is reset")
        << QByteArray("/reset") << 15000 << QStringLiteral("RESET") << QString();
    QTest::newRow("a body that is cut off")
        << QByteArray("/partial") << 15000 << QStringLiteral("RESET") << QString();
    QTest::newRow("an answer that is not HTTP")
        << QByteArray("/garbage") << 15000 << QStringLiteral("PROTOCOL") << QString();
    QTest::newRow("chunks without a length")
        << QByteArray("/chunks") << 15000 << QStringLiteral("PROTOCOL") << QString();
    QTest::newRow("endless header fields") << QByteArray("/headers") << 15000 << QStringLiteral("PROTOCOL")
                                           << QStringLiteral("HEADERS_TOO_LONG");
}

void tst_HttpClient::everyFailureHasItsClass()
{
    QFETCH(QByteArray, path);
    QFETCH(int, milliseconds);
    QFETCH(QString, errorClass);
    QFETCH(QString, cause);
    Receiver receiver(new QTcpServer);
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url(path.constData()));
    request.totalDeadline = std::chrono::milliseconds(milliseconds);
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, errorClass);
    QCOMPARE(exchange->cause, cause);
    QVERIFY(!exchange->errorDetail.isEmpty());
}

void tst_HttpClient::aPortWithoutAListenerRefuses()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const auto url = QStringLiteral("http://receiver.test:%1/").arg(port.serverPort());
    port.close();
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(post(url)));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("CONNECT_FAILED"));
    QCOMPARE(exchange->cause, QStringLiteral("CONNECT_REFUSED"));
}

// A listener whose queue is full takes no more connections, and doesn't refuse them either.
void tst_HttpClient::aConnectionThatNobodyTakesIsATimeout()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *at = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener, at, size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, at, &size), 0);
    QTcpSocket first;
    first.connectToHost(QHostAddress(QHostAddress::LocalHost), ntohs(address.sin_port));
    QVERIFY(first.waitForConnected());
    Client client({{}, 8, loopbackResolver()});
    auto request = post(QStringLiteral("http://receiver.test:%1/").arg(ntohs(address.sin_port)));
    request.totalDeadline = 150ms;
    const auto exchange = wait(client.send(request));
    ::close(listener);
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("TIMEOUT"));
    QCOMPARE(exchange->cause, QStringLiteral("TIMEOUT_CONNECT"));
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
    QCOMPARE(exchange->cause, QStringLiteral("TIMEOUT_DNS"));
    QCOMPARE(silent->release(), 1); // an answer after the end does no harm
    QVERIFY(wait(client.send(post(receiver.url("/ok", "127.0.0.1")))));
    QCOMPARE(receiver.requests.size(), 2);
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
