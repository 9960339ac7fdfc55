// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"
#include "support/testcertificate.h"

#include <QTest>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace candor;
using namespace candor::edge;

namespace {

constexpr char transportSecurity[] = "strict-transport-security";

// Answers as /NUMBER asks, with a header field that isn't the application's to set.
void answerAsAsked(const Request &request, const Responder &respond)
{
    respond({request.path.mid(1).toInt(), {{"Strict-Transport-Security", "max-age=0"}}, "body"});
}

RouteLimits onlyWithCredentialsAtPrivate(const QByteArray &, const QByteArray &path, const Headers &)
{
    return {.bodyBytes = 1000, .lacksCredential = path == "/private"};
}

ProxyRules trustLoopback()
{
    return {{QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8"))}, ProxyHeader::XForwardedFor};
}

} // namespace

// What the edge finds out about who asks, and what depends on it.
class tst_Clients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyASecureRequestIsToldToStaySecure_data();
    void onlyASecureRequestIsToldToStaySecure();
    void aProxySpeaksForItsClients();
    void whoIsNoProxySpeaksForItself();
    void aProxysConnectionsAreOnlyCountedTogether();
    void aSocketThatListensAlreadyIsTakenOver();
};

void tst_Clients::onlyASecureRequestIsToldToStaySecure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("an answer") << get("/200") << 200;
    QTest::newRow("an answer without a body") << get("/204") << 204;
    QTest::newRow("an error of the application") << get("/404") << 404;
    QTest::newRow("an answer that can't be written") << get("/99") << 500;
    QTest::newRow("a malformed request") << QByteArray("nonsense\r\n\r\n") << 400;
    QTest::newRow("a missing credential") << get("/private") << 401;
    QTest::newRow("a foreign host") << QByteArray("GET / HTTP/1.1\r\nHost: other.example\r\n\r\n") << 421;
    QTest::newRow("too large a body") << get("/200", "Content-Length: 5000\r\n") << 413;
    QTest::newRow("a method that isn't served")
        << QByteArray("TRACE / HTTP/1.1\r\nHost: candor.example\r\n\r\n") << 501;
}

void tst_Clients::onlyASecureRequestIsToldToStaySecure()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const domain::SystemClock clock;
    const tests::CertificateFolder folder;
    const auto certificates = *Certificates::load(folder.files(), clock);
    ListenerSettings settings;
    settings.allowedHosts = {"candor.example"};
    const auto expectTheLogOf500 = [status] {
        if (status == 500)
            QTest::ignoreMessage(QtCriticalMsg, "an answer's status or header field cannot be written");
    };

    Listener plain(settings, answerAsAsked, onlyWithCredentialsAtPrivate);
    expectTheLogOf500();
    RawClient plainClient(plain.start().value());
    plainClient.send(bytes);
    QTRY_VERIFY(plainClient.hasAnswer());
    QCOMPARE(plainClient.answer->status, status);
    QVERIFY(headerValue(plainClient.answer->headers, transportSecurity).isEmpty());

    settings.certificates = certificates.get();
    Listener secure(settings, answerAsAsked, onlyWithCredentialsAtPrivate);
    expectTheLogOf500();
    TlsClient secureClient(secure.start().value());
    secureClient.send(bytes);
    QTRY_VERIFY(secureClient.hasAnswer());
    QCOMPARE(secureClient.answer->status, status);
    QCOMPARE(headerValue(secureClient.answer->headers, transportSecurity), "max-age=31536000");
}

void tst_Clients::aProxySpeaksForItsClients()
{
    ListenerSettings settings;
    settings.proxies = trustLoopback();
    std::mutex mutex;
    Request seen;
    Listener listener(
        settings,
        [&](const Request &request, const Responder &respond) {
            const std::lock_guard lock(mutex);
            seen = request;
            respond({200, {}, {}});
        },
        onlyWithCredentialsAtPrivate);
    const auto port = listener.start();
    RawClient proxy(port.value());
    proxy.send(get("/", "X-Forwarded-For: 198.51.100.9, 203.0.113.5\r\nX-Forwarded-Proto: https\r\n"));
    QTRY_VERIFY(proxy.hasAnswer());
    QCOMPARE(headerValue(proxy.answer->headers, transportSecurity), "max-age=31536000");
    {
        const std::lock_guard lock(mutex);
        QCOMPARE(seen.client, QHostAddress(QStringLiteral("203.0.113.5")));
        QCOMPARE(seen.peer, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(seen.secure);
    }
    proxy.forget();
    proxy.send(get("/")); // another client of the same proxy, on the same connection
    QTRY_VERIFY(proxy.hasAnswer());
    QVERIFY(headerValue(proxy.answer->headers, transportSecurity).isEmpty());
    {
        const std::lock_guard lock(mutex);
        QCOMPARE(seen.client, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!seen.secure);
    }
    proxy.forget();
    proxy.send(get("/private", "X-Forwarded-Proto: https\r\n"));
    QTRY_VERIFY(proxy.hasAnswer());
    QCOMPARE(proxy.answer->status, 401);
    QCOMPARE(headerValue(proxy.answer->headers, transportSecurity), "max-age=31536000");
}

void tst_Clients::whoIsNoProxySpeaksForItself()
{
    std::mutex mutex;
    Request seen;
    Listener listener({}, [&](const Request &request, const Responder &respond) {
        const std::lock_guard lock(mutex);
        seen = request;
        respond({200, {}, {}});
    });
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(get(
        "/", "X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\nForwarded: for=203.0.113.5\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QVERIFY(headerValue(client.answer->headers, transportSecurity).isEmpty());
    const std::lock_guard lock(mutex);
    QCOMPARE(seen.client, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!seen.secure);
}

void tst_Clients::aProxysConnectionsAreOnlyCountedTogether()
{
    ListenerSettings settings;
    settings.limits.connectionsPerAddress = 1;
    settings.limits.connections = 3;
    settings.proxies = trustLoopback();
    Listener listener(settings, echo);
    const auto port = listener.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 3; ++number)
        clients.push_back(std::make_unique<RawClient>(port.value()));
    QTRY_COMPARE(listener.connections(), 3);
    RawClient fourth(port.value());
    QTRY_VERIFY(fourth.isClosed());
    QVERIFY(fourth.hasAnswer());
    QCOMPARE(fourth.answer->status, 503);
    for (const auto &client : clients) {
        client->send(get("/"));
        QTRY_VERIFY(client->hasAnswer());
        QCOMPARE(client->answer->status, 200);
    }
}

void tst_Clients::aSocketThatListensAlreadyIsTakenOver()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(descriptor, 16), 0);
    socklen_t size = sizeof address;
    QCOMPARE(::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size), 0);

    RawClient early(ntohs(address.sin_port)); // before the server is there
    early.send(get("/"));
    ListenerSettings settings;
    settings.descriptor = descriptor;
    settings.address = QHostAddress(QStringLiteral("192.0.2.1")); // not this machine's
    Listener listener(settings, echo);
    const auto port = listener.start();
    QVERIFY(port);
    QCOMPARE(*port, ntohs(address.sin_port));
    QTRY_VERIFY(early.hasAnswer());
    QCOMPARE(early.answer->status, 200);
}

QTEST_GUILESS_MAIN(tst_Clients)
#include "tst_clients.moc"
